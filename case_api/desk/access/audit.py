"""The audit log: who did what and when. Rows are only ever added.

Each row carries an HMAC over itself and the HMAC of the row before, made with the key in the desk's folder. A row that was
changed, removed or put in between breaks the chain from there on. Rows cut off at the end leave a chain that is whole;
that is noticed only by whoever wrote down the end somewhere else, which is why ``audit --check`` prints it.

A subject is an account, a link by the desk's label of its case, the number of a flood or of an appeal: never a hash, a case
number or an address.
"""

from __future__ import annotations

import hmac
import json
import time
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from case_api.desk.access.folder import DeskStore, audit
from case_api.storage import Record

_START = bytes(32)


class Action(StrEnum):
    """Every kind of deed that is written into the log."""

    ACCOUNT_ADDED = "account added"
    ACCOUNT_RENEWED = "account renewed"
    ACCOUNT_DISABLED = "account disabled"
    ACCOUNT_ENABLED = "account enabled"
    SIGNED_IN = "signed in"
    SIGNED_OUT = "signed out"
    REFUSED = "sign-in refused"
    LINK_OPENED = "link opened"
    LINK_STATE = "link state changed"
    CONTACT_OPENED = "contact opened"
    HELD_RELEASED = "held arrivals released"
    HELD_DISCARDED = "held arrivals discarded"
    HELD_TAKEN_BACK = "discarding taken back"
    APPEAL_CLOSED = "appeal closed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``at`` is in epoch seconds."""

    number: int
    at: int
    who: str
    action: str
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What checking the log found.

    Attributes:
        entries: how many rows from the first on are whole.
        end: the beginning of the last whole row's HMAC, 16 hexadecimal digits, to be noted elsewhere.
        broken_at: the first number that is missing or does not fit the one before; ``None`` for a whole log.
    """

    entries: int
    end: str
    broken_at: int | None


def record(store: DeskStore, who: str, action: Action, subject: str = "", reason: str = "") -> None:
    """Add a row. Call it before what it tells of is shown or done: better a row too many than one too few."""

    def work(connection: Connection) -> None:
        add(connection, store, who, action, subject, reason)

    store.database.write(work)


def add(
    connection: Connection,
    store: DeskStore,
    who: str,
    action: Action,
    subject: str = "",
    reason: str = "",
) -> None:
    """Add a row within a transaction of the desk's database. Longer texts are cut to 40, 120 and 40 characters."""
    newest = select(audit.c.number, audit.c.mac).order_by(audit.c.number.desc()).limit(1)
    last = connection.execute(newest).first()
    number, before = (last.number + 1, bytes(last.mac)) if last else (1, _START)
    entry = Entry(number, int(time.time()), who[:40], str(action), subject[:120], reason[:40])
    row = {name: getattr(entry, name) for name in Entry.__slots__}
    connection.execute(insert(audit), row | {"mac": _mac(store.key, before, entry)})


def latest(store: DeskStore, count: int) -> list[Entry]:
    """The newest rows, newest first."""
    query = select(audit).order_by(audit.c.number.desc()).limit(count)
    with store.database.reading() as connection:
        return [_entry(row) for row in connection.execute(query)]


def check_log(store: DeskStore) -> Proof:
    """Follow the chain from the first row to the last."""
    before, expected = _START, 1
    with store.database.reading() as connection:
        for row in connection.execute(select(audit).order_by(audit.c.number)):
            mac = _mac(store.key, before, _entry(row))
            if row.number != expected or not hmac.compare_digest(mac, bytes(row.mac)):
                return Proof(expected - 1, _short(before), broken_at=expected)
            before, expected = mac, expected + 1
    return Proof(expected - 1, _short(before), broken_at=None)


def _entry(row: Record) -> Entry:
    return Entry(row.number, row.at, row.who, row.action, row.subject, row.reason)


def _mac(key: bytes, before: bytes, entry: Entry) -> bytes:
    told = json.dumps([getattr(entry, name) for name in Entry.__slots__], ensure_ascii=True)
    return hmac.digest(key, b"audit\0" + before + told.encode(), "sha256")


def _short(mac: bytes) -> str:
    return mac[:8].hex()
