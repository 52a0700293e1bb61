"""A field for a case number or a code: upper case and grouped in fours while it is typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from app.widgets.codes.secret_text import SecretStore
from submission.protocol.case_number import ALPHABET, grouped

translate = QCoreApplication.translate
NUMBER_LENGTH = 13
CODE_LENGTH = 16
_CHECK_CHARACTERS = "*~$=U"
_WANTED = ALPHABET + "OIL" + _CHECK_CHARACTERS
_GROUP = "[0-9A-Z]{4}"
#: Both as this app shows, copies and prints them, with whatever words stand around them.
_BOTH = re.compile(
    rf"({_GROUP}-{_GROUP}-{_GROUP}-[0-9A-Z*~$=]).*?({_GROUP}-{_GROUP}-{_GROUP}-{_GROUP})",
    re.DOTALL,
)


def tidy(typed: str, length: int) -> str:
    """What was typed, without separators and at most ``length`` long, in groups of four."""
    return grouped(_characters(typed)[:length])


def both(pasted: str) -> tuple[str, str] | None:
    """The case number and the access code in what was pasted, or None where it does not hold both."""
    shown = _BOTH.search(pasted.upper().replace("\u200b", ""))
    if shown is not None:
        return shown[1], shown[2]
    characters = _characters(pasted)
    if len(characters) != NUMBER_LENGTH + CODE_LENGTH:
        return None
    return grouped(characters[:NUMBER_LENGTH]), grouped(characters[NUMBER_LENGTH:])


def _characters(typed: str) -> str:
    return "".join(c for c in typed.upper() if c in _WANTED)


class CodeField(QLineEdit):
    """Groups while typing and keeps the cursor behind the character it was behind.

    What is copied from it goes to the marked clipboard that clears itself.

    Signals:
        both_pasted: a case number and an access code were pasted together.
    """

    both_pasted = Signal(str, str)

    def __init__(self, length: int, store: SecretStore) -> None:
        super().__init__()
        self._length = length
        self._store = store
        self.setProperty("role", "code")
        self.setProperty("ring", True)
        self.textEdited.connect(self._tidy)

    def _tidy(self, typed: str) -> None:
        if (pair := both(typed)) is not None:
            self.both_pasted.emit(*pair)
            return
        neat = tidy(typed, self._length)
        if neat == typed:
            return
        before = len(tidy(typed[: self.cursorPosition()], self._length).replace("-", ""))
        self.setText(neat)
        self.setCursorPosition(before + max(0, before - 1) // 4)

    # --- copying -------------------------------------------------------------------------------

    def _copy(self) -> None:
        if self.hasSelectedText():
            self._store.copy(self.selectedText())

    def _cut(self) -> None:
        self._copy()
        self.del_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._cut()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # Qt has just put the selected text there without the mark
        if self.hasSelectedText():
            self._store.copy_selection(self.selectedText())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act, possible in (
            (translate("code_field", "Cut"), self._cut, self.hasSelectedText()),
            (translate("code_field", "Copy"), self._copy, self.hasSelectedText()),
            (translate("code_field", "Paste"), self.paste, True),
            (translate("code_field", "Select all"), self.selectAll, bool(self.text())),
        ):
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(act)
        menu.popup(event.globalPos())
