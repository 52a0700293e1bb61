"""A place on a page whose content is made anew as a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.look.theme import SPACE


class Exchanged(QVBoxLayout):
    """Holds one widget at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._held: QWidget | None = None

    def hold(self, widget: QWidget | None) -> None:
        """Show this instead of what was there."""
        if self._held is not None:
            # it goes only when nothing of it is running any more, but is out of sight at once
            self._held.hide()
            self._held.deleteLater()
        self._held = widget
        if widget is not None:
            self.addWidget(widget)


def column() -> tuple[QWidget, QVBoxLayout]:
    """A widget whose parts stand below each other, and where they go."""
    made = QWidget()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(SPACE * 2)
    return made, inside
