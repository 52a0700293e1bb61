"""GIF and BMP: extensions and fields that make no pixel cost no picture."""

from __future__ import annotations

import io
import random
import struct

import numpy as np
import pytest
from PIL import Image

from benchmarks.encoded_pictures import Pixels, encoded, photo
from hashing.limits import Limits
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import read_picture
from tests.variants import first_of

PHOTO = photo(4, 61, 47).quantize(32)
GIF = encoded(PHOTO, "GIF")
#: Behind the screen and its palette: where the first block starts.
FIRST = 13 + 3 * (2 << (GIF[10] & 7))


def _pixels(data: bytes) -> Pixels:
    decoded = read_picture(io.BytesIO(data), Limits()).decoded
    return to_pixels(decoded) if isinstance(decoded, Image.Image) else np.asarray(decoded)


def _extension(label: int, *blocks: bytes) -> bytes:
    return b"!" + bytes((label,)) + b"".join(bytes((len(b),)) + b for b in blocks) + b"\0"


EXTENSIONS = {
    "a comment": _extension(0xFE, b"made with love"),
    "an empty comment": _extension(0xFE),
    "a comment that is no text": _extension(0xFE, b"\xff" * 255, b"\0" * 255),
    "a loop": _extension(0xFF, b"NETSCAPE2.0", b"\1\0\0"),
    "a loop cut off": _extension(0xFF, b"NETSCAPE2.0", b"\1"),
    "a loop of nothing": _extension(0xFF, b"NETSCAPE2.0"),
    "an application of no name": _extension(0xFF),
    "an application cut off": _extension(0xFF, b"XMP Da"),
    "XMP with its trailer": _extension(0xFF, b"XMP DataXMP", b"<?xpacket", bytes(range(255, 0, -1))),
    "a profile": _extension(0xFF, b"ICCRGBG1012", b"\xff" * 99),
    "plain text": _extension(0x01, bytes(12), b"words"),
    "plain text cut off": _extension(0x01, b"\0"),
    "an unknown one": _extension(0x42, b"?"),
    "a control of nothing": _extension(0xF9),
    "a control cut off": _extension(0xF9, b"\0\1"),
    "a control with transparency cut off": _extension(0xF9, b"\1\0\0"),
    "a control too long": _extension(0xF9, b"\0" * 9),
    "a control of one byte": _extension(0xF9, b"\5"),
}  # fmt: skip


@pytest.mark.parametrize("name", EXTENSIONS)
def test_odd_extensions_cost_no_gif(name: str) -> None:
    data = GIF[:FIRST] + EXTENSIONS[name] + GIF[FIRST:]
    assert np.array_equal(_pixels(data), _pixels(GIF))
    for again in (2, 40):
        assert np.array_equal(
            _pixels(GIF[:FIRST] + EXTENSIONS[name] * again + GIF[FIRST:]), _pixels(GIF)
        )


def test_bytes_behind_a_gif_cost_nothing() -> None:
    for tail in (b"", b";", bytes(500), b"!\xfe", b"GIF89a", b"\xff" * 99):
        assert np.array_equal(_pixels(GIF + tail), _pixels(GIF))
    assert np.array_equal(_pixels(GIF[:-1]), _pixels(GIF))


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "1"])
def test_garbled_resolutions_cost_no_bmp(mode: str) -> None:
    plain = encoded(photo(4, 61, 47).convert(mode), "BMP")
    chance = random.Random(mode)
    for place in [*range(2, 10), *range(38, 46)]:  # length and what is reserved; pixels a metre
        garbled = bytearray(plain)
        garbled[place] ^= chance.randrange(1, 256)
        assert np.array_equal(_pixels(bytes(garbled)), _pixels(plain)), place
    for value in (0, 1, 2**31, 2**32 - 1):
        data = plain[:38] + struct.pack("<II", value, value) + plain[46:]
        assert np.array_equal(_pixels(data), _pixels(plain))


@pytest.mark.parametrize("disposal", first_of([2, 3, 0, 1], every_run=2))
@pytest.mark.parametrize("transparency", [None, 3])
def test_all_frames_of_an_animation_stay_as_they_are(
    disposal: int, transparency: int | None
) -> None:
    frames = [photo(seed, 120, 90).quantize(20 + seed) for seed in range(6)]
    options = {} if transparency is None else {"transparency": transparency}
    data = encoded(
        frames[0], "GIF", save_all=True, append_images=frames[1:], duration=80,
        disposal=disposal, comment=b"made with love", loop=0, **options,
    )  # fmt: skip
    stripped = read_picture(io.BytesIO(data), Limits()).image
    with Image.open(io.BytesIO(data)) as whole:
        assert "comment" in whole.info
        assert "comment" not in stripped.info
        for number in range(len(frames)):
            whole.seek(number)
            stripped.seek(number)
            assert np.array_equal(
                np.asarray(stripped.convert("RGBA")), np.asarray(whole.convert("RGBA"))
            )
            assert stripped.info["duration"] == whole.info["duration"]
