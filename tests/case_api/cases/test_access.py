"""Only number and code together open a case, and nobody learns from us whether a case exists."""

from __future__ import annotations

import secrets
import statistics
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from case_api.rate_limits import line_of
from case_api.storage.digests import Digester
from case_api.storage.tables import cases
from submission.protocol.answers import Problem
from submission.protocol.wire import MoreItems, Withdrawal, body_bytes
from tests.case_api.people import JSON, Person, picture
from tests.variants import first_of


def calls_with_code(person: Person) -> list[tuple[str, str, bytes | None]]:
    return [
        ("GET", person.path, None),
        ("POST", person.path + "/items", body_bytes(MoreItems(items=(picture(),)))),
        ("POST", person.path + "/withdrawal", body_bytes(Withdrawal(scope="case"))),
        ("DELETE", person.path + "/withdrawal", None),
    ]


def without_time(answer: httpx.Response) -> tuple[int, bytes, list[tuple[str, str]]]:
    headers = [(name, value) for name, value in answer.headers.items() if name != "date"]
    return answer.status_code, answer.content, headers


@pytest.mark.parametrize("call", range(4), ids=["look up", "add", "withdraw", "call back"])
def test_unknown_case_and_wrong_code_are_the_same_byte_for_byte(service: Any, call: int) -> None:
    real, unknown = Person(service.http), Person(service.http)
    real.submit(delay=5)
    wrong = [f"Bearer {secrets.token_hex(32)}", "Bearer " + "0" * 64, None]
    answers = []
    for person in (real, unknown):
        method, path, body = calls_with_code(person)[call]
        for given in wrong:
            headers = JSON | ({"Authorization": given} if given is not None else {})
            answers.append(service.http.request(method, path, content=body, headers=headers))
    first = without_time(answers[0])
    assert first[0] == 404
    assert all(without_time(answer) == first for answer in answers)
    assert real.status().withdrawal_effective_at is None  # nothing of it changed the case
    assert len(real.status().items) == 1


def test_a_malformed_code_is_a_wrong_code(service: Any) -> None:
    person = Person(service.http)
    person.submit()
    unknown = without_time(service.http.get(Person(service.http).path))
    malformed = [f"Bearer {secrets.token_hex(31)}", f"Basic {person.key.hex()}", person.key.hex()]
    for given in malformed:
        answer = service.http.get(person.path, headers={"Authorization": given})
        assert without_time(answer) == unknown


@pytest.mark.parametrize("call", first_of(range(4), every_run=1))
def test_unknown_case_and_wrong_code_take_the_same_time(
    start_service: Callable[..., Any], commits_reach_the_disk: None, call: int
) -> None:
    service = start_service(free_wrong_codes=1_000_000, requests_per_minute=1_000_000)
    real = Person(service.http)
    real.submit(*(picture() for _ in range(50)))
    wrong = JSON | {"Authorization": f"Bearer {secrets.token_hex(32)}"}
    unknown = Person(service.http)
    spent: dict[str, list[float]] = {"real": [], "unknown": []}
    for _ in range(150):
        # in turn, so that whatever else this machine does hits both alike
        for name, person in (("real", real), ("unknown", unknown)):
            method, path, body = calls_with_code(person)[call]
            begun = time.perf_counter()
            service.http.request(method, path, content=body, headers=wrong)
            spent[name].append(time.perf_counter() - begun)
    # on a busy machine the quiet moments may be few, and fall to one of both by chance: then the pairs don't agree
    slower = sum(one > other for one, other in zip(*spent.values(), strict=True)) / 150
    for part in (10, 30):  # the quiet moments of a busy machine
        one, other = (statistics.quantiles(times, n=100)[part - 1] for times in spent.values())
        same = abs(one - other) < max(0.2 * min(one, other), 0.0003)
        assert same or 0.35 < slower < 0.65, (part, one, other, slower)


@pytest.mark.parametrize("call", range(4), ids=["look up", "add", "withdraw", "call back"])
def test_a_wrong_code_waits_for_nobody(start_service: Callable[..., Any], call: int) -> None:
    """Else someone without the code could tell that a case exists, and is being changed just now."""
    service = start_service()
    person = Person(service.http)
    person.submit()
    method, path, body = calls_with_code(person)[call]
    with service.database.writing() as connection:
        connection.execute(select(cases.c.id).with_for_update())
        wrong = JSON | {"Authorization": f"Bearer {secrets.token_hex(32)}"}
        answer = service.http.request(method, path, content=body, headers=wrong, timeout=12)
    assert answer.status_code == 404


