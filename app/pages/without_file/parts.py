"""Parts that the pages for writing share: fields with their names, and rows that can be taken out again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from app.look import SPACE
from app.pages.page import Page
from app.widgets import ChoiceBox, Flow, breakable, label, push_button
from app.words import Text


def text_field(page: Page, name: Text, *, most: int) -> QLineEdit:
    """A field under its name, placed on the page. Keyboards that learn words are asked not to."""
    caption, field = named_field(page, name, most=most)
    page.add(caption)
    page.add(field)
    return field


def named_field(page: Page, name: Text, *, most: int) -> tuple[QLabel, QLineEdit]:
    """A field and its name, not yet placed."""
    field = QLineEdit()
    field.setProperty("ring", True)
    field.setMaxLength(most)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    caption = page.write("strong", name)
    caption.setBuddy(field)
    page.texts.bind(field.setAccessibleName, name)
    return caption, field


def choice_box(page: Page, name: Text) -> ChoiceBox:
    """A list to choose one thing from; not yet placed."""
    box = ChoiceBox()
    page.texts.bind(box.setAccessibleName, name)
    return box


class RemovableRow(QFrame):
    """Lines about one thing, and buttons below them; the last takes it out."""

    def __init__(self, *lines: tuple[str, str]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(SPACE * 3, SPACE, SPACE * 3, SPACE)
        self._inside.setSpacing(SPACE // 2)
        self._buttons = Flow()
        for role, text in lines:
            self._inside.addWidget(label(role, breakable(text)))
        self._inside.addLayout(self._buttons)

    def offer(self, text: str, spoken: str, pressed: Callable[[], object]) -> None:
        """One more button; ``spoken`` tells it apart from that of other rows."""
        made = push_button("quiet")
        made.setText(text)
        made.setAccessibleName(spoken)
        made.clicked.connect(lambda: pressed())
        self._buttons.addWidget(made)
