"""Whatever arrives: a refusal that names the field, nothing stored, and never an error of ours."""

from __future__ import annotations

import contextlib
import json
import secrets
import socket
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from submission.protocol.answers import Problem
from tests.case_api.people import JSON, Person, picture
from tests.plausible_pdq import random_pdq


def changed(body: bytes, change: Any) -> bytes:
    data = json.loads(body)
    change(data)
    return json.dumps(data).encode()


def set_in(*path: Any) -> Any:
    *way, last, value = path

    def change(data: Any) -> None:
        for step in way:
            data = data[step]
        data[last] = value

    return change


SIGNAL = ("items", 0, "signals", 0)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (set_in("file_name", "holiday.jpg"), "file_name"),
        (set_in("items", 0, "path", "/home/someone/a.jpg"), "items.0.path"),
        (set_in(*SIGNAL, "exif", {}), "items.0.signals.0.exif"),
        (set_in(*SIGNAL, "value", "0" * 65), "items.0.signals.0.value"),
        (set_in(*SIGNAL, "value", "0" * 63), "items.0.signals.0.value"),
        (set_in(*SIGNAL, "value", "F" * 64), "items.0.signals.0.value"),
        (set_in(*SIGNAL, "value", "f" * 64 + "\n"), "items.0.signals.0.value"),
        (set_in(*SIGNAL, "quality", 49), "items.0.signals.0.quality"),
        (set_in(*SIGNAL, "quality", 101), "items.0.signals.0.quality"),
        (set_in(*SIGNAL, "quality", "90"), "items.0.signals.0.quality"),
        (set_in(*SIGNAL, "transform", "sideways"), "items.0.signals.0.transform"),
        (set_in(*SIGNAL, "type", "sha1"), "items.0.signals.0"),
        (set_in("items", 0, "synthetic", 1), "items.0.synthetic"),
        (set_in("items", 0, "item_id", "no"), "items.0.item_id"),
        (set_in("items", 0, "kind", "audio"), "items.0.kind"),
        (set_in("items", 0, "signals", []), "items.0.signals"),
        (set_in("items", []), "items"),
        (set_in("protocol", "empreinte/2"), "protocol"),
        (set_in("channel", "teen"), "channel"),
        (set_in("withdrawal_delay_hours", 169), "withdrawal_delay_hours"),
        (set_in("withdrawal_delay_hours", -1), "withdrawal_delay_hours"),
        (set_in("access_verifier", None), "access_verifier"),
        (set_in("email", "someone@example.org"), "email"),
    ],
)
def test_a_wrong_field_is_named_and_nothing_is_stored(
    service: Any, change: Any, field: str
) -> None:
    person = Person(service.http)
    answer = person.put(changed(person.body(), change))
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    refusal = Problem.model_validate_json(answer.content)
    assert (refusal.type, refusal.status) == ("urn:empreinte:problem:invalid-body", 422)
    assert refusal.field == field
    assert person.look().status_code == 404


def test_a_frame_field_named_like_a_kind_of_signal_is_named(service: Any) -> None:
    person = Person(service.http)
    vpdq = {
        "type": "vpdq",
        "transform": "original",
        "frames": [{"pdq": "x", "quality": 90, "timestamp": 0.0}],
    }
    answer = person.put(changed(person.body(), set_in(*SIGNAL, vpdq)))
    assert answer.json()["field"] == "items.0.signals.0.frames.0.pdq"


def test_one_bad_item_among_good_ones_refuses_the_whole_batch(service: Any) -> None:
    person = Person(service.http)
    body = changed(
        person.body(*(picture() for _ in range(5))),
        set_in("items", 4, "signals", 0, "quality", 10),
    )
    assert person.put(body).status_code == 422
    assert person.look().status_code == 404
    assert person.submit().status_code == 201  # the number is still free


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"\xff\xfe{}",
        b"[" * 100_000,
        b'{"items":' * 50_000,
        b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"channel": "\\ud800"}',
        b'{"\\ud800": 1}',
        b'{"withdrawal_delay_hours": 1e999}',
        b'{"withdrawal_delay_hours": ' + b"9" * 5000 + b"}",
        b'{"withdrawal_delay_hours": NaN}',
    ],
    ids=lambda body: repr(body[:24]),
)
def test_malformed_and_deeply_nested_bodies_are_refused(service: Any, body: bytes) -> None:
    person = Person(service.http)
    person.submit()
    calls = [
        ("PUT", f"/v1/cases/{Person(service.http).number}"),
        ("POST", person.path + "/items"),
        ("POST", person.path + "/withdrawal"),
    ]
    for method, path in calls:
        answer = service.http.request(method, path, content=body, headers=JSON | person.code)
        assert answer.status_code in (400, 422), (method, answer.text)
        Problem.model_validate_json(answer.content)


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(body=st.binary(max_size=400))
def test_no_bytes_make_an_error_of_ours(service: Any, body: bytes) -> None:
    person = Person(service.http)
    for content_type in ("application/json", "application/vnd.empreinte.sealed"):
        path = person.path if content_type == "application/json" else "/v1/sealed-cases"
        method = "PUT" if content_type == "application/json" else "POST"
        answer = service.http.request(
            method, path, content=body, headers={"Content-Type": content_type}
        )
        assert 400 <= answer.status_code < 500


