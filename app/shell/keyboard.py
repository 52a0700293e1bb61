"""Keys that scroll the page wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QRadioButton, QWidget

from app.pages import Scroll

_PAGES = {Qt.Key.Key_PageUp: Scroll.PAGE_UP, Qt.Key.Key_PageDown: Scroll.PAGE_DOWN}
#: Lists and groups of choices need the arrows themselves. Text fields take Home and End before a shortcut does.
_LINES = {Qt.Key.Key_Up: Scroll.LINE_UP, Qt.Key.Key_Down: Scroll.LINE_DOWN}
_ENDS = {Qt.Key.Key_Home: Scroll.TOP, Qt.Key.Key_End: Scroll.BOTTOM}


class ScrollKeys(QObject):
    """PageUp, PageDown, arrows, Home and End; ``scroll`` does what they ask for."""

    def __init__(
        self, application: QApplication, window: QWidget, scroll: Callable[[Scroll], None]
    ) -> None:
        super().__init__(window)
        self._needed_elsewhere: list[QShortcut] = []
        for key, what in (_PAGES | _LINES | _ENDS).items():
            shortcut = QShortcut(QKeySequence(key), window, lambda what=what: scroll(what))
            if key in _LINES:
                self._needed_elsewhere.append(shortcut)
        application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        moves_by_itself = isinstance(new, QAbstractItemView | QRadioButton)
        for shortcut in self._needed_elsewhere:
            shortcut.setEnabled(not moves_by_itself)
