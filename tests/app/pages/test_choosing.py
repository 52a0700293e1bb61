"""Files by drag and drop and by pasting; everything else is explained."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.pages.sending.choose_files import ChooseFilesPage, DropZone
from app.state import Step, Ticks
from app.widgets import Notice

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


@pytest.fixture
def page(new_desk: NewDesk) -> ChooseFilesPage:
    desk = new_desk()
    desk.draft.set_ticks(Ticks(True, True, True))
    desk.window.go(Step.ATTEST)
    desk.window.go(Step.CHOOSE)
    shown = desk.window.page
    assert isinstance(shown, ChooseFilesPage)
    return shown


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(name) if "://" in name else QUrl.fromLocalFile(name) for name in names])
    return data


def bitmap() -> QMimeData:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QMimeData()
    data.setImageData(image)
    return data


def said(page: ChooseFilesPage) -> str:
    notice = page.findChild(Notice)
    assert notice is not None
    return notice.text if notice.isVisibleTo(page) else ""


def chosen(page: ChooseFilesPage) -> list[Path]:
    return [item.path for item in page._draft.items]


def test_dropped_files_are_taken(page: ChooseFilesPage) -> None:
    zone = page.findChild(DropZone)
    assert zone is not None
    data = files("/a/1.jpg", "/a/2.heic")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys))
    assert zone.property("over") == "true"
    QApplication.sendEvent(zone, QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
    assert zone.property("over") == "false"
    assert chosen(page) == [Path("/a/1.jpg"), Path("/a/2.heic")]
    assert said(page) == ""


@pytest.mark.parametrize("onto", [DropZone, ChooseFilesPage])
@pytest.mark.parametrize(
    ("offered", "taken_as"),
    [
        (Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.CopyAction),
        (Qt.DropAction.MoveAction | Qt.DropAction.LinkAction, Qt.DropAction.LinkAction),
        (Qt.DropAction.MoveAction, None),
    ],
)
def test_files_that_are_dropped_to_be_moved_stay_where_they_are(
    page: ChooseFilesPage,
    onto: type[QWidget],
    offered: Qt.DropAction,
    taken_as: Qt.DropAction | None,
) -> None:
    """A file manager deletes its files when a move was accepted."""
    target = page if onto is ChooseFilesPage else page.findChild(DropZone)
    assert target is not None
    data = files("/a/1.jpg")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    entering = QDragEnterEvent(QPoint(5, 5), offered, data, buttons, keys)
    falling = QDropEvent(QPointF(5, 5), offered, data, buttons, keys)
    for event in (entering, falling):
        QApplication.sendEvent(target, event)
        assert event.isAccepted() == (taken_as is not None)
        assert taken_as in (None, event.dropAction())
    assert chosen(page) == ([Path("/a/1.jpg")] if taken_as else [])


def test_pasted_files_are_taken(page: ChooseFilesPage, qapp: QApplication) -> None:
    qapp.clipboard().setMimeData(files("/a/1.jpg"))
    QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert chosen(page) == [Path("/a/1.jpg")]


def test_a_bitmap_is_explained_and_not_taken(page: ChooseFilesPage, qapp: QApplication) -> None:
    qapp.clipboard().setMimeData(bitmap())
    QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert chosen(page) == []
    assert "a picture without a file" in said(page)


def test_an_address_is_never_fetched(page: ChooseFilesPage) -> None:
    page.take(files("https://example.org/1.jpg", "/a/2.jpg"))
    assert chosen(page) == [Path("/a/2.jpg")]
    assert "Nothing is downloaded" in said(page)


def test_words_are_explained(page: ChooseFilesPage) -> None:
    data = QMimeData()
    data.setText("hello")
    page.take(data)
    assert "no file in that" in said(page)


def test_more_than_a_case_holds_is_said(page: ChooseFilesPage) -> None:
    page.take(files(*(f"/a/{number}.jpg" for number in range(203))))
    assert len(chosen(page)) == 200
    assert "3 files were left out" in said(page)


def test_a_file_can_be_taken_off_by_keyboard(page: ChooseFilesPage) -> None:
    page.take(files("/a/1.jpg", "/a/2.jpg"))
    page._list.setFocus()
    page._list.setCurrentIndex(page._list.model().index(0, 0))
    QTest.keyClick(page.window().windowHandle(), Qt.Key.Key_Delete)
    assert chosen(page) == [Path("/a/2.jpg")]
