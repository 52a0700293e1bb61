"""What partners say of hashes, as it comes in: stored for each partner, and shown in the feed from then on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, case, func, or_, select, true, update

from case_api.keys import Keyring
from case_api.partner_feed.exchange_format import (
    FeedbackValue,
    GivenFeedback,
    HashFeedback,
    read_vpdq,
)
from case_api.partner_feed.feedback.timelines import add_to_timelines
from case_api.partner_feed.partner import Partner
from case_api.signal_store import lanes_in, vpdq_payload
from case_api.storage import chunks, feed_clock, feedback, signals, upserting


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many partners must have said ``NotBlocked`` before the feed shows a hash as withdrawn."""

    not_blocked: int


def by_signal(
    keyring: Keyring, channel: str, given: Iterable[HashFeedback]
) -> dict[bytes, GivenFeedback]:
    """Feedback by the id of the signal that it is about. Of several entries about one signal, the last counts.

    A hash has no type in the exchange's feedback; its form tells: a list is a video, 64 digits a PDQ, 32 an MD5.
    """
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
    """Which of these signals the partner's feed shows, or once showed.

    All others count as unknown, whether or not they are stored: a partner must not find out which hashes exist outside
    its feed.
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

    Feedback that differs from what the partner said before changes the feed's record, so that is published again. The
    same feedback once more leaves the record as it is, but counts for items that arrived since: the partner has seen
    their cases too, and still says so.
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
        add_to_timelines(connection, partner, ids, hour)


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
    """Store some of the feedback: as much as fits into one statement."""
    feed_end = connection.execute(select(feed_clock.c.sequence)).scalar_one()
    known = _lock_signals(connection, partner, ids)
    rows: dict[bytes, dict[str, Any]] = {
        signal_id: {
            "signal_id": signal_id,
            "partner_id": partner.id,
            "value": by_id[signal_id].feedbackValue.value,
            "tags": sorted(set(by_id[signal_id].tags)),
            "at": hour,
            "sequence": feed_end,
        }
        for signal_id in known
    }
    repeated = _repeated(connection, partner, rows)
    _note_repetition(connection, partner, repeated, feed_end)
    changed = set(known) - repeated
    if changed:
        statement = upserting(connection, feedback)
        updated = ("value", "tags", "at", "sequence")
        connection.execute(
            statement.on_conflict_do_update(
                index_elements=[feedback.c.signal_id, feedback.c.partner_id],
                set_={name: statement.excluded[name] for name in updated},
            ),
            [row for signal_id, row in rows.items() if signal_id in changed],
        )
        mine = signals.c.id.in_(list(changed))
        connection.execute(update(signals).where(mine).values(unpublished=true()))
    return _Stored(set(known), changed)


def _lock_signals(connection: Connection, partner: Partner, ids: Sequence[bytes]) -> list[bytes]:
    """Lock those of these signals that exist in the partner's channel, and return their ids."""
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
    return [bytes(signal_id) for signal_id in known]


def _repeated(
    connection: Connection, partner: Partner, rows: Mapping[bytes, Mapping[str, Any]]
) -> set[bytes]:
    """The signals of which the partner says what it said before."""
    stored = connection.execute(
        select(feedback.c.signal_id, feedback.c.value, feedback.c.tags).where(
            feedback.c.partner_id == partner.id, feedback.c.signal_id.in_(list(rows))
        )
    )
    return {
        bytes(signal_id)
        for signal_id, value, tags in stored
        if (value, tags) == (rows[bytes(signal_id)]["value"], rows[bytes(signal_id)]["tags"])
    }


def _note_repetition(
    connection: Connection, partner: Partner, ids: set[bytes], feed_end: int
) -> None:
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
