"""Items hold signals; a signal stays in the feed while anyone holds it.

``holders`` on a signal counts its live holders (items of cases, and partners that contributed it). Rows are always
locked in the order of their ids, so that two transactions never wait for each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, insert, select, true, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from case_api.keys import Keyring
from case_api.signal_store.lanes import FeedRow, rows_of
from case_api.signal_store.payloads import compressed
from case_api.storage.tables import events, item_signals, items, signals
from submission.protocol.wire import Item

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class NewSignal:
    """A signal about to be held, encrypted."""

    id: bytes
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item about to be stored: its row without number, and the signals it holds, each once."""

    row: dict[str, Any]
    signals: tuple[NewSignal, ...]


def prepare_row(keyring: Keyring, channel: str, row: FeedRow, hour: int) -> NewSignal:
    """A row of ``signals`` with one holder."""
    signal_id = keyring.digester.signal(channel, row.type, row.payload)
    return NewSignal(
        signal_id,
        {
            "id": signal_id,
            "channel": channel,
            "type": row.type,
            "key_id": keyring.cipher.current_key_id,
            "payload": keyring.cipher.encrypt(signal_id, compressed(row.type, row.payload)),
            "lane": int(row.lane),
            "holders": 1,
            "state": "active",
            "changed_at": hour,
            "unpublished": True,
        },
    )


def prepare_item(keyring: Keyring, channel: str, item: Item, hour: int) -> NewItem:
    """The rows of an item. Does the encryption, so do it before the transaction."""
    distinct: dict[bytes, NewSignal] = {}
    for signal in item.signals:
        for feed_row in rows_of(signal):
            new = prepare_row(keyring, channel, feed_row, hour)
            seen = distinct.setdefault(new.id, new)
            seen.row["lane"] = min(seen.row["lane"], new.row["lane"])
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


def hold_signals(connection: Connection, new: Iterable[NewSignal]) -> None:
    """Add one holder for each; signals that nobody holds so far are stored, withdrawn ones come back."""
    merged: dict[bytes, dict[str, Any]] = {}
    for signal in new:
        row = merged.setdefault(signal.id, {**signal.row, "holders": 0})
        row["holders"] += signal.row["holders"]
        row["lane"] = min(row["lane"], signal.row["lane"])
    make = insert_postgresql if connection.dialect.name == "postgresql" else insert_sqlite
    statement = make(signals)
    given = statement.excluded
    statement = statement.on_conflict_do_update(
        index_elements=[signals.c.id],
        set_={
            "holders": signals.c.holders + given.holders,
            "lane": case((signals.c.lane < given.lane, signals.c.lane), else_=given.lane),
            # an erased payload comes back, a kept one stays as it is
            "key_id": case((signals.c.payload.is_(None), given.key_id), else_=signals.c.key_id),
            "payload": case((signals.c.payload.is_(None), given.payload), else_=signals.c.payload),
            "changed_at": case(
                (signals.c.state == "active", signals.c.changed_at), else_=given.changed_at
            ),
            "state": given.state,
            "unpublished": true(),
        },
    )
    connection.execute(statement, [merged[signal_id] for signal_id in sorted(merged)])


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


def release_signals(connection: Connection, released: Counter[bytes], hour: int) -> None:
    """Take away holders; a signal with none left is withdrawn. Partners are told by the next publication."""
    if not released:
        return
    ids = sorted(released)
    connection.execute(
        select(signals.c.id).where(signals.c.id.in_(ids)).order_by(signals.c.id).with_for_update()
    )
    left = signals.c.holders - bindparam("lost")
    connection.execute(
        update(signals)
        .where(signals.c.id == bindparam("signal_id"))
        .values(
            holders=left,
            state=case((left == 0, "withdrawn"), else_=signals.c.state),
            changed_at=case((left == 0, hour), else_=signals.c.changed_at),
            unpublished=true(),
        ),
        [{"signal_id": signal_id, "lost": released[signal_id]} for signal_id in ids],
    )


def withdraw_items(
    connection: Connection, case_id: bytes, numbers: Sequence[int], hour: int, *, whole: bool
) -> None:
    """Let these items of one case go. They must be live, and the case's row locked by the caller."""
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
    """Write facts into a case's timeline; without item numbers, one about the whole case."""
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
