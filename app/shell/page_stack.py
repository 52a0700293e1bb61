"""Shows one page at a time, or a picker instead of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.pages import Page
from app.picker import Picker
from app.state import Step


class PageStack(QStackedWidget):
    """A picker stands instead of the page until it is closed; the page keeps its place and the keyboard its stop."""

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.pages = {page.step: page for page in pages}
        self.page = pages[0]
        self._picker: Picker | None = None
        self._had_keyboard: QWidget | None = None
        for page in pages:
            self.addWidget(page)
            page.over.connect(self.show_picker)

    def show_page(self, step: Step) -> None:
        """Show another page; a picker that stood before the old one is closed."""
        self.close_picker()
        self.page = self.pages[step]
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

    def keep_visible(self, widget: QWidget) -> None:
        """Scroll the page or the picker so that what has the keyboard can be seen."""
        shown = self.page if self._picker is None else self._picker
        shown.keep_visible(widget)

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
