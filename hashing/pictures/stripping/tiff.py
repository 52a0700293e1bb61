"""A TIFF with new directories at its end, which hold only the tags that make the pixels.

Left out: texts, dates, resolutions, profiles, Exif, programs' own data, and everything that is cut off. BigTIFF becomes
classic TIFF, because Pillow can't read a big-endian BigTIFF. The data of the pictures stays where it is.
Source: TIFF 6.0; TIFF Technical Notes 1 and 2; the BigTIFF design of libtiff.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from hashing.formats import Stretch, Window
from hashing.formats.shown import ORIENTATION
from hashing.formats.tiff import (
    DIRECTORY8,
    LENGTH,
    LONG,
    LONG8,
    PHOTOMETRIC,
    RATIONAL,
    SHORT,
    SUB_DIRECTORIES,
    WIDTH,
    Directory,
    Entry,
    byte_order,
    directories,
    directory,
    numbers,
    numbers_of,
    order_sign,
    values,
)
from hashing.pictures.stripping.pieces import Piece

_HEADER_BYTES = 8
_MOST_PAGES = 2000
#: Width, height, bits, compression, photometric, fill order, strips, samples, planes, fax, predictor, palette, tiles, extra
#: samples, format of samples, tables of both kinds of JPEG, and how YCbCr is stored.
_NEEDED = {
    *(256, 257, 258, 259, 262, 266, 273, ORIENTATION, 277, 278, 279, 284, 292, 293, 317, 320),
    *(322, 323, 324, 325, 338, 339, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532),
}  # fmt: skip
#: Tags that a picture can do without, so an impossible one is dropped: their type, their count, and the possible values.
_ONLY_IF_SOUND: dict[int, tuple[int, int, range | None]] = {
    266: (SHORT, 1, range(1, 3)),
    ORIENTATION: (SHORT, 1, range(1, 9)),
    284: (SHORT, 1, range(1, 3)),
    529: (RATIONAL, 3, None),
    531: (SHORT, 1, range(1, 3)),
    532: (RATIONAL, 6, None),
}
_AS_LONG = (LONG8, DIRECTORY8)
#: Values of ``PHOTOMETRIC`` in raw photos: a sensor's mosaic (CFA), or linear values made from one (DNG's LinearRaw).
_RAW = (32803, 34892)
_MOST_PREVIEWS = 16


class Values(NamedTuple):
    """The values of a tag: their type, how many there are, and their bytes in the file's byte order."""

    kind: int
    number: int
    data: bytes


def pages(window: Window) -> Iterator[list[Piece]]:
    """All pages; then, where there are several, the first alone. A raw photo's previews come before, the largest first."""
    listed = list(islice(directories(window), _MOST_PAGES))
    if listed and _is_raw(window, listed[0]):
        for preview in _previews(window, listed):
            yield with_directories(window, [plain_tags(window, preview)])
    found = [plain_tags(window, page) for page in listed]
    if found:
        yield with_directories(window, found)
    if len(found) > 1:
        yield with_directories(window, found[:1])


def _is_raw(window: Window, page: Directory) -> bool:
    return any(colours in _RAW for colours in numbers_of(window, page, PHOTOMETRIC)[:1])


def _previews(window: Window, pages: Sequence[Directory]) -> list[Directory]:
    """The previews that the camera made of a raw photo: sub-directories of the raw picture (DNG), or further pages."""
    places = numbers_of(window, pages[0], SUB_DIRECTORIES)[:_MOST_PREVIEWS]
    found = [*(directory(window, place) for place in places), *pages[1 : _MOST_PREVIEWS + 1]]
    pictures = [page for page in found if page.entries and not _is_raw(window, page)]
    return sorted(pictures, key=lambda page: _pixels(window, page), reverse=True)


def _pixels(window: Window, page: Directory) -> int:
    width, length = (numbers_of(window, page, tag) for tag in (WIDTH, LENGTH))
    return width[0] * length[0] if width and length else 0


def with_directories(window: Window, pages: Sequence[Mapping[int, Values]]) -> list[Piece]:
    """The file with these directories instead of its own."""
    sign = order_sign(byte_order(window))
    end = window.size + window.size % 2
    written = bytearray(window.size % 2)
    first = end
    for number, page in enumerate(pages):
        size = 2 + 12 * len(page) + 4
        place = end + size
        held, entries = b"", b""
        for tag in sorted(page):
            kind, count, data = page[tag]
            if len(data) <= 4:
                value = data.ljust(4, b"\0")
            else:
                value = struct.pack(sign + "L", place + len(held))
                held += data + bytes(len(data) % 2)
            entries += struct.pack(sign + "HHL", tag, kind, count) + value
        end = place + len(held)
        following = end if number + 1 < len(pages) else 0
        written += struct.pack(sign + "H", len(page)) + entries + struct.pack(sign + "L", following)
        written += held
    header = (b"II" if sign == "<" else b"MM") + struct.pack(sign + "HL", 42, first)
    rest = Stretch(_HEADER_BYTES, window.size - _HEADER_BYTES)
    return [header, rest, bytes(written)]


def plain_tags(window: Window, page: Directory) -> dict[int, Values]:
    """The tags that make the pixels, with types of classic TIFF."""
    found: dict[int, Values] = {}
    room = window.size
    for entry in page.entries:
        if entry.tag in found or entry.tag not in _NEEDED or not _is_sound(window, entry):
            continue
        room -= entry.size
        value = _classic(window, entry) if room >= 0 else None
        if value is not None:
            found[entry.tag] = value
    return found


def _is_sound(window: Window, entry: Entry) -> bool:
    if entry.tag not in _ONLY_IF_SOUND:
        return True
    kind, count, sensible = _ONLY_IF_SOUND[entry.tag]
    if (entry.kind, entry.count) != (kind, count):
        return False
    return sensible is None or (numbers(window, entry) or (0,))[0] in sensible


def _classic(window: Window, entry: Entry) -> Values | None:
    """A tag's values; numbers of 64 bits become numbers of 32. None where that can't be, or the file lacks some."""
    if entry.kind not in _AS_LONG:
        data = values(window, entry)
        return None if data is None else Values(entry.kind, entry.count, data)
    found = numbers(window, replace(entry, kind=LONG8))
    if found is None or max(found) >= 1 << 32:
        return None
    sign = order_sign(byte_order(window))
    return Values(LONG, entry.count, struct.pack(f"{sign}{entry.count}L", *found))
