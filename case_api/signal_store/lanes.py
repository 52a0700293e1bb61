"""Which rows of the feed a submitted signal becomes, and which partners get them.

Every row of ``signals`` lies in one lane, and a partner reads some of the lanes. The same value may arrive in several
ways (the turned copy of one picture may be another person's original). Its row then moves to a lane that everybody reads
who read either (``shared_lane``), so that no partner loses a record: not even when somebody submits a known hash as
something else, in order to hide it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from sqlalchemy import ColumnElement, case, literal, or_

from case_api.signal_store.orientations import is_plausible
from case_api.signal_store.payloads import payload_of
from hashing.signals import hamming_distance
from hashing.transforms import COPIES, LIKELIEST_COPIES, Transform, VideoTransform
from submission.protocol.wire import Item, Md5Signal, PdqSignal, SignalBody, VpdqSignal

#: Bits. A frame this near to the last one kept matches almost the same copies, so it is left out.
_SAME_SCENE = 15
#: At most so many frames of one video (as stored, and as many upright) become pictures in the feed, evenly over its length.
MAX_FRAMES = 300

#: Rows that a picture usually brings with its likely copies.
_USUAL_ROWS = 64


class Lane(IntEnum):
    """Groups of records. Stored as numbers, so a number is never given twice."""

    UNTURNED = 0  # PDQ of a picture as it is or without its borders; MD5 of a video
    TURNED = 1  # PDQ of one of the other seven orientations
    VIDEO_FRAME = 2  # PDQ of a frame of a video
    VIDEO = 3  # the frames of a video in one record, vPDQ
    VIDEO_COPIES = 5  # the same with the frames of likely copies
    LIKELIEST_COPY = 6  # PDQ of one of the two dozen copies that find most
    RARER_COPY = 7  # PDQ of any other likely copy


def lane_bits(lanes: Iterable[Lane]) -> int:
    """A set of lanes as one number: bit n stands for lane n."""
    return sum(1 << lane for lane in set(lanes))


def lanes_in(bits: int) -> list[Lane]:
    """The lanes of a number that ``lane_bits`` made."""
    return [lane for lane in Lane if bits & 1 << lane]


def shared_lane(one: int, other: int) -> int:
    """The lane of a value that arrives in two lanes: everybody who reads either of them reads it.

    The lanes of pictures are a chain: whoever reads a later one reads those before it. A frame of a video has nothing to
    do with the chain, so a value that is both goes to all partners.
    """
    if one != other and Lane.VIDEO_FRAME in (one, other):
        return Lane.UNTURNED
    return min(one, other)


def shared_lane_sql(one: ColumnElement[int], other: ColumnElement[int]) -> ColumnElement[int]:
    """``shared_lane`` as an expression."""
    frame = int(Lane.VIDEO_FRAME)
    return case(
        (one == other, one),
        (or_(one == frame, other == frame), literal(int(Lane.UNTURNED))),
        (one < other, one),
        else_=other,
    )


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One row of ``signals`` that a submitted signal is kept as. ``payload`` is not encrypted yet."""

    type: str
    lane: Lane
    payload: bytes
    made_from: str  # what of the file: a transform's name, "file" or "frame"


def rows_of(signal: SignalBody) -> Iterator[FeedRow]:
    """The rows of one submitted signal: its own, and for a video also those of its scenes as pictures."""
    made_from = "file" if isinstance(signal, Md5Signal) else signal.transform.value
    yield FeedRow(signal.type, _lane_of(signal), payload_of(signal), made_from)
    if isinstance(signal, VpdqSignal) and signal.transform is not VideoTransform.COPIES:
        for frame in scenes([frame.pdq for frame in signal.frames]):
            yield FeedRow("pdq", Lane.VIDEO_FRAME, bytes.fromhex(frame), "frame")


def rows_of_item(signals: Sequence[SignalBody]) -> Iterator[FeedRow]:
    """The rows of all signals of an item. A value may be in several of them.

    A turned copy whose hash does not fit that of the picture as it is goes to platforms that ask for all copies, because
    it may as well be that of another picture (``signal_store.orientations``).
    """
    pictures = [signal for signal in signals if isinstance(signal, PdqSignal)]
    originals = (s.value for s in pictures if s.transform is Transform.ORIGINAL)
    original = next(originals, None)
    for signal in signals:
        for row in rows_of(signal):
            if row.lane is Lane.TURNED and not _fits(original, signal):
                yield replace(row, lane=Lane.RARER_COPY)
            else:
                yield row


def counted_rows(item: Item) -> int:
    """How many rows of the feed an item counts for in rate limits: as many as it can bring, whether or not they are known.

    An item counts for at least as many rows as a picture usually brings with its copies. Otherwise somebody could send
    many pictures for the price of one, as items of a single hash each.
    """
    frames = sum(
        min(len(signal.frames), MAX_FRAMES)
        for signal in item.signals
        if isinstance(signal, VpdqSignal) and signal.transform is not VideoTransform.COPIES
    )
    return max(_USUAL_ROWS, len(item.signals) + frames)


def _fits(original: str | None, signal: SignalBody) -> bool:
    return isinstance(signal, PdqSignal) and is_plausible(original, signal.value, signal.transform)


def _picture_lane(transform: Transform) -> Lane:
    if transform in (Transform.ORIGINAL, Transform.TRIMMED):
        return Lane.UNTURNED
    if transform in COPIES:
        return Lane.LIKELIEST_COPY if transform in LIKELIEST_COPIES else Lane.RARER_COPY
    return Lane.TURNED


_PICTURE_LANES = {transform: _picture_lane(transform) for transform in Transform}


def _lane_of(signal: SignalBody) -> Lane:
    match signal:
        case PdqSignal():
            return _PICTURE_LANES[signal.transform]
        case Md5Signal():
            return Lane.UNTURNED
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
