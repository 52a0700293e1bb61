"""Where one is on the way: a dot a step, and the same in figures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.look import SPACE
from app.widgets.text import label

_DOT = 8
_GAP = 10


class StepDots(QWidget):
    """Filled dots are done, the long one is now. Its accessible name says the same."""

    def __init__(self, most: int) -> None:
        """``most``: the steps of the longest way."""
        super().__init__()
        self._most = most
        self._current = self._count = 0
        self._dots = _Dots()
        self._figures = label("caption")
        self._figures.setWordWrap(False)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE)
        inside.addWidget(self._dots)
        inside.addWidget(self._figures)

    def show_step(self, current: int, count: int) -> None:
        """``current`` counts from 1; a count of 0 hides the dots."""
        self._current, self._count = current, count
        self._dots.show_step(current, count)
        self._write()

    @property
    def room(self) -> int:
        """Pixels to keep free, so that nothing else moves when the dots come and go."""
        figures = self._figures.fontMetrics().horizontalAdvance(f"{self._most} / {self._most}")
        return _width(self._most) + SPACE + figures

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        spoken = self.tr("Step {current} of {count}").format(
            current=self._current, count=self._count
        )
        self.setAccessibleName(spoken if self._count else "")
        self.setToolTip(spoken if self._count else "")
        self._figures.setText(f"{self._current} / {self._count}" if self._count else "")


class _Dots(QWidget):
    """Paints them."""

    def __init__(self) -> None:
        super().__init__()
        self._current = self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_step(self, current: int, count: int) -> None:
        self._current, self._count = current, count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_width(self._count), _DOT * 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        primary = self.palette().color(QPalette.ColorRole.Highlight)
        edge = self.palette().color(QPalette.ColorRole.Dark)
        x = 0.0
        mirrored = self.isRightToLeft()
        for number in range(1, self._count + 1):
            now = number == self._current
            width = _DOT * 3.0 if now else float(_DOT)
            left = self.width() - x - width if mirrored else x
            area = QRectF(left, (self.height() - _DOT) / 2, width, _DOT)
            if number <= self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(primary)
            else:
                painter.setPen(QPen(edge, 1.2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                area = area.adjusted(0.6, 0.6, -0.6, -0.6)
            painter.drawRoundedRect(area, _DOT / 2, _DOT / 2)
            x += width + _GAP


def _width(count: int) -> int:
    return count * (_DOT + _GAP) - _GAP + _DOT * 2 if count else 0
