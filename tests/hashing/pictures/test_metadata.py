"""Metadata never costs a picture: what browsers, libjpeg and FFmpeg show is read, whatever else is in the file.

Each test takes a sound picture, does something to what is no part of it, and asks for the very same pixels.
"""

from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageOps

from benchmarks.encoded_pictures import Pixels, encoded, photo
from hashing import hash_image
from hashing.formats import PictureFormat, Window
from hashing.formats.shown import shown_as
from hashing.limits import Limits
from hashing.pdq.orientations import seen_as
from hashing.pictures.decoded import to_pixels, view
from hashing.pictures.decoding import read_picture
from hashing.transforms import DIHEDRAL
from tests.variants import first_of

PHOTO = photo(4, 61, 47)
SHAPES: dict[str, tuple[str, dict[str, Any]]] = {
    "baseline": ("RGB", {"quality": 88}),
    "progressive": ("RGB", {"progressive": True}),
    "grey": ("L", {}),
    "cmyk": ("CMYK", {}),
}


def _pixels(data: bytes) -> Pixels:
    decoded = read_picture(io.BytesIO(data), Limits()).decoded
    return to_pixels(decoded) if isinstance(decoded, Image.Image) else np.asarray(decoded)


def _same(one: bytes, other: bytes) -> bool:
    return np.array_equal(_pixels(one), _pixels(other))


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "maker", "model", 6
    exif[0x011A], exif[0x011B], exif[0x0128] = 72.0, 72.0, 2
    exif.get_ifd(0x8769).update({0x9003: "2026:11:28 12:00:00", 0x829A: 0.01})
    exif.get_ifd(0x8825).update({1: "N", 2: (48.0, 51.0, 30.0)})
    return exif.tobytes()


def _profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _directory(*entries: tuple[int, int, int, bytes]) -> bytes:
    """A little TIFF, as Exif and MPF are."""
    packed = b"".join(struct.pack("<HHI4s", *entry) for entry in entries)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + packed + bytes(4)


PHOTOSHOP = (
    b"Photoshop 3.0\x008BIM\x03\xed\0\0\0\0\0\x10" + bytes(16) + b"8BIM\x04\x04\0\0\0\0\0\2ab"
)
MPF = (
    b"MPF\0"
    + _directory(
        (0xB000, 7, 4, b"0100"),
        (0xB001, 4, 1, struct.pack("<I", 2)),
        (0xB002, 7, 32, struct.pack("<I", 50)),
    )
    + bytes(32)
)
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><a tiff:Orientation='8'/></x:xmpmeta>"
EXTENDED_XMP = (
    b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", 2**31, 5) + b"<?"
)

#: What cameras, editors and messengers put into a JPEG, by marker.
SEGMENTS = {
    "JFIF": (0xE0, b"JFIF\0\1\1\1\0\x48\0\x48\0\0"),
    "JFIF preview": (0xE0, b"JFXX\0\x10" + encoded(PHOTO.resize((9, 9)), "JPEG")),
    "Exif": (0xE1, _exif()),
    "XMP": (0xE1, XMP),
    "extended XMP": (0xE1, EXTENDED_XMP),
    "profile": (0xE2, b"ICC_PROFILE\0\1\1" + _profile()),
    "multi-picture": (0xE2, MPF),
    "FlashPix": (0xE2, b"FPXR\0\0\1\0\0\0\0\x10\0\0"),
    "Photoshop": (0xED, PHOTOSHOP),
    "comment": (0xFE, b"made with love"),
}  # fmt: skip

