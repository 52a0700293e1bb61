"""What partners say of hashes: kept per source, shown in the feed, and told to the person whose item it is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from case_api.keys import Keyring
from case_api.partner_feed.exchange import FeedbackValue, GivenFeedback, HashFeedback
from case_api.partner_feed.partner import Partner
from case_api.storage.tables import events, feedback, item_signals, items, signals

#: what a person is told, the strongest first: one blocked variant of a picture means that the picture is blocked
_TOLD: Mapping[str, str] = {
    FeedbackValue.BLOCKED.value: "blocked",
    FeedbackValue.PENDING_REVIEW.value: "pending_review",
    FeedbackValue.NOT_BLOCKED.value: "not_blocked",
}
#: the partner has taken its word back: it has the hash, and says nothing more of it
_TAKEN_BACK = "fetched"
_LIVE = ("received", "active", "withdrawal_pending")
#: identifiers in one statement; SQLite takes 32,766 parameters
_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many partners must have found a hash wrong before the feed shows it as withdrawn."""

    not_blocked: int


def by_signal(
    keyring: Keyring, channel: str, given: Iterable[HashFeedback]
) -> dict[bytes, GivenFeedback]:
    """Feedback by the signals it could be about: a value may be a PDQ or an MD5 by its length. The last one wins."""
    said: dict[bytes, GivenFeedback] = {}
    for entry in given:
        payload = bytes.fromhex(entry.hashValue)
        signal_type = "pdq" if len(payload) == 32 else "md5"
        said[keyring.digester.signal(channel, signal_type, payload)] = entry
    return said


def store_feedback(
    connection: Connection,
    partner: Partner,
    said: Mapping[bytes, GivenFeedback],
    hour: int,
    quorum: Quorum,
) -> None:
    """Keep what a partner says of signals of its channel; unknown ones are passed over.

    Saying the same again changes nothing. Everything else is a change of the record, and goes to the feed.
    """
    changed: set[bytes] = set()
    ordered = sorted(said)
    for begin in range(0, len(ordered), _CHUNK):
        changed |= _store_chunk(connection, partner, ordered[begin : begin + _CHUNK], said, hour)
    _weigh(connection, sorted(changed), quorum)
    _tell(connection, partner, sorted(changed), hour)


def _store_chunk(
    connection: Connection,
    partner: Partner,
    ids: list[bytes],
    said: Mapping[bytes, GivenFeedback],
    hour: int,
) -> set[bytes]:
    # locked in the order of their ids, as everywhere, so that no two transactions wait for each other
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
            "value": said[bytes(signal_id)].feedbackValue.value,
            "tags": sorted(set(said[bytes(signal_id)].tags)),
            "at": hour,
        }
        for signal_id in known
    }
    kept = connection.execute(
        select(feedback.c.signal_id, feedback.c.value, feedback.c.tags).where(
            feedback.c.partner_id == partner.id, feedback.c.signal_id.in_(list(rows))
        )
    )
    for signal_id, value, tags in kept:
        row = rows[bytes(signal_id)]
        if row["value"] == value and row["tags"] == tags:
            del rows[bytes(signal_id)]
    if not rows:
        return set()
    make = insert_postgresql if connection.dialect.name == "postgresql" else insert_sqlite
    statement = make(feedback)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[feedback.c.signal_id, feedback.c.partner_id],
            set_={name: statement.excluded[name] for name in ("value", "tags", "at")},
        ),
        list(rows.values()),
    )
    connection.execute(
        update(signals).where(signals.c.id.in_(list(rows))).values(unpublished=true())
    )
    return set(rows)


def _weigh(connection: Connection, ids: list[bytes], quorum: Quorum) -> None:
    """Lower what enough partners found wrong and none found right; raise it when one finds it right after all."""
    blocked = func.sum(case((feedback.c.value == FeedbackValue.BLOCKED.value, 1), else_=0))
    wrong = func.sum(case((feedback.c.value == FeedbackValue.NOT_BLOCKED.value, 1), else_=0))
    for begin in range(0, len(ids), _CHUNK):
        chunk = ids[begin : begin + _CHUNK]
        lowered = list(
            connection.execute(
                select(feedback.c.signal_id)
                .where(feedback.c.signal_id.in_(chunk))
                .group_by(feedback.c.signal_id)
                .having(and_(blocked == 0, wrong >= quorum.not_blocked))
            ).scalars()
        )
        connection.execute(
            update(signals)
            .where(signals.c.id.in_(chunk))
            .where(or_(signals.c.lowered, signals.c.id.in_(lowered)))
            .values(lowered=signals.c.id.in_(lowered))
        )


def _tell(connection: Connection, partner: Partner, ids: list[bytes], hour: int) -> None:
    """Write into the timeline of each live item what the partner now says of it, where that is new.

    Only what was said since the item was added counts: what a partner said before would tell the holder of a
    picture that somebody else had reported it.
    """
    for begin in range(0, len(ids), _CHUNK):
        touched = (
            select(items.c.case_id, items.c.number, items.c.added_at)
            .join(item_signals, _of_item(items.c.case_id, items.c.number))
            .where(
                item_signals.c.signal_id.in_(ids[begin : begin + _CHUNK]),
                items.c.state.in_(_LIVE),
            )
            .distinct()
            .subquery()
        )
        say = _what_it_says(connection, partner, touched)
        told = _what_was_told(connection, partner, touched)
        new = [
            {
                "case_id": case_id,
                "item_number": number,
                "partner_id": partner.id,
                "event": event,
                "at": hour,
            }
            for (case_id, number), event in sorted(say.items())
            if event != told.get((case_id, number), _TAKEN_BACK)
        ]
        if new:
            connection.execute(insert(events), new)


def _of_item(case_id: ColumnElement[bytes], number: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(item_signals.c.case_id == case_id, item_signals.c.item_number == number)


def _what_it_says(
    connection: Connection, partner: Partner, touched: Subquery
) -> dict[tuple[bytes, int], str]:
    """By item, the strongest word on any of its signals."""
    rows = connection.execute(
        select(touched.c.case_id, touched.c.number, feedback.c.value)
        .join(item_signals, _of_item(touched.c.case_id, touched.c.number))
        .join(feedback, feedback.c.signal_id == item_signals.c.signal_id)
        .where(feedback.c.partner_id == partner.id, feedback.c.at >= touched.c.added_at)
    )
    rank = {event: n for n, event in enumerate((*_TOLD.values(), _TAKEN_BACK))}
    say: dict[tuple[bytes, int], str] = {}
    for case_id, number, value in rows:
        item, event = (bytes(case_id), number), _TOLD.get(value, _TAKEN_BACK)
        if item not in say or rank[event] < rank[say[item]]:
            say[item] = event
    return say


def _what_was_told(
    connection: Connection, partner: Partner, touched: Subquery
) -> dict[tuple[bytes, int], str]:
    """By item, the last word of this partner in its timeline."""
    rows = connection.execute(
        select(events.c.case_id, events.c.item_number, events.c.event)
        .join(
            touched,
            and_(events.c.case_id == touched.c.case_id, events.c.item_number == touched.c.number),
        )
        .where(
            events.c.partner_id == partner.id,
            events.c.event.in_((*_TOLD.values(), _TAKEN_BACK)),
        )
        .order_by(events.c.id)
    )
    return {(bytes(case_id), number): event for case_id, number, event in rows}
