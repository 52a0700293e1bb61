"""One page of the feed as records of the StopNCII hash exchange.

Rows are plain tuples here and records plain dictionaries: this is the service's busiest place.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from case_api.keys import Keyring
from case_api.partner_feed.cursor import Cursor, FeedPosition
from case_api.partner_feed.exchange_format import SIGNAL_TYPES, HashStatus, spell_vpdq
from case_api.partner_feed.page_query import one_of, read_rows
from case_api.partner_feed.partner import Partner, brought_to
from case_api.signal_store import MAX_DISTANCES, Lane, nearest_to_original, signal_from_payload
from case_api.storage import (
    DAY,
    Record,
    UndecryptableError,
    cases,
    chunks,
    feedback,
    item_signals,
    items,
    moment,
    partner_fetches,
    partner_signals,
    partners,
    signals,
)
from hashing.signals import Vpdq

_log = logging.getLogger("case_api")

#: A picture that very many people reported lists this many of their cases.
MAX_ALIASES = 100
#: A page ends early once it holds this many stored bytes of videos.
_MAX_STORED_BYTES = 2 * 1024 * 1024
#: The source that stands with another partner's feedback, for a partner that is not told who said what.
UNNAMED_SOURCE = "another partner"

_CASE_STATUS = {
    # its hashes are in the feed, or they would not be looked at; its owner sees that a second later
    "received": HashStatus.ACTIVE.value,
    "active": HashStatus.ACTIVE.value,
    "withdrawal_pending": HashStatus.ACTIVE.value,
    "withdrawn": HashStatus.WITHDRAWN.value,
    "deleted": HashStatus.DELETED.value,
}
_TYPE_NAMES = {stored: name.value for stored, name in SIGNAL_TYPES.items()}

_LIVE_STATES = frozenset({"received", "active", "withdrawal_pending"})
_COARSE_COUNTS = {1: "1", 2: "2"}

HashRecord = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Records in the order of the feed, where they end, and whether there are more behind them."""

    records: list[HashRecord]
    end: FeedPosition | None  # of the last record; None for an empty page
    more: bool


def read_page(
    connection: Connection, keyring: Keyring, partner: Partner, cursor: Cursor, size: int
) -> RecordPage:
    """The ``size`` records behind a cursor, or fewer. Signals that can't be decrypted are logged and left out."""
    found = read_rows(connection, partner, cursor, size + 1)
    rows, more = found[:size], len(found) > size
    if not rows:
        return RecordPage([], None, more=False)
    payloads: Mapping[bytes, bytes] = {}
    if Lane.VIDEO in partner.lanes:
        fitting = _how_many_fit([row.stored_bytes for row in rows])
        more = more or fitting < len(rows)
        rows = rows[:fitting]
        payloads = _payloads(connection, [row.id for row in rows])
    records = _records(connection, keyring, partner, rows, payloads)
    if unreadable := len(rows) - len(records):
        # the other records must not wait until the operator has found the missing key
        _log.error("feed: %d signals can't be decrypted and are left out of a page", unreadable)
    return RecordPage(records, FeedPosition(rows[-1].last_mod, rows[-1].sequence), more)


def _records(
    connection: Connection,
    keyring: Keyring,
    partner: Partner,
    rows: Sequence[Record],
    payloads: Mapping[bytes, bytes],
) -> list[HashRecord]:
    ids = [row.id for row in rows]
    held = _holders(connection, keyring, partner, ids)
    feedbacks = _feedbacks(connection, partner, ids)
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
                "signalType": _TYPE_NAMES[row.type],
                "hashValue": stored.hex() if row.type != "vpdq" else _vpdq_value(stored),
                "hashStatus": "Withdrawn" if gone else "Active",
                "caseNumbers": held[row.id].aliases if row.id in held else {},
                "CSPFeedbacks": feedbacks.get(row.id, []),
                "empreinte": held[row.id].provenance() if row.id in held else None,
            }
        )
    return records


def _how_many_fit(stored_bytes: Sequence[int]) -> int:
    """How many records from the front fit on a page; at least one."""
    total = 0
    for count, size in enumerate(stored_bytes):
        total += size
        if total > _MAX_STORED_BYTES:
            return max(1, count)
    return len(stored_bytes)


def _payloads(connection: Connection, ids: list[bytes]) -> dict[bytes, bytes]:
    """The encrypted payloads of these signals."""
    query = select(signals.c.id, signals.c.payload).where(one_of(connection, signals.c.id, ids))
    return {row.id: row.payload for row in connection.execute(query)}


@lru_cache(maxsize=4_000)
def _date(day: int) -> str:
    """A day since 1970 as YYYY-MM-DD."""
    return moment(day * DAY).date().isoformat()


