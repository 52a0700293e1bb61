"""HEIF and AVIF files put together box by box, in every way that the standards allow and in some that they don't."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from PIL import Image

from benchmarks.encoded_pictures import encoded, photo

#: Pillow's name of the format, the item's type, the box that says how it is coded, and the brand.
KINDS = {"HEIF": (b"hvc1", b"hvcC", b"heic"), "AVIF": (b"av01", b"av1C", b"avif")}


def box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def full_box(kind: bytes, version: int, flags: int, *parts: bytes) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def found(kind: bytes, data: bytes) -> bytes:
    """The first box of this type in ``data``, by its name alone."""
    start = data.index(kind) - 4
    return data[start : start + int.from_bytes(data[start : start + 4], "big")]


@dataclass(frozen=True)
class Entry:
    """An item as it is listed; the list may lie.

    ``place``: where its data is said to be (start, length) instead of where it is.
    """

    kind: bytes
    data: bytes = b""
    properties: tuple[bytes, ...] = ()
    hidden: bool = False
    references: tuple[tuple[bytes, tuple[int, ...]], ...] = ()
    place: tuple[int, int] | None = None


@dataclass(frozen=True)
class File:
    """A file of items, numbered from 1. The first is the one to show, unless ``primary`` says otherwise."""

    items: tuple[Entry, ...]
    major: bytes
    compatible: tuple[bytes, ...]
    primary: int = 1
    wide: bool = False  # numbers of items take four bytes
    long_indices: bool = False
    iloc_version: int = 0
    offset_size: int = 4
    base_size: int = 0
    parts: int = 1
    in_meta: bool = False
    meta_last: bool = False
    between: bytes = b""
    mdat: str = "plain"
    handler: bytes = b"pict"
    tail: bytes = b""
    essential: frozenset[bytes] = field(default_factory=frozenset)

    def made(self) -> bytes:
        brands = box(b"ftyp", self.major, bytes(4), *self.compatible)
        if self.meta_last:
            lead = brands + self.between
            mdat, start = self._mdat(len(lead))
            return lead + mdat + self._meta(start) + self.tail
        size = len(self._meta(0))
        before = len(brands) + size + len(self.between)
        mdat, start = self._mdat(before)
        return brands + self._meta(start) + self.between + mdat + self.tail

    def _mdat(self, before: int) -> tuple[bytes, int]:
        data = b"" if self.in_meta else b"".join(item.data for item in self.items)
        if self.mdat == "long":
            return struct.pack(">I4sQ", 1, b"mdat", 16 + len(data)) + data, before + 16
        if self.mdat == "to the end":
            return struct.pack(">I4s", 0, b"mdat") + data, before + 8
        return box(b"mdat", data), before + 8

    def _meta(self, start: int) -> bytes:
        number = ">I" if self.wide else ">H"
        listed = b"".join(
            full_box(
                b"infe",
                3 if self.wide else 2,
                item.hidden,
                struct.pack(number, place),
                struct.pack(">H4s", 0, item.kind),
                b"\0",
            )
            for place, item in enumerate(self.items, 1)
        )
        count = struct.pack(">I" if self.wide else ">H", len(self.items))
        references = b"".join(
            box(kind, struct.pack(number, place), struct.pack(">H", len(to)), *(struct.pack(number, one) for one in to))
            for place, item in enumerate(self.items, 1)
            for kind, to in item.references
        )  # fmt: skip
        parts = [
            full_box(b"hdlr", 0, 0, bytes(4), self.handler, bytes(13)),
            full_box(b"pitm", self.wide, 0, struct.pack(number, self.primary)),
            self._iloc(start),
            full_box(b"iinf", self.wide, 0, count, listed),
            self._iprp(number),
        ]
        if references:
            parts.append(full_box(b"iref", self.wide, 0, references))
        if self.in_meta:
            parts.append(box(b"idat", *(item.data for item in self.items)))
        return full_box(b"meta", 0, 0, *parts)

    def _iloc(self, start: int) -> bytes:
        version = self.iloc_version
        wide = ">I" if version == 2 else ">H"
        place = {4: ">I", 8: ">Q"}[self.offset_size]
        written = b""
        offset = 0 if self.in_meta else start
        for number, item in enumerate(self.items, 1):
            begin, length = item.place or (offset, len(item.data))
            written += struct.pack(wide, number)
            written += struct.pack(">H", self.in_meta) if version else b""
            written += struct.pack(">H", 0)
            base = begin if self.base_size else 0
            written += struct.pack(">I", base) if self.base_size else b""
            cuts = [length * part // self.parts for part in range(self.parts + 1)]
            written += struct.pack(">H", self.parts)
            for one, other in pairwise(cuts):
                written += struct.pack(place, begin - base + one) + struct.pack(place, other - one)
            offset += len(item.data)
        sizes = bytes((self.offset_size << 4 | self.offset_size, self.base_size << 4))
        return full_box(b"iloc", version, 0, sizes, struct.pack(wide, len(self.items)), written)

    def _iprp(self, number: str) -> bytes:
        known = list(dict.fromkeys(one for item in self.items for one in item.properties))
        rows = b""
        for place, item in enumerate(self.items, 1):
            if not item.properties:
                continue
            rows += struct.pack(number, place) + bytes((len(item.properties),))
            for one in item.properties:
                index, must = known.index(one) + 1, one[4:8] in self.essential
                rows += (
                    struct.pack(">H", must << 15 | index)
                    if self.long_indices
                    else bytes((must << 7 | index,))
                )
        count = sum(bool(item.properties) for item in self.items)
        return box(
            b"iprp",
            box(b"ipco", *known),
            full_box(b"ipma", self.wide, self.long_indices, struct.pack(">I", count), rows),
        )


def simple(kind: str, picture: Image.Image | None = None, **options: Any) -> File:
    """A file with one picture, as Pillow's encoder made it."""
    coding, configuration, brand = KINDS[kind]
    data = encoded(picture or photo(6, 96, 80), kind, **options)
    mdat = found(b"mdat", data)[8:]
    properties = tuple(found(name, data) for name in (configuration, b"ispe", b"pixi", b"colr"))
    entry = Entry(coding, mdat, properties)
    must = frozenset((configuration, b"irot", b"imir", b"clap"))
    return File((entry,), brand, (b"mif1", brand, b"miaf"), essential=must)


def with_more(file: File, *others: Entry, first: Entry | None = None) -> File:
    """With other items behind the picture, and perhaps another picture in place of the first."""
    return replace(file, items=(first or file.items[0], *file.items[1:], *others))
