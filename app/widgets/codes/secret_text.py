"""A number or code that can be selected: what is copied from it goes to the marked clipboard that clears itself."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from app.look import SPACE
from app.widgets.frames import column
from app.widgets.text import SelectableLabel

translate = QCoreApplication.translate
#: Where a line may break without a sign of it; never part of what is copied.
BREAK = "\u200b"


def spelled(code: str) -> str:
    """A number or code as it is read aloud: character by character, with a pause between groups.

    Signs that a screen reader passes over are called by their names.
    """
    names = {
        "*": translate("secret_text", "asterisk"),
        "~": translate("secret_text", "tilde"),
        "$": translate("secret_text", "dollar sign"),
        "=": translate("secret_text", "equals sign"),
    }
    groups = code.split("-")
    return ", ".join(" ".join(names.get(sign, sign) for sign in group) for group in groups)


class SecretStore(Protocol):
    """Where secrets are copied to: ``app.keeping.clipboard.SecretClipboard``."""

    def copy(self, text: str) -> None:
        """Put it on the clipboard."""

    def copy_selection(self, text: str) -> None:
        """Put it on the selection that X11 and Wayland paste with the middle mouse button."""


class SecretText(SelectableLabel):
    """A number or code in groups; a line may break between groups and never inside one."""

    def __init__(self, store: SecretStore, role: str) -> None:
        super().__init__()
        self._store = store
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setMinimumHeight(1)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab comes to it, or nobody hears it
        self.setProperty("ring", True)

    def sizeHint(self) -> QSize:
        """As wide as its longest line, so that it breaks only where there is no room for all of it."""
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self.text().replace(BREAK, "")) + 4
        return QSize(
            width, self.heightForWidth(width) if self.hasHeightForWidth() else hint.height()
        )

    def under(self, caption: QLabel) -> QWidget:
        """The caption and this below it; both are heard together."""
        caption.setBuddy(self)
        part, inside = column()
        inside.setSpacing(SPACE // 2)
        inside.addWidget(caption)
        inside.addWidget(self)
        return part

    def show_secret(self, secret: str) -> None:
        """Show it; a screen reader spells it."""
        self.setText(secret.replace("-", "-" + BREAK))
        self.setAccessibleName(spelled(secret))

    def _selected(self) -> str:
        return self.selectedText().replace(BREAK, "")

    def _copy(self) -> None:
        if self.hasSelectedText():
            self._store.copy(self._selected())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # Qt has just put the selected text there without the mark
        if self.hasSelectedText():
            self._store.copy_selection(self._selected())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(translate("secret_text", "Copy"))
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self._copy)
        menu.popup(event.globalPos())
