"""Preferences are written only when asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import preferences
from app.preferences import Preferences
from app.theme import Appearance

if TYPE_CHECKING:
    from tests.end_to_end.window_person import NewDesk


def test_nothing_is_written_unless_asked(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    header = desk.window.header
    header.language_asked.emit("fr")
    header.appearance_asked.emit(Appearance.DARK)
    header.text_size_asked.emit(150)
    file = tmp_path / "window.json"
    assert not file.exists()
    header.remember_asked.emit(True)
    assert preferences.load(file, "en") == Preferences("fr", Appearance.DARK, 150)
    header.text_size_asked.emit(100)
    assert preferences.load(file, "en").text_size == 100
    header.remember_asked.emit(False)
    assert not file.exists()


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"language":"xx","appearance":"dark","text_size":100}', "null"]
)
def test_a_broken_file_counts_as_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content)
    assert preferences.load(file, "fr") == Preferences("fr")


def test_text_sizes_step_and_stop_at_the_ends() -> None:
    assert Preferences().with_text_size(1).text_size == 125
    assert Preferences(text_size=200).with_text_size(1).text_size == 200
    assert Preferences().with_text_size(-1).text_size == 100
