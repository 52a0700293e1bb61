"""Escape, Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.shell.quick_exit import EscapeTwice, leave

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
