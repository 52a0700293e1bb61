"""The codestream of a JPEG 2000 file: its size, its components, and whether all of it is there.

OpenJPEG decodes as much as there is of an incomplete file, coarse or grey, and reports nothing; so that is checked here.
Source: ITU-T T.800 (ISO/IEC 15444-1), annexes A (codestream) and I (the JP2 file, made of boxes).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import NamedTuple

from hashing.formats.boxes import boxes
from hashing.formats.window import Window

CODESTREAM_SIGNATURE = b"\xff\x4f\xff\x51"
BOX_SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n"

_START_OF_TILE, _END = 0xFF90, b"\xff\xd9"
_SIZE = struct.Struct(">HHIIIIIIIIH")
#: More tile-parts than any picture has: one of 100 megapixels in tiles of 256 pixels has 1,600.
_MOST_PARTS = 100_000
_MOST_SEGMENTS = 10_000


class Marker(NamedTuple):
    """A marker segment of the main header: its code, and where it starts and ends."""

    code: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Codestream:
    """What the main header says.

    Attributes:
        start, end: of the codestream in the file, in bytes.
        width, height: of the picture, in pixels.
        tiles: how many it is divided into.
        components: a byte for each component: the bits of its samples less one; the highest bit means signed.
        header: the marker segments before the first tile-part.
    """

    start: int
    end: int
    width: int
    height: int
    tiles: int
    components: bytes
    header: tuple[Marker, ...]

    @property
    def first_tile(self) -> int:
        return self.header[-1].end if self.header else self.end


def codestream(window: Window) -> Codestream | None:
    """The first codestream in the file; None where there is none, or its size is impossible."""
    start, end = _place(window)
    window.seek(start)
    if window.read(4) != CODESTREAM_SIGNATURE:
        return None
    data = window.read(_SIZE.size)
    if len(data) < _SIZE.size:
        return None
    _, _, right, bottom, left, top, across, down, tile_left, tile_top, count = _SIZE.unpack(data)
    components = window.read(3 * count)[::3]
    if not (left < right and top < bottom and across and down and 0 < count == len(components)):
        return None
    tiles = -(-(right - tile_left) // across) * -(-(bottom - tile_top) // down)
    return Codestream(
        start, end, right - left, bottom - top, tiles, components, _header(window, start + 2, end)
    )


def _place(window: Window) -> tuple[int, int]:
    """Where the codestream starts and ends: a JP2 file holds it in a box, a bare codestream is the whole file."""
    window.seek(0)
    if window.read(len(BOX_SIGNATURE)) == BOX_SIGNATURE:
        for box in boxes(window):
            if box.kind == b"jp2c":
                return box.body, box.end
    return 0, window.size


def _header(window: Window, position: int, end: int) -> tuple[Marker, ...]:
    """The marker segments before the first tile-part."""
    found = []
    for _ in range(_MOST_SEGMENTS):
        window.seek(position)
        code, length = struct.unpack(">HH", window.read(4).ljust(4, b"\0"))
        if code == _START_OF_TILE or length < 2 or position + 2 + length > end:
            break
        found.append(Marker(code, position, position + 2 + length))
        position = found[-1].end
    return tuple(found)


def is_whole(window: Window, stream: Codestream) -> bool:
    """Whether all parts of all tiles are in the file, each with as many bytes as it says."""
    if stream.end > window.size:
        return False
    seen = set()
    position = stream.first_tile
    for _ in range(_MOST_PARTS):
        window.seek(position)
        part = window.read(12)
        if len(part) < 12 or int.from_bytes(part[:2], "big") != _START_OF_TILE:
            break
        tile, length = struct.unpack_from(">HI", part, 4)
        seen.add(tile)
        if length == 0:  # the last tile-part, which reaches up to the end marker
            window.seek(stream.end - len(_END))
            return window.read(len(_END)) == _END and len(seen) == stream.tiles
        position += length
        if length < 12 or position > stream.end:
            return False
    return len(seen) == stream.tiles
