"""The feed's times tell the hour of a publication and no more, and yet a reader that keeps nothing else gets on."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from threatexchange.exchanges.clients.stopncii.api import StopNCIICSPFeedbackValue

from case_api.storage.tables import feed_clock, signals
from case_api.storage.times import HOUR, this_hour
from tests.case_api.people import Person, eight_ways, picture
from tests.case_api.platforms import FIRST_START, Platform, new_platform
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq

#: what ``tx`` and HMA ask for
PAGE = 800


@pytest.fixture
def platform(empty_service: Any) -> Platform:
    return new_platform(empty_service)


def test_neither_a_platform_nor_the_database_learns_more_than_the_hour(
    empty_service: Any, platform: Platform
) -> None:
    before = this_hour()
    value = random_pdq()
    person = Person(empty_service.http)
    person.submit(picture(value))
    (record,) = platform.records()
    platform.stock.submit_feedback(record.signalType, value, StopNCIICSPFeedbackValue.Blocked)
    *_, page = platform.pages()
    person.withdraw()
    publish(empty_service.database)

    with empty_service.database.reading() as connection:
        kept = connection.execute(select(signals.c.last_mod)).scalars().all()
        kept += connection.execute(select(feed_clock.c.last_mod)).scalars().all()
    told = [record.lastModtimestamp, page.nextSetTimestamp, *kept]
    assert set(told) <= {before, before + HOUR}


def test_a_reader_that_gets_one_page_each_time_gets_on_within_a_busy_hour(
    empty_service: Any, platform: Platform
) -> None:
    sent = [eight_ways() for _ in range(250)]
    for begin in range(0, len(sent), 50):
        Person(empty_service.http).submit(*sent[begin : begin + 50])
        publish(empty_service.database)
    every = {signal.value for item in sent for signal in item.signals if signal.type == "pdq"}

    seen: set[str] = set()
    start, answered = FIRST_START, 0
    for _ in range(12):
        page = platform.fetch(start, PAGE)
        assert page["nextSetTimestamp"] >= start
        start = page["nextSetTimestamp"]
        answered += page["count"]
        seen |= {record["hashValue"] for record in page["hashRecords"]}
        if not page["hasMoreRecords"]:
            break
    assert seen == every

    # whoever has everything is not sent the whole hour again each time it asks
    assert sum(page.count for page in platform.pages(start)) < PAGE
    assert answered < 4 * len(every)
