"""Floods: when one address, or all together, bring very much in an hour, the rest of it waits until a lead releases it.

A flood may be one person with many pictures, a helpers' desk on a busy day, or somebody who feeds false reports to
platforms. So nothing is refused and nothing is lost: the items stay ``received``, and are published in their order once
released. Whether an arrival is held depends on how much came, never on which hashes they are.

A batch has a random number. It says neither which address it came from nor which cases are in it.

A lead may also discard a batch. For :data:`DISCARD_AFTER` seconds nothing happens and it can be taken back; then its items end
as by a withdrawal (``upkeep.discarding``), without having reached a platform. A person sees "received" until then and
"withdrawn" afterwards: nobody is left to believe that platforms have their hashes. That tells nothing of any picture, because a
batch is discarded as a whole, for how much came and never for which hashes they are: staff can't see those.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, select, update

from case_api.signal_store.pending import of_withdrawn_items
from case_api.storage import (
    DAY,
    Database,
    Record,
    held_batches,
    pending_signals,
    this_hour,
    upserting,
)

Reason = Literal["address", "burst"]
REASONS: tuple[Reason, ...] = get_args(Reason)
#: Why a lead discards a batch.
DISCARD_REASONS = ("false reports", "own test", "sender asked")
#: Seconds in which that can be taken back.
DISCARD_AFTER = 7 * DAY
_AT_ONCE = 200
#: Random numbers of batches fit into a BIGINT.
_NUMBERS = 2**62


@dataclass(frozen=True, slots=True)
class Hold:
    """The batch that an arrival is put into."""

    number: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class HeldBatch:
    """A batch as staff see it. Times are full hours in epoch seconds; ``discarded_at`` is ``None`` while it waits."""

    number: int
    reason: Reason
    since: int
    discarded_at: int | None
    cases: int
    items: int
    hashes: int


def note_hold(connection: Connection, hold: Hold) -> None:
    """Make sure that the batch has a row, before an arrival is stored in it."""
    row = {"number": hold.number, "reason": hold.reason, "since": this_hour()}
    statement = upserting(connection, held_batches)
    connection.execute(
        statement.on_conflict_do_nothing(index_elements=[held_batches.c.number]), row
    )


def list_held(database: Database) -> list[HeldBatch]:
    """Every batch that waits for a lead's word, the oldest first."""
    return _list(database, held_batches.c.discarded_at.is_(None))


def list_discarded(database: Database) -> list[HeldBatch]:
    """Every batch that was discarded and still has items, the oldest first.

    Until ``discarded_at`` + :data:`DISCARD_AFTER` it can be taken back; then the next purge ends its items.
    """
    return _list(database, held_batches.c.discarded_at.is_not(None))


def _list(database: Database, wanted: ColumnElement[bool]) -> list[HeldBatch]:
    held = pending_signals.c
    query = (
        select(
            held_batches,
            func.count(held.case_id.distinct()).label("cases"),
            func.count().label("items"),
            func.sum(held.signal_count).label("hashes"),
        )
        .join(pending_signals, held.held == held_batches.c.number)
        .where(wanted)
        .group_by(*held_batches.c)
        .order_by(held_batches.c.since, held_batches.c.number)
    )
    with database.reading() as connection:
        return [
            HeldBatch(
                number=row.number,
                reason=row.reason,
                since=row.since,
                discarded_at=row.discarded_at,
                cases=row.cases,
                items=row.items,
                hashes=int(row.hashes),
            )
            for row in connection.execute(query)
        ]


def release_held(database: Database, number: int) -> int:
    """Let the publisher have a batch, also one that was discarded, while that can be taken back.

    Returns how many items there were; 0 where there is no such batch.
    """

    def work(connection: Connection) -> int:
        batch = _lock(connection, number)
        if batch is None or _has_ended(batch):
            return 0
        mine = pending_signals.c.held == number
        released = connection.execute(update(pending_signals).where(mine).values(held=None))
        connection.execute(delete(held_batches).where(held_batches.c.number == number))
        return released.rowcount

    return database.write(work)


