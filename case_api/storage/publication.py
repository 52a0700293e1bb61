"""Giving changed signals their place in the feed.

A transaction that commits late must not slip a record in behind a reader who has already passed that place. So the
transactions that change signals only mark them ``unpublished``; one publisher at a time then numbers what is
committed, and readers see nothing but numbered rows. Numbers rise in the order in which they become visible.
"""

from __future__ import annotations

import time

from sqlalchemy import Connection, false, func, insert, literal, select, text, true, update

from case_api.storage.database import Database
from case_api.storage.tables import events, item_signals, items, signals
from case_api.storage.times import hour_of

#: held while numbering; others wait their turn
_PUBLICATION_LOCK = 0x66656564
_BATCH = 5_000


def publish(database: Database) -> int:
    """Number every committed change, and set the items whose signals are all in the feed to active.

    Returns how many records were published. Safe from several processes at once; call it before a feed is read.
    """
    total = 0
    while True:
        published = database.write(_publish_batch)
        total += published
        if published < _BATCH:
            return total


def anything_unpublished(connection: Connection) -> bool:
    """Whether a publisher has something to do. Costs one look into a small index."""
    waiting = select(signals.c.id).where(signals.c.unpublished.is_(true())).limit(1)
    received = select(items.c.case_id).where(items.c.state == "received").limit(1)
    return (connection.execute(waiting).first() or connection.execute(received).first()) is not None


def _publish_batch(connection: Connection) -> int:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _PUBLICATION_LOCK})
    if not anything_unpublished(connection):
        return 0
    newest = connection.execute(
        select(signals.c.sequence, signals.c.last_mod)
        .where(signals.c.sequence.is_not(None))
        .order_by(signals.c.sequence.desc())
        .limit(1)
    ).first()
    last_sequence, last_mod = newest if newest else (0, 0)
    now = int(time.time())
    waiting = (
        select(signals.c.id)
        .where(signals.c.unpublished.is_(true()))
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
        .subquery()
    )
    numbered = select(
        waiting.c.id, func.row_number().over(order_by=waiting.c.id).label("n")
    ).subquery()
    place = literal(last_sequence) + numbered.c.n
    published = connection.execute(
        update(signals)
        .where(signals.c.id == numbered.c.id)
        .values(
            unpublished=false(),
            sequence=place,
            first_sequence=func.coalesce(signals.c.first_sequence, place),
            # a clock that was set back must not send records into a reader's past
            last_mod=max(now, last_mod or 0),
        )
    ).rowcount
    _activate_items(connection, hour_of(now))
    return published


def _activate_items(connection: Connection, hour: int) -> None:
    """Items all of whose signals have a place in the feed go from received to active."""
    not_yet = (
        select(literal(1))
        .select_from(item_signals.join(signals, signals.c.id == item_signals.c.signal_id))
        .where(
            item_signals.c.case_id == items.c.case_id,
            item_signals.c.item_number == items.c.number,
            signals.c.sequence.is_(None),
        )
        .exists()
    )
    activated = connection.execute(
        update(items)
        .where(items.c.state == "received", ~not_yet)
        .values(state="active", changed_at=hour)
        .returning(items.c.case_id, items.c.number)
    ).all()
    if activated:
        connection.execute(
            insert(events),
            [
                {
                    "case_id": case_id,
                    "item_number": number,
                    "partner_id": None,
                    "event": "active",
                    "at": hour,
                }
                for case_id, number in sorted(activated)
            ],
        )
