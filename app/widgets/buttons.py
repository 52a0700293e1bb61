"""Buttons. Those whose text wraps (a tick, a choice, a row that leads somewhere) are never cut off, at any text size.

Enter and Space press every one of them.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
)

from app.look import RADIUS, SPACE
from app.widgets.accessible import announce
from app.widgets.text import draw_from_the_right

_WRAP = int(Qt.TextFlag.TextWordWrap)


class _Wrapping:
    """Where the text of a wrapping button goes. ``mark`` is the room for what is painted beside it."""

    def __init__(self, button: QAbstractButton, padding: int) -> None:
        self._button = button
        self._padding = padding
        #: heights of the text by the room for it; layouts ask again and again
        self._heights: dict[int, int] = {}
        self._measured: object = None

    def holds(self, position: QPoint) -> bool:
        return self._button.rect().contains(position)

    @property
    def mark(self) -> int:
        return max(20, QFontMetrics(self._button.font()).height())

    def text_area(self, width: int) -> QRect:
        left = self._padding + self.mark + SPACE + SPACE // 2
        room = max(SPACE * 4, width - left - self._padding)
        return QRect(left, self._padding, room, self._text_height(room))

    def _text_height(self, room: int) -> int:
        font, text = self._button.font(), self._button.text()
        measured = (font.key(), text)
        if measured != self._measured:
            self._measured = measured
            self._heights.clear()
        if room not in self._heights:
            area = QRect(0, 0, room, 10_000)
            self._heights[room] = QFontMetrics(font).boundingRect(area, _WRAP, text).height()
        return self._heights[room]

    def height(self, width: int) -> int:
        return max(self.text_area(width).height(), self.mark) + 2 * self._padding

    def mark_area(self, mirrored: bool) -> QRectF:
        line = QFontMetrics(self._button.font()).height()
        side = float(self.mark - 4)
        left = self._padding + 2.0
        if mirrored:
            left = self._button.width() - left - side
        return QRectF(left, self._padding + (line - side) / 2, side, side)

    def paint_text(self, painter: QPainter, mirrored: bool) -> None:
        area = self.text_area(self._button.width())
        if mirrored:
            area.moveRight(self._button.width() - area.left())
            start = Qt.AlignmentFlag.AlignLeft
            draw_from_the_right(painter, QRectF(area), self._button.text(), start)
            return
        painter.drawText(area, _WRAP, self._button.text())

    def size_hint(self) -> QSize:
        metrics = QFontMetrics(self._button.font())
        one_line = metrics.horizontalAdvance(self._button.text())
        width = self._padding * 2 + self.mark + SPACE * 2 + min(one_line, 62 * 9)
        return QSize(width, self.height(width))


def push_button(role: str = "") -> QPushButton:
    """A plain button; ``role`` is one of the style sheet's."""
    made = QPushButton()
    made.setAutoDefault(True)  # with this, Qt takes Enter for a press as well as Space
    if role:
        made.setProperty("role", role)
    return made


def copy_button(text: str, copied: str, what: str) -> QPushButton:
    """A button that puts ``what`` on the clipboard. It then reads ``copied``: nothing else would show that it worked."""
    made = push_button()
    made.setText(text)

    def copy() -> None:
        QApplication.clipboard().setText(what)
        made.setText(copied)
        made.setAccessibleName(copied)
        announce(made, copied)

    made.clicked.connect(copy)
    return made


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button that Qt itself lets be pressed by Space only. Returns whether this key did."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class _AsItsCard:
    """A button as large as its wrapped text, to be pressed anywhere on its card.

    Stands before Qt's class, whose own answers are for one line.
    """

    _wrapping: _Wrapping

    def hitButton(self, position: QPoint) -> bool:
        # inside the card only: letting the mouse button go elsewhere takes the press back
        return self._wrapping.holds(position)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._wrapping.height(width)

    def sizeHint(self) -> QSize:
        return self._wrapping.size_hint()

    def minimumSizeHint(self) -> QSize:
        return QSize(SPACE * 20, self._wrapping.mark + SPACE)


def _prepare(button: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _card(painter: QPainter, button: QAbstractButton, *, on: bool) -> None:
    palette = button.palette()
    over = button.underMouse() and button.isEnabled()
    fill = QPalette.ColorRole.AlternateBase if over else QPalette.ColorRole.Base
    edge = QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Mid
    painter.setPen(QPen(palette.color(edge), 1.0))
    painter.setBrush(palette.color(fill))
    painter.drawRoundedRect(QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_tick(painter: QPainter, area: QRectF) -> None:
    """A check mark inside ``area``, in the painter's pen."""
    path = QPainterPath(QPointF(area.left() + area.width() * 0.24, area.center().y()))
    path.lineTo(area.left() + area.width() * 0.43, area.top() + area.height() * 0.70)
    path.lineTo(area.left() + area.width() * 0.77, area.top() + area.height() * 0.30)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _round_pen(
    painter: QPainter, colour: QPalette.ColorRole, palette: QPalette, width: float
) -> None:
    pen = QPen(palette.color(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)


class Tick(_AsItsCard, QCheckBox):
    """A check box on a card; the text wraps."""

    def __init__(self, *, plain: bool = False) -> None:
        super().__init__()
        self._plain = plain
        self._wrapping = _Wrapping(self, SPACE // 2 if plain else SPACE * 2)
        _prepare(self)

    def show_checked(self, checked: bool) -> None:
        """Show what holds already; ``toggled`` tells only what the person does."""
        self.blockSignals(True)
        self.setChecked(checked)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if not self._plain:
            _card(painter, self, on=self.isChecked())
        box = self._wrapping.mark_area(self.isRightToLeft())
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(box, 5, 5)
            _round_pen(painter, QPalette.ColorRole.HighlightedText, palette, box.width() / 8)
            paint_tick(painter, box)
        else:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1.5))
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(box, 5, 5)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        self._wrapping.paint_text(painter, self.isRightToLeft())


class Choice(_AsItsCard, QRadioButton):
    """One of several, on a card; the text wraps."""

    def __init__(self) -> None:
        super().__init__()
        self._wrapping = _Wrapping(self, SPACE + SPACE // 2)
        _prepare(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        _card(painter, self, on=self.isChecked())
        ring = self._wrapping.mark_area(self.isRightToLeft())
        chosen = QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.Dark
        painter.setPen(QPen(palette.color(chosen), 2.0 if self.isChecked() else 1.5))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(ring)
        if self.isChecked():
            inner = ring.adjusted(*(ring.width() * f for f in (0.27, 0.27, -0.27, -0.27)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawEllipse(inner)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        self._wrapping.paint_text(painter, self.isRightToLeft())


class WayRow(_AsItsCard, QPushButton):
    """A quiet row that leads somewhere else, with a small arrow."""

    def __init__(self) -> None:
        super().__init__()
        self._wrapping = _Wrapping(self, SPACE + SPACE // 2)
        _prepare(self)
        self.setAutoDefault(True)  # as for push_button

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        _card(painter, self, on=False)
        mirrored = self.isRightToLeft()
        area = self._wrapping.mark_area(mirrored)
        _round_pen(painter, QPalette.ColorRole.Highlight, palette, 2.0)
        middle, reach = area.center(), area.width() * 0.22
        tip = -reach if mirrored else reach
        arrow = QPainterPath(middle + QPointF(-tip * 0.6, -reach))
        arrow.lineTo(middle + QPointF(tip * 0.6, 0))
        arrow.lineTo(middle + QPointF(-tip * 0.6, reach))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(arrow)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(QFont(self.font()))
        self._wrapping.paint_text(painter, mirrored)
