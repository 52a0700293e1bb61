"""Under 18 in the picture, or not sure: no file is opened here; the official way comes first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.pages.opening.help import language_of_interface
from app.pages.opening.help_cards import HelpCard
from app.pages.page import Page
from app.state import Step
from app.widgets import ReplaceableContent, column, frame, label
from app.words import HelpLine


class Under18Page(Page):
    """Whoever is not sure is treated like someone under 18."""

    step = Step.UNDER_18

    def __init__(self, lines: tuple[HelpLine, ...]) -> None:
        super().__init__()
        self._lines = tuple(line for line in lines if "minor" in line.groups)
        self.add(self.write("title", lambda: self.tr("You did nothing wrong")))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "For pictures from before the 18th birthday there are people and ways made for "
                    "exactly this. It counts how old the person was then, not today."
                ),
            )
        )
        card, inside = frame("care")
        for text in (
            lambda: self.tr(
                "Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, "
                "not even to get help: in many countries that alone can be an offence."
            ),
            lambda: self.tr("You don’t have to answer the person, pay, or send anything more."),
            lambda: self.tr("If you can, tell one adult you trust."),
        ):
            inside.addWidget(self.write("body", text, on="care"))
        self.add(card)
        self._place = ReplaceableContent()
        self.add(self._place)
        self.refresh()

    def first_focus(self) -> QWidget:
        return self._back

    def refresh(self) -> None:
        cards, inside = column()
        official, *others = self._lines
        inside.addWidget(label("heading", self.tr("The official way")))
        inside.addWidget(HelpCard(official, language_of_interface()))
        inside.addWidget(label("heading", self.tr("People to talk to")))
        for line in others:
            inside.addWidget(HelpCard(line, language_of_interface()))
        inside.addWidget(
            label(
                "caption",
                self.tr(
                    "This app has no link to any of them. This window makes no fingerprints of "
                    "pictures from before 18; the official way above does."
                ),
            )
        )
        self._place.replace_with(cards)