def test_the_wait_grows_and_is_the_same_for_an_unknown_case(
    start_service: Callable[..., Any],
) -> None:
    service = start_service(free_wrong_codes=3, longest_wait_seconds=600)
    real = Person(service.http)
    real.submit()
    told: list[list[Any]] = []
    for path in (real.path, Person(service.http).path):
        answers = [service.http.get(path, headers=JSON) for _ in range(5)]
        told.append([(a.status_code, a.content, a.headers.get("retry-after")) for a in answers])
    assert told[0] == told[1]
    assert [status for status, _, _ in told[0]] == [404, 404, 404, 429, 429]
    refusal = Problem.model_validate_json(told[0][3][1])
    assert refusal.type == "urn:empreinte:problem:wait-before-trying-again"
    assert told[0][3][2] == "1"


def test_after_the_wait_the_code_opens_the_case_again(start_service: Callable[..., Any]) -> None:
    service = start_service(free_wrong_codes=1)
    person = Person(service.http)
    person.submit()
    wrong = {"Authorization": f"Bearer {secrets.token_hex(32)}"}
    waits = []
    for _ in range(2):
        assert service.http.get(person.path, headers=wrong).status_code == 404
        refused = person.look()
        assert refused.status_code == 429
        waits.append(int(refused.headers["retry-after"]))
        end = time.monotonic() + waits[-1] + 5
        while (answer := person.look()).status_code == 429 and time.monotonic() < end:
            threading.Event().wait(0.05)
        assert answer.status_code == 200  # no lasting lock
    assert waits == sorted(waits)
    assert waits[-1] > waits[0]


def test_a_right_code_does_not_end_the_count(start_service: Callable[..., Any]) -> None:
    """Else someone with wrong codes could tell that the case exists and is being looked at."""
    service = start_service(free_wrong_codes=4)
    person = Person(service.http)
    person.submit()
    statuses = []
    for _ in range(5):
        statuses.append(service.http.get(person.path).status_code)
        if len(statuses) < 4:
            assert person.look().status_code == 200
    assert statuses == [404, 404, 404, 404, 429]


def test_nobody_can_lock_the_owner_out_from_elsewhere(start_service: Callable[..., Any]) -> None:
    service = start_service(free_wrong_codes=1, trusted_proxies="127.0.0.1")
    person = Person(service.http)
    person.submit()
    with httpx.Client(
        base_url=service.url, transport=httpx.HTTPTransport(local_address="127.0.0.2")
    ) as elsewhere:
        for _ in range(4):
            elsewhere.get(person.path)
        assert elsewhere.get(person.path).status_code == 429
    assert person.look().status_code == 200


def test_too_many_requests_are_told_when_to_come_back(start_service: Callable[..., Any]) -> None:
    service = start_service(requests_per_minute=5)
    answers = [service.http.get("/v1/service") for _ in range(8)]
    # the minute may turn in between
    assert 429 in {answer.status_code for answer in answers}
    refused = next(answer for answer in answers if answer.status_code == 429)
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert refused.headers["content-type"] == "application/problem+json"
    assert service.http.get("/healthz").status_code == 200


def test_cases_per_day_are_capped_but_a_retry_still_gets_its_receipt(
    start_service: Callable[..., Any],
) -> None:
    service = start_service(cases_per_day=2)
    people = [Person(service.http) for _ in range(3)]
    bodies = [person.body() for person in people]
    answers = [person.put(body) for person, body in zip(people, bodies, strict=True)]
    assert [answer.status_code for answer in answers] == [201, 201, 429]
    assert answers[2].json()["type"] == "urn:empreinte:problem:too-many-cases-today"
    assert 1 <= int(answers[2].headers["retry-after"]) <= 86_400
    assert people[0].put(bodies[0]).content == answers[0].content
    assert people[0].add(picture()).status_code == 201
    assert people[2].look().status_code == 404


def test_an_address_is_called_something_else_every_day() -> None:
    digester = Digester(secrets.token_bytes(32))
    monday, tuesday = digester.address("2026-11-23", "a"), digester.address("2026-11-24", "a")
    assert monday != tuesday
    assert monday == digester.address("2026-11-23", "a")
    assert monday != Digester(secrets.token_bytes(32)).address("2026-11-23", "a")


def test_one_line_is_one_caller() -> None:
    assert line_of("2001:db8:1:2:3:4:5:6") == line_of("2001:db8:1:2::1")
    assert line_of("2001:db8:1:3::1") != line_of("2001:db8:1:2::1")
    assert line_of("::ffff:192.0.2.1") == line_of("192.0.2.1")
    assert line_of("fe80::1%eth0") == line_of("fe80::2")
    assert line_of("no address") == "no address"
