"""Small drawings of copies of a picture: cut, framed, tilted … Decoration: the words beside them say the same."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.text import text_scale

_SIDE = 64
_MARK = 18


class CopyKind(Enum):
    """What was done to the picture, from what is mostly recognised to what is not."""

    CUT = auto()
    FRAMED = auto()
    TILTED = auto()
    MIRRORED = auto()
    STORY = auto()
    COLLAGE = auto()
    STICKER = auto()
    HALF = auto()


_MOSTLY = (CopyKind.CUT, CopyKind.FRAMED, CopyKind.TILTED, CopyKind.MIRRORED)
_NOW_AND_THEN = (CopyKind.STORY,)


class CopyDrawing(QWidget):
    """One copy of a made-up landscape: a tick where it is mostly recognised, a wave where now and then, else a cross."""

    def __init__(self, kind: CopyKind) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE + _MARK) * text_scale(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _SIDE, self.width() / _SIDE)
        painter.save()
        painter.setClipRect(QRectF(0, 0, _SIDE, _SIDE))
        self._paint_copy(painter)
        painter.restore()
        self._paint_mark(painter)

    def _paint_copy(self, painter: QPainter) -> None:
        whole = QRectF(4, 12, 56, 42)
        match self._kind:
            case CopyKind.CUT:
                self._paint_cut(painter, whole, QRectF(9, 16, 44, 33))
            case CopyKind.HALF:
                self._paint_cut(painter, whole, QRectF(32, 12, 28, 42))
            case CopyKind.FRAMED:
                painter.fillRect(whole, self._colour(QPalette.ColorRole.Mid))
                self._paint_picture(painter, whole.adjusted(6, 6, -6, -6))
            case CopyKind.TILTED:
                painter.translate(whole.center())
                painter.rotate(-7)
                painter.translate(-whole.center())
                self._paint_picture(painter, whole.adjusted(2, 2, -2, -2))
            case CopyKind.MIRRORED:
                painter.translate(_SIDE, 0)
                painter.scale(-1, 1)
                self._paint_picture(painter, whole)
            case CopyKind.STORY:
                page = QRectF(14, 1, 36, 62)
                painter.fillRect(page, self._colour(QPalette.ColorRole.Mid))
                self._paint_picture(painter, QRectF(14, 18, 36, 27))
            case CopyKind.COLLAGE:
                self._paint_picture(painter, QRectF(2, 20, 29, 24))
                self._paint_picture(painter, QRectF(33, 20, 29, 24))
            case CopyKind.STICKER:
                self._paint_picture(painter, whole)
                painter.setPen(QPen(self._colour(QPalette.ColorRole.Base), 2))
                painter.setBrush(self._colour(QPalette.ColorRole.WindowText))
                painter.drawEllipse(QPointF(30, 34), 15, 15)

    def _paint_cut(self, painter: QPainter, whole: QRectF, kept: QRectF) -> None:
        """The part that is kept; of the rest, an outline."""
        painter.save()
        painter.setClipRect(kept)
        self._paint_picture(painter, whole)
        painter.restore()
        pen = QPen(self._colour(QPalette.ColorRole.Mid), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole)

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        """A hill on the left, the sun on the right: one sees which way round it is."""
        sky, hill = (
            self._colour(QPalette.ColorRole.AlternateBase),
            self._colour(QPalette.ColorRole.Highlight),
        )
        painter.fillRect(area, sky)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hill)
        ground = QPainterPath(area.bottomLeft())
        for across, down in (
            (0.0, 0.75),
            (0.3, 0.3),
            (0.6, 0.8),
            (0.75, 0.65),
            (1.0, 0.85),
            (1.0, 1.0),
        ):
            ground.lineTo(area.left() + area.width() * across, area.top() + area.height() * down)
        ground.closeSubpath()
        painter.drawPath(ground)
        sun = QPointF(area.left() + area.width() * 0.78, area.top() + area.height() * 0.25)
        painter.drawEllipse(sun, area.height() * 0.1, area.height() * 0.1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(hill, 1))
        painter.drawRect(area)

    def _paint_mark(self, painter: QPainter) -> None:
        ink = self._colour(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, top = _SIDE / 2, _SIDE + 4.0
        if self._kind in _MOSTLY:
            painter.drawPolyline(
                [
                    QPointF(middle - 6, top + 5),
                    QPointF(middle - 2, top + 10),
                    QPointF(middle + 7, top),
                ]
            )
        elif self._kind in _NOW_AND_THEN:
            wave = QPainterPath(QPointF(middle - 7, top + 7))
            wave.cubicTo(middle - 3, top - 2, middle + 3, top + 14, middle + 7, top + 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(wave)
        else:
            painter.drawLine(QPointF(middle - 5, top), QPointF(middle + 5, top + 10))
            painter.drawLine(QPointF(middle + 5, top), QPointF(middle - 5, top + 10))

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)
