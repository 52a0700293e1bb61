"""Files by drag and drop and by pasting; everything else is explained, and nothing is ever downloaded or moved."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.pages.sending.choose_files import ChooseFilesPage
from app.pages.sending.file_list import FileList
from app.pages.sending.intake_view import IntakeView
from app.shell.desk import Desk
from app.state import MOST_FILES, MemoryFile, Place, Step, Ticks
from app.widgets import Notice
from tests.end_to_end.window_media import good_pictures, scene

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qapp: QApplication) -> Until:
    def wait(seen: Callable[[], bool]) -> None:
        for _ in range(4_000):
            if seen():
                return
            QTest.qWait(5)
        raise AssertionError("waited in vain")

    return wait


@pytest.fixture
def desk(new_desk: NewDesk) -> Desk:
    desk = new_desk()
    desk.draft.set_ticks(Ticks(True, True, True))
    for step in (Step.ABOUT, Step.ATTEST):
        desk.window.go(step)
    desk.window.go(Step.CHOOSE)
    assert isinstance(desk.window.page, ChooseFilesPage)
    return desk


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(name) if "://" in name else QUrl.fromLocalFile(name) for name in names])
    return data


def said(desk: Desk) -> str:
    view = desk.window.page.findChild(IntakeView)
    assert view is not None
    notice = view.findChild(Notice)
    assert notice is not None
    return notice.text if notice.isVisible() else ""


def chosen(desk: Desk) -> list[Path | MemoryFile]:
    return [item.source for item in desk.draft.items]


def paste(desk: Desk, application: QApplication, data: QMimeData) -> None:
    application.clipboard().setMimeData(data)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(desk: Desk, data: QMimeData, offered_as: Qt.DropAction = Qt.DropAction.CopyAction) -> bool:
    """Drag it in and let go. Returns whether it was accepted."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), offered_as, data, buttons, keys)
    falling = QDropEvent(QPointF(5, 5), offered_as, data, buttons, keys)
    for event in (entering, falling):
        QApplication.sendEvent(desk.window, event)
    return falling.isAccepted()


@pytest.mark.parametrize(
    ("step", "leads_to"),
    [
        (Step.START, Step.CHOOSE),
        (Step.ATTEST, Step.CHOOSE),
        (Step.CHOOSE, Step.CHOOSE),
        (Step.REVIEW, Step.CHOOSE),
    ],
)
def test_files_can_be_let_go_anywhere_and_are_in_the_list(
    desk: Desk, until: Until, step: Step, leads_to: Step
) -> None:
    desk.window._show(Place((Step.START, step) if step is not Step.START else (step,)))
    assert drop(desk, files("/a/1.jpg", "/a/2.heic"))
    until(lambda: bool(chosen(desk)))
    assert chosen(desk) == [Path("/a/1.jpg"), Path("/a/2.heic")]
    assert desk.window.place.step is leads_to
    until(lambda: said(desk) == "")


def test_files_let_go_on_the_first_page_wait_behind_the_three_questions(
    new_desk: NewDesk, until: Until
) -> None:
    desk = new_desk()
    assert drop(desk, files("/a/1.jpg"))
    until(lambda: bool(chosen(desk)))
    assert desk.window.place.step is Step.ATTEST


@pytest.mark.parametrize("step", [Step.UNDER_18, Step.KEEP_SAFE, Step.HELP])
def test_where_no_file_is_chosen_none_is_taken(desk: Desk, step: Step) -> None:
    desk.window._show(Place((step,) if step is not Step.HELP else (Step.START, step)))
    assert not drop(desk, files("/a/1.jpg"))
    QTest.qWait(30)
    assert chosen(desk) == []


@pytest.mark.parametrize(
    ("offered_as", "taken_as"),
    [
        (Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.CopyAction),
        (Qt.DropAction.MoveAction | Qt.DropAction.LinkAction, Qt.DropAction.LinkAction),
        (Qt.DropAction.MoveAction, None),
    ],
)
def test_files_that_are_dropped_to_be_moved_stay_where_they_are(
    desk: Desk, until: Until, offered_as: Qt.DropAction, taken_as: Qt.DropAction | None
) -> None:
    """A file manager deletes its files when a move was accepted."""
    data = files("/a/1.jpg")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    entering = QDragEnterEvent(QPoint(5, 5), offered_as, data, buttons, keys)
    falling = QDropEvent(QPointF(5, 5), offered_as, data, buttons, keys)
    for event in (entering, falling):
        QApplication.sendEvent(desk.window, event)
        assert event.isAccepted() == (taken_as is not None)
        assert taken_as in (None, event.dropAction())
    QTest.qWait(30)
    if taken_as is not None:
        until(lambda: bool(chosen(desk)))
    assert chosen(desk) == ([Path("/a/1.jpg")] if taken_as else [])


