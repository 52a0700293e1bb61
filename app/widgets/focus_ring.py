"""A ring around whatever has the keyboard, outside its edge, so that it shows on every colour."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from app.look import RADIUS, SPACE

#: The ring reaches half a SPACE beyond its widget: what stands closest to it is not covered.
_WIDTH = 2
_GAP = SPACE // 2 - _WIDTH
_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
)


class FocusRing(QObject):
    """Puts a ring around the widget with the keyboard: every button, and fields with ``ring`` set."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._follow)
        self._following = True

    def stop(self) -> None:
        """Remove the ring and stop following the focus. May be called again."""
        if self._following:
            self._application.focusChanged.disconnect(self._follow)
        self._following = False
        self._remove()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._remove()
        if new is None or not (isinstance(new, QAbstractButton) or new.property("ring") is True):
            return
        if new.parentWidget() is not None:
            self._ring = _Ring(new)

    def _remove(self) -> None:
        # the ring is a sibling of its widget and may have been deleted together with it
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.let_go()
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QWidget):
    """Lets every click through, and moves with its widget.

    Its parent is the widget that scrolls, or else the window: a nearer parent would clip its edge.
    """

    def __init__(self, around: QWidget) -> None:
        self._around = around
        self._moving = _with_what_holds_it(around)
        self._lies_on = self._moving[-1].parentWidget() or around
        super().__init__(self._lies_on)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._moving:
            widget.installEventFilter(self)
        self._place()

    def let_go(self) -> None:
        """Stop watching the widgets that the ring follows."""
        for widget in self._moving:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and watched in self._moving:
            self._place()
        return False

    def _place(self) -> None:
        reach = _GAP + _WIDTH
        corner = self._around.mapTo(self._lies_on, QPoint(0, 0))
        place = QRect(corner, self._around.size())
        self.setGeometry(place.adjusted(-reach, -reach, reach, reach))
        self.setVisible(self._around.isVisible())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        inset = _WIDTH / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, RADIUS + _GAP, RADIUS + _GAP)


def _with_what_holds_it(widget: QWidget) -> list[QWidget]:
    """The widget and its holders, up to the last one below what scrolls or below the window."""
    found = [widget]
    while True:
        holder = found[-1].parentWidget()
        if holder is None or holder.isWindow():
            return found
        beyond = holder.parentWidget()
        if beyond is not None and isinstance(beyond.parentWidget(), QAbstractScrollArea):
            return found
        found.append(holder)