#: Bodies that were seen to make a reader give up, and some that only look as if.
ODD = {
    "nothing": b"",
    "JFIF alone": b"JFIF\0",
    "JFIF without density": b"JFIF\0\1\1",
    "JFIF with nonsense": b"JFIF\0\xff\xff\xff\xff\xff\xff\xff\xff\xff",
    "Adobe alone": b"Adobe",
    "Adobe and half a version": b"Adobe\0",
    "Adobe cut before its transform": b"Adobe\0\x64\0\0\0\0",
    "profile alone": b"ICC_PROFILE\0",
    "profile without its number": b"ICC_PROFILE\0\1",
    "profile of three parts": b"ICC_PROFILE\0\1\3abcd",
    "profile part nought of none": b"ICC_PROFILE\0\0\0",
    "Photoshop that ends in its mark": b"Photoshop 3.0\x008BIM",
    "Photoshop that ends in a code": b"Photoshop 3.0\x008BIM\x04\x04",
    "Photoshop whose resolution is short": b"Photoshop 3.0\x008BIM\x03\xed\0\0\0\0\0\2\0\1",
    "multi-picture alone": b"MPF\0",
    "multi-picture with nonsense": b"MPF\0" + b"\xff" * 40,
    "multi-picture counted in text": b"MPF\0" + _directory((0xB001, 2, 2, b"2\0\0\0")),
    "Exif alone": b"Exif\0\0",
    "Exif with nonsense": b"Exif\0\0" + b"\xff" * 20,
    "Exif that points beyond": b"Exif\0\0II*\0\xff\xff\xff\x7f",
    "Exif as BigTIFF": b"Exif\0\0II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0",
    "resolution in text": b"Exif\0\0" + _directory((0x11A, 2, 1, bytes(4)), (0x128, 3, 1, b"\2\0\0\0")),
    "orientation in text": b"Exif\0\0" + _directory((0x112, 2, 4, b"left")),
    "orientation as a fraction": b"Exif\0\0" + _directory((0x112, 5, 1, b"\xff\xff\0\0")),
    "Exif that is its own next": b"Exif\0\0" + _directory((0x8769, 4, 1, b"\x08\0\0\0"))[:-4] + b"\x08\0\0\0",
}  # fmt: skip


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


@cache
def _jpeg(shape: str = "baseline") -> bytes:
    mode, options = SHAPES[shape]
    return encoded(PHOTO.convert(mode), "JPEG", **options)


def _with(shape: str, segment: bytes) -> Iterator[bytes]:
    """With that first, after what the encoder put first, and before the scan."""
    data = _jpeg(shape)
    after_first = 4 + int.from_bytes(data[4:6], "big")
    for place in (2, after_first, data.index(b"\xff\xda")):
        yield data[:place] + segment + data[place:]


@pytest.mark.parametrize("shape", first_of(SHAPES, every_run=2))
@pytest.mark.parametrize("body", ODD.values(), ids=ODD)
def test_odd_contents_of_any_segment_cost_no_jpeg(body: bytes, shape: str) -> None:
    for marker in (*range(0xE0, 0xF0), 0xFE):
        for data in _with(shape, _segment(marker, body)):
            assert _same(data, _jpeg(shape)), hex(marker)


@pytest.mark.parametrize("name", SEGMENTS)
def test_a_segment_cut_anywhere_costs_no_jpeg(name: str) -> None:
    marker, body = SEGMENTS[name]
    for end in (*range(min(len(body), 200)), len(body)):
        for data in _with("baseline", _segment(marker, body[:end])):
            assert _same(data, _jpeg()), end


@pytest.mark.parametrize("name", SEGMENTS)
def test_a_garbled_segment_costs_no_jpeg(name: str) -> None:
    marker, body = SEGMENTS[name]
    chance = random.Random(name)
    for place in range(min(len(body), 400)):
        garbled = bytearray(body)
        garbled[place] ^= chance.randrange(1, 256)
        assert _same(next(_with("baseline", _segment(marker, bytes(garbled)))), _jpeg()), place


def test_a_jpeg_has_the_colours_that_its_adobe_segment_says() -> None:
    """Whole or missing: the same three components are YCbCr or RGB by it."""
    as_rgb = encoded(PHOTO, "JPEG", keep_rgb=True)
    start = as_rgb.index(b"\xff\xee")
    without = (
        as_rgb[:start] + as_rgb[start + 2 + int.from_bytes(as_rgb[start + 2 : start + 4], "big") :]
    )
    with Image.open(io.BytesIO(as_rgb)) as picture:
        assert np.array_equal(_pixels(as_rgb), np.asarray(picture.convert("RGB")))
    said = _segment(0xE1, _exif()) + _segment(0xEE, b"Adobe\0")
    assert _same(as_rgb[:2] + said + as_rgb[2:], as_rgb)
    with Image.open(io.BytesIO(without)) as picture:
        assert np.array_equal(_pixels(without), np.asarray(picture.convert("RGB")))


