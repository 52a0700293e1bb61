"""Whoever holds a picture can't learn from the service whether somebody reported it, now or earlier.

The asker submits the picture's hashes in a case of their own and watches everything they can see of it: its states and
their order, how long calls take, what platforms say. Each test compares a hash that is known (live, withdrawn or
erased) with one that nobody ever sent.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import random
import re
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Connection, Engine, event
from threatexchange.exchanges.clients.stopncii.api import (
    StopNCIICSPFeedback,
    StopNCIICSPFeedbackValue,
    StopNCIISignalType,
)

from case_api.application import create_app
from case_api.settings import Settings
from case_api.storage.database import parse_url
from case_api.storage.times import DAY
from case_api.upkeep.retention import purge
from hashing.transforms import Transform
from submission.protocol.answers import CaseStatus
from submission.protocol.wire import Item, MoreItems, Withdrawal, body_bytes
from tests.case_api.people import JSON, Person, one_picture, picture, video
from tests.case_api.platforms import Platform, new_platform
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq
from tests.variants import first_of

PAST = ("live", "withdrawn", "erased")
#: What a call of the case API may never read or write: nothing in these says whose they are.
SHARED_TABLES = re.compile(r"\b(signals|item_signals|partner_signals|feedback|erased_signals)\b")


def hashes(number: int = 8) -> list[str]:
    return [random_pdq() for _ in range(number)]


def report(service: Any, past: str, *reported: list[str]) -> None:
    """Somebody reports these pictures; they are live now, or were withdrawn, or erased."""
    victim = Person(service.http)
    assert victim.submit(*(picture(*values) for values in reported)).status_code == 201
    publish(service.database)
    if past != "live":
        assert victim.withdraw().status_code == 200
        publish(service.database)
    if past == "erased":
        purge(service.database, service.settings, now=time.time() + 32 * DAY)
        publish(service.database)
        assert victim.status().state == "deleted"


def backlog() -> list[Item]:
    """Items of one body that take the publisher more than one batch: over 5,000 rows of the feed."""
    digits = random.Random()
    return [
        video(f"{digits.getrandbits(128):032x}", [random_pdq() for _ in range(300)])
        for _ in range(25)
    ]


def seen(person: Person) -> tuple[Any, ...]:
    """All that the answer about a case says, but for what is the asker's own choice."""
    status: CaseStatus = person.status()
    return (
        status.state,
        [(item.state, item.partners) for item in status.items],
        [(entry.event, entry.partner, entry.item) for entry in status.timeline],
    )


@pytest.mark.parametrize("past", first_of(PAST, every_run=1))
def test_behind_a_backlog_a_known_hash_is_no_faster_than_a_new_one(
    start_service: Callable[..., Any], past: str
) -> None:
    """The asker makes the backlog, then sends a known and a new picture, and watches which is active first."""
    service = start_service(requests_per_minute=1_000_000)
    for known_last in (True, False):
        known = hashes()
        report(service, past, known)
        pair = [picture(*hashes()), picture(*known)]
        if not known_last:
            pair.reverse()
        assert Person(service.http).submit(*backlog()).status_code == 201
        first, second = Person(service.http), Person(service.http)
        first.submit(pair[0])
        second.submit(pair[1])
        end = time.monotonic() + 60
        while (latest := second.status().state) != "active":
            assert time.monotonic() < end, latest
        # whichever was sent first has to be as far by now
        assert first.status().state == "active", f"known {'last' if known_last else 'first'}"
        assert seen(first) == seen(second)


