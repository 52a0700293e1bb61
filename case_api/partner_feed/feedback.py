"""What partners say of hashes: stored for each partner, shown in the feed, and shown to the person whose item it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    ColumnElement,
    Connection,
    Subquery,
    and_,
    case,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from case_api.keys import Keyring
from case_api.partner_feed.exchange_format import (
    FeedbackValue,
    GivenFeedback,
    HashFeedback,
    read_vpdq,
)
from case_api.partner_feed.partner import Partner
from case_api.signal_store import lanes_in, nearest_to_original, vpdq_payload
from case_api.storage import (
    chunks,
    events,
    feed_clock,
    feedback,
    item_signals,
    items,
    signals,
    upserting,
)

#: What a person sees, the most important first: a picture with one blocked copy is shown as blocked.
_EVENTS: Mapping[str, str] = {
    FeedbackValue.BLOCKED.value: "blocked",
    FeedbackValue.PENDING_REVIEW.value: "pending_review",
    FeedbackValue.NOT_BLOCKED.value: "not_blocked",
}
#: What a person sees once the partner has taken its feedback back: it has the hash, and no more is known.
_TAKEN_BACK = "fetched"
_RANKS = {event: n for n, event in enumerate((*_EVENTS.values(), _TAKEN_BACK))}
_LIVE = ("received", "active", "withdrawal_pending")


@dataclass(frozen=True, slots=True)
class _Word:
    """What a partner says of an item, and what of its file the hash was made from on which it says so."""

    event: str
    made_from: str = ""


_NOTHING_SAID = _Word(_TAKEN_BACK)


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many partners must have said ``NotBlocked`` before the feed shows a hash as withdrawn."""

    not_blocked: int


def by_signal(
    keyring: Keyring, channel: str, given: Iterable[HashFeedback]
) -> dict[bytes, GivenFeedback]:
    """Feedback by the id of the signal that it is about: the form of a value tells its type. The last entry wins."""
    by_id: dict[bytes, GivenFeedback] = {}
    for entry in given:
        signal_type, payload = _type_and_payload(entry.hashValue)
        by_id[keyring.digester.signal(channel, signal_type, payload)] = entry
    return by_id


def _type_and_payload(value: str) -> tuple[str, bytes]:
    if value.startswith("["):
        return "vpdq", vpdq_payload(read_vpdq(value))
    payload = bytes.fromhex(value)
    return "pdq" if len(payload) == 32 else "md5", payload


def in_feed_of(connection: Connection, partner: Partner, ids: Iterable[bytes]) -> set[bytes]:
    """Which of these signals the partner's feed shows, or once did.

    A partner learns nothing about signals that it does not get: of its own channel or another, they are unknown alike.
    """
    lanes = set(partner.lanes) | set(lanes_in(partner.delivered_lanes))
    found: set[bytes] = set()
    for some in chunks(ids):
        query = select(signals.c.id).where(
            signals.c.id.in_(some),
            signals.c.channel == partner.channel,
            signals.c.lane.in_(lanes),
            signals.c.state != "deleted",
        )
        found.update(bytes(signal_id) for signal_id in connection.execute(query).scalars())
    return found


def store_feedback(
    connection: Connection,
    partner: Partner,
    by_id: Mapping[bytes, GivenFeedback],
    hour: int,
    quorum: Quorum,
) -> None:
    """Store a partner's feedback on signals of its channel; unknown signals are ignored.

    The same feedback again is no change of the record. It counts for the items that came since, though: the partner has
    seen their cases and still says so. Any other feedback is a change, so the record is published again.
    """
    known: set[bytes] = set()
    changed: set[bytes] = set()
    for ids in chunks(by_id):
        stored = _store_chunk(connection, partner, ids, by_id, hour)
        known |= stored.known
        changed |= stored.changed
    for ids in chunks(changed):
        _apply_quorum(connection, ids, quorum)
    for ids in chunks(known):
        _add_to_timelines(connection, partner, ids, hour)


@dataclass(frozen=True, slots=True)
class _Stored:
    """Ids of the signals that exist, and of those about which the partner says something new."""

    known: set[bytes]
    changed: set[bytes]


def _store_chunk(
    connection: Connection,
    partner: Partner,
    ids: Sequence[bytes],
    by_id: Mapping[bytes, GivenFeedback],
    hour: int,
) -> _Stored:
    """Store some of the feedback."""
    feed_end = connection.execute(select(feed_clock.c.sequence)).scalar_one()
    # rows are locked in the order of their ids, as everywhere, so that two transactions can't deadlock
    known = connection.execute(
        select(signals.c.id)
        .where(
            signals.c.id.in_(ids),
            signals.c.channel == partner.channel,
            signals.c.state != "deleted",
        )
        .order_by(signals.c.id)
        .with_for_update()
    ).scalars()
    rows = {
        bytes(signal_id): {
            "signal_id": bytes(signal_id),
            "partner_id": partner.id,
            "value": by_id[bytes(signal_id)].feedbackValue.value,
            "tags": sorted(set(by_id[bytes(signal_id)].tags)),
            "at": hour,
            "sequence": feed_end,
        }
        for signal_id in known
    }
    existing = set(rows)
    stored = connection.execute(
        select(feedback.c.signal_id, feedback.c.value, feedback.c.tags).where(
            feedback.c.partner_id == partner.id, feedback.c.signal_id.in_(list(rows))
        )
    )
    for signal_id, value, tags in stored:
        row = rows[bytes(signal_id)]
        if row["value"] == value and row["tags"] == tags:
            del rows[bytes(signal_id)]
    _say_again(connection, partner, existing - set(rows), feed_end)
    if not rows:
        return _Stored(existing, set())
    statement = upserting(connection, feedback)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[feedback.c.signal_id, feedback.c.partner_id],
            set_={name: statement.excluded[name] for name in ("value", "tags", "at", "sequence")},
        ),
        list(rows.values()),
    )
    connection.execute(
        update(signals).where(signals.c.id.in_(list(rows))).values(unpublished=true())
    )
    return _Stored(existing, set(rows))


