"""Giving changed signals their place in the feed.

A transaction that commits late must not slip a record in behind a reader who has already passed that place. So the
transactions that change signals only mark them ``unpublished``; one publisher at a time then numbers what is
committed, and readers see nothing but numbered rows. Numbers rise in the order in which they become visible.

The feed's time, ``last_mod``, is the hour of the publication, so that it does not tell when a case was sent, and one
more after every so many records: a reader goes on from a time, and would be sent a busy hour again from its beginning.
"""

from __future__ import annotations

from sqlalchemy import (
    ColumnElement,
    Connection,
    false,
    func,
    insert,
    literal,
    select,
    text,
    tuple_,
    update,
)

from case_api.storage.database import Database
from case_api.storage.tables import events, feed_clock, item_signals, items, signals
from case_api.storage.times import this_hour

_BATCH = 5_000
#: At most so many records have the same time. Fewer than fit on a page of stock clients (800): one that gets a single
#: page each time must find something new on it.
_SAME_TIME = 500
#: word for word the condition of the index; `IS true` would read every row there is
_UNPUBLISHED = text("signals.unpublished")


def publish(database: Database) -> int:
    """Number every committed change, and set the items whose signals are all in the feed to active.

    Returns how many records were published. Safe from several processes at once: the feed's clock is locked while
    numbering, and others wait their turn.
    """
    with database.reading() as connection:
        # most of the time there is nothing: don't make writers wait for that
        if not anything_unpublished(connection):
            return 0
    total = 0
    while True:
        published = database.write(_publish_batch)
        total += published
        if published < _BATCH:
            return total


def anything_unpublished(connection: Connection) -> bool:
    """Whether a publisher has something to do. Costs one look into a small index."""
    waiting = select(signals.c.id).where(_UNPUBLISHED).limit(1)
    received = select(items.c.case_id).where(items.c.state == "received").limit(1)
    return (connection.execute(waiting).first() or connection.execute(received).first()) is not None


def _publish_batch(connection: Connection) -> int:
    last_sequence, last_mod = connection.execute(
        select(feed_clock.c.sequence, feed_clock.c.last_mod).with_for_update()
    ).one()
    if not anything_unpublished(connection):
        return 0
    hour = this_hour()
    # a clock that was set back must not send records into a reader's past
    last_mod = max(hour, last_mod)
    waiting = (
        select(signals.c.id)
        .where(_UNPUBLISHED)
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
            last_mod=literal(last_mod) + place // _SAME_TIME - last_sequence // _SAME_TIME,
        )
    ).rowcount
    reached = last_sequence + published
    last_mod += reached // _SAME_TIME - last_sequence // _SAME_TIME
    connection.execute(update(feed_clock).values(sequence=reached, last_mod=last_mod))
    _activate_items(connection, hour, reached)
    return published


def _waits_for_publication() -> ColumnElement[bool]:
    """True for an item (a row of ``items``) some of whose signals have no place in the feed yet."""
    return (
        select(literal(1))
        .select_from(item_signals.join(signals, signals.c.id == item_signals.c.signal_id))
        .where(
            item_signals.c.case_id == items.c.case_id,
            item_signals.c.item_number == items.c.number,
            signals.c.sequence.is_(None),
        )
        .exists()
    )


def _activate_items(connection: Connection, hour: int, sequence: int) -> None:
    """Items all of whose signals have a place in the feed go from received to active."""
    # whoever is withdrawing one of them holds its row and may wait for our signals: don't wait for them in turn
    ready = (
        select(items.c.case_id, items.c.number)
        .where(items.c.state == "received", ~_waits_for_publication())
        .with_for_update(skip_locked=True)
    )
    activated = connection.execute(
        update(items)
        .where(tuple_(items.c.case_id, items.c.number).in_(ready))
        .values(state="active", changed_at=hour, feed_sequence=sequence)
        .returning(items.c.case_id)
    ).scalars()
    rows = [
        {"case_id": case_id, "item_number": None, "partner_id": None, "event": "active", "at": hour}
        for case_id in sorted(set(activated))
    ]
    if rows:
        connection.execute(insert(events), rows)
