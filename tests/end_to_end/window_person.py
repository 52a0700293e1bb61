"""Someone in front of the real window, with nothing but a keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QWidget,
)

from app.files import Offered
from app.picker import Picker
from app.shell.desk import Desk
from app.state import Step

#: What the fixture ``new_desk`` gives: makes a whole window, shown and ready.
NewDesk = Callable[..., Desk]
#: A class of widgets.
Kind = type[QWidget]
#: More presses of Tab than any page has stops.
_MOST_STOPS = 120


def accessible_name(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def _is_stop(widget: QWidget) -> bool:
    # of several choices Tab comes to the chosen one only
    other_choice = isinstance(widget, QRadioButton) and not widget.isChecked()
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and not other_choice


class Person:
    """Every act goes through key presses; what is seen is read from the widgets.

    Whoever walks goes to a control by Tab alone, as real people do; that takes most of the time of a test. The others
    have the keyboard at once where Tab would bring it.
    """

    def __init__(self, application: QApplication, desk: Desk, *, walks: bool = False) -> None:
        self._application = application
        self._walks = walks
        self.desk = desk
        self.window = desk.window

    # --- looking -------------------------------------------------------------------------------

    def until(self, what: str, seen: Callable[[], bool], seconds: float = 60) -> None:
        """Wait until something is so."""
        deadline = time.monotonic() + seconds
        while not seen():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds} s in vain for: {what}")
            QTest.qWait(5)

    def on(self, step: Step, seconds: float = 60) -> None:
        """Wait until a page is shown."""
        self.until(f"the page {step}", lambda: self.window.place.step is step, seconds)

    def sees(self, text: str) -> bool:
        """Whether a label with this text is in sight as a whole, without scrolling."""
        return any(
            text in label.text() and label.visibleRegion().boundingRect().size() == label.size()
            for label in self.window.page.findChildren(QLabel)
        )

    def word(self, source: str, context: str) -> str:
        """A text of the window in the language it speaks now."""
        return QCoreApplication.translate(context, source)

    @property
    def focused(self) -> QWidget:
        self.until(
            "something with the keyboard", lambda: self._application.focusWidget() is not None
        )
        widget = self._application.focusWidget()
        assert widget is not None
        return widget

    # --- acting --------------------------------------------------------------------------------

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key press, to whichever window has the keyboard."""
        window = self._application.focusWindow()
        assert window is not None, "no window has the keyboard"
        QTest.keyClick(window, key, modifier)

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        QTest.keyClicks(self.focused, text)

    def reach(self, name: str, kind: Kind = QWidget) -> QWidget:
        """Bring the keyboard to the control with this name. A title may be called like its button."""
        if not self._walks and (control := self._only_stop(name, kind)) is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)
        seen = []
        for _ in range(_MOST_STOPS):
            here = accessible_name(self.focused)
            if here == name and isinstance(self.focused, kind):
                return self.focused
            seen.append(here)
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached “{name}”, only {sorted(set(seen))}")

    def _only_stop(self, name: str, kind: Kind) -> QWidget | None:
        """The control with this name, if there is one only and Tab would come to it."""
        found = [
            widget
            for widget in self.focused.window().findChildren(kind)
            if widget.isVisible() and _is_stop(widget) and accessible_name(widget) == name
        ]
        return found[0] if len(found) == 1 else None

    def press(self, name: str) -> None:
        """Go to a control by keyboard and press it."""
        self.reach(name, QAbstractButton)
        self.key(Qt.Key.Key_Space)

    def speak(self, chooser: str, language: str) -> None:
        """Choose a language by its own name, in the menu behind the button that is called ``chooser``."""
        self.press(chooser)
        menu = self._application.activePopupWidget()
        assert isinstance(menu, QMenu)
        (wanted,) = (action for action in menu.actions() if action.text().startswith(language))
        menu.setActiveAction(wanted)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        # without a window manager nobody gives the keyboard back
        self.window.activateWindow()

    def press_word(self, source: str, context: str) -> None:
        """The same, by the English source of its text."""
        self.press(self.word(source, context))

    # --- the adult way -------------------------------------------------------------------------

    def begin(self) -> None:
        """From the start to choosing files."""
        self.on(Step.START)
        self.press_word("Pictures of me", "StartPage")
        self.on(Step.ABOUT)
        self.press_word("Begin", "AboutPage")
        self.on(Step.ATTEST)
        for text in (
            "I am 18 or older, and I was 18 or older when it was taken or made.",
            "I am in it, alone or with others.",
            "It is being shared, or may be, without my agreement.",
        ):
            self.press_word(text, "AttestPage")
        self.press_word("Continue", "AttestPage")
        self.on(Step.CHOOSE)

    def choose(self, files: Sequence[Path]) -> None:
        """Let files go over the window."""
        before = len(self.desk.draft.items)
        self.desk.take(Offered(tuple(files)))
        self.until("the files in the list", lambda: len(self.desk.draft.items) > before)

    def pick_all(self, folder: Path) -> None:
        """Choose everything in a folder with the picker, by keyboard alone."""
        self.press_word("Choose files…", "ChooseFilesPage")
        picker = self.picker()
        self.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(str(folder))
        self.key(Qt.Key.Key_Return)
        self.until("its files", lambda: picker.view.list.model().rowCount() > 0)
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.until("all of them", lambda: bool(picker.view.list.selected))
        self.reach(picker.main.text())
        self.key(Qt.Key.Key_Return)
        self.until("the page again", lambda: self.window.page.isVisible())

    def save_as(self, file: Path) -> None:
        """Type a whole path into the picker that is open, and save."""
        picker = self.picker()
        self.until("its field", lambda: isinstance(self._application.focusWidget(), QLineEdit))
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(str(file))
        self.key(Qt.Key.Key_Return)
        self.until(
            "the page again", lambda: not shiboken6.isValid(picker) or not picker.isVisible()
        )

    def picker(self) -> Picker:
        """The picker, once it is open."""
        self.until("the picker", lambda: bool(self.window.findChildren(Picker)))
        return self.window.findChildren(Picker)[-1]

    def fingerprint(self, seconds: float = 60) -> None:
        """Make the fingerprints and wait for all of them, and for the window to have told that it is done."""
        ends = QSignalSpy(self.desk.work.reading_ended)
        self.press_word("Make fingerprints", "ChooseFilesPage")
        self.on(Step.FINGERPRINT)
        self.until("every file to be read", lambda: ends.count() > 0, seconds)

    def review(self) -> bytes:
        """Go on to the review; returns the exact bytes it shows."""
        self.press_word("See what will be sent", "FingerprintPage")
        self.on(Step.REVIEW)
        self.until("the exact bytes", lambda: self.desk.draft.prepared is not None)
        prepared = self.desk.draft.prepared_case
        assert prepared is not None
        return prepared.body_bytes

    def send(self) -> None:
        """From the review to the number and the code."""
        self.press_word("Continue", "ReviewPage")
        self.on(Step.SUBMIT)
        self.press_word("Send now", "SubmitPage")
        self.on(Step.KEEP_SAFE)

    def keep(self) -> None:
        """Say that both are written down, and go on."""
        self.press_word("I have written them down or saved them.", "KeepSafePage")
        self.press_word("Continue", "KeepSafePage")
        self.on(Step.NEXT_STEPS)
