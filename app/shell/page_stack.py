"""Shows one page at a time, or a picker instead of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.pages import MakePage, Page
from app.picker import Picker
from app.state import Step
from app.widgets import let_tab_follow


class PageStack(QStackedWidget):
    """A picker stands instead of the page until it is closed; the page keeps its place and the keyboard its stop.

    Signals:
        made: a page has just been made.
    """

    made = Signal(object)

    def __init__(self, makers: Mapping[Step, MakePage]) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[Step, Page] = {}
        #: made, but not yet in its place
        self._unplaced: Page | None = None
        self._step = next(iter(makers))
        self._picker: Picker | None = None
        self._had_keyboard: QWidget | None = None

    @property
    def page(self) -> Page:
        """The page that is shown, or that a picker stands before."""
        return self.page_of(self._step)

    @property
    def pages(self) -> tuple[Page, ...]:
        """All that are made so far."""
        return tuple(self._made.values())

    def page_of(self, step: Step) -> Page:
        """The page of a step, made now if it is not yet."""
        self._place()
        if step not in self._made:
            self._make(step)
            self._place()
        return self._made[step]

    def _make(self, step: Step) -> None:
        page = self._made[step] = self._unplaced = self._makers[step]()
        page.over.connect(self.show_picker)
        self.made.emit(page)

    def _place(self) -> None:
        page, self._unplaced = self._unplaced, None
        if page is not None:
            self.addWidget(page)

    @property
    def complete(self) -> bool:
        """Whether every page is made, and in its place."""
        return len(self._made) == len(self._makers) and self._unplaced is None

    def get_ready(self) -> bool:
        """Make a page that is not made yet, or put one in its place: each takes a while. Returns whether there is more."""
        missing = next((step for step in self._makers if step not in self._made), None)
        if self._unplaced is not None:
            self._place()
        elif missing is not None:
            self._make(missing)
        return not self.complete

    def show_page(self, step: Step) -> None:
        """Show another page; a picker that stood before the old one is closed."""
        self.close_picker()
        self._step = step
        self.setCurrentWidget(self.page)

    @property
    def picker_open(self) -> bool:
        """Whether a picker stands instead of the page; Escape closes it."""
        return self._picker is not None

    def show_picker(self, picker: Picker) -> None:
        """Show it instead of the page until it is closed."""
        self.close_picker()
        self._had_keyboard = self.window().focusWidget()
        self._picker = picker
        picker.closed.connect(self.close_picker)
        self.addWidget(picker)
        self.setCurrentWidget(picker)
        picker.first_focus().setFocus()

    @property
    def _shown(self) -> Page | Picker:
        return self.page if self._picker is None else self._picker

    def keep_visible(self, widget: QWidget) -> None:
        """Scroll the page or the picker so that what has the keyboard can be seen."""
        self._shown.keep_visible(widget)

    def keep_keyboard(self, focused: QWidget | None) -> bool:
        """Called before the keyboard leaves ``focused``, because of Tab or because it was hidden or disabled.

        Parts that were added since, such as an item's card, come where they stand. From what was hidden or disabled Qt
        would go to whatever was made after it, mostly the header: the keyboard stays here instead.

        Returns:
            Whether the keyboard has its new place already.
        """
        shown = self._shown
        let_tab_follow(shown)
        here = focused is not None and shown.isVisible() and shown.isAncestorOf(focused)
        if focused is None or not here or (focused.isVisible() and focused.isEnabled()):
            return False
        shown.stop_after(focused).setFocus()
        return True

    def close_picker(self) -> None:
        """Show the page again, with the keyboard where it was."""
        picker, self._picker = self._picker, None
        if picker is None:
            return
        scrolled_to = self.page.scroll_bar.value()
        self.setCurrentWidget(self.page)
        self.removeWidget(picker)
        picker.deleteLater()
        self.page.refresh()
        if self._had_keyboard is not None and self._had_keyboard.isEnabled():
            self._had_keyboard.setFocus()
        self.page.scroll_bar.setValue(scrolled_to)
