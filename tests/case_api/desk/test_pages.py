"""What the desk shows of the service: partners and numbers, and never a hash or a case number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from case_api.desk.partner_health import PartnerHealth, partner_health
from case_api.partner_feed.accounts import set_enabled
from case_api.statistics import statistics
from tests.case_api.desk.staff import Browser, RunningDesk
from tests.case_api.people import Person, eight_ways
from tests.case_api.platforms import Platform, new_platform
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService, running

HOSTILE = '"><script>alert(1)</script>'
#: A hash, a digest or a token, longer than anything that a page has to say.
_HASH = re.compile(r"[0-9a-f]{17,}")


@dataclass(frozen=True)
class Scene:
    """A service with a case in it and three platforms: one has read, one never came, one was shut out."""

    service: RunningService
    person: Person
    reader: Platform


@pytest.fixture(scope="module")
def scene(desk: RunningDesk) -> Iterator[Scene]:
    with running(desk.settings) as service:
        person = Person(service.http)
        assert person.submit(eight_ways()).status_code == 201
        reader = new_platform(service, "Reader")
        new_platform(service, HOSTILE)
        set_enabled(service.database, new_platform(service, "Gone").name, enabled=False)
        values = reader.values()
        assert len(values) == 8
        answer = service.http.post(
            "/v1/SubmitFeedback",
            json={
                "count": 1,
                "hashFeedbacks": [
                    {"hashValue": min(values), "feedbackValue": "Blocked", "tags": []}
                ],
            },
            headers=reader.headers(reader.keys.submit_feedback_key),
        )
        assert answer.status_code == 200, answer.text
        yield Scene(service, person, reader)


@pytest.fixture
def lea(desk: RunningDesk, scene: Scene) -> Iterator[Browser]:
    with desk.browser("lea") as browser:
        yield browser


def _health(desk: RunningDesk) -> dict[str, PartnerHealth]:
    return {one.name: one for one in partner_health(desk.database)}


def test_how_each_platform_is_doing(desk: RunningDesk, scene: Scene) -> None:
    found = _health(desk)
    assert {name: one.health for name, one in found.items()} == {
        "Reader": "up to date",
        HOSTILE: "never fetched",
        "Gone": "shut out",
    }
    assert found["Reader"].behind == 0
    assert found["Reader"].received_at is not None
    assert found["Reader"].feedback == {"Blocked": "0 to 99"}
    assert found[HOSTILE].behind == 8


def test_a_withdrawn_case_shows_who_may_still_hold_it(
    desk: RunningDesk, scene: Scene, lea: Browser
) -> None:
    scene.reader.values()  # its own feedback, too, is news of the feed
    other = Person(scene.service.http)
    other.submit(eight_ways())
    publish(desk.database)
    assert _health(desk)["Reader"].behind == 8
    other.withdraw()
    publish(desk.database)
    assert _health(desk)["Reader"].may_still_hold == 8
    assert "Reader" in lea.get("/").text


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_page_shows_a_hash_a_case_number_or_a_hostile_name(
    desk: RunningDesk, scene: Scene, lea: Browser, language: str
) -> None:
    lea.post("/language", language=language)
    for path in ("/", "/partners", "/statistics", "/log"):
        page = lea.get(path)
        assert page.status_code == 200
        text = page.text.replace(lea.token(), "")
        assert "<script" not in text
        assert scene.person.number not in text
        proof = re.sub(r"<code>[0-9a-f]{16}</code>", "", text)
        assert not _HASH.search(proof), path


def test_numbers_are_as_coarse_as_the_command_prints_them(desk: RunningDesk, lea: Browser) -> None:
    page = lea.get("/statistics").text
    shown = re.findall(r"<td>([^<]*)</td>", page)
    told = [str(count) for rows in statistics(desk.database).values() for count in rows.values()]
    assert shown == [count.replace(" to ", "–") for count in told]
