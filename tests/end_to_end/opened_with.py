"""``empreinte FILE…`` as a desktop's "open with" starts it, in a process of its own.

Prints the files in the list, and whether this computer's list of processes names them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.__main__ import main
from app.shell.main_window import MainWindow


class Onlooker(QObject):
    """Asked before there is an application, comes once its event loop runs."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def _look(self) -> None:
        application = cast(QApplication, QApplication.instance())
        (window,) = [w for w in application.topLevelWidgets() if isinstance(w, MainWindow)]
        while not window._draft.items:
            QTest.qWait(10)
        listed = Path("/proc/self/cmdline")
        named = sys.platform == "linux" and not listed.read_bytes().rstrip(b"\0").endswith(b".py")
        print(
            *(item.source for item in window._draft.items),
            window.place.step,
            "named" if named else "hidden",
            sep="\n",
            flush=True,
        )
        window.close()


if __name__ == "__main__":
    onlooker = Onlooker()
    onlooker.asked.emit()
    sys.exit(main())
