"""What the first bytes and the skeleton of a picture file say, without decoding anything.

Only signatures, sizes and box lengths are looked at; the decoders do the rest. Sources: the WebP container
specification (developers.google.com/speed/webp), PNG (ISO/IEC 15948), ISO base media file format (ISO/IEC 14496-12).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import BinaryIO, Literal

HEADER_BYTES = 64
JPEG_SIGNATURE = b"\xff\xd8\xff"

_TIFF_SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_STRONG_SIGNATURES = (
    JPEG_SIGNATURE,
    _PNG_SIGNATURE,
    b"GIF87a",
    b"GIF89a",
    *_TIFF_SIGNATURES,
)
_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)
_PICTURE_BRANDS = (
    *(b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis"),
    *(b"mif1", b"msf1", b"avif", b"avis"),
)


def is_picture(header: bytes) -> bool:
    """Whether a file that starts like this is in one of the picture formats."""
    if header.startswith(_STRONG_SIGNATURES) or _is_webp(header):
        return True
    if header[4:8] == b"ftyp":
        return header[8:12] in _PICTURE_BRANDS
    return _is_bmp(header)


def is_png(header: bytes) -> bool:
    return header.startswith(_PNG_SIGNATURE)


def _is_webp(header: bytes) -> bool:
    return header[:4] == b"RIFF" and header[8:12] == b"WEBP"


def _is_bmp(header: bytes) -> bool:
    # two letters are not much of a signature: the length of the header after them has to be a known one
    return header[:2] == b"BM" and int.from_bytes(header[14:18], "little") in _BMP_HEADERS


def webp_size(header: bytes) -> tuple[int, int] | None:
    """Width and height that a WebP file declares, as its decoder allocates the canvas when it is opened."""
    if not _is_webp(header) or len(header) < 30:
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


def is_cut_short(file: BinaryIO) -> bool:
    """Whether the file ends before its own structure does. Says why a decoder failed, not whether it will."""
    length = file.seek(0, io.SEEK_END)
    file.seek(0)
    header = file.read(HEADER_BYTES)
    if _is_webp(header):
        return 8 + int.from_bytes(header[4:8], "little") > length
    if is_png(header):
        return all(kind != b"IEND" for kind, _, _ in png_chunks(file, length))
    if header[4:8] == b"ftyp":
        return any(end > length for _, _, end in boxes(file, 0, length))
    if header[:4] in _TIFF_SIGNATURES:
        return _first_directory(header) + 2 > length
    if header.startswith(b"GIF8"):
        file.seek(max(0, length - 1))
        return file.read(1) != b";"
    if header.startswith(b"BM"):
        return int.from_bytes(header[2:6], "little") > length
    return False


def _first_directory(header: bytes) -> int:
    """Where a TIFF file's list of contents lies; many writers put it last."""
    order: Literal["little", "big"] = "little" if header[:2] == b"II" else "big"
    is_big = int.from_bytes(header[2:4], order) == 43
    return int.from_bytes(header[8:16] if is_big else header[4:8], order)


def png_chunks(file: BinaryIO, length: int) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk of a PNG file of ``length`` bytes: type, start, end. Ends at the first that is not there as a whole."""
    position = 8
    while position + 12 <= length:
        file.seek(position)
        size, kind = struct.unpack(">I4s", file.read(8))
        end = position + 12 + size
        if end > length:
            return
        yield kind, position, end
        position = end


def boxes(file: BinaryIO, position: int, length: int) -> Iterator[tuple[bytes, int, int]]:
    """Top-level boxes of an ISO media file from ``position``: type, start, end (which may lie beyond ``length``).

    Ends at the first thing that can't be a box.
    """
    while position + 8 <= length:
        file.seek(position)
        head = file.read(16)
        if len(head) < 8 or not head[4:8].isascii() or not head[4:8].decode().isprintable():
            return
        size = int.from_bytes(head[:4], "big")
        if size == 1 and len(head) == 16:
            size = int.from_bytes(head[8:], "big")
        end = length if size == 0 else position + size
        if end < position + 8:
            return
        yield head[4:8], position, end
        position = end
