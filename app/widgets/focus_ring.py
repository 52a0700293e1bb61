"""A ring around whatever has the keyboard, outside its edge, so that it shows on every colour."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.theme import RADIUS

_GAP = 3
_WIDTH = 2
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

    def stop(self) -> None:
        """Follow no longer."""
        self._application.focusChanged.disconnect(self._follow)
        self._remove()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._remove()
        if new is None or not (isinstance(new, QAbstractButton) or new.property("ring") is True):
            return
        if new.parentWidget() is not None:
            self._ring = _Ring(new)

    def _remove(self) -> None:
        # the ring lives beside its widget and may have gone with it
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QWidget):
    """Lets every click through, and moves with its widget."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around.parentWidget())
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around and event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        reach = _GAP + _WIDTH
        self.setGeometry(self._around.geometry().adjusted(-reach, -reach, reach, reach))
        self.setVisible(self._around.isVisible())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        inset = _WIDTH / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, RADIUS + _GAP, RADIUS + _GAP)
