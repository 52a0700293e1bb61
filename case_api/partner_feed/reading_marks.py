"""How far each partner has read, so that a person can see that a platform has fetched the hashes of an item, and
the operator which platforms still hold what was withdrawn.

A mark says: every record up to this sequence was delivered, by this hour. One row per partner and hour, written at
the end of a run and now and then within a long one, never once per record. Within a run a page counts when the next
one is asked for, with the token that was in it.

A run may break off after any page and go on from there as a new one. To know it from one that skips something, what
was handed out is remembered with every page that brings something new.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from case_api.storage.tables import feed_clock, partner_fetches, partners, signals
from case_api.storage.times import DAY

#: Within a run, a mark is written when the last one is this many records behind.
_STRIDE = 20_000


def clock(connection: Connection) -> tuple[int, int]:
    """The newest last_mod and sequence. Read before a page: all records up to it are there to be seen."""
    newest = connection.execute(select(feed_clock.c.last_mod, feed_clock.c.sequence)).one()
    return newest.last_mod, newest.sequence


@dataclass(frozen=True, slots=True)
class Reading:
    """How far a partner has come, in sequences."""

    mark: int  # delivered; 0 for one that never read to an end
    handed_out: int  # answered in pages without a gap, the last of which may have been lost


def reading_of(connection: Connection, partner_id: int) -> Reading:
    """How far the partner had come before this request."""
    newest = (
        select(partner_fetches.c.sequence)
        .where(partner_fetches.c.partner_id == partner_id)
        .order_by(partner_fetches.c.at.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(newest.label("mark"), partners.c.handed_out).where(partners.c.id == partner_id)
    row = connection.execute(query).one()
    return Reading(mark=row.mark or 0, handed_out=row.handed_out)


def is_gapless(connection: Connection, handed_out: int, start: int) -> bool:
    """Whether a run from ``start`` (seconds) begins no later than where we stopped handing out.

    ``start`` is what the partner was told with the last page it has, whichever that is: what lies before it, it has.
    Records rise in time as in sequence, so the first one behind ``handed_out`` tells whether it was ever told that.
    """
    next_unread = (
        select(signals.c.last_mod)
        .where(signals.c.sequence > handed_out)
        .order_by(signals.c.sequence)
        .limit(1)
    )
    last_mod = connection.execute(next_unread).scalar()
    return last_mod is None or last_mod >= start


def worth_writing(mark: int, reached: int, *, at_end: bool) -> bool:
    return reached > mark and (at_end or reached - mark >= _STRIDE)


def hand_out(connection: Connection, partner_id: int, sequence: int) -> None:
    """Remember how far the answers to a partner went; it never goes back."""
    mine = and_(partners.c.id == partner_id, partners.c.handed_out < sequence)
    connection.execute(update(partners).where(mine).values(handed_out=sequence))


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


def note_first_sync(connection: Connection, partner_id: int, hour: int) -> None:
    """The partner begins from nothing, and so holds nothing that is gone by now."""
    mine = and_(
        partners.c.id == partner_id,
        or_(partners.c.first_sync_at.is_(None), partners.c.first_sync_at < hour),
    )
    connection.execute(update(partners).where(mine).values(first_sync_at=hour))


def still_held(connection: Connection, retention_withdrawn_days: int) -> dict[str, int]:
    """How many withdrawn hashes each partner may still match on, by name, where there are any.

    Partners who honour withdrawals were told, if they read on before the hash was erased; the others have to clear
    what they fetched and fetch again.
    """
    # an erased hash was withdrawn that long before it was erased
    erased_later = retention_withdrawn_days * DAY
    # an erased row keeps the place at which its withdrawal was told: when did the partner come by?
    told_at = (
        select(partner_fetches.c.at)
        .where(
            partner_fetches.c.partner_id == partners.c.id,
            partner_fetches.c.sequence >= signals.c.sequence,
        )
        .order_by(partner_fetches.c.sequence)
        .limit(1)
        .scalar_subquery()
    )
    never_told = or_(
        ~partners.c.honours_withdrawals,
        func.coalesce(told_at, signals.c.changed_at) >= signals.c.changed_at,
    )
    query = (
        select(partners.c.name, func.count().label("held"))
        .join(signals, signals.c.channel == partners.c.channel)
        .where(
            partners.c.enabled,
            partners.c.first_sync_at.is_not(None),
            or_(
                and_(
                    signals.c.state == "withdrawn",
                    ~partners.c.honours_withdrawals,
                    signals.c.changed_at >= partners.c.first_sync_at,
                ),
                and_(
                    signals.c.state == "deleted",
                    never_told,
                    signals.c.changed_at >= partners.c.first_sync_at + erased_later,
                ),
            ),
        )
        .group_by(partners.c.name)
        .order_by(partners.c.name)
    )
    return {row.name: row.held for row in connection.execute(query)}
