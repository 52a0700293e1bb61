"""Containers, codecs and the odd ways of real files: each is hashed as vPDQ would, or refused with a reason."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from fractions import Fraction

import pytest

from benchmarks.video_clips import FORMATS, Encoding, Picture, Shape, encode, handheld, still
from hashing.formats import Window, picture_format, video_container
from hashing.signals import Fingerprint, Md5, Vpdq, VpdqFrame
from hashing.videos.hashing import hash_video, video_samples
from hashing.vpdq import match
from tests.hashing.videos.theora_file import THEORA
from tests.variants import first_of

SMALL = Shape(width=192, height=144, rate=Fraction(10), seconds=4)


def frames_of(fingerprint: Fingerprint) -> tuple[VpdqFrame, ...]:
    return next(signal.frames for signal in fingerprint.signals if isinstance(signal, Vpdq))


def _agree(one: tuple[VpdqFrame, ...], other: tuple[VpdqFrame, ...]) -> bool:
    shares = match(one, other)
    return min(shares.query_in_compared, shares.compared_in_query) >= 0.9


@pytest.fixture(scope="module")
def shown() -> list[Picture]:
    return list(handheld(SMALL))


@pytest.mark.parametrize("name", first_of([*list(FORMATS)[::2], *list(FORMATS)[1::2]], every_run=9))
def test_every_format_gives_the_frames_that_went_in(name: str, shown: list[Picture]) -> None:
    encoding, made = FORMATS[name], io.BytesIO()
    # MPEG-2 knows no 10 frames a second, and FFmpeg takes bare streams to have 25, as vPDQ does
    is_25 = encoding.codec == "mpeg2video" or name.startswith("bare")
    rate = Fraction(25) if is_25 else SMALL.rate
    encode(iter(shown), rate, encoding, made)
    stored = made.getvalue()
    assert video_container(Window(made))

    exact, fast = (hash_video(made, sampling=sampling) for sampling in ("exact", "fast"))

    assert exact.kind == fast.kind == "video"
    md5 = hashlib.md5(stored, usedforsecurity=False).hexdigest()
    assert exact.signals[0] == fast.signals[0] == Md5(md5)
    expected = _clean(shown, int(rate))
    assert _agree(frames_of(exact), expected)
    assert _agree(frames_of(fast), expected)


@pytest.mark.skipif(sys.platform != "linux", reason="priorities of Linux")
def test_making_a_clip_leaves_the_priority_of_the_tests_alone(shown: list[Picture]) -> None:
    encode(iter(shown), SMALL.rate, FORMATS["mp4 av1"], io.BytesIO())
    assert os.sched_getscheduler(0) == os.SCHED_OTHER


def test_theora_is_read() -> None:
    exact, fast = (
        video_samples(io.BytesIO(THEORA), sampling=sampling) for sampling in ("exact", "fast")
    )
    assert [frame.timestamp for frame in exact] == [0.0, 1.0, 2.0]
    assert all(frame.matchable for frame in exact)
    assert _agree(fast, exact)


def test_raw_dv_is_hashed_at_the_rate_of_its_frames() -> None:
    """FFmpeg states 60,000 frames a second for it, the rate of its clock: vPDQ takes one frame of a whole tape."""
    made = io.BytesIO()
    shape = Shape(720, 576, Fraction(25), 2.2)
    encode(still(shape), shape.rate, Encoding("dv", "dvvideo", 1, options={}), made)
    exact, fast = (video_samples(made, sampling=sampling) for sampling in ("exact", "fast"))
    assert [frame.timestamp for frame in exact] == [0.0, 1.0, 2.0]
    assert _agree(fast, exact)


@pytest.mark.parametrize(
    "start",
    [
        b"FLV\x01\x02\0\0\0\x09",  # says that it holds neither sound nor a picture
        b"\0\0\1\0\1\0\x10\x10",  # an icon
        b"\0\0\0\1\x65\x88\x84",  # a slice of H.264 without the parameters that it needs
        b"\0\0\0\1\x67\x03\0",  # a profile that there isn't
        b"\0\0\0\1\x09\xf0",
        b"\0\0\1",
        b"\x1f\x07\0",
    ],
)
def test_what_only_looks_like_a_stream_is_no_video(start: bytes) -> None:
    assert video_container(Window(io.BytesIO(start))) is None
    assert video_container(Window(io.BytesIO(start + bytes(2000)))) is None


def test_a_picture_that_holds_packets_of_a_stream_is_a_picture() -> None:
    """Found by fuzzing: both readers claimed such a file."""
    packets = (b"\x47\x40\x00\x10" + bytes(184)) * 8
    picture = Window(io.BytesIO(b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + bytes(1000) + packets))
    assert picture_format(picture) is not None
    assert video_container(picture) is None


def _clean(shown: list[Picture], step: int) -> tuple[VpdqFrame, ...]:
    """What vPDQ says of the pictures before any codec saw them."""
    from hashing.pdq.hash import pdq_from_pixels

    return tuple(
        VpdqFrame(*pdq_from_pixels(picture, downscale=False), float(number))
        for number, picture in enumerate(shown[::step])
    )


@pytest.mark.parametrize("size", [(191, 143), (130, 98), (64, 64), (322, 6)])
def test_odd_and_padded_sizes(size: tuple[int, int]) -> None:
    width, height = size
    made = io.BytesIO()
    encoding = Encoding("matroska", "libx264", 12, "yuv444p", {"preset": "ultrafast", "crf": "18"})
    pictures = list(still(Shape(width, height, Fraction(10), 1)))
    encode(iter(pictures), Fraction(10), encoding, made)
    exact, fast = (video_samples(made, sampling=sampling) for sampling in ("exact", "fast"))
    assert len(exact) == 1
    assert exact[0].quality == pytest.approx(_clean(pictures, 10)[0].quality, abs=3)
    if exact[0].matchable:
        assert _agree(fast, exact)
