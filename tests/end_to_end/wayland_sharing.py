"""What the window shares with other programs, on whatever screen its environment names; each part a process of its own.

keep SETTINGS   shows number and code with the keyboard on "Copy both"; says ``focus``, ``copied``, and ``cleared``
                once its minute is over, which a line on the standard input makes it be at once
take SETTINGS   shows a page over which files can be let go; says ``focus``, ``over`` and ``taken`` with their names
give FILE       a small window of one colour, out of which the file can be dragged; says ``entered``,
                ``pressed``, ``dragging`` and ``given``
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QMimeData, QObject, QSocketNotifier, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDrag, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.keeping.no_settings import remember_no_folders
from app.pages.sending import KeepSafePage
from app.shell.desk import Desk
from app.shell.program import new_application
from app.state import Place, Preferences, Step
from tests.app.pages.window_states import fill, receipt

#: Of the window out of which a file is dragged; no theme has it.
COLOUR = (255, 0, 255)
#: Where nobody drives it any more, a process ends by itself.
_MILLISECONDS = 60_000
#: So long the pointer may take to come over the window with the file.
_FOUND_WITHIN = 4_000


def say(*words: object) -> None:
    print(*words, flush=True)


def window(settings: Path) -> tuple[QApplication, Desk]:
    """As large as the screen of the test, so that whatever else is opened lies over it."""
    remember_no_folders()
    application = new_application()
    desk = Desk(
        application,
        service=None,
        practice=False,
        preferences=Preferences("en"),
        preferences_file=settings,
    )
    desk.window.resize(1180, 880)
    application.focusWindowChanged.connect(lambda focused: say("focus" if focused else "no focus"))
    desk.window.show()
    return application, desk


def keep(settings: Path) -> None:
    application, desk = window(settings)
    fill(desk)
    desk.draft.set_receipts([receipt()])
    desk.window._show(Place((Step.START, Step.KEEP_SAFE)))
    page, timer = desk.window.page, desk.clipboard._timer
    assert isinstance(page, KeepSafePage)
    page._copy.setFocus()
    page._copy.clicked.connect(lambda: say("copied"))
    timer.timeout.connect(lambda: say("cleared"))
    asked = QSocketNotifier(0, QSocketNotifier.Type.Read, desk)
    asked.activated.connect(lambda: timer.start(0 if sys.stdin.readline() else _MILLISECONDS))
    _run(application, desk)


def take(settings: Path) -> None:
    application, desk = window(settings)
    desk.window.go(Step.ABOUT)
    over = Over(desk)
    application.installEventFilter(over)
    desk.draft.changed.connect(lambda: _say_taken(desk))
    _run(application, desk)


def _say_taken(desk: Desk) -> None:
    # the draft also changes in other ways, as when the service is known
    if desk.draft.items:
        say("taken", *(item.name for item in desk.draft.items))


class Over(QObject):
    """Says whenever something is moved over the window."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragMove:
            say("over")
        return False


def _run(application: QApplication, desk: Desk) -> None:
    QTimer.singleShot(_MILLISECONDS, application.quit)
    application.exec()
    desk.close()
    desk.destroy_window()


class Giver(QWidget):
    """A file manager with one file in it."""

    found = Signal()

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setStyleSheet("background: rgb({}, {}, {})".format(*COLOUR))
        self.resize(160, 160)

    def enterEvent(self, _event: QEnterEvent) -> None:
        self.found.emit()
        say("entered")

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        say("pressed")

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        say("dragging")
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._file))])
        drag.setMimeData(data)
        say("given", drag.exec(Qt.DropAction.CopyAction).name)
        QApplication.quit()


def give(file: Path) -> None:
    application = QApplication([])
    giver = Giver(file)
    giver.show()
    unfound = QTimer(application, singleShot=True, interval=_FOUND_WITHIN)
    unfound.timeout.connect(application.quit)
    unfound.start()
    giver.found.connect(unfound.stop)
    QTimer.singleShot(_MILLISECONDS, application.quit)
    application.exec()


if __name__ == "__main__":
    {"keep": keep, "take": take, "give": give}[sys.argv[1]](Path(sys.argv[2]))
