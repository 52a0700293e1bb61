"""Escape, Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCompleter, QDialog, QLineEdit, QVBoxLayout, QWidget

from app.shell.leaving.quick_exit import EscapeTwice, leave

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def test_two_presses_are_one_wish_and_one_is_none(qapp: QApplication) -> None:
    window = QWidget()
    window.show()
    watch = EscapeTwice(qapp)
    spy = QSignalSpy(watch.pressed)
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    QTest.keyClick(handle, Qt.Key.Key_A)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert spy.count() == 0
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert spy.count() == 1
    watch.stop()
    window.deleteLater()


def test_an_escape_that_closes_a_menu_is_no_wish_to_leave(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    header, left = desk.window.header, QSignalSpy(desk._escape.pressed)
    desk._escape.pressed.disconnect(desk.leave_now)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Escape)
    header._display.click()
    menu = qapp.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu.windowHandle(), Qt.Key.Key_Escape)
    assert qapp.activePopupWidget() is None, "the menu is closed"
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Escape)
    assert left.count() == 0
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Escape)
    assert left.count() == 1


def test_an_escape_that_closes_suggestions_or_a_dialog_is_no_wish_to_leave(
    qapp: QApplication,
) -> None:
    window, field, dialog = QWidget(), QLineEdit(), QDialog()
    QVBoxLayout(window).addWidget(field)
    field.setCompleter(QCompleter(["harbour", "harvest"], field))
    window.show()
    window.activateWindow()
    field.setFocus()
    watch = EscapeTwice(qapp)
    spy = QSignalSpy(watch.pressed)
    handle = window.windowHandle()
    QTest.keyClicks(field, "har")
    assert qapp.activePopupWidget() is not None, "there are suggestions"
    for _ in range(2):
        focused = qapp.focusWindow()
        QTest.keyClick(focused or handle, Qt.Key.Key_Escape)
    assert spy.count() == 0
    QTest.keyClick(handle, Qt.Key.Key_A)
    dialog.setModal(True)
    dialog.show()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert spy.count() == 0
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    assert spy.count() == 1
    watch.stop()
    for widget in (dialog, window):
        widget.close()
        widget.deleteLater()


def test_everything_behind_the_window_ends_even_if_one_part_fails(qapp: QApplication) -> None:
    window = QWidget()
    window.show()
    ended = []

    def broken() -> None:
        ended.append(("broken", window.isVisible()))
        raise RuntimeError

    leave(qapp, [broken, lambda: ended.append(("last", window.isVisible()))])
    assert ended == [("broken", False), ("last", False)]
    window.deleteLater()


def test_the_window_says_nothing_of_what_it_is_for(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    for name in (desk.window.windowTitle(), qapp.applicationName(), qapp.desktopFileName()):
        assert name.lower() == "notes"