def test_pasted_files_are_taken(desk: Desk, until: Until, qapp: QApplication) -> None:
    paste(desk, qapp, files("/a/1.jpg"))
    until(lambda: bool(chosen(desk)))
    assert chosen(desk) == [Path("/a/1.jpg")]


def test_a_name_that_is_not_utf_8_leads_to_its_file(
    desk: Desk, until: Until, tmp_path: Path
) -> None:
    picture = good_pictures(tmp_path, 1)[0]
    odd = os.fsencode(tmp_path) + b"/caf\xe9.jpg"
    picture.rename(os.fsdecode(odd))
    data = QMimeData()
    data.setData("text/uri-list", QByteArray(b"file://localhost" + odd.replace(b"\xe9", b"%E9")))
    drop(desk, data)
    until(lambda: bool(desk.draft.items))
    assert desk.draft.items[0].name == "caf\ufffd.jpg"
    desk.window.go(Step.FINGERPRINT)
    until(lambda: not desk.draft.waiting)
    assert desk.draft.items[0].sendable


def test_a_copied_picture_is_fingerprinted_from_memory_alone(
    desk: Desk, until: Until, qapp: QApplication, tmp_path: Path
) -> None:
    file = tmp_path / "scene.png"
    scene(3).save(file)
    data = QMimeData()
    data.setData("image/png", QByteArray(file.read_bytes()))
    data.setUrls([])
    file.unlink()
    paste(desk, qapp, data)
    until(lambda: bool(desk.draft.items))
    (item,) = desk.draft.items
    assert isinstance(item.source, MemoryFile)
    assert item.name == ""
    desk.window.go(Step.FINGERPRINT)
    until(lambda: not desk.draft.waiting)
    assert desk.draft.items[0].sendable
    assert list(tmp_path.iterdir()) == []
    descriptor = item.source.descriptor
    desk.forget()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_a_picture_in_no_known_form_is_explained_and_never_decoded_here(
    desk: Desk, qapp: QApplication
) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    data = QMimeData()
    data.setImageData(image)
    paste(desk, qapp, data)
    assert chosen(desk) == []
    assert "can be taken from the clipboard" in said(desk)


def test_an_address_is_never_fetched(desk: Desk, until: Until) -> None:
    drop(desk, files("https://example.org/1.jpg", "/a/2.jpg"))
    until(lambda: chosen(desk) == [Path("/a/2.jpg")])
    assert "Nothing is downloaded" in said(desk)


def test_words_that_are_an_address_are_no_file_and_the_links_are_offered(
    desk: Desk, qapp: QApplication
) -> None:
    data = QMimeData()
    data.setText("www.example.org/picture.jpg")
    paste(desk, qapp, data)
    assert "an address on the internet, not a file" in said(desk)
    view = desk.window.page.findChild(IntakeView)
    assert view is not None
    view._links.click()
    assert desk.window.place.step is Step.HELP


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("mtp://Some_Phone/DCIM/1.jpg", "phone or camera"),
        ("smb://server/share/1.jpg", "network drive"),
        ("file://otherhost/x/1.jpg", "another computer"),
        ("trash:///never-there-4711.jpg", "trash"),
        ("recent:///abc", "recent files"),
        ("unheard-of:x", "does not lead to a file"),
    ],
)
def test_what_lies_elsewhere_is_told_where_it_lies(desk: Desk, address: str, words: str) -> None:
    data = QMimeData()
    data.setData("text/uri-list", QByteArray(address.encode()))
    drop(desk, data)
    assert words in said(desk)
    assert chosen(desk) == []


def test_a_path_that_was_copied_as_words_is_taken(
    desk: Desk, until: Until, qapp: QApplication
) -> None:
    data = QMimeData()
    data.setText("/a/1.jpg\n/a/2 b.jpg")
    paste(desk, qapp, data)
    until(lambda: bool(chosen(desk)))
    assert chosen(desk) == [Path("/a/1.jpg"), Path("/a/2 b.jpg")]


def test_other_words_are_explained(desk: Desk, qapp: QApplication) -> None:
    data = QMimeData()
    data.setText("hello")
    paste(desk, qapp, data)
    assert "There was no file in that" in said(desk)


def test_a_folder_let_go_on_the_first_page_is_asked_about_where_it_can_be_seen(
    new_desk: NewDesk, until: Until, tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "a.jpg").touch()
    desk = new_desk()
    desk.window.resize(960, 540)
    drop(desk, files(str(tmp_path)))
    until(lambda: bool(desk.intake.folders))
    desk.draft.set_ticks(Ticks(True, True, True))
    desk.window.go(Step.CHOOSE)
    view = desk.window.page.findChild(IntakeView)
    assert view is not None
    until(lambda: view._here.visibleRegion().boundingRect().size() == view._here.size())
    assert qapp.focusWidget() is view._here


