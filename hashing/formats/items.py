"""The items in a HEIF or AVIF file: pictures, the tiles they are made of, and what belongs to each.

Only lists are read, never the data of an item. Nothing here raises: a list that is cut off counts up to its end, and
one with nothing in it is empty. Source: ISO/IEC 14496-12, 8.11 (``meta`` and what it holds); ISO/IEC 23008-12, 6.5 and 9
(properties).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from hashing.formats.boxes import Box, boxes
from hashing.formats.window import Stretch, Window

#: How much of a list is read, in bytes; the lists of Apple's 48-megapixel photos have 20 kB.
_MOST_BYTES = 4 << 20
#: Extents of data, and references, of all items of a file together; Apple's 48-megapixel photos have 200 of each.
_MOST_PARTS = _MOST_REFERENCES = 10_000
#: Properties in a file, of one item, and of all items together.
_MOST_PROPERTIES, _MOST_OF_ONE, _MOST_ASSOCIATIONS = 10_000, 64, 100_000
#: Bit 0 of an ``infe`` box's flags.
_HIDDEN = 1
#: Construction methods of ``iloc``: where the offsets are counted from.
_IN_FILE, _IN_IDAT = 0, 1


@dataclass(frozen=True, slots=True)
class Item:
    """One item, such as a picture, a tile, a map of transparency or a block of Exif.

    Attributes:
        kind: how its data is coded (``hvc1``, ``av01``), or how it is made of others (``grid``).
        hidden: not to be shown by itself.
        extents: where its data lies in the file, in order; None where it lies in another item.
        properties: the boxes that describe it, such as its size, in the order in which they are to be applied.
        references: the items it refers to, by type of reference (``dimg``: is made of, ``auxl``: adds to).
    """

    kind: bytes
    hidden: bool
    extents: tuple[Stretch, ...] | None
    properties: tuple[Box, ...]
    references: dict[bytes, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Items:
    """All items by their number, and the number of the primary one: the picture to show."""

    by_number: dict[int, Item]
    primary: int


class _Bytes:
    """Reads one number after the other. Raises ``EOFError`` where fewer bytes are left than asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def number(self, size: int) -> int:
        """A big-endian number of ``size`` bytes; 0 where ``size`` is 0."""
        return int.from_bytes(self.take(size), "big")

    def take(self, size: int) -> bytes:
        found = self._data[self._place : self._place + size]
        if len(found) < size:
            raise EOFError
        self._place += size
        return found


def read_items(window: Window, meta: Box) -> Items | None:
    """The items that this ``meta`` box lists; None where the primary one is not among them."""
    children: dict[bytes, Box] = {}
    for box in boxes(window, meta.body + 4, meta.end):
        children.setdefault(box.kind, box)
    kinds = dict(_kinds(window, children))
    places = dict(_places(window, children))
    properties = _properties(window, children)
    references = _references(window, children)
    items = {
        number: Item(
            kind,
            hidden,
            places.get(number, ()),
            properties.get(number, ()),
            references.get(number, {}),
        )
        for number, (kind, hidden) in kinds.items()
    }
    primary = _primary(window, children)
    return Items(items, primary) if primary in items else None


def _body(window: Window, box: Box | None) -> _Bytes:
    if box is None:
        return _Bytes(b"")
    window.seek(box.body)
    return _Bytes(window.read(min(box.end - box.body, _MOST_BYTES)))


def _version(window: Window, box: Box) -> int:
    """The version that a full box begins with; 0 where there is nothing in the box."""
    try:
        return _body(window, box).number(1)
    except EOFError:
        return 0


def _primary(window: Window, children: dict[bytes, Box]) -> int | None:
    """The number of the item to show (``pitm``)."""
    body = _body(window, children.get(b"pitm"))
    try:
        version = body.number(4) >> 24
        return body.number(4 if version else 2)
    except EOFError:
        return None


def _kinds(window: Window, children: dict[bytes, Box]) -> Iterator[tuple[int, tuple[bytes, bool]]]:
    """How each item is coded, and whether it is hidden (``iinf``)."""
    listed = children.get(b"iinf")
    if listed is None:
        return
    header = 8 if _version(window, listed) else 6
    for box in boxes(window, listed.body + header, listed.end):
        body = _body(window, box)
        try:
            version, flags = body.number(1), body.number(3)
            number = body.number(4 if version >= 3 else 2)
            is_protected = body.number(2) != 0
            kind = body.take(4)
        except EOFError:
            continue
        if box.kind == b"infe" and version >= 2 and not is_protected:
            yield number, (kind, bool(flags & _HIDDEN))


