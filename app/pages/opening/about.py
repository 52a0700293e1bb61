"""What this does and what it can't do, before an adult says that it fits."""

from __future__ import annotations

from app.pages.opening.about_service import platforms_in_full
from app.pages.page import Page
from app.state import ServiceFacts, Step
from app.widgets import frame, label


class AboutPage(Page):
    """Read once, between the first page and the three statements."""

    step = Step.ABOUT

    def __init__(self, service: ServiceFacts) -> None:
        super().__init__()
        self._service = service
        self.add_title(lambda: self.tr("What this can do for you"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Here you make fingerprints of your pictures, so that platforms which take part "
                    "can recognise them. Your pictures stay on this computer."
                ),
            )
        )
        self.add(
            self.card(
                "card",
                lambda: self.tr("What it does"),
                lambda: self.tr(
                    "It reads your pictures and videos where they are, and turns each into a "
                    "fingerprint: a code, not a picture."
                ),
                lambda: self.tr(
                    "It shows you every byte before it is sent. Only fingerprints are sent: no "
                    "picture, no name, no date, no place."
                ),
                lambda: self.tr(
                    "You get a case number and a code. With them you can see what became of it."
                ),
            )
        )
        self.add(
            self.card(
                "card",
                lambda: self.tr("What it can’t do"),
                lambda: self.tr(
                    "It removes nothing itself and does not search the internet. Platforms that "
                    "take part compare, and each decides by its own rules."
                ),
                lambda: self.tr(
                    "It does not reach private, encrypted messages, or platforms that do not "
                    "take part."
                ),
                lambda: self.tr(
                    "It is not the police, and not StopNCII, Take It Down or 3018; nothing is "
                    "passed on to them."
                ),
            )
        )
        self._platforms = label("body", on="tint")
        card, inside = frame("tint")
        inside.addWidget(self._platforms)
        self.add(card)
        self.add(self.way_to(Step.SERVICE, lambda: self.tr("Who runs the service")))
        self._next = self.main_button(lambda: self.tr("Begin"))
        self._next.clicked.connect(lambda: self.go.emit(Step.ATTEST))
        self.watch(service.changed)
        self.refresh()

    def refresh(self) -> None:
        self._platforms.setText(platforms_in_full(self._service))
