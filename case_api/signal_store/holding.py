"""Who holds a signal: it stays in the feed while anyone does.

``holders`` on a row of ``signals`` counts its live holders: items of cases, and partners that contributed it. Rows are
always locked in the order of their ids, so that no two transactions can deadlock.

The publisher passes the places that the changed records get in the feed. Without places, the rows are marked
``unpublished``, and the publisher gives them theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    case,
    literal,
    select,
    update,
)

from case_api.keys import Keyring
from case_api.signal_store.feed_places import FeedPlaces
from case_api.signal_store.lanes import FeedRow, shared_lane, shared_lane_sql
from case_api.signal_store.payloads import compressed
from case_api.storage import row_set, signals, upserting


@dataclass(frozen=True, slots=True)
class NewSignal:
    """A signal that is about to get a holder; the columns of ``signals`` and ``item_signals``. The payload is encrypted."""

    id: bytes
    channel: str
    type: str
    lane: int
    made_from: str
    key_id: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Release:
    """How many holders a signal loses, and the hour (epoch seconds) at which it counts as withdrawn if none is left."""

    holders: int
    hour: int


def encrypt_row(keyring: Keyring, channel: str, row: FeedRow) -> NewSignal:
    """A row of a channel's feed as a signal: with its keyed digest, and encrypted with the current storage key."""
    signal_id = keyring.digester.signal(channel, row.type, row.payload)
    return NewSignal(
        id=signal_id,
        channel=channel,
        type=row.type,
        lane=int(row.lane),
        made_from=row.made_from,
        key_id=keyring.cipher.current_key_id,
        payload=keyring.cipher.encrypt(signal_id, compressed(row.type, row.payload)),
    )


def hold_signals(
    connection: Connection, new: Iterable[NewSignal], hour: int, places: FeedPlaces | None = None
) -> int:
    """Add one holder for each of these: an unknown signal is inserted, a withdrawn or erased one is active again.

    Args:
        new: one for each holder; the same signal may be there several times.
        hour: the time of the change, epoch seconds.
        places: gives the changed rows their places in the feed. Without it they are marked ``unpublished``.

    Returns:
        how many distinct signals there were.
    """
    merged: dict[bytes, list[NewSignal]] = {}
    for signal in new:
        merged.setdefault(signal.id, []).append(signal)
    if not merged:
        return 0
    distinct = [(merged[signal_id][0], merged[signal_id]) for signal_id in sorted(merged)]
    rows: dict[str, Sequence[Any]] = {
        "id": [one.id for one, _ in distinct],
        "channel": [one.channel for one, _ in distinct],
        "type": [one.type for one, _ in distinct],
        "key_id": [one.key_id for one, _ in distinct],
        "payload": [one.payload for one, _ in distinct],
        "lane": [reduce(shared_lane, (held.lane for held in same)) for _, same in distinct],
        "holders": [len(same) for _, same in distinct],
    }
    constant: dict[str, Any] = {
        "state": "active",
        "changed_at": hour,
        "unpublished": places is None,
    }
    if places is not None:
        rows["sequence"], rows["last_mod"] = places.take(len(distinct))
    statement = upserting(connection, signals)
    if connection.dialect.name == "postgresql":
        given = row_set("given", **rows)
        columns = [given.c[name] for name in rows]
        columns += [literal(value).label(name) for name, value in constant.items()]
        statement = statement.from_select([*rows, *constant], select(*columns))
        connection.execute(_on_conflict(statement, places))
    else:
        parameters = [
            dict(zip(rows, values, strict=True)) | constant
            for values in zip(*rows.values(), strict=True)
        ]
        connection.execute(_on_conflict(statement, places), parameters)
    return len(distinct)


def _on_conflict(statement: Any, places: FeedPlaces | None) -> Any:
    given = statement.excluded
    changed: dict[str, Any] = {
        "holders": signals.c.holders + given.holders,
        "lane": shared_lane_sql(signals.c.lane, given.lane),
        # an erased row gets its payload back; otherwise the stored one stays
        "key_id": case((signals.c.payload.is_(None), given.key_id), else_=signals.c.key_id),
        "payload": case((signals.c.payload.is_(None), given.payload), else_=signals.c.payload),
        "changed_at": case(
            (signals.c.state == "active", signals.c.changed_at), else_=given.changed_at
        ),
        "state": given.state,
        "unpublished": given.unpublished,
    }
    if places is not None:
        changed |= {"sequence": given.sequence, "last_mod": given.last_mod}
    key = [signals.c.id, signals.c.channel]
    return statement.on_conflict_do_update(index_elements=key, set_=changed)


def release_signals(
    connection: Connection, released: Mapping[bytes, Release], places: FeedPlaces | None = None
) -> int:
    """Take holders away; a signal that has none left is withdrawn. Returns how many signals there were.

    Args:
        released: what each signal loses, by its id.
        places: see :func:`hold_signals`.
    """
    if not released:
        return 0
    ids = sorted(released)
    rows: dict[str, Sequence[int]] = {
        "lost": [released[one].holders for one in ids],
        "hour": [released[one].hour for one in ids],
    }
    if places is not None:
        rows["sequence"], rows["last_mod"] = places.take(len(ids))
    if connection.dialect.name == "postgresql":
        _lock(connection, select(row_set("given", id=ids).c.id))
        given = row_set("given", id=ids, **rows)
        values = _released(places, **{name: given.c[name] for name in rows})
        connection.execute(update(signals).where(signals.c.id == given.c.id).values(values))
        return len(ids)
    values = _released(places, **{name: bindparam("given_" + name) for name in rows})
    connection.execute(
        update(signals).where(signals.c.id == bindparam("given_id")).values(values),
        [
            {"given_id": one} | {"given_" + name: row[n] for name, row in rows.items()}
            for n, one in enumerate(ids)
        ],
    )
    return len(ids)


def _lock(connection: Connection, ids: Select[Any]) -> None:
    mine = select(signals.c.id).where(signals.c.id.in_(ids)).order_by(signals.c.id)
    connection.execute(mine.with_for_update())


def _released(
    places: FeedPlaces | None, lost: ColumnElement[int], hour: ColumnElement[int], **place: Any
) -> dict[str, Any]:
    left = signals.c.holders - lost
    return {
        "holders": left,
        "state": case((left == 0, "withdrawn"), else_=signals.c.state),
        "changed_at": case((left == 0, hour), else_=signals.c.changed_at),
        "unpublished": places is None,
        **place,
    }
