"""Frames as the C++ reference hashes them, on its own sample videos."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from hashing.signals import VpdqFrame, hamming_distance
from hashing.videos.hashing import video_samples
from hashing.vpdq import match

_FOLDER = os.environ.get("EMPREINTE_CONFORMANCE", "")
pytestmark = [
    pytest.mark.conformance,
    pytest.mark.skipif(not _FOLDER, reason="EMPREINTE_CONFORMANCE is not set"),
]
#: What the reference itself shows between FFmpeg versions.
REFERENCE_SPREAD = 6
ONE_A_SECOND = "cpp-ffmpeg5.1-r1"


def _reference() -> dict[str, list[VpdqFrame]]:
    found: dict[str, list[VpdqFrame]] = {}
    if not _FOLDER:
        return found
    with (Path(_FOLDER) / "vpdq.csv").open() as file:
        for row in csv.DictReader(file):
            if row["set"] == ONE_A_SECOND:
                frame = VpdqFrame(row["hash"], int(row["quality"]), float(row["timestamp"]))
                found.setdefault(row["video"], []).append(frame)
    return found


_VIDEOS = [
    pytest.param(Path(_FOLDER) / name, frames, id=Path(name).stem)
    for name, frames in _reference().items()
]


@pytest.mark.parametrize(("path", "expected"), _VIDEOS)
def test_exact_is_the_reference_at_one_frame_a_second(
    path: Path, expected: list[VpdqFrame]
) -> None:
    with path.open("rb") as file:
        found = video_samples(file, sampling="exact")
    assert [frame.timestamp for frame in found] == [frame.timestamp for frame in expected]
    assert [frame.quality for frame in found] == [frame.quality for frame in expected]
    for ours, theirs in zip(found, expected, strict=True):
        if theirs.quality >= 80:
            assert hamming_distance(ours.pdq, theirs.pdq) <= REFERENCE_SPREAD


@pytest.mark.parametrize(("path", "expected"), _VIDEOS)
def test_fast_matches_the_reference_both_ways(path: Path, expected: list[VpdqFrame]) -> None:
    with path.open("rb") as file:
        shares = match(video_samples(file), expected)
    assert min(shares.query_in_compared, shares.compared_in_query) >= 0.9


def test_the_reference_is_there() -> None:
    assert len(_reference()) == 4
