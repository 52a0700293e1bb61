"""What *fast* leaves undecoded, and what it must not miss for that."""

from __future__ import annotations

import io
from fractions import Fraction
from itertools import chain

import pytest

from benchmarks.video_clips import (
    Encoding,
    Frames,
    Shape,
    clip,
    encode,
    handheld,
    high_motion,
    pictures_of,
    still,
    talking_head,
)
from hashing.signals import MATCH_DISTANCE, hamming_distance
from hashing.videos.hashing import video_samples
from hashing.vpdq import match, matchable_frames
from tests.variants import first_of

RATE = Fraction(30)
SHAPE = Shape(256, 144, RATE, 30)


def _interrupted(first: int, last: int) -> Frames:
    other = high_motion(Shape(SHAPE.width, SHAPE.height, RATE, 3, seed=1))
    for number, picture in enumerate(talking_head(SHAPE)):
        yield next(other) if first <= number < last else picture


@pytest.mark.parametrize("second", first_of(range(3, 29, 4), every_run=1))
def test_what_is_shown_only_between_two_key_frames_that_are_alike_is_found(second: int) -> None:
    made = io.BytesIO()
    encode(_interrupted(second * 30 - 20, second * 30 + 20), RATE, Encoding(group=60), made)
    fast, exact = video_samples(made), video_samples(made, sampling="exact")
    shown = exact[second]
    assert shown.timestamp == second
    assert any(hamming_distance(shown.pdq, frame.pdq) <= MATCH_DISTANCE for frame in fast)


@pytest.mark.parametrize("rest", ["", "handheld"])
def test_a_scene_soon_after_a_calm_one_is_found(rest: str) -> None:
    scenes = [
        still(Shape(SHAPE.width, SHAPE.height, RATE, 1.5, seed=1)),
        still(Shape(SHAPE.width, SHAPE.height, RATE, 4, seed=2)),
    ]
    if rest:
        scenes.append(handheld(Shape(SHAPE.width, SHAPE.height, RATE, 3, seed=3)))
    made = io.BytesIO()
    # a key frame at each cut only
    scene_cuts = {"preset": "veryfast"}
    encode(chain.from_iterable(scenes), RATE, Encoding(group=250, options=scene_cuts), made)
    fast, exact = video_samples(made), video_samples(made, sampling="exact")
    shares = match(fast, exact)
    assert min(shares.query_in_compared, shares.compared_in_query) == 1


@pytest.mark.long
def test_copies_of_what_has_little_contrast_are_found() -> None:
    """A rocket before an even sky: of luma alone, half of the frames would not be found."""
    shape = Shape(640, 360, Fraction(15), 15, seed=3)
    made = clip("handheld", shape, Encoding(group=30))
    original = matchable_frames(video_samples(made))
    assert sum(frame.quality < 75 for frame in original) > len(original) / 2
    copy, again = io.BytesIO(), {"preset": "veryfast", "crf": "30"}
    encode(pictures_of(made), shape.rate, Encoding(group=250, options=again), copy)
    shares = match(original, matchable_frames(video_samples(copy, sampling="exact")))
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.8
