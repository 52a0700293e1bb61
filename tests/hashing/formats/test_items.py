"""Lists of items that promise far more than the file holds take no time and no memory."""

from __future__ import annotations

import io
import struct
import time
from collections.abc import Callable

import pytest

from hashing.formats import PictureFormat, Window, picture_format
from hashing.formats.iso_media import picture_items
from tests.hashing.pictures.heif_files import box, full_box

BRANDS = box(b"ftyp", b"heic\0\0\0\0mif1heic")
PRIMARY = full_box(b"pitm", 0, 0, struct.pack(">H", 1))
HANDLER = full_box(b"hdlr", 0, 0, bytes(4), b"pict", bytes(13))
KIND = full_box(b"infe", 2, 0, struct.pack(">HH4s", 1, 0, b"hvc1"), b"\0")
LISTED = full_box(b"iinf", 0, 0, struct.pack(">H", 1), KIND)
MOST_SECONDS = 2.0


def _file(*parts: bytes) -> bytes:
    return BRANDS + full_box(b"meta", 0, 0, HANDLER, PRIMARY, LISTED, *parts)


def _extents_without_width() -> bytes:
    each = struct.pack(">HHH", 1, 0, 65_535)
    return _file(full_box(b"iloc", 0, 0, b"\0\0", struct.pack(">H", 9_000), each * 9_000))


def _many_extents() -> bytes:
    each = struct.pack(">HHH", 1, 0, 65_535) + struct.pack(">I", 1) * 65_535
    return _file(full_box(b"iloc", 0, 0, b"\x04\0", struct.pack(">H", 15), each * 15))


def _properties_again_and_again() -> bytes:
    each = struct.pack(">HB", 1, 255) + b"\1" * 255
    known = box(b"ipco", box(b"pasp", bytes(8)))
    rows = full_box(b"ipma", 0, 0, struct.pack(">I", 15_000), each * 15_000)
    return _file(box(b"iprp", known, rows))


def _references_again_and_again() -> bytes:
    each = box(b"dimg", struct.pack(">HH", 1, 1_000), b"\0\2" * 1_000)
    return _file(full_box(b"iref", 0, 0, each * 9_000))


def _lists_of_properties_again_and_again() -> bytes:
    return _file(box(b"iprp", *[box(b"ipco", box(b"free") * 900)] * 900))


@pytest.mark.parametrize(
    "make",
    [
        _extents_without_width,
        _many_extents,
        _properties_again_and_again,
        _references_again_and_again,
        _lists_of_properties_again_and_again,
    ],
)
def test_a_list_that_repeats_itself_is_cut_off(make: Callable[[], bytes]) -> None:
    window = Window(io.BytesIO(make()))
    start = time.process_time()
    picture_format(window)
    items = picture_items(window)
    assert time.process_time() - start < MOST_SECONDS
    assert items is not None
    item = items.by_number[1]
    held = len(item.extents or ()) + len(item.properties)
    assert held + sum(len(others) for others in item.references.values()) <= 20_000


@pytest.mark.parametrize("kind", [b"pitm", b"iinf", b"iloc", b"idat", b"iprp", b"iref"])
def test_a_list_with_nothing_in_it_is_an_empty_list(kind: bytes) -> None:
    """Not even the version that every such box begins with: this once ended the hasher instead of being refused."""
    others = b"".join(part for part in (PRIMARY, LISTED) if part[4:8] != kind)
    data = BRANDS + full_box(b"meta", 0, 0, HANDLER, others, box(kind))
    window = Window(io.BytesIO(data))
    assert picture_format(window) is PictureFormat.HEIF
    items = picture_items(window)
    assert (items is None) == (kind in (b"pitm", b"iinf"))
