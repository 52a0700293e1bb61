"""The window's X: asked once where it would lose a number and a code, and never in the way of leaving at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from app.shell.desk import Desk
from app.state import Step
from tests.end_to_end.meddler import Meddler, refusal
from tests.end_to_end.test_lost_answer import words
from tests.end_to_end.test_sending_goes_wrong import at_review, ready
from tests.end_to_end.window_person import Person, accessible_name

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

QUESTION = "Your number and your code are not kept yet."


def kept_open(desk: Desk) -> QSignalSpy:
    """Counts how often the window is left, without ending the test's own application."""
    desk.window.closed.disconnect(desk.leave)
    desk._escape.pressed.disconnect(desk.leave_now)
    return QSignalSpy(desk.window.closed)


def at_keep_safe(person: Person) -> None:
    person.until("the service", lambda: ready(person.desk))
    at_review(person)
    person.press_word("Continue", "ReviewPage")
    person.press_word("Send now", "SubmitPage")
    person.on(Step.KEEP_SAFE)


def asked(person: Person) -> bool:
    labels = person.window.findChildren(type(person.window.notice._text))
    return any(label.text() == QUESTION and label.isVisible() for label in labels)


def test_the_x_asks_once_and_its_first_answer_saves_the_sheet(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    left = kept_open(desk)
    person = Person(qapp, desk)
    at_keep_safe(person)
    desk.window.close()
    assert left.count() == 0
    assert desk.window.isVisible()
    assert asked(person)
    person.until("the first answer", lambda: accessible_name(person.focused) == "Save the sheet…")
    person.key(Qt.Key.Key_Space)
    person.save_as(tmp_path / "notes.pdf")
    assert (tmp_path / "notes.pdf").exists()
    person.until("the question to go", lambda: not asked(person))
    desk.window.close()
    assert left.count() == 1, "what is kept is not asked about"


def test_a_second_x_closes(new_desk: NewDesk, qapp: QApplication, between: Meddler) -> None:
    desk = new_desk(service_url=between.url)
    left = kept_open(desk)
    person = Person(qapp, desk)
    at_keep_safe(person)
    desk.window.close()
    assert left.count() == 0
    desk.window.close()
    assert left.count() == 1


def test_whoever_stays_is_asked_again_and_whoever_has_written_them_down_is_not(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    left = kept_open(desk)
    person = Person(qapp, desk)
    at_keep_safe(person)
    desk.window.close()
    person.press_word("Stay here", "ClosingQuestion")
    assert not asked(person)
    desk.window.close()
    assert asked(person)
    person.press_word("I have written them down or saved them.", "KeepSafePage")
    assert not asked(person)
    desk.window.close()
    assert left.count() == 1


def test_the_x_asks_where_a_case_may_have_arrived_without_an_answer(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    left = kept_open(desk)
    person = Person(qapp, desk)
    person.until("the service", lambda: ready(desk))
    at_review(person)
    person.press_word("Continue", "ReviewPage")
    between.meddle = lambda r, ask: refusal(503) if r.startswith(b"PUT") else ask()
    person.press_word("Send now", "SubmitPage")
    person.until("the trouble to be told", lambda: "Try again" in words(person))
    desk.window.go(Step.HELP)
    desk.window.close()
    assert left.count() == 0
    assert asked(person), "also over the help lines"
    person.press_word("Close without keeping them", "ClosingQuestion")
    assert left.count() == 1


def test_the_x_closes_at_once_where_nothing_would_be_lost(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    left = kept_open(desk)
    at_review(Person(qapp, desk))
    desk.window.close()
    assert left.count() == 1


def test_leaving_at_once_is_never_asked_about(
    new_desk: NewDesk, qapp: QApplication, between: Meddler
) -> None:
    desk = new_desk(service_url=between.url)
    kept_open(desk)
    person = Person(qapp, desk)
    at_keep_safe(person)
    leaving, by_button = (
        QSignalSpy(desk._escape.pressed),
        QSignalSpy(desk.window.header.leave_asked),
    )
    desk.window.header.leave_asked.disconnect(desk.leave_now)
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    assert leaving.count() == 1
    desk.window.header.leave.click()
    assert by_button.count() == 1
    assert not asked(person)
