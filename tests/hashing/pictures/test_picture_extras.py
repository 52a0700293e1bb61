"""What a picture's file holds besides one picture: frames, a hidden video, borders; and its blurred thumbnail."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from benchmarks.encoded_pictures import encoded, photo
from benchmarks.video_clips import Shape, clip
from hashing import RefusedError, hash_image
from hashing.events import THUMBNAIL_SIDE, Hashed, Progress, Started
from hashing.fingerprint import fingerprint_file
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pdq.hash import pdq_from_pixels
from hashing.pictures.borders import inner_picture
from hashing.pool import HasherPool
from hashing.signals import Fingerprint, Md5, Pdq, Vpdq, hamming_distance
from hashing.transforms import Transform
from hashing.videos.hashing import hash_video
from tests.variants import first_of

FRAMES = [photo(seed, 320, 240) for seed in range(4)]


def _vpdq(fingerprint: Fingerprint) -> Vpdq | None:
    return next((s for s in fingerprint.signals if isinstance(s, Vpdq)), None)


def _animated(name: str, **options: object) -> bytes:
    return encoded(FRAMES[0], name, save_all=True, append_images=FRAMES[1:], **options)


@pytest.mark.parametrize(
    ("name", "options", "seconds"),
    first_of(
        [
            ("WEBP", {"duration": 100}, 0.1),
            ("PNG", {"duration": 500}, 0.5),
            ("TIFF", {"compression": "tiff_lzw"}, 1.0),
            ("HEIF", {}, 1.0),
            ("GIF", {"duration": 250}, 0.25),
            ("AVIF", {"duration": 300}, 0.3),
            ("TIFF", {}, 1.0),
        ],
        every_run=4,
    ),
)
def test_all_frames_of_an_animation_or_document_are_hashed(
    name: str, options: dict[str, object], seconds: float
) -> None:
    data = _animated(name, **options)
    fingerprint = hash_image(data)
    assert fingerprint.kind == "image"
    assert fingerprint.pdq == fingerprint.signals[0]
    vpdq = _vpdq(fingerprint)
    assert vpdq is not None
    assert [frame.timestamp for frame in vpdq.frames] == [
        pytest.approx(i * seconds) for i in range(4)
    ]
    with Image.open(io.BytesIO(data)) as picture:
        for number, frame in enumerate(vpdq.frames):
            picture.seek(number)
            plain = np.asarray(picture.convert("RGB"))
            assert (frame.pdq, frame.quality) == pdq_from_pixels(plain, downscale=False)


def test_an_animation_cut_off_after_its_first_frame_keeps_what_is_whole() -> None:
    data = _animated("GIF", duration=100)
    fingerprint = hash_image(data[: len(data) * 3 // 5])
    vpdq = _vpdq(fingerprint)
    assert fingerprint.pdq is not None
    assert vpdq is not None
    assert 2 <= len(vpdq.frames) < 4


def test_frames_beyond_the_limits_are_not_hashed() -> None:
    data = io.BytesIO(_animated("GIF", duration=100))
    two = _vpdq(fingerprint_file(data, limits=Limits(animation_frames=2)).fingerprint)
    three = _vpdq(fingerprint_file(data, limits=Limits(animation_pixels=3 * 320 * 240)).fingerprint)
    assert two is not None
    assert three is not None
    assert (len(two.frames), len(three.frames)) == (2, 3)


def test_an_animation_that_takes_too_long_keeps_its_picture() -> None:
    data = _animated("WEBP", duration=100)
    limits = Limits(animation_seconds=0)
    signals = fingerprint_file(io.BytesIO(data), limits=limits).fingerprint.signals
    assert signals == tuple(s for s in hash_image(data).signals if isinstance(s, Pdq))


def test_a_long_animation_tells_how_far_it_is() -> None:
    told: list[float] = []
    fingerprint_file(io.BytesIO(_animated("GIF", duration=100)), progress=told.append)
    assert len(told) >= len(FRAMES)
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1


def test_the_pool_hears_how_far_a_long_animation_is(tmp_path: Path) -> None:
    """What is silent for longer than a picture may take is ended."""
    frames = [frame.resize((800, 600)) for frame in FRAMES] * 10
    path = tmp_path / "long.webp"
    frames[0].save(path, save_all=True, append_images=frames[1:], quality=30, method=0)
    with HasherPool(workers=1) as pool:
        events = [type(event) for event in pool.fingerprint([path])]
    assert events[0] is Started
    assert events[-1] is Hashed
    assert Progress in events


def test_maps_behind_a_phones_jpeg_are_not_taken_for_frames() -> None:
    data = encoded(FRAMES[0], "MPO", save_all=True, append_images=FRAMES[1:2])
    fingerprint = hash_image(data)
    assert fingerprint.signals == hash_image(encoded(FRAMES[0], "JPEG")).signals


def _chunk(kind: bytes, body: bytes, wrong: int = 0) -> bytes:
    checksum = zlib.crc32(kind + body) ^ wrong
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)


_EXTRAS: dict[str, Callable[[], bytes]] = {
    "text": lambda: _chunk(b"zTXt", b"prompt\0\0" + zlib.compress(bytes(3_000_000))),
    "metadata that blows up": lambda: _chunk(
        b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b" " * 90_000_000)
    ),
    "profile": lambda: _chunk(b"iCCP", b"screen\0\0" + zlib.compress(bytes(3_000_000))),
    "broken profile": lambda: _chunk(b"iCCP", b"screen\0\0 and no profile"),
    "checksum": lambda: _chunk(b"pHYs", struct.pack(">IIB", 2835, 2835, 1), wrong=1),
    "three": lambda: _chunk(b"tIME", b"", wrong=1) * 3,
}


@pytest.mark.parametrize("name", _EXTRAS)
def test_what_is_no_part_of_a_png_picture_costs_nothing(name: str) -> None:
    extra = _EXTRAS[name]()
    for data in (_animated("PNG", duration=100), encoded(FRAMES[0], "PNG")):
        expected = hash_image(data)
        for place in (8 + 25, len(data) - 12):  # behind the header, and before the end
            assert hash_image(data[:place] + extra + data[place:]) == expected


def test_one_picture_has_no_frames() -> None:
    for name in ("GIF", "WEBP", "PNG", "TIFF", "HEIF", "AVIF", "JPEG"):
        assert _vpdq(hash_image(encoded(FRAMES[0], name))) is None


def _motion_video() -> bytes:
    return clip("still", Shape(width=160, height=120, seconds=2)).getvalue()


@pytest.mark.parametrize(
    "tail",
    [b"", b"SEFT a maker's own trailer", b"{}\xff\xd9", encoded(photo(1), "JPEG")],
    ids=["nothing", "trailer", "trailer that ends like a JPEG", "JPEG"],
)
@pytest.mark.parametrize("name", ["JPEG", "HEIF"])
def test_the_video_inside_a_motion_photo_is_hashed_as_if_it_were_a_file(
    name: str, tail: bytes
) -> None:
    picture, video = encoded(FRAMES[0], name), _motion_video()
    alone, both = hash_image(picture), hash_image(picture + video + tail)

    assert both.signals[: len(alone.signals)] == alone.signals
    extra = both.signals[len(alone.signals) :]
    assert Md5(hashlib.md5(video, usedforsecurity=False).hexdigest()) in extra
    assert extra == hash_video(io.BytesIO(video), copies=False).signals


def test_a_hidden_video_tells_how_far_it_is() -> None:
    told: list[float] = []
    file = io.BytesIO(encoded(FRAMES[0], "JPEG") + _motion_video())
    fingerprint_file(file, progress=told.append)
    assert told
    assert told[-1] == 1


def test_what_only_looks_like_a_hidden_video_harms_nothing() -> None:
    picture = encoded(FRAMES[0], "JPEG")
    box = (24).to_bytes(4, "big") + b"ftypmp42" + bytes(12)
    media = (
        (16).to_bytes(4, "big") + b"mdat" + bytes(8) + (16).to_bytes(4, "big") + b"moov" + bytes(8)
    )
    assert hash_image(picture + box + media).signals == hash_image(picture).signals
    assert hash_image(picture + b"ftyp" * 99).signals == hash_image(picture).signals


def _page(size: tuple[int, int], at: tuple[int, int], colour: int) -> Image.Image:
    page = Image.new("RGB", size, (colour, colour, colour))
    page.paste(photo(9, 400, 300), at)
    return page


def _trimmed(data: bytes) -> Pdq | None:
    signals = hash_image(data).signals
    return next(
        (s for s in signals if isinstance(s, Pdq) and s.transform is Transform.TRIMMED), None
    )


@pytest.mark.parametrize("colour", [0, 127, 255])
@pytest.mark.parametrize(
    ("size", "at"),
    [
        ((400, 800), (0, 250)),
        ((400, 800), (0, 0)),
        ((700, 300), (300, 0)),
        ((520, 440), (40, 100)),
    ],
)
@pytest.mark.parametrize("name", ["JPEG", "PNG"])
def test_the_picture_inside_plain_borders_is_hashed_too(
    name: str, size: tuple[int, int], at: tuple[int, int], colour: int
) -> None:
    trimmed = _trimmed(encoded(_page(size, at, colour), name))
    inner, _ = pdq_from_pixels(np.asarray(photo(9, 400, 300)))
    assert trimmed is not None
    assert hamming_distance(trimmed.value, inner) <= 31


def test_borders_are_trimmed_from_large_pictures_too() -> None:
    large = photo(9, 1200, 900)
    page = Image.new("RGB", (1200, 2000), (20, 20, 20))
    page.paste(large, (0, 550))
    inner, _ = pdq_from_pixels(np.asarray(large))
    for data in (encoded(page, "PNG", compress_level=1), encoded(page, "JPEG")):
        trimmed = _trimmed(data)
        assert trimmed is not None
        assert hamming_distance(trimmed.value, inner) <= 31


def test_a_picture_without_borders_has_no_trimmed_one() -> None:
    assert _trimmed(encoded(photo(9), "JPEG")) is None
    assert _trimmed(encoded(Image.new("RGB", (300, 300), "navy"), "PNG")) is None


@pytest.mark.parametrize("turned", [False, True])
def test_two_plain_halves_are_borders_around_nothing(turned: bool) -> None:
    halves = np.full((300, 200, 3), 30, dtype=np.uint8)
    halves[170:] = 200
    assert inner_picture(halves.swapaxes(0, 1) if turned else halves) is None


def test_copies_can_be_left_out() -> None:
    data = io.BytesIO(encoded(_page((400, 800), (0, 250), 0), "PNG"))
    plain = fingerprint_file(data, options=HashOptions(copies=False)).fingerprint
    assert len(plain.signals) == 8


@given(borders=st.tuples(*[st.integers(0, 60)] * 4), colour=st.integers(0, 255), grey=st.booleans())
def test_borders_are_found_to_the_line(
    borders: tuple[int, int, int, int], colour: int, grey: bool
) -> None:
    top, bottom, left, right = borders
    rng = np.random.default_rng(1)
    inner = rng.integers(0, 256, (100, 120) if grey else (100, 120, 3), dtype=np.uint8)
    around = ((top, bottom), (left, right)) + (() if grey else ((0, 0),))
    found = inner_picture(np.pad(inner, around, constant_values=colour))
    if max(top + bottom, left + right) >= 4:
        assert found is not None
        height, width = top + 100 + bottom, left + 120 + right
        assert found.lines(height, width) == (top, top + 100, left, left + 120)
    if not any(borders):
        assert found is None


def test_a_thumbnail_comes_only_when_asked_for_and_shows_nothing() -> None:
    picture = photo(3, 640, 520)
    fine = np.asarray(picture).copy()
    fine[::2, ::2] = 255 - fine[::2, ::2]
    for name in ("JPEG", "PNG"):
        data = io.BytesIO(encoded(Image.fromarray(fine), name))
        assert fingerprint_file(data).thumbnail is None
        thumbnail = fingerprint_file(data, options=HashOptions(thumbnail=True)).thumbnail
        assert thumbnail is not None
        assert len(thumbnail) == THUMBNAIL_SIDE**2 * 3
        pixels = np.frombuffer(thumbnail, np.uint8).reshape(THUMBNAIL_SIDE, THUMBNAIL_SIDE, 3)
        # no detail is left: neighbours differ by little, and 6x6 values explain it all
        steps = np.abs(np.diff(pixels.astype(int), axis=0))
        assert steps.max() <= 40
        few = Image.fromarray(pixels).resize((6, 6), Image.Resampling.BOX)
        again = np.asarray(few.resize((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.BICUBIC))
        assert np.abs(again.astype(int) - pixels).mean() < 6


@given(
    name=st.sampled_from(["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"]),
    damage=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=12),
)
def test_damage_ends_in_a_hash_or_a_plain_refusal(name: str, damage: list[tuple[int, int]]) -> None:
    data = bytearray(encoded(photo(1, 90, 70), name))
    for place, value in damage:
        data[place % len(data)] = value
    try:
        fingerprint = fingerprint_file(io.BytesIO(bytes(data))).fingerprint
    except RefusedError:
        return
    assert fingerprint.pdq is not None


def test_a_thumbnail_is_upright_however_the_phone_was_held() -> None:
    exif, lying, upright = Image.Exif(), io.BytesIO(), io.BytesIO()
    exif[0x0112] = 6
    picture = photo(3, 90, 60)
    picture.save(upright, "PNG")
    picture.transpose(Image.Transpose.ROTATE_90).save(lying, "PNG", exif=exif)
    seen, expected = (
        fingerprint_file(file, options=HashOptions(thumbnail=True)).thumbnail
        for file in (lying, upright)
    )
    assert seen is not None
    assert seen == expected
