"""What partners say of hashes, as the person sees it whose item it is: an event in the case's timeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Subquery, and_, insert, select

from case_api.partner_feed.exchange_format import FeedbackValue
from case_api.partner_feed.partner import Partner, brought_to
from case_api.signal_store import nearest_to_original
from case_api.storage import events, feedback, item_signals, items

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
class _Statement:
    """What a partner says of an item, as an event, and what of the item's file the hash was made from that it is about."""

    event: str
    made_from: str = ""


_NOTHING = _Statement(_TAKEN_BACK)


def add_to_timelines(
    connection: Connection, partner: Partner, ids: Sequence[bytes], hour: int
) -> None:
    """Write what the partner now says of each live item into its case's timeline, where that is new.

    A person must not see from it that somebody else reported the same picture. So only feedback counts that was given
    since the item was published, only on hashes that the item itself brings to this partner, and feedback that a
    partner repeats counts like the first.

    Args:
        ids: the signals that the partner's feedback was about, at most as many as fit into one statement (``chunks``).
        hour: the time of the events, epoch seconds.
    """
    touched = (
        select(items.c.case_id, items.c.number, items.c.held_since)
        .join(item_signals, _of_item(items.c.case_id, items.c.number))
        .where(
            item_signals.c.signal_id.in_(ids),
            brought_to(partner),
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
            "event": statement.event,
            "made_from": statement.made_from or None,
            "at": hour,
        }
        for (case_id, number), statement in sorted(now.items())
        if statement != before.get((case_id, number), _NOTHING)
    ]
    if new:
        connection.execute(insert(events), new)


def _of_item(case_id: ColumnElement[bytes], number: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(item_signals.c.case_id == case_id, item_signals.c.item_number == number)


def _strongest_feedback(
    connection: Connection, partner: Partner, touched: Subquery
) -> dict[tuple[bytes, int], _Statement]:
    """By item (case, number): the partner's most important feedback on any of the item's signals."""
    rows = connection.execute(
        select(touched.c.case_id, touched.c.number, feedback.c.value, item_signals.c.made_from)
        .join(item_signals, _of_item(touched.c.case_id, touched.c.number))
        .join(feedback, feedback.c.signal_id == item_signals.c.signal_id)
        .where(
            feedback.c.partner_id == partner.id,
            feedback.c.sequence >= touched.c.held_since,
            brought_to(partner),
        )
    )
    strongest: dict[tuple[bytes, int], _Statement] = {}
    for case_id, number, value, made_from in rows:
        item = (bytes(case_id), number)
        statement = _statement(_EVENTS.get(value), made_from)
        strongest[item] = _stronger(statement, strongest.get(item, statement))
    return strongest


def _statement(event: str | None, made_from: str) -> _Statement:
    return _NOTHING if event is None else _Statement(event, made_from)


def _stronger(one: _Statement, other: _Statement) -> _Statement:
    """Of two statements on hashes of one item: the more important one; of equals, that nearer to the picture as it is."""
    if one.event == other.event:
        return _Statement(one.event, nearest_to_original(one.made_from, other.made_from))
    return min(one, other, key=lambda statement: _RANKS[statement.event])


def _latest_events(
    connection: Connection, partner: Partner, touched: Subquery
) -> dict[tuple[bytes, int], _Statement]:
    """By item (case, number): the newest statement of this partner in the timeline."""
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
        (bytes(case_id), number): _Statement(event, made_from or "")
        for case_id, number, event, made_from in rows
    }
