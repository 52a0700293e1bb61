"""TIFF: both sizes, both byte orders, any samples that mean a brightness, and tags of every kind of oddity."""

from __future__ import annotations

import io
import itertools
import random
import struct
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from benchmarks.encoded_pictures import Pixels, encoded, photo
from hashing import RefusalCode, RefusedError, hash_image
from hashing.limits import Limits
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import read_picture
from hashing.signals import Vpdq
from tests.hashing.pictures.tiff_files import (
    ASCII,
    BYTE,
    FLOAT,
    LONG,
    RATIONAL,
    SHORT,
    UNDEFINED,
    Tag,
    plain,
    raw_photo,
    tags_of,
    tiff,
)
from tests.variants import first_of

PHOTO = photo(5, 61, 47)
RGB = np.asarray(PHOTO)
GREY = np.asarray(PHOTO.convert("L"))
ORDERS = [(mark, big) for mark in "<>" for big in (False, True)]


def _pixels(data: bytes) -> Pixels:
    decoded = read_picture(io.BytesIO(data), Limits()).decoded
    return to_pixels(decoded) if isinstance(decoded, Image.Image) else np.asarray(decoded)


def _refusal(data: bytes) -> RefusalCode:
    with pytest.raises(RefusedError) as caught:
        read_picture(io.BytesIO(data), Limits())
    return caught.value.code


@pytest.mark.parametrize(("mark", "big"), ORDERS)
@pytest.mark.parametrize("samples", [RGB, GREY, GREY.astype("u2") << 8, RGB.astype("u2") << 8])
def test_both_sizes_and_both_byte_orders_are_read(
    samples: NDArray[Any], mark: str, big: bool
) -> None:
    assert np.array_equal(_pixels(plain(samples, mark, big)), RGB if samples.ndim == 3 else GREY)


@pytest.mark.parametrize(("mark", "big"), ORDERS)
def test_all_pages_of_a_document_are_read(mark: str, big: bool) -> None:
    pages = [np.asarray(photo(seed, 320, 240)) for seed in range(3)]
    data = tiff([(page.tobytes(), tags_of(page)) for page in pages], mark, big)
    frames = next(s for s in hash_image(data).signals if isinstance(s, Vpdq)).frames
    assert [frame.timestamp for frame in frames] == [0.0, 1.0, 2.0]


def _wide(pixels: Pixels) -> dict[str, NDArray[Any]]:
    return {
        "floats to 1": (pixels / 255).astype("f4"),
        "floats to 255": pixels.astype("f4"),
        "half floats": (pixels / 255).astype("f2"),
        "double floats": (pixels / 255).astype("f8"),
        "32 bits": (pixels.astype("u4") << 24) + 4321,
        "signed": pixels.astype("i2"),
        "signed, long": pixels.astype("i4"),
    }


