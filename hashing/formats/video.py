"""Which video format a file is in, out of a closed list, and whether its end is missing: from its bytes alone.

FFmpeg is told the format and never probes for one, so a file that is not recognised here is never handed to it.
"""

from __future__ import annotations

import re

import numpy as np

from hashing.formats.boxes import TRACK_BOXES, lacks_boxes
from hashing.formats.chunks import PNG_SIGNATURE
from hashing.formats.iso_media import IsoContent, iso_content
from hashing.formats.jpeg2000 import BOX_SIGNATURE, CODESTREAM_SIGNATURE
from hashing.formats.tiff import SIGNATURES as TIFF_SIGNATURES
from hashing.formats.window import Window

#: Enough of a file to tell its format, three MPEG-TS packets included.
_HEADER_BYTES = 600
#: How far into a file of no known signature the packets of a damaged or cut stream are searched for.
_SEARCHED_BYTES = 64 * 1024

_MOV = "mov,mp4,m4a,3gp,3g2,mj2"
_MATROSKA = "matroska,webm"
_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_EBML, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"
#: Formats whose signature is long enough not to be mistaken.
_SIGNATURES = {
    _EBML: _MATROSKA,
    _ASF_HEADER: "asf",
    b"OggS\0": "ogg",
    bytes.fromhex(
        "060e2b34020501010d0102010102"
    ): "mxf",  # SMPTE 377: the key of a header partition
    b"\x00\x00\x01\xba": "mpeg",  # the start of a pack
    b"\x00\x00\x01\xb3": "mpegvideo",  # of a sequence of MPEG-1 or MPEG-2, without any container
}
#: FLV version 1 says in its fifth byte whether there is sound (4) and a picture (1), and sets no other bit.
_FLV, _FLV_HOLDS = b"FLV\x01", (1, 4, 5)
#: The first block of raw DV (IEC 61834) is a header; of its fourth byte the top bit says 50 or 60 fields.
_DV_HEADER, _DV_FOURTH = b"\x1f\x07\x00", 0x3F

#: H.264 and HEVC without a container (ITU-T H.264 and H.265, annex B): units, each behind a start code.
_START_CODE = re.compile(rb"\x00\x00\x01")
#: The first unit is a parameter set, or an access unit delimiter that a parameter set follows.
_H264_DELIMITER, _H264_PARAMETERS = 9, 7
_H264_PROFILES = {44, 66, 77, 83, 86, 88, 100, 110, 118, 122, 128, 138, 139, 134, 135, 244}
_HEVC_DELIMITER, _HEVC_PARAMETERS = b"\x46\x01", b"\x40\x01"

#: A file that begins like this is a picture, whatever looks like boxes or packets further on in it.
_PICTURES = (
    *(b"\xff\xd8\xff", PNG_SIGNATURE, b"GIF87a", b"GIF89a"),
    *(BOX_SIGNATURE, CODESTREAM_SIGNATURE, *TIFF_SIGNATURES),
)
#: The same of packets only: as the size of a first box they are as likely as any other.
_MAYBE_PICTURES = (b"\x89PNG", b"GIF8", b"RIFF", b"BM")

#: MPEG-TS: each packet begins with this byte, and two bits of its fourth say what it holds (adaptation field, payload).
_SYNC, _HOLDS = 0x47, 0x30
#: Packets are of 188 bytes, and may be preceded by 4 of time code or followed by 16 for correction.
_PACKETS = ((188, 0), (192, 4), (204, 0))
_TWO_PACKETS = 2 * 188
#: So many packets in a row are no accident: random bytes have them in one of five million files.
_PACKETS_IN_A_ROW = 5
#: MPEG program stream: the start of a pack, of MPEG-2 or MPEG-1, and of a packet of video within.
_PACK = re.compile(rb"\x00\x00\x01\xba[\x21-\x2f\x44-\x7f]")
_VIDEO_PACKET = re.compile(rb"\x00\x00\x01[\xe0-\xef]")
_PACKS = 3


