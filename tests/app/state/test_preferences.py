"""Preferences are written only when asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.look import DARK, LIGHT, Appearance, Guise
from app.state import Preferences, Step, preferences

if TYPE_CHECKING:
    from app.shell.desk import Desk
    from tests.end_to_end.window_person import NewDesk


def test_nothing_is_written_unless_asked(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    header = desk.window.header
    header.language_asked.emit("fr")
    header.menu.appearance_asked.emit(Appearance.DARK)
    header.menu.text_size_asked.emit(150)
    file = tmp_path / "window.json"
    assert not file.exists()
    header.menu.remember_asked.emit(True)
    assert preferences.load(file, "en") == Preferences("fr", Appearance.DARK, 150)
    header.menu.text_size_asked.emit(100)
    assert preferences.load(file, "en").text_size == 100
    header.menu.remember_asked.emit(False)
    assert not file.exists()


def test_what_is_chosen_in_the_menu_is_in_force(new_desk: NewDesk) -> None:
    """Qt gave back a plain string for the member of an enumeration: Dark was ticked, and the window stayed light."""
    desk = new_desk()
    menu = desk.window.header.menu
    choose = {action.text(): action.trigger for action in menu.actions()}
    choose["Dark"]()
    choose["In the task bar: Calculator"]()
    assert desk.appearance.preferences.appearance is Appearance.DARK
    assert desk.appearance.preferences.guise is Guise.CALCULATOR
    assert desk.window.palette().window().color().name() == DARK.paper
    choose["Light"]()
    assert desk.window.palette().window().color().name() == LIGHT.paper


def test_a_place_that_takes_no_file_is_said_and_the_box_tells_the_truth(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    desk = new_desk()
    file = tmp_path / "window.json"
    file.mkdir()
    header, notice = desk.window.header, desk.window.notice
    header.menu.remember_asked.emit(True)
    assert not remember_box(desk).isChecked()
    assert "could not be saved" in notice.text
    assert notice.isVisible()
    assert tmp_path.name not in notice.text

    file.rmdir()
    header.menu.remember_asked.emit(True)
    assert remember_box(desk).isChecked()
    assert not notice.isVisible()

    file.unlink()
    file.mkdir()
    header.menu.text_size_asked.emit(150)
    assert desk.appearance.preferences.text_size == 150
    assert "could not be saved" in notice.text
    header.menu.remember_asked.emit(False)
    assert remember_box(desk).isChecked()
    assert "could not be removed" in notice.text

    desk.window.go(Step.HELP)
    assert not notice.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as Unix does")
def test_what_was_remembered_survives_a_full_disk(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    desk.window.header.menu.remember_asked.emit(True)
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        desk.window.header.menu.text_size_asked.emit(200)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert preferences.load(tmp_path / "window.json", "fr") == Preferences("en")
    assert [file.name for file in tmp_path.iterdir()] == ["window.json"]


def remember_box(desk: Desk) -> QAction:
    word = QCoreApplication.translate("DisplayMenu", "Remember this on this computer")
    (action,) = [a for a in desk.window.header.findChildren(QAction) if a.text() == word]
    return action


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"language":"xx","appearance":"dark","text_size":100}', "null"]
)
def test_a_broken_file_counts_as_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content)
    assert preferences.load(file, "fr") == Preferences("fr")


def test_where_nothing_can_be_kept_nothing_needs_to_be_removed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    preferences.save(tmp_path / "file" / "window.json", Preferences())


def test_text_sizes_step_and_stop_at_the_ends() -> None:
    assert Preferences().with_text_size(1).text_size == 125
    assert Preferences(text_size=200).with_text_size(1).text_size == 200
    assert Preferences().with_text_size(-1).text_size == 100
