"""From fingerprints to the exact bytes of a case: pure, so that what is shown is what is sent.

Nothing that fits the rules is lost: what does not fit into one body goes into further ones. What is left
out is named with the reason, by its number in the order the files were given.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Literal

from hashing.signals import (
    MAX_SIGNALS,
    Fingerprint,
    Md5,
    Pdq,
    Signal,
    Vpdq,
    VpdqFrame,
)
from submission.case_identity import CaseIdentity
from submission.protocol.answers import ServiceLimits
from submission.protocol.wire import (
    MAX_BODY_BYTES,
    MAX_ITEMS,
    CaseSubmission,
    Item,
    Md5Signal,
    MoreItems,
    PdqSignal,
    VpdqFrameSignal,
    VpdqSignal,
    body_bytes,
)

Channel = Literal["adult", "minor"]
#: What a service takes unless it says otherwise.
DEFAULT_LIMITS = ServiceLimits(body_bytes=MAX_BODY_BYTES, items=MAX_ITEMS, vpdq_frames=20_000)


class LeftOutReason(StrEnum):
    """Why a file adds nothing that a platform could match."""

    TOO_PLAIN = "too_plain"


LEFT_OUT_MESSAGES = {
    LeftOutReason.TOO_PLAIN: (
        "This picture has too few details to be recognised (it would hit other, innocent pictures), "
        "so it is left out."
    ),
}


class CannotPrepareError(ValueError):
    """There is nothing to send, or the service's limits leave no room for it."""


@dataclass(frozen=True, slots=True)
class PreparedItem:
    """``number`` is the file's, as it was given; ``thinned``: fewer video frames than were found."""

    number: int
    item_id: str
    thinned: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    number: int
    reason: LeftOutReason


