"""One page of the feed, read along an index: its cost does not depend on how much is stored.

A partner's feed is the ordered merge of a few index ranges, one for each lane it gets and each state it hears of.
Rows are plain tuples here and records plain dictionaries: this is the service's busiest place.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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

from case_api.keys import Keyring
from case_api.partner_feed.exchange import SPOKEN_TYPES, HashStatus
from case_api.partner_feed.partner import Partner
from case_api.partner_feed.positions import Position
from case_api.signal_store.lanes import Lane
from case_api.signal_store.payloads import signal_from_payload
from case_api.storage.cipher import UndecryptableError
from case_api.storage.tables import (
    feedback,
    item_signals,
    items,
    partner_signals,
    partners,
    signals,
)
from hashing.signals import Vpdq

_log = logging.getLogger("case_api")

#: A picture that very many people reported lists this many of their cases.
MAX_ALIASES = 100
#: Stored bytes of videos after which a page ends early.
_PAGE_WEIGHT = 2 * 1024 * 1024
#: Who shared a hash, to a partner that is not told who said what.
UNNAMED_SOURCE = "another partner"

_CASE_STATUS = {
    "received": HashStatus.RECEIVED.value,
    "active": HashStatus.ACTIVE.value,
    "withdrawal_pending": HashStatus.ACTIVE.value,
    "withdrawn": HashStatus.WITHDRAWN.value,
    "deleted": HashStatus.DELETED.value,
}
_TYPES = {kept: spoken.value for kept, spoken in SPOKEN_TYPES.items()}


@dataclass(frozen=True, slots=True)
class Page:
    """Records in order, where they end, and whether there are more behind them."""

    records: list[dict[str, Any]]
    end: tuple[int, int] | None  # last_mod and sequence of the last record
    more: bool


def read_page(
    connection: Connection, keyring: Keyring, partner: Partner, position: Position, size: int
) -> Page:
    """The ``size`` records after ``position``, or fewer."""
    gone_mod, gone_sequence = position.gone_behind
    found = connection.execute(
        page_query(partner.lanes, partner.honours_withdrawals, connection.dialect.name),
        {
            "channel": partner.channel,
            "last_mod": position.last_mod,
            "sequence": position.sequence,
            "gone_mod": gone_mod,
            "gone_sequence": gone_sequence,
            "limit": size + 1,
        },
    ).all()
    rows, more = found[:size], len(found) > size
    if not rows:
        return Page([], None, more=False)
    payloads: dict[bytes, bytes] = {}
    if Lane.VIDEO in partner.lanes:
        light = _light_enough([row.weight for row in rows])
        more = more or light < len(rows)
        rows = rows[:light]
        payloads = _payloads(connection, [row.id for row in rows])
    ids = [row.id for row in rows]
    aliases = _aliases(connection, keyring, partner, ids)
    said = _feedback(connection, partner, ids)
    decrypt = keyring.cipher.decrypt
    records = []
    for row in rows:
        try:
            stored = decrypt(row.id, row.key_id, row.payload or payloads[row.id])
        except UndecryptableError:
            continue
        gone = row.state != "active" or row.lowered
        records.append(
            {
                "lastModtimestamp": row.last_mod,
                "signalType": _TYPES[row.type],
                "hashValue": stored.hex() if row.type != "vpdq" else _spell_vpdq(stored),
                "hashStatus": "Withdrawn" if gone else "Active",
                "caseNumbers": aliases.get(row.id, {}),
                "CSPFeedbacks": said.get(row.id, []),
            }
        )
    if unreadable := len(rows) - len(records):
        # the others must not wait until the operator has found the key
        _log.error("feed: %d signals can't be read and are left out of a page", unreadable)
    last = rows[-1]
    return Page(records, (last.last_mod, last.sequence), more)


@lru_cache(maxsize=64)
def page_query(lanes: Sequence[Lane], tombstones: bool, dialect: str) -> CompoundSelect[Any]:
    """The merge of the index ranges that a partner reads.

    Parameters: channel, last_mod, sequence, limit, and gone_mod and gone_sequence, behind which tombstones are told.
    """
    # videos are weighed first: a page must not hold hundreds of large ones
    payload = null().label("payload") if Lane.VIDEO in lanes else signals.c.payload
    behind = _place("last_mod", "sequence")
    gone_behind = _place("gone_mod", "gone_sequence")
    place = tuple_(signals.c.last_mod, signals.c.sequence)
    wanted = {"active": and_(place > behind, signals.c.lowered == false())}
    if tombstones:
        wanted = {
            "active": and_(place > behind, or_(signals.c.lowered == false(), place > gone_behind)),
            "withdrawn": place > gone_behind,
        }
    limit = bindparam("limit", type_=Integer())
    parts: list[Select[Any]] = [
        select(
            signals.c.id,
            signals.c.type,
            signals.c.key_id,
            payload,
            func.length(signals.c.payload).label("weight"),
            signals.c.state,
            signals.c.lowered,
            signals.c.last_mod,
            signals.c.sequence,
        ).where(
            signals.c.channel == bindparam("channel"),
            signals.c.lane == int(lane),
            signals.c.state == state,
            told,
        )
        for lane in lanes
        for state, told in wanted.items()
    ]
    if dialect == "postgresql":
        # it merges ranges instead of sorting them when each is in order and says so; SQLite, when it does not
        ordered = [p.order_by(signals.c.last_mod, signals.c.sequence).limit(limit) for p in parts]
        parts = [select(part.subquery()) for part in ordered]
    merged = union_all(*parts)
    return merged.order_by("last_mod", "sequence").limit(limit)


def _place(last_mod: str, sequence: str) -> ColumnElement[Any]:
    return tuple_(bindparam(last_mod, type_=BigInteger()), bindparam(sequence, type_=BigInteger()))


def _one_of(connection: Connection, column: ColumnElement[bytes], ids: list[bytes]) -> Any:
    if connection.dialect.name == "postgresql":
        # one text, however many there are: the driver takes far longer over a list
        text = "{" + ",".join(f'"\\\\x{one.hex()}"' for one in ids) + "}"
        return column == any_(cast(bindparam(None, text, type_=Text()), ARRAY(LargeBinary)))
    return column.in_(ids)


def _light_enough(weights: Sequence[int]) -> int:
    """How many records from the front fit on a page; at least one."""
    total = 0
    for count, weight in enumerate(weights):
        total += weight
        if total > _PAGE_WEIGHT:
            return max(1, count)
    return len(weights)


def _payloads(connection: Connection, ids: list[bytes]) -> dict[bytes, bytes]:
    query = select(signals.c.id, signals.c.payload).where(_one_of(connection, signals.c.id, ids))
    return {row.id: row.payload for row in connection.execute(query)}


def _aliases(
    connection: Connection, keyring: Keyring, partner: Partner, ids: list[bytes]
) -> dict[bytes, dict[str, str]]:
    """By signal: what this partner knows its cases by, and their states."""
    held = connection.execute(
        select(item_signals.c.signal_id, item_signals.c.case_id, items.c.state)
        .join(
            items,
            and_(
                items.c.case_id == item_signals.c.case_id,
                items.c.number == item_signals.c.item_number,
            ),
        )
        .where(_one_of(connection, item_signals.c.signal_id, ids))
    )
    names: dict[bytes, str] = {}
    by_signal: dict[bytes, dict[str, str]] = defaultdict(dict)
    for signal_id, case_id, state in held:
        of_signal = by_signal[signal_id]
        alias = names.get(case_id)
        if alias is None:
            alias = names[case_id] = keyring.digester.alias(partner.id, case_id)
        status = _CASE_STATUS[state]
        if alias in of_signal:
            # two items of one case: the case is as alive as the livelier one
            if status == "Active":
                of_signal[alias] = status
        elif len(of_signal) < MAX_ALIASES:
            of_signal[alias] = status
    return by_signal


def _feedback(
    connection: Connection, partner: Partner, ids: list[bytes]
) -> dict[bytes, list[dict[str, Any]]]:
    """By signal: what this partner may know of what partners say. One entry per source."""
    said = connection.execute(
        select(
            feedback.c.signal_id,
            feedback.c.partner_id,
            partners.c.name,
            feedback.c.value,
            feedback.c.tags,
            partner_signals.c.partner_id.is_not(None).label("shared"),
        )
        .join(partners, partners.c.id == feedback.c.partner_id)
        .outerjoin(
            partner_signals,
            and_(
                partner_signals.c.signal_id == feedback.c.signal_id,
                partner_signals.c.partner_id == feedback.c.partner_id,
            ),
        )
        .where(_one_of(connection, feedback.c.signal_id, ids))
        .order_by(feedback.c.signal_id, partners.c.name)
    )
    by_signal: dict[bytes, list[dict[str, Any]]] = defaultdict(list)
    for signal_id, partner_id, name, value, tags, shared in said:
        entries = by_signal[signal_id]
        if partner_id == partner.id or partner.sees_others_feedback:
            entries.append({"source": name, "feedbackValue": value, "tags": tags})
        elif shared and not _unnamed(entries):
            entries.append({"source": UNNAMED_SOURCE, "feedbackValue": value, "tags": []})
    return by_signal


def _unnamed(entries: Iterable[dict[str, Any]]) -> bool:
    return any(entry["source"] == UNNAMED_SOURCE for entry in entries)


def _spell_vpdq(stored: bytes) -> str:
    """As ``threatexchange`` keeps vPDQ: a JSON list of ``"hash,quality,timestamp"``."""
    video = signal_from_payload("vpdq", stored)
    if not isinstance(video, Vpdq):
        raise TypeError("a video's payload spells a video")
    return json.dumps([f"{f.pdq},{f.quality},{f.timestamp:.3f}" for f in video.frames])
