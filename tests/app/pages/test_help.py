"""Someone to talk to: by country, found by a word, remembered only when asked; and what others see of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)

from app.look import Guise
from app.pages.opening.help_cards import call_code
from app.shell.desk import Desk
from app.shell.looks import screen_capture
from app.state import MINOR_WAY, Place, Preferences, Step, Way, preferences
from app.state.journey import ASIDES
from resources.help_lines import call_address, choices, countries, help_lines
from tests.app.keeping.test_recovery_sheet import read_qr
from tests.end_to_end.window_person import accessible_name

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def shown(desk: Desk) -> str:
    QTest.qWait(1)  # what was replaced is shown from the event loop
    labels = (label for label in desk.window.page.findChildren(QLabel) if label.isVisible())
    return "\n".join(label.text() for label in labels)


def choose(desk: Desk, country: str) -> None:
    """As a person does, in the list of the help page."""
    desk.window.go(Step.HELP)
    (box,) = desk.window.page.findChildren(QComboBox)
    index = box.findData(country)
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_the_country_chosen_counts_on_every_page(new_desk: NewDesk) -> None:
    desk = new_desk()
    for country in choices():
        choose(desk, country)
        words = shown(desk)
        assert [line.name.en for _, line in help_lines(country) if line.name.en not in words] == []
        desk.window.back()
        danger = countries()[country].lines_for("danger")[0]
        assert f"Call {' or '.join(danger.phones)}." in shown(desk)


def test_the_country_is_written_down_only_when_asked(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    choose(desk, "CH")
    assert not (tmp_path / "window.json").exists()
    desk.window.header.menu.remember_asked.emit(True)
    kept = preferences.load(tmp_path / "window.json", "en")
    assert kept.country == "CH"
    assert new_desk(kept).whereabouts.country == "CH"
    assert new_desk(Preferences("en", country="ZZ")).whereabouts.country in choices()


def test_a_line_is_found_by_a_word_or_a_number(new_desk: NewDesk) -> None:
    desk = new_desk()
    choose(desk, "FR")
    (field,) = desk.window.page.findChildren(QLineEdit)
    field.setText("116006")
    assert "France Victimes" in shown(desk)
    assert "3018" not in shown(desk)
    field.setText("no such thing")
    assert "Nothing here has all these words." in shown(desk)
    desk.window.back()
    desk.window.go(Step.HELP)
    assert field.text() == ""
    assert "3018" in shown(desk)


def test_the_young_have_no_field_to_write_into(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.go(Step.UNDER_18)
    desk.draft.set_way(Way.YOUNG)
    desk.window.go(Step.HELP)
    (field,) = desk.window.page.findChildren(QLineEdit)
    assert not field.isVisible()


@pytest.mark.parametrize("country", choices())
def test_what_a_phone_scans_calls_the_line(qapp: QApplication, country: str) -> None:
    for _, line in help_lines(country):
        for phone in line.phones[:1]:
            assert read_qr(call_code(phone)) == call_address(phone)


def test_f1_shows_the_documents_in_the_window(new_desk: NewDesk) -> None:
    desk = new_desk()
    window = desk.window
    assert QTest.qWaitForWindowActive(window)
    for language, title, telling in (
        ("en", "For you", "This is not your fault."),
        ("fr", "Pour vous", "Ce n'est pas votre faute."),
    ):
        window.header.language_asked.emit(language)
        window.go(Step.ABOUT)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1)
        opened = window.place
        assert opened.trail == (Step.START, Step.ABOUT, Step.DOCUMENTS)
        (box,) = window.page.findChildren(QComboBox)
        assert box.currentText() == title
        words = shown(desk)
        assert telling in words
        box.setCurrentIndex(box.count() - 1)
        box.activated.emit(box.count() - 1)
        assert shown(desk) != words
        window.back()
        assert window.place.trail == (Step.START, Step.ABOUT), "Back leads to where one was"
        window.back()


def test_the_task_bar_shows_what_was_chosen(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    for language, guise, title in (
        ("en", Guise.CALCULATOR, "Calculator"),
        ("fr", Guise.CALCULATOR, "Calculatrice"),
        ("fr", Guise.PLAIN, "Document"),
        ("fr", Guise.NOTES, "Notes"),
    ):
        desk.window.header.language_asked.emit(language)
        desk.window.header.menu.guise_asked.emit(guise)
        assert desk.window.windowTitle() == title
        assert qapp.applicationDisplayName() == title, "some systems put it behind every title"
        assert not desk.window.windowIcon().isNull()
    assert not (tmp_path / "window.json").exists()
    desk.window.header.menu.guise_asked.emit(Guise.PLAIN)
    desk.window.header.menu.remember_asked.emit(True)
    assert preferences.load(tmp_path / "window.json", "en").guise is Guise.PLAIN


def test_three_guises_look_different(qapp: QApplication) -> None:
    from app.look import icon_of

    images = [icon_of(guise).pixmap(64).toImage() for guise in Guise]
    assert all(a != b for i, a in enumerate(images) for b in images[i + 1 :])


def test_a_system_that_can_t_hide_a_window_says_so(new_desk: NewDesk) -> None:
    desk = new_desk()
    if screen_capture.available() is not None:
        pytest.skip("this system can")
    menu = desk.window.header.menu
    action = next(one for one in menu.actions() if one.text() == "Keep out of screenshots")
    action.trigger()
    assert not action.isChecked()
    assert "can’t keep a window out" in desk.window.notice.text


def test_the_window_counts_as_hidden_only_when_the_system_did_it(new_desk: NewDesk) -> None:
    window = new_desk().window
    asked: list[tuple[int, bool]] = []

    def system(handle: int, hidden: bool) -> bool:
        asked.append((handle, hidden))
        return len(asked) != 2

    assert screen_capture.protect(window, True, system)
    assert not screen_capture.protect(window, True, system), "it refused"
    assert not screen_capture.protect(window, False, system)
    assert asked == [(int(window.winId()), wanted) for wanted in (True, True, False)]


def test_no_page_of_the_minor_ways_has_room_to_write(new_desk: NewDesk) -> None:
    desk = new_desk()
    for way in (Way.YOUNG, Way.BEFORE_18):
        desk.draft.set_way(way)
        for step in (*MINOR_WAY, Step.UNDER_18, Step.SEAL, *sorted(ASIDES)):
            desk.window._show(Place((Step.START, Step.UNDER_18)))
            if step in ASIDES:
                desk.window.go(step)
            else:
                desk.window._show(Place((Step.START, step)))
            QTest.qWait(1)
            page = desk.window.page
            fields = [
                field
                for kind in (QLineEdit, QTextEdit, QPlainTextEdit)
                for field in page.findChildren(kind)
                if field.isVisible()
            ]
            assert fields == [], f"{way}: {step}"


@pytest.mark.parametrize("step", [Step.HELP, Step.WHERE_TO_REPORT])
def test_what_was_copied_is_told(new_desk: NewDesk, qapp: QApplication, step: Step) -> None:
    desk = new_desk()
    desk.window._show(Place((Step.START, step)))
    buttons = desk.window.page.findChildren(QPushButton)
    copy = next(each for each in buttons if each.text().startswith("Copy the"))
    qapp.clipboard().clear()
    copy.click()
    assert qapp.clipboard().text()
    assert copy.text() == accessible_name(copy) == "Copied"
