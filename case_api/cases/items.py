"""Items of cases: their rows, the signals that they hold, and the facts in a case's timeline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, insert, select, update

from case_api.keys import Keyring
from case_api.signal_store.holding import NewSignal, hold_signals, prepare_row, release_signals
from case_api.signal_store.lanes import rows_of, shared_lane
from case_api.storage.tables import events, item_signals, items
from submission.protocol.wire import Item


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item about to be stored: its row without a number, and each distinct signal that it holds."""

    row: dict[str, Any]
    signals: tuple[NewSignal, ...]


def prepare_item(keyring: Keyring, channel: str, item: Item, hour: int) -> NewItem:
    """The rows of an item. Encrypts its signals: call it before the transaction begins."""
    distinct: dict[bytes, NewSignal] = {}
    for signal in item.signals:
        for feed_row in rows_of(signal):
            new = prepare_row(keyring, channel, feed_row, hour)
            seen = distinct.setdefault(new.id, new)
            seen.row["lane"] = shared_lane(seen.row["lane"], new.row["lane"])
    row = {
        "item_id": bytes.fromhex(item.item_id),
        "content_digest": keyring.digester.item(item.model_dump_json().encode()),
        "kind": item.kind,
        "synthetic": item.synthetic,
        "state": "received",
        "added_at": hour,
        "changed_at": hour,
        "withdraw_at": None,
    }
    return NewItem(row, tuple(distinct.values()))


def store_items(
    connection: Connection, case_id: bytes, first_number: int, new_items: Sequence[NewItem]
) -> None:
    """Store the items of a case with numbers from ``first_number``, and hold their signals."""
    numbered = list(enumerate(new_items, first_number))
    connection.execute(
        insert(items), [{"case_id": case_id, "number": n, **item.row} for n, item in numbered]
    )
    hold_signals(connection, (signal for item in new_items for signal in item.signals))
    connection.execute(
        insert(item_signals),
        [
            {"case_id": case_id, "item_number": n, "signal_id": signal.id}
            for n, item in numbered
            for signal in item.signals
        ],
    )


def withdraw_items(
    connection: Connection, case_id: bytes, numbers: Sequence[int], hour: int, *, whole: bool
) -> None:
    """Withdraw these items of one case and release their signals.

    They must be live, and the caller must have locked the case's row.
    """
    mine = and_(item_signals.c.case_id == case_id, item_signals.c.item_number.in_(numbers))
    held = connection.execute(select(item_signals.c.signal_id).where(mine)).scalars()
    release_signals(connection, Counter(bytes(signal_id) for signal_id in held), hour)
    connection.execute(
        update(items)
        .where(items.c.case_id == case_id, items.c.number.in_(numbers))
        .values(state="withdrawn", changed_at=hour, withdraw_at=None)
    )
    record(connection, case_id, "withdrawn", hour, [None] if whole else numbers)


def record(
    connection: Connection,
    case_id: bytes,
    event: str,
    hour: int,
    item_numbers: Sequence[int | None] = (None,),
    partner_id: int | None = None,
) -> None:
    """Add one event to a case's timeline for each item number; ``None`` stands for the whole case."""
    connection.execute(
        insert(events),
        [
            {
                "case_id": case_id,
                "item_number": number,
                "partner_id": partner_id,
                "event": event,
                "at": hour,
            }
            for number in item_numbers
        ],
    )
