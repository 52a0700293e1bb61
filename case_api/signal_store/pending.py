"""Signals of items that have just arrived, waiting for the publisher: all signals of an item packed into one value.

A submission writes nothing else about its hashes. It neither reads nor changes rows of ``signals``, so it takes the same
time whether its hashes are known or new.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from case_api.signal_store.holding import NewSignal
from case_api.storage import items, pending_signals

#: type (by its place in ``_TYPES``), lane, digest, and the lengths of what follows: what it was made from, the payload
_HEAD = struct.Struct(">BB16sBI")
_TYPES = ("pdq", "md5", "vpdq")


def pending_row(
    case_id: bytes, item_number: int, signals: Sequence[NewSignal], held: int | None
) -> dict[str, Any]:
    """The row of ``pending_signals`` for one item.

    Args:
        signals: what the item holds, each signal once.
        held: the number of the batch in which the item waits for a lead's word; ``None``: it is published at once.
    """
    packed = bytearray()
    for signal in signals:
        kind = _TYPES.index(signal.type)
        made_from = signal.made_from.encode()
        packed += _HEAD.pack(kind, signal.lane, signal.id, len(made_from), len(signal.payload))
        packed += made_from + signal.payload
    return {
        "case_id": case_id,
        "item_number": item_number,
        "signal_count": len(signals),
        "packed": bytes(packed),
        "held": held,
    }


def unpack(packed: bytes, channel: str, key_id: str) -> Iterator[NewSignal]:
    """The signals that ``pending_row`` packed.

    Args:
        channel: of the item's case.
        key_id: of the storage key that the item's signals are encrypted with.
    """
    at = 0
    while at < len(packed):
        kind, lane, signal_id, name_length, payload_length = _HEAD.unpack_from(packed, at)
        at += _HEAD.size
        made_from = packed[at : at + name_length].decode()
        at += name_length
        payload = packed[at : at + payload_length]
        at += payload_length
        yield NewSignal(signal_id, channel, _TYPES[kind], lane, made_from, key_id, payload)


def of_withdrawn_items() -> ColumnElement[bool]:
    """The condition that a row of ``pending_signals`` is of an item that was withdrawn before it was published."""
    # no join: PostgreSQL might turn it round and read all items first
    state = (
        select(items.c.state)
        .where(
            items.c.case_id == pending_signals.c.case_id,
            items.c.number == pending_signals.c.item_number,
        )
        .scalar_subquery()
    )
    return state.in_(("withdrawn", "deleted"))


def withdrawn_items_waiting(connection: Connection) -> set[tuple[bytes, int]]:
    """The withdrawn items (case, item number) whose signals are still stored in ``pending_signals``."""
    waiting = select(pending_signals.c.case_id, pending_signals.c.item_number)
    rows = connection.execute(waiting.where(of_withdrawn_items()))
    return {(bytes(row.case_id), row.item_number) for row in rows}
