"""The window as ``empreinte`` opens it, in a process of its own: a file is chosen with its dialog, then it waits.

Prints ``chosen``; the test that started it ends it from outside and looks at what is left on the disk.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import cast

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.shell.desk import Desk
from app.shell.main_window import MainWindow
from app.shell.program import open_window
from tests.end_to_end.window_person import Person


class Visitor(QObject):
    """Asked before there is an application, comes once its event loop runs."""

    asked = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.asked.connect(self._choose, Qt.ConnectionType.QueuedConnection)

    def _choose(self) -> None:
        application = cast(QApplication, QApplication.instance())
        (window,) = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow)]
        window.activateWindow()
        desk = cast(Desk, SimpleNamespace(window=window, draft=window._draft))
        person = Person(application, desk, walks=True)
        person.begin()
        person.pick_all(self._file.parent)
        person.until("the file in the list", lambda: bool(window._draft.items))
        desk.draft.set_thumbnails(True)
        print("chosen", flush=True)


if __name__ == "__main__":
    visitor = Visitor(Path(sys.argv[1]))
    visitor.asked.emit()
    sys.exit(open_window(None, True, "en"))
