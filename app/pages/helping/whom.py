"""Helping somebody: how old they were in the picture decides how."""

from __future__ import annotations

from app.look import SPACE
from app.pages.page import Page
from app.state import Step


class WhomPage(Page):
    """The person in the picture decides; whoever helps never states anything in their place."""

    step = Step.WHOM

    def __init__(self) -> None:
        super().__init__()
        self.add_title(lambda: self.tr("Whom are you helping?"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "It is good that you are there. What counts is how old the person was in the "
                    "picture, not how old they are now."
                ),
            )
        )
        for way in (
            self.way_to(
                Step.HELPING,
                lambda: self.tr("Someone who was under 18 in the picture, or we are not sure"),
            ),
            self.way_to(Step.HELPING_ADULT, lambda: self.tr("Someone who was 18 or older")),
        ):
            self.add(way)
        self.add(
            self.card(
                "care",
                None,
                lambda: self.tr(
                    "You don’t need to see the picture in order to help. Don’t ask for it, and don’t "
                    "let it be sent to you."
                ),
            ),
            space_before=SPACE,
        )
