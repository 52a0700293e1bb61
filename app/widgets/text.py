"""Labels of the type scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.look import SPACE


def label(role: str = "body", text: str = "", on: str = "") -> QLabel:
    """A wrapping label; ``role`` is one of the type scale's names in ``app.look.style_sheet``."""
    made = QLabel(text)
    made.setProperty("role", role)
    if on:
        made.setProperty("on", on)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    # QLabel's minimum height is computed for a narrow width; with 1 the layout asks heightForWidth() instead
    made.setMinimumHeight(1)
    return made


def breakable(name: str, every: int = 12) -> str:
    """A file name that may be one long word, with invisible places to break the line."""
    return "\u200b".join(name[i : i + every] for i in range(0, len(name), every))


def frame(role: str) -> tuple[QFrame, QVBoxLayout]:
    """A framed part of a page (``card``, ``tint``, ``care``, ``drop``) and the layout inside it."""
    made = QFrame()
    made.setProperty("role", role)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
    inside.setSpacing(SPACE)
    return made, inside


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "rule")
    return made


def row(*widgets: QWidget, spacing: int = SPACE) -> QHBoxLayout:
    """Widgets side by side, at their own width."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made
