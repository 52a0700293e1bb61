"""A list that opens to choose one thing from, as wide as its column and with an arrow that shows it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox

from app.look import SPACE
from app.widgets.text import text_scale


class ChoiceBox(QComboBox):
    """The style sheet takes the system's arrow away, so it is painted here, in the theme's colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ring", True)
        # as wide as the column allows, not as wide as its longest name
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        mirrored = self.isRightToLeft()
        across = SPACE * 2 if mirrored else self.width() - SPACE * 2
        middle, reach = QPointF(across, self.height() / 2), SPACE / 2 * text_scale(self)
        arrow = QPainterPath(middle + QPointF(-reach, -reach / 2))
        arrow.lineTo(middle + QPointF(0, reach / 2))
        arrow.lineTo(middle + QPointF(reach, -reach / 2))
        painter.drawPath(arrow)