def _say_again(connection: Connection, partner: Partner, ids: set[bytes], feed_end: int) -> None:
    """Note where the feed stood when the partner repeated its feedback on these signals."""
    if ids:
        mine = and_(feedback.c.partner_id == partner.id, feedback.c.signal_id.in_(ids))
        connection.execute(update(feedback).where(mine).values(sequence=feed_end))


def _apply_quorum(connection: Connection, ids: Sequence[bytes], quorum: Quorum) -> None:
    """Set ``lowered`` where enough partners said ``NotBlocked`` and none ``Blocked``; else clear it."""
    blocked = func.sum(case((feedback.c.value == FeedbackValue.BLOCKED.value, 1), else_=0))
    not_blocked = func.sum(case((feedback.c.value == FeedbackValue.NOT_BLOCKED.value, 1), else_=0))
    lowered = list(
        connection.execute(
            select(feedback.c.signal_id)
            .where(feedback.c.signal_id.in_(ids))
            .group_by(feedback.c.signal_id)
            .having(and_(blocked == 0, not_blocked >= quorum.not_blocked))
        ).scalars()
    )
    connection.execute(
        update(signals)
        .where(signals.c.id.in_(ids))
        .where(or_(signals.c.lowered, signals.c.id.in_(lowered)))
        .values(lowered=signals.c.id.in_(lowered))
    )


def _add_to_timelines(
    connection: Connection, partner: Partner, ids: Sequence[bytes], hour: int
) -> None:
    """Write what the partner now says of each live item into its case's timeline, where that is new.

    Only feedback given since the item was published counts, and only on hashes that the item itself brings to this
    partner: any other would show the person that somebody else had reported the same picture. For the same reason
    feedback that a partner repeats counts like the first.
    """
    touched = (
        select(items.c.case_id, items.c.number, items.c.held_since)
        .join(item_signals, _of_item(items.c.case_id, items.c.number))
        .where(
            item_signals.c.signal_id.in_(ids),
            _brought_to(partner),
            items.c.state.in_(_LIVE),
        )
        .distinct()
        .subquery()
    )
    now = _strongest_feedback(connection, partner, touched)
    before = _latest_events(connection, partner, touched)
    new = [
        {
            "case_id": case_id,
            "item_number": number,
            "partner_id": partner.id,
            "event": word.event,
            "made_from": word.made_from or None,
            "at": hour,
        }
        for (case_id, number), word in sorted(now.items())
        if word != before.get((case_id, number), _NOTHING_SAID)
    ]
    if new:
        connection.execute(insert(events), new)


def _of_item(case_id: ColumnElement[bytes], number: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(item_signals.c.case_id == case_id, item_signals.c.item_number == number)


def _brought_to(partner: Partner) -> ColumnElement[bool]:
    """Whether the item itself brings a hash to this partner, or once did; not because somebody else sent it too."""
    lanes = set(partner.lanes) | set(lanes_in(partner.delivered_lanes))
    return or_(item_signals.c.lane.is_(None), item_signals.c.lane.in_(lanes))


def _strongest_feedback(
    connection: Connection, partner: Partner, touched: Subquery
) -> dict[tuple[bytes, int], _Word]:
    """By item: the partner's most important feedback on any of the item's signals."""
    rows = connection.execute(
        select(touched.c.case_id, touched.c.number, feedback.c.value, item_signals.c.made_from)
        .join(item_signals, _of_item(touched.c.case_id, touched.c.number))
        .join(feedback, feedback.c.signal_id == item_signals.c.signal_id)
        .where(
            feedback.c.partner_id == partner.id,
            feedback.c.sequence >= touched.c.held_since,
            _brought_to(partner),
        )
    )
    strongest: dict[tuple[bytes, int], _Word] = {}
    for case_id, number, value, made_from in rows:
        item, word = (bytes(case_id), number), _word(_EVENTS.get(value), made_from)
        strongest[item] = _stronger(word, strongest.get(item, word))
    return strongest


def _word(event: str | None, made_from: str) -> _Word:
    return _NOTHING_SAID if event is None else _Word(event, made_from)


def _stronger(one: _Word, other: _Word) -> _Word:
    """Of two words on hashes of one item: the more important one, or of equals that on the picture as it is."""
    if one.event == other.event:
        return _Word(one.event, nearest_to_original(one.made_from, other.made_from))
    return min(one, other, key=lambda word: _RANKS[word.event])


def _latest_events(
    connection: Connection, partner: Partner, touched: Subquery
) -> dict[tuple[bytes, int], _Word]:
    """By item: the newest word of this partner in the timeline."""
    rows = connection.execute(
        select(events.c.case_id, events.c.item_number, events.c.event, events.c.made_from)
        .join(
            touched,
            and_(events.c.case_id == touched.c.case_id, events.c.item_number == touched.c.number),
        )
        .where(
            events.c.partner_id == partner.id,
            events.c.event.in_((*_EVENTS.values(), _TAKEN_BACK)),
        )
        .order_by(events.c.id)
    )
    return {
        (bytes(case_id), number): _Word(event, made_from or "")
        for case_id, number, event, made_from in rows
    }
