"""Asking for a passphrase, in the page: made when it is needed and gone afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from app.look import SPACE
from app.widgets import Flow, Notice, label, push_button

translate = QCoreApplication.translate
#: Shorter ones are guessed too fast, even where each guess takes a third of a second.
SHORTEST = 10


class PassphraseCard(QFrame):
    """One field to open a locked file; two to make one, because nobody can find out a mistyped passphrase.

    Signals:
        given: the passphrase.
        given_up: the person thought better of it.
    """

    given = Signal(str)
    given_up = Signal()

    def __init__(self, *, new: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._fields = [QLineEdit() for _ in range(2 if new else 1)]
        self._notice = Notice("care")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        inside.setSpacing(SPACE)
        for field, name in zip(self._fields, _names(), strict=False):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(name)
            field.returnPressed.connect(self._give)
            caption = label("strong")
            caption.setText(name)
            caption.setBuddy(field)
            inside.addWidget(caption)
            inside.addWidget(field)
        if new:
            advice = label("caption")
            advice.setText(
                translate(
                    "PassphraseCard",
                    "At least {count} characters; several words work well. Nobody can open the file without it.",
                ).format(count=SHORTEST)
            )
            inside.addWidget(advice)
        inside.addWidget(self._notice)
        go = push_button("primary")
        go.setText(
            translate("PassphraseCard", "Lock and save")
            if new
            else translate("PassphraseCard", "Open")
        )
        go.clicked.connect(self._give)
        stop = push_button()
        stop.setText(translate("PassphraseCard", "Cancel"))
        stop.clicked.connect(self.given_up)
        inside.addLayout(Flow(go, stop))

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self._fields[0].setFocus()

    def _give(self) -> None:
        typed = [field.text() for field in self._fields]
        if len(typed) == 2 and len(typed[0]) < SHORTEST:
            self._complain(translate("PassphraseCard", "This is too short."))
        elif len(set(typed)) > 1:
            self._complain(translate("PassphraseCard", "The two are not the same."))
        elif typed[0]:
            self.given.emit(typed[0])

    def _complain(self, text: str) -> None:
        self._notice.say(text)
        self._fields[-1].setFocus()


class PassphrasePlace(QVBoxLayout):
    """Where a page asks for a passphrase: empty until it does, and again afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self._card: PassphraseCard | None = None

    def ask(self, then: Callable[[str], None], *, new: bool) -> None:
        """Ask for one, and hand it on. ``new``: for a file that is yet to be made."""
        self.take_away()
        self._card = PassphraseCard(new=new)
        # gone before it is used: whoever hands it on may show something in its place
        self._card.given.connect(self.take_away)
        self._card.given.connect(then)
        self._card.given_up.connect(self.take_away)
        self.addWidget(self._card)
        self._card.begin()

    def take_away(self) -> None:
        """Ask no more; what was typed is gone."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None


def _names() -> tuple[str, str]:
    return (
        translate("PassphraseCard", "Passphrase"),
        translate("PassphraseCard", "The same passphrase again"),
    )
