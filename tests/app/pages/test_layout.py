"""Nothing is cut off: in a language 40 % longer, at twice the text size, in a narrow window."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton

from app.look import SPACE, Appearance
from app.pages.young import NumberedFilesPage
from app.shell.desk import Desk
from app.state import Place, Preferences, Step
from tests.app.pages.window_states import every_page
from tests.variants import first_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.end_to_end.window_person import NewDesk


class Stretched(QTranslator):
    """A language that says everything 40 % longer, with accents."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        text = source.replace("%n", str(n)) if n >= 0 else source
        words = text.split(" ")
        more = max(1, round(len(text) * 0.4))
        return " ".join([*words, *("xîxéx " * (more // 6 + 1)).split()])[: len(text) + more + 4]


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[Stretched]:
    translator = Stretched()
    yield translator
    qapp.removeTranslator(translator)


Problems = Callable[[Desk, Step], list[str]]


def at_rest(problems_now: Problems, desk: Desk, step: Step) -> list[str]:
    """What is wrong once the layout, which works in several rounds, has come to rest."""
    problems = ["not laid out yet"]
    deadline = time.monotonic() + 1.0
    while problems and time.monotonic() < deadline:
        QTest.qWait(5)
        problems = problems_now(desk, step)
    return problems


def cut_off(desk: Desk, step: Step) -> list[str]:
    """What is cut off on a page."""
    return at_rest(_cut_off_now, desk, step)


def _cut_off_now(desk: Desk, step: Step) -> list[str]:
    """Labels and buttons that don't get the room they need, and parts that reach out of their page."""
    problems = []
    for label in desk.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            problems += _cut_off_label(label)
    for button in desk.window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            problems += _cut_off_button(desk, button)
    if desk.window.page.column_width > desk.window.page.width():
        problems.append("the column is wider than the page")
    return [f"{step}: {problem}" for problem in problems]


def _cut_off_label(label: QLabel) -> list[str]:
    text = label.text()
    if not label.wordWrap():
        too_wide = label.pixmap().isNull() and label.sizeHint().width() > label.width() + 1
        return [f"{text!r} is too wide"] if too_wide else []
    problems = []
    needed = label.heightForWidth(label.width())
    if needed > label.height() + 1:
        problems.append(f"{text!r} needs {needed}, has {label.height()}")
    words = text.replace("\u200b", " ").replace("-", " ").split() or [""]
    if max(label.fontMetrics().horizontalAdvance(word) for word in words) > label.width() + 2:
        problems.append(f"a word of {text!r} is wider than {label.width()}")
    return problems


def _cut_off_button(desk: Desk, button: QAbstractButton) -> list[str]:
    problems = []
    if isinstance(button, QPushButton | QToolButton) and not button.hasHeightForWidth():
        if button.sizeHint().width() > button.width() + 1:
            problems.append(f"the button {button.text()!r} is too wide")
    elif button.heightForWidth(button.width()) > button.height() + 1:
        problems.append(f"{button.text()!r} is too high")
    right = button.mapTo(desk.window, QPoint(button.width(), 0)).x()
    if right > desk.window.width() or button.mapTo(desk.window, QPoint(0, 0)).x() < 0:
        problems.append(f"{button.text()!r} reaches out of the window")
    return problems


@pytest.mark.parametrize(
    ("language", "width", "text_size"),
    first_of(
        [
            ("de", 320, 100),
            ("de", 560, 200),
            ("ar", 320, 100),
            ("ar", 900, 200),
            ("en", 960, 100),
            ("fr", 1200, 200),
        ],
        every_run=1,
    ),
)
def test_nothing_is_cut_off(new_desk: NewDesk, language: str, width: int, text_size: int) -> None:
    desk = new_desk(Preferences(language, Appearance.LIGHT, text_size), practice=False)
    desk.window.resize(width, 760)
    problems = [problem for step in every_page(desk) for problem in cut_off(desk, step)]
    assert problems == []
    assert desk.window.width() == width


@pytest.mark.long
@pytest.mark.parametrize(
    ("width", "text_size"), first_of([(640, 150), (640, 100), (960, 100)], every_run=1)
)
def test_nothing_is_cut_off_in_a_longer_language(
    new_desk: NewDesk, qapp: QApplication, stretched: Stretched, width: int, text_size: int
) -> None:
    desk = new_desk(Preferences("en", Appearance.LIGHT, text_size))
    qapp.installTranslator(stretched)
    desk.window.resize(width, 760)
    problems = [problem for step in every_page(desk) for problem in cut_off(desk, step)]
    assert problems == []


def test_the_stretched_language_is_really_spoken(
    new_desk: NewDesk, qapp: QApplication, stretched: Stretched
) -> None:
    desk = new_desk(Preferences("en"))
    before = desk.window.page.heading
    qapp.installTranslator(stretched)
    QTest.qWait(1)
    assert len(desk.window.page.heading) >= 1.3 * len(before)
    assert QCoreApplication.translate("AboutPage", "Begin").startswith("Begin x")


def test_leave_now_stays_at_its_place(new_desk: NewDesk) -> None:
    """And as large as before, on every page of a small screen with large text."""
    desk = new_desk(Preferences("en", Appearance.LIGHT, 200))
    desk.window.resize(1024, 600)
    places = set()
    for _ in every_page(desk):
        QTest.qWait(1)
        leave = desk.window.header.leave
        from_the_edge = desk.window.width() - leave.mapTo(desk.window, leave.rect().topRight()).x()
        places.add((from_the_edge, leave.y(), leave.height(), desk.window.header.height()))
    assert len(places) == 1


def _foot_beside_column(desk: Desk, step: Step) -> list[str]:
    """The main button ends where the text ends, whichever side that is."""
    page = desk.window.page
    main = page._foot.main
    if main is None or not main.isVisible():
        return []
    column = page._column.inside
    text_ends = column.mapTo(desk.window, QPoint(SPACE * 3, 0)).x()
    button_ends = main.mapTo(desk.window, QPoint(0, 0)).x()
    return [] if text_ends == button_ends else [f"{step}: {button_ends}, text at {text_ends}"]


def test_the_dots_stand_in_the_middle(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.resize(1280, 800)
    desk.window._show(Place((Step.START, Step.ATTEST)))
    QTest.qWait(20)
    dots = desk.window.header.dots
    middle = dots.mapTo(desk.window, dots.rect().center()).x()
    assert abs(middle - desk.window.width() / 2) <= 2


def _rows_mirrored(desk: Desk, step: Step) -> list[str]:
    """A row's words and its button keep their distance from the edges that they are at."""
    page = desk.window.page
    if not isinstance(page, NumberedFilesPage):
        return []
    row = next(iter(page._list.parts.values()))
    button = row.remove.geometry().left()
    words = row.width() - row._name.geometry().right() - 1
    return (
        [] if (button, words) == (SPACE * 2 + 1, SPACE * 3 + 1) else [f"{step}: {button}, {words}"]
    )


@pytest.mark.parametrize(("width", "text_size"), first_of([(1024, 200), (1280, 100)], every_run=1))
def test_right_to_left_mirrors_the_window(
    new_desk: NewDesk, qapp: QApplication, width: int, text_size: int
) -> None:
    desk = new_desk(Preferences("en", Appearance.LIGHT, text_size))
    desk.window.resize(width, 600)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        problems = []
        for step in every_page(desk):
            problems += cut_off(desk, step)
            problems += at_rest(_foot_beside_column, desk, step)
            problems += at_rest(_rows_mirrored, desk, step)
        assert problems == []
        leave = desk.window.header.leave
        assert leave.mapTo(desk.window, QPoint(0, 0)).x() < desk.window.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
