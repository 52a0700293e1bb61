"""What every page has: one column of text that scrolls, and a foot with Back and the one main button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from app.look import SPACE, Theme
from app.state import Step
from app.widgets import Notice, label
from app.words import Text, Texts, failure
from submission.failures import SubmissionError


class Page(QWidget):
    """One step. It shows the draft, changes it, and asks to go on; it never decides where that leads.

    Signals:
        go: a ``Step`` the person asked for.
        back: the person asked to go back.
        done: the person has seen enough of the case that was looked up.
        forget_asked: the person wants everything of their case forgotten.
    """

    go = Signal(object)
    back = Signal()
    done = Signal()
    forget_asked = Signal()
    step: Step

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.texts = Texts()
        self._last_trouble: SubmissionError | None = None
        self._column = QWidget()
        self._column.setProperty("role", "column")
        self._body = QVBoxLayout(self._column)
        self._body.setContentsMargins(SPACE * 3, SPACE * 5, SPACE * 3, SPACE * 5)
        self._body.setSpacing(SPACE * 2)
        self._body.addStretch(1)
        self._centre = QWidget()
        self._centre.setProperty("role", "column")
        self._across = _centre_in(self._centre, self._column)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder_margins(0)
        self._scroll.setWidget(self._centre)
        # the column stays in the middle of the window, over the foot, with or without a scroll bar
        self._scroll.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: self._holder_margins(most)
        )
        self._foot_column = QWidget()
        # the foot's own minimum width would keep the window too wide for _fit_foot to stack its buttons
        self._foot_column.setMinimumWidth(1)
        self._foot = QHBoxLayout(self._foot_column)
        # Back has no visible border, so the margin is smaller: its text lines up with the column's
        self._foot.setContentsMargins(SPACE + SPACE // 2, SPACE * 2, SPACE * 3, SPACE * 2)
        self._back = QPushButton()
        self._back.setProperty("role", "quiet")
        self._back.clicked.connect(self.back)
        self._foot.addWidget(self._back)
        self._foot.addStretch(1)
        self._footer = QFrame()
        self._footer.setProperty("role", "footer")
        _centre_in(self._footer, self._foot_column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._footer)
        self.texts.bind(self._back.setText, lambda: self.tr("Back"))

    # --- building ------------------------------------------------------------------------------

    def add(self, part: QWidget | QLayout, *, space_before: int = 0) -> None:
        """Put a part at the end of the column."""
        end = self._body.count() - 1  # before the stretch
        if space_before:
            self._body.insertSpacing(end, space_before)
            end += 1
        if isinstance(part, QWidget):
            self._body.insertWidget(end, part)
        else:
            self._body.insertLayout(end, part)

    @property
    def heading(self) -> str:
        """The page's title, as a screen reader hears it on opening."""
        titles = (one for one in self.findChildren(QLabel) if one.property("role") == "title")
        return next((one.text() for one in titles), "")

    def write(self, role: str, text: Text, on: str = "") -> QLabel:
        """A label that follows the language; not yet placed."""
        made = label(role, on=on)
        self.texts.bind(made.setText, text)
        return made

    def button(self, text: Text, role: str = "") -> QPushButton:
        """A button that follows the language; not yet placed."""
        made = QPushButton()
        if role:
            made.setProperty("role", role)
        self.texts.bind(made.setText, text)
        return made

    def busy_bar(self, spoken: Text) -> QProgressBar:
        """A progress bar without an end, for work whose length is not known; not yet placed."""
        made = QProgressBar()
        made.setRange(0, 0)
        made.setTextVisible(False)
        self.texts.bind(made.setAccessibleName, spoken)
        return made

    def main_button(self, text: Text) -> QPushButton:
        """The page's one main button, at the end of the foot."""
        made = self.button(text, "primary")
        made.setAutoDefault(True)
        self._foot.addWidget(made)
        return made

    def _holder_margins(self, most: int) -> None:
        width = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._across.setContentsMargins(width, 0, 0, 0)

    def watch(self, changed: SignalInstance) -> None:
        """Refresh whenever this happens while the page is shown; a hidden page costs nothing."""
        changed.connect(self._refresh_if_shown)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    # --- living --------------------------------------------------------------------------------

    def entered(self) -> None:
        """The page is about to be shown."""

    def left(self) -> None:
        """The person has left this step. Not called when an aside such as Help is opened over it."""

    def refresh(self) -> None:
        """Show the draft as it is now; also called after a change of language."""

    def first_focus(self) -> QWidget:
        """What has the keyboard when the page opens."""
        return self._back

    def show_back(self, possible: bool) -> None:
        self._back.setVisible(possible)
        self._footer.setVisible(possible or self._foot.count() > 2)

    @property
    def scroll_bar(self) -> QScrollBar:
        """Where the page is scrolled to."""
        return self._scroll.verticalScrollBar()

    @property
    def column_width(self) -> int:
        """How wide the column is now."""
        return self._column.width()

    def to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def show_trouble(self, notice: Notice, error: SubmissionError | None) -> bool:
        """Show why something failed, and scroll to it when it is new. Returns whether it is new."""
        text = failure(error) if error is not None else ""
        news = bool(text) and error is not self._last_trouble
        self._last_trouble = error
        notice.say(text)
        if news:
            self.bring_into_sight(notice)
        return news

    def keep_visible(self, widget: QWidget) -> None:
        """Scroll so that the widget with the keyboard can be seen."""
        if self._column.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget, SPACE, SPACE * 4)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to something that has just appeared, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.keep_visible(widget))

    def apply_theme(self, theme: Theme) -> None:
        """The theme or the text size has changed."""
        for column in (self._column, self._foot_column):
            column.setMaximumWidth(theme.column + SPACE * 6)
        self._fit_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Buttons side by side, or above each other where they don't fit."""
        buttons = self._foot_column.findChildren(QPushButton)
        wanted = sum(button.sizeHint().width() for button in buttons)
        narrow = wanted + SPACE * 6 > self.width()
        direction = (
            QHBoxLayout.Direction.BottomToTop if narrow else QHBoxLayout.Direction.LeftToRight
        )
        if self._foot.direction() != direction:
            self._foot.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.texts.retranslate()
            self._refresh_if_shown()
            self._fit_foot()
        super().changeEvent(event)


def _centre_in(holder: QWidget, column: QWidget) -> QHBoxLayout:
    across = QHBoxLayout(holder)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(column, 100)
    across.addStretch(1)
    return across