@contextlib.contextmanager
def statements(address: str) -> Iterator[list[str]]:
    """Every statement that this process sends to a database meanwhile."""
    collected: list[str] = []

    def note(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if connection.engine.url == parse_url(address):
            collected.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield collected
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_no_call_about_a_case_touches_what_cases_share(
    new_settings: Callable[..., Settings],
) -> None:
    """The reason why no time, order or limit can depend on other cases: their rows are not looked at."""
    person = Person(httpx.Client())
    film, more = video("ab" * 16, hashes()), picture(*hashes())
    calls = [
        ("PUT", "", person.body(film, picture(*hashes()), delay=3)),
        ("GET", "", None),
        ("POST", "/items", body_bytes(MoreItems(items=(more,)))),
        ("POST", "/withdrawal", body_bytes(Withdrawal(scope="case"))),
        ("DELETE", "/withdrawal", None),
        ("POST", "/withdrawal", body_bytes(Withdrawal(scope="items", item_ids=(film.item_id,)))),
        ("GET", "", None),
    ]

    async def ask(app: FastAPI) -> None:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as http:
            for method, path, content in calls * 2:
                answer = await http.request(
                    method, person.path + path, content=content, headers=JSON | person.code
                )
                assert answer.status_code in (200, 201), answer.text

    # driven without its lifespan, so without its background loop: every statement is a call's own
    settings = new_settings()
    app = create_app(settings)
    with statements(settings.database) as sent:
        asyncio.run(ask(app))
    touching = [statement for statement in sent if SHARED_TABLES.search(statement)]
    assert len(sent) > 20
    assert not touching, touching[0]


def is_faster(one: list[float], other: list[float]) -> bool:
    """Whether the first of each pair takes less time more often than chance makes it (a sign test, 4 sigma)."""
    pairs = len(one)
    wins = sum(a < b for a, b in zip(one, other, strict=True))
    return abs(wins - pairs / 2) > 4 * math.sqrt(pairs / 4)


@pytest.mark.parametrize("past", first_of(PAST, every_run=1))
def test_calls_about_a_known_hash_take_as_long_as_about_a_new_one(
    start_service: Callable[..., Any], past: str
) -> None:
    service = start_service(
        requests_per_minute=1_000_000,
        cases_per_day=1_000_000,
        feed_rows_per_day=10_000_000,
        hold_rows_per_hour=0,
    )
    pairs, size = 24, 12
    known = [[hashes() for _ in range(size)] for _ in range(pairs)]
    for begin in range(0, pairs, 8):
        report(service, past, *(values for one in known[begin : begin + 8] for values in one))
    times: dict[str, dict[str, list[float]]] = {
        call: {"known": [], "new": []} for call in ("put", "look", "withdraw", "look again")
    }

    def ask(which: str, values: list[list[str]]) -> None:
        person = Person(service.http)
        body = person.body(*(picture(*one) for one in values))
        calls: dict[str, Callable[[], httpx.Response]] = {
            "put": lambda: person.put(body),
            "look": person.look,
            "withdraw": person.withdraw,
            "look again": person.look,
        }
        for name, call in calls.items():
            begun = time.perf_counter()
            answer = call()
            times[name][which].append(time.perf_counter() - begun)
            assert answer.status_code in (200, 201)

    for number, values in enumerate(known):
        asked = [("known", values), ("new", [hashes() for _ in range(size)])]
        # in turn, so that whatever else this machine does hits both alike
        for which, sent in asked if number % 2 else reversed(asked):
            ask(which, sent)
    told = [call for call, spent in times.items() if is_faster(spent["known"], spent["new"])]
    assert not told, {c: [statistics.median(s) for s in times[c].values()] for c in told}


def blocked(platform: Platform, *values: str) -> None:
    """The platform says of these hashes that it blocks them."""
    platform.stock.submit_feedbacks(
        {
            (StopNCIISignalType.ImagePDQ, value): StopNCIICSPFeedback(
                StopNCIICSPFeedbackValue.Blocked
            )
            for value in values
        }
    )


@pytest.mark.parametrize("past", PAST)
def test_what_a_platform_said_before_shows_nothing_and_what_it_says_again_shows_as_if_it_were_new(
    empty_service: Any, past: str
) -> None:
    service, platform = empty_service, new_platform(empty_service)
    known, new = hashes(), hashes()
    victim = Person(service.http)
    victim.submit(picture(*known))
    publish(service.database)
    platform.records()
    blocked(platform, *known)
    if past != "live":
        victim.withdraw()
    if past == "erased":
        purge(service.database, service.settings, now=time.time() + 32 * DAY)
    publish(service.database)

    asking = {"known": Person(service.http), "new": Person(service.http)}
    told: dict[str, list[tuple[Any, ...]]] = {which: [] for which in asking}

    def look() -> None:
        for which, person in asking.items():
            told[which].append(seen(person))

    asking["known"].submit(picture(*known), picture(*hashes()))
    asking["new"].submit(picture(*new), picture(*hashes()))
    look()
    publish(service.database)
    look()
    platform.records()
    look()
    # the platform has seen that there are new cases, and says the same of both
    blocked(platform, *known, *new)
    look()
    publish(service.database)
    look()
    for person in asking.values():
        person.withdraw()
    publish(service.database)
    look()
    assert told["known"] == told["new"]
    assert told["new"][-3][1][0][1][0].state == "blocked"


def test_what_a_platform_said_in_the_same_hour_of_a_known_hash_does_not_come_with_what_it_says_of_another(
    empty_service: Any,
) -> None:
    """An item holds many hashes: a word on one of them must not bring up an earlier word on another."""
    service, platform = empty_service, new_platform(empty_service)
    known, new = hashes(2)
    Person(service.http).submit(picture(known))
    publish(service.database)
    platform.records()
    blocked(platform, known)
    asker = Person(service.http)
    asker.submit(picture(new, known))
    publish(service.database)
    platform.records()
    platform.stock.submit_feedback(
        StopNCIISignalType.ImagePDQ, new, StopNCIICSPFeedbackValue.NotBlocked
    )
    (partner,) = asker.status().items[0].partners
    assert partner.state == "not_blocked"


def test_a_word_on_a_hash_that_one_s_own_item_does_not_bring_to_the_platform_shows_nothing(
    empty_service: Any,
) -> None:
    """Said to be a copy or an unlikely turn, a hash goes to no platform that asks for originals.

    Such a platform has it only if somebody else reported it, and its word on it would say so.
    """
    service, platform = empty_service, new_platform(empty_service)
    platform.change(copies="none")
    known = hashes(1)[0]
    Person(service.http).submit(picture(known))
    asking = [Person(service.http) for _ in range(2)]
    asking[0].submit(picture(hashes(1)[0], known))
    asking[1].submit(one_picture(known, Transform.POST))
    publish(service.database)
    platform.records()
    blocked(platform, known)
    assert [person.status().items[0].partners[0].state for person in asking] == ["fetched"] * 2