BETWEEN = {
    "fill bytes": b"\xff\xff\xff",
    "nonsense": b"\0\1\2nonsense",
    "a stuffed zero": b"\xff\0",
    "a restart marker": b"\xff\xd0",
    "a marker for temporary use": b"\xff\1",
    "reserved markers": _segment(0x02, b"abc") + _segment(0xF0, b"") + _segment(0xFD, b"abcdef"),
    "a segment of no length": b"\xff\xe5\0\0",
    "a segment longer than it says": b"\xff\xe1\0\x0aExif\0\0MMabcdefgh",
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", BETWEEN)
def test_bytes_between_segments_cost_no_jpeg(name: str, shape: str) -> None:
    for data in _with(shape, BETWEEN[name]):
        assert _same(data, _jpeg(shape))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("lead", [b"\r\n", b"\xef\xbb\xbf", b"\0" * 7, b"--boundary\r\n\r\n"])
def test_bytes_before_a_jpeg_cost_nothing(lead: bytes, shape: str) -> None:
    data = _jpeg(shape)
    assert _same(lead + data, data)
    assert _same(data[:2] + b"\n" + data[2:], data)
    assert hash_image(lead + data) == hash_image(data)


def test_a_text_that_speaks_of_jpeg_is_none() -> None:
    for text in (b"\xff\xd8 starts a JPEG" * 9, b"JFIF" * 50, b"\xff\xd8" + bytes(80)):
        with pytest.raises(Exception, match="not a picture"):
            hash_image(text)


@given(
    shape=st.sampled_from(sorted(SHAPES)),
    parts=st.lists(
        st.tuples(
            st.sampled_from([*range(0xE0, 0xF0), 0xFE]),
            st.sampled_from([body for _, body in SEGMENTS.values()] + list(ODD.values()))
            | st.binary(max_size=60),
            st.integers(0, 70_000),
        ),
        max_size=6,
    ),
)
def test_any_row_of_segments_costs_no_jpeg(shape: str, parts: list[tuple[int, bytes, int]]) -> None:
    row = b"".join(_segment(marker, body[:end]) for marker, body, end in parts)
    for data in _with(shape, row):
        assert _same(data, _jpeg(shape))


def _chunk(kind: bytes, body: bytes, wrong: int = 0) -> bytes:
    checksum = zlib.crc32(kind + body) ^ wrong
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


PNG_CHUNKS = {
    b"iCCP": b"screen\0\0" + zlib.compress(_profile()),
    b"tEXt": b"Comment\0made with love",
    b"zTXt": b"Comment\0\0" + zlib.compress(b"made with love"),
    b"iTXt": b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(XMP),
    b"eXIf": _exif()[6:],
    b"gAMA": struct.pack(">I", 45455),
    b"cHRM": struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000),
    b"sRGB": b"\0",
    b"pHYs": struct.pack(">IIB", 2835, 2835, 1),
    b"tIME": struct.pack(">HBBBBB", 2026, 11, 28, 12, 0, 0),
    b"bKGD": b"\0\0\0\0\0\0",
    b"sBIT": b"\x08\x08\x08",
    b"hIST": b"\0\1" * 3,
    b"sPLT": b"name\0\x08" + bytes(6),
    b"caNv": bytes(16),
    b"acTL": struct.pack(">II", 2, 0),
}


@pytest.mark.parametrize("mode", first_of(["P", "RGBA", "RGB", "L"], every_run=1))
@pytest.mark.parametrize("kind", PNG_CHUNKS)
def test_a_chunk_that_is_cut_or_garbled_costs_no_png(kind: bytes, mode: str) -> None:
    plain = encoded(PHOTO.convert(mode), "PNG")
    body = PNG_CHUNKS[kind]
    chance = random.Random(mode)
    odd = [_chunk(kind, body, wrong=1), _chunk(kind, body) * 2]
    odd += [_chunk(kind, body[:end]) for end in range(min(len(body), 40))]
    for place in range(min(len(body), 40)):
        garbled = bytearray(_chunk(kind, body))
        garbled[8 + place] ^= chance.randrange(1, 256)
        odd += [bytes(garbled), _chunk(kind, bytes(garbled[8:-4]))]
    for extra in odd:
        for place in (33, plain.index(b"IDAT") - 4, len(plain) - 12):
            assert _same(plain[:place] + extra + plain[place:], plain)


