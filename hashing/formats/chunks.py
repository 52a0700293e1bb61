"""The chunks that PNG and WebP files are made of.

Source: PNG, third edition (W3C), 5; the WebP container specification (developers.google.com/speed/webp), RFC 9649.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from hashing.formats.window import Window

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_WEBP_HEADER_BYTES = 30
#: More than any picture has: the largest file that is read holds 33,000 chunks of the usual 8 kB.
_MOST_CHUNKS = 200_000


class Chunk(NamedTuple):
    """One chunk of a PNG or WebP file: its type, and where it starts and ends, with its length, type and checksum."""

    kind: bytes
    start: int
    end: int


def png_chunks(window: Window) -> Iterator[Chunk]:
    """Each chunk of a PNG file, up to the first that is not in the file as a whole."""
    position = len(PNG_SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        if position + 12 > window.size:
            return
        window.seek(position)
        size, kind = struct.unpack(">I4s", window.read(8))
        end = position + 12 + size
        if end > window.size:
            return
        yield Chunk(kind, position, end)
        position = end


def webp_chunks(window: Window) -> Iterator[Chunk]:
    """Each chunk of a WebP file, without the byte that pads an odd length. The last one may reach beyond the file."""
    position = len(b"RIFFsizeWEBP")
    for _ in range(_MOST_CHUNKS):
        if position + 8 > window.size:
            return
        window.seek(position)
        kind, size = struct.unpack("<4sI", window.read(8))
        end = position + 8 + size
        yield Chunk(kind, position, end)
        position = end + size % 2


def webp_size(window: Window) -> tuple[int, int] | None:
    """Width and height that a WebP file declares, None where it declares none.

    Its decoder allocates a canvas of this size as soon as it opens the file, so the size is checked before that.
    """
    window.seek(0)
    header = window.read(_WEBP_HEADER_BYTES)
    if len(header) < _WEBP_HEADER_BYTES:
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
