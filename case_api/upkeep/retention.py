"""Letting go in time: withdrawals that are due, hashes past their retention, tombstones past theirs.

A purge is a row of steps, each in small transactions. Every process of a service purges now and then. On PostgreSQL an
advisory lock, taken anew by each transaction, lets one of them work at a time. The background loop passes over a step
while another process has the lock (``wait=False``): that one does the work, or the next purge does. An operator's
``purge`` waits for its turn, so that what was due is done when the command ends.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, delete, func, select, text

from case_api.appeals import erase_old_appeals
from case_api.cases import lock_case, withdraw_items
from case_api.links import erase_due_contacts, erase_due_links
from case_api.partner_feed import expire_contributions
from case_api.settings import Settings
from case_api.signal_store import DISCARD_AFTER, bring_into_feed, drop_withdrawn_held, list_held
from case_api.storage import DAY, Database, cases, hour_of, items, partner_fetches
from case_api.upkeep.discarding import end_discarded
from case_api.upkeep.erasure import erase_items, erase_signals
from case_api.upkeep.tombstones import remove_cases, remove_signals

_log = logging.getLogger("case_api")

# word for word the condition of the index: SQLite recognises the index by it only
_WITHDRAWAL_PENDING = text("items.state = 'withdrawal_pending'")
#: The number of PostgreSQL's advisory lock that whoever purges holds.
PURGE_LOCK = 0x70757267
_CASES_AT_ONCE = 100
_ITEMS_AT_ONCE = 200


#: Carries out some of what is due, in one transaction. Returns how much; 0 when nothing is left.
Step = Callable[[Connection], int]


@dataclass(frozen=True, slots=True)
class Purged:
    """What one purge did, in numbers."""

    withdrawn_cases: int = 0
    discarded_items: int = 0
    expired_cases: int = 0
    expired_contributions: int = 0
    dropped_items: int = 0  # withdrawn while a flood that they came in was held
    erased_cases: int = 0
    erased_signals: int = 0
    removed_signals: int = 0
    removed_cases: int = 0
    erased_contacts: int = 0
    erased_links: int = 0
    erased_appeals: int = 0


@dataclass(frozen=True, slots=True)
class _Deadlines:
    """Hours (epoch seconds): what is older than that is due."""

    now: int
    discarded: int
    active: int
    withdrawn: int
    tombstone: int
    contact: int
    link: int

    @classmethod
    def at(cls, hour: int, settings: Settings) -> _Deadlines:
        """The deadlines that apply in this hour."""
        return cls(
            now=hour,
            discarded=hour - DISCARD_AFTER,
            active=hour - settings.retention_active_days * DAY,
            withdrawn=hour - settings.retention_withdrawn_days * DAY,
            tombstone=hour - settings.retention_tombstone_days * DAY,
            contact=hour - settings.retention_contact_days * DAY,
            link=hour - settings.retention_link_days * DAY,
        )


def purge(
    database: Database, settings: Settings, now: float | None = None, *, wait: bool = True
) -> Purged:
    """Carry out everything that is due. Doing it twice does nothing more.

    In the order of a case's life: a withdrawal takes effect; what a lead discarded ends; after ``retention_active_days``
    a case ends by itself, and so does what a platform shared; after ``retention_withdrawn_days`` hashes are erased;
    after ``retention_tombstone_days`` nothing is left.

    Rows that another transaction has locked are left to the next purge.

    Args:
        now: the time to go by, in epoch seconds; the clock's if it is not given.
        wait: whether to wait for other processes that purge or publish. Otherwise a step that another process is in the
            way of is left to that process, or to the next purge.
    """
    due = _Deadlines.at(hour_of(time.time() if now is None else now), settings)

    def run(steps: Mapping[str, Step]) -> dict[str, int]:
        return {name: _repeat(database, step, wait=wait) for name, step in steps.items()}

    withdrawn_cases = withdraw_due(database, now, wait=wait)
    ended = run(_endings(due))
    # the publisher releases the signals of what ended: until then they count as held, and are not erased
    bring_into_feed(database, wait=wait)
    removed = run(_removals(due))
    _forget_fetches(database, due.active)
    _remind_of_held(database)
    erased_cases = erase_items(
        database,
        due.withdrawn,
        due.now,
        removed=bool(ended["discarded_items"]) or any(removed.values()),
    )
    return Purged(withdrawn_cases=withdrawn_cases, erased_cases=erased_cases, **ended, **removed)


def _endings(due: _Deadlines) -> dict[str, Step]:
    """What ends, by the name of its number in ``Purged``."""
    return {
        "discarded_items": lambda c: end_discarded(c, due.discarded, due.now),
        "expired_cases": lambda c: _expire(c, due.active, due.now),
        "expired_contributions": lambda c: expire_contributions(c, due.active, due.now),
    }


def _removals(due: _Deadlines) -> dict[str, Step]:
    """What is overwritten or deleted for good, by the name of its number in ``Purged``."""
    return {
        "removed_signals": lambda c: remove_signals(c, due.tombstone),
        "removed_cases": lambda c: remove_cases(c, due.tombstone),
        "dropped_items": drop_withdrawn_held,
        "erased_signals": lambda c: erase_signals(c, due.withdrawn, due.now),
        "erased_contacts": lambda c: erase_due_contacts(c, due.contact, due.now),
        "erased_links": lambda c: erase_due_links(c, due.link, due.withdrawn),
        "erased_appeals": lambda c: erase_old_appeals(c, due.link),
    }


def _forget_fetches(database: Database, before: int) -> None:
    """Delete what is noted of partners' fetches before an hour: every item that they could get then has ended by age."""
    old = delete(partner_fetches).where(partner_fetches.c.at < before)
    database.write(lambda connection: connection.execute(old))


