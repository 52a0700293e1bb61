"""How far each partner has read, so that a person can see that a platform has fetched the hashes of an item.

A mark says: every record up to this sequence was delivered, by this hour. One row per partner and hour, written at
the end of a run and now and then within a long one, never once per record.
"""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from case_api.storage.tables import feed_clock, partner_fetches, signals

#: Within a run, a mark is written when the last one is this many records behind.
_STRIDE = 20_000


def clock(connection: Connection) -> int:
    """The newest sequence. Read before a page: all records up to it are there to be seen."""
    return int(connection.execute(select(feed_clock.c.sequence)).scalar_one())


def mark_of(connection: Connection, partner_id: int) -> int:
    """How far the partner had read before this request; 0 for one that never has."""
    newest = (
        select(partner_fetches.c.sequence)
        .where(partner_fetches.c.partner_id == partner_id)
        .order_by(partner_fetches.c.at.desc())
        .limit(1)
    )
    return int(connection.execute(newest).scalar() or 0)


def is_gapless(connection: Connection, mark: int, start: int) -> bool:
    """Whether a run from ``start`` (seconds) begins no later than where the partner left off.

    Records rise in time as in sequence, so the first one behind the mark tells.
    """
    next_unread = (
        select(signals.c.last_mod)
        .where(signals.c.sequence > mark)
        .order_by(signals.c.sequence)
        .limit(1)
    )
    last_mod = connection.execute(next_unread).scalar()
    return last_mod is None or last_mod >= start


def worth_writing(mark: int, reached: int, *, at_end: bool) -> bool:
    return reached > mark and (at_end or reached - mark >= _STRIDE)


def write_mark(connection: Connection, partner_id: int, hour: int, sequence: int) -> None:
    """Move the mark of this hour forward; it never goes back."""
    make = insert_postgresql if connection.dialect.name == "postgresql" else insert_sqlite
    statement = make(partner_fetches).values(partner_id=partner_id, at=hour, sequence=sequence)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[partner_fetches.c.partner_id, partner_fetches.c.at],
            set_={"sequence": statement.excluded.sequence},
            where=partner_fetches.c.sequence < statement.excluded.sequence,
        )
    )
