"""Withdrawing a case or some of its items, at once or after the delay that the person chose."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, case, select, update

from case_api.cases import access
from case_api.cases.items import record, withdraw_items
from case_api.http import ProblemError, ProblemType
from case_api.keys import Keyring
from case_api.storage import HOUR, Database, Record, items, this_hour
from submission.protocol.answers import Action
from submission.protocol.wire import Withdrawal

_LIVE = ("received", "active")
_GONE = ("withdrawn", "deleted")


def request_withdrawal(
    database: Database, keyring: Keyring, case_id: bytes, key: bytes, wanted: Withdrawal
) -> Action | None:
    """Withdraw a case or some of its items, at once or after the delay that was chosen. A repeat changes nothing.

    Returns the action for the receipt, or ``None`` for an unknown case and for a wrong key. The action is ``deleted``
    when everything named was withdrawn before and the case holds none of its hashes any more.

    Raises:
        ProblemError: 422 for an item id that is not of this case; then nothing is withdrawn.
    """
    hour = this_hour()

    def work(connection: Connection, opened: Record) -> Action:
        rows = _items(connection, case_id)
        chosen = rows if wanted.scope == "case" else _named(rows, wanted)
        numbers = [row.number for row in chosen if row.state in _LIVE]
        if not numbers:
            erased = all(row.state == "deleted" for row in chosen)
            return "deleted" if erased else "withdrawal_requested"
        whole = wanted.scope == "case"
        delay = opened.withdrawal_delay_hours
        record(connection, case_id, "withdrawal_requested", hour, [None] if whole else numbers)
        if delay == 0:
            withdraw_items(connection, case_id, numbers, hour, whole=whole)
            return "withdrawal_requested"
        connection.execute(
            update(items)
            .where(_these(case_id, numbers))
            # stored times are rounded down to the hour; one hour more, so that the delay is never shorter than promised
            .values(state="withdrawal_pending", withdraw_at=hour + (delay + 1) * HOUR)
        )
        return "withdrawal_requested"

    return access.change_case(database, keyring.digester, case_id, key, work)


def cancel_withdrawal(
    database: Database, keyring: Keyring, case_id: bytes, key: bytes
) -> bool | None:
    """Cancel every pending withdrawal of a case.

    Returns whether there was any; ``None`` for an unknown case and for a wrong key.

    Raises:
        ProblemError: 409 when the whole case is withdrawn already.
    """
    hour = this_hour()

    def work(connection: Connection, _case: Record) -> bool:
        rows = _items(connection, case_id)
        numbers = [row.number for row in rows if row.state == "withdrawal_pending"]
        if all(row.state in _GONE for row in rows):
            raise ProblemError(
                409,
                ProblemType.TOO_LATE,
                "The withdrawal has taken effect. To protect these pictures again, open a new case.",
            )
        if not numbers:
            return False
        connection.execute(
            update(items)
            .where(_these(case_id, numbers))
            .values(
                # an item that was never active becomes so later, which also sets its place in the feed
                state=case((items.c.feed_sequence.is_(None), "received"), else_="active"),
                withdraw_at=None,
            )
        )
        record(connection, case_id, "withdrawal_cancelled", hour)
        return True

    return access.change_case(database, keyring.digester, case_id, key, work)


def _these(case_id: bytes, numbers: list[int]) -> ColumnElement[bool]:
    return and_(items.c.case_id == case_id, items.c.number.in_(numbers))


def _items(connection: Connection, case_id: bytes) -> list[Record]:
    """All items of a case in the order of their numbers, locked until the transaction ends."""
    query = select(items.c.number, items.c.item_id, items.c.state)
    mine = query.where(items.c.case_id == case_id).order_by(items.c.number)
    return list(connection.execute(mine.with_for_update()))


def _named(rows: list[Record], wanted: Withdrawal) -> list[Record]:
    """Those items that the body names. Raises the 422 for an id that is not of this case."""
    by_id = {row.item_id.hex(): row for row in rows}
    for index, item_id in enumerate(wanted.item_ids):
        if item_id not in by_id:
            raise ProblemError(
                422,
                ProblemType.INVALID,
                "This case has no such item. Nothing was withdrawn.",
                field=f"item_ids.{index}",
            )
    return [by_id[item_id] for item_id in wanted.item_ids]
