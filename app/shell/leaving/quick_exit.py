"""Leave now: the window is gone at once, then everything behind it ends."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

#: Two presses of Escape within this time mean that the person wants to leave.
DOUBLE_PRESS_MILLISECONDS = 1_000
#: If something refuses to end, the process ends all the same.
LAST_RESORT_SECONDS = 8.0


def _nothing_open() -> bool:
    return False


class EscapeTwice(QObject):
    """Watches for Escape, Escape, whatever has the keyboard.

    It listens to the application's windows, which are few. A filter on the application itself would be called for every
    event of every widget: a third of the time in which a page opens.

    Args:
        something_open: whether Escape would close something that lies over the page. Such a press is no wish to
            leave, and neither is one that closes a menu, a list of suggestions or a dialog.
    """

    pressed = Signal()

    def __init__(
        self, application: QApplication, something_open: Callable[[], bool] | None = None
    ) -> None:
        super().__init__(application)
        self._application = application
        self._something_open = something_open or _nothing_open
        self._since = QElapsedTimer()
        self._stopped = False
        for window in application.topLevelWindows():
            self._watch(window)
        application.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # of one that is watched already, Qt keeps a single filter
            window.installEventFilter(self)

    def stop(self) -> None:
        """Stop watching, and keep nothing alive that was asked until now. Stopping twice is stopping once."""
        if self._stopped:
            return
        self._stopped = True
        self._application.focusWindowChanged.disconnect(self._watch)
        for window in self._application.allWindows():
            window.removeEventFilter(self)
        self._something_open = _nothing_open

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        if event.key() != Qt.Key.Key_Escape or self._closes_something():
            self._since.invalidate()
            return False
        if self._since.isValid() and self._since.elapsed() <= DOUBLE_PRESS_MILLISECONDS:
            self._since.invalidate()
            self.pressed.emit()
            return True
        self._since.start()
        return False

    def _closes_something(self) -> bool:
        over = self._application.activePopupWidget() or self._application.activeModalWidget()
        return over is not None or self._something_open()


def leave(application: QApplication, endings: Sequence[Callable[[], None]]) -> None:
    """Hide every window, run the endings, and quit; by force if they take too long.

    Args:
        endings: what has to end, the most sensitive first; one that fails does not keep the others from running.
    """
    for window in application.topLevelWidgets():
        window.hide()
    last_resort = threading.Timer(LAST_RESORT_SECONDS, os._exit, [0])
    last_resort.daemon = True
    last_resort.start()
    for ending in endings:
        try:
            ending()
        except Exception:  # noqa: BLE001, S112 - leaving must not stop half-way, and nothing may be logged
            continue
    last_resort.cancel()
    application.quit()
