"""From fingerprints to the exact bytes of a case. Pure: the same input gives the same bytes, so what is shown is what is sent.

No file is lost silently: what does not fit into one body goes into further ones, and a file of which nothing is sent is
named with the reason, by its number in the order the files were given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from hashing.sentences import sentence
from hashing.signals import (
    MAX_SIGNALS,
    MAX_VPDQ_FRAMES,
    Md5,
    Pdq,
    Signal,
    Vpdq,
    VpdqFrame,
)
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem, LeftOut, LeftOutReason
from submission.prepared_case import PreparedAddition, PreparedCase, PreparedItem
from submission.protocol.answers import ServiceLimits
from submission.protocol.plain_error import PlainError
from submission.protocol.terms import MAX_BODY_BYTES, MAX_ITEMS
from submission.protocol.wire import (
    CaseSubmission,
    Item,
    Md5Signal,
    MoreItems,
    PdqSignal,
    VpdqFrameSignal,
    VpdqSignal,
)

#: What a service takes unless it says otherwise.
DEFAULT_LIMITS = ServiceLimits(
    body_bytes=MAX_BODY_BYTES, items=MAX_ITEMS, vpdq_frames=MAX_VPDQ_FRAMES
)
#: Stands in for the id of an item while the item's size is computed, or its content is what the id is derived from.
_ID_TO_COME = "0" * 32
# what stands around the items of a body takes 234 bytes at most
_ENVELOPE_ROOM = 512


class CannotPrepareError(PlainError, ValueError):
    """There is nothing to send, or the service's limits leave no room for it."""

    code = "too_plain"
    message = sentence("None of these files has enough detail to be recognised.")


@dataclass(frozen=True, slots=True)
class _Made:
    """What the files became, in their order."""

    wire_items: tuple[Item, ...]
    items: tuple[PreparedItem, ...]
    left_out: tuple[LeftOut, ...]


def prepare_case(
    chosen: Sequence[ChosenItem],
    choices: CaseChoices,
    *,
    limits: ServiceLimits = DEFAULT_LIMITS,
    identity: CaseIdentity | None = None,
) -> PreparedCase:
    """Make a case of these files.

    Args:
        limits: how much the service takes at once.
        identity: of the case; a new one by default. The same identity, files and choices yield the same bytes.

    Raises:
        CannotPrepareError: nothing matchable, or limits too small for a single item.
        pydantic.ValidationError: choices that the channel does not allow.
    """
    identity = identity or CaseIdentity.new()
    made = _make_items(chosen, limits, lambda item, _: identity.item_id(item.number))
    first, *rest = _bodies_of(made.wire_items, limits)
    return PreparedCase(
        identity=identity,
        body=_first_body(choices, identity, first),
        more=tuple(MoreItems(items=group) for group in rest),
        items=made.items,
        left_out=made.left_out,
    )


def _first_body(
    choices: CaseChoices, identity: CaseIdentity, items: Sequence[Item]
) -> CaseSubmission:
    return CaseSubmission(
        channel=choices.channel,
        access_verifier=identity.access_verifier,
        withdrawal_delay_hours=choices.withdrawal_delay_hours,
        attested=True if choices.attested else None,
        items=tuple(items),
    )


def prepare_more(
    chosen: Sequence[ChosenItem],
    identity: CaseIdentity,
    *,
    limits: ServiceLimits = DEFAULT_LIMITS,
) -> PreparedAddition:
    """Prepare these files to be added to a case. The same files yield the same items, which a service stores once.

    Raises:
        CannotPrepareError: as :func:`prepare_case`.
    """
    seen: Counter[bytes] = Counter()

    def item_id(_: ChosenItem, item: Item) -> str:
        content = item.model_dump_json(exclude={"item_id"}).encode()
        seen[content] += 1
        return identity.added_item_id(content, seen[content] - 1)

    made = _make_items(chosen, limits, item_id)
    bodies = tuple(MoreItems(items=group) for group in _bodies_of(made.wire_items, limits))
    return PreparedAddition(identity, bodies, made.items, made.left_out)


def _body_cap(limits: ServiceLimits) -> int:
    """How many bytes the items of one body may have together, commas included."""
    return min(limits.body_bytes, MAX_BODY_BYTES) - _ENVELOPE_ROOM


def _make_items(
    chosen: Sequence[ChosenItem],
    limits: ServiceLimits,
    item_id: Callable[[ChosenItem, Item], str],
) -> _Made:
    """The items of these files, and which files are left out. Raises ``CannotPrepareError`` where no item is left."""
    wire_items: list[Item] = []
    items: list[PreparedItem] = []
    left_out: list[LeftOut] = []
    for each in chosen:
        signals = [signal for signal in each.fingerprint.signals if signal.matchable][:MAX_SIGNALS]
        if not signals:
            left_out.append(LeftOut(each.number, LeftOutReason.TOO_PLAIN))
            continue
        item, is_thinned = _fitting_item(each, signals, limits)
        item = item.model_copy(update={"item_id": item_id(each, item)})
        wire_items.append(item)
        items.append(PreparedItem(each.number, item.item_id, is_thinned))
    if not wire_items:
        raise CannotPrepareError
    return _Made(tuple(wire_items), tuple(items), tuple(left_out))


def _fitting_item(
    chosen: ChosenItem, signals: Sequence[Signal], limits: ServiceLimits
) -> tuple[Item, bool]:
    """The item with as many video frames as there is room for, and whether there were more. Its id is not set yet."""
    available = max((len(_matchable_frames(s)) for s in signals if isinstance(s, Vpdq)), default=0)
    frames = min(available, max(1, limits.vpdq_frames))
    while True:
        item = Item(
            item_id=_ID_TO_COME,
            kind=chosen.fingerprint.kind,
            synthetic=chosen.synthetic,
            signals=tuple(_signal(signal, frames) for signal in signals),
        )
        size = _size(item)
        if size <= _body_cap(limits):
            return item, frames < available
        if frames <= 1:
            raise CannotPrepareError(
                sentence("This service's limits leave no room for even one picture.")
            )
        frames = max(1, min(frames - 1, frames * _body_cap(limits) // size))


def _size(item: Item) -> int:
    """The bytes that an item takes up in a body, with the comma behind it."""
    return len(item.model_dump_json()) + 1


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
    """At most ``count`` frames: the first few of every moment where that is possible, else moments spread evenly.

    In the signal of likely copies many frames share a timestamp, those that find most first. A copy is found only if we
    have a hash for each of its seconds, so rather the copies that find least are left out than whole seconds.
    """
    if len(frames) <= count:
        yield from frames
        return
    moments = [tuple(group) for _, group in groupby(frames, lambda frame: frame.timestamp)]
    if each := count // len(moments):
        for moment in moments:
            yield from moment[:each]
    else:
        yield from _evenly([moment[0] for moment in moments], count)


def _evenly(frames: Sequence[VpdqFrame], count: int) -> Sequence[VpdqFrame]:
    """``count`` frames, one of each equal part. Not ``hashing.vpdq.thinned``: the bytes of a case must never change."""
    return [frames[index * len(frames) // count] for index in range(count)]


def _bodies_of(items: Sequence[Item], limits: ServiceLimits) -> Iterator[tuple[Item, ...]]:
    """The items of each body, in order: as many to a body as its caps on items and on bytes allow."""
    most = min(limits.items, MAX_ITEMS)
    group: list[Item] = []
    size = 0
    for item in items:
        if group and (len(group) >= most or size + _size(item) > _body_cap(limits)):
            yield tuple(group)
            group, size = [], 0
        group.append(item)
        size += _size(item)
    yield tuple(group)
