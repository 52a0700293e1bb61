"""The keyboard alone is enough, on the smallest screen and at twice the text size."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollBar,
    QWidget,
)

from app.look import Appearance
from app.pages.opening.start import StartPage
from app.pages.sending.file_list import FileList
from app.shell.desk import Desk
from app.state import Place, Preferences, Step, Ticks
from app.widgets import Choice, Tick
from tests.app.pages.test_accessibility import controls
from tests.app.pages.window_states import every_page
from tests.end_to_end.window_person import accessible_name
from tests.variants import first_of

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

#: The smallest screen that is cared for, less a title bar.
WIDTH, HEIGHT = 1024, 560


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.window.windowHandle(), key)


def settle() -> None:
    """The layout works in several rounds."""
    for _ in range(4):
        QTest.qWait(2)


def viewport(desk: Desk) -> QRect:
    """The part of the window in which the page is seen."""
    area = desk.window.page._column.viewport()
    return QRect(area.mapTo(desk.window, QPoint(0, 0)), area.size())


def place_of(desk: Desk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(desk.window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("language", first_of(["fr", "en"], every_run=1))
def test_every_word_can_be_seen_by_keyboard_alone(new_desk: NewDesk, language: str) -> None:
    desk = new_desk(Preferences(language, Appearance.LIGHT, 200))
    desk.window.resize(WIDTH, HEIGHT)
    for step in every_page(desk):
        settle()
        page, seen = desk.window.page, dict[QLabel, set[int]]()
        labels = [
            label
            for label in page._column.inside.findChildren(QLabel)
            if label.isVisible() and label.text()
        ]
        press(desk, Qt.Key.Key_End)
        press(desk, Qt.Key.Key_Home)
        assert page.scroll_bar.value() == 0, step
        while True:
            area = viewport(desk)
            for label in labels:
                place = place_of(desk, label)
                lines = range(max(area.top(), place.top()), min(area.bottom(), place.bottom()) + 1)
                seen.setdefault(label, set()).update(line - place.top() for line in lines)
            before = page.scroll_bar.value()
            press(desk, Qt.Key.Key_PageDown)
            if page.scroll_bar.value() == before:
                break
        unseen = [label.text() for label in labels if len(seen[label]) < label.height()]
        assert unseen == [], step
        assert viewport(desk).height() >= HEIGHT * 0.55, "header and foot are compact"


@pytest.mark.parametrize("text_size", first_of([200, 100], every_run=1))
def test_pages_open_at_their_title_and_never_on_a_tick(
    new_desk: NewDesk, qapp: QApplication, text_size: int
) -> None:
    desk = new_desk(Preferences("fr", Appearance.LIGHT, text_size))
    desk.window.resize(WIDTH, HEIGHT)
    for step in every_page(desk):
        settle()
        if step is Step.SUBMIT:
            continue  # something went wrong there, and the page has gone to it
        assert desk.window.page.scroll_bar.value() == 0, step
        focused = qapp.focusWidget()
        assert not isinstance(focused, Tick | Choice), step
        assert focused is desk.window.page.title or (
            isinstance(focused, QAbstractButton) and focused.property("role") == "primary"
        ), step


def test_what_can_t_be_taken_back_is_not_one_press_away(new_desk: NewDesk) -> None:
    desk = new_desk()
    for step in every_page(desk):
        if step in (Step.SUBMIT, Step.WITHDRAW, Step.NEXT_STEPS):
            assert desk.window.page.first_focus() is desk.window.page.title


def test_tab_on_review_comes_to_the_pictures_before_it_comes_to_continue(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    next(step for step in every_page(desk) if step is Step.REVIEW)
    settle()
    passed: list[str] = []
    while not passed or passed[-1] != "Continue":
        QTest.keyClick(desk.window, Qt.Key.Key_Tab)
        focused = qapp.focusWidget()
        assert isinstance(focused, QWidget)
        passed.append(accessible_name(focused))
        assert len(passed) < 60
    assert passed[0] == "Remove Picture 1"
    assert "Remove Video 3" in passed


def test_enter_and_space_both_press_everything(new_desk: NewDesk) -> None:
    desk = new_desk()
    for step in every_page(desk):
        for widget in controls(desk):
            if not isinstance(widget, QAbstractButton):
                continue
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # not every one has both
                for signal in (widget.clicked, widget.toggled):
                    signal.disconnect()
            clicked = QSignalSpy(widget.clicked)
            widget.setFocus()
            for number, key in enumerate((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)):
                QTest.keyClick(widget, key)
                assert clicked.count() == number + 1, f"{step}: {widget.text()!r}, {key}"


@pytest.mark.long
def test_the_page_alone_scrolls(new_desk: NewDesk) -> None:
    desk = new_desk(Preferences("fr", Appearance.LIGHT, 200))
    desk.window.resize(WIDTH, HEIGHT)
    for step in every_page(desk):
        settle()
        bars = [
            bar
            for bar in desk.window.findChildren(QScrollBar)
            if bar.maximum() > 0 and bar.isVisible()
        ]
        assert bars in ([], [desk.window.page.scroll_bar]), step


@pytest.mark.parametrize(
    ("language", "text_size"),
    first_of([("fr", 200), ("ar", 150), ("fr", 100), ("de", 125), ("en", 200)], every_run=1),
)
def test_a_small_screen_is_never_exceeded(new_desk: NewDesk, language: str, text_size: int) -> None:
    desk = new_desk(Preferences(language, Appearance.LIGHT, text_size), practice=False)
    room = desk.window.screen().availableGeometry()
    assert room.contains(QRect(room.topLeft(), desk.window.frameGeometry().size()))
    desk.window.resize(WIDTH, HEIGHT)
    for step in every_page(desk):
        settle()
        assert (desk.window.width(), desk.window.height()) == (WIDTH, HEIGHT), step
        foot = desk.window.page._foot
        if foot.isVisible():
            assert place_of(desk, foot).bottom() < HEIGHT, step


@pytest.mark.long
def test_keys_scroll_wherever_the_focus_is(new_desk: NewDesk) -> None:
    desk = new_desk(Preferences("en", Appearance.LIGHT, 200))
    desk.window.resize(WIDTH, HEIGHT)
    for step in every_page(desk):
        settle()
        bar = desk.window.page.scroll_bar
        if bar.maximum() < 100:
            continue
        for widget in controls(desk):
            widget.setFocus()
            bar.setValue(0)
            press(desk, Qt.Key.Key_PageDown)
            assert bar.value() > 0, f"{step}: {widget}"
            press(desk, Qt.Key.Key_PageUp)
            assert bar.value() == 0, f"{step}: {widget}"


def test_a_click_on_a_row_never_moves_the_page(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.resize(WIDTH, HEIGHT)
    desk.draft.set_ticks(Ticks(True, True, True))
    desk.draft.add_files([Path(f"/nowhere/{number}.jpg") for number in range(60)])
    desk.window._show(Place((Step.ATTEST, Step.CHOOSE)))
    settle()
    (rows,) = [view for view in desk.window.page.findChildren(FileList) if view.isVisible()]
    bar = desk.window.page.scroll_bar
    for value in (bar.maximum() // 2, bar.maximum() // 3):
        bar.setValue(value)
        settle()
        area = viewport(desk)
        for y in (area.top() + 1, area.bottom() - 1):  # rows that are cut by the edge
            point = rows.viewport().mapFrom(desk.window, QPoint(300, y))
            QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
            assert bar.value() == value
            assert rows.currentIndex() == rows.indexAt(point)


@pytest.mark.parametrize("language", first_of(["fr", "en"], every_run=1))
def test_a_main_button_that_can_t_be_pressed_says_why_beside_it(
    new_desk: NewDesk, language: str
) -> None:
    desk = new_desk(Preferences(language))
    for step in (
        Step.ATTEST,
        Step.CHOOSE,
        Step.FINGERPRINT,
        Step.REVIEW,
        Step.SUBMIT,
        Step.KEEP_SAFE,
        Step.LOOK_UP,
    ):
        desk.window._show(Place((Step.START, step)))
        settle()
        foot = desk.window.page._foot
        assert foot.main is not None
        assert not foot.main.isEnabled(), step
        (reason,) = [label for label in foot.findChildren(QLabel) if label.isVisible()]
        assert reason.text(), step
        assert foot.main.accessibleDescription() == reason.text()
        beside = place_of(desk, reason).right() < place_of(desk, foot.main).left()
        assert beside or place_of(desk, reason).bottom() < place_of(desk, foot.main).top()


@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_all_choices_of_the_first_page_are_in_sight_on_a_small_screen(
    new_desk: NewDesk, language: str, practice: bool
) -> None:
    desk = new_desk(Preferences(language, Appearance.LIGHT), practice=practice)
    desk.window.resize(WIDTH, HEIGHT)
    settle()
    page = desk.window.page
    assert isinstance(page, StartPage)
    assert len(page.choices) == 5
    area = viewport(desk)
    for choice in page.choices:
        assert area.contains(place_of(desk, choice)), choice.text()
    settle()
    assert page.scroll_bar.value() == 0
