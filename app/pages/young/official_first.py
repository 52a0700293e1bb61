"""Before anything is made here: someone to talk to, the official way, and what this app is beside it."""

from __future__ import annotations

from app.pages.opening import HelpCard
from app.pages.page import Page
from app.state import CaseDraft, ServiceFacts, Step, Whereabouts
from app.widgets import ReplaceableContent, column, frame, label
from app.words import language_of_interface, listed


class OfficialFirstPage(Page):
    """The country's line comes first, then the official way, then ours."""

    step = Step.OFFICIAL_FIRST

    def __init__(self, draft: CaseDraft, service: ServiceFacts, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._whereabouts = whereabouts
        self._draft = draft
        self._service = service
        self.add_title(lambda: self.tr("You are not in trouble"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "It is not your fault. You can talk to someone first, without giving your name, and "
                    "come back here whenever you like."
                ),
            )
        )
        self._someone = ReplaceableContent()
        self.add(self._someone)
        self.add(self.write("heading", lambda: self.tr("The official way")))
        self._official = ReplaceableContent()
        self.add(self._official)
        self.add(self.write("heading", lambda: self.tr("What this app can do")))
        card, inside = frame("card")
        self._ours = label("body")
        inside.addWidget(self._ours)
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "It makes fingerprints on this computer and sends only those. You can do both, "
                    "this and the official way: one does not get in the way of the other."
                ),
            )
        )
        self.add(card)
        self._next = self.main_button(lambda: self.tr("Go on here"))
        self._next.clicked.connect(lambda: self.go.emit(Step.THIS_DEVICE))
        self.watch(service.changed)
        self.watch(draft.changed)
        self.refresh()

    def refresh(self) -> None:
        language = language_of_interface()
        lines = self._whereabouts.lines
        people = [pair for pair in lines if "young" in pair[1].groups and pair[1].phones] or [
            pair for pair in lines if "danger" in pair[1].groups
        ]
        cards, inside = column()
        inside.addWidget(HelpCard(*people[0], language))
        self._someone.replace_with(cards)
        cards, inside = column()
        for pair in lines:
            if "official_minor" in pair[1].groups:
                inside.addWidget(HelpCard(*pair, language))
        self._official.replace_with(cards)
        self._ours.setText(self._about_ours())

    def _about_ours(self) -> str:
        not_official = self.tr("This is not Take It Down, and not connected to it.")
        known = self._service.description
        if self._service.practice_here:
            reach = self.tr("This is practice: no platform receives anything.")
        elif known is None or not known.minor_platforms:
            reach = self.tr("No platform is known to receive what is sent from here.")
        else:
            reach = self.tr(
                "{operator} runs this service, and says that these platforms receive its "
                "fingerprints: {platforms}."
            ).format(operator=known.name, platforms=listed(known.minor_platforms))
        return f"{not_official} {reach}"
