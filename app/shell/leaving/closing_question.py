"""Asked once when the window's X is pressed while it still holds the only copy of a number and a code."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.look import SPACE
from app.widgets import Flow, announce, label, push_button
from app.words import Text, Texts


class ClosingQuestion(QFrame):
    """Stands in the window, over the page. *Leave now* and Escape twice never meet it.

    Signals:
        save_asked: the person wants to save the sheet first.
        close_asked: the person wants to close without keeping them.
    """

    save_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "care")
        self._texts = Texts()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        inside.setSpacing(SPACE)
        self._title = label("strong", on="care")
        self._about = label("body", on="care")
        self._texts.bind(
            self._title.setText, lambda: self.tr("Your number and your code are not kept yet.")
        )
        self._texts.bind(
            self._about.setText,
            lambda: self.tr(
                "This window has the only copy. Without both, nobody can look the case up or "
                "withdraw it."
            ),
        )
        self._save = self._button(lambda: self.tr("Save the sheet…"), "primary")
        self._save.clicked.connect(self.save_asked)
        close = self._button(lambda: self.tr("Close without keeping them"))
        close.clicked.connect(self.close_asked)
        stay = self._button(lambda: self.tr("Stay here"))
        stay.clicked.connect(self.hide)
        inside.addWidget(self._title)
        inside.addWidget(self._about)
        inside.addLayout(Flow(self._save, close, stay))
        self.hide()

    def _button(self, text: Text, role: str = "") -> QPushButton:
        made = push_button(role)
        self._texts.bind(made.setText, text)
        return made

    def ask(self) -> None:
        """Show it, with the keyboard on its first answer."""
        self.show()
        self._save.setFocus()
        announce(self, f"{self._title.text()} {self._about.text()}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._texts.retranslate()
        super().changeEvent(event)
