"""A signed word that the hashes are gone: for whoever has number and code, and only when it is true."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent import futures
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, func, select

from case_api.settings import Settings
from case_api.signal_store import bring_into_feed
from case_api.storage.tables import feed_clock, item_signals, items, signals
from case_api.storage.times import DAY
from case_api.upkeep.retention import PURGE_LOCK, purge
from submission.protocol import receipt
from submission.protocol.answers import Receipt, ServiceDescription
from submission.protocol.wire import Withdrawal, body_bytes
from tests.case_api.interleaving import somebody_waits_for_a_lock
from tests.case_api.people import JSON, Person, picture
from tests.case_api.publishing import publish
from tests.case_api.running_service import running
from tests.plausible_pdq import random_pdq


@pytest.fixture
def alone(start_service: Callable[..., Any]) -> Any:
    return start_service(retention_withdrawn_days=10, retention_tombstone_days=50)


def erase(service: Any, days: float = 12) -> None:
    purge(service.database, service.settings, now=time.time() + days * DAY)


def action(person: Person, *item_ids: str) -> str:
    answer = person.withdraw(*item_ids)
    assert answer.status_code == 200, answer.text
    return Receipt.model_validate_json(answer.content).action


def test_the_withdrawal_sent_again_after_erasure_is_answered_with_a_signed_deletion(
    alone: Any,
) -> None:
    person = Person(alone.http)
    person.submit(picture(), picture())
    assert [action(person), action(person)] == ["withdrawal_requested"] * 2
    erase(alone, 9)
    assert action(person) == "withdrawal_requested"  # still there
    erase(alone)
    with alone.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(item_signals)).scalar_one() == 0
        left = select(func.count()).where(signals.c.payload.is_not(None))
        assert connection.execute(left).scalar_one() == 0
    before = person.status()
    proof = Receipt.model_validate_json(person.withdraw().content)
    assert (proof.action, proof.case_id) == ("deleted", person.number)
    service = ServiceDescription.model_validate_json(alone.http.get("/v1/service").content)
    body = body_bytes(Withdrawal(scope="case"))
    receipt.verify(proof, service.receipt_keys, body=body)
    forged = proof.model_copy(update={"action": "submitted"})
    with pytest.raises(receipt.ReceiptError):
        receipt.verify(forged, service.receipt_keys, body=body)
    assert person.status() == before  # asking changes nothing


def test_a_deletion_is_told_for_the_items_that_are_deleted(alone: Any) -> None:
    person = Person(alone.http)
    person.submit(picture(), picture())
    gone, stays = (item.item_id for item in person.status().items)
    person.withdraw(gone)
    erase(alone)
    assert action(person, gone) == "deleted"
    assert action(person, gone, stays) == "withdrawal_requested"
    assert action(person) == "withdrawal_requested"


def test_nobody_else_learns_of_a_deletion(alone: Any) -> None:
    person, unknown = Person(alone.http), Person(alone.http)
    person.submit()
    person.withdraw()
    erase(alone)
    stranger = Person(alone.http, person.number)
    answers = [someone.withdraw() for someone in (stranger, unknown)]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].content == answers[1].content
    without_code = alone.http.post(
        person.path + "/withdrawal", content=body_bytes(Withdrawal(scope="case")), headers=JSON
    )
    assert without_code.content == answers[0].content


def test_another_case_with_the_same_picture_does_not_show(alone: Any) -> None:
    """Were the receipt to wait for the other case, its holder would learn that there is one."""
    value = random_pdq()
    leaver, stayer = Person(alone.http), Person(alone.http)
    leaver.submit(picture(value))
    stayer.submit(picture(value))
    leaver.withdraw()
    erase(alone)
    assert action(leaver) == "deleted"
    assert stayer.status().state in ("received", "active")


def test_a_hash_that_can_not_be_erased_just_now_keeps_its_case_from_being_called_deleted(
    new_postgresql: Callable[[], str], tmp_path: Path
) -> None:
    """On PostgreSQL a purge passes over rows that another process holds."""
    settings = Settings(
        database=new_postgresql(), keys=tmp_path / "keys", retention_withdrawn_days=10
    )
    with running(settings) as service:
        person = Person(service.http)
        person.submit()
        publish(service.database)
        person.withdraw()
        publish(service.database)
        with service.database.writing() as held:
            held.execute(select(signals.c.id).with_for_update())
            erase(service)
            assert action(person) == "withdrawal_requested"
            assert person.status().state == "withdrawn"
        erase(service)
        assert action(person) == "deleted"


def test_a_purge_waits_for_what_the_service_has_in_hand(
    new_postgresql: Callable[[], str], tmp_path: Path
) -> None:
    """The service purges by itself when it starts; once a second it locks the items that it sets to active."""
    settings = Settings(
        database=new_postgresql(), keys=tmp_path / "keys", retention_withdrawn_days=10
    )
    locks: tuple[Select[Any], ...] = (
        select(func.pg_advisory_xact_lock(PURGE_LOCK)),
        select(items.c.number).with_for_update(),
    )
    with running(settings) as service, futures.ThreadPoolExecutor(1) as aside:
        for lock in locks:
            person = Person(service.http)
            person.submit()
            publish(service.database)
            with service.database.writing() as held:
                with service.database.writing() as instead_of_the_publisher:
                    instead_of_the_publisher.execute(select(feed_clock.c.id).with_for_update())
                    person.withdraw()
                    held.execute(lock)
                bring_into_feed(service.database, seconds=5)  # a partner's fetch waits for nobody
                erasing = aside.submit(erase, service)
                while not somebody_waits_for_a_lock(service.database):
                    finished = futures.wait([erasing], timeout=0.01).done
                    assert not finished, "passed over what another has in hand"
                assert person.status().state == "withdrawn"
            erasing.result()
            assert action(person) == "deleted"


def test_the_service_says_how_long_hashes_stay_after_a_withdrawal(alone: Any) -> None:
    described = ServiceDescription.model_validate_json(alone.http.get("/v1/service").content)
    assert described.retention.withdrawn_days == 10
