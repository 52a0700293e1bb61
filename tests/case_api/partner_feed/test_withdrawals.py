"""What partners hear of withdrawals, and what the person and the operator hear of partners."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICaseStatus,
)

from case_api.partner_feed import PartnerError, still_held
from case_api.partner_feed.accounts import confirm_cleared
from case_api.storage.tables import feed_clock, items, partner_fetches, signals
from case_api.storage.times import HOUR, this_hour
from case_api.upkeep.retention import purge
from tests.case_api.people import Person, eight_ways, picture, video
from tests.case_api.platforms import Platform, new_platform
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq


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
    publish(empty_service.database)
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
    assert new_platform(empty_service, "New", honours_withdrawals=honours).records() == []


def test_a_run_from_the_beginning_tells_what_was_withdrawn_since_the_first_one(
    empty_service: Any, platform: Platform
) -> None:
    """HMA refetches after a long pause without deleting what it has."""
    platform.change(honours_withdrawals=True)
    never_held = Person(empty_service.http)
    never_held.submit(picture())
    never_held.withdraw()
    publish(empty_service.database)
    person, value, staying = Person(empty_service.http), random_pdq(), random_pdq()
    person.submit(picture(value))
    Person(empty_service.http).submit(picture(staying))
    assert platform.values() == {value, staying}
    person.withdraw()

    told = {r.hashValue: r.hashStatus for r in platform.records()}

    assert told == {value: StopNCIICaseStatus.Withdrawn, staying: StopNCIICaseStatus.Active}
    assert told == {r.hashValue: r.hashStatus for r in platform.records(size=1)}


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
    publish(empty_service.database)
    platform.records()
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
    publish(empty_service.database)
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


def held(service: Any) -> dict[str, int]:
    with service.database.reading() as connection:
        return still_held(connection)


def test_the_operator_is_told_who_still_holds_what_was_withdrawn(empty_service: Any) -> None:
    honouring = new_platform(empty_service, "Honours", honours_withdrawals=True)
    deaf = new_platform(empty_service, "Deaf")
    new_platform(empty_service, "Has fetched nothing")
    new_platform(empty_service, "Elsewhere", "minor").records()
    person = Person(empty_service.http)
    person.submit(eight_ways())
    assert len(honouring.records()) == len(deaf.records()) == 8
    assert held(empty_service) == {}

    person.withdraw()
    publish(empty_service.database)
    assert held(empty_service) == {"Deaf": 8}
    # it is told in time
    assert len(honouring.records(start=11)) == 8

    later = this_hour() + HOUR
    purge(empty_service.database, empty_service.settings, later + 40 * 24 * HOUR)
    # erased here; the platform still has it
    assert held(empty_service) == {"Deaf": 8}


def test_a_run_from_the_beginning_is_no_proof_that_the_partner_deleted_what_it_had(
    empty_service: Any,
) -> None:
    deaf = new_platform(empty_service, "Deaf")
    person = Person(empty_service.http)
    person.submit(eight_ways())
    deaf.records()
    with pytest.raises(PartnerError, match="from the beginning"):
        confirm_cleared(empty_service.database, "Deaf")
    person.withdraw()
    publish(empty_service.database)

    assert deaf.records() == []
    assert held(empty_service) == {"Deaf": 8}

    # its operator says that it deleted first
    assert confirm_cleared(empty_service.database, "Deaf") == this_hour()
    assert held(empty_service) == {}
    other = Person(empty_service.http)
    other.submit(picture())
    deaf.records(start=11)
    other.withdraw()
    publish(empty_service.database)
    assert held(empty_service) == {"Deaf": 1}


def test_only_what_a_partners_lanes_deliver_is_counted(empty_service: Any) -> None:
    originals = new_platform(empty_service, "Originals", originals_only=True)
    everything = new_platform(empty_service, "Everything", video_frames=True, vpdq=True)
    person = Person(empty_service.http)
    person.submit(eight_ways(), video("ab" * 16, [random_pdq() for _ in range(5)]))
    delivered = {"Originals": len(originals.records())}
    delivered["Everything"] = len(
        [r for page in (everything.fetch(),) for r in page["hashRecords"]]
    )
    person.withdraw()
    publish(empty_service.database)
    assert held(empty_service) == delivered == {"Originals": 2, "Everything": 15}

    # what it was given once, it may hold, whatever it is given now
    everything.change(originals_only=True, video_frames=False, vpdq=False)
    assert held(empty_service) == delivered


def test_withdrawals_from_before_a_partner_honoured_them_are_not_forgotten(
    empty_service: Any,
) -> None:
    late = new_platform(empty_service, "Late")
    before, after = Person(empty_service.http), Person(empty_service.http)
    before.submit(picture())
    after.submit(picture())
    start = list(late.pages())[-1].nextSetTimestamp
    before.withdraw()
    late.records(start=start)
    late.change(honours_withdrawals=True)
    # saying so twice changes nothing
    late.change(honours_withdrawals=True)
    after.withdraw()
    publish(empty_service.database)

    assert held(empty_service) == {"Late": 1}


def test_the_operator_is_told_who_came_back_too_late_to_hear_of_a_withdrawal(
    empty_service: Any,
) -> None:
    in_time = new_platform(empty_service, "In time", honours_withdrawals=True)
    away = new_platform(empty_service, "Away", honours_withdrawals=True)
    began_again = new_platform(empty_service, "Began again", honours_withdrawals=True)
    person = Person(empty_service.http)
    person.submit(eight_ways())
    starts = [list(one.pages())[-1].nextSetTimestamp for one in (in_time, away, began_again)]
    person.withdraw()
    assert len(in_time.records(starts[0])) == 8
    assert held(empty_service) == {}  # the others can still be told

    # erased long ago, as seen from now: everything until here happened before that
    month = 40 * 24 * HOUR
    with empty_service.database.writing() as connection:
        for table, column in (
            (signals, "changed_at"),
            (items, "changed_at"),
            (partner_fetches, "at"),
        ):
            connection.execute(update(table).values({column: table.c[column] - month}))
    purge(empty_service.database, empty_service.settings)
    publish(empty_service.database)
    assert held(empty_service) == {"Away": 8, "Began again": 8}

    Person(empty_service.http).submit()
    for one, start in ((in_time, starts[0]), (away, starts[1])):
        assert len(one.records(start)) == 1
    began_again.records()
    assert held(empty_service) == {"Away": 8, "Began again": 8}
    confirm_cleared(empty_service.database, "Began again")
    assert held(empty_service) == {"Away": 8}
