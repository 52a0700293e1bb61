"""A HEIF or AVIF file written anew with nothing in it but pictures and what their pixels need.

Left out: maps of transparency, depth and gain, previews, Exif, XMP, profiles, names, groups, and everything that
describes those. The data of the pictures is not copied: it is read from the original file where it lies.
Whatever brands the file lists, the decoder gets the usual ones. A tile that is used twice becomes two items, because
libavif demands it.

Source: ISO/IEC 14496-12 (boxes), ISO/IEC 23008-12 (HEIF), the AVIF specification of AOMedia, 4 and 6.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from hashing.formats import PictureFormat, Stretch, Window
from hashing.formats.iso_media import MADE_OF, MADE_OF_OTHERS, picture_items
from hashing.formats.items import Item, Items
from hashing.pictures.stripping.heif_properties import needed_properties
from hashing.pictures.stripping.pieces import Piece, iso_box

_CODINGS = {
    PictureFormat.HEIF: (b"hvc1", b"hev1"),
    PictureFormat.AVIF: (b"av01",),
}
_CODED_AS = {PictureFormat.HEIF: b"hvc1", PictureFormat.AVIF: b"av01"}
_BRANDS = {
    PictureFormat.HEIF: b"heic\0\0\0\0mif1heic",
    PictureFormat.AVIF: b"avif\0\0\0\0avifmif1miaf",
}
#: References of an item that is not a picture of its own: a preview of another, or a map that adds to another.
_ADDS_TO_ANOTHER = (b"thmb", b"auxl")
_MOST_ITEMS = 4096
_DEEPEST = 8


class NotListedError(ValueError):
    """The file does not list everything that its picture is made of, or lists far too much."""


def pictures(window: Window, kind: PictureFormat) -> Iterator[list[Piece]]:
    """A file with all pictures that are to be shown, where there are several; then one with the primary picture alone."""
    items = picture_items(window)
    if items is None:
        return
    shown = _shown(items, kind)
    for numbers in ([items.primary, *shown], [items.primary]) if shown else ([items.primary],):
        try:
            yield _Writer(window, kind, items).file(numbers)
        except NotListedError:
            continue


def with_brand(window: Window, brand: bytes) -> list[Piece]:
    """The whole file with this major brand instead of its own; unchanged where it does not begin with a ``ftyp`` box."""
    window.seek(0)
    if window.read(8)[4:] != b"ftyp":
        return [Stretch(0, window.size)]
    return [Stretch(0, 8), brand, Stretch(12, window.size - 12)]


def _shown(items: Items, kind: PictureFormat) -> list[int]:
    """The numbers of the other pictures in the file that stand for themselves, as those of a burst do."""
    tiles = {
        tile
        for item in items.by_number.values()
        if item.kind in MADE_OF_OTHERS
        for tile in item.references.get(MADE_OF, ())
    }
    return [
        number
        for number, item in items.by_number.items()
        if item.kind in (*_CODINGS[kind], *MADE_OF_OTHERS)
        and number != items.primary
        and number not in tiles
        and not item.hidden
        and not any(reference in item.references for reference in _ADDS_TO_ANOTHER)
    ]


def _full_box(kind: bytes, version: int, flags: int, *parts: bytes) -> bytes:
    """A box that starts with a version and flags."""
    return iso_box(kind, struct.pack(">I", version << 24 | flags), *parts)


@dataclass(slots=True)
class _Writer:
    """Numbers the items anew, from 1, and collects what is to be written about each.

    Attributes:
        entries: the ``infe`` box of each item, in the order of the new numbers.
        made_of: the reference boxes that say which items are put together from which.
        associations: the rows of ``ipma``.
        properties: each different property once, and its number from 1.
        data: by the number of the original item, where its data begins in the new file's data, and its length.
        places: the same by new number, from 1.
        stretches: where the data lies in the original file.
        length: of all data so far.
    """

    window: Window
    kind: PictureFormat
    items: Items
    entries: list[bytes] = field(default_factory=list)
    made_of: list[bytes] = field(default_factory=list)
    associations: list[bytes] = field(default_factory=list)
    properties: dict[bytes, int] = field(default_factory=dict)
    data: dict[int, tuple[int, int]] = field(default_factory=dict)
    places: list[tuple[int, int]] = field(default_factory=list)
    stretches: list[Piece] = field(default_factory=list)
    length: int = 0

    def file(self, numbers: list[int]) -> list[Piece]:
        """The pieces of a file with these pictures, of which the first is the primary one. Raises ``NotListedError``."""
        shown = [self._add(number, _DEEPEST, hidden=False) for number in dict.fromkeys(numbers)]
        brands = iso_box(b"ftyp", _BRANDS[self.kind])
        # Offsets have a fixed width, so the list is as long with the real ones as with 0.
        start = len(brands) + len(self._meta(shown[0], 0)) + 8
        header = struct.pack(">I4s", 8 + self.length, b"mdat")
        return [brands + self._meta(shown[0], start) + header, *self.stretches]

    def _add(self, number: int, deepest: int, *, hidden: bool) -> int:
        """Adds an item, and before it the items that it is made of. Returns its new number."""
        item = self.items.by_number.get(number)
        if item is None or not deepest or len(self.entries) >= _MOST_ITEMS:
            raise NotListedError
        if (
            item.kind == b"tmap"
        ):  # made of the picture itself and a gain map; only the first is taken
            return self._add(_parts(item)[0], deepest - 1, hidden=hidden)
        if item.kind not in (*_CODINGS[self.kind], *MADE_OF_OTHERS):
            raise NotListedError
        is_made = item.kind in MADE_OF_OTHERS
        parts = [
            self._add(part, deepest - 1, hidden=True) for part in (_parts(item) if is_made else ())
        ]
        coding = item.kind if is_made else _CODED_AS[self.kind]
        self.entries.append(coding)
        new = len(self.entries)
        self.entries[-1] = _full_box(
            b"infe", 2, hidden, struct.pack(">HH4s", new, 0, coding), b"\0"
        )
        if parts:
            self.made_of.append(
                iso_box(MADE_OF, struct.pack(f">HH{len(parts)}H", new, len(parts), *parts))
            )
        self._associate(new, item)
        self.places.append(self._place(number, item))
        return new

    def _associate(self, new: int, item: Item) -> None:
        places = []
        for essential, written in needed_properties(self.window, self.kind, item.properties):
            place = self.properties.setdefault(written, len(self.properties) + 1)
            places.append(essential << 15 | place)
        self.associations.append(struct.pack(f">HB{len(places)}H", new, len(places), *places))

    def _place(self, number: int, item: Item) -> tuple[int, int]:
        """Where this item's data lies in the new file's data, and its length."""
        if number not in self.data:
            if item.extents is None:
                raise NotListedError
            length = sum(extent.length for extent in item.extents)
            self.stretches += [Stretch(*extent) for extent in item.extents]
            self.data[number] = (self.length, length)
            self.length += length
            if self.length > self.window.size:  # extents that overlap could make it any size
                raise NotListedError
        return self.data[number]

    def _meta(self, primary: int, start: int) -> bytes:
        places = b"".join(
            struct.pack(">HHHII", number, 0, 1, start + place, length)
            if length
            else struct.pack(">HHH", number, 0, 0)
            for number, (place, length) in enumerate(self.places, 1)
        )
        count = struct.pack(">H", len(self.entries))
        parts = [
            _full_box(b"hdlr", 0, 0, bytes(4), b"pict", bytes(13)),
            _full_box(b"pitm", 0, 0, struct.pack(">H", primary)),
            _full_box(b"iloc", 0, 0, b"\x44\0", count, places),
            _full_box(b"iinf", 0, 0, count, *self.entries),
            iso_box(
                b"iprp",
                iso_box(b"ipco", *self.properties),
                _full_box(
                    b"ipma", 0, 1, struct.pack(">I", len(self.associations)), *self.associations
                ),
            ),
        ]
        if self.made_of:
            parts.append(_full_box(b"iref", 0, 0, *self.made_of))
        return _full_box(b"meta", 0, 0, *parts)


def _parts(item: Item) -> tuple[int, ...]:
    """The items that this one is made of. Raises ``NotListedError`` where it names none."""
    parts = item.references.get(MADE_OF, ())
    if not parts:
        raise NotListedError
    return parts
