"""A plain message on a page: spoken once it is seen, shown until it no longer holds."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.look import SPACE
from app.widgets.accessible import announce
from app.widgets.text import label


class Notice(QFrame):
    """One message; hidden while there is none. ``care`` is for what needs attention, ``tint`` for the rest."""

    def __init__(self, role: str = "tint") -> None:
        super().__init__()
        self.setProperty("role", role)
        self._text = label("body", on=role)
        self._unspoken = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        inside.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        """Show and speak a message; an empty one hides the notice."""
        changed = text != self._text.text()
        self._unspoken = bool(text) and (changed or self._unspoken)
        self._text.setText(text)
        self.setVisible(bool(text))
        self._speak()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # after the page's own heading, which has the keyboard by then
        QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """Once, and not before it is seen: pages are made, and their notices filled in, before a person comes to them."""
        if self._unspoken and self.isVisible():
            self._unspoken = False
            announce(self, self._text.text())
