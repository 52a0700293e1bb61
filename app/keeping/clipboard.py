"""Secrets on the clipboard: marked as such, gone after a minute and on leaving."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

#: What clipboard histories look for before they keep something (KDE and others).
SECRET_HINT = "x-kde-passwordManagerHint"  # noqa: S105 - the name of a format
KEEP_MILLISECONDS = 60_000


class SecretClipboard(QObject):
    """Only ever clears what it put there itself, unless the person leaves in a hurry."""

    def __init__(
        self,
        clipboard: QClipboard,
        keep_milliseconds: int = KEEP_MILLISECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._copied: dict[QClipboard.Mode, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keep_milliseconds)
        self._timer.timeout.connect(self.clear_own)

    def copy(self, text: str) -> None:
        """Copy a secret."""
        self._put(text, QClipboard.Mode.Clipboard)

    def copy_selection(self, text: str) -> None:
        """Mark a secret that was selected with the mouse, where the system pastes it with the middle button."""
        if self._clipboard.supportsSelection():
            self._put(text, QClipboard.Mode.Selection)

    def _put(self, text: str, mode: QClipboard.Mode) -> None:
        data = QMimeData()
        data.setText(text)
        data.setData(SECRET_HINT, b"secret")
        self._clipboard.setMimeData(data, mode)
        self._copied[mode] = text
        self._timer.start()

    def clear_own(self) -> None:
        """Clear the clipboard if it still holds what was copied here."""
        self._timer.stop()
        for mode, text in self._copied.items():
            if self._clipboard.text(mode) == text:
                self._clipboard.clear(mode)
        self._copied.clear()

    def clear_all(self) -> None:
        """Clear it whatever it holds, and the selection that X11 pastes with the middle button."""
        self._timer.stop()
        self._copied.clear()
        self._clipboard.clear()
        if self._clipboard.supportsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