RARE = {
    f"{name} of {count}": np.dstack([samples] * (count // 3) + [samples[..., :1]] * (count % 3))
    for name, samples in _wide(RGB).items()
    for count in (3, 4, 5)
} | {f"{name}, grey": samples for name, samples in _wide(GREY).items()}


@pytest.mark.parametrize(("mark", "big"), ORDERS)
@pytest.mark.parametrize("name", RARE)
def test_samples_of_any_kind_are_read_as_the_brightness_they_mean(
    name: str, mark: str, big: bool
) -> None:
    samples = RARE[name]
    assert np.array_equal(_pixels(plain(samples, mark, big)), GREY if "grey" in name else RGB)


def test_many_samples_of_eight_bits_are_read_too() -> None:
    for count in (7, 9):
        samples = np.dstack([RGB, *[GREY] * (count - 3)])
        assert np.array_equal(_pixels(plain(samples)), RGB)


@pytest.mark.parametrize("mark", "<>")
def test_floats_are_read_however_they_are_packed(mark: str) -> None:
    floats = (RGB / 255).astype("f4")
    height, width, count = floats.shape
    rows = floats.astype(mark + "f4")
    planes = floats.astype(">f4").view("u1").reshape(height, width * count, 4).transpose(0, 2, 1)
    steps = planes.reshape(height, -1, count).astype("i2")
    steps[:, 1:] -= planes.reshape(height, -1, count)[:, :-1].astype("i2")
    differences = (steps & 255).astype("u1")
    packed = {
        "deflate": (zlib.compress(rows.tobytes()), tags_of(floats, _259=8)),
        "old deflate": (zlib.compress(rows.tobytes()), tags_of(floats, _259=32946)),
        "deflate, predicted": (
            zlib.compress(differences.tobytes()),
            tags_of(floats, _259=8, _317=3),
        ),
    }
    for name, page in packed.items():
        assert np.array_equal(_pixels(tiff([page], mark)), RGB), name
    whole = (RGB.astype("u4") << 24) + 77
    ahead = np.diff(whole, axis=1, prepend=np.uint32(0)).astype(mark + "u4")
    page = (zlib.compress(ahead.tobytes()), tags_of(whole, _259=8, _317=2))
    assert np.array_equal(_pixels(tiff([page], mark)), RGB)


@pytest.mark.parametrize(
    "samples",
    [RGB.astype("f4") * 9, RGB.astype("f4") - 128, np.where(RGB > 9, RGB, np.nan).astype("f4"), RGB.astype("i4") << 20],
)  # fmt: skip
def test_colours_that_could_be_any_brightness_are_not_guessed_at(samples: NDArray[Any]) -> None:
    assert _refusal(plain(samples)) is RefusalCode.UNREAD_KIND


UNREAD: Mapping[str, dict[str, int]] = {
    "a mosaic": {"_262": 32803},
    "a linear raw": {"_262": 34892},
    "a mask": {"_262": 4},
    "a raw's compression": {"_259": 34713},
    "JPEG 2000": {"_259": 34712},
    "LERC": {"_259": 34887},
    "JPEG XL": {"_259": 50002},
    "WebP": {"_259": 50001},
    "complex numbers": {"_339": 6},
    "bits that no one has": {"_258": 7},
}


@pytest.mark.parametrize("name", UNREAD)
@pytest.mark.parametrize(("mark", "big"), ORDERS)
def test_a_tiff_of_another_kind_is_not_called_damaged(name: str, mark: str, big: bool) -> None:
    tags = tags_of(GREY, **UNREAD[name])
    assert _refusal(tiff([(GREY.tobytes(), tags)], mark, big)) is RefusalCode.UNREAD_KIND


def test_planes_that_the_decoder_can_t_put_together_are_not_called_damaged() -> None:
    """As Photoshop writes it "per channel" where there is transparency that colours were multiplied with."""
    samples = np.zeros((20, 30, 4), np.uint8)
    tags = [tag for tag in tags_of(samples, _284=2) if tag.number != 338] + [Tag(338, SHORT, [1])]
    file = tiff([(samples.tobytes(), tags)], strips_of_each=4)
    assert _refusal(file) is RefusalCode.UNREAD_KIND


@pytest.mark.parametrize("packing", ["raw", "jpeg", "tiff_lzw"])
def test_a_raw_photo_is_known_by_its_largest_preview(packing: str) -> None:
    small, large = (_saved(photo(6, *size), packing) for size in ((96, 64), (640, 480)))
    for previews in ([small, large], [large, small]):
        assert np.array_equal(_pixels(raw_photo(previews)), _pixels(large))
    assert np.array_equal(_pixels(raw_photo([small, large[:200]])), _pixels(small))
    assert _refusal(raw_photo([large[:200]])) is RefusalCode.UNREAD_KIND


def _saved(picture: Image.Image, packing: str) -> bytes:
    packed = io.BytesIO()
    picture.save(packed, "TIFF", compression=packing)
    return packed.getvalue()


def test_too_many_or_too_few_pixels_are_refused_before_they_are_read() -> None:
    for size, code in (
        ((20_000, 20_000), RefusalCode.TOO_MANY_PIXELS),
        ((4, 99), RefusalCode.TOO_SMALL),
    ):
        tags = [tag for tag in tags_of((RGB / 255).astype("f4")) if tag.number not in (256, 257)]
        sides = [Tag(256, LONG, [size[0]]), Tag(257, LONG, [size[1]])]
        assert _refusal(tiff([(bytes(999), [*tags, *sides])])) is code


ODD = {
    "text as resolution": [Tag(282, ASCII, b"left\0"), Tag(283, ASCII, b"x\0")],
    "no resolution": [Tag(282, RATIONAL, [0, 0]), Tag(283, RATIONAL, [0, 0]), Tag(296, SHORT, [9])],
    "resolution in floats": [Tag(282, FLOAT, [72.0]), Tag(283, FLOAT, [float("nan")])],
    "resolution cut off": [Tag(282, RATIONAL, b"", 1, 10**8)],
    "unit in text": [Tag(296, ASCII, b"in\0")],
    "a text beyond the file": [Tag(270, ASCII, b"", 99, 2**31)],
    "a text without end": [Tag(270, ASCII, b"x" * 9, 2**31)],
    "an unknown type": [Tag(305, 99, b"abcd")],
    "type nought": [Tag(305, 0, b"abcd")],
    "nothing": [Tag(305, ASCII, b"", 0)],
    "dates of bytes": [Tag(306, BYTE, b"\xff" * 20)],
    "a broken profile": [Tag(34675, UNDEFINED, b"\xff" * 50)],
    "a profile of numbers": [Tag(34675, LONG, [1, 2, 3])],
    "Exif nowhere": [Tag(34665, LONG, [2**31])],
    "Exif that is the picture": [Tag(34665, LONG, [8])],
    "Exif as text": [Tag(34665, ASCII, b"II*\0")],
    "GPS nowhere": [Tag(34853, LONG, [7])],
    "subdirectories nowhere": [Tag(330, LONG, [1, 2, 3, 2**31])],
    "XMP of numbers": [Tag(700, LONG, [1, 2])],
    "XMP of nothing": [Tag(700, UNDEFINED, b"", 5, 10**9)],
    "Photoshop cut off": [Tag(34377, BYTE, b"8BIM\x04\x04\0\0\0\0")],
    "IPTC of numbers": [Tag(33723, LONG, [2**31] * 3)],
    "orientation in text": [Tag(274, ASCII, b"up\0")],
    "orientation beyond": [Tag(274, SHORT, [9])],
    "orientation in parts": [Tag(274, RATIONAL, [6, 1])],
    "orientation twice": [Tag(274, SHORT, [6, 8])],
    "an order of bits beyond": [Tag(266, SHORT, [0])],
    "planes in text": [Tag(284, ASCII, b"1\0")],
    "a page of none": [Tag(297, SHORT, [65535, 0])],
    "Windows' own": [Tag(40091, BYTE, b"a\0b\0c")],
    "a kind of file beyond": [Tag(254, LONG, [2**31]), Tag(255, SHORT, [77])],
    "what ImageJ keeps": [Tag(50838, LONG, [2**31]), Tag(50839, BYTE, b"IJIJ")],
    "private tags": [Tag(number, UNDEFINED, b"\xff\xff") for number in range(50_000, 50_300, 7)],
}


@pytest.mark.parametrize(("mark", "big"), ORDERS)
@pytest.mark.parametrize("name", ODD)
def test_odd_tags_cost_notiff(name: str, mark: str, big: bool) -> None:
    assert np.array_equal(_pixels(plain(RGB, mark, big, *ODD[name])), RGB)
    packed = (zlib.compress(RGB.tobytes()), [*tags_of(RGB, _259=8), *ODD[name]])
    assert np.array_equal(_pixels(tiff([packed], mark, big)), RGB)


@pytest.mark.parametrize(
    "mode", ["RGB", "L", "1", "P", "CMYK", "YCbCr", "LAB", "I;16", "LA", "RGBA"]
)
@pytest.mark.parametrize(
    "compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "group4"]
)
def test_what_pillow_reads_of_the_whole_file_is_read_without_the_rest(
    mode: str, compression: str
) -> None:
    if mode == "I;16":
        picture = Image.fromarray(GREY.astype(np.uint16) << 8)
    else:
        picture = PHOTO.convert("RGB" if mode == "LAB" else mode)
    if mode == "LAB":
        picture = Image.merge("LAB", picture.split())
    extras: dict[int, Any] = {270: "words", 305: "a program", 282: 72.0, 283: 72.0, 274: 6}
    try:
        data = encoded(picture, "TIFF", compression=compression, tiffinfo=extras)
    except (OSError, RuntimeError, KeyError, ValueError):
        pytest.skip("no encoder for this pair")
    with Image.open(io.BytesIO(data)) as opened:
        opened.load()
        expected = to_pixels(opened)
    assert np.array_equal(_pixels(data), expected)


@pytest.mark.parametrize(("mark", "big"), first_of(ORDERS, every_run=1))
def test_a_directory_garbled_anywhere_ends_in_a_picture_or_a_refusal(mark: str, big: bool) -> None:
    data = plain(RGB, mark, big, *itertools.chain.from_iterable(ODD.values()))
    chance = random.Random(mark)
    start = len(RGB.tobytes())
    read = 0
    for place in [*range(2, 16), *range(start, len(data))]:
        garbled = bytearray(data)
        garbled[place] ^= chance.randrange(1, 256)
        try:
            read += np.array_equal(_pixels(bytes(garbled)), RGB)
        except RefusedError:
            continue
    assert read > (len(data) - start) * 0.75


def test_pages_that_follow_each_other_in_a_circle_end() -> None:
    data = bytearray(tiff([(RGB.tobytes(), tags_of(RGB)), (RGB.tobytes(), tags_of(RGB))]))
    data[-4:] = data[4:8]
    assert np.array_equal(_pixels(bytes(data)), RGB)
    data[-4:] = struct.pack("<L", 2**31)
    assert np.array_equal(_pixels(bytes(data)), RGB)
