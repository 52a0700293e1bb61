"""What holds other parts: cards and other frames, hairlines, columns."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.look import SPACE


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


def column() -> tuple[QWidget, QVBoxLayout]:
    """A widget whose parts stand below each other, and where they go."""
    made = QWidget()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(SPACE * 2)
    return made, inside


def centre_in(holder: QWidget, part: QWidget) -> QHBoxLayout:
    """Put a part of limited width in the middle of what holds it."""
    across = QHBoxLayout(holder)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(part, 100)
    across.addStretch(1)
    return across
