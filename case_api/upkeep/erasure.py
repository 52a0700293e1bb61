"""Erasing hashes for good, before a case is called deleted: people get a signed receipt of it.

The order makes the receipt true, even if the process ends in between. First, hashes that nobody holds any more are
overwritten, and what tied the case to its hashes is deleted. Then, on SQLite, the whole file is written anew, because pages
keep copies of rows in their free parts. Only then are the items called deleted.

What PostgreSQL keeps of erased rows, and what to do about it, is in docs/operating.md.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import ColumnElement, Connection, and_, delete, select, text, update

from case_api.cases import lock_case, record
from case_api.signal_store import withdrawn_items_waiting
from case_api.storage import (
    Database,
    chunks,
    item_signals,
    items,
    note_for_rewriting,
    rewrite_if_noted,
    signals,
)

_log = logging.getLogger("case_api")

# word for word the conditions of the indexes: SQLite recognises an index by its condition only
NOT_ACTIVE = text("signals.state <> 'active'")
_WITHDRAWN = text("items.state = 'withdrawn'")
_CASES_AT_ONCE = 100
SIGNALS_AT_ONCE = 1_000

#: Numbers of items, by the digest of their case.
ItemsOfCases = Mapping[bytes, list[int]]


def erase_signals(connection: Connection, before: int, hour: int) -> int:
    """Overwrite some hashes whose last holder left before an hour. Returns how many; call it until it returns 0.

    The row stays as a tombstone without its hash. It keeps its place in the feed, although no partner gets it any more:
    the place tells which partners had heard of the withdrawal.
    """
    gone = {"state": "deleted", "payload": None, "key_id": None, "changed_at": hour}
    ids = lock_some(connection, _erasable(before), SIGNALS_AT_ONCE)
    for some in chunks(ids):
        connection.execute(update(signals).where(signals.c.id.in_(some)).values(gone))
    return len(ids)


def lock_some(connection: Connection, due: ColumnElement[bool], count: int) -> list[bytes]:
    """Lock some signals that are due and that nobody else has locked, those that changed first. Returns their ids.

    This is a statement of its own, and no subquery of the change. PostgreSQL often has no statistics yet of what is due, and
    would compare each row that is due with each that was chosen: at ten million hashes, 7 seconds for every thousand.

    Args:
        count: how many at the most.
    """
    chosen = select(signals.c.id).where(due).order_by(signals.c.changed_at).limit(count)
    rows = connection.execute(chosen.with_for_update(skip_locked=True)).scalars()
    return sorted(bytes(one) for one in rows)


def erase_items(database: Database, before: int, hour: int, *, removed: bool) -> int:
    """Delete what ties withdrawn items to their hashes, and call the items deleted. Returns in how many cases.

    An item whose own hashes could not be erased (another process has their rows, or was at work on that step) waits for
    the next purge, and so do all items where the file could not be written anew.

    Args:
        before: items withdrawn before this hour are due.
        removed: whether other rows were deleted in this purge.
    """
    due = _due_items(database, before)
    if due or removed:
        database.write(note_for_rewriting)
    untied: dict[bytes, list[int]] = {}
    for some in _in_parts(due):
        untied |= database.write(lambda c, some=some: _untie(c, some, before))  # type: ignore[misc]
    if not _rewrite_file(database):
        return 0
    for some in _in_parts(untied):
        database.write(lambda c, some=some: _call_deleted(c, some, hour))  # type: ignore[misc]
    return len(untied)


def _erasable(before: int) -> ColumnElement[bool]:
    """The condition that a signal was withdrawn before an hour, and has no holder."""
    return and_(
        NOT_ACTIVE,
        signals.c.state == "withdrawn",
        signals.c.changed_at < before,
        signals.c.holders == 0,
    )


def _due_items(database: Database, before: int) -> ItemsOfCases:
    """The items that were withdrawn before this hour, are no holders any more, and have no signals waiting either.

    Signals that wait for publication or for a lead's word are deleted by earlier steps of a purge, which may have been
    passed over because another process was at work.
    """
    due = and_(_WITHDRAWN, items.c.changed_at < before, items.c.held_since.is_(None))
    found: defaultdict[bytes, list[int]] = defaultdict(list)
    with database.reading() as connection:
        rows = connection.execute(select(items.c.case_id, items.c.number).where(due)).all()
        waiting = withdrawn_items_waiting(connection) if rows else set()
    for case_id, number in rows:
        if (bytes(case_id), number) not in waiting:
            found[bytes(case_id)].append(number)
    return found


def _in_parts(due: ItemsOfCases) -> Iterator[ItemsOfCases]:
    """Some cases at a time, in the order in which cases are locked."""
    for some in chunks(due, _CASES_AT_ONCE):
        yield {case_id: due[case_id] for case_id in some}


def _untie(connection: Connection, due: ItemsOfCases, before: int) -> dict[bytes, list[int]]:
    """Delete which hashes these items had. Returns those items of whose hashes none is left to erase."""
    untied: dict[bytes, list[int]] = {}
    for case_id, numbers in due.items():
        mine = and_(item_signals.c.case_id == case_id, item_signals.c.item_number.in_(numbers))
        left = select(item_signals.c.item_number).where(
            mine, item_signals.c.signal_id == signals.c.id, _erasable(before)
        )
        waiting = set(connection.execute(left).scalars())
        done = [number for number in numbers if number not in waiting]
        if done:
            connection.execute(
                delete(item_signals).where(mine, item_signals.c.item_number.in_(done))
            )
            untied[case_id] = done
    return untied


def _call_deleted(connection: Connection, due: ItemsOfCases, hour: int) -> None:
    """Set these items to deleted, unless another process has done so."""
    for case_id, numbers in due.items():
        lock_case(connection, case_id)
        # another process may have been faster
        mine = and_(items.c.case_id == case_id, items.c.number.in_(numbers), _WITHDRAWN)
        called = update(items).where(mine).values(state="deleted", changed_at=hour)
        done = sorted(connection.execute(called.returning(items.c.number)).scalars())
        if not done:
            continue
        left = select(items.c.number).where(items.c.case_id == case_id, items.c.state != "deleted")
        whole = connection.execute(left).first() is None
        record(connection, case_id, "deleted", hour, [None] if whole else done)


def _rewrite_file(database: Database) -> bool:
    """Have nothing of deleted rows left in the database's file. ``False``, and a line in the log: not possible just now."""
    done = rewrite_if_noted(database)
    if not done:
        _log.warning(
            "purge: the database's file could not be written anew, because it is being read or the disk is full; "
            "cases are called deleted next time"
        )
    return done