def discard_held(
    database: Database, number: int, note: Callable[[int], object] | None = None
) -> int | None:
    """Discard a batch that waits. Returns its new number; ``None`` where no such batch waits.

    It gets a new number, because further arrivals may come under the old one: they wait for a lead's word as these did.

    Args:
        note: called with the new number before anything is changed; if it raises, nothing is.
    """
    anew = secrets.randbelow(_NUMBERS) + 1

    def work(connection: Connection) -> int | None:
        batch = _lock(connection, number)
        if batch is None or batch.discarded_at is not None:
            return None
        if note is not None:
            note(anew)
        moved = {"reason": batch.reason, "since": batch.since, "discarded_at": this_hour()}
        connection.execute(insert(held_batches), {"number": anew, **moved})
        mine = pending_signals.c.held == number
        connection.execute(update(pending_signals).where(mine).values(held=anew))
        connection.execute(delete(held_batches).where(held_batches.c.number == number))
        return anew

    return database.write(work)


def take_back_discarded(database: Database, number: int) -> bool:
    """Let a discarded batch wait for a lead's word again. ``False``: no such batch, or its items have ended."""

    def work(connection: Connection) -> bool:
        batch = _lock(connection, number)
        if batch is None or batch.discarded_at is None or _has_ended(batch):
            return False
        mine = held_batches.c.number == number
        connection.execute(update(held_batches).where(mine).values(discarded_at=None))
        return True

    return database.write(work)


def lock_due_discarded(connection: Connection, before: int) -> int | None:
    """The number of a batch that was discarded before an hour, locked until the transaction ends; ``None``: there is none."""
    due = select(held_batches.c.number).where(held_batches.c.discarded_at < before)
    return connection.execute(due.limit(1).with_for_update(skip_locked=True)).scalar()


def take_from_batch(connection: Connection, number: int) -> list[tuple[bytes, int]]:
    """Delete some of a batch's signals, and the batch with the last of them.

    Returns the items that they were of: case and item number.
    """
    mine = select(
        pending_signals.c.arrival, pending_signals.c.case_id, pending_signals.c.item_number
    ).where(pending_signals.c.held == number)
    rows = connection.execute(mine.order_by(pending_signals.c.case_id).limit(_AT_ONCE)).all()
    arrivals = [row.arrival for row in rows]
    connection.execute(delete(pending_signals).where(pending_signals.c.arrival.in_(arrivals)))
    if len(rows) < _AT_ONCE:
        connection.execute(delete(held_batches).where(held_batches.c.number == number))
    return [(bytes(row.case_id), row.item_number) for row in rows]


def _has_ended(batch: Record) -> bool:
    """Whether it was discarded so long ago that some of its items may be withdrawn already: none can be saved any more."""
    return batch.discarded_at is not None and batch.discarded_at < this_hour() - DISCARD_AFTER


def _lock(connection: Connection, number: int) -> Record | None:
    """The row of a batch, locked until the transaction ends. ``None``: there is none, or staff typed no number of a batch."""
    if not 0 < number <= _NUMBERS:
        return None
    query = select(held_batches).where(held_batches.c.number == number)
    return connection.execute(query.with_for_update()).first()


def drop_withdrawn_held(connection: Connection) -> int:
    """Delete the held signals of some items that were withdrawn meanwhile; the publisher never sees those.

    Returns of how many items; call it until it returns 0.
    """
    withdrawn = select(pending_signals.c.arrival).where(
        pending_signals.c.held.is_not(None), of_withdrawn_items()
    )
    chosen = list(connection.execute(withdrawn.limit(_AT_ONCE)).scalars())
    connection.execute(delete(pending_signals).where(pending_signals.c.arrival.in_(chosen)))
    empty = ~exists().where(pending_signals.c.held == held_batches.c.number)
    connection.execute(delete(held_batches).where(empty))
    return len(chosen)
