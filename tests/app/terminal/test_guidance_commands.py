"""``help-lines`` and ``report`` as a shell sees them."""

from __future__ import annotations

import pytest

from tests.app.terminal.command_line import run

LINK = "https://example.org/a"


def test_the_emergency_number_comes_first() -> None:
    told = run("help-lines", "--country", "fr").lines
    assert told[0]["phones"][0] == "17"
    assert all(line["source"] and line["seen"] for line in told)


def test_lines_are_found_by_words_and_by_whom_they_are_for() -> None:
    found = run("help-lines", "--country", "FR", "--language", "fr", "numeriques").lines
    assert [line["id"] for line in found] == ["fr-3018"]
    young = run("help-lines", "--country", "GB", "--for", "young").lines
    assert young
    assert all("young" in line["groups"] for line in young)


@pytest.mark.parametrize("arguments", [("--country", "XX"), ("--country", "FR", "no", "such")])
def test_what_is_not_there_is_said(arguments: tuple[str, ...]) -> None:
    ran = run("help-lines", *arguments)
    assert ran.code in (1, 2)
    assert ran.err or "error" in ran.answer


def test_a_request_is_written_and_nothing_is_sent() -> None:
    request = ("report", "--platform", "x", "--basis", "us_48_hours", "--language", "en")
    lacking = run(*request, LINK)
    assert lacking.code == 2
    assert "name, contact" in lacking.err
    whole = run(*request, "--name", "Camille Martin", "--contact", "c@example.org", LINK)
    assert whole.code == 0
    text = whole.answer["text"]
    assert all(part in text for part in (LINK, "Camille Martin", "c@example.org", "good faith"))


def test_a_request_about_a_minor_names_nobody() -> None:
    ran = run("report", "--platform", "tiktok", "--minor", "--name", "Camille Martin", LINK)
    assert ran.code == 0
    assert "Camille" not in ran.answer["text"]


def test_every_platform_is_listed_and_strange_links_are_refused() -> None:
    listed = run("report").lines
    assert {"facebook", "x", "google"} <= {platform["id"] for platform in listed}
    assert run("report", "--platform", "x", "file:///etc/passwd").code == 2
