"""After sending in the minor channel: report the account, talk to someone, leave without a trace."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.pages.opening import HelpCard
from app.pages.page import Page
from app.state import CaseDraft, Step, Whereabouts
from app.widgets import ReplaceableContent, column
from app.words import language_of_interface


class AfterSendingPage(Page):
    """What comes next, one thing at a time."""

    step = Step.AFTER_SENDING

    def __init__(self, draft: CaseDraft, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._whereabouts = whereabouts
        self.add_title(
            lambda: (
                self.tr("Now hand over the sealed file")
                if draft.sealed
                else self.tr("It is on its way")
            )
        )
        self.add(
            self.write(
                "lead", lambda: self.tr("No news for days or weeks is normal. That took courage.")
            )
        )
        for heading, text in (
            (
                lambda: self.tr("Report the account"),
                lambda: self.tr(
                    "In the app where it happened, and say that you are, or were, under 18, even if the "
                    "profile says something else. Keep messages, names and links; don’t take pictures "
                    "of the picture."
                ),
            ),
            (
                lambda: self.tr("Is someone asking for money or for more?"),
                lambda: self.tr(
                    "You don’t have to answer, pay, or send anything. Paying rarely ends it."
                ),
            ),
        ):
            self.add(self.card("card", heading, text))
        self.add(self.write("heading", lambda: self.tr("If it gets too much, someone is there")))
        self._people = ReplaceableContent()
        self.add(self._people)
        self.add(
            self.way_to(Step.WHERE_TO_REPORT, lambda: self.tr("Where to report it, app by app"))
        )
        self.add(self.way_to(Step.LOOK_UP, lambda: self.tr("Look up the case")))
        self._done = self.main_button(lambda: self.tr("Forget everything here"))
        self._done.clicked.connect(self.forget_asked)
        self.refresh()

    def first_focus(self) -> QWidget:
        return self.title  # the main button can't be taken back

    def refresh(self) -> None:
        self.texts.retranslate()
        cards, inside = column()
        for pair in self._whereabouts.lines:
            if {"crisis", "danger"} & set(pair[1].groups):
                inside.addWidget(HelpCard(*pair, language_of_interface()))
        self._people.replace_with(cards)
