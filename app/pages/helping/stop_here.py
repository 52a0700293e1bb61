"""The helper already has the picture: nothing is done with it here."""

from __future__ import annotations

from app.pages.opening import HelpCard
from app.pages.page import Page
from app.state import Step, Whereabouts
from app.widgets import ReplaceableContent, column
from app.words import language_of_interface


class StopHerePage(Page):
    """Why to stop, and whom to call. Whether to keep or delete it is for the authorities to say."""

    step = Step.STOP_HERE

    def __init__(self, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._whereabouts = whereabouts
        self.add_title(lambda: self.tr("Please stop here"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "You meant well. Don’t open it, copy it, send it on, or make fingerprints of it."
                ),
            )
        )
        self.add(
            self.card(
                "care",
                None,
                lambda: self.tr(
                    "Having a sexual picture of someone under 18 can be an offence, whatever the reason. "
                    "Each new look at it can hurt them again."
                ),
                lambda: self.tr(
                    "Don’t delete it on your own either: call one of these and do what they say. You don’t "
                    "have to give a name to ask."
                ),
            )
        )
        self._people = ReplaceableContent()
        self.add(self._people)
        self.refresh()

    def refresh(self) -> None:
        cards, inside = column()
        for pair in self._whereabouts.lines:
            if {"parent", "danger"} & set(pair[1].groups):
                inside.addWidget(HelpCard(*pair, language_of_interface()))
        self._people.replace_with(cards)
