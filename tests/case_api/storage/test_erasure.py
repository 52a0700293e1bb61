"""SQLite: when a case says that its hashes are deleted, they are in no file any more, not even encrypted."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from case_api.keys import KeyFolder
from case_api.settings import Settings
from case_api.storage.tables import item_signals, signals
from case_api.storage.times import DAY
from case_api.upkeep.retention import Purged, purge
from tests.case_api.people import Person, eight_ways, picture, video
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService, running
from tests.plausible_pdq import random_pdq


@pytest.fixture
def started(tmp_path: Path) -> Iterator[RunningService]:
    settings = Settings(database=f"sqlite:///{tmp_path / 'cases.db'}", keys=tmp_path / "keys")
    with running(settings) as service:
        yield service


def ciphertexts(service: RunningService) -> list[bytes]:
    with service.database.reading() as connection:
        kept = connection.execute(select(signals.c.payload).where(signals.c.payload.is_not(None)))
        return [bytes(payload) for payload in kept.scalars()]


def in_files(service: RunningService, searched: list[bytes]) -> int:
    """Of how many of these something is in the database's file, or in one beside it."""
    folder = service.settings.key_folder.parent
    there = b"\0".join(file.read_bytes() for file in sorted(folder.glob("cases.db*")))
    # a large one lies in pieces on several pages
    return sum(
        any(part[i : i + 24] in there for i in range(0, len(part), 500)) for part in searched
    )


def purge_after(service: RunningService, days: float) -> Purged:
    return purge(service.database, service.settings, time.time() + days * DAY)


def test_what_is_called_deleted_is_in_no_file(started: RunningService) -> None:
    stays, leaves = Person(started.http), Person(started.http)
    stays.submit(eight_ways())
    publish(started.database)
    kept = ciphertexts(started)
    # enough to fill and to leave pages, and one that takes several
    film = video("ab" * 16, [random_pdq() for _ in range(400)])
    leaves.submit(*(eight_ways() for _ in range(30)), film)
    publish(started.database)
    erased = [part for part in ciphertexts(started) if part not in kept]
    assert in_files(started, kept + erased) == len(kept + erased)

    leaves.withdraw()
    purge_after(started, 32)
    assert leaves.withdraw().json()["action"] == "deleted"
    assert in_files(started, erased) == 0
    assert in_files(started, kept) == len(kept) == 8


@pytest.mark.long
def test_after_many_erasures_in_between_others_nothing_is_left_in_gaps_of_pages(
    started: RunningService,
) -> None:
    """SQLite moves rows from page to page as others come and go, and leaves copies in the free part of a page.

    ``secure_delete`` overwrites the row itself, not these copies.
    """
    database, chance = started.database, random.Random(5)
    digest = KeyFolder(started.settings.key_folder).keyring().digester.case
    people: list[Person] = []
    for _ in range(5):
        arriving = [Person(started.http) for _ in range(10)]
        for person in arriving:
            person.submit(*(picture(random_pdq()) for _ in range(chance.randint(1, 6))))
        publish(database)
        people += arriving
        for person in chance.sample(people, 8):
            if person.status().state == "active":
                person.withdraw()
        publish(database)
    stored = secrets_of(started)
    for days in range(31, 37):  # an erasure a day; each time others withdraw
        for person in chance.sample(people, 4):
            person.withdraw()
        purge_after(started, days)
    leaving = {digest(p.number) for p in people if p.status().state == "deleted"}
    erased = [part for part in stored if part not in secrets_of(started)]
    assert len(leaving) > 20
    assert len(erased) > 100
    assert in_files(started, erased) == 0

    # a year later the tombstones go, and what named the cases with them
    purge_after(started, 37 + 366)
    assert in_files(started, list(leaving)) == 0


def secrets_of(service: RunningService) -> list[bytes]:
    """Ciphertexts of hashes, and which case holds which."""
    with service.database.reading() as connection:
        links = connection.execute(
            select(*(item_signals.c[name] for name in ("case_id", "item_number", "signal_id")))
        )
        # SQLite stores the number 1 in no byte at all
        found = [bytes(c) + bytes([n])[: n > 1] + bytes(s) for c, n, s in links]
    return [*ciphertexts(service), *found]


def test_while_someone_reads_what_was_nothing_is_called_deleted(started: RunningService) -> None:
    person = Person(started.http)
    person.submit(picture())
    publish(started.database)
    (erased,) = ciphertexts(started)
    person.withdraw()
    with started.database.reading() as connection:  # a backup, say
        connection.execute(select(signals.c.payload)).all()
        assert purge_after(started, 32).erased_cases == 0
        assert person.status().state == "withdrawn"
        assert person.withdraw().json()["action"] != "deleted"

    # the next time, though the hash itself was erased before
    done = purge_after(started, 32)
    assert (done.erased_cases, done.erased_signals) == (1, 0)
    assert person.withdraw().json()["action"] == "deleted"
    assert in_files(started, [erased]) == 0
