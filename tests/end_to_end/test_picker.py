"""Our own file picker, by keyboard, in the real window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.files import FolderContents
from app.look import Appearance
from app.picker import Picker, SavePicker
from app.shell.desk import Desk
from app.state import Place, Preferences, Step, Ticks
from app.widgets import Notice
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.window_person import Person, accessible_name

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Three pictures, a folder with one, and a file that is something else."""
    folder = tmp_path / "album"
    (folder / "zoo").mkdir(parents=True)
    good_pictures(folder, 3)
    good_pictures(folder / "zoo", 1)
    (folder / "letter.txt").write_text("words")
    return folder


def opened(desk: Desk, application: QApplication, folder: Path) -> tuple[Person, Picker]:
    desk.draft.set_ticks(Ticks(True, True, True))
    desk.window._show(Place((Step.START, Step.ATTEST, Step.CHOOSE)))
    person = Person(application, desk, walks=True)
    person.press_word("Choose files…", "ChooseFilesPage")
    picker = person.picker()
    picker.view.go_to(folder)
    person.until("the folder", lambda: picker.view.list.model().rowCount() > 0)
    picker.view.list.setFocus()
    return person, picker


def names(desk: Desk) -> list[str]:
    return [item.name for item in desk.draft.items]


def rows(picker: Picker) -> list[str]:
    model = picker.view.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def passed_by_tab(person: Person, until: str) -> list[str]:
    """The names of what Tab comes to, up to and with this one."""
    passed: list[str] = []
    while until not in passed:
        person.key(Qt.Key.Key_Tab)
        passed.append(accessible_name(person.focused))
        assert len(passed) < 30, passed
    return passed


def test_several_files_are_chosen_by_typing_and_arrows(
    new_desk: NewDesk, qapp: QApplication, album: Path
) -> None:
    desk = new_desk()
    person, picker = opened(desk, qapp, album)
    assert rows(picker) == ["zoo", "evening 1.jpg", "evening 2.jpg", "evening 3.jpg"]
    person.type("eve")
    person.key(Qt.Key.Key_Down, SHIFT)
    assert [entry.name for entry in picker.view.list.selected] == ["evening 1.jpg", "evening 2.jpg"]
    assert picker.main.text() == "Add 2 files"
    picker.view.sort_newest_first(True)
    assert picker.main.text() == "Add 2 files", "in another order the same are selected"
    picker.view.sort_newest_first(False)
    assert passed_by_tab(person, until="Add 2 files") == [
        "Newest first",
        "Show all files",
        "Cancel",
        "Add 2 files",
    ]
    person.key(Qt.Key.Key_Space)
    person.until("both", lambda: names(desk) == ["evening 1.jpg", "evening 2.jpg"])
    assert desk.window.page.isVisible()
    assert accessible_name(person.focused) == "Choose files…", "the keyboard is where it was"


def test_folders_are_gone_into_and_left_by_keyboard(
    new_desk: NewDesk, qapp: QApplication, album: Path
) -> None:
    desk = new_desk()
    person, picker = opened(desk, qapp, album)
    person.type("zoo")
    person.key(Qt.Key.Key_Return)
    person.until("what is inside", lambda: rows(picker) == ["evening 1.jpg"])
    assert picker.view._current.text() == "", "what is told is not of the folder before"
    person.key(Qt.Key.Key_Backspace)
    person.until("the folder again", lambda: "zoo" in rows(picker))
    assert picker.view.list.currentIndex().data() == "zoo", "one is where one came from"
    person.press("album")
    assert accessible_name(person.focused) == "Files and folders", "the button pressed is a new one"
    person.press("Show all files")
    person.until("all of it", lambda: "letter.txt" in rows(picker))


def test_a_whole_folder_is_asked_about_on_the_page(
    new_desk: NewDesk, qapp: QApplication, album: Path
) -> None:
    desk = new_desk()
    person, picker = opened(desk, qapp, album.parent)
    person.type("album")
    assert picker.main.text() == "Add 1 folder"
    person.press("Add 1 folder")
    person.until("the question", lambda: bool(desk.intake.folders))
    (folder,) = desk.intake.folders
    assert isinstance(folder, FolderContents)
    assert (len(folder.here), len(folder.below), folder.others) == (3, 1, 1)
    assert names(desk) == []
    person.until("the keyboard on it", lambda: accessible_name(person.focused) == "Add 3")
    person.key(Qt.Key.Key_Return)
    assert len(names(desk)) == 3
    assert accessible_name(person.focused) == "Make fingerprints", "its button is gone"


