"""After sending: what may follow, and leaving without a trace."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.jobs import CaseWork
from app.look import SPACE
from app.pages.page import Page
from app.state import CaseDraft, Step


class NextStepsPage(Page):
    """The way is done; the person decides what else they want."""

    step = Step.NEXT_STEPS

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self.add_title(lambda: self.tr("You have done your part"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "What comes next takes time and is not in your hands. No news for days or "
                    "weeks is normal."
                ),
            )
        )
        for heading, text in (
            (
                lambda: self.tr("Is it online already?"),
                lambda: self.tr(
                    "Report each link on the platform itself as well; say that it was shared "
                    "without your agreement. Fingerprints do not replace that."
                ),
            ),
            (
                lambda: self.tr("Thinking of going to the police?"),
                lambda: self.tr(
                    "Keep messages, names, dates and links; do not delete the conversation yet. "
                    "The police or a help line can tell you what is useful before things are removed."
                ),
            ),
            (
                lambda: self.tr("Is someone asking you for money or for more?"),
                lambda: self.tr(
                    "You don’t have to answer. Paying rarely ends it. If it is someone you live "
                    "with or fear, talk to a help line before you change anything."
                ),
            ),
        ):
            self.add(self.card("card", heading, text))
        self._second = self.way(
            lambda: self.tr("Go on with the second case: the pictures from before 18"),
            self._begin_second,
        )
        self.add(self._second)
        self.add(
            self.way_to(Step.WHERE_TO_REPORT, lambda: self.tr("It is online: where to report it")),
            space_before=SPACE,
        )
        self.add(self.way_to(Step.LOG, lambda: self.tr("Note what happened, for the police")))
        self.add(self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")))
        self.add(self.way_to(Step.LOOK_UP, lambda: self.tr("Look up the case")))
        self._done = self.main_button(lambda: self.tr("Finish and erase all"))
        self._done.clicked.connect(self.forget_asked)

    def refresh(self) -> None:
        self._second.setVisible(bool(self._draft.set_aside))

    def _begin_second(self) -> None:
        self._work.begin_second_case()
        self.go.emit(Step.OFFICIAL_FIRST)

    def first_focus(self) -> QWidget:
        return self.title  # the main button can't be taken back
