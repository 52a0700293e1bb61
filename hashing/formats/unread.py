"""Pictures of kinds that are known but not read: they are refused as just that, not as damaged or unknown."""

from __future__ import annotations

from hashing.formats.chunks import png_chunks
from hashing.formats.iso_media import IsoContent, iso_content
from hashing.formats.jpeg import STARTS_OF_FRAME, jpeg_header
from hashing.formats.jpeg2000 import codestream
from hashing.formats.picture import PictureFormat
from hashing.formats.tiff import COMPRESSION, PHOTOMETRIC, directories, numbers_of
from hashing.formats.window import Window
from hashing.refusals import RefusalCode

_SIGNATURES = (
    b"\xff\x0a",  # JPEG XL
    b"\0\0\0\x0cJXL \r\n\x87\n",
    b"II\xbc\x01",  # JPEG XR
    b"8BPS",  # Photoshop
    b"gimp xcf ",
    b"v/1\x01",  # OpenEXR
    b"#?RADIANCE",
    b"#?RGBE",
    b"DDS ",
    b"qoif",
    b"BPG\xfb",
    b"FLIF",
    b"\x8aMNG\r\n\x1a\n",
    b"\x8bJNG\r\n\x1a\n",
    b"\0\0\1\0",  # icons
    b"icns",
    b"FUJIFILMCCD-RAW",
    b"IIU\0",  # raw photos of Panasonic
    b"IIRO",  # of Olympus
    b"IIRS",
    b"MMOR",
    b"FOVb",  # of Sigma
    b"\0MRM",  # of Minolta
    b"II\x1a\0\0\0HEAPCCDR",  # of Canon, early
)
_LONGEST = max(map(len, _SIGNATURES))

#: JPEG frames that decoders read: baseline, extended or progressive, with Huffman or arithmetic coding.
_COMMON_FRAMES = {0xC0, 0xC1, 0xC2, 0xC9, 0xCA}
_COMMON_BITS, _COMMON_COMPONENTS = 8, (1, 3, 4)
_JPEG_LS_FRAME = 0xF7
_COMMON_COMPRESSIONS = {
    1, 2, 3, 4, 5, 6, 7, 8, 32771, 32773, 32809, 32946, 34676, 34677, 34925, 50000
}  # fmt: skip
#: Values of TIFF's tag PhotometricInterpretation: grey, RGB, palette, mask, CMYK, YCbCr, Lab and two of high dynamic
#: range; not a sensor's mosaic (32803).
_COMMON_COLOURS = (0, 1, 2, 3, 5, 6, 8, 32844, 32845)
_COMMON_CHANNELS = (1, 2, 3, 4)
#: Values of BMP's compression field: none, runs, or bit masks. Others mean a JPEG, a PNG or a fax inside.
_COMMON_PACKINGS = (0, 1, 2, 3, 6)


def refusal_of(window: Window) -> RefusalCode:
    """Why a file is refused of which neither ``picture_format`` nor ``video_container`` knows the format."""
    window.seek(0)
    is_known = window.read(_LONGEST).startswith(_SIGNATURES)
    if is_known or iso_content(window) is IsoContent.UNREAD_PICTURE:
        return RefusalCode.UNREAD_KIND
    return RefusalCode.UNKNOWN_FORMAT


def is_unread_variant(window: Window, kind: PictureFormat) -> bool:
    """Whether a file uses a part of its format that is not read: "not read yet", where a decoder only said "damaged"."""
    match kind:
        case PictureFormat.JPEG:
            return _is_uncommon_jpeg(window)
        case PictureFormat.PNG:  # Apple's own, made for its phones
            first = next(png_chunks(window), None)
            return first is not None and first.kind == b"CgBI"
        case PictureFormat.TIFF:
            return _is_uncommon_tiff(window)
        case PictureFormat.JPEG_2000:
            stream = codestream(window)
            return stream is not None and len(stream.components) not in _COMMON_CHANNELS
        case PictureFormat.BMP:
            window.seek(14)
            header = window.read(20)
            has_packing = int.from_bytes(header[:4], "little") >= 40
            return has_packing and int.from_bytes(header[16:], "little") not in _COMMON_PACKINGS
        case _:
            return False


def _is_uncommon_tiff(window: Window) -> bool:
    """Whether it is a raw photo, or compressed in a way that libtiff is rarely built for."""
    page = next(directories(window), None)
    packing, colours = (
        (page and numbers_of(window, page, tag)) or (1,) for tag in (COMPRESSION, PHOTOMETRIC)
    )
    return packing[0] not in _COMMON_COMPRESSIONS or colours[0] not in _COMMON_COLOURS


def _is_uncommon_jpeg(window: Window) -> bool:
    for segment in jpeg_header(window):
        if segment.marker == _JPEG_LS_FRAME:
            return True
        if segment.marker in STARTS_OF_FRAME and len(segment.body) > 5:
            return (
                segment.marker not in _COMMON_FRAMES
                or segment.body[0] != _COMMON_BITS
                or segment.body[5] not in _COMMON_COMPONENTS
            )
    return False
