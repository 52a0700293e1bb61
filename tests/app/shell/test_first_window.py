"""What is loaded before the first window, and what is got ready after it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

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


class OtherWindows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_is_ever_a_window_of_its_own(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    """It would flash, and take the keyboard away from the window: the person types into nothing."""
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "a.png").write_bytes(b"")
    windows = OtherWindows(qapp)
    desk = new_desk()
    # there is something to say before most pages are made
    desk.intake_job.take_paths([tmp_path / "album"])
    Person(qapp, desk).until("the folder", lambda: bool(desk.intake.folders))
    desk.window.stack.page_of(Step.FINGERPRINT)
    Person(qapp, desk).until("all pages", lambda: desk.window.stack.complete)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["MainWindow"]
