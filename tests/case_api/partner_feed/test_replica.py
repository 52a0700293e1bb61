"""The feed read from a real streaming replica: however it lags, no record is lost and none is out of order."""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, create_engine, text, update

from case_api.service import NotReadyError, open_service
from case_api.settings import Settings
from case_api.storage import HOUR, feed_clock
from case_api.storage.database import parse_url
from tests.case_api.people import Person, eight_ways, pdq_values
from tests.case_api.platforms import Platform, new_platform
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService, running


@dataclass(frozen=True)
class Standby:
    """A second PostgreSQL that follows the first, and can be held back."""

    primary: URL
    socket: Path
    bin: Path
    owner: int

    def address(self, database: str) -> str:
        url = self.primary.set(database=database, query={"host": str(self.socket)})
        return url.render_as_string(hide_password=False)

    def hold_back(self) -> None:
        self._ask("SELECT pg_wal_replay_pause()")
        while self._ask("SELECT pg_get_wal_replay_pause_state()") != "paused":
            time.sleep(0.01)

    def let_go(self) -> None:
        self._ask("SELECT pg_wal_replay_resume()")

    def catch_up(self, primary: URL) -> None:
        """Let it go on, until it has what the primary has now."""
        self.let_go()
        written = _asked(primary, "SELECT pg_current_wal_insert_lsn()::text")
        end = time.monotonic() + 30
        while not self._ask(f"SELECT pg_last_wal_replay_lsn() >= '{written}'::pg_lsn"):
            assert time.monotonic() < end
            time.sleep(0.01)

    def _ask(self, query: str) -> Any:
        return _asked(parse_url(self.address("postgres")), query)

    def control(self, *arguments: str) -> None:
        command = [self.bin / "pg_ctl", "-D", self.socket / "data", "-s", "-w", *arguments]
        _as(self.owner, *command)


def _asked(address: URL, query: str) -> Any:
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            return connection.execute(text(query)).scalar()
    finally:
        engine.dispose()


def _as(owner: int, *command: object) -> None:
    """Run a program of PostgreSQL, which refuses to be root's."""
    user = owner if os.geteuid() == 0 else None
    words = [str(word) for word in command]
    with Path(os.devnull).open("wb") as nowhere:
        subprocess.run(words, check=True, timeout=60, stdout=nowhere, user=user)


@pytest.fixture(scope="module")
def standby(postgresql_server: str) -> Iterator[Standby]:
    primary = parse_url(postgresql_server)
    folder = Path(_asked(primary, "SHOW data_directory"))
    owner = folder.stat().st_uid
    # the wheel brings several versions: that of the running server is needed
    pid = (folder / "postmaster.pid").read_text().split("\n", 1)[0]
    programs = Path(f"/proc/{pid}/exe").resolve().parent
    with tempfile.TemporaryDirectory(
        prefix="empreinte-standby-", ignore_cleanup_errors=True
    ) as own:
        data = Path(own) / "data"
        os.chown(own, owner, -1)  # the server runs as another user than root
        host = str(primary.query["host"])
        backup = (programs / "pg_basebackup", "-h", host, "-U", primary.username, "-D", data)
        _as(owner, *backup, "-R", "-X", "stream", "-c", "fast")
        made = Standby(primary, Path(own), programs, owner)
        options = f"-c listen_addresses= -c unix_socket_directories={own}"
        made.control("-l", str(data / "log"), "-o", options, "start")
        try:
            yield made
        finally:
            with contextlib.suppress(subprocess.CalledProcessError):
                made.control("-m", "immediate", "stop")


@pytest.fixture
def service(
    standby: Standby, new_postgresql: Callable[[], str], tmp_path: Path
) -> Iterator[RunningService]:
    address = new_postgresql()
    database = parse_url(address).database
    assert database is not None
    keys = tmp_path / "keys"
    open_service(Settings(database=address, keys=keys)).close()
    standby.catch_up(parse_url(address))
    settings = Settings(
        database=address, keys=keys, database_read=standby.address(database), hold_rows_per_hour=0
    )
    with running(settings) as started:
        yield started
        standby.let_go()


