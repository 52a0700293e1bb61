"""The help lines are held to their form, and say honestly what nobody tried."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from resources.guidance import all_laws, first_steps, laws, platforms
from resources.help_lines import (
    HelpLine,
    call_address,
    choices,
    countries,
    help_lines,
    search,
)
from resources.languages import offered_codes
from resources.opening_hours import is_open, next_opening, parse_hours
from resources.region import WORLD, emergency_numbers, suggested

TODAY = datetime.now(UTC).date()
COUNTRIES = countries()
LINES = [line for country in COUNTRIES.values() for line in country.lines]
ENTRIES = [*LINES, *platforms(), *all_laws()]


def test_every_country_named_is_there_and_each_entry_once() -> None:
    assert set(choices()) == {"FR", "BE", "CH", "CA", "GB", "US", "AU", "IE", "EU"}
    identifiers = [entry.id for entry in ENTRIES]
    assert len(identifiers) == len(set(identifiers))


@pytest.mark.parametrize("code", choices())
def test_the_emergency_number_comes_first(code: str) -> None:
    first = COUNTRIES[code].lines[0]
    assert "danger" in first.groups
    assert first.phones[0] == COUNTRIES[code].emergency
    assert first.hours == "always"


@pytest.mark.parametrize("code", choices())
def test_there_is_someone_for_adults_and_for_the_young(code: str) -> None:
    groups = {group for _, line in help_lines(code) for group in line.groups}
    assert {"danger", "young", "official_adult", "official_minor", "crisis"} <= groups
    # for adults in Canada no line was found that could be sourced; the page says so
    assert ("adult" in groups) is (code != "CA")


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.id)
def test_a_line_can_be_reached(line: HelpLine) -> None:
    assert line.phones or line.sms or line.url


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_nothing_was_seen_or_tried_in_the_future(entry: HelpLine) -> None:
    assert entry.seen <= TODAY
    assert entry.verified_on is None or entry.seen <= entry.verified_on <= TODAY


def test_memory_alone_is_not_shipped() -> None:
    shipped = LINES[0].model_dump(by_alias=True) | {"hours": None, "confidence": "D"}
    with pytest.raises(ValidationError, match="confidence"):
        HelpLine.model_validate(shipped)


def test_what_nobody_tried_is_listed() -> None:
    command = [sys.executable, "-m", "resources.to_verify"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    untried = [entry for entry in ENTRIES if entry.verified_on is None]
    assert said.splitlines()[-1].startswith(f"{len(untried)} to dial or open")
    assert all(entry.id in said for entry in untried)


def test_france_has_its_law_in_full_and_others_a_line() -> None:
    assert {"fr-226-2-1", "fr-227-23", "fr-312-10", "fr-312-1", "fr-222-33"} <= {
        law.id for law in laws("FR")
    }
    for code in ("US", "GB", "IE", "BE", "CA", "EU"):
        assert laws(code)


def test_all_platforms_that_the_research_names_are_there() -> None:
    assert {platform.id for platform in platforms()} >= {
        "bumble",
        "discord",
        "facebook",
        "instagram",
        "threads",
        "google",
        "youtube",
        "linkedin",
        "pinterest",
        "snapchat",
        "tiktok",
        "twitch",
        "x",
        "whatsapp",
    }


def test_teens_are_spoken_to_as_tu_and_adults_as_vous() -> None:
    teen = " ".join(step.fr for step in first_steps("teen").steps).lower()
    adult = " ".join(step.fr for step in first_steps("adult").steps).lower()
    assert " tu " in teen
    assert "vous" not in teen
    assert "vous" in adult
    assert " tu " not in adult


def test_a_search_finds_in_either_language_without_accents() -> None:
    lines = help_lines("FR")
    assert "fr-3018" in {line.id for _, line in search(lines, "violences NUMERIQUES", "fr")}
    assert {line.id for _, line in search(lines, "116006", "en")} >= {"fr-116006"}
    assert search(lines, "no such words anywhere", "en") == ()
    assert search(lines, "", "en") == lines
    german = search(help_lines("CH"), "Polizei", "de")
    assert "de" not in offered_codes() or "ch-emergency" in {line.id for _, line in german}


@pytest.mark.parametrize(
    ("locale", "country"),
    [
        ("fr_BE", "BE"),
        ("fr-CA", "CA"),
        ("fr_FR", "FR"),
        ("de_DE", "EU"),
        ("en_GB.UTF-8", "GB"),
        ("fr", "FR"),
        ("en", "EU"),
    ],
)
def test_the_locale_only_suggests(locale: str, country: str) -> None:
    assert suggested(locale) == country


def test_the_world_is_for_everyone_and_europe_for_the_union() -> None:
    shown = {code: {country.country for country, _ in help_lines(code)} for code in choices()}
    assert shown["FR"] == {"FR", "EU", WORLD}
    assert shown["US"] == {"US", WORLD}


def test_a_european_number_is_shown_only_where_it_works_and_once() -> None:
    def phones(code: str) -> list[str]:
        return [phone for _, line in help_lines(code) for phone in line.phones]

    assert "116 006" not in phones("BE")
    assert phones("FR").count("116 006") == 1
    assert phones("BE").count("112") == 1
    assert "116 006" in phones("EU")


def test_a_phone_reads_the_number() -> None:
    assert call_address("116 006") == "tel:116006"
    assert call_address("1-844-878-2274") == "tel:18448782274"


# 2026-11-28 is a Saturday
@pytest.mark.parametrize(
    ("hours", "zone", "moment", "expected"),
    [
        ("always", "UTC", datetime(2026, 11, 28, 3, tzinfo=UTC), True),
        (["mon-sun 09:00-23:00"], "Europe/Paris", datetime(2026, 11, 28, 8, 0, tzinfo=UTC), True),
        (["mon-sun 09:00-23:00"], "Europe/Paris", datetime(2026, 11, 28, 7, 59, tzinfo=UTC), False),
        (["mon-sun 09:00-23:00"], "Europe/Paris", datetime(2026, 7, 28, 7, 0, tzinfo=UTC), True),
        (["mon-fri 10:00-16:00"], "Europe/London", datetime(2026, 11, 28, 12, tzinfo=UTC), False),
        (["mon-fri 10:00-16:00"], "Europe/London", datetime(2026, 11, 27, 16, tzinfo=UTC), False),
    ],
)
def test_open_or_closed_is_worked_out_here(
    hours: str | list[str], zone: str, moment: datetime, expected: bool
) -> None:
    assert is_open(parse_hours(hours), zone, moment) is expected


@given(st.integers(0, 2 * 365 * 24 * 60))
def test_the_next_opening_is_open_and_lies_ahead(minutes: int) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    hours = parse_hours(["mon-fri 10:00-16:00", "sun 20:00-24:00"])
    opening = next_opening(hours, "Europe/London", moment)
    if opening is None:
        assert is_open(hours, "Europe/London", moment)
    else:
        assert opening > moment
        assert is_open(hours, "Europe/London", opening)


@pytest.mark.parametrize(
    "written",
    ["sometimes", ["mon 9-17"], ["fri-mon 09:00-17:00"], ["mon 17:00-09:00"], ["mon 09:00-25:00"]],
)
def test_odd_hours_are_refused(written: str | list[str]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_hours(written)


def test_the_numbers_of_the_first_page_are_those_of_the_help_lines() -> None:
    for code, country in countries().items():
        if danger := country.lines_for("danger"):
            assert emergency_numbers(code) == danger[0].phones
    assert suggested("fr_BE") in countries()
