"""JPEG 2000: read as OpenJPEG reads it, whatever else the file holds, and refused where a part is missing."""

from __future__ import annotations

import io
import random
import struct
from typing import Any

import numpy as np
import pytest
from PIL import Image

from benchmarks.encoded_pictures import Pixels, encoded, photo
from hashing import RefusalCode, RefusedError, hash_image
from hashing.limits import Limits
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import read_picture
from tests.hashing.pictures.heif_files import box

PHOTO = photo(3, 121, 97)
WAYS: dict[str, dict[str, Any]] = {
    "without loss": {},
    "with loss": {"irreversible": True, "quality_mode": "rates", "quality_layers": [30, 8]},
    "in tiles": {"tile_size": (40, 32)},
    "off its origin": {"tile_size": (50, 35), "offset": (7, 9), "tile_offset": (3, 3)},
    "with a comment": {"comment": b"made with love"},
    "with lengths of packets": {"plt": True, "num_resolutions": 3},
}


def _pixels(data: bytes) -> Pixels:
    decoded = read_picture(io.BytesIO(data), Limits()).decoded
    return to_pixels(decoded) if isinstance(decoded, Image.Image) else np.asarray(decoded)


def _refusal(data: bytes) -> RefusalCode:
    with pytest.raises(RefusedError) as caught:
        hash_image(data)
    return caught.value.code


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("mode", ["RGB", "L", "LA", "RGBA", "I;16", "YCbCr", "CMYK"])
def test_it_is_read_as_pillow_reads_it(mode: str, way: str, bare: bool) -> None:
    picture = PHOTO.convert("L" if mode == "I;16" else mode)
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture).astype(np.uint16) << 8)
    data = encoded(picture, "JPEG2000", no_jp2=bare, **WAYS[way])
    with Image.open(io.BytesIO(data)) as opened:
        opened.load()
        expected = to_pixels(opened)
    assert np.array_equal(_pixels(data), expected)


PLAIN = encoded(PHOTO, "JPEG2000")
HEADER = PLAIN.index(b"jp2h") - 4
CODE = PLAIN.index(b"jp2c") - 4
ODD_BOXES = {
    "a broken profile": box(b"colr", b"\2\0\0" + b"\xff" * 40),
    "a profile of nothing": box(b"colr", b"\2"),
    "no colours": box(b"colr"),
    "resolutions of nothing": box(b"res ", box(b"resc", bytes(10))),
    "resolutions cut off": box(b"res ", box(b"resc", b"\0\1")),
    "half a box": b"\0\0\0\x40resd",
    "an unknown one": box(b"wxyz", b"?"),
    "another size": box(b"ihdr", struct.pack(">IIHBBBB", 9, 9, 3, 7, 7, 0, 0)),
    "depths for none": box(b"bpcc", b"\7"),
    "channels for none": box(b"cdef", b"\0\3"),
    "a palette for none": box(b"pclr", b"\1\0\3\7\7"),
    "a map for none": box(b"cmap", b"\0\0\1"),
}


@pytest.mark.parametrize("name", ODD_BOXES)
def test_odd_boxes_cost_no_picture(name: str) -> None:
    extra = ODD_BOXES[name]
    inner = PLAIN[HEADER + 8 : CODE]
    for content in (inner + extra, extra + inner):
        data = PLAIN[:HEADER] + box(b"jp2h", content) + PLAIN[CODE:]
        assert np.array_equal(_pixels(data), np.asarray(PHOTO))
    xml = box(b"xml ", b"<?xml") + box(b"uuid", bytes(16) + b"Exif")
    assert np.array_equal(_pixels(PLAIN[:HEADER] + xml + PLAIN[HEADER:]), np.asarray(PHOTO))
    assert np.array_equal(_pixels(PLAIN + xml), np.asarray(PHOTO))


def test_a_file_without_its_header_is_read_by_its_codestream() -> None:
    assert np.array_equal(_pixels(PLAIN[:HEADER] + PLAIN[CODE:]), np.asarray(PHOTO))


@pytest.mark.parametrize("length", [0, 1, 2, 3, 9])
def test_odd_comments_cost_no_picture(length: int) -> None:
    start = PLAIN.index(b"\xff\x52")
    comment = b"\xff\x64" + struct.pack(">H", 2 + length) + bytes(length)
    data = PLAIN[:start] + comment + PLAIN[start:]
    data = data.replace(
        PLAIN[CODE : CODE + 8], struct.pack(">I", len(PLAIN) - CODE + 4 + length) + b"jp2c"
    )
    assert np.array_equal(_pixels(data), np.asarray(PHOTO))


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_a_file_without_its_end_is_never_hashed_as_what_is_left(way: str, bare: bool) -> None:
    """OpenJPEG would make a coarse or grey picture of it."""
    data = encoded(PHOTO, "JPEG2000", no_jp2=bare, **WAYS[way])
    start = data.index(b"\xff\x90")
    for end in (*range(start, len(data) - 2, 97), len(data) - 3):
        assert _refusal(data[:end]) is RefusalCode.TRUNCATED, end


def test_a_file_that_lacks_one_of_its_tiles_is_refused() -> None:
    data = encoded(PHOTO, "JPEG2000", no_jp2=True, tile_size=(40, 32))
    second = data.index(b"\xff\x90\0\x0a\0\1")
    third = data.index(b"\xff\x90\0\x0a\0\2")
    assert _refusal(data[:second] + data[third:]) is RefusalCode.TRUNCATED


def test_what_is_not_read_is_called_so() -> None:
    data = bytearray(encoded(PHOTO, "JPEG2000", no_jp2=True))
    size = 42  # where the number of components stands
    data[4:6] = struct.pack(">H", 38 + 3 * 5)
    five = bytes(data[: size - 2]) + struct.pack(">H", 5) + b"\7\1\1" * 5 + bytes(data[size + 9 :])
    assert _refusal(five) is RefusalCode.UNREAD_KIND


def test_too_many_pixels_are_refused_before_they_are_read() -> None:
    data = bytearray(PLAIN)
    place = data.index(b"\xff\x51") + 6
    data[place : place + 8] = struct.pack(">II", 40_000, 40_000)
    data[place + 16 : place + 24] = struct.pack(">II", 40_000, 40_000)
    assert _refusal(bytes(data)) is RefusalCode.TOO_MANY_PIXELS


def test_a_header_garbled_anywhere_ends_in_a_picture_or_a_refusal() -> None:
    chance = random.Random(1)
    for place in range(0, len(PLAIN) // 20, 3):
        garbled = bytearray(PLAIN)
        garbled[place] ^= chance.randrange(1, 256)
        try:
            _pixels(bytes(garbled))
        except RefusedError:
            continue
