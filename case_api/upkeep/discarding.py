"""Ending floods that a lead discarded: their hashes, which no platform ever had, are deleted, and their items withdrawn."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, select

from case_api.cases import lock_case, withdraw_items
from case_api.signal_store import lock_due_discarded, take_from_batch
from case_api.storage import items

_ENDED = ("withdrawn", "deleted")


def end_discarded(connection: Connection, before: int, hour: int) -> int:
    """End some items of one batch that was discarded before an hour. Call it until it returns 0.

    Returns how many items, at least 1 where there was such a batch.
    """
    number = lock_due_discarded(connection, before)
    if number is None:
        return 0
    taken: defaultdict[bytes, set[int]] = defaultdict(set)
    for case_id, item_number in take_from_batch(connection, number):
        taken[case_id].add(item_number)
    for case_id in sorted(taken):
        _end(connection, case_id, taken[case_id], hour)
    # a batch may turn out to be empty, because its people have withdrawn meanwhile; there may be further batches
    return max(1, sum(map(len, taken.values())))


def _end(connection: Connection, case_id: bytes, chosen: set[int], hour: int) -> None:
    """Withdraw these items of a case, except those that were withdrawn before."""
    lock_case(connection, case_id)
    mine = select(items.c.number, items.c.state).where(items.c.case_id == case_id)
    live = {row.number for row in connection.execute(mine) if row.state not in _ENDED}
    if ending := sorted(live & chosen):
        withdraw_items(connection, case_id, ending, hour, whole=live <= chosen)
