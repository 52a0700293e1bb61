"""Letting go in time: withdrawals that are due, hashes past their retention, tombstones past theirs.

A purge is a row of steps, each in small transactions. Every process of a service purges now and then. On PostgreSQL an
advisory lock, taken anew by each transaction, lets one of them work at a time. The background loop passes over a step
while another process has the lock (``wait=False``): that one does the work, or the next purge does. An operator's
``purge`` waits for its turn, so that what was due is done when the command ends.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, select, text

from case_api.appeals import erase_old_appeals
from case_api.cases import withdraw_items
from case_api.links import erase_due_contacts, erase_due_links
from case_api.partner_feed import expire_contributions
from case_api.settings import Settings
from case_api.signal_store import DISCARD_AFTER, bring_into_feed, drop_withdrawn_held, list_held
from case_api.storage import (
    DAY,
    Database,
    cases,
    chunks,
    feedback,
    hour_of,
    item_signals,
    items,
    partner_fetches,
    partner_signals,
    signals,
)
from case_api.upkeep.discarding import end_discarded
from case_api.upkeep.erasure import erase_items, erase_signals, lock_some

_log = logging.getLogger("case_api")

# word for word the conditions of the indexes of what is waiting: SQLite knows them by these only
_NOT_ACTIVE = text("signals.state <> 'active'")
_WITHDRAWAL_PENDING = text("items.state = 'withdrawal_pending'")
_DELETED = text("items.state = 'deleted'")
#: The number of PostgreSQL's advisory lock that whoever purges holds.
PURGE_LOCK = 0x70757267
_CASES_AT_ONCE = 100
_ITEMS_AT_ONCE = 200
_SIGNALS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Purged:
    """What one purge did, in numbers."""

    withdrawn_cases: int = 0
    discarded_items: int = 0
    expired_cases: int = 0
    expired_contributions: int = 0
    erased_cases: int = 0
    erased_signals: int = 0
    removed_signals: int = 0
    removed_cases: int = 0
    erased_contacts: int = 0
    erased_links: int = 0


def purge(
    database: Database, settings: Settings, now: float | None = None, *, wait: bool = True
) -> Purged:
    """Carry out everything that is due. Doing it twice does nothing more.

    In the order of a case's life: a withdrawal takes effect; what a lead discarded ends; after ``retention_active_days`` a case ends by itself, and so does what a platform shared;
    after ``retention_withdrawn_days`` hashes are erased; after ``retention_tombstone_days`` nothing is left.

    Rows that another transaction has locked are left to the next purge.

    Args:
        now: the time to go by, in epoch seconds; the clock's if it is not given.
        wait: whether to wait for other processes that purge or publish. Otherwise the steps that they are in the way of
            are left to them or to the next purge.
    """
    seconds = time.time() if now is None else now
    hour = hour_of(seconds)
    active = hour - settings.retention_active_days * DAY
    withdrawn = hour - settings.retention_withdrawn_days * DAY
    tombstone = hour - settings.retention_tombstone_days * DAY

    def repeat(step: Callable[[Connection], int]) -> int:
        total = 0
        while done := database.write(lambda connection: _alone(connection, step, wait)):
            total += done
        return total

    withdrawn_cases = withdraw_due(database, now, wait=wait)
    discarded_items = repeat(lambda c: end_discarded(c, hour - DISCARD_AFTER, hour))
    expired_cases = repeat(lambda c: _expire(c, active, hour))
    expired_contributions = repeat(lambda c: expire_contributions(c, active, hour))
    # what was withdrawn counts as a holder until then
    bring_into_feed(database, wait=wait)
    removed_signals = repeat(lambda c: _remove_signals(c, tombstone))
    removed_cases = repeat(lambda c: _remove_cases(c, tombstone))
    old = partner_fetches.c.at < active
    database.write(lambda connection: connection.execute(delete(partner_fetches).where(old)))
    dropped = repeat(drop_withdrawn_held)
    if waiting := sum(batch.items for batch in list_held(database)):
        # people are waiting, and an operator without a desk would not know
        _log.warning("upkeep: %d items of a flood wait for a lead's word (held list)", waiting)
    erased_signals = repeat(lambda c: erase_signals(c, withdrawn, hour))
    contact = hour - settings.retention_contact_days * DAY
    erased_contacts = repeat(lambda c: erase_due_contacts(c, contact, hour))
    link = hour - settings.retention_link_days * DAY
    erased_links = repeat(lambda c: erase_due_links(c, link, withdrawn))
    erased_appeals = database.write(lambda c: erase_old_appeals(c, link))
    removed = (
        erased_appeals,
        dropped,
        discarded_items,
        erased_signals,
        removed_signals,
        removed_cases,
        erased_contacts,
        erased_links,
    )
    erased_cases = erase_items(database, withdrawn, hour, removed=any(removed))
    return Purged(
        withdrawn_cases=withdrawn_cases,
        discarded_items=discarded_items,
        expired_cases=expired_cases,
        expired_contributions=expired_contributions,
        erased_cases=erased_cases,
        erased_signals=erased_signals,
        removed_signals=removed_signals,
        removed_cases=removed_cases,
        erased_contacts=erased_contacts,
        erased_links=erased_links,
    )


def withdraw_due(database: Database, now: float | None = None, *, wait: bool = True) -> int:
    """Carry out the withdrawals whose delay is over; ``now`` and ``wait`` as for ``purge``. Returns in how many cases."""
    hour = hour_of(time.time() if now is None else now)
    total = 0
    while done := database.write(lambda c: _alone(c, lambda c: _withdraw_due(c, hour), wait)):
        total += done
    return total


def _alone(connection: Connection, step: Callable[[Connection], int], wait: bool) -> int:
    """Run a step while no other process runs one. Without ``wait``, 0 if another process does just now."""
    # SQLite has one writer at a time anyway
    if connection.dialect.name != "postgresql":
        return step(connection)
    if wait:
        connection.execute(select(func.pg_advisory_xact_lock(PURGE_LOCK)))
    elif not connection.execute(select(func.pg_try_advisory_xact_lock(PURGE_LOCK))).scalar_one():
        return 0
    return step(connection)


def _locked_case(connection: Connection, case_id: bytes) -> None:
    connection.execute(select(cases.c.id).where(cases.c.id == case_id).with_for_update())


def _cases_of(connection: Connection, due: ColumnElement[bool]) -> list[bytes]:
    """Some cases that have items of a kind, in the order in which cases are locked."""
    # SQL's DISTINCT would have SQLite walk through all items in the order of their cases
    found = connection.execute(select(items.c.case_id).where(due).limit(_ITEMS_AT_ONCE)).scalars()
    return sorted({bytes(case_id) for case_id in found})


def _withdraw_due(connection: Connection, hour: int) -> int:
    due = and_(_WITHDRAWAL_PENDING, items.c.withdraw_at <= hour)
    case_ids = _cases_of(connection, due)
    for case_id in case_ids:
        # the person may be cancelling at this moment: look again once the case is ours
        _locked_case(connection, case_id)
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
    # not EXISTS: PostgreSQL might turn that around and read all items first
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
        _locked_case(connection, case_id)
        mine = select(items.c.number, items.c.state, items.c.added_at)
        rows = connection.execute(mine.where(items.c.case_id == case_id)).all()
        alive = [r for r in rows if r.state not in ("withdrawn", "deleted")]
        numbers = [r.number for r in alive if r.added_at < before]
        if numbers:
            withdraw_items(connection, case_id, numbers, hour, whole=len(numbers) == len(alive))
    return len(ordered)


def _remove_signals(connection: Connection, before: int) -> int:
    held = exists().where(item_signals.c.signal_id == signals.c.id)
    contributed = exists().where(partner_signals.c.signal_id == signals.c.id)
    due = and_(
        _NOT_ACTIVE,
        signals.c.state == "deleted",
        signals.c.changed_at < before,
        ~held,
        ~contributed,
    )
    ids = lock_some(connection, due, _SIGNALS_AT_ONCE)
    for some in chunks(ids):
        connection.execute(delete(signals).where(signals.c.id.in_(some)))
        # whoever gives feedback locks the signal first, and not one that is called deleted: none can be added meanwhile
        connection.execute(delete(feedback).where(feedback.c.signal_id.in_(some)))
    return len(ids)


def _remove_cases(connection: Connection, before: int) -> int:
    """Remove the tombstones of cases all of whose items were erased long ago."""
    kept = exists().where(
        items.c.case_id == cases.c.id,
        ~and_(items.c.state == "deleted", items.c.changed_at < before),
    )
    long_gone = select(items.c.case_id).where(_DELETED, items.c.changed_at < before)
    due = and_(cases.c.id.in_(long_gone), ~kept)
    chosen = select(cases.c.id).where(due).limit(_CASES_AT_ONCE)
    return connection.execute(
        delete(cases).where(cases.c.id.in_(chosen.with_for_update(skip_locked=True)))
    ).rowcount
