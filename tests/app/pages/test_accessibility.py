"""Every control says what it is, can be reached by keyboard, and the page opens where one can begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from app.shell.desk import Desk
from app.state import Preferences, Step
from app.widgets import SecretText
from app.widgets.codes.secret_text import spelled
from tests.app.pages.window_states import every_page
from tests.variants import first_of

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

_DUMB_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def controls(desk: Desk) -> list[QWidget]:
    """What can have the keyboard and is on screen."""
    return [
        widget
        for widget in desk.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.mark.parametrize("language", first_of(["fr", "en"], every_run=1))
def test_every_control_has_a_name_and_a_role(new_desk: NewDesk, language: str) -> None:
    desk = new_desk(Preferences(language))
    nameless = []
    for step in every_page(desk):
        QTest.qWait(5)  # laid out
        found = controls(desk)
        assert len(found) >= 4, f"{step} has no controls"
        for widget in found:
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name)
            # large enough for a trembling hand (WCAG 2.2, 2.5.8)
            assert min(widget.width(), widget.height()) >= 24 or isinstance(widget, QLabel), name
            if not name.strip() or interface.role() in _DUMB_ROLES:
                nameless.append((step, type(widget).__name__, name, interface.role()))
    assert nameless == []


def test_every_row_of_a_list_speaks(new_desk: NewDesk) -> None:
    desk = new_desk()
    for step in every_page(desk):
        for view in desk.window.page.findChildren(QAbstractItemView):
            for row in range(view.model().rowCount()):
                spoken = view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
                assert str(spoken).strip(), f"a row on {step} says nothing"


def test_names_of_repeated_controls_tell_them_apart(new_desk: NewDesk) -> None:
    desk = new_desk()
    for step in every_page(desk):
        names = [
            QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            for widget in controls(desk)
        ]
        assert len(set(names)) == len(names), f"{step}: {sorted(names)}"


def test_each_page_opens_with_the_keyboard_on_it(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    for step in every_page(desk):
        QTest.qWait(1)
        focused = qapp.focusWidget()
        assert focused is not None, f"{step} opens with the keyboard nowhere"
        assert desk.window.page.isAncestorOf(focused), f"{step} opens with it elsewhere"


def test_tab_goes_through_all_controls_and_shows_each(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    for step in every_page(desk):
        QTest.qWait(1)
        wanted = {id(widget): widget for widget in controls(desk) if not _other_choice(widget)}
        seen = set()
        for _ in range(3 * len(wanted) + 10):
            focused = qapp.focusWidget()
            assert focused is not None
            seen.add(id(focused))
            place = focused.mapTo(desk.window, QPoint(0, 0))
            assert -8 <= place.y() < desk.window.height(), f"{step}: {focused} is out of sight"
            QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Tab)
        missed = [widget for key, widget in wanted.items() if key not in seen]
        assert missed == [], f"{step}"


def _other_choice(widget: QWidget) -> bool:
    """Of a group of choices, Tab stops at the chosen one; arrows do the rest."""
    return type(widget).__name__ == "Choice" and not widget.property("checked")


def test_each_page_has_one_title_and_headings_are_headings(new_desk: NewDesk) -> None:
    desk = new_desk()
    for step in every_page(desk):
        shown = [label for label in desk.window.page.findChildren(QLabel) if label.isVisible()]
        assert len([label for label in shown if label.property("role") == "title"]) == 1, step
        for label in shown:
            if label.property("role") in ("title", "heading"):
                assert heard(label) == (QAccessible.Role.Heading, label.text()), step


def test_the_ring_is_whole_and_follows(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    for step in every_page(desk):
        QTest.qWait(10)  # the layout works in several rounds
        inside = desk.window.page._column.inside
        places = {
            widget: QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
            for widget in controls(desk)
            if inside.isAncestorOf(widget)
        }
        for widget in controls(desk):
            widget.setFocus()
            QTest.qWait(1)
            rings = [
                ring
                for ring in desk.window.findChildren(QWidget)
                if type(ring).__name__ == "_Ring" and ring.isVisible()
            ]
            assert len(rings) == 1, f"{step}: {widget}"
            (ring,) = rings
            corner = widget.mapTo(desk.window, QPoint(0, 0))
            reach = (ring.width() - widget.width()) // 2
            assert ring.mapTo(desk.window, QPoint(reach, reach)) == corner, f"{step}: {widget}"
            around = places.pop(widget, QRect()).adjusted(-reach, -reach, reach, reach)
            covered = [other for other, place in places.items() if around.intersects(place)]
            assert covered == [], f"{step}: the ring of {widget} covers its neighbours"
            visible = ring.visibleRegion().boundingRect().width()
            assert visible == ring.width(), f"{step}: {widget} has a ring that is cut off"


def heard(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """Role and name, as a screen reader gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


def test_the_program_has_a_neutral_name_and_no_path(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    root = QAccessible.queryAccessibleInterface(qapp)
    said = [root.text(which) for which in (QAccessible.Text.Name, QAccessible.Text.Description)]
    assert said == ["notes", ""]
    assert root.role() is QAccessible.Role.Application
    windows = [root.child(index).object() for index in range(root.childCount())]
    assert desk.window in windows
    window = QAccessible.queryAccessibleInterface(desk.window)
    assert root.indexOfChild(window) == windows.index(desk.window)
    assert root.child(root.childCount()) is None


def test_a_row_says_its_place_and_a_code_is_spelled(new_desk: NewDesk) -> None:
    desk = new_desk()
    spoken, codes = [], []
    for step in every_page(desk):
        if step is Step.FINGERPRINT:
            for view in desk.window.page.findChildren(QAbstractItemView):
                spoken.append(view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        if step is Step.KEEP_SAFE:
            codes = [heard(each)[1] for each in desk.window.page.findChildren(SecretText)]
    assert any(str(row).endswith(", 2 of 5") for row in spoken)
    assert [len(code.split()) for code in codes] == [13, 16]
    assert spelled("R4NY-5MXB-E3KP-~") == "R 4 N Y, 5 M X B, E 3 K P, tilde"


def test_f6_goes_round_the_parts_of_the_window(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    desk.window.go(Step.ABOUT)
    visited = []
    for modifier in [Qt.KeyboardModifier.NoModifier] * 4 + [Qt.KeyboardModifier.ShiftModifier]:
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F6, modifier)
        focused = qapp.focusWidget()
        assert focused is not None
        visited.append(heard(focused)[1])
    header, title, below = "Language: English", "What this can do for you", "Begin"
    assert visited == [below, header, title, below, title]


def test_cards_that_are_added_later_are_reached_where_they_stand(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    """Orca was taken from the last button to the first picture, past the end of the page."""
    desk = new_desk()
    for step in every_page(desk):
        if step is Step.REVIEW:
            break
    QTest.qWait(5)
    desk.window.page.title.setFocus()
    reached = []
    for _ in range(6):
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Tab)
        focused = qapp.focusWidget()
        assert focused is not None
        reached.append(heard(focused)[1])
    assert reached[0] == "Remove Picture 1"
    assert reached[-1] == "Video 3 is a fake: edited, or made by a computer"