@pytest.mark.parametrize("mode", ["RGB", "P", "L"])
def test_an_odd_transparency_costs_no_png(mode: str) -> None:
    plain = encoded(PHOTO.convert(mode), "PNG")
    place = plain.index(b"IDAT") - 4
    for length in range(9):
        for wrong in (0, 1):
            extra = _chunk(b"tRNS", bytes(range(length)), wrong)
            assert _same(plain[:place] + extra + plain[place:], plain)


def _riff(*chunks: bytes) -> bytes:
    body = b"".join(chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def _riff_chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def _canvas(flags: int, size: tuple[int, int] = PHOTO.size) -> bytes:
    sides = b"".join((side - 1).to_bytes(3, "little") for side in size)
    return _riff_chunk(b"VP8X", bytes((flags, 0, 0, 0)) + sides)


WEBP = {
    "lossy": encoded(PHOTO, "WEBP", quality=80),
    "lossless": encoded(PHOTO, "WEBP", lossless=True),
}


@pytest.mark.parametrize("name", WEBP)
def test_a_canvas_that_promises_what_is_not_there_costs_no_webp(name: str) -> None:
    plain = WEBP[name]
    for flags in range(256):
        assert _same(_riff(_canvas(flags), plain[12:]), plain), flags
    assert _same(_riff(_canvas(0, (9, 9)), plain[12:]), plain)


@pytest.mark.parametrize("name", WEBP)
@pytest.mark.parametrize(
    ("kind", "body"), [(b"EXIF", _exif()), (b"XMP ", XMP), (b"ICCP", _profile()), (b"what", b"?")]
)
def test_a_chunk_that_is_cut_or_garbled_costs_no_webp(kind: bytes, body: bytes, name: str) -> None:
    plain = WEBP[name]
    for end in (*range(40), len(body)):
        extra = _riff_chunk(kind, body[:end])
        for flags in (0, 0x2C):
            assert _same(_riff(_canvas(flags), extra, plain[12:]), plain)
            assert _same(_riff(_canvas(flags), plain[12:], extra), plain)
        assert _same(_riff(plain[12:], extra), plain)
    # the file ends within what follows the picture, or does not pad it, or says another length
    whole = _riff(_canvas(0x2C), plain[12:], _riff_chunk(kind, body))
    for end in range(len(whole) - len(body) - 8, len(whole)):
        assert _same(whole[:end], plain)
    for length in (0, 12, len(whole) - 9, len(whole), 2**32 - 1):
        assert _same(whole[:4] + struct.pack("<I", length) + whole[8:], plain)


@pytest.mark.parametrize("quality", [10, 80])
def test_the_alpha_of_a_webp_changes_none_of_its_colours(quality: int) -> None:
    alpha = PHOTO.convert("L").point(lambda value: 255 - value)
    data = encoded(Image.merge("RGBA", (*PHOTO.split(), alpha)), "WEBP", quality=quality)
    with Image.open(io.BytesIO(data)) as picture:
        assert np.array_equal(_pixels(data), np.asarray(picture.convert("RGB")))
    broken = data.replace(
        b"ALPH" + data[data.index(b"ALPH") + 4 :][:6],
        b"ALPH" + data[data.index(b"ALPH") + 4 :][:4] + b"\xff\xff",
    )
    assert _same(broken, data)


# -- how the picture is to be turned --------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(10))
def test_what_is_seen_is_what_other_programs_show(orientation: int, form: str) -> None:
    exif, packed = Image.Exif(), io.BytesIO()
    exif[0x0112] = orientation
    photo(7, 24, 17).save(packed, form, exif=exif)
    expected = ImageOps.exif_transpose(Image.open(packed)).convert("RGB")
    picture = read_picture(packed, Limits())
    seen = seen_as(picture.shown, partial(view, picture.decoded))
    assert np.array_equal(seen, np.asarray(expected))


@given(
    st.binary(max_size=60)
    | st.binary(max_size=60).map(lambda some: b"II*\0\x08\0\0\0\1\0\x12\1" + some)
)
def test_no_exif_is_so_odd_that_it_costs_the_picture(exif: bytes) -> None:
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\0\0" + exif
    file = b"\xff\xd8" + segment + b"\xff\xda\0\2"
    assert shown_as(Window(io.BytesIO(file)), PictureFormat.JPEG) in DIHEDRAL
