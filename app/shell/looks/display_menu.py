"""The menu of the header's "Display": light or dark, text size, what others see of it, and whether that is remembered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.look import TEXT_SIZES, Appearance, Guise
from app.state import Preferences
from app.words import Texts


class DisplayMenu(QMenu):
    """Shows what is in force, and asks for other things; it changes nothing itself."""

    appearance_asked = Signal(object)
    text_size_asked = Signal(int)
    guise_asked = Signal(object)
    capture_asked = Signal(bool)
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
            # Qt gives back the string that the member is, not the member
            lambda action: self.appearance_asked.emit(Appearance(action.data()))
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
        self._add_outside()
        self.addSeparator()
        self._remember = self.addAction("")
        self._remember.setCheckable(True)
        self.texts.bind(self._remember.setText, lambda: self.tr("Remember this on this computer"))
        self._remember.triggered.connect(self.remember_asked)

    def _add_outside(self) -> None:
        """What others see: what the window is called in the task bar, and whether screenshots show it."""
        self._guises = QActionGroup(self)
        for guise, text in (
            (Guise.NOTES, lambda: self.tr("In the task bar: Notes")),
            (Guise.CALCULATOR, lambda: self.tr("In the task bar: Calculator")),
            (Guise.PLAIN, lambda: self.tr("In the task bar: Document")),
        ):
            action = self.addAction("")
            action.setCheckable(True)
            action.setData(guise)
            self._guises.addAction(action)
            self.texts.bind(action.setText, text)
        self._guises.triggered.connect(lambda action: self.guise_asked.emit(Guise(action.data())))
        self._capture = self.addAction("")
        self._capture.setCheckable(True)
        self.texts.bind(self._capture.setText, lambda: self.tr("Keep out of screenshots"))
        self._capture.triggered.connect(self.capture_asked)

    def show_hidden(self, hidden: bool) -> None:
        """Tick whether the window is kept out of screenshots, which is not more than the system does."""
        self._capture.setChecked(hidden)

    def _size_text(self, percent: int) -> str:
        return self.tr("Text {percent} %").format(percent=percent)

    def show_preferences(self, preferences: Preferences) -> None:
        """Tick what is in force."""
        for action in self._appearances.actions():
            action.setChecked(action.data() == preferences.appearance)
        for action in self._sizes.actions():
            action.setChecked(action.data() == preferences.text_size)
        for action in self._guises.actions():
            action.setChecked(action.data() == preferences.guise)
        self._remember.setChecked(preferences.remembered)
