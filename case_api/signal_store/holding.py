"""Who holds a signal: it stays in the feed while anyone does.

``holders`` on a row of ``signals`` counts its live holders: items of cases, and partners that contributed it. Rows are
always locked in the order of their ids, so that no two transactions can deadlock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, select, true, update

from case_api.keys import Keyring
from case_api.signal_store.lanes import FeedRow, shared_lane, shared_lane_sql
from case_api.signal_store.payloads import compressed
from case_api.storage.tables import signals
from case_api.storage.upsert import upserting


@dataclass(frozen=True, slots=True)
class NewSignal:
    """A row of ``signals`` that is about to get a holder; its payload is encrypted already."""

    id: bytes
    row: dict[str, Any]


def prepare_row(keyring: Keyring, channel: str, row: FeedRow, hour: int) -> NewSignal:
    """The row of ``signals`` for a value in the feed of a channel, with one holder. Encrypts the payload."""
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


def hold_signals(connection: Connection, new: Iterable[NewSignal]) -> None:
    """Add one holder for each of these: an unknown signal is inserted, a withdrawn or erased one is active again."""
    merged: dict[bytes, dict[str, Any]] = {}
    for signal in new:
        row = merged.setdefault(signal.id, {**signal.row, "holders": 0})
        row["holders"] += signal.row["holders"]
        row["lane"] = shared_lane(row["lane"], signal.row["lane"])
    statement = upserting(connection, signals)
    given = statement.excluded
    statement = statement.on_conflict_do_update(
        index_elements=[signals.c.id],
        set_={
            "holders": signals.c.holders + given.holders,
            "lane": shared_lane_sql(signals.c.lane, given.lane),
            # an erased row gets its payload back; otherwise the stored one stays
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


def release_signals(connection: Connection, released: Counter[bytes], hour: int) -> None:
    """Take holders away, as many as ``released`` counts for each id. A signal without holders is withdrawn.

    The next publication shows the change to partners.
    """
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
