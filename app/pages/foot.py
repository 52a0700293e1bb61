"""The foot of a page: Back at its left, the one main button at its right, and why that can't be pressed yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from app.look import SPACE
from app.widgets import centre_in, label, push_button

#: Pixels beside the buttons below which the reason stands on a line of its own.
_ROOM_FOR_REASON = 130


class Foot(QFrame):
    """Buttons stand side by side, or above each other where they don't fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        self.column = QWidget()
        # the buttons' own minimum width would keep the window too wide for _fit to stack them
        self.column.setMinimumWidth(1)
        self.back = push_button("quiet")
        self.main: QPushButton | None = None
        self._reason = label("caption")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._inside = QHBoxLayout(self.column)
        self._inside.setSpacing(SPACE * 2)
        self._inside.addWidget(self.back)
        self._inside.addWidget(self._reason, 1)
        self.set_compact(False)
        self._across = centre_in(self, self.column)

    def set_main(self, button: QPushButton) -> None:
        """Give it its main button."""
        self.main = button
        self._inside.addWidget(button)

    def allow_main(self, allowed: bool, reason: str = "") -> None:
        """Whether the main button can be pressed, and if not, why. The reason stands beside it."""
        if self.main is None:
            return
        self.main.setEnabled(allowed)
        self.main.setAccessibleDescription("" if allowed else reason)
        self._reason.setText("" if allowed else reason)
        self._fit()

    def show_back(self, possible: bool) -> None:
        """Whether there is a way back. A foot without any button is not shown."""
        self.back.setVisible(possible)
        self.setVisible(possible or self.main is not None)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Less room around the buttons, in a low window or with large text."""
        self._above = SPACE if compact else SPACE * 2
        self._set_margins()

    def _set_margins(self) -> None:
        # Back has no visible border, so its margin is smaller: its text lines up with the column's
        beside = (SPACE + SPACE // 2, SPACE * 3)
        if self._inside.direction() == QBoxLayout.Direction.BottomToTop:
            beside = (SPACE * 3, SPACE * 3)
        left, right = reversed(beside) if self.isRightToLeft() else beside
        self._inside.setContentsMargins(left, self._above, right, self._above)

    def balance(self, width: int) -> None:
        """Leave free what the page's scroll bar takes, so that the buttons stand in line with its text."""
        self._across.setContentsMargins(width, 0, width, 0)
        self._fit()

    def _room(self) -> int:
        beside = self._across.contentsMargins()
        return min(self.width() - beside.left() - beside.right(), self.column.maximumWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = [self.back] if self.main is None else [self.back, self.main]
        wanted = sum(button.sizeHint().width() for button in buttons if not button.isHidden())
        if self._reason.text():
            wanted += _ROOM_FOR_REASON
        stacked = wanted + SPACE * 12 > self._room()
        direction = (
            QBoxLayout.Direction.BottomToTop if stacked else QBoxLayout.Direction.LeftToRight
        )
        if self._inside.direction() != direction:
            self._inside.setDirection(direction)
            self._set_margins()
        if self.main is not None:
            _break_where_needed(self.main, self._room() - SPACE * 6)
        # stacked, an empty reason would leave a gap between the buttons; side by side it keeps them apart
        self._reason.setVisible(bool(self._reason.text()) or not stacked)


def _break_where_needed(button: QPushButton, room: int) -> None:
    """Two lines where one does not fit: some languages need many letters for a verb and its object."""
    words = button.text().replace("\n", " ").split(" ")
    lines = " ".join(words)
    if button.fontMetrics().horizontalAdvance(lines) + SPACE * 9 > room and len(words) > 1:
        half = min(range(1, len(words)), key=lambda at: _longer_half(words, at))
        lines = " ".join(words[:half]) + "\n" + " ".join(words[half:])
    if lines != button.text():
        button.setText(lines)


def _longer_half(words: list[str], at: int) -> int:
    return max(len(" ".join(words[:at])), len(" ".join(words[at:])))
