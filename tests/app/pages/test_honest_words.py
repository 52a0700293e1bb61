"""What the window says of the service is what is known of it, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from app.shell.desk import Desk
from app.state import Place, Preferences, Step, Way
from app.words import wording
from submission.protocol.answers import Retention, ServiceDescription, ServiceLimits
from tests.app.pages.window_states import fill

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def description(*platforms: str, practice: bool = False) -> ServiceDescription:
    return ServiceDescription(
        name="Association Exemple",
        protocol="empreinte/1",
        practice=practice,
        channels=("adult",),
        platforms=platforms,
        retention=Retention(active_days=365, tombstone_days=30),
        receipt_keys=(),
        limits=ServiceLimits(body_bytes=2_000_000, items=200, vpdq_frames=20_000),
    )


def said(desk: Desk) -> str:
    """All words on screen."""
    labels = (label for label in desk.window.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def test_without_a_service_it_says_so_first(new_desk: NewDesk) -> None:
    desk = new_desk()
    assert "No case service is set up" in said(desk)
    assert "Practice" not in said(desk)


def test_before_the_service_answers_nothing_is_claimed(new_desk: NewDesk) -> None:
    desk = new_desk(service_url="http://127.0.0.1:9")
    assert "not known yet" in said(desk)


def test_the_operator_s_word_is_given_as_the_operator_s_word(new_desk: NewDesk) -> None:
    desk = new_desk(service_url="http://127.0.0.1:9")
    names = [f"Platform {letter}" for letter in "ABCDEFG"]
    desk.service.set_description(description())
    assert "no platform receives what is sent to Association Exemple" in said(desk)
    desk.service.set_description(description(*names))
    assert "says Association Exemple: Platform A, Platform B" in said(desk)
    assert "Platform E and 2 more." in said(desk)
    desk.window.go(Step.ABOUT)
    assert f"these platforms receive its fingerprints: {', '.join(names)}." in said(desk)
    desk.service.set_description(description())
    assert "no platform receives its fingerprints at present" in said(desk)


def test_a_service_that_calls_itself_practice_is_shown_as_such(new_desk: NewDesk) -> None:
    desk = new_desk(service_url="http://127.0.0.1:9")
    desk.service.set_description(description(practice=True))
    assert "Practice: no platform receives these" in said(desk)
    desk.service.set_description(description("Alpha", practice=True))
    assert "Practice" not in said(desk), "it says itself that a platform receives them"
    assert "says Association Exemple: Alpha." in said(desk)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nobody_else_s_name_is_borrowed(new_desk: NewDesk, language: str) -> None:
    desk = new_desk(Preferences(language))
    for other in ("StopNCII", "Take It Down", "3018"):
        assert other not in said(desk)
    desk.window.go(Step.ABOUT)
    words = said(desk)
    for other in ("StopNCII", "Take It Down", "3018"):
        assert words.count(other) == 1, "named once: to say that this is something else"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_official_way_comes_first_for_whoever_was_under_18(
    new_desk: NewDesk, language: str
) -> None:
    desk = new_desk(Preferences(language))
    desk.window.go(Step.UNDER_18)
    words = said(desk)
    assert -1 < words.index("Take It Down") < words.index("116 111")


def test_no_more_is_promised_of_a_withdrawal_than_happens(new_desk: NewDesk) -> None:
    """Only platforms that can take a withdrawal in are told; another case may hold the same picture."""
    desk = new_desk()
    desk.window._show(Place((Step.CASE, Step.WITHDRAW)))
    assert "Your case then stops offering" in said(desk)
    assert "This case no longer offers" in wording.case_state_means("withdrawn")
    for words in (said(desk), wording.case_state_means("withdrawn")):
        assert "others may keep comparing" in words
    assert "belonged to this case" in wording.case_state_means("deleted")
    assert "of this case" in wording.timeline_event("deleted")


def test_what_the_service_learns_besides_is_said_where_it_is_sent(new_desk: NewDesk) -> None:
    desk = new_desk()
    fill(desk)
    desk.window._show(Place((Step.FINGERPRINT, Step.REVIEW)))
    for part in ("your access code", "internet address", "and when"):
        assert part in said(desk)


def test_the_young_are_told_that_this_is_not_the_official_way(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.go(Step.UNDER_18)
    assert "This app has no link to any of them" in said(desk)
    desk.draft.set_way(Way.YOUNG)
    desk.window.go(Step.OFFICIAL_FIRST)
    assert "This is not Take It Down, and not connected to it." in said(desk)


def test_help_lines_that_nobody_tried_look_untried(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.go(Step.HELP)
    assert said(desk).count("not yet tried by us") >= len(desk.whereabouts.lines)
