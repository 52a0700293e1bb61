"""Which picture format a file is in, out of a closed list, and whether it is all there: from its bytes alone.

Only signatures, sizes and lengths are looked at; the decoders do the rest. Sources: PNG (ISO/IEC 15948), the WebP
container specification (developers.google.com/speed/webp), TIFF 6.0 and BigTIFF, the BMP headers of Windows.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from enum import StrEnum
from typing import Literal, NamedTuple

from hashing.formats.boxes import lacks_boxes
from hashing.formats.iso_media import IsoContent, iso_content
from hashing.formats.video import video_container
from hashing.formats.window import Window

#: Enough of a file for every signature and for the size that a WebP file declares.
_HEADER_BYTES = 64

#: The start of a JPEG and its first marker. Mail programs and uploads put bytes before either (a byte order mark, an
#: empty line); libjpeg skips those before the marker, FFmpeg all.
_JPEG_START = re.compile(rb"\xff\xd8[^\xff]{0,16}\xff+[\xc0-\xcf\xdb-\xdd\xe0-\xef\xfe]")
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TIFF_SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)


class PictureFormat(StrEnum):
    """The formats that are read. Each value is Pillow's name of the plug-in that reads it."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    GIF = "GIF"
    BMP = "BMP"
    TIFF = "TIFF"
    AVIF = "AVIF"
    HEIF = "HEIF"


_SIGNATURES = {
    b"\xff\xd8\xff": PictureFormat.JPEG,
    _PNG_SIGNATURE: PictureFormat.PNG,
    b"GIF87a": PictureFormat.GIF,
    b"GIF89a": PictureFormat.GIF,
    **dict.fromkeys(_TIFF_SIGNATURES, PictureFormat.TIFF),
}
_ISO_PICTURES = {IsoContent.HEIF: PictureFormat.HEIF, IsoContent.AVIF: PictureFormat.AVIF}


def picture_format(window: Window) -> PictureFormat | None:
    """The format of the picture in this file; None when it is not in one that is read."""
    header = _header(window)
    for signature, name in _SIGNATURES.items():
        if header.startswith(signature):
            return name
    if header[:4] == b"RIFF" and header[8:12] == b"WEBP":
        return PictureFormat.WEBP
    if _is_bmp(header):
        return PictureFormat.BMP
    content = iso_content(window)
    if content is not None:
        return _ISO_PICTURES.get(content)
    if _JPEG_START.search(header) and video_container(window) is None:
        return PictureFormat.JPEG
    return None


def jpeg_start(window: Window) -> int:
    """Where a file that :func:`picture_format` calls a JPEG starts to be one."""
    found = _JPEG_START.search(_header(window))
    return found.start() if found else 0


def _header(window: Window) -> bytes:
    window.seek(0)
    return window.read(_HEADER_BYTES)


def _is_bmp(header: bytes) -> bool:
    # Two letters are a weak signature, so the length of the header that follows has to be one that exists.
    return header[:2] == b"BM" and int.from_bytes(header[14:18], "little") in _BMP_HEADERS


def webp_size(window: Window) -> tuple[int, int] | None:
    """Width and height that a WebP file declares: its decoder allocates that canvas as soon as it is opened."""
    header = _header(window)
    if len(header) < 30:
        return None
    kind = header[12:16]
    if kind == b"VP8X":
        return (
            1 + int.from_bytes(header[24:27], "little"),
            1 + int.from_bytes(header[27:30], "little"),
        )
    if kind == b"VP8L":
        bits = int.from_bytes(header[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", header, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def picture_ends_early(window: Window) -> bool:
    """Whether a picture's file ends before its own structure does. Explains why a decoder failed."""
    header = _header(window)
    match picture_format(window):
        case PictureFormat.WEBP:
            return 8 + int.from_bytes(header[4:8], "little") > window.size
        case PictureFormat.PNG:
            return all(chunk.kind != b"IEND" for chunk in png_chunks(window))
        case PictureFormat.HEIF | PictureFormat.AVIF:
            return lacks_boxes(window)
        case PictureFormat.TIFF:
            return _first_directory(header) + 2 > window.size
        case PictureFormat.GIF:
            window.seek(max(0, window.size - 1))
            return window.read(1) != b";"
        case PictureFormat.BMP:
            return int.from_bytes(header[2:6], "little") > window.size
        case _:
            return False


def _first_directory(header: bytes) -> int:
    """Where a TIFF file's list of contents lies; many writers put it last."""
    order: Literal["little", "big"] = "little" if header[:2] == b"II" else "big"
    is_big = int.from_bytes(header[2:4], order) == 43
    return int.from_bytes(header[8:16] if is_big else header[4:8], order)


class Chunk(NamedTuple):
    """One chunk of a PNG or WebP file: its type, and where it starts and ends. Its length, type and checksum belong to it."""

    kind: bytes
    start: int
    end: int


def png_chunks(window: Window) -> Iterator[Chunk]:
    """Each chunk of a PNG file, up to the first that is not there as a whole."""
    position = len(_PNG_SIGNATURE)
    while position + 12 <= window.size:
        window.seek(position)
        size, kind = struct.unpack(">I4s", window.read(8))
        end = position + 12 + size
        if end > window.size:
            return
        yield Chunk(kind, position, end)
        position = end


def webp_chunks(window: Window) -> Iterator[Chunk]:
    """Each chunk of a WebP file, up to one that reaches beyond the file, without the byte that pads an odd length."""
    position = len(b"RIFFsizeWEBP")
    while position + 8 <= window.size:
        window.seek(position)
        kind, size = struct.unpack("<4sI", window.read(8))
        end = position + 8 + size
        yield Chunk(kind, position, end)
        position = end + size % 2
