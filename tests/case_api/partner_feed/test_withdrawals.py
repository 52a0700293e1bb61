"""What partners hear of withdrawals, and what the person and the operator hear of partners."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select, update
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICaseStatus,
)

from case_api.partner_feed.checkpoints import note_first_sync
from case_api.partner_feed.stale_holders import still_held
from case_api.signal_store.publication import publish
from case_api.storage.tables import feed_clock, items, partner_fetches, partners, signals
from case_api.storage.times import HOUR, this_hour
from case_api.upkeep.retention import purge
from tests.case_api.people import Person, eight_ways, picture, random_pdq
from tests.case_api.platforms import Platform, new_platform


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


@pytest.mark.parametrize("honours", [True, False])
def test_a_withdrawn_hash_is_told_to_whoever_can_let_go_of_it(
    empty_service: Any, platform: Platform, honours: bool
) -> None:
    platform.change(honours_withdrawals=honours)
    person, value = Person(empty_service.http), random_pdq()
    person.submit(picture(value))
    start = list(platform.pages())[-1].nextSetTimestamp

    person.withdraw()

    told = platform.records(start=start)
    if honours:
        assert [(r.hashValue, r.hashStatus) for r in told] == [
            (value, StopNCIICaseStatus.Withdrawn)
        ]
        assert set(told[0].caseNumbers.values()) == {StopNCIICaseStatus.Withdrawn}
    else:
        # a stock client would add it
        assert told == []
    # whoever has nothing yet is not told of what is gone
    assert platform.records() == []


def test_what_is_withdrawn_while_a_first_run_goes_on_is_told_in_it(
    empty_service: Any, platform: Platform
) -> None:
    """The run ends later than the withdrawal: the next one begins behind it."""
    platform.change(honours_withdrawals=True)
    database = empty_service.database
    gone_before = Person(empty_service.http)
    gone_before.submit(picture())
    gone_before.withdraw()
    people = {value: Person(empty_service.http) for value in (random_pdq(), random_pdq())}
    for value, person in people.items():
        person.submit(picture(value))
    first = platform.fetch(size=1)
    (record,) = first["hashRecords"]
    people.pop(record["hashValue"]).withdraw()
    publish(database)
    database.write(
        lambda connection: connection.execute(
            update(feed_clock).values(last_mod=feed_clock.c.last_mod + 2)
        )
    )
    late = random_pdq()
    Person(empty_service.http).submit(picture(late))
    publish(database)

    token, told = first["nextPageToken"], []
    while token:
        page = platform.fetch(size=1, token=token)
        told += [(r["hashValue"], r["hashStatus"]) for r in page["hashRecords"]]
        token = page["nextPageToken"]

    (other,) = people
    assert told == [(other, "Active"), (record["hashValue"], "Withdrawn"), (late, "Active")]
    assert platform.values(start=page["nextSetTimestamp"]) == {late}


def test_a_hash_stays_while_another_case_holds_it(empty_service: Any, platform: Platform) -> None:
    value = random_pdq()
    first, second = Person(empty_service.http), Person(empty_service.http)
    first.submit(picture(value))
    second.submit(picture(value))
    first.withdraw()
    (record,) = platform.records()
    assert record.hashStatus is StopNCIICaseStatus.Active
    assert sorted(s.value for s in record.caseNumbers.values()) == ["Active", "Withdrawn"]
    second.withdraw()
    assert platform.records() == []


def test_a_withdrawn_hash_comes_back_with_a_new_case(
    empty_service: Any, platform: Platform
) -> None:
    platform.change(honours_withdrawals=True)
    value = random_pdq()
    person = Person(empty_service.http)
    person.submit(picture(value))
    start = list(platform.pages())[-1].nextSetTimestamp
    person.withdraw()
    Person(empty_service.http).submit(picture(value))

    (record,) = platform.records(start=start)
    assert record.hashStatus is StopNCIICaseStatus.Active


def test_a_fetch_is_told_to_the_person_once_it_really_brought_the_item(
    empty_service: Any, platform: Platform
) -> None:
    person = Person(empty_service.http)
    person.submit(eight_ways())
    (seen,) = person.status().items[0].partners
    assert (seen.partner, seen.state) == (platform.name, "not_fetched")

    # a client that has read nothing else and begins at the end has not fetched it
    platform.fetch(start=9_999_999_999)
    assert person.status().items[0].partners[0].state == "not_fetched"

    token = platform.fetch(size=5)["nextPageToken"]
    assert person.status().items[0].partners[0].state == "not_fetched"
    platform.fetch(size=5, token=token)

    status = person.status()
    assert status.items[0].partners[0].state == "fetched"
    assert ("fetched", platform.name) in [(e.event, e.partner) for e in status.timeline]


def test_nobody_learns_that_a_picture_was_reported_and_fetched_before(
    empty_service: Any, platform: Platform
) -> None:
    value = random_pdq()
    Person(empty_service.http).submit(picture(value))
    platform.records()
    publish(empty_service.database)

    curious = Person(empty_service.http)
    curious.submit(picture(value))
    publish(empty_service.database)

    known, unknown = curious.status(), Person(empty_service.http)
    unknown.submit(picture())
    publish(empty_service.database)
    assert [p.state for p in known.items[0].partners] == ["not_fetched"]
    assert [p.state for p in unknown.status().items[0].partners] == ["not_fetched"]


def test_the_operator_is_told_who_still_holds_what_was_withdrawn(empty_service: Any) -> None:
    def held() -> dict[str, int]:
        with empty_service.database.reading() as connection:
            return still_held(connection, empty_service.settings.retention_withdrawn_days)

    honouring = new_platform(empty_service, "Honours", honours_withdrawals=True)
    deaf = new_platform(empty_service, "Deaf")
    new_platform(empty_service, "Has fetched nothing")
    new_platform(empty_service, "Elsewhere", "minor").records()
    person = Person(empty_service.http)
    person.submit(eight_ways())
    assert len(honouring.records()) == len(deaf.records()) == 8
    assert held() == {}

    person.withdraw()
    assert held() == {"Deaf": 8}
    # it is told in time
    assert len(honouring.records(start=11)) == 8

    later = this_hour() + HOUR
    purge(empty_service.database, empty_service.settings, later + 40 * 24 * HOUR)
    # erased here; the platform still has it
    assert held() == {"Deaf": 8}
    with empty_service.database.writing() as connection:
        mine = select(partners.c.id).where(partners.c.name == "Deaf")
        partner_id = connection.execute(mine).scalar_one()
        note_first_sync(connection, partner_id, later + 20 * 24 * HOUR)
    # it began again after the withdrawal
    assert held() == {}


def test_the_operator_is_told_who_came_back_too_late_to_hear_of_a_withdrawal(
    empty_service: Any,
) -> None:
    def held() -> dict[str, int]:
        with empty_service.database.reading() as connection:
            return still_held(connection, empty_service.settings.retention_withdrawn_days)

    in_time = new_platform(empty_service, "In time", honours_withdrawals=True)
    away = new_platform(empty_service, "Away", honours_withdrawals=True)
    began_again = new_platform(empty_service, "Began again", honours_withdrawals=True)
    person = Person(empty_service.http)
    person.submit(eight_ways())
    starts = [list(one.pages())[-1].nextSetTimestamp for one in (in_time, away, began_again)]
    person.withdraw()
    assert len(in_time.records(starts[0])) == 8
    assert held() == {}  # the others can still be told

    # erased long ago, as seen from now: everything until here happened before that
    month = 40 * 24 * HOUR
    with empty_service.database.writing() as connection:
        for table, column in (
            (signals, "changed_at"),
            (items, "changed_at"),
            (partner_fetches, "at"),
            (partners, "first_sync_at"),
        ):
            connection.execute(update(table).values({column: table.c[column] - month}))
    purge(empty_service.database, empty_service.settings)
    publish(empty_service.database)
    assert held() == {"Away": 8, "Began again": 8}

    Person(empty_service.http).submit()
    for one, start in ((in_time, starts[0]), (away, starts[1])):
        assert len(one.records(start)) == 1
    began_again.records()
    assert held() == {"Away": 8}
