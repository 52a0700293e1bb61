"""Removing what is left of erased hashes and cases, once their tombstones have stood for long enough."""

from __future__ import annotations

from sqlalchemy import Connection, and_, delete, exists, select, text

from case_api.storage import (
    cases,
    chunks,
    feedback,
    item_signals,
    items,
    partner_signals,
    signals,
)
from case_api.upkeep.erasure import NOT_ACTIVE, SIGNALS_AT_ONCE, lock_some

# word for word the condition of the index: SQLite recognises the index by it only
_DELETED = text("items.state = 'deleted'")
_CASES_AT_ONCE = 100


def remove_signals(connection: Connection, before: int) -> int:
    """Remove some rows of signals that were erased before an hour and that nothing refers to any more, and their feedback.

    Returns how many signals; call it until it returns 0.
    """
    held = exists().where(item_signals.c.signal_id == signals.c.id)
    contributed = exists().where(partner_signals.c.signal_id == signals.c.id)
    due = and_(
        NOT_ACTIVE,
        signals.c.state == "deleted",
        signals.c.changed_at < before,
        ~held,
        ~contributed,
    )
    ids = lock_some(connection, due, SIGNALS_AT_ONCE)
    for some in chunks(ids):
        connection.execute(delete(signals).where(signals.c.id.in_(some)))
        # feedback locks its signal first and is refused for a deleted one, so none can be added meanwhile
        connection.execute(delete(feedback).where(feedback.c.signal_id.in_(some)))
    return len(ids)


def remove_cases(connection: Connection, before: int) -> int:
    """Remove some cases all of whose items were called deleted before an hour. Returns how many; call it until 0."""
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
