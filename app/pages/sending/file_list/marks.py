"""What is painted at the start of a row: a different shape for each state, because colour alone says nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from app.state import DraftItem, FileState
from app.widgets import paint_tick


def paint_kind(painter: QPainter, area: QRectF, palette: QPalette) -> None:
    """A picture in its frame, for a file that nobody has read yet: it may be a picture or a video."""
    _pen(painter, palette.color(QPalette.ColorRole.Dark), 1.6)
    frame = area.adjusted(1, area.height() * 0.12, -1, -area.height() * 0.12)
    painter.drawRoundedRect(frame, 3, 3)
    width, height = frame.width(), frame.height()
    ridge = [(0.12, 0.8), (0.38, 0.42), (0.58, 0.66), (0.7, 0.52), (0.88, 0.8)]
    painter.drawPolyline(
        QPolygonF([QPointF(frame.x() + x * width, frame.y() + y * height) for x, y in ridge])
    )


def paint_state(painter: QPainter, dot: QRectF, item: DraftItem, palette: QPalette) -> None:
    """How far reading the file is."""
    primary, edge = (
        palette.color(role) for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.Dark)
    )
    if item.sendable:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(primary)
        painter.drawEllipse(dot)
        _pen(painter, palette.color(QPalette.ColorRole.HighlightedText), 2.0)
        paint_tick(painter, dot)
        return
    middle, reach = dot.center(), dot.width() * 0.26
    _pen(painter, edge, 2.0)
    if item.state is FileState.REFUSED:
        # no cross: at the other end of the row a cross takes the file off the list
        _pen(painter, edge, 1.6)
        painter.drawEllipse(dot.adjusted(2, 2, -2, -2))
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))
    elif item.weak:
        painter.drawLine(middle + QPointF(-reach, 0), middle + QPointF(reach, 0))
    elif item.state is FileState.READING:
        _pen(painter, edge, 1.6)
        painter.drawEllipse(dot)
        _pen(painter, primary, 3.0)
        # degrees in sixteenths, from twelve o'clock
        painter.drawArc(dot, 90 * 16, -round(360 * 16 * max(item.fraction, 0.12)))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(edge)
        for shift in (-1, 0, 1):
            painter.drawEllipse(middle + QPointF(shift * reach, 0), 1.6, 1.6)


def paint_cross(painter: QPainter, area: QRectF, palette: QPalette, *, under_mouse: bool) -> None:
    """The × that takes a file off the list."""
    if under_mouse:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(area, 6, 6)
    colour = QPalette.ColorRole.WindowText if under_mouse else QPalette.ColorRole.Shadow
    _pen(painter, palette.color(colour), 1.6)
    middle, reach = area.center(), area.width() * 0.2
    painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach))
    painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))


def _pen(painter: QPainter, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
