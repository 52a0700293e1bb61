"""Staff accounts: a name, a role, a password and a device that shows one-time codes (TOTP, RFC 6238).

Accounts are made and renewed on the command line of the desk's machine, never over HTTP.
"""

from __future__ import annotations

import os
import re
import secrets
import time
from dataclasses import dataclass
from typing import Literal, get_args

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from case_api.desk.access.audit import Action, add
from case_api.desk.access.folder import DeskStore, PasswordCost, accounts, sessions

Role = Literal["analyst", "lead"]
ROLES: tuple[Role, ...] = get_args(Role)
STEP_SECONDS = 30
SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}\Z")
_COMMAND_LINE = "command line"


class AccountError(Exception):
    """This can't be done to an account; the message says why."""


@dataclass(frozen=True, slots=True)
class Account:
    """Someone who may sign in."""

    id: int
    name: str
    role: Role
    enabled: bool
    created_at: int

    @property
    def is_lead(self) -> bool:
        """Whether this person may see floods, appeals and the log."""
        return self.role == "lead"


def add_account(store: DeskStore, name: str, role: Role, password: str, issuer: str) -> str:
    """Make an account. Returns the ``otpauth://`` address for the device that shows the codes.

    Args:
        issuer: the operator's name, as the device shows it.

    Raises:
        AccountError: the name or the password can't be used, or the name is taken.
    """
    if not _NAME.match(name):
        raise AccountError(
            "A name has 1 to 40 characters: lower-case letters, digits, dot, dash or underscore."
        )
    secret = secrets.token_bytes(20)
    row = {
        "name": name,
        "role": role,
        "enabled": True,
        "created_at": int(time.time()),
        **_secrets_of(store, name, password, secret),
    }

    def work(connection: Connection) -> None:
        connection.execute(insert(accounts), row)
        add(connection, store, _COMMAND_LINE, Action.ACCOUNT_ADDED, name)

    try:
        store.database.write(work)
    except IntegrityError:
        raise AccountError("There is an account of this name.") from None
    return _totp(secret).get_provisioning_uri(name, issuer)


def renew_account(store: DeskStore, name: str, password: str, issuer: str) -> str:
    """A new password and a new one-time secret; every session of the account ends. Raises ``AccountError``."""
    secret = secrets.token_bytes(20)
    values = _secrets_of(store, name, password, secret)
    _change(store, name, values, Action.ACCOUNT_RENEWED)
    return _totp(secret).get_provisioning_uri(name, issuer)


def set_enabled(store: DeskStore, name: str, *, enabled: bool) -> None:
    """Shut someone out at once, or let them in again. Raises ``AccountError``."""
    action = Action.ACCOUNT_ENABLED if enabled else Action.ACCOUNT_DISABLED
    _change(store, name, {"enabled": enabled}, action)


def list_accounts(store: DeskStore) -> list[Account]:
    """All accounts in the order of their names."""
    with store.database.reading() as connection:
        rows = connection.execute(select(accounts).order_by(accounts.c.name))
        return [Account(r.id, r.name, r.role, r.enabled, r.created_at) for r in rows]


def hash_password(password: str, cost: PasswordCost) -> str:
    """A password as it is stored: Argon2id (RFC 9106) in PHC string format, with a random salt of 16 bytes."""
    argon2 = Argon2id(
        salt=os.urandom(16),
        length=32,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.kibibytes,
    )
    return argon2.derive_phc_encoded(password.encode())


def code_at(secret: bytes, step: int) -> bytes:
    """The code (six digits) that a device with this secret shows in a 30-second step, counted from 1970."""
    return _totp(secret).generate(step * STEP_SECONDS)


def _totp(secret: bytes) -> TOTP:
    return TOTP(secret, 6, SHA1(), STEP_SECONDS)  # noqa: S303 - the only hash that all devices know


def _secrets_of(store: DeskStore, name: str, password: str, secret: bytes) -> dict[str, object]:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise AccountError(
            f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters. Four or five random words are good."
        )
    if name in password.lower():
        raise AccountError("The password must not contain the name.")
    return {
        "password": hash_password(password, store.password_cost),
        "totp_secret": store.cipher.encrypt(name.encode(), secret),
        "last_step": 0,
    }


def _change(store: DeskStore, name: str, values: dict[str, object], action: Action) -> None:
    """Change an account, end its sessions, and note it in the log. Raises ``AccountError`` where there is none."""

    def work(connection: Connection) -> bool:
        changed = update(accounts).where(accounts.c.name == name).values(values)
        if connection.execute(changed).rowcount == 0:
            return False
        mine = select(accounts.c.id).where(accounts.c.name == name).scalar_subquery()
        connection.execute(delete(sessions).where(sessions.c.account_id == mine))
        add(connection, store, _COMMAND_LINE, action, name)
        return True

    if not store.database.write(work):
        raise AccountError("There is no account of this name.")
