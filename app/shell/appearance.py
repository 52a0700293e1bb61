"""What the person chose of how the window looks and speaks: carried out at once, and remembered only if they ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from app.look import DARK, LIGHT, Appearance, Palette, Theme, load_fonts_of, qt_palette, style_sheet
from app.shell.looks import screen_capture
from app.shell.main_window import MainWindow
from app.state import CaseDraft, Preferences, Way, Whereabouts
from app.state import preferences as preferences_on_disk
from app.words import Language


class WindowAppearance(QObject):
    """The preferences in force, and the window that follows them.

    Args:
        language: the language that the window was built in.
        preferences: those that were remembered, or the usual ones.
        file: where they are written if the person asks for it.
    """

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        language: Language,
        preferences: Preferences,
        file: Path,
        draft: CaseDraft,
        whereabouts: Whereabouts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._application = application
        self._window = window
        self._language = language
        self._file = file
        self._draft = draft
        self._theme: Theme | None = None
        header = window.header
        header.language_asked.connect(lambda code: self._prefer(language=code))
        header.menu.appearance_asked.connect(lambda look: self._prefer(appearance=look))
        header.menu.text_size_asked.connect(lambda size: self._prefer(text_size=size))
        header.menu.guise_asked.connect(lambda guise: self._prefer(guise=guise))
        header.menu.capture_asked.connect(self._hide_from_captures)
        header.languages.easy_asked.connect(lambda easy: self._prefer(easy=easy))
        header.menu.remember_asked.connect(lambda wanted: self._prefer(remembered=wanted))
        whereabouts.chosen.connect(lambda country: self._prefer(country=country))
        draft.changed.connect(self._speak)
        application.styleHints().colorSchemeChanged.connect(self._apply_theme)
        for keys, step in (
            (QKeySequence.StandardKey.ZoomIn, 1),
            (QKeySequence.StandardKey.ZoomOut, -1),
        ):
            QShortcut(keys, window, lambda step=step: self._zoom(step))
        self._speak()
        self._apply_theme()
        self._look_from_outside()

    def nothing_remembered(self) -> None:
        """What is remembered was removed with everything else; the window looks as it did until it is closed."""
        self.preferences = replace(self.preferences, remembered=False)
        self._window.header.show_preferences(self.preferences)

    def _prefer(self, **changes: object) -> None:
        were = self.preferences
        self.preferences = replace(were, **changes)  # type: ignore[arg-type]
        self._speak()
        self._look_from_outside()
        wanted = self.preferences.remembered or "remembered" in changes
        self._window.say(self._remember(were) if wanted else "")
        now = self.preferences
        if (were.appearance, were.text_size) != (now.appearance, now.text_size):
            self._apply_theme()  # takes long: every widget is styled anew
        self._window.header.show_preferences(self.preferences)

    def _zoom(self, step: int) -> None:
        self._prefer(text_size=self.preferences.with_text_size(step).text_size)

    def _speak(self) -> None:
        """In the language chosen, and to the young as one speaks to them."""
        load_fonts_of(self.preferences.language)
        wanted = self.preferences
        young = self._draft.way is Way.YOUNG
        self._language.use(wanted.language, informal=young, easy=wanted.easy)

    def _remember(self, were: Preferences) -> str:
        """Write them, or remove the file. Returns what went wrong, in words."""
        wanted = self.preferences.remembered
        try:
            preferences_on_disk.save(self._file, self.preferences)
        except OSError:
            # the check box shows what is true on the disk
            self.preferences = replace(self.preferences, remembered=were.remembered)
            if wanted:
                return self.tr(
                    "Your choice could not be saved on this computer. It holds until you close "
                    "the window."
                )
            return self.tr("What is remembered could not be removed from this computer.")
        return ""

    # --- colours and sizes -----------------------------------------------------------------------

    def _apply_theme(self) -> None:
        theme = Theme(self._palette(), self.preferences.text_size)
        if theme == self._theme:
            return  # "as the system" and what the system has are one; styling takes long
        self._theme = theme
        self._application.setPalette(qt_palette(theme.palette))
        self._application.setStyleSheet(style_sheet(theme))
        self._window.apply_theme(theme)
        self._window.header.show_preferences(self.preferences)

    def _palette(self) -> Palette:
        wanted = self.preferences.appearance
        system_is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = wanted is Appearance.DARK or (wanted is Appearance.AUTO and system_is_dark)
        return DARK if dark else LIGHT

    # --- seen by others --------------------------------------------------------------------------

    def _look_from_outside(self) -> None:
        self._window.look_like(self.preferences.guise)
        # some systems put this behind every title
        self._application.setApplicationDisplayName(self._window.windowTitle())

    def _hide_from_captures(self, wanted: bool) -> None:
        hidden = screen_capture.protect(self._window, wanted, screen_capture.available())
        self._window.header.menu.show_hidden(hidden)
        self._window.say(self._about_captures(wanted, hidden))

    def _about_captures(self, wanted: bool, hidden: bool) -> str:
        if hidden:
            return self.tr(
                "Most screenshots and screen sharing leave this window out from now on. A camera "
                "still sees it."
            )
        if wanted:
            return self.tr("This system can’t keep a window out of screenshots.")
        return ""
