"""A small picture of a fingerprint's bits. It is drawn from the bits only, never from the picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.text import text_scale

_COLUMNS = 16


def bits(hexadecimal: str) -> list[bool]:
    """The bits of a hexadecimal hash, in the order they are printed."""
    width = len(hexadecimal) * 4
    value = int(hexadecimal, 16)
    return [bool(value >> (width - 1 - i) & 1) for i in range(width)]


def grouped_hash(hexadecimal: str) -> str:
    """Groups of eight digits, four groups a line."""
    groups = [hexadecimal[i : i + 8] for i in range(0, len(hexadecimal), 8)]
    return "\n".join(" ".join(groups[i : i + 4]) for i in range(0, len(groups), 4))


class BitGlyph(QWidget):
    """Sixteen bits a row, a dot for each that is set. Decoration: screen readers hear the digits instead."""

    def __init__(self, hexadecimal: str, side: int = 80) -> None:
        super().__init__()
        self._bits = bits(hexadecimal)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        rows = -(-len(self._bits) // _COLUMNS)
        side = round(self._side * text_scale(self))
        return QSize(side, side * rows // _COLUMNS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        cell = self.width() / _COLUMNS
        on = self.palette().color(QPalette.ColorRole.Highlight)
        off = self.palette().color(QPalette.ColorRole.Mid)
        for index, is_set in enumerate(self._bits):
            row, column = divmod(index, _COLUMNS)
            size = cell * (0.86 if is_set else 0.34)
            margin = (cell - size) / 2
            painter.setBrush(on if is_set else off)
            painter.drawEllipse(QRectF(column * cell + margin, row * cell + margin, size, size))