def video_container(window: Window) -> str | None:
    """FFmpeg's name for the demuxer of this file; None when it is not a video that we read.

    A recording that begins in the middle of a packet, or whose start is damaged, is recognised by the packets further on.
    """
    window.seek(0)
    header = window.read(_HEADER_BYTES)
    if header.startswith(_PICTURES):
        return None
    if (content := iso_content(window)) is not None:
        return _MOV if content is IsoContent.VIDEO else None
    name = _by_signature(header)
    if name == "mpegts" and len(header) < _TWO_PACKETS:
        return None
    if name is not None or len(header) < _HEADER_BYTES or header.startswith(_MAYBE_PICTURES):
        return name
    window.seek(0)
    return _stream_within(window.read(_SEARCHED_BYTES))


def _by_signature(header: bytes) -> str | None:
    for signature, name in _SIGNATURES.items():
        if header.startswith(signature):
            return name
    if header[:4] == b"RIFF" and header[8:12] in (b"AVI ", b"AVIX"):
        return "avi"
    if header.startswith(_FLV) and header[4:5] and header[4] in _FLV_HOLDS:
        return "flv"
    if header.startswith(_DV_HEADER) and header[3:4] and header[3] & 0x7F == _DV_FOURTH:
        return "dv"
    if any(_is_packets(header, *packet) for packet in _PACKETS):
        return "mpegts"
    return _bare_stream(header)


def _bare_stream(header: bytes) -> str | None:
    """Whether H.264 or HEVC lies here without a container: which codec's units follow the first start code."""
    if not header.startswith((b"\0\0\1", b"\0\0\0\1")):
        return None
    units = [header[found.end() : found.end() + 2] for found in _START_CODE.finditer(header)]
    if units[0] == _HEVC_DELIMITER or (units[0][:1] and units[0][0] == _H264_DELIMITER):
        units = units[1:]
    if not units or len(units[0]) < 2:
        return None
    if units[0] == _HEVC_PARAMETERS:
        return "hevc"
    kind, profile = units[0]
    is_reference = 0x20 <= kind < 0x80
    if is_reference and kind & 0x1F == _H264_PARAMETERS and profile in _H264_PROFILES:
        return "h264"
    return None


def _is_packets(header: bytes, size: int, first: int) -> bool:
    """Whether packets of ``size`` bytes lie one after the other, from ``first`` as far as the header reaches."""
    syncs, holds = header[first::size], header[first + 3 :: size]
    if not syncs or set(syncs) != {_SYNC} or not all(held & _HOLDS for held in holds):
        return False
    return len(syncs) > 1 or len(header) < first + size


def _stream_within(start: bytes) -> str | None:
    """Which stream of packets begins somewhere in these bytes, if one does."""
    if len(_PACK.findall(start)) >= _PACKS and _VIDEO_PACKET.search(start):
        return "mpeg"
    values = np.frombuffer(start, np.uint8)
    begins = (values[:-3] == _SYNC) & ((values[3:] & _HOLDS) != 0)
    for size, _ in _PACKETS:
        places = len(begins) - (_PACKETS_IN_A_ROW - 1) * size
        in_a_row = [
            begins[size * number :][: max(0, places)] for number in range(_PACKETS_IN_A_ROW)
        ]
        if np.logical_and.reduce(in_a_row).any():
            return "mpegts"
    return None


def video_ends_early(window: Window) -> bool:
    """Whether the end of the file is missing: it states more bytes than it has, or lacks the index that is written last."""
    name = video_container(window)
    window.seek(0)
    header = window.read(_HEADER_BYTES)
    if name == _MOV:
        return lacks_boxes(window, TRACK_BOXES)
    if name == "avi":
        return 8 + int.from_bytes(header[4:8], "little") > window.size
    if name == _MATROSKA:
        return _segment_end(header) > window.size
    return False


def _segment_end(header: bytes) -> int:
    """Where the segment of a Matroska file ends; 0 when the file does not say."""
    size, start = _ebml_size(header, len(_EBML))
    segment = start + size
    if header[segment : segment + len(_SEGMENT)] != _SEGMENT:
        return 0
    size, start = _ebml_size(header, segment + len(_SEGMENT))
    return start + size if size else 0


def _ebml_size(header: bytes, place: int) -> tuple[int, int]:
    """The EBML size at ``place`` (0: unknown), and where the data that it measures starts (RFC 8794, section 4).

    The leading zero bits of the first byte say how many bytes follow it.
    """
    first = header[place] if place < len(header) else 0
    length = 9 - first.bit_length()
    written = int.from_bytes(header[place : place + length], "big")
    unknown = (1 << 7 * length) - 1
    size = written & unknown
    return (0 if size == unknown else size), place + length
