"""Which picture format a file is in, out of a closed list, and whether its end is missing: from its bytes alone.

Only signatures, sizes and lengths are looked at; the decoders do the rest. Sources: PNG (ISO/IEC 15948), the WebP
container specification (developers.google.com/speed/webp), TIFF 6.0 and BigTIFF, the BMP headers of Windows.
"""

from __future__ import annotations

from enum import StrEnum

from hashing.formats.boxes import ITEM_BOXES, TRACK_BOXES, lacks_boxes
from hashing.formats.chunks import PNG_SIGNATURE, png_chunks
from hashing.formats.iso_media import IsoContent, iso_content
from hashing.formats.jpeg import START_OF_SCAN, jpeg_header, jpeg_start
from hashing.formats.jpeg2000 import (
    BOX_SIGNATURE,
    CODESTREAM_SIGNATURE,
    codestream,
    is_whole,
)
from hashing.formats.tiff import SIGNATURES as TIFF_SIGNATURES
from hashing.formats.tiff import first_directory
from hashing.formats.video import video_container
from hashing.formats.window import Window

#: Enough of a file for every signature.
_HEADER_BYTES = 64

#: Lengths in bytes that the header of a BMP may have.
_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)


class PictureFormat(StrEnum):
    """The formats that are read. Each value is Pillow's name for the plug-in that reads it."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    GIF = "GIF"
    BMP = "BMP"
    TIFF = "TIFF"
    JPEG_2000 = "JPEG2000"
    AVIF = "AVIF"
    HEIF = "HEIF"


_SIGNATURES = {
    b"\xff\xd8\xff": PictureFormat.JPEG,
    PNG_SIGNATURE: PictureFormat.PNG,
    b"GIF87a": PictureFormat.GIF,
    b"GIF89a": PictureFormat.GIF,
    BOX_SIGNATURE: PictureFormat.JPEG_2000,
    CODESTREAM_SIGNATURE: PictureFormat.JPEG_2000,
    **dict.fromkeys(TIFF_SIGNATURES, PictureFormat.TIFF),
}
_ISO_PICTURES = {IsoContent.HEIF: PictureFormat.HEIF, IsoContent.AVIF: PictureFormat.AVIF}


def picture_format(window: Window) -> PictureFormat | None:
    """The format of the picture in this file; None when it is in no format that is read."""
    header = _header(window)
    for signature, name in _SIGNATURES.items():
        if header.startswith(signature):
            return name
    content = iso_content(window)
    if content is not None:
        return _ISO_PICTURES.get(content)
    if header[:4] == b"RIFF" and header[8:12] == b"WEBP":
        return PictureFormat.WEBP
    if _is_bmp(header):
        return PictureFormat.BMP
    if jpeg_start(window) is not None and video_container(window) is None:
        return PictureFormat.JPEG
    return None


def _header(window: Window) -> bytes:
    window.seek(0)
    return window.read(_HEADER_BYTES)


def _is_bmp(header: bytes) -> bool:
    # Two letters are a weak signature, so the length of the header after them has to be one of those there are.
    return header[:2] == b"BM" and int.from_bytes(header[14:18], "little") in _BMP_HEADERS


def picture_ends_early(window: Window) -> bool:
    """Whether a picture's file ends before its own structure does: "incomplete", where a decoder only said "damaged"."""
    header = _header(window)
    match picture_format(window):
        case PictureFormat.JPEG:
            return all(segment.marker != START_OF_SCAN for segment in jpeg_header(window))
        case PictureFormat.WEBP:
            return 8 + int.from_bytes(header[4:8], "little") > window.size
        case PictureFormat.PNG:
            return all(chunk.kind != b"IEND" for chunk in png_chunks(window))
        case PictureFormat.HEIF | PictureFormat.AVIF:
            return lacks_boxes(window, TRACK_BOXES | ITEM_BOXES)
        case PictureFormat.TIFF:
            return first_directory(window) + 2 > window.size
        case PictureFormat.JPEG_2000:
            stream = codestream(window)
            return stream is None or not is_whole(window, stream)
        case PictureFormat.GIF:
            window.seek(max(0, window.size - 1))
            return window.read(1) != b";"
        case PictureFormat.BMP:
            return int.from_bytes(header[2:6], "little") > window.size
        case _:
            return False
