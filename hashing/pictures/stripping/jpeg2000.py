"""A JPEG 2000 file without what is not part of its picture: comments, resolutions, profiles, XML, other boxes.

A file states its size and depth twice. Only the statement of the codestream is taken over.
Source: ITU-T T.800 (ISO/IEC 15444-1), annexes A and I.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from hashing.formats import Stretch, Window
from hashing.formats.boxes import boxes
from hashing.formats.jpeg2000 import BOX_SIGNATURE, Codestream, codestream
from hashing.pictures.stripping.pieces import Piece, iso_box

_COMMENT = 0xFF64
_DIFFERENT_DEPTHS = 255
_WAVELETS = 7
_MOST_BYTES = 1 << 16
#: A ``colr`` box that names a colour space by a number has method 1 and at least seven bytes.
_ENUMERATED, _COLOURS_BYTES = 1, 7


def picture_only(window: Window) -> list[Piece]:
    """A JP2 file around the codestream; the whole file as it is where no codestream is found."""
    stream = codestream(window)
    if stream is None:
        return [Stretch(0, window.size)]
    parts = b"".join(_needed_boxes(window))
    brands = iso_box(b"ftyp", b"jp2 \0\0\0\0jp2 ")
    header = iso_box(b"jp2h", _size_and_depth(stream), parts)
    start = BOX_SIGNATURE + brands + header + struct.pack(">I4s", 0, b"jp2c") + b"\xff\x4f"
    segments = [
        Stretch(segment.start, segment.end - segment.start)
        for segment in stream.header
        if segment.code != _COMMENT
    ]
    return [start, *segments, Stretch(stream.first_tile, stream.end - stream.first_tile)]


def _size_and_depth(stream: Codestream) -> bytes:
    """The ``ihdr`` box, and a ``bpcc`` box where the components have different depths."""
    depths = stream.components
    is_same = len(set(depths)) == 1
    depth = depths[0] if is_same else _DIFFERENT_DEPTHS
    size = (stream.height, stream.width, len(depths), depth, _WAVELETS, 0, 0)
    header = iso_box(b"ihdr", struct.pack(">IIHBBBB", *size))
    return header if is_same else header + iso_box(b"bpcc", depths)


def _needed_boxes(window: Window) -> Iterator[bytes]:
    """The boxes of the colour space (where a number names it), of the palette, and of what each channel means."""
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
            yield iso_box(box.kind, body)


def _plain(kind: bytes, body: bytes) -> bytes | None:
    """The contents of a box, without bytes that follow them; None where the box is not needed or not whole."""
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
