"""The case API over HTTP, on both databases: open, look up, add, withdraw, call back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from case_api.upkeep.retention import withdraw_due
from submission.protocol import receipt, sealed_bundle
from submission.protocol.answers import Problem, Receipt, ServiceDescription
from submission.protocol.case_number import grouped
from submission.protocol.sealing_key import SealingKey
from tests.case_api.people import JSON, Person, eight_ways, picture, video
from tests.case_api.platforms import new_platform
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq


def problem(answer: Any) -> Problem:
    assert answer.headers["content-type"] == "application/problem+json"
    return Problem.model_validate_json(answer.content)


def test_a_case_is_opened_and_looked_up(service: Any) -> None:
    person = Person(service.http)
    body = person.body(eight_ways(), video("a" * 32, [random_pdq(), random_pdq()]))
    opened = person.put(body)
    assert opened.status_code == 201
    publish(service.database)
    status = person.status()
    assert status.state == "active"
    assert status.case_id == person.number
    assert [(i.number, i.kind, i.state) for i in status.items] == [
        (1, "image", "active"),
        (2, "video", "active"),
    ]
    assert [entry.event for entry in status.timeline] == ["received", "active"]
    assert (status.created_at.minute, status.created_at.second) == (0, 0)


def test_the_receipt_is_verifiable_offline_and_the_same_for_a_retry(service: Any) -> None:
    person = Person(service.http)
    body = person.body()
    first, second = person.put(body), person.put(body)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.content == second.content
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    signed = Receipt.model_validate_json(first.content)
    receipt.verify(signed, described.receipt_keys, body=body)
    assert signed.case_id == person.number
    with pytest.raises(receipt.ReceiptError):
        receipt.verify(signed, described.receipt_keys, body=body + b" ")


def test_another_body_for_the_number_is_refused_and_changes_nothing(service: Any) -> None:
    person = Person(service.http)
    person.submit()
    publish(service.database)
    before = person.look().content
    stranger = Person(service.http, number=person.number)
    answer = stranger.submit(picture(), picture())
    assert answer.status_code == 409
    assert problem(answer).type == "urn:empreinte:problem:another-case-has-this-number"
    assert person.look().content == before
    assert stranger.look().status_code == 404


def test_a_number_may_be_typed_with_hyphens_and_lower_case(service: Any) -> None:
    person = Person(service.http)
    person.submit()
    answer = service.http.get(f"/v1/cases/{grouped(person.number).lower()}", headers=person.code)
    assert answer.json()["case_id"] == person.number


def test_a_sealed_case_is_opened_by_someone_who_can_not_read_it(service: Any) -> None:
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    person = Person(service.http)
    body = person.body()
    bundle = person.sealed(body, described.sealing_keys[0])
    headers = {"Content-Type": sealed_bundle.CONTENT_TYPE}
    first = service.http.post("/v1/sealed-cases", content=bundle, headers=headers)
    again = service.http.post("/v1/sealed-cases", content=bundle, headers=headers)
    direct = person.put(body)
    assert (first.status_code, again.status_code, direct.status_code) == (201, 200, 200)
    assert first.content == again.content == direct.content
    assert len(person.status().items) == 1


@pytest.mark.parametrize("damage", ["truncated", "altered", "other operator", "newer", "nonsense"])
def test_a_damaged_bundle_is_refused_in_plain_words(service: Any, damage: str) -> None:
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    person = Person(service.http)
    key = described.sealing_keys[0]
    if damage == "other operator":
        key = SealingKey.generate().published()
    bundle = bytearray(person.sealed(person.body(), key))
    match damage:
        case "truncated":
            del bundle[-20:]
        case "altered":
            bundle[-20] ^= 1
        case "newer":
            bundle[10] += 1
        case "nonsense":
            bundle[:] = b"PK\3\4 something else"
    answer = service.http.post(
        "/v1/sealed-cases",
        content=bytes(bundle),
        headers={"Content-Type": sealed_bundle.CONTENT_TYPE},
    )
    assert answer.status_code == 422
    assert problem(answer).type == "urn:empreinte:problem:unusable-sealed-bundle"
    assert problem(answer).detail
    assert person.look().status_code == 404


def test_the_contents_of_a_bundle_are_checked_like_any_body(service: Any) -> None:
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    person = Person(service.http)
    body = person.body()[:-1] + b',"file_name":"x.jpg"}'
    bundle = person.sealed(body, described.sealing_keys[0])
    answer = service.http.post(
        "/v1/sealed-cases", content=bundle, headers={"Content-Type": sealed_bundle.CONTENT_TYPE}
    )
    assert (answer.status_code, problem(answer).field) == (422, "file_name")


def test_items_added_later_are_idempotent_by_their_id(service: Any) -> None:
    person = Person(service.http)
    person.submit()
    later = [picture(), picture()]
    first, again, more = person.add(*later), person.add(*later), person.add(later[0], picture())
    assert (first.status_code, again.status_code, more.status_code) == (201, 200, 201)
    assert Receipt.model_validate_json(first.content).action == "items_added"
    assert [item.number for item in person.status().items] == [1, 2, 3, 4]


def test_an_item_id_with_other_content_is_refused_and_nothing_of_the_batch_is_stored(
    service: Any,
) -> None:
    person = Person(service.http)
    taken = picture()
    person.submit(taken)
    answer = person.add(picture(), picture(item_id=taken.item_id))
    assert answer.status_code == 409
    assert problem(answer).field == "items.1.item_id"
    assert len(person.status().items) == 1


def test_a_case_does_not_grow_without_end(start_service: Callable[..., Any]) -> None:
    service = start_service(max_items_per_case=200)
    person = Person(service.http)
    assert person.submit(*(picture() for _ in range(200))).status_code == 201
    answer = person.add(picture())
    assert (answer.status_code, problem(answer).field) == (422, "items")


def test_withdrawal_without_delay_takes_effect_at_once(service: Any) -> None:
    person = Person(service.http)
    person.submit(picture(), picture())
    answer = person.withdraw()
    assert answer.status_code == 200
    assert Receipt.model_validate_json(answer.content).action == "withdrawal_requested"
    status = person.status()
    assert status.state == "withdrawn"
    assert {item.state for item in status.items} == {"withdrawn"}
    assert person.withdraw().status_code == 200  # a retry changes nothing
    assert person.status() == status
    assert person.cancel().status_code == 409
    assert person.add(picture()).status_code == 409


def test_some_items_are_withdrawn_and_the_others_stay(service: Any) -> None:
    person = Person(service.http)
    first, second = picture(), picture()
    person.submit(first, second)
    publish(service.database)
    assert person.withdraw(first.item_id).status_code == 200
    status = person.status()
    assert [item.state for item in status.items] == ["withdrawn", "active"]
    assert status.state == "active"
    assert [(e.event, e.item) for e in status.timeline[-2:]] == [
        ("withdrawal_requested", 1),
        ("withdrawn", 1),
    ]


def test_withdrawing_an_unknown_item_withdraws_nothing(service: Any) -> None:
    person = Person(service.http)
    known = picture()
    person.submit(known)
    answer = person.withdraw(known.item_id, "0" * 32)
    assert (answer.status_code, problem(answer).field) == (422, "item_ids.1")
    assert person.status().items[0].state in ("received", "active")


def test_a_delayed_withdrawal_waits_and_can_be_called_back(service: Any) -> None:
    person = Person(service.http)
    person.submit(delay=72)
    publish(service.database)
    assert person.withdraw().status_code == 200
    waiting = person.status()
    assert waiting.state == "withdrawal_pending"
    assert waiting.withdrawal_effective_at is not None
    assert (waiting.withdrawal_effective_at - waiting.created_at).total_seconds() >= 72 * 3600
    withdraw_due(service.database)
    assert person.status().state == "withdrawal_pending"
    cancelled = person.cancel()
    assert Receipt.model_validate_json(cancelled.content).action == "withdrawal_cancelled"
    status = person.status()
    assert (status.state, status.withdrawal_effective_at) == ("active", None)
    withdraw_due(service.database, now=waiting.withdrawal_effective_at.timestamp() + 3600)
    assert person.status().state == "active"
    assert person.cancel().status_code == 200  # a retry, or nothing to call back


def test_a_delayed_withdrawal_takes_effect_when_its_time_has_come(service: Any) -> None:
    person = Person(service.http)
    person.submit(delay=1)
    person.withdraw()
    effective = person.status().withdrawal_effective_at
    assert effective is not None
    withdraw_due(service.database, now=effective.timestamp() - 1)
    assert person.status().state == "withdrawal_pending"
    withdraw_due(service.database, now=effective.timestamp())
    assert person.status().state == "withdrawn"


def test_asking_twice_does_not_lengthen_the_wait(service: Any) -> None:
    person = Person(service.http)
    person.submit(delay=10)
    person.withdraw()
    first = person.status()
    person.withdraw()
    assert person.status() == first


def test_a_channel_that_is_not_offered_is_refused(start_service: Callable[..., Any]) -> None:
    service = start_service(channels=("adult",))
    person = Person(service.http)
    answer = person.put(person.body(channel="minor"))
    assert (answer.status_code, problem(answer).field) == (422, "channel")


def test_the_service_says_who_it_is(start_service: Callable[..., Any]) -> None:
    service = start_service(name="Desk of trust", practice=True, retention_active_days=10)
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    assert described.name == "Desk of trust"
    assert described.practice
    assert described.platforms == ()
    assert described.retention.active_days == 10
    assert described.limits.body_bytes == 2 * 1024 * 1024


def test_a_platform_of_one_channel_is_not_named_to_the_other(service: Any) -> None:
    new_platform(service, "For adults", "adult")
    new_platform(service, "For the young", "minor")
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    assert "For adults" in described.platforms_of("adult")
    assert "For the young" not in described.platforms_of("adult")
    assert "For the young" in described.platforms_of("minor")
    assert "For adults" not in described.platforms_of("minor")


def test_no_answer_about_a_case_holds_a_hash(service: Any) -> None:
    person = Person(service.http)
    secret = random_pdq()
    answers = [person.submit(picture(secret)), person.add(picture(random_pdq()))]
    publish(service.database)
    answers += [person.look(), person.withdraw(), person.look()]
    assert all(secret not in answer.text for answer in answers)


def test_nothing_can_be_looked_up_by_hash(service: Any) -> None:
    person = Person(service.http)
    secret = random_pdq()
    person.submit(picture(secret))
    document = service.http.get("/openapi.json").json()
    reading = [path for path, calls in document["paths"].items() if "get" in calls]
    assert sorted(path for path in reading if "cases" in path) == ["/v1/cases/{case_id}"]
    for path in (f"/v1/cases/{secret}", f"/v1/signals/{secret}", f"/v1/cases?hash={secret}"):
        assert service.http.get(path).status_code in (404, 405, 422)


def test_answers_forbid_keeping_and_embedding(service: Any) -> None:
    for answer in (service.http.get("/v1/service"), service.http.get("/v1/cases/nothing")):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "server" not in answer.headers
        assert "set-cookie" not in answer.headers


def test_the_body_is_known_by_its_digest_alone(service: Any) -> None:
    person = Person(service.http)
    body = person.body()
    signed = Receipt.model_validate_json(person.put(body).content)
    assert signed.body_sha256 == hashlib.sha256(body).hexdigest()
    other = body.replace(b'"withdrawal_delay_hours":0', b'"withdrawal_delay_hours":1')
    assert service.http.put(person.path, content=other, headers=JSON).status_code == 409