@pytest.mark.parametrize("content_type", ["text/plain", "multipart/form-data", ""])
def test_another_media_type_is_refused(service: Any, content_type: str) -> None:
    person = Person(service.http)
    answer = service.http.put(
        person.path, content=person.body(), headers={"Content-Type": content_type}
    )
    assert answer.status_code == 415


@pytest.mark.parametrize(
    "number", ["abc", "0" * 12 + "1", "AAAA-AAAA-AAAA-A", "%00", "é" * 13, "A" * 5000]
)
def test_a_number_no_app_could_have_made_is_refused(service: Any, number: str) -> None:
    person = Person(service.http)
    for answer in (
        service.http.put(f"/v1/cases/{number}", content=person.body(), headers=JSON),
        service.http.get(f"/v1/cases/{number}", headers=person.code),
        service.http.delete(f"/v1/cases/{number}/withdrawal", headers=person.code),
    ):
        assert (answer.status_code, answer.json()["field"]) == (422, "case_id")


def first_line(service: Any, head: str, parts: Iterable[bytes] = ()) -> str:
    """Send bytes as they are, never ending the request, and return the first line of the answer."""
    address = urlsplit(service.url)
    assert address.hostname
    with socket.create_connection((address.hostname, address.port), timeout=20) as connection:
        connection.sendall(head.encode())
        # once refused, the service may hang up: the answer is there all the same
        with contextlib.suppress(OSError):
            for part in parts:
                connection.sendall(part)
        answer = b""
        while b"\r\n" not in answer and (chunk := connection.recv(4096)):
            answer += chunk
    return answer.split(b"\r\n")[0].decode()


def test_a_body_that_says_it_is_too_large_is_refused_before_it_is_sent(service: Any) -> None:
    head = (
        f"PUT {Person(service.http).path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"Content-Length: {3 * 1024 * 1024}\r\n\r\n"
    )
    assert first_line(service, head).startswith("HTTP/1.1 413")


def test_a_body_of_unknown_length_is_refused_as_soon_as_it_is_too_large(service: Any) -> None:
    head = (
        f"PUT {Person(service.http).path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    )
    chunk = b"4000\r\n" + b" " * 0x4000 + b"\r\n"
    # a little over the cap, and no last chunk: a service that waited for the end would wait for ever
    assert first_line(service, head, [chunk] * 129).startswith("HTTP/1.1 413")


def test_a_body_as_large_as_the_cap_is_taken_and_one_byte_more_is_not(
    start_service: Callable[..., Any],
) -> None:
    items = [picture(*(random_pdq() for _ in range(8))) for _ in range(200)]
    cap = len(Person(httpx.Client()).body(*items))
    person = Person(start_service(max_body_bytes=cap).http)
    answer = person.put(person.body(*items, delay=24))
    assert answer.status_code == 413
    assert answer.json()["type"] == "urn:empreinte:problem:body-too-large"
    assert person.submit(*items).status_code == 201


def test_the_largest_case_is_taken(service: Any) -> None:
    person = Person(service.http)
    items = [picture(*(random_pdq() for _ in range(8))) for _ in range(200)]
    assert person.submit(*items).status_code == 201
    assert len(person.status().items) == 200
    too_many = [*items, picture()]
    other = Person(service.http)
    body = changed(
        other.body(*items),
        lambda data: data["items"].append(json.loads(too_many[-1].model_dump_json())),
    )
    assert other.put(body).json()["field"] == "items"


def test_item_ids_are_distinct_within_a_batch(service: Any) -> None:
    person = Person(service.http)
    body = changed(
        person.body(picture(), picture()),
        lambda data: data["items"][1].update(item_id=data["items"][0]["item_id"]),
    )
    assert person.put(body).status_code == 422


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/v1", 404),
        ("GET", "/v1/cases", 404),
        ("POST", "/v1/service", 405),
        ("GET", "/docs", 404),
        ("TRACE", "/v1/service", 405),
    ],
)
def test_what_is_not_served_is_a_problem_too(
    service: Any, method: str, path: str, status: int
) -> None:
    answer = service.http.request(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_refusal_does_not_repeat_what_was_sent(service: Any) -> None:
    person = Person(service.http)
    secret = "z" + secrets.token_hex(31) + "z"
    answer = person.put(changed(person.body(), set_in(*SIGNAL, "value", secret)))
    assert answer.status_code == 422
    assert secret not in answer.text
