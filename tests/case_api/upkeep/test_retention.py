"""What is let go is really gone, in time, once, and whoever does it."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import func, select

from case_api.storage.tables import cases, events, item_signals, items, signals
from case_api.storage.times import DAY
from case_api.upkeep.retention import Purged, purge, withdraw_due
from tests.case_api.people import Person, picture
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq

ALL = (cases, items, signals, item_signals, events)


@pytest.fixture
def alone(start_service: Callable[..., Any]) -> Any:
    return start_service(
        retention_active_days=100, retention_withdrawn_days=10, retention_tombstone_days=50
    )


def counts(service: Any) -> dict[str, int]:
    with service.database.reading() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in ALL
        }


def days_from_now(days: float) -> float:
    return time.time() + days * DAY


def test_a_case_goes_its_way_from_active_to_nothing(alone: Any) -> None:
    person = Person(alone.http)
    person.submit(picture(), picture())
    publish(alone.database)
    assert purge(alone.database, alone.settings) == Purged()

    purge(alone.database, alone.settings, now=days_from_now(99))
    assert person.status().state == "active"

    ended = purge(alone.database, alone.settings, now=days_from_now(101))
    assert ended.expired_cases == 1
    assert person.status().state == "withdrawn"

    kept = purge(alone.database, alone.settings, now=days_from_now(110))
    assert kept == Purged()

    erased = purge(alone.database, alone.settings, now=days_from_now(112))
    assert (erased.erased_cases, erased.erased_signals) == (1, 2)
    status = person.status()
    assert status.state == "deleted"
    assert [entry.event for entry in status.timeline] == [
        "received",
        "active",
        "withdrawn",
        "deleted",
    ]
    with alone.database.reading() as connection:
        rows = connection.execute(
            select(signals.c.payload, signals.c.key_id, signals.c.state)
        ).all()
    assert {tuple(row) for row in rows} == {(None, None, "deleted")}
    assert counts(alone)["item_signals"] == 0

    gone = purge(alone.database, alone.settings, now=days_from_now(164))
    assert (gone.removed_cases, gone.removed_signals) == (1, 2)
    assert set(counts(alone).values()) == {0}
    assert person.look().status_code == 404


def test_a_hash_that_another_case_holds_is_not_erased(alone: Any) -> None:
    value = random_pdq()
    leaver, stayer = Person(alone.http), Person(alone.http)
    leaver.submit(picture(value))
    stayer.submit(picture(value))
    leaver.withdraw()
    purge(alone.database, alone.settings, now=days_from_now(12))
    assert leaver.status().state == "deleted"
    with alone.database.reading() as connection:
        row = connection.execute(
            select(signals.c.state, signals.c.holders, signals.c.payload)
        ).one()
    assert (row.state, row.holders) == ("active", 1)
    assert row.payload is not None


def test_a_hash_that_comes_back_after_erasure_is_whole_again(alone: Any) -> None:
    value = random_pdq()
    first, second = Person(alone.http), Person(alone.http)
    first.submit(picture(value))
    publish(alone.database)
    first.withdraw()
    purge(alone.database, alone.settings, now=days_from_now(12))
    second.submit(picture(value))
    publish(alone.database)
    with alone.database.reading() as connection:
        row = connection.execute(
            select(signals.c.state, signals.c.holders, signals.c.payload, signals.c.key_id)
        ).one()
    assert (row.state, row.holders) == ("active", 1)
    assert row.payload is not None
    assert row.key_id is not None
    assert second.status().state == "active"


def test_what_is_erased_stays_where_its_withdrawal_was_told(alone: Any) -> None:
    """Else nobody would know which partners had heard of it."""

    def place() -> int:
        with alone.database.reading() as connection:
            return int(connection.execute(select(signals.c.sequence)).scalar_one())

    person = Person(alone.http)
    person.submit()
    publish(alone.database)
    before = place()
    person.withdraw()
    publish(alone.database)
    told = place()
    assert told > before
    purge(alone.database, alone.settings, now=days_from_now(12))
    assert publish(alone.database) == 0
    assert place() == told


def test_several_purges_at_once_do_the_work_once(alone: Any) -> None:
    people = [Person(alone.http) for _ in range(20)]
    for person in people:
        person.submit(delay=2)
        person.withdraw()
    publish(alone.database)
    later = days_from_now(1)
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(withdraw_due, alone.database, later) for _ in range(4)]
        assert all(isinstance(future.result(30), int) for future in futures)
    withdraw_due(alone.database, later)
    publish(alone.database)
    with alone.database.reading() as connection:
        withdrawn = select(func.count()).where(events.c.event == "withdrawn")
        assert connection.execute(withdrawn).scalar_one() == 20
        assert set(connection.execute(select(signals.c.holders)).scalars()) == {0}
    assert {person.status().state for person in people} == {"withdrawn"}


def test_the_service_lets_go_by_itself(start_service: Callable[..., Any]) -> None:
    """No command needed: what is due when the service starts is carried out by it."""
    service = start_service(retention_active_days=1)
    person = Person(service.http)
    person.submit()
    publish(service.database)
    long_ago = int(time.time()) - 3 * DAY
    service.database.write(
        lambda connection: [
            connection.execute(table.update().values({column: long_ago}))
            for table, column in ((cases, "created_at"), (items, "added_at"))
        ]
    )
    again = start_service(retention_active_days=1)
    person.http = again.http
    end = time.monotonic() + 60
    while person.status().state == "active" and time.monotonic() < end:
        pass
    assert person.status().state == "withdrawn"
