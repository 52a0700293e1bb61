"""No picture to make a fingerprint of: what helps all the same."""

from __future__ import annotations

from app.look import SPACE
from app.pages.page import Page
from app.state import Step
from app.widgets import frame


class NoFilePage(Page):
    """A link, a name, or only a threat is enough for each of these ways."""

    step = Step.NO_FILE

    def __init__(self) -> None:
        super().__init__()
        self.add_title(lambda: self.tr("You don’t need the picture"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "A link is enough to ask for removal, and a help line needs neither. Don’t "
                    "download the picture or ask anyone to send it to you."
                ),
            )
        )
        self.ways = (
            self.way_to(Step.WHERE_TO_REPORT, lambda: self.tr("It is online: where to report it")),
            self.way_to(
                Step.UNDER_18,
                lambda: self.tr("The person was under 18 in the picture, or I’m not sure"),
            ),
            self.way_to(Step.LOG, lambda: self.tr("Note what happened, for the police")),
            self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")),
        )
        for way in self.ways:
            self.add(way)
        for heading, texts in (
            (
                lambda: self.tr("Is it a threat, and nothing is online yet?"),
                (
                    lambda: self.tr(
                        "You don’t have to answer, pay or send anything. Paying rarely ends it."
                    ),
                    lambda: self.tr(
                        "Keep the messages, the names of accounts and the dates. A help line or the "
                        "police can use them."
                    ),
                ),
            ),
            (
                lambda: self.tr("Does it show up in a search engine?"),
                (
                    lambda: self.tr(
                        "Search engines take addresses out of their results when you ask. The page "
                        "itself stays, so report it there as well."
                    ),
                ),
            ),
        ):
            card, inside = frame("card")
            inside.addWidget(self.write("strong", heading))
            for text in texts:
                inside.addWidget(self.write("body", text))
            self.add(card, space_before=SPACE)