def _remind_of_held(database: Database) -> None:
    """Log how much waits for a lead's word: people are waiting, and an operator without a desk would not know."""
    if waiting := sum(batch.items for batch in list_held(database)):
        _log.warning("upkeep: %d items of a flood wait for a lead's word (held list)", waiting)


def withdraw_due(database: Database, now: float | None = None, *, wait: bool = True) -> int:
    """Carry out the withdrawals whose delay is over; ``now`` and ``wait`` as for ``purge``. Returns in how many cases."""
    hour = hour_of(time.time() if now is None else now)
    return _repeat(database, lambda connection: _withdraw_due(connection, hour), wait=wait)


def _repeat(database: Database, step: Step, *, wait: bool) -> int:
    """Run a step until it finds nothing to do, each time in a transaction of its own. Returns the sum of what it did."""
    total = 0
    while done := database.write(lambda connection: _alone(connection, step, wait=wait)):
        total += done
    return total


def _alone(connection: Connection, step: Step, *, wait: bool) -> int:
    """Run a step while no other process runs one. Without ``wait``, 0 if another process does just now."""
    # SQLite has one writer at a time anyway
    if connection.dialect.name != "postgresql":
        return step(connection)
    if wait:
        connection.execute(select(func.pg_advisory_xact_lock(PURGE_LOCK)))
    elif not connection.execute(select(func.pg_try_advisory_xact_lock(PURGE_LOCK))).scalar_one():
        return 0
    return step(connection)


def _cases_of(connection: Connection, due: ColumnElement[bool]) -> list[bytes]:
    """Some cases that have items which are due, in the order in which cases are locked."""
    # SQL's DISTINCT would have SQLite walk through all items in the order of their cases
    found = connection.execute(select(items.c.case_id).where(due).limit(_ITEMS_AT_ONCE)).scalars()
    return sorted({bytes(case_id) for case_id in found})


def _withdraw_due(connection: Connection, hour: int) -> int:
    """Carry out some withdrawals whose delay is over. Returns how many cases were looked at."""
    due = and_(_WITHDRAWAL_PENDING, items.c.withdraw_at <= hour)
    case_ids = _cases_of(connection, due)
    for case_id in case_ids:
        # the person may be cancelling at this moment: look again once the case is ours
        lock_case(connection, case_id)
        mine = select(items.c.number, items.c.state, items.c.withdraw_at)
        rows = connection.execute(mine.where(items.c.case_id == case_id)).all()
        numbers = [
            r.number for r in rows if r.state == "withdrawal_pending" and r.withdraw_at <= hour
        ]
        if numbers:
            rest = {r.state for r in rows if r.number not in numbers}
            whole = rest <= {"withdrawn", "deleted"}
            withdraw_items(connection, case_id, numbers, hour, whole=whole)
    return len(case_ids)


def _expire(connection: Connection, before: int, hour: int) -> int:
    """Withdraw the items of some cases that were added before an hour. Returns how many cases were looked at."""
    # no EXISTS: PostgreSQL might turn the query round and read all items first
    live = (
        select(items.c.number)
        .where(
            items.c.case_id == cases.c.id,
            items.c.added_at < before,
            items.c.state.in_(("received", "active", "withdrawal_pending")),
        )
        .limit(1)
        .scalar_subquery()
    )
    found = select(cases.c.id).where(cases.c.created_at < before, live.is_not(None))
    case_ids = connection.execute(found.limit(_CASES_AT_ONCE)).scalars()
    ordered = sorted(bytes(case_id) for case_id in case_ids)
    for case_id in ordered:
        lock_case(connection, case_id)
        mine = select(items.c.number, items.c.state, items.c.added_at)
        rows = connection.execute(mine.where(items.c.case_id == case_id)).all()
        alive = [r for r in rows if r.state not in ("withdrawn", "deleted")]
        numbers = [r.number for r in alive if r.added_at < before]
        if numbers:
            withdraw_items(connection, case_id, numbers, hour, whole=len(numbers) == len(alive))
    return len(ordered)
