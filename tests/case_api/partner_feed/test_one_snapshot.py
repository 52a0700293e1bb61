"""What is read together was true together, whatever others write in between."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable

import pytest
from sqlalchemy import func, select

from case_api.keys import KeyFolder
from case_api.signal_store.rotation import reencrypt
from case_api.storage.tables import cases
from case_api.storage.times import DAY
from case_api.upkeep.retention import purge
from tests.case_api.interleaving import just_before
from tests.case_api.people import Person, picture, video
from tests.case_api.platforms import new_platform
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService
from tests.plausible_pdq import random_pdq


@pytest.fixture
def started(start_service: Callable[..., RunningService]) -> RunningService:
    return start_service()


def test_two_looks_in_one_reading_see_the_same(started: RunningService) -> None:
    count = select(func.count()).select_from(cases)
    with started.database.reading() as connection:
        before = connection.execute(count).scalar_one()
        Person(started.http).submit()
        assert connection.execute(count).scalar_one() == before
    with started.database.reading() as connection:
        assert connection.execute(count).scalar_one() == before + 1


def test_a_purge_in_the_middle_of_a_page_breaks_nothing(started: RunningService) -> None:
    platform = new_platform(started, vpdq=True, honours_withdrawals=True)
    person, film = Person(started.http), secrets.token_hex(16)
    person.submit(video(film, [random_pdq()]))
    start = platform.fetch()["nextSetTimestamp"]
    person.withdraw()
    publish(started.database)

    def later() -> None:
        purge(started.database, started.settings, time.time() + 40 * DAY)

    with just_before("SELECT signals.id, signals.payload", later):
        page = platform.fetch(start)
    told = {record["signalType"]: record["hashStatus"] for record in page["hashRecords"]}
    assert told == {"VideoMD5": "Withdrawn", "VideoVPDQ": "Withdrawn"}


@pytest.mark.parametrize("moment", ["FROM feed_clock", "FROM partner_fetches", "FROM item_signals"])
def test_a_rotation_in_the_middle_of_a_page_leaves_nothing_out(
    started: RunningService, moment: str
) -> None:
    platform = new_platform(started)
    value = random_pdq()
    Person(started.http).submit(picture(value))
    publish(started.database)
    folder = KeyFolder(started.settings.key_folder)

    def rotate() -> None:
        folder.add("storage")
        assert reencrypt(started.database, lambda: folder.keyring().cipher).done == 1

    with just_before(moment, rotate):
        (page,) = platform.pages()
    assert [record.hashValue for record in page.hashRecords] == [value]
