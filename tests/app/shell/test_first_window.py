"""What is loaded before the first window, and what is got ready after it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.state import Step
from benchmarks.window.start import start_once
from tests.end_to_end.window_person import NewDesk, Person


def test_the_first_window_waits_for_no_library_of_the_network(tmp_path: Path) -> None:
    _milliseconds, megabytes, loaded = start_once(tmp_path)
    assert loaded == "-"
    assert megabytes <= 110


def test_the_other_pages_are_ready_before_they_are_asked_for(
    new_desk: NewDesk, qapp: QApplication
) -> None:
    desk = new_desk()
    Person(qapp, desk).until("all pages", lambda: desk.window.stack.complete)
    assert {page.step for page in desk.window.stack.pages} == set(Step)


def test_a_page_that_is_asked_for_at_once_is_there(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.go(Step.HELP)
    assert desk.window.place.step is Step.HELP
    assert desk.window.page.heading
