"""The hashes of likely copies of a video's frames, as one more vPDQ signal, within the number of frames one video may send.

A platform counts how many of a copy's frames, one a second, it finds in one signal of ours; further frames of ours don't
matter to it. So a copy is found if we have one suitable hash for each of *its* seconds. A copy that was trimmed or
plays faster shows other moments at its seconds than the original does, and where the picture moves, a tenth of a second
is another picture to PDQ. So many frames with a few copies each find more than few frames with many:
docs/decisions/0008-video-copies.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hashing.limits import MOST_FRAMES_A_SECOND
from hashing.signals import Vpdq, VpdqFrame
from hashing.transforms import VideoTransform
from hashing.videos.frame_copies import COPY_BYTES
from hashing.videos.sampling import Sample

#: In a long video, frames are hashed so seldom that they take up no more than this share of what may be sent.
_SHARE_OF_FRAMES = 1 / 4
#: A video that doesn't say how long it is gets as many frames a second as one of ten minutes.
_UNSTATED_SECONDS = 600.0


def frames_between(seconds: float | None, at_most: int) -> int:
    """How many frames to hash between two that vPDQ takes, for a video of this length.

    Args:
        seconds: None where the file doesn't say.
        at_most: how many hashes may be sent of the whole video.
    """
    room = at_most * _SHARE_OF_FRAMES
    a_second = room / max(1.0, _UNSTATED_SECONDS if seconds is None else seconds)
    return max(0, int(min(MOST_FRAMES_A_SECOND, a_second)) - 1)


def copies_signal(samples: Sequence[Sample], rate: float, at_most: int) -> Vpdq | None:
    """The frames that differ from each other, and as many likely copies of each as there is room for.

    None where there is no room for any copy.

    Where room is short, frames come before further copies of each.

    Args:
        samples: the hashed frames, in the order of showing.
        rate: frames a second of the video.
        at_most: how many hashes the signal may hold.
    """
    copied = _thinned(list(_differing(samples)), int(at_most * _SHARE_OF_FRAMES))
    room = _room(copied, at_most)
    if room.between < 1:
        copied = [sample for sample in copied if not sample.between]
        room = _room(copied, at_most)
    if not copied or room.by_vpdq < 1:
        return None
    frames = tuple(frame for sample in copied for frame in _frames(sample, rate, room))
    return Vpdq(frames, VideoTransform.COPIES)


def _differing(samples: Sequence[Sample]) -> Iterator[Sample]:
    """Those that have copies, one of each that have the same hash one after the other."""
    last = None
    for sample in samples:
        if sample.pdq.copies and sample.pdq.value != last:
            last = sample.pdq.value
            yield sample


def _thinned(samples: Sequence[Sample], at_most: int) -> Sequence[Sample]:
    """All frames that vPDQ takes, and of those between as many as there is room for, evenly spread."""
    between = [sample for sample in samples if sample.between]
    room = max(0, at_most - (len(samples) - len(between)))
    if len(between) <= room:
        return samples
    kept = {between[place * len(between) // room].number for place in range(room)}
    return [sample for sample in samples if not sample.between or sample.number in kept]


class _Room(NamedTuple):
    """How many copies there is room for: of each frame that vPDQ takes, and of each frame between."""

    by_vpdq: int
    between: int


def _room(samples: Sequence[Sample], at_most: int) -> _Room:
    """All get the same, but where those between have fewer copies the others get the rest."""
    free = at_most - sum(1 + (sample.pdq.upright is not None) for sample in samples)
    between = [len(sample.pdq.copies) // COPY_BYTES for sample in samples if sample.between]
    few = min(free // max(1, len(samples)), max(between, default=0))
    by_vpdq = (free - few * len(between)) // max(1, len(samples) - len(between))
    return _Room(by_vpdq, few)


def _frames(sample: Sample, rate: float, room: _Room) -> Iterator[VpdqFrame]:
    """The hash of a frame as stored, as shown where that differs, and of the first of its copies."""
    seconds = round(sample.number / rate, 3)
    pdq = sample.pdq
    yield VpdqFrame(pdq.value, pdq.quality, seconds)
    if pdq.upright is not None:
        yield VpdqFrame(*pdq.upright, seconds)
    each = room.between if sample.between else room.by_vpdq
    for start in range(0, min(each * COPY_BYTES, len(pdq.copies)), COPY_BYTES):
        *value, quality = pdq.copies[start : start + COPY_BYTES]
        yield VpdqFrame(bytes(value).hex(), quality, seconds)
