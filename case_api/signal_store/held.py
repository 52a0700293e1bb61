"""Arrivals held back: what one address, or everybody together, brings in a flood waits until a lead releases it.

A flood may be one person with many pictures, a helpers' desk on a busy day, or somebody who feeds false reports to
platforms. So nothing is refused and nothing is lost: the items stay ``received``, and are published in their order once
released. Whether an arrival is held depends on how much came, never on which hashes they are.

A batch has a random number. It says neither which address it came from nor which cases are in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from sqlalchemy import Connection, delete, exists, func, select, update

from case_api.storage import (
    Database,
    held_batches,
    items,
    pending_signals,
    this_hour,
    upserting,
)

Reason = Literal["address", "burst"]
REASONS: tuple[Reason, ...] = get_args(Reason)
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Hold:
    """The batch that an arrival is put into."""

    number: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class HeldBatch:
    """A batch as staff see it. ``since`` is a full hour in epoch seconds."""

    number: int
    reason: Reason
    since: int
    cases: int
    items: int
    hashes: int


def note_hold(connection: Connection, hold: Hold) -> None:
    """Have the batch known before its first arrival is stored."""
    row = {"number": hold.number, "reason": hold.reason, "since": this_hour()}
    statement = upserting(connection, held_batches)
    connection.execute(
        statement.on_conflict_do_nothing(index_elements=[held_batches.c.number]), row
    )


def list_held(database: Database) -> list[HeldBatch]:
    """Every batch that holds something, the oldest first."""
    held = pending_signals.c
    query = (
        select(
            held_batches,
            func.count(held.case_id.distinct()).label("cases"),
            func.count().label("items"),
            func.sum(held.signal_count).label("hashes"),
        )
        .join(pending_signals, held.held == held_batches.c.number)
        .group_by(*held_batches.c)
        .order_by(held_batches.c.since, held_batches.c.number)
    )
    with database.reading() as connection:
        return [
            HeldBatch(row.number, row.reason, row.since, row.cases, row.items, int(row.hashes))
            for row in connection.execute(query)
        ]


def release_held(database: Database, number: int) -> int:
    """Let the publisher have a batch. Returns how many items there were; 0 where there is no such batch."""

    def work(connection: Connection) -> int:
        mine = pending_signals.c.held == number
        released = connection.execute(update(pending_signals).where(mine).values(held=None))
        connection.execute(delete(held_batches).where(held_batches.c.number == number))
        return released.rowcount

    return database.write(work)


def drop_withdrawn_held(connection: Connection) -> int:
    """Delete held signals of items that were withdrawn meanwhile: nobody else does. Returns of how many items."""
    # no join: PostgreSQL might turn it round and read all items first
    state = (
        select(items.c.state)
        .where(
            items.c.case_id == pending_signals.c.case_id,
            items.c.number == pending_signals.c.item_number,
        )
        .scalar_subquery()
    )
    withdrawn = select(pending_signals.c.arrival).where(
        pending_signals.c.held.is_not(None), state.in_(("withdrawn", "deleted"))
    )
    chosen = list(connection.execute(withdrawn.limit(_AT_ONCE)).scalars())
    connection.execute(delete(pending_signals).where(pending_signals.c.arrival.in_(chosen)))
    empty = ~exists().where(pending_signals.c.held == held_batches.c.number)
    connection.execute(delete(held_batches).where(empty))
    return len(chosen)
