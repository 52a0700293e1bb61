"""Which partners may still match on hashes that were withdrawn: what ``partner list`` tells the operator.

The answer is rather too many than too few. A partner counts as holding a hash if it was ever given records of the hash's
lane, and the withdrawal came after the partner began to read; also where the hash came and went between two of its
fetches.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from case_api.signal_store import lanes_in
from case_api.storage import Record, partner_fetches, partners, signals


def still_held(connection: Connection) -> dict[str, int]:
    """How many withdrawn hashes each partner may still match on, by its name; partners with none are left out."""
    readers = connection.execute(
        select(partners)
        .where(partners.c.enabled, partners.c.holds_from.is_not(None))
        .order_by(partners.c.name)
    ).all()
    held = {reader.name: _held_by(connection, reader) for reader in readers}
    return {name: count for name, count in held.items() if count}


def _held_by(connection: Connection, reader: Record) -> int:
    gone = signals.c.state != "active"
    if reader.honours_withdrawals:
        gone = or_(
            and_(gone, signals.c.sequence <= reader.told_from),
            and_(signals.c.state == "deleted", _erased_untold(reader.id)),
        )
    query = (
        select(func.count())
        .select_from(signals)
        .where(
            signals.c.channel == reader.channel,
            signals.c.lane.in_(lanes_in(reader.delivered_lanes)),
            signals.c.sequence > reader.holds_from,
            gone,
        )
    )
    return connection.execute(query).scalar_one()


def _erased_untold(partner_id: int) -> ColumnElement[bool]:
    """Whether a hash was erased before the partner read past its withdrawal.

    An erased row keeps the sequence at which its withdrawal was published, and is told to nobody any more.
    """
    read_past_at = (
        select(partner_fetches.c.at)
        .where(
            partner_fetches.c.partner_id == partner_id,
            partner_fetches.c.sequence >= signals.c.sequence,
        )
        .order_by(partner_fetches.c.sequence)
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(read_past_at, signals.c.changed_at) >= signals.c.changed_at
