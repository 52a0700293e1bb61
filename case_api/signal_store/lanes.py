"""Which rows of the feed a submitted signal becomes, and which partners get them.

Every row of ``signals`` lies in one lane, and a partner reads some of the lanes. The same value may arrive in several
ways (the turned copy of one picture may be another person's original); its row then lies in the lowest of their lanes,
``lane = least(lane, new lane)``. A row never moves to a higher lane, so no partner loses a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from case_api.signal_store.payloads import payload_of
from hashing.signals import hamming_distance
from hashing.transforms import Transform, VideoTransform
from submission.protocol.wire import Md5Signal, PdqSignal, SignalBody, VpdqSignal

#: Bits. A frame this near to the last one kept matches almost the same copies, so it is left out.
_SAME_SCENE = 15
#: At most so many frames of one video become pictures in the feed, spread evenly over its length.
MAX_FRAMES = 300


class Lane(IntEnum):
    """Groups of records, from those that every partner gets to those that only some ask for."""

    UNTURNED = 0  # PDQ of a picture as it is or without its borders; MD5 of a video
    TURNED = 1  # PDQ of one of the other seven orientations
    VIDEO_FRAME = 2  # PDQ of a frame of a video
    VIDEO = 3  # the frames of a video in one record, vPDQ
    VIDEO_COPIES = 5  # the same with the frames of likely copies


def lane_bits(lanes: Iterable[Lane]) -> int:
    """A set of lanes as one number: bit n stands for lane n."""
    return sum(1 << lane for lane in set(lanes))


def lanes_in(bits: int) -> list[Lane]:
    """The lanes of a number that ``lane_bits`` made."""
    return [lane for lane in Lane if bits & 1 << lane]


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One row of ``signals`` that a submitted signal is kept as. ``payload`` is not encrypted yet."""

    type: str
    lane: Lane
    payload: bytes


def rows_of(signal: SignalBody) -> Iterator[FeedRow]:
    """The rows of one submitted signal: its own, and for a video also those of its scenes as pictures."""
    yield FeedRow(signal.type, _lane_of(signal), payload_of(signal))
    if isinstance(signal, VpdqSignal) and signal.transform is VideoTransform.ORIGINAL:
        for frame in scenes([frame.pdq for frame in signal.frames]):
            yield FeedRow("pdq", Lane.VIDEO_FRAME, bytes.fromhex(frame))


def _lane_of(signal: SignalBody) -> Lane:
    match signal:
        case PdqSignal(transform=Transform.ORIGINAL | Transform.TRIMMED) | Md5Signal():
            return Lane.UNTURNED
        case PdqSignal():
            return Lane.TURNED
        case VpdqSignal(transform=VideoTransform.COPIES):
            return Lane.VIDEO_COPIES
        case VpdqSignal():
            return Lane.VIDEO


def scenes(frames: list[str]) -> list[str]:
    """Frames (PDQ, 64 hex digits, in order of time) that differ from the one before, at most ``MAX_FRAMES``."""
    kept: list[str] = []
    for frame in frames:
        if not kept or hamming_distance(kept[-1], frame) > _SAME_SCENE:
            kept.append(frame)
    distinct = list(dict.fromkeys(kept))
    if len(distinct) <= MAX_FRAMES:
        return distinct
    return [distinct[i * len(distinct) // MAX_FRAMES] for i in range(MAX_FRAMES)]
