"""Which partners may still match on hashes that were withdrawn: what ``partner list`` tells the operator."""

from __future__ import annotations

from sqlalchemy import Connection, and_, func, or_, select

from case_api.storage.tables import partner_fetches, partners, signals
from case_api.storage.times import DAY


def still_held(connection: Connection, retention_withdrawn_days: int) -> dict[str, int]:
    """How many withdrawn hashes each partner may still match on, by its name; partners with none are left out.

    A partner that honours withdrawals was told if it read on before the hash was erased. Any other has to clear what it
    fetched and fetch again.
    """
    # an erased hash was withdrawn that long before it was erased
    erased_later = retention_withdrawn_days * DAY
    # an erased row keeps the sequence at which its withdrawal was told: when did the partner first read past it?
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
