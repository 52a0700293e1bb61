"""A body has one spelling: what could carry more than its form says is refused, whatever it is."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from submission.protocol import sealed_bundle
from submission.protocol.answers import Problem, ServiceDescription
from submission.protocol.wire import CaseSubmission, MoreItems, Withdrawal, body_bytes
from tests.case_api.people import JSON, Person, picture, video, with_copies

Respell = Callable[[bytes], bytes]


def replaced(old: bytes, new: bytes) -> Respell:
    def respell(body: bytes) -> bytes:
        assert old in body
        return body.replace(old, new, 1)

    return respell


def in_another_order(body: bytes) -> bytes:
    fields = json.loads(body)
    return json.dumps(dict(reversed(fields.items())), separators=(",", ":")).encode()


def without(name: str) -> Respell:
    def respell(body: bytes) -> bytes:
        fields = json.loads(body)
        del fields[name]
        return json.dumps(fields, separators=(",", ":")).encode()

    return respell


ODD: dict[str, Respell] = {
    "a field twice, the last one wins": replaced(
        b'"channel":"adult"', b'"channel":"adult","channel":"minor"'
    ),
    "a field twice, the first one wins": replaced(
        b'"channel":"adult"', b'"channel":"minor","channel":"adult"'
    ),
    "a field twice with the same value": replaced(
        b'"channel":"adult"', b'"channel":"adult","channel":"adult"'
    ),
    "null for a field left out": replaced(b'"items":', b'"attested":null,"items":'),
    "a field with a default left out": without("protocol"),
    "a space after a colon": replaced(b'":', b'": '),
    "a space at the end": lambda body: body + b" ",
    "a line end": lambda body: body + b"\n",
    "a byte order mark": lambda body: b"\xef\xbb\xbf" + body,
    "another order": in_another_order,
    "an escaped letter": replaced(b'"adult"', b'"\\u0061dult"'),
    "an escaped slash": replaced(b"empreinte/1", b"empreinte\\/1"),
    "a field's name escaped": replaced(b'"channel"', b'"ch\\u0061nnel"'),
    "a number with a fraction": replaced(b'"quality":90', b'"quality":90.0'),
    "a number with an exponent": replaced(b'"quality":90', b'"quality":9e1'),
    "a number minus nothing": replaced(
        b'"withdrawal_delay_hours":0', b'"withdrawal_delay_hours":-0'
    ),
    "a time without its fraction": replaced(b'"timestamp":1.0', b'"timestamp":1'),
    "a time with more zeros": replaced(b'"timestamp":1.0', b'"timestamp":1.00'),
    "a time with an exponent": replaced(b'"timestamp":1.0', b'"timestamp":1e0'),
    "a time told more exactly than a number holds": replaced(
        b'"timestamp":0.5', b'"timestamp":0.5000000000000000001'
    ),
    "a minus before no time at all": replaced(b'"timestamp":0.0', b'"timestamp":-0.0'),
    "fields of a signal in another order": replaced(
        b'"type":"md5","value":"' + b"ab" * 16 + b'"', b'"value":"' + b"ab" * 16 + b'","type":"md5"'
    ),
}


def film() -> Any:
    item = video("ab" * 16, [*(s.value for s in with_copies(random.Random(3)).signals[:3])])  # type: ignore[union-attr]
    body = json.loads(item.model_dump_json())
    for frame, time in zip(body["signals"][1]["frames"], (0.0, 0.5, 1.0), strict=True):
        frame["timestamp"] = time
    return type(item).model_validate_json(json.dumps(body))


@pytest.mark.parametrize("spelling", ODD)
def test_another_spelling_of_a_good_body_is_refused_and_nothing_stored(
    service: Any, spelling: str
) -> None:
    person = Person(service.http)
    body = person.body(film(), picture())
    odd = ODD[spelling](body)
    assert odd != body
    answer = person.put(odd)
    assert answer.status_code in (400, 422), answer.text
    Problem.model_validate_json(answer.content)
    assert person.look().status_code == 404
    assert person.put(body).status_code == 201


def test_the_refusal_says_where_the_spelling_differs(service: Any) -> None:
    person = Person(service.http)
    body = person.body()
    answer = person.put(body.replace(b'"items":', b'"items": '))
    refusal = Problem.model_validate_json(answer.content)
    assert refusal.type == "urn:empreinte:problem:body-not-canonical"
    assert refusal.field == "body"
    place = body.index(b'"items":') + len(b'"items":')
    assert f"byte {place} " in str(refusal.detail)


@pytest.mark.parametrize("path", ["/items", "/withdrawal"])
def test_later_bodies_have_one_spelling_too(service: Any, path: str) -> None:
    person = Person(service.http)
    person.submit(delay=3)
    body: MoreItems | Withdrawal = MoreItems(items=(picture(),))
    if path == "/withdrawal":
        body = Withdrawal(scope="case")
    good = body_bytes(body)
    before = person.status()
    for odd in (
        good + b" ",
        good.replace(b'"protocol":"empreinte/1",', b""),
        in_another_order(good),
    ):
        answer = service.http.post(person.path + path, content=odd, headers=JSON | person.code)
        assert answer.status_code == 422, odd
    assert person.status() == before
    answer = service.http.post(person.path + path, content=good, headers=JSON | person.code)
    assert answer.status_code in (200, 201)


def test_a_body_in_a_sealed_bundle_has_one_spelling(service: Any) -> None:
    described = ServiceDescription.model_validate_json(service.http.get("/v1/service").content)
    person = Person(service.http)
    bundle = person.sealed(person.body() + b" ", described.sealing_keys[0])
    answer = service.http.post(
        "/v1/sealed-cases", content=bundle, headers={"Content-Type": sealed_bundle.CONTENT_TYPE}
    )
    assert answer.status_code == 422
    assert person.look().status_code == 404


def test_what_apps_write_is_taken_as_it_is(service: Any) -> None:
    """Whatever the values: names of copies, numbers at their bounds, times in thirds of a second."""
    person = Person(service.http)
    thirds = json.loads(film().model_dump_json())
    for frame, time in zip(
        thirds["signals"][1]["frames"], (1 / 3, 1e-7, 9_999_999.999), strict=True
    ):
        frame["timestamp"] = time
    items = [with_copies(), film().model_validate_json(json.dumps(thirds)), picture(synthetic=True)]
    body = body_bytes(
        CaseSubmission(
            channel="adult",
            access_verifier="0" * 64,
            withdrawal_delay_hours=168,
            attested=True,
            items=tuple(items),
        )
    )
    assert person.put(body).status_code == 201
