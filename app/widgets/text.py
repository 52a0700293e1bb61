"""Labels of the type scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.look import SPACE


def label(role: str = "body", text: str = "", on: str = "") -> QLabel:
    """A wrapping label; ``role`` is one of the type scale's names in ``app.look.style_sheet``."""
    made = QLabel(text)
    made.setProperty("role", role)
    if on:
        made.setProperty("on", on)
    made.setWordWrap(True)
    if role == "heading":
        # nearer to what it heads than to what stands before it
        made.setContentsMargins(0, SPACE * 2, 0, 0)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    # QLabel's minimum height is computed for a narrow width; with 1 the layout asks heightForWidth() instead
    made.setMinimumHeight(1)
    return made


def breakable(name: str, every: int = 12) -> str:
    """A file name that may be one long word, with invisible places to break the line."""
    return "\u200b".join(name[i : i + every] for i in range(0, len(name), every))
