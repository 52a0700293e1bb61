"""Every control says what it is, can be reached by keyboard, and the page opens where one can begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from app.shell.desk import Desk
from app.state import Preferences
from tests.app.pages.window_states import every_page

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


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_control_has_a_name_and_a_role(new_desk: NewDesk, language: str) -> None:
    desk = new_desk(Preferences(language))
    nameless = []
    for step in every_page(desk):
        found = controls(desk)
        assert len(found) >= 4, f"{step} has no controls"
        for widget in found:
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name)
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


def test_titles_are_on_every_page(new_desk: NewDesk) -> None:
    desk = new_desk()
    for step in every_page(desk):
        titles = [
            label
            for label in desk.window.page.findChildren(QLabel)
            if label.property("role") == "title" and label.isVisible()
        ]
        assert len(titles) == 1, step


def test_the_ring_is_whole_and_follows(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    for step in every_page(desk):
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
            assert ring.mapTo(desk.window, QPoint(5, 5)) == corner, f"{step}: {widget}"
            visible = ring.visibleRegion().boundingRect().width()
            assert visible == ring.width(), f"{step}: {widget} has a ring that is cut off"
