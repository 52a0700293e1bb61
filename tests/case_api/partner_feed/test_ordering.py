"""A reader who follows the feed loses nothing, whoever writes meanwhile, and however late."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import delete, select, update
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICSPFeedbackValue,
    StopNCIISignalType,
)

from case_api.keys import KeyFolder
from case_api.signal_store.holding import encrypt_row, hold_signals
from case_api.signal_store.lanes import rows_of
from case_api.storage.database import Database, open_database
from case_api.storage.tables import feed_clock, item_signals, signals
from case_api.storage.times import this_hour
from hashing.transforms import Transform
from submission.protocol.wire import PdqSignal
from tests.case_api.people import Person, picture
from tests.case_api.platforms import FIRST_START, Platform, new_platform
from tests.case_api.processes import service_process
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq


class Follower:
    """A client that keeps nothing but what it was given and where it was told to go on."""

    def __init__(self, platform: Platform, size: int) -> None:
        self._platform = platform
        self._size = size
        self._start = FIRST_START
        self.state: dict[str, str] = {}

    def sync(self) -> None:
        for page in self._platform.pages(self._start, self._size):
            assert page.nextSetTimestamp >= self._start
            # as tx does: whatever comes later may never come
            self._start = page.nextSetTimestamp
            for record in page.hashRecords:
                self.state[record.hashValue] = record.hashStatus.value


@dataclass(frozen=True)
class OneOfTwo:
    """One of the processes that serve a database together."""

    url: str
    http: httpx.Client
    database: Database


@pytest.fixture
def two_processes(database_address: str, tmp_path: Path) -> Iterator[list[OneOfTwo]]:
    """As an operator with one PostgreSQL and two machines has it."""
    where = {
        "EMPREINTE_SERVICE_DATABASE": database_address,
        "EMPREINTE_SERVICE_KEYS": str(tmp_path / "keys"),
    }
    with ExitStack() as stack:
        processes = [stack.enter_context(service_process(tmp_path, **where)) for _ in range(2)]
        database = open_database(database_address, pool_size=2)
        stack.callback(database.close)
        yield [
            OneOfTwo(p.url, stack.enter_context(httpx.Client(base_url=p.url, timeout=60)), database)
            for p in processes
        ]


class Crowd:
    """Threads whose failures fail the test."""

    def __init__(self) -> None:
        self._failures: list[BaseException] = []

    def start(self, *work: Callable[[], None]) -> list[threading.Thread]:
        threads = [threading.Thread(target=partial(self._run, one)) for one in work]
        for thread in threads:
            thread.start()
        return threads

    def join(self, threads: list[threading.Thread]) -> None:
        for thread in threads:
            thread.join()
        assert self._failures == []

    def _run(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - whatever it is fails the test in join()
            self._failures.append(error)


def submit_and_withdraw(service: OneOfTwo, expected: dict[str, str]) -> None:
    """Nine people with six pictures each, every third of whom withdraws; notes the state of each hash."""
    for n in range(9):
        values = [random_pdq() for _ in range(6)]
        person = Person(service.http)
        assert person.submit(*(picture(v) for v in values)).status_code == 201
        if n % 3 == 0:
            person.withdraw()
        expected.update(dict.fromkeys(values, "Withdrawn" if n % 3 == 0 else "Active"))


def test_what_two_processes_take_in_at_once_reaches_a_reader_of_both(
    two_processes: list[OneOfTwo],
) -> None:
    services = two_processes
    readers = [
        Follower(new_platform(service, f"P{n}", honours_withdrawals=True), size=7)
        for n, service in enumerate(services)
    ]
    stop = threading.Event()
    expected: dict[str, str] = {}

    def follow(reader: Follower) -> None:
        while not stop.is_set():
            reader.sync()

    crowd = Crowd()
    reading = crowd.start(*(partial(follow, reader) for reader in readers))
    writing = crowd.start(
        *(partial(submit_and_withdraw, service, expected) for service in services * 2)
    )
    crowd.join(writing)
    stop.set()
    crowd.join(reading)

    for reader in readers:
        reader.sync()
        # withdrawn before it was ever fetched may be told as withdrawn, or not at all
        assert {
            value: reader.state.get(value, "Withdrawn" if state == "Withdrawn" else None)
            for value, state in expected.items()
        } == expected


@pytest.mark.parametrize("database_address", ["postgresql"], indirect=True)
def test_a_transaction_that_commits_late_is_not_passed_by(
    start_service: Callable[..., Any],
) -> None:
    service = start_service()
    reader = Follower(new_platform(service), size=800)
    late, early = random_pdq(), random_pdq()
    keyring = KeyFolder(service.settings.key_folder).keyring()
    (row,) = rows_of(PdqSignal(value=late, quality=90, transform=Transform.ORIGINAL))
    prepared = encrypt_row(keyring, "adult", row)

    with service.database.writing() as slow:
        hold_signals(slow, [prepared], this_hour())
        Person(service.http).submit(picture(early))
        publish(service.database)
        reader.sync()
        assert set(reader.state) == {early}

    reader.sync()
    assert set(reader.state) == {early, late}


def test_a_clock_that_was_set_back_sends_nothing_into_a_readers_past(empty_service: Any) -> None:
    platform = new_platform(empty_service)
    reader = Follower(platform, size=1)
    Person(empty_service.http).submit(picture())
    ahead = int(time.time()) + 100_000
    publish(empty_service.database)
    empty_service.database.write(
        lambda connection: (
            connection.execute(update(signals).values(last_mod=ahead)),
            connection.execute(update(feed_clock).values(last_mod=ahead)),
        )
    )
    reader.sync()

    value = random_pdq()
    Person(empty_service.http).submit(picture(value))
    reader.sync()
    assert value in reader.state


def test_a_place_in_the_feed_is_never_given_twice(empty_service: Any) -> None:
    platform = new_platform(empty_service)
    first = Person(empty_service.http)
    first.submit(picture())
    publish(empty_service.database)
    platform.records()
    # the newest record is purged
    empty_service.database.write(
        lambda connection: (
            connection.execute(delete(item_signals)),
            connection.execute(delete(signals)),
        )
    )

    second = Person(empty_service.http)
    second.submit(picture())
    publish(empty_service.database)

    # the partner had read as far as that before, and has not fetched this
    assert second.status().items[0].partners[0].state == "not_fetched"
    assert len(platform.records()) == 1
    assert second.status().items[0].partners[0].state == "fetched"


def test_every_change_of_a_record_moves_it_to_the_end(empty_service: Any) -> None:
    platform = new_platform(empty_service, honours_withdrawals=True)
    value = random_pdq()
    person = Person(empty_service.http)
    person.submit(picture(value))
    Person(empty_service.http).submit(picture())

    def place() -> int:
        publish(empty_service.database)
        keyring = KeyFolder(empty_service.settings.key_folder).keyring()
        wanted = keyring.digester.signal("adult", "pdq", bytes.fromhex(value))
        with empty_service.database.reading() as connection:
            query = select(signals.c.sequence).where(signals.c.id == wanted)
            newest = connection.execute(select(feed_clock.c.sequence)).scalar_one()
            sequence = connection.execute(query).scalar_one()
        assert sequence <= newest
        return int(sequence)

    places = [place()]
    other = Person(empty_service.http)
    other.submit(picture(value))
    places.append(place())
    platform.stock.submit_feedback(
        StopNCIISignalType.ImagePDQ, value, StopNCIICSPFeedbackValue.Blocked
    )
    places.append(place())
    person.withdraw()
    places.append(place())
    other.withdraw()
    places.append(place())
    assert places == sorted(set(places))
