"""A place on a page whose content is replaced as a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class ReplaceableContent(QVBoxLayout):
    """Holds one widget at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._held: QWidget | None = None

    def replace_with(self, widget: QWidget | None) -> None:
        """Show this instead of what was there."""
        if self._held is not None:
            # hidden at once; deleted from the event loop, because one of its own slots may be running
            self._held.hide()
            self._held.deleteLater()
        self._held = widget
        if widget is not None:
            self.addWidget(widget)
