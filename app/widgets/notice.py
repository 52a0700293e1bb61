"""A plain message on a page: said once to a screen reader, shown until it no longer holds."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.look import SPACE
from app.widgets.text import label


def announce(widget: QWidget, text: str) -> None:
    """Say ``text`` through the screen reader, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Notice(QFrame):
    """One message; hidden while there is none. ``care`` is for what needs attention, ``tint`` for the rest."""

    def __init__(self, role: str = "tint") -> None:
        super().__init__()
        self.setProperty("role", role)
        self._text = label("body", on=role)
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
        self._text.setText(text)
        self.setVisible(bool(text))
        if text and changed:
            announce(self, text)
