"""Keys that scroll the page wherever the focus is, F6, which goes on to the next part of the window, and F1 for the documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QRadioButton, QWidget

from app.pages import Scroll
from app.picker import Picker

_PAGES = {Qt.Key.Key_PageUp: Scroll.PAGE_UP, Qt.Key.Key_PageDown: Scroll.PAGE_DOWN}
#: Lists and groups of choices need the arrows themselves. Text fields take Home and End before a shortcut does.
_LINES = {Qt.Key.Key_Up: Scroll.LINE_UP, Qt.Key.Key_Down: Scroll.LINE_DOWN}
_ENDS = {Qt.Key.Key_Home: Scroll.TOP, Qt.Key.Key_End: Scroll.BOTTOM}


class ScrollKeys(QObject):
    """PageUp, PageDown, arrows, Home and End; ``scroll`` does what they ask for. A picker needs them all itself."""

    def __init__(
        self, application: QApplication, window: QWidget, scroll: Callable[[Scroll], None]
    ) -> None:
        super().__init__(window)
        self._all: list[QShortcut] = []
        self._arrows: list[QShortcut] = []
        for key, what in (_PAGES | _LINES | _ENDS).items():
            shortcut = QShortcut(QKeySequence(key), window, lambda what=what: scroll(what))
            self._all.append(shortcut)
            if key in _LINES:
                self._arrows.append(shortcut)
        application.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        in_picker = new is not None and _is_in_picker(new)
        for shortcut in self._all:
            shortcut.setEnabled(not in_picker)
        needed = isinstance(new, QAbstractItemView | QComboBox)
        # whoever listens reads on with the arrows, which must not choose anything on the way: Space does
        chooses = isinstance(new, QRadioButton) and not QAccessible.isActive()
        if needed or chooses:
            for shortcut in self._arrows:
                shortcut.setEnabled(False)


class PartsKey(QObject):
    """F6 goes from the header to the page, to the buttons below it, and round; Shift+F6 the other way.

    Args:
        parts: gives the parts that are shown, in their order: what holds each, and where the keyboard begins in it.
    """

    def __init__(
        self, window: QWidget, parts: Callable[[], Sequence[tuple[QWidget, QWidget]]]
    ) -> None:
        super().__init__(window)
        self._parts = parts
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            QShortcut(QKeySequence(keys), window, lambda step=step: self._go(step))

    def _go(self, step: int) -> None:
        parts = self._parts()
        focused = QApplication.focusWidget()
        here = next(
            (
                place
                for place, (holder, _) in enumerate(parts)
                if focused is not None and holder.isAncestorOf(focused)
            ),
            -1 if step > 0 else 0,
        )
        parts[(here + step) % len(parts)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def documents_key(window: QWidget, show: Callable[[], None]) -> QShortcut:
    """F1 shows the documents, on every system: not all of them know Qt's standard key for help."""
    return QShortcut(QKeySequence("F1"), window, show)


def _is_in_picker(widget: QWidget) -> bool:
    holder: QWidget | None = widget
    while holder is not None:
        if isinstance(holder, Picker):
            return True
        holder = holder.parentWidget()
    return False
