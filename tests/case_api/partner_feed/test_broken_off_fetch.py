"""A fetch that breaks off and goes on, as docs/partners.md says: what the people of the cases see of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.case_api.people import Person, eight_ways, picture
from tests.case_api.platforms import Platform, new_platform, spread_over_seconds
from tests.case_api.publishing import publish


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


def three_people(service: Any) -> list[Person]:
    """Each with one picture in eight orientations; published three records a second."""
    people = [Person(service.http) for _ in range(3)]
    for person in people:
        person.submit(eight_ways())
    spread_over_seconds(service.database, 3)
    return people


def states(people: list[Person]) -> set[str]:
    return {report.state for p in people for report in p.status().items[0].partners}


def test_a_first_fetch_that_broke_off_and_went_on_has_fetched_everything(
    empty_service: Any, platform: Platform
) -> None:
    people = three_people(empty_service)

    start = platform.fetch(size=5)["nextSetTimestamp"]
    # the next page never came
    assert states(people) == {"not_fetched"}
    *_, last = platform.pages(start, size=7)
    assert states(people) == {"fetched"}

    later = Person(empty_service.http)
    later.submit(picture())
    publish(empty_service.database)
    assert states([later]) == {"not_fetched"}
    platform.records(start=last.nextSetTimestamp)
    assert states([later]) == {"fetched"}


def test_a_fetch_may_break_off_again_and_again(empty_service: Any, platform: Platform) -> None:
    Person(empty_service.http).submit(picture())
    spread_over_seconds(empty_service.database, 3)
    start = list(platform.pages())[-1].nextSetTimestamp
    people = three_people(empty_service)

    for _ in range(10):
        page = platform.fetch(start, size=4)
        start = page["nextSetTimestamp"]
        if not page["hasMoreRecords"]:
            break
        assert states(people) == {"not_fetched"}
    assert states(people) == {"fetched"}


def test_a_page_that_was_answered_and_lost_is_not_a_fetch(
    empty_service: Any, platform: Platform
) -> None:
    people = three_people(empty_service)
    first = platform.fetch(size=9)

    # the service answers; the platform has nothing of it, and goes on from what it has
    platform.fetch(size=14, token=first["nextPageToken"])
    assert states(people) == {"not_fetched"}
    again = platform.fetch(first["nextSetTimestamp"], size=9)
    assert again["hasMoreRecords"]
    assert states(people) == {"not_fetched"}

    platform.fetch(first["nextSetTimestamp"], size=100, token=again["nextPageToken"])
    assert states(people) == {"fetched"}


def test_whoever_skips_what_it_was_never_given_has_not_fetched_it(
    empty_service: Any, platform: Platform
) -> None:
    people = three_people(empty_service)
    (*_, newest) = new_platform(empty_service, "Other").records()
    page = platform.fetch(size=5)
    assert page["nextSetTimestamp"] < newest.lastModtimestamp

    *_, last = platform.pages(newest.lastModtimestamp)
    later = Person(empty_service.http)
    later.submit(picture())
    platform.records(start=last.nextSetTimestamp)

    reports = [r for p in (*people, later) for r in p.status().items[0].partners]
    assert {r.state for r in reports if r.partner == platform.name} == {"not_fetched"}
