"""Someone to talk to, and where to check what this app says of itself."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.pages.opening.help_cards import HelpCard
from app.pages.page import Page
from app.state import Step
from app.widgets import Notice, ReplaceableContent, WayRow, column, label
from app.words import HelpLine


def language_of_interface() -> str:
    """The language the window speaks now."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


class HelpPage(Page):
    """Reached from everywhere."""

    step = Step.HELP

    def __init__(self, lines: tuple[HelpLine, ...]) -> None:
        super().__init__()
        self._lines = lines
        self.add(self.write("title", lambda: self.tr("You don’t have to do this alone")))
        self.add(
            self.write(
                "lead",
                lambda: self.tr("People who know about this listen without judging you."),
            )
        )
        self._history = Notice("care")
        self.add(self._history)
        self._place = ReplaceableContent()
        self.add(self._place)
        self._check = WayRow()
        self.texts.bind(
            self._check.setText, lambda: self.tr("Check for myself that my pictures stay here")
        )
        self._check.clicked.connect(lambda: self.go.emit(Step.SELF_TEST))
        self.add(self._check)
        self.refresh()

    def first_focus(self) -> QWidget:
        return self._back

    def refresh(self) -> None:
        self._history.say(
            self.tr(
                "A browser keeps the addresses it opens, and a phone the numbers it calls. If "
                "someone else looks at this computer, use another one, or call from a friend’s phone."
            )
        )
        cards, inside = column()
        for heading, group in (
            (self.tr("In danger now"), "danger"),
            (self.tr("For adults"), "any"),
            (self.tr("For young people, and about pictures from before 18"), "minor"),
        ):
            inside.addWidget(label("heading", heading))
            for line in self._lines:
                if group in line.groups:
                    inside.addWidget(HelpCard(line, language_of_interface()))
        self._place.replace_with(cards)
