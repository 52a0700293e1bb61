"""Signing in: name, password and one-time code together, and one answer to everything that is wrong.

An unknown name, a wrong password, a wrong or used code and a disabled account all cost one Argon2id and one code check,
so neither the answer nor its time tells them apart. Failures slow further attempts down, for a name that exists and
for one that does not; there is no permanent lock, so nobody can shut a colleague out for good.
"""

from __future__ import annotations

import hmac
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from limits.storage import MemoryStorage
from sqlalchemy import Connection, select, update

from case_api.desk.access.accounts import (
    LONGEST_PASSWORD,
    STEP_SECONDS,
    Account,
    code_at,
    hash_password,
)
from case_api.desk.access.audit import Action, add
from case_api.desk.access.folder import DeskStore, accounts

#: Failures before waits begin: from one address for one name, from one address, for one name from anywhere.
_FREE = {"pair": 5, "address": 20, "name": 50}
_REMEMBERED_SECONDS = 3600
_FIRST_WAIT, _LONGEST_WAIT = 15, 300  # seconds
_CODE = re.compile(rb"[0-9]{6}\Z")
#: Attempts that are looked at at the same time; each takes 64 MiB.
_AT_ONCE = 2


class SlowDownError(Exception):
    """Too many failures: there are ``seconds`` to wait. Neither name, password nor code were looked at."""

    def __init__(self, seconds: int) -> None:
        super().__init__("too many failed attempts")
        self.seconds = seconds


@dataclass(frozen=True)
class Doorkeeper:
    """Lets people in. Failures are counted in memory, because the desk is a single process.

    Attributes:
        now: the clock that one-time codes go by; epoch seconds.
    """

    store: DeskStore
    now: Callable[[], float] = time.time
    _failures: MemoryStorage = field(default_factory=MemoryStorage, repr=False)
    _working: threading.Semaphore = field(
        default_factory=lambda: threading.Semaphore(_AT_ONCE), repr=False
    )
    #: what an unknown name's password is compared with
    _nobody: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_nobody", hash_password("nobody", self.store.password_cost))

    def admit(self, name: str, password: str, code: str, address: str) -> Account | None:
        """The account whose name, password and current code these are; ``None`` for anything else.

        Raises:
            SlowDownError: this address or name has to wait first.
        """
        counters = {"pair": f"{address}|{name}", "address": address, "name": name}
        self._refuse_while_waiting(counters)
        with self._working:
            # once more: of many attempts at the same moment, those before may have failed meanwhile
            self._refuse_while_waiting(counters)
            account = self._check(name, password[:LONGEST_PASSWORD], code)
            if account is None:
                self._count(counters)
        return account

    def _check(self, name: str, password: str, code: str) -> Account | None:
        with self.store.database.reading() as connection:
            row = connection.execute(select(accounts).where(accounts.c.name == name)).first()
        kept = self._nobody if row is None else row.password
        right_password = _fits(password, kept)
        secret = (
            bytes(20)
            if row is None
            else self.store.cipher.decrypt(name.encode(), self.store.key_id, bytes(row.totp_secret))
        )
        step = self._step_of(secret, code)
        right = row is not None and row.enabled and right_password and step is not None

        def work(connection: Connection) -> bool:
            if right and row is not None and _use_step(connection, row.id, step or 0):
                add(connection, self.store, name, Action.SIGNED_IN)
                return True
            # the name only where it is an account's: people type their password there by mistake
            who = name if row is not None else "unknown"
            add(connection, self.store, who, Action.REFUSED)
            return False

        if not self.store.database.write(work) or row is None:
            return None
        return Account(row.id, row.name, row.role, row.enabled, row.created_at)

    def _step_of(self, secret: bytes, code: str) -> int | None:
        """The step whose code this is: the present one, the one before or the next, for clocks that differ."""
        given = code.replace(" ", "").encode("ascii", "replace")
        present = int(self.now()) // STEP_SECONDS
        found = None
        for step in (present - 1, present, present + 1):
            if hmac.compare_digest(code_at(secret, step), given) and _CODE.match(given):
                found = step
        return found

    def _refuse_while_waiting(self, counters: dict[str, str]) -> None:
        keys = [f"wait|{kind}|{key}" for kind, key in counters.items()]
        ends = [self._failures.get_expiry(key) for key in keys if self._failures.get(key)]
        if ends:
            raise SlowDownError(max(1, round(max(ends) - time.time())))

    def _count(self, counters: dict[str, str]) -> None:
        for kind, key in counters.items():
            failed = self._failures.incr(f"failed|{kind}|{key}", _REMEMBERED_SECONDS)
            beyond = failed - _FREE[kind]
            if beyond >= 0:
                seconds = min(_FIRST_WAIT * 2 ** min(beyond, 16), _LONGEST_WAIT)
                self._failures.incr(f"wait|{kind}|{key}", seconds)


def _fits(password: str, kept: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(password.encode(), kept)
    except InvalidKey:
        return False
    return True


def _use_step(connection: Connection, account_id: int, step: int) -> bool:
    """Mark a code as used. ``False`` when it, or a later one, was used before."""
    mine = (accounts.c.id == account_id) & (accounts.c.last_step < step)
    return connection.execute(update(accounts).where(mine).values(last_step=step)).rowcount == 1