@pytest.mark.parametrize(("answer", "names"), [("_here", 2), ("_all", 3), ("_none", 0)])
def test_a_folder_is_counted_and_asked_about_before_anything_is_added(
    desk: Desk, until: Until, tmp_path: Path, answer: str, names: int
) -> None:
    for name in ("a.jpg", "b.png", "inside/c.mp4", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    drop(desk, files(str(tmp_path)))
    view = desk.window.page.findChild(IntakeView)
    assert view is not None
    until(lambda: view._card.isVisible())
    assert chosen(desk) == []
    assert "3 pictures or videos" in view._about.text()
    assert "1 of them is in a folder inside it" in view._about.text()
    getattr(view, answer).click()
    until(lambda: len(chosen(desk)) == names)
    assert not view._card.isVisible()


def test_the_keyboard_is_on_the_first_answer_that_there_is(
    desk: Desk, until: Until, tmp_path: Path, qapp: QApplication
) -> None:
    """With nothing in the folder itself it was on a button that was not shown."""
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "a.jpg").touch()
    drop(desk, files(str(tmp_path)))
    view = desk.window.page.findChild(IntakeView)
    assert view is not None
    until(lambda: view._card.isVisible())
    assert qapp.focusWidget() is view._all


def test_hundreds_of_files_are_one_case_and_what_is_left_out_is_named(
    desk: Desk, until: Until
) -> None:
    drop(desk, files(*(f"/a/{number}.jpg" for number in range(MOST_FILES + 3))))
    until(lambda: len(chosen(desk)) == MOST_FILES)
    until(lambda: "3 more were left out" in said(desk))
    assert "1000.jpg, 1001.jpg, 1002.jpg" in said(desk)


def rows(desk: Desk) -> FileList:
    view = desk.window.page.findChild(FileList)
    assert view is not None
    return view


def test_several_files_are_taken_off_by_keyboard(desk: Desk, until: Until) -> None:
    drop(desk, files(*(f"/a/{number}.jpg" for number in range(4))))
    until(lambda: len(chosen(desk)) == 4)
    rows(desk).setFocus()
    rows(desk).select_row(1)
    handle = desk.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(handle, Qt.Key.Key_Delete)
    assert chosen(desk) == [Path("/a/0.jpg"), Path("/a/3.jpg")]


def test_the_row_that_arrows_lead_to_is_in_sight(desk: Desk, until: Until) -> None:
    drop(desk, files(*(f"/a/{number}.jpg" for number in range(40))))
    until(lambda: len(chosen(desk)) == 40)
    view = rows(desk)
    view.setFocus()
    view.select_row(0)
    for _ in range(30):
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Down)
    area = view.visualRect(view.currentIndex())
    assert view.currentIndex().row() == 30
    until(lambda: view.viewport().visibleRegion().contains(area))


def test_a_file_is_taken_off_by_its_cross(desk: Desk, until: Until) -> None:
    drop(desk, files("/a/1.jpg", "/a/2.jpg"))
    until(lambda: len(chosen(desk)) == 2)
    view = rows(desk)
    QTest.qWait(20)
    area = view.visualRect(view.model().index(0, 0))
    cross = QPoint(area.right() - 24, area.center().y())
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=cross)
    QTest.mouseRelease(view.viewport(), left, pos=QPoint(40, cross.y()))
    assert len(chosen(desk)) == 2, "letting go elsewhere takes the press back"
    QTest.mouseClick(view.viewport(), left, pos=cross)
    assert chosen(desk) == [Path("/a/2.jpg")]


def test_taking_nothing_off_is_not_offered(desk: Desk, until: Until, qapp: QApplication) -> None:
    drop(desk, files("/a/1.jpg", "/a/2.jpg"))
    until(lambda: len(chosen(desk)) == 2)
    offered = [each.text() for each in buttons(desk) if "list" in each.text()]
    assert offered == []
    rows(desk).select_row(0)
    (take_off,) = (each for each in buttons(desk) if "list" in each.text())
    take_off.setFocus()
    take_off.click()
    assert chosen(desk) == [Path("/a/2.jpg")]
    focused = qapp.focusWidget()
    assert focused in (take_off, rows(desk)), "the keyboard stays where it was, or in the list"


def buttons(desk: Desk) -> list[QPushButton]:
    return [each for each in desk.window.page.findChildren(QPushButton) if each.isVisible()]
