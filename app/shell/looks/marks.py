"""The product's mark in the header."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget


class ProductMark(QWidget):
    """Three ridges of a fingerprint."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(24, 24)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre = QPointF(12, 13)
        for radius, start, span in ((3.2, 0, 180), (6.8, -30, 230), (10.4, 10, 180)):
            area = QRectF(0, 0, radius * 2, radius * 2)
            area.moveCenter(centre)
            painter.drawArc(area, start * 16, span * 16)