def test_escape_closes_it_and_is_no_wish_to_leave(
    new_desk: NewDesk, qapp: QApplication, album: Path
) -> None:
    desk = new_desk()
    desk._escape.pressed.disconnect(desk.leave_now)
    left = QSignalSpy(desk._escape.pressed)
    person, _ = opened(desk, qapp, album)
    person.key(Qt.Key.Key_Escape)
    person.until("the page", lambda: desk.window.page.isVisible())
    person.key(Qt.Key.Key_Escape)
    assert left.count() == 0
    assert names(desk) == []
    person.key(Qt.Key.Key_Escape)
    assert left.count() == 1


def test_a_folder_that_can_not_be_read_is_said_and_left_again(
    new_desk: NewDesk, qapp: QApplication, album: Path
) -> None:
    desk = new_desk()
    person, picker = opened(desk, qapp, album)
    picker.view.go_to(album / "never there")
    notice = picker.view.findChild(Notice)
    assert notice is not None
    person.until("a word about it", lambda: "can’t be opened" in notice.text)
    picker.view.go_up()
    person.until("the folder around it", lambda: "zoo" in rows(picker))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_everything_in_it_has_a_name_and_speaks_the_language(
    new_desk: NewDesk, qapp: QApplication, album: Path, language: str
) -> None:
    desk = new_desk(Preferences(language))
    person, picker = opened(desk, qapp, album)
    for widget in picker.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name).strip(), widget
    spoken = picker.view.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "evening 1.jpg, " in spoken
    assert (" ko · " if language == "fr" else " kB · ") in spoken
    desk.window.header.language_asked.emit("en" if language == "fr" else "fr")
    expected = "Choose pictures" if language == "fr" else "Choisissez des images"
    person.until("the other language", lambda: expected in picker._title.text())


def test_no_dialog_of_qt_s_own_is_opened(
    new_desk: NewDesk, qapp: QApplication, album: Path
) -> None:
    desk = new_desk()
    opened(desk, qapp, album)
    assert [w for w in qapp.topLevelWidgets() if isinstance(w, QDialog)] == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_it_fits_the_smallest_screen(
    new_desk: NewDesk, qapp: QApplication, album: Path, text_size: int
) -> None:
    desk = new_desk(Preferences("fr", Appearance.LIGHT, text_size))
    desk.window.resize(1024, 560)
    person, picker = opened(desk, qapp, album)
    person.until("its shape", lambda: picker.height() > 0)
    assert (desk.window.width(), desk.window.height()) == (1024, 560)
    for part in (picker.main, picker.cancel):
        assert part.visibleRegion().boundingRect().size() == part.size()


def test_saving_says_what_it_replaces_and_where_a_cloud_copies_it(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    synchronised = tmp_path / "OneDrive - Family"
    synchronised.mkdir()
    (synchronised / "notes.pdf").write_text("older")
    (synchronised / ".settings").mkdir()
    person = Person(qapp, desk)
    picker = SavePicker(lambda: "Save", "notes.pdf")
    chosen = QSignalSpy(picker.chosen)
    desk.window.stack.show_picker(picker)
    picker.view.go_to(tmp_path)
    person.until("the folder", lambda: "OneDrive - Family" in rows(picker))
    assert picker.main.text() == "Save"
    assert not picker._cloud.isVisible()
    picker.view.go_to(synchronised)
    person.until("the folder", lambda: rows(picker) == ["notes.pdf"])
    assert picker.main.text() == "Replace it"
    assert "OneDrive copies this folder" in picker._cloud.text
    picker._name.setFocus()
    person.key(Qt.Key.Key_A, CONTROL)
    person.type("other.pdf")
    assert picker.main.text() == "Save"
    person.key(Qt.Key.Key_Return)
    assert [chosen.at(0)[0], chosen.count()] == [synchronised / "other.pdf", 1]
    assert not (synchronised / "other.pdf").exists(), "the picker itself writes nothing"
