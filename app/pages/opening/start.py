"""The first page: what this is, what it does and does not do, and the ways in."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.look import SPACE
from app.pages.page import Page
from app.state import CaseDraft, ServiceFacts, Step, Way
from app.widgets import WayRow, frame, label
from app.words import Text


class StartPage(Page):
    """Shown first, and again after everything was forgotten."""

    step = Step.START

    def __init__(self, draft: CaseDraft, service: ServiceFacts) -> None:
        super().__init__()
        self._draft = draft
        self._service = service
        self.add_title(lambda: self.tr("This is not your fault."))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Is someone sharing intimate pictures of you, or threatening to? "
                    "Here you can make fingerprints of them, so that platforms which take part "
                    "can recognise them. Your pictures stay on this computer."
                ),
            )
        )
        self.add(self._does())
        self.add(self._does_not())
        self._platforms = label("body", on="tint")
        card, inside = frame("tint")
        inside.addWidget(self._platforms)
        self.add(card)
        self.add(self.write("strong", lambda: self.tr("Other ways from here")), space_before=SPACE)
        self._ways = (
            self._way(
                Step.UNDER_18,
                lambda: self.tr("The person was under 18 in the picture, or I’m not sure"),
            ),
            self._way(Step.HELPING, lambda: self.tr("I am helping someone who was under 18")),
            self._way(Step.LOOK_UP, lambda: self.tr("Look up a case I already have")),
            self._way(
                Step.SELF_TEST, lambda: self.tr("Check for myself that my pictures stay here")
            ),
            self._way(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")),
        )
        for way in self._ways:
            self.add(way)
        self._begin = self.main_button(lambda: self.tr("Begin"))
        self._begin.clicked.connect(self._begin_as_adult)
        self.watch(service.changed)
        self.refresh()

    def _begin_as_adult(self) -> None:
        self._draft.set_way(Way.ADULT)
        self.go.emit(Step.ATTEST)

    def refresh(self) -> None:
        self._platforms.setText(self._about_platforms())

    def _about_platforms(self) -> str:
        if self._service.practice:
            return self.tr(
                "You are in practice. Fingerprints go to a practice service on this computer; "
                "no platform receives them."
            )
        known = self._service.description
        if not self._service.set_up:
            return self.tr(
                "No case service is set up in this app yet. You can make fingerprints and see "
                "exactly what would be sent; sending needs a service."
            )
        if known is None:
            return self.tr(
                "Which platforms take part is not known yet: the service has not answered. "
                "You can begin; you will see it before anything is sent."
            )
        if not known.platforms:
            return self.tr(
                "This service is run by {operator}. It says that no platform receives its "
                "fingerprints at present."
            ).format(operator=known.name)
        return self.tr(
            "This service is run by {operator}. It says that these platforms receive its "
            "fingerprints: {platforms}."
        ).format(operator=known.name, platforms=", ".join(known.platforms))

    def _does(self) -> QWidget:
        return self._card(
            lambda: self.tr("What it does"),
            (
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
            ),
        )

    def _does_not(self) -> QWidget:
        return self._card(
            lambda: self.tr("What it can’t do"),
            (
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
            ),
        )

    def _card(self, heading: Text, points: tuple[Text, ...]) -> QWidget:
        card, inside = frame("card")
        inside.addWidget(self.write("strong", heading))
        _points(self, inside, points)
        return card

    def _way(self, step: Step, text: Text) -> QPushButton:
        way = WayRow()
        self.texts.bind(way.setText, text)
        way.clicked.connect(lambda: self.go.emit(step))
        return way


def _points(page: Page, inside: QVBoxLayout, points: tuple[Text, ...]) -> None:
    for point in points:
        inside.addWidget(page.write("body", point))
