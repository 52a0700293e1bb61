"""Every closed list of codes has its words, in every language."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import submission
from app.practice import practice_platform
from app.words import Language, wording
from hashing.refusals import MESSAGES, RefusalCode
from submission import failures
from submission.protocol.answers import PartnerState, State, TimelineEntry
from submission.protocol.plain_error import PlainError


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    spoken = Language(qapp)  # kept: Qt forgets a translator when Python drops it
    spoken.use(request.param)
    yield str(request.param)
    spoken.use("en")


def test_every_refusal_has_words_of_its_own(language: str) -> None:
    said = {wording.refusal(code) for code in RefusalCode}
    assert len(said) == len(RefusalCode)
    if language == "en":
        assert said == {MESSAGES[code] for code in RefusalCode}


def kinds_of(kind: type[PlainError]) -> list[type[PlainError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in kinds_of(below))]


def test_every_failure_is_told_in_the_person_s_language(language: str) -> None:
    for module in pkgutil.walk_packages(submission.__path__, "submission."):
        importlib.import_module(module.name)
    sentences = {kind.message for kind in kinds_of(PlainError)}
    assert len(sentences) > 20
    told = {sentence: QCoreApplication.translate("", sentence) for sentence in sentences}
    unchanged = {sentence for sentence, words in told.items() if sentence == words}
    assert unchanged == (sentences if language == "en" else set())


def test_what_a_failure_knows_stands_in_its_words(language: str) -> None:
    assert "10 min" in wording.failure(failures.TooManyAttemptsError(600))
    assert "items.0" in wording.failure(failures.BodyRefusedError("items.0"))


def test_every_state_and_event_has_words(language: str) -> None:
    for state in get_args(State):
        assert wording.case_state(state)
        assert wording.case_state_means(state) != wording.case_state_does_not_mean(state)
    for state in get_args(PartnerState):
        assert wording.partner_state(state)
    for event in get_args(TimelineEntry.model_fields["event"].annotation):
        assert wording.timeline_event(event)


def test_several_items_are_named_as_one_says_them(language: str) -> None:
    items = [("image", 1), ("image", 2), ("video", 3), ("image", 5), ("image", 6), ("image", 7)]
    assert (
        wording.items_in_words(items)
        == {
            "en": "Pictures 1 and 2, video 3, pictures 5 to 7",
            "fr": "Images 1 et 2, vidéo 3, images 5 à 7",
        }[language]
    )


def test_the_first_of_a_month_is_said_as_such(language: str) -> None:
    said = wording.long_day(date(2026, 12, 1))
    assert said == {"en": "Tuesday, 1 December 2026", "fr": "mardi 1er décembre 2026"}[language]


def test_the_practice_on_this_computer_is_named_in_the_person_s_language(language: str) -> None:
    named = wording.own_name(practice_platform.NAME)
    assert (named == practice_platform.NAME) is (language == "en")
    assert wording.own_name("Forum Exemple") == "Forum Exemple"


def test_german_nouns_keep_their_capital(qapp: QApplication) -> None:
    spoken = Language(qapp)
    spoken.use("de")
    said = wording.items_in_words([("image", 1), ("image", 2), ("video", 3)])
    spoken.use("en")
    assert said == "Bilder 1 und 2, Video 3"


def test_several_are_listed_with_the_comma_of_the_language(qapp: QApplication) -> None:
    spoken = Language(qapp)
    said = {}
    for code in ("en", "ar"):
        spoken.use(code)
        said[code] = wording.listed(["a", "b"])
    spoken.use("en")
    assert said == {"en": "a, b", "ar": "a، b"}
