"""The part of a page that scrolls: one column of text in the middle of the window. Nothing inside it scrolls by itself."""

from __future__ import annotations

from enum import Enum

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QFrame,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.look import SPACE
from app.widgets import centre_in

#: The layout of a page that has just been shown works in several rounds.
_ROUNDS = 4


class Scroll(Enum):
    """What a key does to the page."""

    LINE_UP = QAbstractSlider.SliderAction.SliderSingleStepSub
    LINE_DOWN = QAbstractSlider.SliderAction.SliderSingleStepAdd
    PAGE_UP = QAbstractSlider.SliderAction.SliderPageStepSub
    PAGE_DOWN = QAbstractSlider.SliderAction.SliderPageStepAdd
    TOP = QAbstractSlider.SliderAction.SliderToMinimum
    BOTTOM = QAbstractSlider.SliderAction.SliderToMaximum


class Column(QScrollArea):
    """Parts below each other, as wide as is good to read.

    Signals:
        balanced: how many pixels its scroll bar takes; as many are left free on the other side.
    """

    balanced = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.inside = QWidget()
        self.inside.setProperty("role", "column")
        self._parts = QVBoxLayout(self.inside)
        self._parts.setSpacing(SPACE * 2)
        self._parts.addStretch(1)
        self._keys = _KeysInLists(self)
        self._centre = QWidget()
        self._centre.setProperty("role", "column")
        self._across = centre_in(self._centre, self.inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._centre)
        self.set_compact(False)
        # the column stays in the middle of the window, over the foot, with or without a scroll bar
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._balance(most))
        self.verticalScrollBar().setSingleStep(SPACE * 5)

    def add(self, part: QWidget | QLayout, *, space_before: int = 0) -> None:
        """Put a part at the end."""
        end = self._parts.count() - 1  # before the stretch
        if space_before:
            self._parts.insertSpacing(end, space_before)
            end += 1
        if isinstance(part, QWidget):
            self._parts.insertWidget(end, part)
            for rows in _lists_in(part):
                rows.installEventFilter(self._keys)
        else:
            self._parts.insertLayout(end, part)

    def set_compact(self, compact: bool) -> None:
        """Less room above and below, in a low window or with large text."""
        above = SPACE * 2 if compact else SPACE * 5
        self._parts.setContentsMargins(SPACE * 3, above, SPACE * 3, above)

    def _balance(self, most: int) -> None:
        width = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        # margins are absolute; the scroll bar is on the side where lines end
        left, right = (0, width) if self.isRightToLeft() else (width, 0)
        self._across.setContentsMargins(left, 0, right, 0)
        self.balanced.emit(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._balance(self.verticalScrollBar().maximum())

    # --- scrolling -----------------------------------------------------------------------------

    def scroll_by_key(self, what: Scroll) -> None:
        """Do what a key asks for. A page step leaves a line of what was seen."""
        bar = self.verticalScrollBar()
        bar.setPageStep(max(SPACE, self.viewport().height() - SPACE * 6))
        bar.triggerAction(what.value)

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)

    def keep_visible(self, widget: QWidget) -> None:
        """Scroll as little as is needed to see the widget with the keyboard; of a list, its current row."""
        if not self.inside.isAncestorOf(widget):
            return
        area = widget.rect()
        if isinstance(widget, QAbstractItemView):
            row = widget.visualRect(widget.currentIndex())
            area = row.translated(widget.viewport().pos()) if row.isValid() else QRect(0, 0, 1, 1)
        top = widget.mapTo(self._centre, area.topLeft())
        for y in (
            top.y() + area.height(),
            top.y(),
        ):  # the end first: of what is too tall, the start is seen
            self.ensureVisible(top.x(), y, 0, SPACE * 3)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to something that has just appeared, once it has its place."""
        self._bring_into_sight(widget, _ROUNDS)

    def _bring_into_sight(self, widget: QWidget, rounds: int) -> None:
        def look() -> None:
            if shiboken6.isValid(widget):
                self.keep_visible(widget)
                self._bring_into_sight(widget, rounds - 1)

        if rounds:
            QTimer.singleShot(0, self, look)


class _KeysInLists(QObject):
    """A list is as tall as its rows, so that its own scrolling does nothing for the row that a key leads to."""

    def __init__(self, column: Column) -> None:
        super().__init__(column)
        self._column = column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, QAbstractItemView):
            self._column.bring_into_sight(watched)
        return False


def _lists_in(part: QWidget) -> list[QAbstractItemView]:
    return [part] if isinstance(part, QAbstractItemView) else part.findChildren(QAbstractItemView)
