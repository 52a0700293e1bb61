"""Secrets on the clipboard: marked as such, gone after a minute and on leaving."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

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
        self._copied: dict[QClipboard.Mode, tuple[str, QMimeData]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keep_milliseconds)
        self._timer.timeout.connect(self._expire)

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
        self._copied[mode] = (text, data)
        self._timer.start()

    def _expire(self) -> None:
        """Its time is over.

        A Wayland compositor takes something else for the clipboard only after another key or click, and may then give
        out a copy of its own. So the window stays the one who is asked, and from now on answers with nothing.
        """
        if not _on_wayland():
            self.clear_own()
            return
        for mode, (_, data) in self._copied.items():
            if shiboken6.isValid(data):  # Qt deletes it once something else is copied
                data.clear()
            self._copied[mode] = ("", data)

    def clear_own(self) -> None:
        """Clear the clipboard if it still holds what was copied here."""
        self._timer.stop()
        for mode, (text, _) in self._copied.items():
            if self._clipboard.text(mode) == text:
                self._clear(mode)
        self._copied.clear()

    def clear_all(self) -> None:
        """Clear it whatever it holds, and the selection that X11 pastes with the middle button."""
        self._timer.stop()
        self._copied.clear()
        self._clear(QClipboard.Mode.Clipboard)
        if self._clipboard.supportsSelection():
            self._clear(QClipboard.Mode.Selection)

    def _clear(self, mode: QClipboard.Mode) -> None:
        if _on_wayland():
            # once nothing is on the clipboard, a compositor may offer its own copy of what was
            self._clipboard.setText("", mode)
        else:
            self._clipboard.clear(mode)


def _on_wayland() -> bool:
    return QGuiApplication.platformName().startswith("wayland")
