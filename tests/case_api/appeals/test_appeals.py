"""The form for the other side: hash-free, the same answer to everyone, read by a lead at the desk."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from app.look.theme import DARK, LIGHT
from case_api.appeals import OUTCOMES, close_appeal, open_appeals
from case_api.appeals.form import words
from case_api.desk.access.audit import Action, latest
from case_api.http import LANGUAGES
from case_api.signal_store import list_discarded, list_held
from case_api.storage import DAY
from case_api.upkeep import purge
from tests.case_api.desk.staff import RunningDesk, running_desk
from tests.case_api.people import Person, eight_ways
from tests.case_api.platforms import new_platform
from tests.case_api.running_service import RunningService, running

PAGE = Path(__file__).parents[3] / "case_api" / "appeals" / "page"
HOSTILE = '"><script>alert(1)</script>'


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningDesk]:
    with running_desk(tmp_path_factory.mktemp("desk"), hold_rows_per_hour=64) as started:
        yield started


@pytest.fixture(scope="module")
def service(desk: RunningDesk) -> Iterator[RunningService]:
    with running(desk.settings) as started:
        new_platform(started, "Platform")
        new_platform(started, HOSTILE)
        yield started


def _appeal(service: RunningService, address: str = "192.0.2.1", **given: str) -> httpx.Response:
    fields = {"platform": "Platform", "reference": "TCK-2026.11", "reason": "agreed"} | given
    headers = {"X-Forwarded-For": address}
    return service.http.post("/appeal?lang=en", data=fields, headers=headers)


def test_an_appeal_reaches_a_lead_who_closes_it(desk: RunningDesk, service: RunningService) -> None:
    assert _appeal(service, reference="FIRST-1").status_code == 200
    with desk.browser("ada") as ada:
        assert ada.get("/appeals").status_code == 403
    with desk.browser("lea") as lea:
        page = lea.get("/appeals").text
        assert "FIRST-1" in page
        (appeal,) = open_appeals(service.database)
        assert lea.post(f"/appeals/{appeal.id}/close", outcome="nonsense").status_code == 422
        closed = lea.post(f"/appeals/{appeal.id}/close", outcome=OUTCOMES[0])
        assert closed.status_code == 303
        assert lea.post(f"/appeals/{appeal.id}/close", outcome=OUTCOMES[1]).status_code == 409
        assert "appeal closed" in lea.get("/log").text
        far_too_large = "9" * 30
        answer = lea.post(f"/appeals/{far_too_large}/close", outcome=OUTCOMES[0])
        assert answer.status_code == 409
    assert open_appeals(service.database) == []


def test_everyone_gets_the_same_answer(service: RunningService) -> None:
    """Neither whether there is a case, nor whether the appeal was there before, can be told from it."""
    Person(service.http).submit(eight_ways())
    answers = {
        (answer.status_code, answer.text)
        for answer in (
            _appeal(service, reference="SAME-1"),
            _appeal(service, reference="SAME-1"),
            _appeal(service, reference="SAME-2", reason="not intimate", platform="other"),
        )
    }
    assert len(answers) == 1


@pytest.mark.parametrize(
    "reference",
    [
        "",
        "ab",
        "x" * 65,
        "https://example.org/",
        "two words",
        HOSTILE,
        "0" * 32,
        "f" * 64,
        "A1" * 20,
        "12\u202e34",
    ],
)
def test_no_hash_no_link_and_no_text_is_taken(service: RunningService, reference: str) -> None:
    before = len(open_appeals(service.database))
    answer = _appeal(service, "192.0.2.2", reference=reference)
    assert answer.status_code == 422
    assert "<script" not in answer.text
    assert "<option selected>Platform</option>" in answer.text, "what was right stays filled in"
    assert len(open_appeals(service.database)) == before


@pytest.mark.parametrize(
    "given", [{"platform": "Nobody"}, {"platform": ""}, {"reason": "free text"}, {"reason": ""}]
)
def test_only_what_is_offered_can_be_chosen(service: RunningService, given: dict[str, str]) -> None:
    assert _appeal(service, "192.0.2.3", **given).status_code == 422


def test_the_form_speaks_every_language_and_loads_nothing_from_elsewhere(
    service: RunningService,
) -> None:
    for language in LANGUAGES:
        page = service.http.get("/appeal", headers={"Accept-Language": f"{language},en"})
        direction = "rtl" if language == "ar" else "ltr"
        assert f'<html lang="{language}" dir="{direction}">' in page.text
        assert words(language)["title"] in page.text
        assert (words(language)["draft"] in page.text) == (language != "en")
        policy = page.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'self'; form-action 'self';")
        assert "<script" not in page.text
        assert "http" not in page.text
    assert "script-src" not in service.http.get("/v1/service").headers["content-security-policy"]


def test_one_address_appeals_so_often_a_day(service: RunningService) -> None:
    answers = [
        _appeal(service, "198.51.100.8", reference=f"MANY-{n}").status_code for n in range(21)
    ]
    assert answers == [200] * 20 + [429]


def test_a_closed_appeal_is_deleted_after_its_time(service: RunningService) -> None:
    _appeal(service, "192.0.2.4", reference="OLD-1")
    (old,) = [appeal for appeal in open_appeals(service.database) if appeal.reference == "OLD-1"]
    close_appeal(service.database, old.id, "no ground")

    def kept() -> int:
        with service.database.reading() as connection:
            query = "SELECT count(*) FROM appeals WHERE reference = 'OLD-1'"
            return int(connection.exec_driver_sql(query).scalar_one())

    days = service.settings.retention_link_days
    purge(service.database, service.settings, time.time() + (days - 1) * DAY)
    assert kept() == 1
    purge(service.database, service.settings, time.time() + (days + 1) * DAY)
    assert kept() == 0


def test_a_lead_releases_what_was_held(desk: RunningDesk, service: RunningService) -> None:
    for _ in range(2):
        assert Person(service.http).submit(eight_ways()).status_code == 201
    with desk.browser("lea") as lea:
        found = re.search(r'action="(/held/\d+/release)"', lea.get("/held").text)
        assert found is not None
        with desk.browser("ada") as ada:
            assert ada.post(found[1]).status_code == 403
        assert lea.post(found[1]).status_code == 303
        assert lea.post(found[1]).status_code == 409
        assert "/release" not in lea.get("/held").text
        assert "held arrivals released" in lea.get("/log").text


def test_a_lead_discards_a_flood_for_a_reason_and_takes_it_back(
    desk: RunningDesk, service: RunningService
) -> None:
    person = Person(service.http)
    assert person.submit(eight_ways()).status_code == 201
    (batch,) = list_held(service.database)
    discard = f"/held/{batch.number}/discard"
    with desk.browser("lea") as lea, desk.browser("ada") as ada:
        assert ada.post(discard, reason="false reports").status_code == 403
        for wrong in ("", "dislike"):
            assert lea.post(discard, reason=wrong).status_code == 422
        assert lea.post(discard, reason="false reports").status_code == 303
        assert lea.post(discard, reason="false reports").status_code == 409
        (discarded,) = list_discarded(service.database)
        take_back = f"/held/{discarded.number}/take-back"
        assert take_back in lea.get("/held").text
        assert lea.post(f"/held/{discarded.number}/release").status_code == 409
        assert person.status().items[0].state == "received"
        assert ada.post(take_back).status_code == 403
        assert lea.post(take_back).status_code == 303
        assert lea.post(take_back).status_code == 409
        log = [(one.action, one.subject, one.reason) for one in latest(desk.store, 2)]
    was, now = f"{batch.number:X}", f"{discarded.number:X}"
    assert log == [
        (Action.HELD_TAKEN_BACK, now, ""),
        (Action.HELD_DISCARDED, f"{was} {now}", "false reports"),
    ]
    assert list_held(service.database) == [replace(batch, number=discarded.number)]


def test_nothing_is_done_that_can_not_be_written_down(
    desk: RunningDesk, service: RunningService
) -> None:
    """A disk that is full, say."""
    assert Person(service.http).submit(eight_ways()).status_code == 201
    _appeal(service, "192.0.2.5", reference="UNNOTED-1")
    batch = list_held(service.database)[-1]
    appeal = open_appeals(service.database)[-1]
    full = "CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END"
    with desk.browser("lea") as lea:
        desk.store.database.write(lambda c: c.exec_driver_sql(full))
        try:
            for path, given in (
                (f"/held/{batch.number}/discard", {"reason": "false reports"}),
                (f"/held/{batch.number}/release", {}),
                (f"/appeals/{appeal.id}/close", {"outcome": OUTCOMES[0]}),
            ):
                assert lea.post(path, **given).status_code == 500
        finally:
            desk.store.database.write(lambda c: c.exec_driver_sql("DROP TRIGGER full"))
    assert batch in list_held(service.database)
    assert appeal in open_appeals(service.database)


def test_the_colours_are_the_apps() -> None:
    light, dark = (PAGE / "appeal.css").read_text().split("prefers-color-scheme: dark", 1)
    for part, palette in ((light, LIGHT), (dark, DARK)):
        for name, colour in re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", part):
            assert getattr(palette, name.replace("-", "_")) == colour
