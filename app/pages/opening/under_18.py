"""Under 18 in the picture, or not sure: who is asking, the official way, and people to talk to."""

from __future__ import annotations

from app.look import SPACE
from app.pages.opening.help_cards import HelpCard
from app.pages.page import Page
from app.state import CaseDraft, Step, Way, Whereabouts
from app.widgets import ReplaceableContent, column, label
from app.words import language_of_interface


class Under18Page(Page):
    """Whoever is not sure is treated like someone under 18."""

    step = Step.UNDER_18

    def __init__(self, draft: CaseDraft, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._whereabouts = whereabouts
        self._draft = draft
        self.add_title(lambda: self.tr("You did nothing wrong"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "For pictures from before the 18th birthday there are people and ways made for "
                    "exactly this. What counts is how old the person was then, not how old they are now."
                ),
            )
        )
        self.add(
            self.card(
                "care",
                None,
                lambda: self.tr(
                    "Leave the picture where it is. Don’t copy it, send it on, or show it to anyone, "
                    "not even to get help: in many countries that alone can be an offence."
                ),
                lambda: self.tr("You don’t have to answer the person, pay, or send anything more."),
                lambda: self.tr("If you can, tell one adult you trust."),
            )
        )
        self.add(self.write("strong", lambda: self.tr("Who are you?")), space_before=SPACE)
        self._young = self.way(
            lambda: self.tr("I am in the picture, and I am under 18"),
            lambda: self._begin(Way.YOUNG),
        )
        self._adult_now = self.way(
            lambda: self.tr("I am in the picture, and I am an adult now"),
            lambda: self._begin(Way.BEFORE_18),
        )
        self._helper = self.way(
            lambda: self.tr("I am helping the person in the picture"),
            lambda: self.go.emit(Step.HELPING),
        )
        for way in (self._young, self._adult_now, self._helper):
            self.add(way)
        self._place = ReplaceableContent()
        self.add(self._place)
        self.refresh()

    def _begin(self, way: Way) -> None:
        self._draft.set_way(way)
        self.go.emit(Step.OFFICIAL_FIRST)

    def refresh(self) -> None:
        cards, inside = column()
        language = language_of_interface()
        official = [pair for pair in self._whereabouts.lines if "official_minor" in pair[1].groups]
        people = [
            pair for pair in self._whereabouts.lines if {"young", "danger"} & set(pair[1].groups)
        ]
        inside.addWidget(label("heading", self.tr("The official way")))
        for pair in official:
            inside.addWidget(HelpCard(*pair, language))
        inside.addWidget(label("heading", self.tr("People to talk to")))
        for pair in people:
            inside.addWidget(HelpCard(*pair, language))
        inside.addWidget(label("caption", self.tr("This app has no link to any of them.")))
        self._place.replace_with(cards)
