"""The menu of the header's language: each language under its own name, and whether a native speaker has read it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.look import load_fonts_of
from app.words import Texts
from resources.languages import SpokenLanguage, is_draft, offered


class LanguageMenu(QMenu):
    """Shows the language in force, and asks for another; it changes nothing itself."""

    language_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.texts = Texts()
        self._languages = QActionGroup(self)
        for language in offered():
            action = self.addAction("")
            action.setCheckable(True)
            action.setData(language.code)
            self._languages.addAction(action)
            self.texts.bind(action.setText, partial(self._name, language))
        self._languages.triggered.connect(lambda action: self.language_asked.emit(action.data()))
        if any(is_draft(language.code) for language in offered()):
            self.addSeparator()
            about = self.addAction("")
            about.setEnabled(False)
            self.texts.bind(
                about.setText, lambda: self.tr("Draft: not yet reviewed by a native speaker")
            )
        # the names of languages in other scripts need their fonts, but only once they are seen
        self.aboutToShow.connect(_load_fonts)

    def _name(self, language: SpokenLanguage) -> str:
        if not is_draft(language.code):
            return language.own_name
        return self.tr("{language} (draft)").format(language=language.own_name)

    def show_language(self, code: str) -> None:
        """Tick the one in force."""
        for action in self._languages.actions():
            action.setChecked(action.data() == code)


def _load_fonts() -> None:
    for language in offered():
        load_fonts_of(language.code)
