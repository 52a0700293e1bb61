"""The parts of one running service: settings, database, keys, rate limits. Opened once and passed to the routes."""

from __future__ import annotations

import contextlib
import hmac
import math
import time
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from case_api.keys import KeyFolder, Keyring
from case_api.rate_limits import RateLimits, open_rate_limits
from case_api.settings import Settings
from case_api.storage import (
    Database,
    facts,
    open_database,
    parse_url,
    schema,
    sqlite_file,
)
from submission.protocol import PublicKey
from submission.protocol.sealing_key import SealingKey

_KEY_CHECK = "index-key"


class NotReadyError(Exception):
    """The service can't start with these settings; the message says what to do."""


@dataclass
class Replica:
    """A copy of the database that may only be read, and when it last failed (monotonic seconds)."""

    database: Database
    failed_at: float = -math.inf

    def rested(self, seconds: float) -> bool:
        """Whether it may be asked again."""
        return time.monotonic() - self.failed_at > seconds


@dataclass(frozen=True)
class Service:
    """Settings, database, keys and counters of one process."""

    settings: Settings
    database: Database
    key_folder: KeyFolder
    rate_limits: RateLimits
    #: of a practice service: a key whose private half nobody has, so that links can be sent and nobody can read them
    practice_desk_keys: tuple[PublicKey, ...] = ()
    #: a copy of the database from which partners' pages are read, if the operator has one
    replica: Replica | None = None

    @property
    def desk_keys(self) -> tuple[PublicKey, ...]:
        """The public keys to which apps may seal addresses, the current one first. Without any, the service takes no links."""
        return self.keyring.desk_keys or self.practice_desk_keys

    @property
    def keyring(self) -> Keyring:
        """The keys as they are now. Raises ``KeyFolderError``."""
        return self.key_folder.keyring()

    def close(self) -> None:
        """Close the connections to the database and its replica."""
        self.database.close()
        if self.replica is not None:
            self.replica.database.close()


def open_service(settings: Settings) -> Service:
    """Open database, keys and counters; the first start creates the tables and the key folder.

    Raises:
        NotReadyError: the keys of a database that has cases are missing, or belong to another database; a replica is
            named for SQLite.
        KeyFolderError: the key folder can't be made or read.
        UnusableDatabaseError: not an address of a database.
        UnusableCountersError: the rate limits can't be counted where the settings say.
    """
    database = open_database(settings.database, pool_size=settings.database_connections)
    try:
        key_folder = KeyFolder(settings.key_folder)
        schema.migrate(database)
        # in this order, because another process may be starting too: it makes the folder first, and the entry after that
        if _key_check(database) is not None and not key_folder.exists:
            raise NotReadyError(
                "This database has cases, but its key folder is missing. Restore the key folder from its backup."
            )
        key_folder.create()
        _claim(database, key_folder.keyring())
        return Service(
            settings=settings,
            database=database,
            key_folder=key_folder,
            rate_limits=open_rate_limits(settings, lambda: key_folder.keyring().digester),
            replica=_open_replica(settings),
            practice_desk_keys=(SealingKey.generate().published(),) if settings.practice else (),
        )
    except BaseException:
        database.close()
        raise


def _open_replica(settings: Settings) -> Replica | None:
    if not settings.database_read:
        return None
    address = settings.database_read
    if sqlite_file(parse_url(address)) or sqlite_file(parse_url(settings.database)):
        raise NotReadyError("database_read is a replica of PostgreSQL; SQLite has none.")
    # a replica that does not answer must not hold partners up for long
    return Replica(
        open_database(address, pool_size=settings.database_connections, connect_seconds=3)
    )


def check_keys(database: Database, keyring: Keyring) -> None:
    """Raises ``NotReadyError`` when this database was filled with other keys."""
    kept = _key_check(database)
    if kept is not None and not hmac.compare_digest(kept, keyring.digester.check()):
        raise NotReadyError("The key folder belongs to another database.")


def _key_check(database: Database) -> bytes | None:
    with database.reading() as connection:
        query = select(facts.c.value).where(facts.c.name == _KEY_CHECK)
        return connection.execute(query).scalar_one_or_none()


def _claim(database: Database, keyring: Keyring) -> None:
    """Note in a new database which keys it belongs to. Raises ``NotReadyError`` where it belongs to others."""
    if _key_check(database) is None:
        row = {"name": _KEY_CHECK, "value": keyring.digester.check()}
        # another process may insert it first; its keys are checked below
        with contextlib.suppress(IntegrityError):
            database.write(lambda connection: connection.execute(insert(facts), row))
    check_keys(database, keyring)