def _places(
    window: Window, children: dict[bytes, Box]
) -> Iterator[tuple[int, tuple[Stretch, ...] | None]]:
    """Where the data of each item lies (``iloc``)."""
    body = _body(window, children.get(b"iloc"))
    idat = children.get(b"idat")
    sources = {
        _IN_FILE: Stretch(0, window.size),
        _IN_IDAT: Stretch(idat.body, idat.end - idat.body) if idat is not None else None,
    }
    try:
        version = body.number(4) >> 24
        sizes = body.number(2)
        offset_size, length_size, base_size, index_size = (
            sizes >> shift & 15 for shift in (12, 8, 4, 0)
        )
        wide = 4 if version >= 2 else 2
        left = _MOST_PARTS
        for _ in range(body.number(wide)):
            number = body.number(wide)
            method = body.number(2) & 15 if version else _IN_FILE
            body.number(2)  # the index of another file, which no reader follows
            base = body.number(base_size)
            parts = []
            count = body.number(2)
            left -= count
            if left < 0:
                return
            for _ in range(count):
                body.number(index_size if version else 0)
                parts.append((base + body.number(offset_size), body.number(length_size)))
            source = sources.get(method)
            yield number, _within(source, parts) if source is not None else None
    except EOFError:
        return


def _within(source: Stretch, parts: list[tuple[int, int]]) -> tuple[Stretch, ...]:
    """Offsets and lengths as places in the file. A length of 0 means all up to the end of the source."""
    return tuple(
        Stretch(source.start + offset, length or max(0, source.length - offset))
        for offset, length in parts
    )


def _properties(window: Window, children: dict[bytes, Box]) -> dict[int, tuple[Box, ...]]:
    """The properties of each item: ``ipma`` says which of those in ``ipco`` they are."""
    found: dict[int, tuple[Box, ...]] = {}
    listed = children.get(b"iprp")
    if listed is None:
        return found
    inner = list(boxes(window, listed.body, listed.end))
    all_of_them = (
        one for box in inner if box.kind == b"ipco" for one in boxes(window, box.body, box.end)
    )
    known = list(islice(all_of_them, _MOST_PROPERTIES))
    for box in inner:
        if box.kind == b"ipma":
            for number, places in _associations(_body(window, box)):
                others = found.get(number, ())
                room = _MOST_OF_ONE - len(others)
                chosen = [known[place - 1] for place in places[:room] if 0 < place <= len(known)]
                found[number] = (*others, *chosen) if chosen else others
    return found


def _associations(body: _Bytes) -> Iterator[tuple[int, list[int]]]:
    """Which properties each item has, as places in the list of all, from 1. The bit above says "essential": not used here."""
    try:
        version, flags = body.number(1), body.number(3)
        size, mask = (2, 0x7FFF) if flags & 1 else (1, 0x7F)
        left = _MOST_ASSOCIATIONS
        for _ in range(body.number(4)):
            number = body.number(4 if version else 2)
            count = body.number(1)
            left -= count
            if left < 0:
                return
            yield number, [body.number(size) & mask for _ in range(count)]
    except EOFError:
        return


def _references(
    window: Window, children: dict[bytes, Box]
) -> dict[int, dict[bytes, tuple[int, ...]]]:
    """Which others each item refers to, by type of reference (``iref``)."""
    found: dict[int, dict[bytes, tuple[int, ...]]] = {}
    listed = children.get(b"iref")
    if listed is None:
        return found
    wide = 4 if _version(window, listed) else 2
    left = _MOST_REFERENCES
    for box in boxes(window, listed.body + 4, listed.end):
        body = _body(window, box)
        try:
            of = body.number(wide)
            count = body.number(2)
            left -= count
            if left < 0:
                break
            others = tuple(body.number(wide) for _ in range(count))
        except EOFError:
            continue
        kinds = found.setdefault(of, {})
        kinds[box.kind] = kinds.get(box.kind, ()) + others
    return found
