"""vPDQ on values: pruning keeps coverage, thinning keeps both ends, matching is threatexchange's."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashing.signals import VpdqFrame, hamming_distance
from hashing.vpdq import match, matchable_frames, pruned, thinned

_HASHES = st.integers(0, 2**256 - 1).map(lambda number: f"{number:064x}")


def _near(value: str, bits: list[int]) -> str:
    number = int(value, 16)
    for bit in bits:
        number ^= 1 << bit
    return f"{number:064x}"


@st.composite
def _videos(draw: st.DrawFn) -> list[VpdqFrame]:
    """Frames that wander a few bits at a time, as a video's do, with cuts."""
    value = draw(_HASHES)
    frames = []
    for number in range(draw(st.integers(0, 30))):
        if draw(st.booleans()):
            value = _near(value, draw(st.lists(st.integers(0, 255), max_size=6)))
        elif draw(st.booleans()):
            value = draw(_HASHES)
        frames.append(VpdqFrame(value, draw(st.integers(0, 100)), float(number)))
    return frames


@given(_videos(), st.integers(0, 40))
def test_every_pruned_frame_has_a_kept_one_that_near(video: list[VpdqFrame], near: int) -> None:
    kept = pruned(video, near)
    assert set(kept) <= set(video)
    for frame in video:
        assert any(hamming_distance(frame.pdq, other.pdq) <= near for other in kept)


@given(_videos(), st.integers(0, 40))
def test_no_kept_frame_repeats_the_one_before(video: list[VpdqFrame], near: int) -> None:
    kept = pruned(video, near)
    for one, next_one in pairwise(kept):
        assert hamming_distance(one.pdq, next_one.pdq) > near
    assert pruned(kept, near) == kept


@given(_videos(), st.integers(1, 12))
def test_thinning_is_even_and_keeps_both_ends(video: list[VpdqFrame], at_most: int) -> None:
    few = thinned(video, at_most)
    assert len(few) == min(len(video), at_most)
    if len(video) > at_most > 1:
        assert (few[0], few[-1]) == (video[0], video[-1])
        gaps = [later.timestamp - one.timestamp for one, later in pairwise(few)]
        assert max(gaps) - min(gaps) <= 1


def test_thinning_to_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one"):
        thinned([], 0)


@given(_videos())
def test_only_matchable_frames_are_sent(video: list[VpdqFrame]) -> None:
    assert all(frame.quality >= 50 for frame in matchable_frames(video))


@given(_videos())
def test_a_video_matches_itself_both_ways(video: list[VpdqFrame]) -> None:
    result = match(video, video)
    expected = 1.0 if any(frame.matchable for frame in video) else 0.0
    assert (result.query_in_compared, result.compared_in_query) == (expected, expected)


@given(_videos(), _videos())
def test_matching_is_symmetric(one: list[VpdqFrame], other: list[VpdqFrame]) -> None:
    there, back = match(one, other), match(other, one)
    assert there.query_in_compared == back.compared_in_query
    assert there.compared_in_query == back.query_in_compared


def test_the_threshold_is_31_bits_and_quality_50() -> None:
    base = "0" * 64
    query = [VpdqFrame(base, 50, 0.0)]
    within = [VpdqFrame(_near(base, list(range(31))), 50, 0.0)]
    beyond = [VpdqFrame(_near(base, list(range(32))), 50, 0.0)]
    too_plain = [VpdqFrame(base, 49, 0.0)]
    assert match(query, within).query_in_compared == 1.0
    assert match(query, beyond).query_in_compared == 0.0
    assert match(query, too_plain).query_in_compared == 0.0


def test_identical_hashes_count_once() -> None:
    shared, other = "0" * 64, "f" * 64
    query = [VpdqFrame(shared, 100, float(n)) for n in range(9)] + [VpdqFrame(other, 100, 9.0)]
    assert match(query, [VpdqFrame(shared, 100, 0.0)]).query_in_compared == 0.5
