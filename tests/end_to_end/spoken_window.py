"""A window that a screen reader looks at, in a process of its own: each page in turn, in each language it is given.

Prints a line of JSON for each page and waits for a line on standard input before it goes on.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from app.keeping.no_settings import remember_no_folders
from app.shell.desk import Desk
from app.shell.program import new_application
from app.state import Place, Preferences, Step, Ticks
from tests.app.pages.window_states import every_page
from tests.end_to_end.window_person import accessible_name


def pages(desk: Desk, languages: list[str]) -> Iterator[dict[str, object]]:
    """Shows them; gives what each is called, its language, and how many pages there are by then."""
    for language in languages:
        desk.window.header.language_asked.emit(language)
        for step in chain(reading(desk), every_page(desk)):
            heading = desk.window.page.heading
            made = len(desk.window.stack.pages)
            yield {"language": language, "step": str(step), "heading": heading, "made": made}
        desk.forget()
    yield {"language": languages[-1], "step": "arrows", "heading": "", "made": 0, **by_arrows(desk)}
    for step in chain(["older reader"], reading(desk)):
        yield {"language": languages[-1], "step": step}


def by_arrows(desk: Desk) -> dict[str, list[str]]:
    """What has the keyboard, one after the other, as Down is pressed on a page; then what Tab goes on to."""
    desk.window._show(Place((Step.START, Step.ABOUT)))
    heard = []
    for key in [Qt.Key.Key_Down] * 60 + [Qt.Key.Key_Up] * 4:
        QTest.keyClick(desk.window.windowHandle(), key)
        heard.append(_with_keyboard())
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Tab)
    # what is no shortcut goes to the screen reader first, which lets it through
    for _ in range(500):
        if _with_keyboard() != heard[-1]:
            break
        QTest.qWait(10)
    heard.append(_with_keyboard())
    return {"heard": heard, "choices": _choices_by_arrows(desk)}


def _choices_by_arrows(desk: Desk) -> list[str]:
    """The choices that Down comes to on the review, each with whether it is the chosen one by then."""
    said = []
    for step in every_page(desk):
        for _ in range(60 if step is Step.REVIEW else 0):
            QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Down)
            choice = QApplication.focusWidget()
            if isinstance(choice, QRadioButton):
                said.append(f"{choice.text()}: {choice.isChecked()}")
    desk.forget()
    return said


def _with_keyboard() -> str:
    focused = QApplication.focusWidget()
    return accessible_name(focused) if focused is not None else ""


def reading(desk: Desk) -> Iterator[str]:
    """A file is being read, which comes to its end while nobody looks, so that has to be said."""
    desk.draft.set_ticks(Ticks(True, True, True))
    desk.draft.add_files([Path("/nowhere/a.jpg")])
    desk.window._show(Place((Step.START, Step.FINGERPRINT)))
    yield "reading"
    desk.forget()


def main() -> int:
    remember_no_folders()
    application = new_application()
    with tempfile.TemporaryDirectory() as temporary:
        desk = Desk(
            application,
            service=None,
            practice=False,
            preferences=Preferences("en"),
            preferences_file=Path(temporary) / "window.json",
        )
        desk.window.show()
        desk.window.activateWindow()
        shown = pages(desk, sys.argv[1:])
        wanted = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

        def go_on() -> None:
            if not sys.stdin.readline() or (page := next(shown, None)) is None:
                application.quit()
                return
            # once what was posted is done: layouts, the change of language
            QTimer.singleShot(0, lambda: print(json.dumps(page), flush=True))

        wanted.activated.connect(go_on)
        status = application.exec()
        desk.close()
        desk.destroy_window()
    return status


if __name__ == "__main__":
    sys.exit(main())
