"""*Fast* stands for *exact*: on every kind of clip, however it is stored, and for copies of it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

import pytest

from benchmarks.video_clips import (
    KINDS,
    Encoding,
    Frames,
    Picture,
    Shape,
    clip,
    encode,
    pictures_of,
    scaled,
    trimmed,
    watermarked,
)
from hashing.signals import MATCH_DISTANCE, VpdqFrame, hamming_distance
from hashing.videos.hashing import video_samples
from hashing.vpdq import match, matchable_frames
from tests.variants import first_of

RATE = Fraction(30)
SHAPE = Shape(width=256, height=144, rate=RATE, seconds=10)


def _x264(group: int, parameters: str = "", crf: int = 23, preset: str = "veryfast") -> Encoding:
    options = {"preset": preset, "crf": str(crf), "x264-params": parameters}
    return Encoding("mp4", "libx264", group, options=options)


ENCODINGS = {
    "a key frame every 2 s": _x264(60, "scenecut=0"),
    "one every 8 s": _x264(250),
    "several a second": _x264(7, "scenecut=0"),
    "key frames only": _x264(1),
    "open groups": _x264(48, "open-gop=1:bframes=8:b-pyramid=normal:scenecut=0", preset="medium"),
    "no B frames": _x264(60, "bframes=0"),
    "even bit rate": Encoding(group=60, options={"b": "400k", "maxrate": "400k", "bufsize": "200k", "preset": "veryfast"}),
    "refreshed bit by bit": _x264(60, "intra-refresh=1"),
    "hevc": Encoding("mp4", "libx265", 60, options={"preset": "fast", "x265-params": "log-level=none"}),
    "vp9": Encoding("webm", "libvpx-vp9", 60, options={"deadline": "realtime", "cpu-used": "8", "b": "500k", "lag-in-frames": "12", "auto-alt-ref": "1"}),
    "transport stream": Encoding("mpegts", "libx264", 48, options={"preset": "veryfast", "crf": "23"}),
}  # fmt: skip


@cache
def _pictures(kind: str) -> tuple[Picture, ...]:
    return tuple(KINDS[kind](SHAPE))


def _stored(
    pictures: Frames | Iterator[Picture], encoding: Encoding, rate: Fraction = RATE
) -> io.BytesIO:
    made = io.BytesIO()
    encode(pictures, rate, encoding, made)
    return made


def _both(made: io.BytesIO) -> tuple[tuple[VpdqFrame, ...], tuple[VpdqFrame, ...]]:
    fast, exact = (
        matchable_frames(video_samples(made, sampling=sampling)) for sampling in ("fast", "exact")
    )
    return fast, exact


@pytest.mark.parametrize("kind", first_of(["high motion", "talking head"], every_run=1))
@pytest.mark.parametrize("encoding", first_of(ENCODINGS, every_run=5))
def test_fast_and_exact_find_each_other(kind: str, encoding: str) -> None:
    shares = match(*_both(_stored(iter(_pictures(kind)), ENCODINGS[encoding])))
    assert shares.query_in_compared >= 0.9
    assert shares.compared_in_query >= 0.9


#: As the world encodes: P frames built upon B frames (b-pyramid), a key frame every 250, many references, open groups.
AS_THE_WORLD_ENCODES = {
    "x264 medium": _x264(250, preset="medium"),
    "x264 medium, low bit rate": _x264(250, "scenecut=0", 30, "medium"),
    "x264 slow": _x264(250, preset="slow"),
    "x264, open groups, 16 references": _x264(250, "open-gop=1:bframes=6:ref=16", preset="medium"),
    "a phone": _x264(30, "bframes=0:scenecut=0", preset="fast"),
}


@pytest.mark.parametrize("kind", first_of(["handheld", "high motion"], every_run=1))
@pytest.mark.parametrize("encoding", first_of(AS_THE_WORLD_ENCODES, every_run=3))
def test_frames_do_not_drift_from_what_they_are_built_upon(kind: str, encoding: str) -> None:
    """Every frame of either is found in the other, and those of *fast* are 6 bits away on average at most."""
    fast, exact = _both(_stored(iter(_pictures(kind)), AS_THE_WORLD_ENCODES[encoding]))
    there = [min(hamming_distance(one.pdq, other.pdq) for other in fast) for one in exact]
    back = [min(hamming_distance(one.pdq, other.pdq) for other in exact) for one in fast]
    assert max(there + back) <= MATCH_DISTANCE
    assert sum(there) / len(there) <= 6


@pytest.mark.parametrize("kind", first_of(KINDS, every_run=2))
def test_every_kind_of_clip(kind: str) -> None:
    fast, exact = _both(_stored(iter(_pictures(kind)), ENCODINGS["a key frame every 2 s"]))
    shares = match(fast, exact)
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.9


@pytest.mark.parametrize(
    "rate", first_of([Fraction(30000, 1001), Fraction(60), Fraction(24), Fraction(50)], every_run=2)
)
@pytest.mark.parametrize("kind", ["high motion"])
def test_at_every_frame_rate(kind: str, rate: Fraction) -> None:
    shares = match(*_both(_stored(iter(_pictures(kind)), ENCODINGS["a key frame every 2 s"], rate)))
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.9


@pytest.mark.parametrize("kind", first_of(KINDS, every_run=2))
@pytest.mark.parametrize(
    "copy", first_of(["trimmed", "encoded again", "scaled", "watermarked"], every_run=1)
)
def test_fast_finds_copies(kind: str, copy: str) -> None:
    made = _stored(iter(_pictures(kind)), ENCODINGS["a key frame every 2 s"])
    original = matchable_frames(video_samples(made))
    frames = pictures_of(made)
    changed = {
        "encoded again": lambda: frames,
        "scaled": lambda: scaled(frames, 100),
        "trimmed": lambda: trimmed(frames, SHAPE.count),
        "watermarked": lambda: watermarked(frames),
    }[copy]()
    found = matchable_frames(video_samples(_stored(changed, _x264(75, crf=28)), sampling="exact"))
    shares = match(original, found)
    assert shares.compared_in_query >= 0.8
    if copy != "trimmed":  # of which a fifth is gone
        assert shares.query_in_compared >= 0.8


def test_what_does_not_change_is_not_decoded() -> None:
    made = clip("still", Shape(160, 90, RATE, 40), _x264(30, "scenecut=0"))
    assert len(video_samples(made)) <= 10
    assert len(video_samples(made, sampling="exact")) == 40
