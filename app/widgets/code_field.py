"""A field for a case number or a code: upper case and grouped in fours while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from submission.protocol.case_number import ALPHABET, grouped

_CHECK_CHARACTERS = "*~$=U"


def tidy(typed: str, length: int) -> str:
    """What was typed, without separators and at most ``length`` long, in groups of four."""
    wanted = ALPHABET + "OIL" + _CHECK_CHARACTERS
    characters = [c for c in typed.upper() if c in wanted]
    return grouped("".join(characters[:length]))


class CodeField(QLineEdit):
    """Groups while typing and keeps the cursor behind the character it was behind."""

    def __init__(self, length: int) -> None:
        super().__init__()
        self._length = length
        self.setProperty("role", "code")
        self.setProperty("ring", True)
        self.textEdited.connect(self._tidy)

    def _tidy(self, typed: str) -> None:
        neat = tidy(typed, self._length)
        if neat == typed:
            return
        before = len(tidy(typed[: self.cursorPosition()], self._length).replace("-", ""))
        self.setText(neat)
        self.setCursorPosition(before + max(0, before - 1) // 4)