def _report(service: RunningService, person: Person | None = None) -> set[str]:
    item = eight_ways()
    assert (person or Person(service.http)).submit(item).status_code == 201
    publish(service.database)
    return pdq_values(item)


def _seen_by_platform(person: Person) -> str:
    return person.status().items[0].partners[0].state


def test_pages_come_from_the_replica_and_what_it_lacks_comes_later(
    service: RunningService, standby: Standby
) -> None:
    platform = new_platform(service)
    first = _report(service)
    primary = parse_url(service.settings.database)
    standby.catch_up(primary)
    standby.hold_back()
    late = Person(service.http)
    second = _report(service, late)
    page = platform.fetch()
    assert {record["hashValue"] for record in page["hashRecords"]} == first, "read from the replica"
    again = platform.fetch(page["nextSetTimestamp"])
    assert again["nextSetTimestamp"] >= page["nextSetTimestamp"]
    assert _seen_by_platform(late) == "not_fetched", "the person is told the truth"
    standby.catch_up(primary)
    later = platform.fetch(again["nextSetTimestamp"])
    assert {record["hashValue"] for record in later["hashRecords"]} >= second
    assert _seen_by_platform(late) == "fetched"

    # far behind, or not there at all: the primary answers
    standby.hold_back()
    ahead = update(feed_clock).values(last_mod=feed_clock.c.last_mod + 4 * HOUR)
    service.database.write(lambda connection: connection.execute(ahead))
    third = _report(service)
    assert platform.values() == first | second | third


def test_a_client_misses_nothing_however_the_replica_lags(
    service: RunningService, standby: Standby
) -> None:
    chance = random.Random(20261129)
    platform = new_platform(service, honours_withdrawals=True)
    people: list[Person] = []
    known: dict[str, str] = {}
    place = (10, "")
    with _other_process(service, platform) as elsewhere:
        for _ in range(40):
            match chance.choice(("report", "withdraw", "fetch", "fetch", "hold", "go", "other")):
                case "report":
                    people.append(Person(service.http))
                    people[-1].submit(eight_ways())
                case "withdraw" if people:
                    people.pop(chance.randrange(len(people))).withdraw()
                case "fetch":
                    place = _one_page(platform, known, place)
                case "other":
                    place = _one_page(elsewhere, known, place)
                case "hold":
                    standby.hold_back()
                case "go":
                    standby.let_go()
    publish(service.database)
    standby.catch_up(parse_url(service.settings.database))
    _to_the_end(platform, known, place)
    live = {value for value, status in known.items() if status == "Active"}
    assert live == new_platform(service, "Newcomer").values()
    assert len(live) == 8 * len(people)


@contextlib.contextmanager
def _other_process(service: RunningService, platform: Platform) -> Iterator[Platform]:
    """The same platform at a process that reads from the primary: it is ahead of the replica."""
    settings = service.settings.model_copy(update={"database_read": ""})
    with running(settings) as other:
        yield Platform(other, platform.name, platform.keys)


def _to_the_end(platform: Platform, known: dict[str, str], place: tuple[int, str]) -> None:
    """Whole runs until one brings nothing new."""
    before: dict[str, str] | None = None
    for _ in range(500):
        place = _one_page(platform, known, place)
        if not place[1]:
            if known == before:
                return
            before = dict(known)
    pytest.fail("the feed does not come to an end")


def _one_page(platform: Platform, known: dict[str, str], place: tuple[int, str]) -> tuple[int, str]:
    start, token = place
    page = platform.fetch(start, 5, token)
    times = [record["lastModtimestamp"] for record in page["hashRecords"]]
    assert times == sorted(times)
    assert page["nextSetTimestamp"] >= start
    known.update({record["hashValue"]: record["hashStatus"] for record in page["hashRecords"]})
    if page["hasMoreRecords"]:
        return start, page["nextPageToken"]
    return page["nextSetTimestamp"], ""


def test_sqlite_has_no_replica(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'cases.db'}"
    with pytest.raises(NotReadyError, match="PostgreSQL"):
        open_service(Settings(database=address, database_read=address))
