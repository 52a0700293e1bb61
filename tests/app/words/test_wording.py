"""Every closed list of codes has its words, in every language."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from app.practice.started_once import NoServiceError
from app.words import wording
from app.words.language import Language
from hashing.refusals import MESSAGES, RefusalCode
from submission import failures
from submission.protocol.answers import PartnerState, State, TimelineEntry


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    Language(qapp).use(request.param)
    return str(request.param)


def test_every_refusal_has_words_of_its_own(language: str) -> None:
    said = {wording.refusal(code) for code in RefusalCode}
    assert len(said) == len(RefusalCode)
    if language == "en":
        assert said == {MESSAGES[code] for code in RefusalCode}


def test_every_failure_has_words(language: str) -> None:
    made: list[failures.SubmissionError] = [
        failures.TooManyAttemptsError(600),
        failures.EgressRefusedError("rule"),
        NoServiceError(),
    ]
    special = {failures.TooManyAttemptsError, failures.EgressRefusedError, failures.SubmissionError}
    for kind in vars(failures).values():
        if isinstance(kind, type) and issubclass(kind, failures.SubmissionError):
            made += [kind()] if kind not in special else []
    general = wording.failure(failures.SubmissionError())
    assert [type(error) for error in made if wording.failure(error) == general] == []


def test_every_state_and_event_has_words(language: str) -> None:
    for state in get_args(State):
        assert wording.case_state(state)
        assert wording.case_state_means(state) != wording.case_state_does_not_mean(state)
    for state in get_args(PartnerState):
        assert wording.partner_state(state)
    for event in get_args(TimelineEntry.model_fields["event"].annotation):
        assert wording.timeline_event(event)
