"""Connections: SQLite in WAL mode or PostgreSQL, transactions that are retried when they lose a race."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, Row, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError

Result = TypeVar("Result")
#: a row whose columns are known by name
Record = Row[*tuple[Any, ...]]

_RETRIES = 8
#: seconds to wait for another writer to the same SQLite file
_SQLITE_PATIENCE = 15.0
#: seconds to wait for readers to finish before the write-ahead log can be truncated
_READERS_PATIENCE = 2.0
#: SQLSTATE of a serialization failure and of a deadlock: nothing was stored, the transaction may run again
_LOST_RACE = {"40001", "40P01"}
_NOT_NOW = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL}


class UnusableDatabaseError(Exception):
    """The address names no database that this service can use."""


def parse_url(address: str) -> URL:
    """A database address with the driver this service uses.

    Raises:
        UnusableDatabaseError: neither SQLite nor PostgreSQL, or not an address.
    """
    try:
        url = make_url(address)
    except Exception as error:
        raise UnusableDatabaseError("This is not the address of a database.") from error
    match url.get_backend_name():
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
        case "sqlite":
            return url.set(drivername="sqlite+pysqlite")
    raise UnusableDatabaseError("The database is SQLite (sqlite:///file) or PostgreSQL.")


def sqlite_file(url: URL) -> Path | None:
    """The file of a SQLite address; ``None`` for PostgreSQL and for a database in memory."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database)


@dataclass(frozen=True)
class Database:
    """One database. Threads may share it; make one per process and :meth:`close` it."""

    engine: Engine
    #: Writers of this process take turns by this lock on SQLite, which has one writer at a time: its own busy handler
    #: sleeps between attempts, and is not fair.
    _turn: AbstractContextManager[object] = field(repr=False)

    @property
    def is_postgresql(self) -> bool:
        """Whether this is PostgreSQL; else it is SQLite."""
        return self.engine.dialect.name == "postgresql"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent snapshot of the data, taken at its first statement, whatever others commit meanwhile."""
        # SQLite's transactions read from a snapshot by themselves
        level = {"isolation_level": "REPEATABLE READ"} if self.is_postgresql else {}
        reader = self.engine.execution_options(**level)
        with reader.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: all of it is kept when the block ends, nothing when it raises."""
        writer = self.engine.execution_options(empreinte_writes=True)
        with self._turn, writer.begin() as connection:
            yield connection

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """Run ``work`` in a transaction; run it again after a deadlock, a serialization failure or a lost connection.

        ``work`` must do nothing when its change is there already: when a connection is lost during COMMIT, nobody
        knows whether the change was stored.

        Raises:
            DBAPIError: the transaction failed for another reason, or eight times.
        """
        for attempt in range(_RETRIES):
            try:
                with self.writing() as connection:
                    return work(connection)
            except DBAPIError as error:
                if attempt + 1 == _RETRIES or not _lost_race(error):
                    raise
            time.sleep(0.005 * 2**attempt)
        raise AssertionError("unreachable")

    def rewrite(self) -> bool:
        """SQLite: write the whole file anew from its rows, and empty its write-ahead log. Nothing of deleted rows is left.

        ``secure_delete`` alone is not enough: when SQLite moves rows between pages, copies stay in the free part of a
        page. Writers wait meanwhile; the disk needs room for a copy of the file in its folder, and for another in the log.
        PostgreSQL manages its own files (docs/operating.md): nothing is done there.

        Returns:
            ``False`` when a reader still needs the older state, or the disk is full; it can be tried again later.
        """
        if self.is_postgresql:
            return True
        with self._turn, closing(self.engine.raw_connection()) as connection:
            try:
                return _rewrite_sqlite(connection, Path(self.engine.url.database or "").parent)
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF in _NOT_NOW:
                    return False
                raise

    def close(self) -> None:
        """Close all connections that are not in use."""
        self.engine.dispose()


def _rewrite_sqlite(connection: Any, folder: Path) -> bool:
    cursor = connection.cursor()
    # the copy that VACUUM makes first can be large: in a file without a name, beside the database and not in /tmp
    quoted = str(folder.resolve()).replace("'", "''")
    cursor.execute(f"PRAGMA temp_store_directory = '{quoted}'")
    cursor.execute("PRAGMA temp_store = FILE")
    _wait_at_most(connection, _READERS_PATIENCE)
    try:
        cursor.execute("VACUUM")
        emptied = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        _wait_at_most(connection, _SQLITE_PATIENCE)
        cursor.execute("PRAGMA temp_store = MEMORY")
    return emptied is not None and emptied[0] == 0


def _lost_race(error: DBAPIError) -> bool:
    """Whether the same transaction can succeed when it is run again."""
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, sqlite3.OperationalError):
        return error.orig.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return getattr(error.orig, "sqlstate", None) in _LOST_RACE


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # sqlite3 must not begin transactions by itself: `_begin_sqlite` does
    connection.isolation_level = None
    _wait_at_most(connection, _SQLITE_PATIENCE)
    _use_wal(connection)
    for pragma in (
        "synchronous = FULL",  # a committed transaction survives a power cut
        "foreign_keys = ON",
        "secure_delete = ON",  # deleted content is overwritten with zeros
        "temp_store = MEMORY",
        "cache_size = -16384",  # KiB for each connection
        # keyed digests change random pages: rare checkpoints write most of these pages once instead of many times
        "wal_autocheckpoint = 16384",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _wait_at_most(connection: Any, seconds: float) -> None:
    connection.cursor().execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch the file to WAL. When two connections do so at once SQLite refuses one without waiting, so wait here."""
    end = time.monotonic() + _SQLITE_PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # a writer takes the lock at once: SQLite can't wait for it in a transaction that has read before it writes
    writes = connection.get_execution_options().get("empreinte_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def open_database(address: str, *, pool_size: int = 10, connect_seconds: int = 10) -> Database:
    """Open a database. A SQLite file (mode 0600) and its folder are created where they don't exist.

    Args:
        address: ``sqlite:///FILE`` or ``postgresql://…``.
        pool_size: how many connections at the most.
        connect_seconds: how long a PostgreSQL server may take to answer.

    Raises:
        UnusableDatabaseError: see :func:`parse_url`; also a SQLite file that can't be created.
    """
    url = parse_url(address)
    options: dict[str, Any] = {
        # an error message must never carry a row's content into a log
        "hide_parameters": True,
        "pool_size": pool_size,
        "max_overflow": 0,
        "pool_timeout": 30,
    }
    if url.get_backend_name() == "sqlite":
        file = sqlite_file(url)
        if file is None:
            raise UnusableDatabaseError("A database in memory would lose its cases. Name a file.")
        try:
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.touch(mode=0o600, exist_ok=True)
        except OSError as error:
            raise UnusableDatabaseError(
                f"The database file can't be made: {error.strerror}."
            ) from None
        engine = create_engine(url, connect_args={"check_same_thread": False}, **options)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return Database(engine, threading.Lock())
    engine = create_engine(
        url,
        pool_use_lifo=True,
        pool_recycle=1800,
        connect_args={
            "application_name": "empreinte",
            "connect_timeout": connect_seconds,
            # a database host that disappeared silently is noticed within a minute
            "keepalives_idle": 30,
            "keepalives_interval": 10,
            "keepalives_count": 3,
        },
        **options,
    )
    return Database(engine, nullcontext())
