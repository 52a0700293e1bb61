"""Whichever way a number or a code is copied, it is marked as a secret and gone after its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.keeping.clipboard import SECRET_HINT
from app.pages.following.look_up import LookUpPage
from app.shell.desk import Desk
from app.state import Place, Step
from app.widgets import CodeField, Notice, SecretText
from tests.app.pages.window_states import IDENTITY, fill, receipt

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
NUMBER, CODE = IDENTITY.shown_case_id, IDENTITY.shown_access_code
_Widget = TypeVar("_Widget", bound=QWidget)


def at(desk: Desk, step: Step) -> None:
    fill(desk)
    if step is Step.KEEP_SAFE:
        desk.draft.begin_sending()
        desk.draft.set_receipts([receipt()])
    desk.window._show(Place((step,)))


def parts(desk: Desk, kind: type[_Widget]) -> list[_Widget]:
    return [part for part in desk.window.page.findChildren(kind) if part.isVisible()]


def select_all(widget: QWidget) -> None:
    """With the mouse, from its beginning to its end."""
    QTest.mousePress(widget, LEFT, pos=QPoint(1, 4))
    QTest.mouseMove(widget, QPoint(widget.width() - 1, widget.height() - 1))
    QTest.mouseRelease(widget, LEFT, pos=QPoint(widget.width() - 1, widget.height() - 1))


def is_marked(application: QApplication) -> bool:
    data = application.clipboard().mimeData()
    return bytes(data.data(SECRET_HINT).data()) == b"secret"


@pytest.mark.parametrize("step", [Step.SUBMIT, Step.KEEP_SAFE])
def test_what_was_selected_with_the_mouse_is_copied_as_a_secret(
    new_desk: NewDesk, qapp: QApplication, step: Step
) -> None:
    desk = new_desk()
    at(desk, step)
    shown = parts(desk, SecretText)
    assert len(shown) == 2
    for label, secret in zip(shown, (NUMBER, CODE), strict=True):
        qapp.clipboard().clear()
        select_all(label)
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_C, CONTROL)
        assert secret in qapp.clipboard().text(), "without the invisible places to break the line"
        assert is_marked(qapp)
    desk.clipboard.clear_own()
    assert qapp.clipboard().text() == ""


def test_the_menu_of_the_right_button_copies_a_secret_too(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    at(desk, Step.KEEP_SAFE)
    label = parts(desk, SecretText)[1]
    select_all(label)
    qapp.clipboard().clear()
    qapp.sendEvent(
        label, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))
    )
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert qapp.clipboard().text() == CODE
    assert is_marked(qapp)


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_what_is_copied_from_the_look_up_is_a_secret(
    new_desk: NewDesk, qapp: QApplication, key: Qt.Key
) -> None:
    desk = new_desk()
    desk.window.go(Step.LOOK_UP)
    field = parts(desk, CodeField)[1]
    field.setFocus()
    QTest.keyClicks(field, CODE)
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, key, CONTROL)
    assert qapp.clipboard().text() == CODE
    assert is_marked(qapp)
    assert field.text() == ("" if key == Qt.Key.Key_X else CODE)


@pytest.mark.parametrize("into", [0, 1])
def test_both_copied_on_one_page_are_pasted_at_once_on_another(
    new_desk: NewDesk, qapp: QApplication, into: int
) -> None:
    desk = new_desk()
    desk.clipboard.copy(f"{NUMBER}\n{CODE}")
    desk.window.go(Step.LOOK_UP)
    fields = parts(desk, CodeField)
    fields[into].setFocus()
    QTest.keyClick(fields[into], Qt.Key.Key_V, CONTROL)
    assert [field.text() for field in fields] == [NUMBER, CODE]
    focused = desk.window.focusWidget()
    assert focused is not None
    assert focused.property("role") == "primary", "Enter looks it up"


def test_an_old_error_goes_when_one_types(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    desk.window.go(Step.LOOK_UP)
    page = desk.window.page
    assert isinstance(page, LookUpPage)
    notice = page.findChild(Notice)
    assert notice is not None
    for field, text in ((page.number, "0000-0000-0000-1"), (page.code, CODE)):
        field.setFocus()
        QTest.keyClicks(field, text)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert "typing mistake" in notice.text
    QTest.keyClick(page.number, Qt.Key.Key_Backspace)
    assert not notice.isVisible()


def test_only_what_was_put_there_is_taken_away(new_desk: NewDesk, qapp: QApplication) -> None:
    desk = new_desk()
    desk.clipboard.copy(CODE)
    data = QMimeData()
    data.setText("something else")
    qapp.clipboard().setMimeData(data)
    desk.clipboard.clear_own()
    assert qapp.clipboard().text() == "something else"
