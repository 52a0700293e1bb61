"""A ring around whatever has the keyboard, outside its edge, so that it shows on every colour."""

from __future__ import annotations

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
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """One ring for one window; it follows the focus and lets every click through."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.hide()
        self._around: QWidget | None = None
        for attribute in (
            Qt.WidgetAttribute.WA_TransparentForMouseEvents,
            Qt.WidgetAttribute.WA_NoSystemBackground,
        ):
            self.setAttribute(attribute)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._around is not None:
            self._around.removeEventFilter(self)
        self._around = new if isinstance(new, QAbstractButton) or _is_field(new) else None
        if self._around is None:
            self.hide()
            self.setParent(None)
            return
        self.setParent(self._around.parentWidget())
        self._around.installEventFilter(self)
        self._around.destroyed.connect(self._forget)
        self._place()

    def _forget(self) -> None:
        self._around = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around and event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        if self._around is None:
            return
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


def _is_field(widget: QWidget | None) -> bool:
    return widget is not None and widget.property("ring") is True
