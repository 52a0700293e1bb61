"""How each partner platform is doing: how far it has read, what it may still hold, what it answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, func, select

from case_api.partner_feed import lanes_of, still_held
from case_api.statistics import in_tens
from case_api.storage import (
    DAY,
    Database,
    Record,
    feed_clock,
    feedback,
    partner_fetches,
    partners,
    signals,
    this_hour,
)

Health = Literal["shut out", "never fetched", "late", "up to date"]
#: Records are counted up to this many: a partner that lacks more is far behind.
MOST_BEHIND = 10_000
_LATE_AFTER = 2 * DAY


@dataclass(frozen=True, slots=True)
class PartnerHealth:
    """One partner. Times are full hours in epoch seconds; counts of feedback are ranges of ten."""

    name: str
    channel: str
    health: Health
    #: When it last received something new, and how many records wait for it (at most ``MOST_BEHIND``).
    received_at: int | None
    behind: int
    #: Withdrawn hashes that it may still match on.
    may_still_hold: int
    feedback: dict[str, str]


def partner_health(database: Database) -> list[PartnerHealth]:
    """All partners in the order of their names."""
    with database.reading() as connection:
        held = still_held(connection)
        said = _feedback(connection)
        rows = connection.execute(select(partners).order_by(partners.c.name)).all()
        return [_health(connection, row, held, said.get(row.id, {})) for row in rows]


def _health(
    connection: Connection, row: Record, held: dict[str, int], said: dict[str, str]
) -> PartnerHealth:
    newest = (
        select(partner_fetches.c.at, partner_fetches.c.sequence)
        .where(partner_fetches.c.partner_id == row.id)
        .order_by(partner_fetches.c.at.desc())
        .limit(1)
    )
    fetch = connection.execute(newest).first()
    behind, waiting_since = _behind(connection, row, fetch.sequence if fetch else 0)
    return PartnerHealth(
        name=row.name,
        channel=row.channel,
        health=_judge(row, fetch is not None, waiting_since),
        received_at=fetch.at if fetch else None,
        behind=behind,
        may_still_hold=held.get(row.name, 0),
        feedback=said,
    )


def _judge(row: Record, has_fetched: bool, waiting_since: int | None) -> Health:
    """``late``: a record has been waiting for the partner for more than two days."""
    if not row.enabled:
        return "shut out"
    if not has_fetched and row.first_sync_at is None:
        return "never fetched"
    late = waiting_since is not None and waiting_since < this_hour() - _LATE_AFTER
    return "late" if late else "up to date"


def _behind(connection: Connection, row: Record, sequence: int) -> tuple[int, int | None]:
    """How many active records the partner has not received, and the feed's time of the oldest of them."""
    end = connection.execute(select(feed_clock.c.sequence)).scalar_one()
    if sequence >= end:
        return 0, None
    waiting = (
        select(signals.c.last_mod)
        .where(
            signals.c.sequence > sequence,
            signals.c.channel == row.channel,
            signals.c.state == "active",
            signals.c.lane.in_(lanes_of(row)),
        )
        .order_by(signals.c.sequence)
        .limit(MOST_BEHIND)
        .subquery()
    )
    found = connection.execute(select(func.count(), func.min(waiting.c.last_mod))).one()
    return found[0], found[1]


def _feedback(connection: Connection) -> dict[int, dict[str, str]]:
    counted = select(feedback.c.partner_id, feedback.c.value, func.count()).group_by(
        feedback.c.partner_id, feedback.c.value
    )
    by_partner: dict[int, dict[str, str]] = {}
    for partner_id, value, count in connection.execute(counted.order_by(feedback.c.value)):
        # one picture has dozens of hashes
        by_partner.setdefault(partner_id, {})[value] = in_tens(count, each=10)
    return by_partner
