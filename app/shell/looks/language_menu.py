"""The menu of the header's language: each language under its own name, and whether a native speaker has read it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.look import load_fonts_of
from app.state import Preferences
from app.words import Texts
from resources.languages import EASY_LANGUAGES, SpokenLanguage, is_draft, offered


class LanguageMenu(QMenu):
    """Shows the language in force, and asks for another; it changes nothing itself."""

    language_asked = Signal(str)
    easy_asked = Signal(bool)

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
        self.addSeparator()
        self._easy = self.addAction("")
        self._easy.setCheckable(True)
        self.texts.bind(self._easy.setText, lambda: self.tr("Easy to read"))
        self._easy.triggered.connect(self.easy_asked)
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

    def show_preferences(self, preferences: Preferences) -> None:
        """Tick what is in force. Not every language has an easy version."""
        for action in self._languages.actions():
            action.setChecked(action.data() == preferences.language)
        self._easy.setChecked(preferences.easy)
        self._easy.setVisible(preferences.language in EASY_LANGUAGES)


def _load_fonts() -> None:
    for language in offered():
        load_fonts_of(language.code)
