"""Items of cases: their rows, the signals that arrive with them, and the facts in a case's timeline.

Nothing here looks at the tables that cases share: the publisher puts an item's signals into the feed, and takes them out
again, in the background (``signal_store.publication``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, insert, select, update

from case_api.keys import Keyring
from case_api.signal_store import (
    Hold,
    NewSignal,
    counted_rows,
    encrypt_row,
    note_hold,
    pending_row,
    rows_of_item,
    shared_lane,
)
from case_api.storage import cases, events, items, pending_signals
from submission.protocol.wire import Item


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item about to be stored: its row, still without case and number, and each distinct signal that it will hold."""

    row: dict[str, Any]
    signals: tuple[NewSignal, ...]
    counted_rows: int  # signal_store.lanes.counted_rows


def prepare_item(keyring: Keyring, channel: str, item: Item, hour: int) -> NewItem:
    """The rows of an item. Encrypts its signals, which takes time: call it before the transaction begins.

    Args:
        hour: when the item arrived, epoch seconds of a full hour.
    """
    distinct: dict[bytes, NewSignal] = {}
    for feed_row in rows_of_item(item.signals):
        new = encrypt_row(keyring, channel, feed_row)
        held = distinct.setdefault(new.id, new)
        if held.lane != new.lane:
            distinct[new.id] = replace(held, lane=shared_lane(held.lane, new.lane))
    row = {
        "item_id": bytes.fromhex(item.item_id),
        "content_digest": keyring.digester.item(item.model_dump_json().encode()),
        "kind": item.kind,
        "synthetic": item.synthetic,
        "state": "received",
        "added_at": hour,
        "changed_at": hour,
        "withdraw_at": None,
        "key_id": keyring.cipher.current_key_id,
    }
    return NewItem(row, tuple(distinct.values()), counted_rows(item))


def store_items(
    connection: Connection,
    case_id: bytes,
    first_number: int,
    new_items: Sequence[NewItem],
    hold: Hold | None = None,
) -> None:
    """Store the items of a case with numbers from ``first_number``.

    Their signals wait for the publisher, or with ``hold`` for a lead's word first.
    """
    if hold is not None:
        note_hold(connection, hold)
    numbered = list(enumerate(new_items, first_number))
    connection.execute(
        insert(items), [{"case_id": case_id, "number": n, **item.row} for n, item in numbered]
    )
    connection.execute(
        insert(pending_signals),
        [
            pending_row(case_id, n, item.signals, hold.number if hold else None)
            for n, item in numbered
        ],
    )


def lock_case(connection: Connection, case_id: bytes) -> None:
    """Let nobody else change this case until the transaction ends. Of several cases, lock that with the lower id first."""
    connection.execute(select(cases.c.id).where(cases.c.id == case_id).with_for_update())


def withdraw_items(
    connection: Connection, case_id: bytes, numbers: Sequence[int], hour: int, *, whole: bool
) -> None:
    """Withdraw these items of one case; the publisher releases their signals.

    They must be live, and the caller must have locked the case (:func:`lock_case`).
    """
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
