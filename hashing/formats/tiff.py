"""The directories of a TIFF or BigTIFF, in either byte order: the tags of each picture in it.

Source: TIFF 6.0, section 2; the BigTIFF design of libtiff.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from hashing.formats.window import Window

#: Classic TIFF and BigTIFF, little-endian and big-endian.
SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
WIDTH, LENGTH, BITS, COMPRESSION, PHOTOMETRIC, SUB_DIRECTORIES = 256, 257, 258, 259, 262, 330
#: Values of ``PHOTOMETRIC``: what the samples mean.
WHITE_IS_ZERO, BLACK_IS_ZERO, RGB = 0, 1, 2
BYTE, SHORT, LONG, RATIONAL, DIRECTORY, LONG8, DIRECTORY8 = 1, 3, 4, 5, 13, 16, 18
#: Bytes of one value, by type.
SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}

#: The types whose values are whole numbers.
_WHOLE = (BYTE, SHORT, LONG, DIRECTORY, LONG8, DIRECTORY8)
#: The version in the header of a BigTIFF; a classic one has 42.
_BIG = 43
#: More tags than any writer makes; further ones are not read.
_MOST_ENTRIES = 4096

Order = Literal["little", "big"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag: the type of its values, how many there are, and where in the file they lie."""

    tag: int
    kind: int
    count: int
    place: int

    @property
    def size(self) -> int:
        """Bytes of all values together; 0 where the type is unknown."""
        return SIZES.get(self.kind, 0) * self.count


class Directory(NamedTuple):
    """The tags of one picture, and where the next directory lies (0: nowhere)."""

    entries: tuple[Entry, ...]
    next: int


def byte_order(window: Window) -> Order:
    window.seek(0)
    return "little" if window.read(2) == b"II" else "big"


def order_sign(order: Order) -> str:
    """The sign by which ``struct`` and numpy know a byte order."""
    return "<" if order == "little" else ">"


def first_directory(window: Window) -> int:
    """Where the first directory lies; many writers put it last."""
    order = byte_order(window)
    window.seek(0)
    header = window.read(16)
    return int.from_bytes(header[8:16] if _is_big(header, order) else header[4:8], order)


def directories(window: Window) -> Iterator[Directory]:
    """Each directory, in the order in which one points to the next, until one points back or beyond the file."""
    place = first_directory(window)
    seen = set()
    while 0 < place < window.size and place not in seen:
        seen.add(place)
        found = directory(window, place)
        yield found
        place = found.next


def directory(window: Window, place: int) -> Directory:
    """The directory at ``place``. Entries beyond the end of the file are left out."""
    order = byte_order(window)
    window.seek(0)
    is_big = _is_big(window.read(4), order)
    entry = struct.Struct(order_sign(order) + ("HHQ8s" if is_big else "HHL4s"))
    inline, count_bytes = (8, 8) if is_big else (4, 2)
    window.seek(place)
    count = int.from_bytes(window.read(count_bytes), order)
    data = window.read(min(count, _MOST_ENTRIES) * entry.size)
    following = int.from_bytes(window.read(inline), order) if count <= _MOST_ENTRIES else 0
    entries = []
    for number in range(len(data) // entry.size):
        tag, kind, values, held = entry.unpack_from(data, number * entry.size)
        where = place + count_bytes + (number + 1) * entry.size - inline
        if SIZES.get(kind, 0) * values > inline:
            where = int.from_bytes(held, order)
        entries.append(Entry(tag, kind, values, where))
    return Directory(tuple(entries), following)


def numbers_of(window: Window, page: Directory, tag: int) -> tuple[int, ...]:
    """The values of a tag of whole numbers; empty where the directory lacks it or has something else there."""
    entry = next((one for one in page.entries if one.tag == tag), None)
    return (entry and numbers(window, entry)) or ()


def values(window: Window, entry: Entry) -> bytes | None:
    """The bytes of an entry's values; None where some lie beyond the end of the file."""
    if not 0 < entry.size <= window.size - entry.place:
        return None
    window.seek(entry.place)
    return window.read(entry.size)


def numbers(window: Window, entry: Entry) -> tuple[int, ...] | None:
    """The values of an entry of whole numbers; None where it is of another type, or they are not all in the file."""
    if entry.kind not in _WHOLE or (found := values(window, entry)) is None:
        return None
    letter = {1: "B", 2: "H", 4: "L", 8: "Q"}[SIZES[entry.kind]]
    return struct.unpack(f"{order_sign(byte_order(window))}{entry.count}{letter}", found)


def _is_big(header: bytes, order: Order) -> bool:
    return int.from_bytes(header[2:4], order) == _BIG
