"""What comes in a flood waits for a lead's word: nothing is refused, nothing is lost, nothing reaches a platform."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from case_api.operator.command_line import main
from case_api.operator.health_check import check
from case_api.settings import Settings
from case_api.signal_store import (
    DISCARD_AFTER,
    discard_held,
    list_discarded,
    list_held,
    release_held,
    take_back_discarded,
)
from case_api.storage import DAY, held_batches, pending_signals, rfc3339
from case_api.storage.tables import signals
from case_api.upkeep import purge
from case_api.upkeep.retention import PURGE_LOCK
from submission.protocol.wire import Item
from tests.case_api.people import JSON, Person, eight_ways, pdq_values, picture
from tests.case_api.platforms import new_platform
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService, running

#: Two pictures fit: each counts for 64 hashes at least.
TWO_PICTURES = 128


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Iterator[Callable[..., RunningService]]:
    """Where the decision is looked at, which is the same on both databases."""
    address = f"sqlite:///{tmp_path / 'cases.db'}"
    with contextlib.ExitStack() as stack:
        yield lambda **given: stack.enter_context(
            running(Settings(database=address, keys=tmp_path / "keys", **given))
        )


def _from(person: Person, address: str, body: bytes) -> Any:
    headers = JSON | {"X-Forwarded-For": address}
    return person.http.put(person.path, content=body, headers=headers)


def test_a_flood_from_one_address_waits_until_it_is_released(
    start_service: Callable[..., RunningService],
) -> None:
    service = start_service(hold_rows_per_hour=TWO_PICTURES)
    platform = new_platform(service)
    people = [Person(service.http) for _ in range(5)]
    shown = [eight_ways() for _ in people]
    bodies = [person.body(item) for person, item in zip(people, shown, strict=True)]
    flooding = list(zip(people[:4], bodies, strict=False))
    answers = [_from(person, "192.0.2.7", body) for person, body in flooding]
    assert {answer.status_code for answer in answers} == {201}
    # somebody else at the same time is not held
    assert _from(people[4], "198.51.100.1", bodies[4]).status_code == 201
    publish(service.database)
    through = [shown[0], shown[1], shown[4]]
    assert platform.values() == set().union(*(pdq_values(item) for item in through))
    (batch,) = list_held(service.database)
    assert (batch.reason, batch.cases, batch.items, batch.hashes) == ("address", 2, 2, 16)
    assert people[2].status().items[0].state == "received"
    again = _from(people[2], "192.0.2.7", bodies[2])
    assert (again.status_code, again.content) == (200, answers[2].content)

    assert release_held(service.database, batch.number) == 2
    assert release_held(service.database, batch.number) == 0
    publish(service.database)
    assert platform.values() == set().union(*(pdq_values(item) for item in shown))
    assert people[2].status().items[0].state == "active"
    assert list_held(service.database) == []


def test_what_is_added_to_a_case_may_be_part_of_a_flood(
    on_sqlite: Callable[..., RunningService],
) -> None:
    service = on_sqlite(hold_rows_per_hour=TWO_PICTURES)
    person = Person(service.http)
    assert person.submit(eight_ways(), eight_ways()).status_code == 201
    more = eight_ways()
    assert person.add(more).status_code == 201
    assert person.add(more).status_code == 200
    publish(service.database)
    assert [item.state for item in person.status().items] == ["active", "active", "received"]
    assert list_held(service.database)[0].items == 1


def test_an_operator_hears_of_what_is_held(
    on_sqlite: Callable[..., RunningService], caplog: pytest.LogCaptureFixture
) -> None:
    service = on_sqlite(hold_rows_per_hour=1)
    Person(service.http).submit(picture(), picture())
    purge(service.database, service.settings)
    assert "2 items of a flood wait" in caplog.text
    said = [finding.text for finding in check(service.settings) if not finding.good]
    assert said == ["2 item(s) of a flood wait for your word: `held list`."]


def test_a_practice_service_holds_nothing(on_sqlite: Callable[..., RunningService]) -> None:
    service = on_sqlite(hold_rows_per_hour=1, practice=True)
    Person(service.http).submit(picture())
    assert list_held(service.database) == []


def test_a_burst_from_many_addresses_waits_too(
    on_sqlite: Callable[..., RunningService],
) -> None:
    service = on_sqlite(hold_burst_rows_per_hour=TWO_PICTURES)
    for n in range(4):
        person = Person(service.http)
        assert _from(person, f"192.0.2.{n}", person.body(picture())).status_code == 201
    (batch,) = list_held(service.database)
    assert (batch.reason, batch.cases) == ("burst", 2)


def test_a_held_item_that_is_withdrawn_is_erased_as_any_other(
    on_sqlite: Callable[..., RunningService],
) -> None:
    service = on_sqlite(hold_rows_per_hour=1)
    person = Person(service.http)
    assert person.submit(eight_ways()).status_code == 201
    assert person.withdraw().status_code in (200, 202)
    purge(service.database, service.settings, time.time() + 40 * DAY)
    with service.database.reading() as connection:
        counted = [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (pending_signals, signals)
        ]
    assert counted == [0, 0]
    assert person.status().items[0].state == "deleted"
    assert list_held(service.database) == []


def test_held_hashes_that_another_process_is_to_delete_keep_their_case_from_being_called_deleted(
    new_postgresql: Callable[[], str], tmp_path: Path
) -> None:
    """The upkeep of one process passes over what another is at, also just while held hashes are deleted."""
    settings = Settings(database=new_postgresql(), keys=tmp_path / "keys", hold_rows_per_hour=1)
    with running(settings) as service:
        person = Person(service.http)
        assert person.submit(eight_ways()).status_code == 201
        later = time.time() + 40 * DAY
        with service.database.writing() as other_process:
            other_process.execute(select(func.pg_advisory_xact_lock(PURGE_LOCK)))
            person.withdraw()
            purge(service.database, settings, later, wait=False)
            with service.database.reading() as connection:
                kept = select(func.count()).select_from(pending_signals)
                assert connection.execute(kept).scalar_one() == 1
            assert person.withdraw().json()["action"] == "withdrawal_requested"
        purge(service.database, settings, later)
        assert person.withdraw().json()["action"] == "deleted"


@pytest.mark.parametrize("known", [False, True])
def test_whether_it_is_held_does_not_depend_on_what_is_known(
    on_sqlite: Callable[..., RunningService], known: bool
) -> None:
    service = on_sqlite(hold_rows_per_hour=TWO_PICTURES)
    items = [eight_ways() for _ in range(3)]
    if known:
        first = Person(service.http)
        assert _from(first, "203.0.113.9", first.body(items[2])).status_code == 201
        publish(service.database)
    person = Person(service.http)
    for item in items:
        person = Person(service.http)
        assert person.submit(item).status_code == 201
    publish(service.database)
    assert person.status().items[0].state == "received"


def _held_case(service: RunningService, *more: Item) -> Person:
    person = Person(service.http)
    assert person.submit(eight_ways(), *more).status_code == 201
    publish(service.database)
    assert {item.state for item in person.status().items} == {"received"}
    return person


def test_what_is_discarded_can_be_taken_back_and_draws_in_nothing_that_comes_later(
    on_sqlite: Callable[..., RunningService],
) -> None:
    service = on_sqlite(hold_rows_per_hour=1)
    first = _held_case(service)
    (held,) = list_held(service.database)
    discarded = discard_held(service.database, held.number)
    assert discarded is not None
    assert discard_held(service.database, held.number) is None
    assert discard_held(service.database, discarded) is None
    # somebody else behind the same address, later
    second = _held_case(service)
    assert [batch.cases for batch in list_held(service.database)] == [1]
    assert first.status().items[0].state == "received"
    purge(service.database, service.settings, time.time() + DISCARD_AFTER - 3600)
    assert take_back_discarded(service.database, discarded)
    assert not take_back_discarded(service.database, discarded)
    assert list_discarded(service.database) == []
    assert release_held(service.database, discarded) == 1
    publish(service.database)
    assert first.status().items[0].state == "active"
    assert second.status().items[0].state == "received"


def test_what_was_discarded_by_mistake_is_seen_and_taken_back_from_the_command_line(
    on_sqlite: Callable[..., RunningService], capsys: pytest.CaptureFixture[str]
) -> None:
    service = on_sqlite(hold_rows_per_hour=1)

    def held(word: str, *number: str) -> tuple[int, str]:
        status = main(["held", word, "--database", service.settings.database, *number])
        captured = capsys.readouterr()
        return status, captured.out + captured.err

    assert held("list") == (0, "Nothing is held.\n")
    person = _held_case(service)
    (batch,) = list_held(service.database)
    assert held("take-back", f"{batch.number:X}")[0] == 1  # it waits already
    discarded = discard_held(service.database, batch.number)
    assert discarded is not None
    nothing, line = held("list")[1].splitlines()
    assert nothing == "Nothing is held."
    (kept,) = list_discarded(service.database)
    assert kept.discarded_at is not None
    until = rfc3339(kept.discarded_at + DISCARD_AFTER)
    assert line.startswith(f"{discarded:X}: from one connection, since ")
    assert line.endswith(f"1 item(s), 8 hashes; discarded, can be taken back until {until}")

    assert held("take-back", f"{discarded:X}")[0] == 0
    for nonsense in ("no number", "-1", "F" * 30):
        assert held("take-back", nonsense)[0] == held("release", nonsense)[0] == 1
    (line,) = held("list")[1].splitlines()
    assert "discarded" not in line
    assert held("release", line.partition(":")[0]) == (0, "1 item(s) will be published.\n")
    publish(service.database)
    assert person.status().items[0].state == "active"


def test_what_was_discarded_long_ago_can_not_be_half_saved(
    on_sqlite: Callable[..., RunningService],
) -> None:
    """While the upkeep is at it, some of a batch may have ended."""
    service = on_sqlite(hold_rows_per_hour=1)
    _held_case(service)
    (held,) = list_held(service.database)
    discarded = discard_held(service.database, held.number)
    assert discarded is not None
    long_ago = update(held_batches).values(discarded_at=held.since - DISCARD_AFTER - 3600)
    service.database.write(lambda connection: connection.execute(long_ago))
    assert not take_back_discarded(service.database, discarded)
    assert release_held(service.database, discarded) == 0
    assert [batch.number for batch in list_discarded(service.database)] == [discarded]


def test_what_is_discarded_ends_before_any_platform_had_it(
    start_service: Callable[..., RunningService],
) -> None:
    service = start_service(hold_rows_per_hour=TWO_PICTURES)
    platform = new_platform(service)
    known, new, kept = eight_ways(), eight_ways(), eight_ways()
    reporter, person = Person(service.http), Person(service.http)
    assert _from(reporter, "203.0.113.9", reporter.body(known)).status_code == 201
    assert person.submit(kept, eight_ways()).status_code == 201
    publish(service.database)
    assert person.add(known, new).status_code == 201
    whole = _held_case(service)
    (held,) = list_held(service.database)
    discarded = discard_held(service.database, held.number)
    after = time.time() + DISCARD_AFTER + 2 * 3600
    assert purge(service.database, service.settings, after).discarded_items == 3
    assert purge(service.database, service.settings, after).discarded_items == 0
    assert discarded is not None
    assert not take_back_discarded(service.database, discarded)
    # what the person is told does not depend on what others reported
    states = [one.state for one in person.status().items]
    assert states == ["active", "active", "withdrawn", "withdrawn"]
    assert whole.status().state == "withdrawn"
    assert [one.event for one in whole.status().timeline] == ["received", "withdrawn"]
    values = platform.values()
    assert pdq_values(known) | pdq_values(kept) <= values
    assert not pdq_values(new) & values
    with service.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(pending_signals)).scalar() == 0
    purge(service.database, service.settings, after + 40 * DAY)
    assert whole.status().state == "deleted"
