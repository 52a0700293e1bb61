"""The hashes of likely copies of a video's frames, as one more vPDQ signal, within the number of frames one video may send.

A platform counts how many of a copy's frames, one a second, it finds in one signal of ours; further frames of ours don't
matter to it. So a copy is found if we have one suitable hash for each of *its* seconds. Copies of every second are therefore
worth more than further frames a second, and both more than copies that are seldom made:
docs/decisions/0008-video-copies.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hashing.signals import Vpdq, VpdqFrame
from hashing.transforms import VideoTransform
from hashing.videos.frame_copies import COPY_BYTES
from hashing.videos.sampling import Sample

#: The longest videos, in seconds, of which four frames a second, or two, are hashed where the picture moves.
_FOUR_A_SECOND, _TWICE_A_SECOND = 45.0, 90.0


def frames_between(seconds: float | None) -> int:
    """How many frames to hash between two that vPDQ takes, for a video of this length (None: the file doesn't say)."""
    if seconds is None:
        return 1
    if seconds <= _FOUR_A_SECOND:
        return 3
    return 1 if seconds <= _TWICE_A_SECOND else 0


def copies_signal(samples: Sequence[Sample], rate: float, at_most: int) -> Vpdq | None:
    """The frames that differ from each other, and as many likely copies of each as there is room for.

    None where there is no room for any copy.

    Args:
        samples: the hashed frames, in the order of showing.
        rate: frames a second of the video.
        at_most: how many hashes the signal may hold.
    """
    copied = [sample for sample in samples if sample.pdq.copies]
    by_vpdq = [sample for sample in copied if not sample.between]
    # copies of every second are worth more than frames between
    if (
        by_vpdq
        and _each(copied, at_most) < max(len(one.pdq.copies) for one in copied) // COPY_BYTES
    ):
        copied = by_vpdq
    each = _each(copied, at_most) if copied else 0
    if each < 1:
        return None
    frames = [frame for sample in copied for frame in _frames(sample, rate, each)]
    return Vpdq(tuple(frames), VideoTransform.COPIES)


def _each(samples: Sequence[Sample], at_most: int) -> int:
    """How many copies of each of these frames there is room for, beside the frames themselves."""
    own = sum(1 + (sample.pdq.upright is not None) for sample in samples)
    return (at_most - own) // len(samples)


def _frames(sample: Sample, rate: float, each: int) -> Iterator[VpdqFrame]:
    """The hash of a frame as stored, as shown where that differs, and of the first ``each`` of its copies."""
    seconds = round(sample.number / rate, 3)
    pdq = sample.pdq
    yield VpdqFrame(pdq.value, pdq.quality, seconds)
    if pdq.upright is not None:
        yield VpdqFrame(*pdq.upright, seconds)
    for start in range(0, min(each * COPY_BYTES, len(pdq.copies)), COPY_BYTES):
        *value, quality = pdq.copies[start : start + COPY_BYTES]
        yield VpdqFrame(bytes(value).hex(), quality, seconds)
