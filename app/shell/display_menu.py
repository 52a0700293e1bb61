"""The menu of the header's "Display": light or dark, text size, and whether that is remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.look import TEXT_SIZES, Appearance
from app.state import Preferences
from app.words import Texts


class DisplayMenu(QMenu):
    """Shows what is in force, and asks for other things; it changes nothing itself."""

    appearance_asked = Signal(object)
    text_size_asked = Signal(int)
    remember_asked = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.texts = Texts()
        self._appearances = QActionGroup(self)
        for appearance, text in (
            (Appearance.AUTO, lambda: self.tr("Like the system")),
            (Appearance.LIGHT, lambda: self.tr("Light")),
            (Appearance.DARK, lambda: self.tr("Dark")),
        ):
            action = self.addAction("")
            action.setCheckable(True)
            action.setData(appearance)
            self._appearances.addAction(action)
            self.texts.bind(action.setText, text)
        self._appearances.triggered.connect(
            lambda action: self.appearance_asked.emit(action.data())
        )
        self.addSeparator()
        self._sizes = QActionGroup(self)
        for size in TEXT_SIZES:
            action = self.addAction("")
            action.setCheckable(True)
            action.setData(size)
            self._sizes.addAction(action)
            self.texts.bind(action.setText, partial(self._size_text, size))
        self._sizes.triggered.connect(lambda action: self.text_size_asked.emit(action.data()))
        self.addSeparator()
        self._remember = self.addAction("")
        self._remember.setCheckable(True)
        self.texts.bind(self._remember.setText, lambda: self.tr("Remember this on this computer"))
        self._remember.triggered.connect(self.remember_asked)

    def _size_text(self, percent: int) -> str:
        return self.tr("Text {percent} %").format(percent=percent)

    def show_preferences(self, preferences: Preferences) -> None:
        """Tick what is in force."""
        for action in self._appearances.actions():
            action.setChecked(action.data() == preferences.appearance)
        for action in self._sizes.actions():
            action.setChecked(action.data() == preferences.text_size)
        self._remember.setChecked(preferences.remembered)
