"""A JPEG 2000 file without what is no part of its picture: comments, resolutions, profiles, XML, other boxes.

What the file says of its size and depth twice is said once: as the codestream has it.
Source: ITU-T T.800 (ISO/IEC 15444-1), annexes A and I.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from hashing.formats import Window
from hashing.formats.boxes import boxes
from hashing.formats.jpeg2000 import BOX_SIGNATURE, Codestream, codestream
from hashing.pictures.stripping.pieces import Piece, Stretch

_COMMENT = 0xFF64
_DIFFERENT_DEPTHS = 255
_WAVELETS = 7
_MOST_BYTES = 1 << 16
#: What the numbers of a colour space or palette take at least.
_ENUMERATED, _COLOURS_BYTES = 1, 7


def picture_only(window: Window) -> list[Piece]:
    stream = codestream(window)
    if stream is None:
        return [Stretch(0, window.size)]
    parts = b"".join(_needed_boxes(window))
    brands = _box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
    header = _box(b"jp2h", _size_and_depth(stream), parts)
    start = BOX_SIGNATURE + brands + header + struct.pack(">I4s", 0, b"jp2c") + b"\xff\x4f"
    segments = [
        Stretch(segment.start, segment.end - segment.start)
        for segment in stream.header
        if segment.code != _COMMENT
    ]
    return [start, *segments, Stretch(stream.first_tile, stream.end - stream.first_tile)]


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def _size_and_depth(stream: Codestream) -> bytes:
    depths = stream.components
    is_same = len(set(depths)) == 1
    depth = depths[0] if is_same else _DIFFERENT_DEPTHS
    size = (stream.height, stream.width, len(depths), depth, _WAVELETS, 0, 0)
    said = _box(b"ihdr", struct.pack(">IIHBBBB", *size))
    return said if is_same else said + _box(b"bpcc", depths)


def _needed_boxes(window: Window) -> Iterator[bytes]:
    """The colour space, where it is one with a name; a palette; and which channel is which."""
    header = next((box for box in boxes(window) if box.kind == b"jp2h"), None)
    if header is None:
        return
    found = set()
    for box in boxes(window, header.body, header.end):
        if box.kind in found or box.end - box.body > _MOST_BYTES:
            continue
        window.seek(box.body)
        body = _plain(box.kind, window.read(box.end - box.body))
        if body is not None:
            found.add(box.kind)
            yield _box(box.kind, body)


def _plain(kind: bytes, body: bytes) -> bytes | None:
    """The contents of a box without what follows them; None where it isn't needed or isn't all there."""
    count = int.from_bytes(body[:2], "big")
    match kind:
        case b"colr" if body[:1] == bytes((_ENUMERATED,)):
            return body[:_COLOURS_BYTES] if len(body) >= _COLOURS_BYTES else None
        case b"pclr":
            columns = body[2] if len(body) > 2 else 0
            depths = body[3 : 3 + columns]
            length = 3 + columns + count * sum(-(-((depth & 127) + 1) // 8) for depth in depths)
        case b"cmap":
            return body if len(body) % 4 == 0 else None
        case b"cdef":
            length = 2 + 6 * count
        case _:
            return None
    return body[:length] if len(body) >= length else None
