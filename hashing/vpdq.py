"""vPDQ on values: pruning, thinning and matching. Pure.

Source: facebook/ThreatExchange ``vpdq/`` (README: "Pruning Frames", "Comparison (Matching) Algorithm") and
``threatexchange.extensions.vpdq``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hashing.signals import (
    MATCH_DISTANCE,
    MATCHABLE_QUALITY,
    MAX_VPDQ_FRAMES,
    VpdqFrame,
    hamming_distance,
)

#: Pruning leaves out a frame within so many bits of the last one kept (2 is the example in vPDQ's README).
PRUNE_DISTANCE = 2


def matchable_frames(
    frames: Iterable[VpdqFrame],
    *,
    prune_distance: int = PRUNE_DISTANCE,
    at_most: int = MAX_VPDQ_FRAMES,
) -> tuple[VpdqFrame, ...]:
    """The frames of a video that are worth sending, in order: matchable ones, pruned, and at most ``at_most`` of them."""
    matchable = [frame for frame in frames if frame.matchable]
    return thinned(pruned(matchable, prune_distance), at_most)


def pruned(frames: Iterable[VpdqFrame], distance: int = PRUNE_DISTANCE) -> tuple[VpdqFrame, ...]:
    """Leaves out frames within ``distance`` bits of the last one kept.

    Each of them has a frame within ``distance`` bits among those kept, so a match is missed by that many bits at most.
    """
    kept: list[VpdqFrame] = []
    for frame in frames:
        if not kept or hamming_distance(frame.pdq, kept[-1].pdq) > distance:
            kept.append(frame)
    return tuple(kept)


def thinned(frames: Sequence[VpdqFrame], at_most: int = MAX_VPDQ_FRAMES) -> tuple[VpdqFrame, ...]:
    """At most so many of these frames, spread evenly from the first to the last. Raises ``ValueError`` for none."""
    if at_most < 1:
        raise ValueError("at least one frame is kept")
    if len(frames) <= at_most:
        return tuple(frames)
    last = len(frames) - 1
    spread = max(at_most - 1, 1)
    return tuple(frames[index * last // spread] for index in range(at_most))


@dataclass(frozen=True, slots=True)
class VpdqMatch:
    """Shares, from 0 to 1, of the one video's matchable frames that are found in the other."""

    query_in_compared: float
    compared_in_query: float


def match(
    query: Iterable[VpdqFrame],
    compared: Iterable[VpdqFrame],
    *,
    distance: int = MATCH_DISTANCE,
    quality: int = MATCHABLE_QUALITY,
) -> VpdqMatch:
    """vPDQ's comparison: the distinct hashes of sufficient quality of each video are looked for in the other.

    ``threatexchange`` calls two videos the same when ``compared_in_query`` is at least 0.8. Nothing to compare
    counts as nothing found.
    """
    one = {frame.pdq for frame in query if frame.quality >= quality}
    other = {frame.pdq for frame in compared if frame.quality >= quality}
    return VpdqMatch(_share_found(one, other, distance), _share_found(other, one, distance))


def _share_found(hashes: set[str], among: set[str], distance: int) -> float:
    if not hashes:
        return 0.0
    numbers = [int(value, 16) for value in among]
    found = sum(
        any((int(value, 16) ^ number).bit_count() <= distance for number in numbers)
        for value in hashes
    )
    return found / len(hashes)
