"""What every page has: one column of text that scrolls, and a foot with Back and the one main button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from app.look import SPACE, Theme
from app.pages.column import Column, Scroll
from app.pages.foot import Foot
from app.state import Step
from app.widgets import Notice, WayRow, frame, label, push_button, stop_after
from app.words import Text, Texts, failure
from submission.failures import SubmissionError


class Page(QWidget):
    """One step. It shows the draft, changes it, and asks to go on; it never decides where that leads.

    Signals:
        go: a ``Step`` the person asked for.
        back: the person asked to go back.
        done: the person has seen enough of the case that was looked up.
        forget_asked: the person wants everything of their case forgotten.
        over: a picker, to be shown instead of the page until it is closed.
    """

    go = Signal(object)
    back = Signal()
    done = Signal()
    forget_asked = Signal()
    over = Signal(object)
    step: Step

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.texts = Texts()
        self._last_trouble: SubmissionError | None = None
        self._title: QLabel | None = None
        self._column = Column()
        self._foot = Foot()
        self._foot.back.clicked.connect(self.back)
        self._column.balanced.connect(self._foot.balance)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._column, 1)
        whole.addWidget(self._foot)
        self.texts.bind(self._foot.back.setText, lambda: self.tr("Back"))

    # --- building ------------------------------------------------------------------------------

    def add(self, part: QWidget | QLayout, *, space_before: int = 0) -> None:
        """Put a part at the end of the column."""
        self._column.add(part, space_before=space_before)

    def add_title(self, text: Text) -> None:
        """Put the page's title at the top of its column."""
        self._title = self.write("title", text)
        self.add(self._title)

    @property
    def heading(self) -> str:
        """The page's title, as a screen reader hears it on opening."""
        return self._title.text() if self._title is not None else ""

    def write(self, role: str, text: Text, on: str = "") -> QLabel:
        """A label that follows the language; not yet placed."""
        made = label(role, on=on)
        self.texts.bind(made.setText, text)
        return made

    def card(self, role: str, heading: Text | None, *texts: Text) -> QFrame:
        """A frame (``card``, ``tint``, ``care``) with paragraphs that follow the language, under a heading if one is given; not yet placed."""
        made, inside = frame(role)
        on = "" if role == "card" else role
        if heading is not None:
            inside.addWidget(self.write("strong", heading, on=on))
        for text in texts:
            inside.addWidget(self.write("body", text, on=on))
        return made

    def button(self, text: Text, role: str = "") -> QPushButton:
        """A button that follows the language; not yet placed."""
        made = push_button(role)
        self.texts.bind(made.setText, text)
        return made

    def way(self, text: Text, chosen: Callable[[], object]) -> WayRow:
        """A row that follows the language and does something when it is chosen; not yet placed."""
        made = WayRow()
        self.texts.bind(made.setText, text)
        made.clicked.connect(lambda: chosen())
        return made

    def way_to(self, step: Step, text: Text) -> WayRow:
        """A row that leads to another step; not yet placed."""
        return self.way(text, lambda: self.go.emit(step))

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
        self._foot.set_main(made)
        return made

    def allow_main(self, allowed: bool, reason: str = "") -> None:
        """Whether the main button can be pressed, and if not, why; the reason stands beside it."""
        self._foot.allow_main(allowed, reason)

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
        """The person has left this step, or closed it if it is an aside; not only opened an aside such as Help over it."""

    def refresh(self) -> None:
        """Show the draft as it is now; also called after a change of language."""

    def first_focus(self) -> QWidget:
        """What has the keyboard when the page opens: the main button, or the title where there is none to press.

        A page whose main button can't be taken back begins at its title.
        """
        main = self._foot.main
        return main if main is not None and main.isEnabled() else self.title

    def stop_after(self, gone: QWidget) -> QWidget:
        """Where the keyboard goes on from a control that was just hidden or disabled: never to Back, which Enter would press."""
        return stop_after(gone, self._column) or self.first_focus()

    @property
    def title(self) -> QWidget:
        """Where a page begins for the keyboard and for a screen reader."""
        return self._title if self._title is not None else self

    def parts(self) -> list[tuple[QWidget, QWidget]]:
        """The column and the buttons below it, as far as they are shown, each with where the keyboard begins in it."""
        pressable = [self._foot.main, self._foot.back]
        below = [button for button in pressable if button is not None and _can_be_reached(button)]
        return [(self._column, self.title), *((self._foot, button) for button in below[:1])]

    def show_drag(self, over: bool) -> None:
        """Whether something that can be dropped is being dragged over the window."""

    def show_back(self, possible: bool) -> None:
        """Show the button Back, or hide it."""
        self._foot.show_back(possible)

    @property
    def scroll_bar(self) -> QScrollBar:
        """Where the page is scrolled to."""
        return self._column.verticalScrollBar()

    @property
    def column_width(self) -> int:
        """How wide the column is now."""
        return self._column.inside.width()

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self._column.to_top()

    def scroll_by_key(self, what: Scroll) -> None:
        """Scroll as a key asks for."""
        self._column.scroll_by_key(what)

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
        """Scroll as little as is needed to see the widget with the keyboard."""
        self._column.keep_visible(widget)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to something that has just appeared, once it has its place."""
        self._column.bring_into_sight(widget)

    def apply_theme(self, theme: Theme) -> None:
        """The theme or the text size has changed."""
        for column in (self._column.inside, self._foot.column):
            column.setMaximumWidth(theme.column + SPACE * 6)

    def set_compact(self, compact: bool) -> None:
        """Less room around everything, in a low window or with large text."""
        self._column.set_compact(compact)
        self._foot.set_compact(compact)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.texts.retranslate()
            self._refresh_if_shown()
        super().changeEvent(event)


def _can_be_reached(button: QWidget) -> bool:
    return button.isVisible() and button.isEnabled()
