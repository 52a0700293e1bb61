"""How to help: believe, don't look, don't receive. Then three ways."""

from __future__ import annotations

from app.look import SPACE
from app.pages.page import Page
from app.state import Step


class HelpingPage(Page):
    """Read before anything is opened."""

    step = Step.HELPING

    def __init__(self) -> None:
        super().__init__()
        self.add_title(lambda: self.tr("Thank you for helping"))
        self.add(
            self.card(
                "care",
                None,
                lambda: self.tr(
                    "Believe them, and thank them for telling you. No blame, no punishment."
                ),
                lambda: self.tr(
                    "Don’t look at the picture. Don’t ask to see it; don’t receive, copy, keep or send it. In "
                    "many countries that is an offence, for parents too."
                ),
                lambda: self.tr(
                    "They choose the file, on their own device. You can sit beside them."
                ),
            )
        )
        self.add(
            self.write("strong", lambda: self.tr("What is the situation?")), space_before=SPACE
        )
        ways = (
            self.way_to(
                Step.HAND_OVER,
                lambda: self.tr(
                    "They are here, and the picture is already on this computer or their phone"
                ),
            ),
            self.way_to(
                Step.HAND_IN, lambda: self.tr("They are somewhere else, and can make a sealed file")
            ),
            self.way_to(Step.STOP_HERE, lambda: self.tr("I already have the picture")),
            self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")),
        )
        self._first = ways[0]
        for way in ways:
            self.add(way)
