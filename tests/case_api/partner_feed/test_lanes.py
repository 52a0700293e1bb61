"""What one submitted signal becomes in the feed."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from case_api.signal_store.lanes import MAX_FRAMES, Lane, rows_of, scenes
from hashing.signals import hamming_distance
from hashing.transforms import COPIES, DIHEDRAL, LIKELIEST_COPIES, Transform, VideoTransform
from submission.protocol.wire import PdqSignal
from tests.case_api.people import one_pdq, video
from tests.plausible_pdq import random_pdq


def nearly(pdq: str, bits: int) -> str:
    """The hash with some bits turned over."""
    flipped = int(pdq, 16)
    for bit in random.Random(pdq).sample(range(256), bits):
        flipped ^= 1 << bit
    return f"{flipped:064x}"


def test_each_signal_goes_to_those_it_is_for() -> None:
    value = random_pdq()
    lanes = {}
    for transform in Transform:
        (row,) = rows_of(PdqSignal(value=value, quality=90, transform=transform))
        lanes[transform] = row.lane
    assert {t for t, lane in lanes.items() if lane is Lane.UNTURNED} == {
        Transform.ORIGINAL,
        Transform.TRIMMED,
    }
    assert {t for t, lane in lanes.items() if lane is Lane.TURNED} == {*DIHEDRAL[1:]}
    assert {t for t, lane in lanes.items() if lane is Lane.LIKELIEST_COPY} == LIKELIEST_COPIES
    assert {t for t, lane in lanes.items() if lane is Lane.RARER_COPY} == COPIES - LIKELIEST_COPIES
    frames = [random_pdq(), random_pdq()]
    md5, vpdq = video("ab" * 16, frames).signals
    assert [row.lane for row in rows_of(md5)] == [Lane.UNTURNED]
    assert [row.lane for row in rows_of(vpdq)] == [Lane.VIDEO, Lane.VIDEO_FRAME, Lane.VIDEO_FRAME]
    upright = vpdq.model_copy(update={"transform": VideoTransform.UPRIGHT})
    assert [row.lane for row in rows_of(upright)] == [row.lane for row in rows_of(vpdq)]
    copies = vpdq.model_copy(update={"transform": VideoTransform.COPIES})
    # no picture is made of a likely copy's frame: those of the video itself are enough
    assert [row.lane for row in rows_of(copies)] == [Lane.VIDEO_COPIES]
    assert one_pdq(value).transform is Transform.ORIGINAL


def test_a_still_scene_is_one_picture_and_a_slow_change_is_not_lost() -> None:
    still = random_pdq()
    assert scenes([still, nearly(still, 5), nearly(still, 10), still]) == [still]
    # always near to the one before, and far from the first in the end
    drifting = [still]
    for _ in range(40):
        drifting.append(nearly(drifting[-1], 6))
    kept = scenes(drifting)
    for frame in drifting:
        assert min(hamming_distance(frame, one) for one in kept) <= 31


@given(st.lists(st.integers(0, 2**256 - 1), min_size=1, max_size=60), st.integers(1, 40))
def test_scenes_are_distinct_few_and_in_order(values: list[int], times: int) -> None:
    frames = [f"{value:064x}" for value in values] * times
    kept = scenes(frames)
    assert kept[0] == frames[0]
    assert len(kept) == len(set(kept)) <= MAX_FRAMES
    later = iter(frames)
    assert all(frame in later for frame in kept)


def test_a_long_video_keeps_scenes_of_its_whole_length() -> None:
    frames = [random_pdq(random.Random(n)) for n in range(5_000)]
    kept = scenes(frames)
    assert len(kept) == MAX_FRAMES
    gaps = [frames.index(b) - frames.index(a) for a, b in pairwise(kept)]
    assert max(gaps) <= 20