@dataclass(slots=True)
class _Holders:
    """What the cases that hold one signal say of it."""

    aliases: dict[str, str] = field(default_factory=dict)
    days: set[int] = field(default_factory=set)  # on which its live cases were opened
    attested: bool = False  # at least one of them
    unattested: bool = False  # at least one of them
    made_from: str = ""

    def provenance(self) -> dict[str, Any] | None:
        """``None`` for a signal that no live case holds."""
        if not self.days:
            return None
        return {
            "transform": self.made_from,
            "cases": _COARSE_COUNTS.get(len(self.days), "3+"),
            "attested": self.attested,
            "attestedShare": self._attested_share(),
            "reportedOn": _date(min(self.days)),
            "maxDistance": MAX_DISTANCES.get(self.made_from),
        }

    def _attested_share(self) -> str:
        if self.attested and self.unattested:
            return "some"
        return "all" if self.attested else "none"


def _holders(
    connection: Connection, keyring: Keyring, partner: Partner, ids: list[bytes]
) -> dict[bytes, _Holders]:
    """By signal: the cases that hold it, under this partner's aliases of them, and what they say of it.

    Only those of which the partner may know. It can have any hash shown as a record by sharing it: from that it must not
    find out who reported it in a lane that it does not get, or who had withdrawn it before the partner came.
    """
    links = connection.execute(
        select(
            item_signals.c.signal_id,
            item_signals.c.case_id,
            item_signals.c.made_from,
            items.c.state,
        )
        .join(
            items,
            and_(
                items.c.case_id == item_signals.c.case_id,
                items.c.number == item_signals.c.item_number,
            ),
        )
        .where(
            one_of(connection, item_signals.c.signal_id, ids),
            brought_to(partner),
            or_(items.c.state.in_(_LIVE_STATES), _fetched_in_time(partner)),
        )
    ).all()
    # a page has some fifty signals of each case: reading the cases by themselves is cheaper than a third table to join
    opened = _cases(connection, {link.case_id for link in links})
    names: dict[bytes, str] = {}
    by_signal: dict[bytes, _Holders] = defaultdict(_Holders)
    for signal_id, case_id, made_from, state in links:
        holders = by_signal[signal_id]
        alias = names.get(case_id)
        if alias is None:
            alias = names[case_id] = keyring.digester.alias(partner.id, case_id)
        status = _CASE_STATUS[state]
        # two items of one case: the case is active if either item is
        if (alias not in holders.aliases and len(holders.aliases) < MAX_ALIASES) or (
            alias in holders.aliases and status == "Active"
        ):
            holders.aliases[alias] = status
        if state in _LIVE_STATES:
            day, attested = opened[case_id]
            holders.days.add(day)
            holders.attested = holders.attested or attested
            holders.unattested = holders.unattested or not attested
            holders.made_from = nearest_to_original(holders.made_from, made_from)
    return by_signal


def _fetched_in_time(partner: Partner) -> ColumnElement[bool]:
    """The condition that this partner fetched an item before the item was withdrawn."""
    first_fetch = (
        select(partner_fetches.c.at)
        .where(
            partner_fetches.c.partner_id == partner.id,
            partner_fetches.c.sequence >= items.c.feed_sequence,
        )
        .order_by(partner_fetches.c.sequence)
        .limit(1)
        .scalar_subquery()
    )
    return first_fetch <= items.c.changed_at


def _cases(connection: Connection, ids: set[bytes]) -> dict[bytes, tuple[int, bool]]:
    """By case: the day on which it was opened, and whether the person attested."""
    opened = {}
    for some in chunks(ids):  # a signal may be held by any number of cases
        query = select(cases.c.id, cases.c.created_at, cases.c.attested).where(
            one_of(connection, cases.c.id, list(some))
        )
        for case_id, created_at, attested in connection.execute(query):
            opened[case_id] = created_at // DAY, attested
    return opened


def _feedbacks(
    connection: Connection, partner: Partner, ids: list[bytes]
) -> dict[bytes, list[dict[str, Any]]]:
    """By signal: the feedback that this partner may see, one entry for each source."""
    given = connection.execute(
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
        .where(one_of(connection, feedback.c.signal_id, ids))
        .order_by(feedback.c.signal_id, partners.c.name)
    )
    by_signal: dict[bytes, list[dict[str, Any]]] = defaultdict(list)
    for signal_id, partner_id, name, value, tags, shared in given:
        entries = by_signal[signal_id]
        if partner_id == partner.id or partner.sees_others_feedback:
            entries.append({"source": name, "feedbackValue": value, "tags": tags})
        elif shared and not _has_unnamed(entries):
            entries.append({"source": UNNAMED_SOURCE, "feedbackValue": value, "tags": []})
    return by_signal


def _has_unnamed(entries: Iterable[dict[str, Any]]) -> bool:
    return any(entry["source"] == UNNAMED_SOURCE for entry in entries)


def _vpdq_value(stored: bytes) -> str:
    video = signal_from_payload("vpdq", stored)
    if not isinstance(video, Vpdq):
        raise TypeError("the payload of a vPDQ signal is a vPDQ signal")
    return spell_vpdq(video.frames)
