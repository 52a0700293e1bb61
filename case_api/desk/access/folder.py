"""The desk's folder: a key and a small SQLite database, on the desk's machine only.

Accounts, sessions and the audit log are not in the service's database on purpose. The public process can write to that
one, so whoever took it over could give themselves an account. It never sees this folder.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
)

from case_api.keys import write_key_file
from case_api.settings import Settings
from case_api.storage import Cipher, Database, open_database

metadata = MetaData()
_VERSION = 1
_KEY = "accounts.key"
_DATABASE = "desk.db"
_KEY_BYTES = 32
_KEY_ID = "desk"

#: Staff. The secret of one-time codes is encrypted with the key in the folder: a copy of the database alone lets nobody in.
accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(40), nullable=False, unique=True),
    Column("role", String(8), nullable=False),
    Column("password", String(200), nullable=False),  # Argon2id, in PHC string format
    Column("totp_secret", LargeBinary, nullable=False),
    # the newest 30-second step whose code was used: no code opens twice
    Column("last_step", BigInteger, nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    CheckConstraint("role IN ('analyst', 'lead')", name="role"),
)

#: Who is signed in. ``id`` is the SHA-256 of the cookie, so a copy of the database opens no session.
sessions = Table(
    "sessions",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("csrf_token", String(64), nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
)

#: What was done, in order. ``mac`` chains each row to the one before (``access.audit``).
audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("who", String(40), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("mac", LargeBinary, nullable=False),
)

_NO_CHANGES = tuple(
    f"CREATE TRIGGER IF NOT EXISTS audit_no_{what.lower()} BEFORE {what} ON audit"
    " BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END"
    for what in ("UPDATE", "DELETE")
)


@dataclass(frozen=True, slots=True)
class PasswordCost:
    """What one guess of a password costs (Argon2id). By default the second recommended option of RFC 9106, section 4: 64 MiB."""

    iterations: int = 3
    lanes: int = 4
    kibibytes: int = 64 * 1024


class DeskFolderError(Exception):
    """The desk's folder can't be used; the message says why."""


@dataclass(frozen=True)
class DeskStore:
    """The desk's own database, and the key (32 bytes) that encrypts one-time secrets in it and signs its log."""

    database: Database
    key: bytes = field(repr=False)
    password_cost: PasswordCost = PasswordCost()

    @property
    def cipher(self) -> Cipher:
        """Encrypts the secrets of one-time codes."""
        return Cipher(_KEY_ID, {_KEY_ID: AESGCM(self.key)})

    @property
    def key_id(self) -> str:
        """The name of the only key of ``cipher``."""
        return _KEY_ID

    def close(self) -> None:
        self.database.close()


@dataclass(frozen=True, slots=True)
class DeskFolder:
    """The desk's folder at ``path``."""

    path: Path

    @property
    def exists(self) -> bool:
        return (self.path / _KEY).is_file()

    def create(self) -> None:
        """Make the folder (0700) with a new key (0600), unless it is there.

        Raises:
            DeskFolderError: it can't be made.
        """
        if self.exists:
            return
        if (self.path / _DATABASE).exists():
            raise DeskFolderError(
                "The desk's key is missing beside its database. Restore accounts.key from its backup."
            )
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_key_file(self.path / _KEY, secrets.token_hex(_KEY_BYTES))
        except OSError as error:
            raise DeskFolderError(f"The desk's folder can't be made: {error.strerror}.") from None


def desk_folder(settings: Settings) -> DeskFolder:
    """The folder that the settings name. Raises ``DeskFolderError`` where they name none."""
    if settings.desk_key_folder is None:
        raise DeskFolderError(
            "Name the desk's own folder: --desk-keys FOLDER, or the setting desk_key_folder."
        )
    return DeskFolder(settings.desk_key_folder)


def open_store(folder: DeskFolder, password_cost: PasswordCost | None = None) -> DeskStore:
    """Open the desk's database; the first time, its tables are made.

    Raises:
        DeskFolderError: there is no folder, the key can't be read, or a newer version wrote the database.
    """
    if not folder.exists:
        raise DeskFolderError("There is no desk yet: run `desk-account add`.")
    try:
        key = bytes.fromhex((folder.path / _KEY).read_text())
    except (OSError, ValueError):
        raise DeskFolderError("The desk's key can't be read.") from None
    if len(key) != _KEY_BYTES:
        raise DeskFolderError("The desk's key is damaged.")
    database = open_database(f"sqlite:///{folder.path / _DATABASE}", pool_size=10)
    try:
        _prepare(database)
    except BaseException:
        database.close()
        raise
    return DeskStore(database, key, password_cost or PasswordCost())


def _prepare(database: Database) -> None:
    with database.writing() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if version > _VERSION:
            raise DeskFolderError("A newer version of this program has used the desk's database.")
        metadata.create_all(connection)
        for trigger in _NO_CHANGES:
            connection.exec_driver_sql(trigger)
        connection.exec_driver_sql(f"PRAGMA user_version = {_VERSION}")
