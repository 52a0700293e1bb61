"""What a person sees of a case that was asked back, given back and sent again, within one hour and across hours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import update
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICSPFeedbackValue,
    StopNCIISignalType,
)

from case_api.cases import intake, withdrawal
from case_api.cases.lookup import look_up
from case_api.keys import KeyFolder
from case_api.service import Service, open_service
from case_api.storage.tables import items
from case_api.storage.times import HOUR
from hashing.transforms import Transform
from submission.protocol.answers import CaseStatus, Receipt
from submission.protocol.wire import CaseSubmission, PdqSignal, Withdrawal
from tests.case_api.people import Person, picture
from tests.case_api.platforms import new_platform
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq

WHOLE = Withdrawal(scope="case", item_ids=())


@pytest.fixture
def unattended(new_settings: Callable[..., Any]) -> Iterator[Service]:
    """A service that publishes when the test says so."""
    opened = open_service(new_settings())
    yield opened
    opened.close()


def test_a_withdrawal_called_back_before_the_case_was_in_the_feed(unattended: Service) -> None:
    database, keyring = unattended.database, unattended.keyring
    with httpx.Client() as nowhere:
        person = Person(nowhere)
    body = person.body(delay=24)
    case = CaseSubmission.model_validate_json(body)
    intake.submit(database, keyring, "test", person.number, body, case)
    mine = (database, keyring, keyring.digester.case(person.number), person.key)

    def status() -> CaseStatus:
        seen = look_up(database, keyring, person.number, person.key)
        assert seen is not None
        return seen

    withdrawal.request_withdrawal(*mine, WHOLE)
    publish(database)
    assert status().state == "withdrawal_pending"
    withdrawal.cancel_withdrawal(*mine)
    publish(database)

    assert status().state == "active"
    assert [entry.event for entry in status().timeline] == [
        "received",
        "withdrawal_requested",
        "withdrawal_cancelled",
        "active",
    ]


def test_a_platform_that_reads_a_case_given_back_early_has_fetched_it(
    empty_service: Any,
) -> None:
    """Over HTTP, whether or not the service has published the case before the withdrawal."""
    platform = new_platform(empty_service)
    person = Person(empty_service.http)
    person.submit(delay=24)
    person.withdraw()
    publish(empty_service.database)
    person.cancel()

    assert len(platform.records()) == 1
    publish(empty_service.database)
    assert person.status().items[0].partners[0].state == "fetched"


def test_what_happened_twice_in_an_hour_is_told_twice(service: Any) -> None:
    person = Person(service.http)
    person.submit(delay=24)
    publish(service.database)
    person.withdraw()
    person.cancel()
    person.withdraw()

    assert [entry.event for entry in person.status().timeline] == [
        "received",
        "active",
        "withdrawal_requested",
        "withdrawal_cancelled",
        "withdrawal_requested",
    ]
    assert person.status().state == "withdrawal_pending"


def test_added_items_sent_again_in_a_later_hour_get_the_same_receipt(service: Any) -> None:
    person = Person(service.http)
    person.submit()
    more = picture()
    first = Receipt.model_validate_json(person.add(more).content)
    digester = KeyFolder(service.settings.key_folder).keyring().digester
    mine = items.c.case_id == digester.case(person.number)
    # as if all of that had been an hour earlier
    earlier = update(items).where(mine).values(added_at=items.c.added_at - HOUR)
    service.database.write(lambda connection: connection.execute(earlier))

    again = Receipt.model_validate_json(person.add(more).content)

    moved = datetime.fromisoformat(first.issued_at) - datetime.fromisoformat(again.issued_at)
    assert moved == timedelta(hours=1)
    assert person.status().items[1].added_at == datetime.fromisoformat(again.issued_at)
    # a new item beside it makes a receipt of now
    both = Receipt.model_validate_json(person.add(more, picture()).content)
    assert both.issued_at >= first.issued_at


def test_a_platform_s_word_says_of_which_copy_it_is(empty_service: Any) -> None:
    """The word on the picture as it is goes before one on a copy; what others hold the hash as does not matter."""
    platform = new_platform(empty_service)
    original, cropped = random_pdq(), random_pdq()
    asked = Person(empty_service.http)
    signals = (
        PdqSignal(value=original, quality=90, transform=Transform.ORIGINAL),
        PdqSignal(value=cropped, quality=90, transform=Transform.CROP_4_5),
    )
    asked.submit(picture().model_copy(update={"signals": signals}))
    # to somebody else the same hash is that of a picture as it is
    Person(empty_service.http).submit(picture(cropped))
    publish(empty_service.database)
    platform.records()

    def say(value: str, word: StopNCIICSPFeedbackValue) -> None:
        platform.stock.submit_feedback(StopNCIISignalType.ImagePDQ, value, word)

    def seen() -> tuple[str, str | None]:
        (partner,) = asked.status().items[0].partners
        return partner.state, partner.made_from

    say(cropped, StopNCIICSPFeedbackValue.Blocked)
    assert seen() == ("blocked", "crop_4_5")
    say(original, StopNCIICSPFeedbackValue.NotBlocked)
    assert seen() == ("blocked", "crop_4_5")
    say(original, StopNCIICSPFeedbackValue.Blocked)
    assert seen() == ("blocked", "original")
    told = [entry.made_from for entry in asked.status().timeline if entry.event == "blocked"]
    assert told == ["crop_4_5", "original"]
