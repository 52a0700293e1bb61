"""What the window looks like from outside: a title and an icon that tell nothing of what it is for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap


class Guise(StrEnum):
    """What a person can choose."""

    NOTES = "notes"
    CALCULATOR = "calculator"
    PLAIN = "plain"


def icon_of(guise: Guise) -> QIcon:
    """The window's icon."""
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.darkGray, 2))
    painter.setBrush(Qt.GlobalColor.white)
    {Guise.NOTES: _sheet, Guise.CALCULATOR: _calculator, Guise.PLAIN: _window}[guise](painter)
    painter.end()
    return QIcon(pixmap)


def _sheet(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(13, 5, 38, 54), 5, 5)
    for y in (20, 29, 38):
        painter.drawLine(21, y, 43, y)


def _calculator(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(11, 5, 42, 54), 5, 5)
    painter.drawRect(QRectF(18, 12, 28, 10))
    painter.setBrush(Qt.GlobalColor.lightGray)
    for y in (28, 38, 48):
        for x in (18, 29, 40):
            painter.drawRect(QRectF(x, y, 6, 5))


def _window(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(6, 11, 52, 42), 4, 4)
    painter.drawLine(6, 21, 58, 21)