@dataclass(frozen=True)
class PreparedCase:
    """A case that is ready to be sent, as often as need be: the bytes never change."""

    identity: CaseIdentity
    body: CaseSubmission = field(repr=False)
    more: tuple[MoreItems, ...] = field(default=(), repr=False)
    items: tuple[PreparedItem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def channel(self) -> Channel:
        return self.body.channel

    @cached_property
    def body_bytes(self) -> bytes:
        """What ``PUT`` sends, byte for byte."""
        return body_bytes(self.body)

    @cached_property
    def more_bodies(self) -> tuple[bytes, ...]:
        """What follows it, for cases that do not fit into one body."""
        return tuple(body_bytes(more) for more in self.more)

    @property
    def all_bodies(self) -> tuple[bytes, ...]:
        return (self.body_bytes, *self.more_bodies)

    def fits(self, limits: ServiceLimits) -> bool:
        """Whether a service with these limits takes every body as it is."""
        groups = (self.body.items, *(more.items for more in self.more))
        frames = (
            len(signal.frames)
            for group in groups
            for item in group
            for signal in item.signals
            if isinstance(signal, VpdqSignal)
        )
        return (
            all(len(content) <= limits.body_bytes for content in self.all_bodies)
            and all(len(group) <= limits.items for group in groups)
            and all(count <= limits.vpdq_frames for count in frames)
        )


def prepare(
    fingerprints: Sequence[Fingerprint],
    *,
    channel: Channel,
    withdrawal_delay_hours: int = 0,
    synthetic: bool | Sequence[bool] = False,
    numbers: Sequence[int] | None = None,
    limits: ServiceLimits = DEFAULT_LIMITS,
    identity: CaseIdentity | None = None,
    attested: bool = False,
) -> PreparedCase:
    """Make a case of these fingerprints.

    Args:
        synthetic: edited or generated, for all or for each.
        numbers: what to call each file, from 1 on; without it they are counted.
        identity: the same identity and fingerprints yield the same bytes; a new one is drawn without it.
        attested: the person made the statement of ``CaseSubmission.attested``; in the adult channel only.

    Raises:
        CannotPrepareError: nothing matchable, or limits too small for a single item.
    """
    identity = identity or CaseIdentity.new()
    statement: Literal[True] | None = True if attested else None
    empty = CaseSubmission.model_construct(
        channel=channel,
        access_verifier=identity.access_verifier,
        withdrawal_delay_hours=withdrawal_delay_hours,
        attested=statement,
        items=(),
    )
    named = range(1, len(fingerprints) + 1) if numbers is None else numbers
    ids = {number: identity.item_id(number) for number in named}
    chosen, items, left_out = _items(fingerprints, synthetic, limits, ids)
    if not items:
        raise CannotPrepareError("None of these files has enough detail to be recognised.")
    groups = list(_groups(items, limits, len(body_bytes(empty))))
    body = CaseSubmission(
        channel=channel,
        access_verifier=identity.access_verifier,
        withdrawal_delay_hours=withdrawal_delay_hours,
        attested=statement,
        items=groups[0],
    )
    return PreparedCase(
        identity=identity,
        body=body,
        more=tuple(MoreItems(items=group) for group in groups[1:]),
        items=chosen,
        left_out=left_out,
    )


def prepare_more(
    fingerprints: Sequence[Fingerprint],
    *,
    synthetic: bool | Sequence[bool] = False,
    limits: ServiceLimits = DEFAULT_LIMITS,
) -> tuple[tuple[bytes, ...], tuple[PreparedItem, ...], tuple[LeftOut, ...]]:
    """Bodies that add these fingerprints to a case that exists; keep the bytes to repeat them.

    Raises:
        CannotPrepareError: as :func:`prepare`.
    """
    ids = {number: secrets.token_hex(16) for number in range(1, len(fingerprints) + 1)}
    chosen, items, left_out = _items(fingerprints, synthetic, limits, ids)
    if not items:
        raise CannotPrepareError("None of these files has enough detail to be recognised.")
    envelope = len(body_bytes(MoreItems.model_construct(items=())))
    bodies = (MoreItems(items=group) for group in _groups(items, limits, envelope))
    return tuple(body_bytes(body) for body in bodies), chosen, left_out


def _body_cap(limits: ServiceLimits) -> int:
    return min(limits.body_bytes, MAX_BODY_BYTES)


def _items(
    fingerprints: Sequence[Fingerprint],
    synthetic: bool | Sequence[bool],
    limits: ServiceLimits,
    ids: Mapping[int, str],
) -> tuple[tuple[PreparedItem, ...], list[Item], tuple[LeftOut, ...]]:
    marks = [synthetic] * len(fingerprints) if isinstance(synthetic, bool) else list(synthetic)
    if len(marks) != len(fingerprints):
        raise ValueError("as many marks as fingerprints are needed")
    # room for one item beside the largest envelope, whichever body it lands in
    room = _body_cap(limits) - 512
    chosen: list[PreparedItem] = []
    items: list[Item] = []
    left_out: list[LeftOut] = []
    for fingerprint, mark, (number, item_id) in zip(fingerprints, marks, ids.items(), strict=True):
        signals = [signal for signal in fingerprint.signals if signal.matchable][:MAX_SIGNALS]
        if not signals:
            left_out.append(LeftOut(number, LeftOutReason.TOO_PLAIN))
            continue
        item, thinned = _item(item_id, fingerprint.kind, mark, signals, room, limits.vpdq_frames)
        items.append(item)
        chosen.append(PreparedItem(number, item_id, thinned))
    return tuple(chosen), items, tuple(left_out)


def _item(
    item_id: str,
    kind: Literal["image", "video"],
    synthetic: bool,
    signals: Sequence[Signal],
    room: int,
    most_frames: int,
) -> tuple[Item, bool]:
    """The item with as many video frames as there is room for, and whether that is fewer than there were."""
    available = max((len(_matchable_frames(s)) for s in signals if isinstance(s, Vpdq)), default=0)
    frames = min(available, max(1, most_frames))
    while True:
        item = Item(
            item_id=item_id,
            kind=kind,
            synthetic=synthetic,
            signals=tuple(_signal(signal, frames) for signal in signals),
        )
        size = len(item.model_dump_json())
        if size <= room:
            return item, frames < available
        if frames <= 1:
            raise CannotPrepareError("This service's limits leave no room for one picture.")
        frames = max(1, min(frames - 1, frames * room // size))


def _matchable_frames(signal: Vpdq) -> tuple[VpdqFrame, ...]:
    return tuple(frame for frame in signal.frames if frame.matchable)


def _signal(signal: Signal, frames: int) -> PdqSignal | Md5Signal | VpdqSignal:
    match signal:
        case Pdq(value, quality, transform):
            return PdqSignal(value=value, quality=quality, transform=transform)
        case Md5(value):
            return Md5Signal(value=value)
        case Vpdq():
            return VpdqSignal(
                transform=signal.transform,
                frames=tuple(
                    VpdqFrameSignal(
                        pdq=frame.pdq, quality=frame.quality, timestamp=float(frame.timestamp)
                    )
                    for frame in _spread(_matchable_frames(signal), frames)
                ),
            )


def _spread(frames: tuple[VpdqFrame, ...], count: int) -> Iterator[VpdqFrame]:
    """``count`` frames spread evenly over the video, or all when there are no more."""
    if len(frames) <= count:
        yield from frames
        return
    for index in range(count):
        yield frames[index * len(frames) // count]


def _groups(
    items: Sequence[Item], limits: ServiceLimits, envelope: int
) -> Iterator[tuple[Item, ...]]:
    """The items in order, as many to a body as its caps allow."""
    most = min(limits.items, MAX_ITEMS)
    group: list[Item] = []
    size = envelope
    for item in items:
        added = len(item.model_dump_json().encode()) + 1  # and a comma
        if group and (len(group) >= most or size + added > _body_cap(limits)):
            yield tuple(group)
            group, size = [], envelope
        group.append(item)
        size += added
    yield tuple(group)
