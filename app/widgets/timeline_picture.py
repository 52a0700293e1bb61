"""What happened to a case as a small picture: a line for each platform, a mark for each dated fact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look import SPACE


class Mark(Enum):
    """How a fact is drawn; shapes differ, so that nothing depends on colour."""

    DOT = "dot"
    RING = "ring"
    SQUARE = "square"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the picture: its name, and its marks by day."""

    name: str
    marks: tuple[tuple[date, Mark], ...]


class TimelinePicture(QWidget):
    """Time goes from the first day to the last, with the names above their lines.

    It tells nothing that the words beside it do not; its accessible name is to be set by whoever shows it.
    """

    def __init__(self, lanes: Sequence[Lane]) -> None:
        super().__init__()
        self._lanes = tuple(lanes)
        days = [day for lane in self._lanes for day, _ in lane.marks]
        self._first, self._last = (min(days), max(days)) if days else (date.min, date.min)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def _row(self) -> int:
        return QFontMetrics(self.font()).height() + SPACE * 3

    def sizeHint(self) -> QSize:
        return QSize(SPACE * 20, self._row * len(self._lanes))

    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE * 10, self.sizeHint().height())

    def position(self, day: date) -> float:
        """Where a day is, in pixels from the left edge."""
        room = self.width() - SPACE * 4
        span = (self._last - self._first).days
        part = (day - self._first).days / span if span else 0.0
        if self.isRightToLeft():
            part = 1 - part
        return SPACE * 2 + part * room

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        metrics = QFontMetrics(self.font())
        for index, lane in enumerate(self._lanes):
            top = index * self._row
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            room = QRectF(0, top, self.width(), metrics.height())
            name = metrics.elidedText(lane.name, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading, name)
            middle = top + metrics.height() + SPACE
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1.0))
            painter.drawLine(QPointF(SPACE, middle), QPointF(self.width() - SPACE, middle))
            for day, mark in lane.marks:
                _draw(painter, palette, mark, QPointF(self.position(day), middle))


def _draw(painter: QPainter, palette: QPalette, mark: Mark, centre: QPointF) -> None:
    accent = palette.color(QPalette.ColorRole.Highlight)
    area = QRectF(0, 0, 11, 11)
    area.moveCenter(centre)
    painter.setPen(QPen(accent, 2.0))
    painter.setBrush(palette.color(QPalette.ColorRole.Base) if mark is Mark.RING else accent)
    if mark in (Mark.DOT, Mark.RING):
        painter.drawEllipse(area)
    elif mark is Mark.SQUARE:
        painter.drawRect(area)
    else:
        painter.drawLine(area.topLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomLeft())
