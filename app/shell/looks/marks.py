"""The product's mark in the header."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets import text_scale

#: Pixels at the usual size of the text.
_SIDE = 24


class ProductMark(QWidget):
    """Three ridges of a fingerprint."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE) * text_scale(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _SIDE, self.width() / _SIDE)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre = QPointF(12, 13)
        for radius, start, span in ((3.2, 0, 180), (6.8, -30, 230), (10.4, 10, 180)):
            area = QRectF(0, 0, radius * 2, radius * 2)
            area.moveCenter(centre)
            painter.drawArc(area, start * 16, span * 16)
