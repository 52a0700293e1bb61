"""Is the picture on this computer already? If not, it stays where it is."""

from __future__ import annotations

from app.look import SPACE
from app.pages.page import Page
from app.state import Step
from app.widgets import Notice


class ThisDevicePage(Page):
    """A picture of someone under 18 is never moved in order to be fingerprinted."""

    step = Step.THIS_DEVICE

    def __init__(self) -> None:
        super().__init__()
        self.add_title(lambda: self.tr("Where is the picture?"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Leave it where it is. Copying it or sending it on can be an offence, even if it "
                    "is your own picture."
                ),
            )
        )
        self.add(
            self.way_to(
                Step.NUMBERED_FILES,
                lambda: self.tr("On this computer, or on a phone or card that is plugged in"),
            )
        )
        self.add(
            self.way(lambda: self.tr("On another device, or I don’t have it any more"), self._stay)
        )
        self._advice = Notice("care")
        self.add(self._advice)
        self.add(
            self.way_to(Step.WHERE_TO_REPORT, lambda: self.tr("Where to report it, app by app")),
            space_before=SPACE,
        )
        self.add(self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")))
        self.add(
            self.card(
                "tint",
                None,
                lambda: self.tr(
                    "Nobody looks at the picture, and this app does not show it: you will only see "
                    "“Picture 1”."
                ),
            )
        )

    def entered(self) -> None:
        self._advice.say("")

    def _stay(self) -> None:
        self._advice.say(
            self.tr(
                "Don’t move it here. Use Take It Down in the browser of the device that has it, or this "
                "app there. If you don’t have it any more, a help line or the CyberTipline can act on "
                "a link alone."
            )
        )
        self.bring_into_sight(self._advice)
