"""Helping an adult: they decide and state everything themselves, here or on their own device."""

from __future__ import annotations

from app.look import SPACE
from app.pages.page import Page
from app.state import CaseDraft, Step, Way


class HelpingAdultPage(Page):
    """Three ways to help, and none of them needs the helper to have the picture."""

    step = Step.HELPING_ADULT

    def __init__(self, draft: CaseDraft) -> None:
        super().__init__()
        self._draft = draft
        self.add_title(lambda: self.tr("Helping an adult"))
        self.add(
            self.card(
                "tint",
                None,
                lambda: self.tr("Believe them. Ask what they need before you suggest anything."),
                lambda: self.tr(
                    "They decide at every step, and the pictures stay on their own device."
                ),
                lambda: self.tr(
                    "The case number and the code are theirs. Whoever has both can withdraw the case."
                ),
            )
        )
        self.add(
            self.write("strong", lambda: self.tr("What is the situation?")), space_before=SPACE
        )
        for way in (
            self.way(
                lambda: self.tr("They are here, and sit down at this computer"),
                self._begin_as_adult,
            ),
            self.way_to(
                Step.HAND_IN,
                lambda: self.tr("They are somewhere else, and can make a sealed file"),
            ),
            self.way_to(
                Step.NO_FILE,
                lambda: self.tr("There is no picture to hand, only links or threats"),
            ),
            self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")),
        ):
            self.add(way)

    def _begin_as_adult(self) -> None:
        self._draft.set_way(Way.ADULT)
        self.go.emit(Step.ABOUT)
