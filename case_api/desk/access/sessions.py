"""Sessions of staff: kept here, known to the browser by a random cookie.

A session ends when somebody signs out, after half an hour without a request, and after ten hours.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from dataclasses import dataclass, field

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.engine import Connection

from case_api.desk.access.accounts import Account
from case_api.desk.access.audit import Action, add
from case_api.desk.access.folder import DeskStore, accounts, sessions

IDLE_SECONDS = 30 * 60
LONGEST_SECONDS = 10 * 3600
#: ``seen_at`` is written at most this often
_WRITE_EVERY = 60


@dataclass(frozen=True, slots=True)
class Session:
    """Someone who is signed in. The token is in every form of the desk; another site can't know it."""

    account: Account
    csrf_token: str = field(repr=False)


def start_session(store: DeskStore, account: Account, old_cookie: str = "") -> str:
    """Begin a session under a new random id, and end the one that the browser had. Returns the cookie's value."""
    cookie = secrets.token_urlsafe(32)
    now = int(time.time())
    row = {
        "id": _id(cookie),
        "account_id": account.id,
        "csrf_token": secrets.token_urlsafe(32),
        "started_at": now,
        "seen_at": now,
    }

    def work(connection: Connection) -> None:
        over = or_(
            sessions.c.id == _id(old_cookie),
            sessions.c.seen_at < now - IDLE_SECONDS,
            sessions.c.started_at < now - LONGEST_SECONDS,
        )
        connection.execute(delete(sessions).where(over))
        connection.execute(insert(sessions), row)

    store.database.write(work)
    return cookie


def find_session(store: DeskStore, cookie: str, now: float | None = None) -> Session | None:
    """The session of a cookie, unless it is over or its account was disabled."""
    moment = int(time.time() if now is None else now)
    query = (
        select(sessions, accounts)
        .join(accounts, accounts.c.id == sessions.c.account_id)
        .where(
            sessions.c.id == _id(cookie),
            sessions.c.seen_at >= moment - IDLE_SECONDS,
            sessions.c.started_at >= moment - LONGEST_SECONDS,
            accounts.c.enabled,
        )
    )
    with store.database.reading() as connection:
        row = connection.execute(query).first()
    if row is None:
        return None
    if moment - row.seen_at >= _WRITE_EVERY:
        mine = sessions.c.id == _id(cookie)
        seen = update(sessions).where(mine).values(seen_at=moment)
        store.database.write(lambda connection: connection.execute(seen))
    account = Account(row.account_id, row.name, row.role, row.enabled, row.created_at)
    return Session(account, row.csrf_token)


def end_session(store: DeskStore, cookie: str, account: Account) -> None:
    """Sign someone out, and note it in the log."""

    def work(connection: Connection) -> None:
        connection.execute(delete(sessions).where(sessions.c.id == _id(cookie)))
        add(connection, store, account.name, Action.SIGNED_OUT)

    store.database.write(work)


def _id(cookie: str) -> bytes:
    return hashlib.sha256(cookie.encode("utf-8", "replace")).digest()
