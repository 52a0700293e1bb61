"""The SQL of one page of the feed: its cost does not depend on how much is stored.

A partner's feed is the ordered merge of a few ranges of one index (``ix_signals_feed``), one range for each lane that
it gets and each state that it hears of.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    LargeBinary,
    Select,
    Text,
    and_,
    any_,
    bindparam,
    cast,
    false,
    func,
    null,
    or_,
    select,
    tuple_,
    union_all,
)

from case_api.partner_feed.cursor import Cursor
from case_api.partner_feed.partner import Partner
from case_api.signal_store import Lane
from case_api.storage import Record, signals


def read_rows(
    connection: Connection, partner: Partner, cursor: Cursor, limit: int
) -> Sequence[Record]:
    """The first ``limit`` rows behind a cursor, in the order of the feed."""
    tombstones = cursor.tombstones_after
    return connection.execute(
        page_query(partner.lanes, partner.honours_withdrawals, connection.dialect.name),
        {
            "channel": partner.channel,
            "last_mod": cursor.position.last_mod,
            "sequence": cursor.position.sequence,
            "tombstones_last_mod": tombstones.last_mod,
            "tombstones_sequence": tombstones.sequence,
            "limit": limit,
        },
    ).all()


@lru_cache(maxsize=64)
def page_query(lanes: Sequence[Lane], tombstones: bool, dialect: str) -> CompoundSelect[Any]:
    """The merge of the index ranges that a partner reads.

    The query's parameters are ``channel``, ``last_mod``, ``sequence`` and ``limit``; also ``tombstones_last_mod`` and
    ``tombstones_sequence``, the position after which withdrawn records are included.

    Args:
        lanes: those that the partner gets.
        tombstones: whether it is told of withdrawals.
        dialect: of the database, ``postgresql`` or ``sqlite``.
    """
    # payloads of videos are read in a second step: the page must first be cut to a reasonable size
    payload = null().label("payload") if Lane.VIDEO in lanes else signals.c.payload
    position = tuple_(signals.c.last_mod, signals.c.sequence)
    behind_cursor = position > _position("last_mod", "sequence")
    tombstone_due = position > _position("tombstones_last_mod", "tombstones_sequence")
    wanted = {"active": and_(behind_cursor, signals.c.lowered == false())}
    if tombstones:
        wanted = {
            "active": and_(behind_cursor, or_(signals.c.lowered == false(), tombstone_due)),
            "withdrawn": tombstone_due,
        }
    limit = bindparam("limit", type_=Integer())
    ranges = [
        _range(payload, lane, state).where(condition)
        for lane in lanes
        for state, condition in wanted.items()
    ]
    if dialect == "postgresql":
        # PostgreSQL merges the ranges instead of sorting them only when each says that it is in order; SQLite only when
        # none does
        ordered = [
            one.order_by(signals.c.last_mod, signals.c.sequence).limit(limit) for one in ranges
        ]
        ranges = [select(one.subquery()) for one in ordered]
    return union_all(*ranges).order_by("last_mod", "sequence").limit(limit)


def _range(payload: ColumnElement[Any], lane: Lane, state: str) -> Select[Any]:
    """The rows of one lane and state: a range of the index ``ix_signals_feed``."""
    return select(
        signals.c.id,
        signals.c.type,
        signals.c.key_id,
        payload,
        func.length(signals.c.payload).label("stored_bytes"),
        signals.c.state,
        signals.c.lowered,
        signals.c.last_mod,
        signals.c.sequence,
    ).where(
        signals.c.channel == bindparam("channel"),
        signals.c.lane == int(lane),
        signals.c.state == state,
    )


def _position(last_mod: str, sequence: str) -> ColumnElement[Any]:
    return tuple_(bindparam(last_mod, type_=BigInteger()), bindparam(sequence, type_=BigInteger()))


def one_of(connection: Connection, column: ColumnElement[bytes], ids: list[bytes]) -> Any:
    """The condition that a column has one of these ids as its value."""
    if connection.dialect.name == "postgresql":
        # as one text: psycopg takes a third of a page's time to adapt a list of 800 byte strings
        text = "{" + ",".join(f'"\\\\x{one.hex()}"' for one in ids) + "}"
        return column == any_(cast(bindparam(None, text, type_=Text()), ARRAY(LargeBinary)))
    return column.in_(ids)
