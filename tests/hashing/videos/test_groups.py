"""Groups of pictures, from packets alone."""

from __future__ import annotations

import io
from fractions import Fraction

import av
import pytest

from benchmarks.video_clips import Encoding, Shape, encode, handheld
from hashing.videos.groups import PART_PACKETS, Group, VideoPacket, groups
from hashing.videos.hashing import video_samples
from hashing.vpdq import match

SHAPE = Shape(width=96, height=64, rate=Fraction(10), seconds=6)


def _packets(parameters: str, group: int) -> list[VideoPacket]:
    made = io.BytesIO()
    options = {"preset": "medium", "x264-params": parameters}
    encode(handheld(SHAPE), SHAPE.rate, Encoding("mp4", "libx264", group, options=options), made)
    made.seek(0)
    with av.open(made, "r") as container:
        return [packet for packet in container.demux(video=0) if packet.size]


def _numbers(found: list[Group]) -> list[int]:
    return [group.first + place for group in found for place in range(len(group.times))]


@pytest.mark.parametrize("parameters", ["bframes=0", "bframes=5", "bframes=5:open-gop=1"])
def test_every_frame_is_counted_once_and_in_order(parameters: str) -> None:
    packets = _packets(parameters + ":scenecut=0", 15)
    found = list(groups(packets, "h264"))
    assert len(found) == 4
    assert _numbers(found) == list(range(SHAPE.count))
    times = [time for group in found for time in group.times]
    assert times == sorted(packet.pts or 0 for packet in packets)
    for group in found:
        assert group.packets[0].is_keyframe
        assert group.first == 0 or group.first % 15 == 0


def test_a_group_without_end_is_handed_on_in_parts() -> None:
    packets = _packets("bframes=0:scenecut=0", 1000)
    found = list(groups(packets, "h264", part_packets=14))
    assert len(found) > 3
    assert _numbers(found) == list(range(SHAPE.count))
    assert [group.continues for group in found] == [False] + [True] * (len(found) - 1)
    assert [group.goes_on for group in found] == [True] * (len(found) - 1) + [False]


@pytest.mark.parametrize("surplus", [0, 700])
def test_parts_are_decoded_as_one(surplus: int) -> None:
    """One key frame for over a minute; the last part may also be empty."""
    count = PART_PACKETS + 1 + surplus
    shape = Shape(width=96, height=64, rate=Fraction(30), seconds=count / 30)
    pictures, made = list(handheld(SHAPE)), io.BytesIO()
    shown = (pictures[abs(number // 20 % 118 - 59)] for number in range(count))
    options = {"preset": "ultrafast", "x264-params": "scenecut=0"}
    encode(shown, shape.rate, Encoding("mp4", "libx264", 100_000, options=options), made)
    exact = video_samples(made, sampling="exact")
    assert len(exact) == -(-count // 30)
    shares = match(video_samples(made), exact)
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.9


def test_targets_are_the_multiples_of_a_step() -> None:
    group = Group(first=50, packets=[], times=list(range(500, 530)))
    assert group.targets(29) == [(58, 508)]
    assert group.targets(25) == [(50, 500), (75, 525)]
    assert group.targets(1000) == []
