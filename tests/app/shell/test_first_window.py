"""What is loaded before the first window, and what is got ready after it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.shell.ahead import Ahead
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


def test_no_page_is_made_while_libraries_are_being_loaded(qapp: QApplication) -> None:
    """Two threads that import at once can find modules half made; the page would never be there."""
    told: list[str] = []

    def load() -> Iterator[None]:
        time.sleep(0.2)  # what takes long in real life
        told.append("loaded")
        yield

    def pages_left() -> bool:
        told.append("others")
        return False

    ahead = Ahead(load)
    ahead.loaded.connect(lambda: told.append("told"))
    make = ahead.after_loading(lambda: told.append("page"))
    make()  # the first page is there before anything is loaded
    ahead.start(pages_left)
    make()
    assert told == ["page", "loaded", "page"]
    while told[-1] != "others":
        qapp.processEvents()
    assert told[3:] == ["told", "others"]
    ahead.stop()


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
