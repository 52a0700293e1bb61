"""Someone to talk to, by country, and where to check what this app says of itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from app.look import SPACE
from app.pages.opening.help_cards import HelpCard, answers_now
from app.pages.page import Page
from app.state import CaseDraft, Step, Whereabouts
from app.widgets import ChoiceBox, Notice, ReplaceableContent, column, frame, label
from app.words import language_of_interface, long_day
from resources.guidance import laws
from resources.help_lines import Country, HelpLine, choices, countries, search


class HelpPage(Page):
    """Reached from everywhere. Nothing is looked up: all of it is on this computer."""

    step = Step.HELP

    def __init__(self, draft: CaseDraft, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._draft = draft
        self._whereabouts = whereabouts
        self.add_title(lambda: self.tr("You don’t have to do this alone"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr("People who know about this listen without judging you."),
            )
        )
        self._history = Notice("care")
        self.add(self._history)
        self._choice = ChoiceBox()
        self.texts.bind(self._choice.setAccessibleName, lambda: self.tr("Country"))
        self._choice.activated.connect(self._chosen)
        self.add(self.write("strong", lambda: self.tr("Where are you?")))
        self.add(self._choice)
        self._find = QLineEdit()
        self._find.setProperty("ring", True)
        self._find.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        for put in (self._find.setPlaceholderText, self._find.setAccessibleName):
            self.texts.bind(put, lambda: self.tr("Find a line by a word or a number"))
        self._find.textChanged.connect(lambda _: self._show_lines())
        self.add(self._find)
        self._place = ReplaceableContent()
        # what the cards there were made from
        self._made_from: object = None
        self.add(self._place)
        self.add(
            self.way_to(
                Step.SELF_TEST, lambda: self.tr("Check for myself that my pictures stay here")
            ),
            space_before=SPACE,
        )
        self.add(self.way_to(Step.SERVICE, lambda: self.tr("Who runs the service")))
        self.add(
            self.way_to(
                Step.DOCUMENTS,
                lambda: self.tr("Read the documents that came with this program (F1)"),
            )
        )
        self.refresh()

    def entered(self) -> None:
        self._find.clear()

    def left(self) -> None:
        for card in self.findChildren(HelpCard):
            card.hide_code()

    def refresh(self) -> None:
        # the ways of the minor channel have no field to write into
        self._find.setVisible(not self._draft.way.minor)
        self._history.say(
            self.tr(
                "A browser keeps the addresses it opens, and a phone the numbers it calls. If "
                "someone else looks at this computer, use another one, or call from a friend’s phone."
            )
        )
        self._fill_choice()
        self._show_lines()

    def _fill_choice(self) -> None:
        language = language_of_interface()
        self._choice.clear()
        for code in choices():
            self._choice.addItem(countries()[code].name.in_language(language), code)
        self._choice.setCurrentIndex(self._choice.findData(self._whereabouts.country))

    def _chosen(self, index: int) -> None:
        self._whereabouts.choose(self._choice.itemData(index))
        self._show_lines()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._made_from = None
        super().changeEvent(event)

    def _show_lines(self) -> None:
        answers = tuple(answers_now(line, country) for country, line in self._lines)
        made_from = (self._lines, answers, self._whereabouts.country, self._searching)
        if made_from != self._made_from:
            self._made_from = made_from
            self._make_cards()

    def _make_cards(self) -> None:
        language = language_of_interface()
        cards, inside = column()
        inside.addWidget(
            label(
                "caption",
                self.tr(
                    "This list is kept on this computer, with the day each line was seen. What none "
                    "of us has tried yet is marked."
                ),
            )
        )
        left = list(self._lines)
        if not left:
            inside.addWidget(label("body", self.tr("Nothing here has all these words.")))
        for heading, groups in (
            (self.tr("In danger now"), {"danger"}),
            (self.tr("When it gets too much"), {"crisis"}),
            (self.tr("For adults"), {"adult", "official_adult"}),
            (
                self.tr("For young people, their parents, and pictures from before 18"),
                {"young", "parent", "official_minor"},
            ),
        ):
            fitting = [pair for pair in left if groups & set(pair[1].groups)]
            left = [pair for pair in left if pair not in fitting]  # each is shown once
            if not fitting and self._searching:
                continue
            inside.addWidget(label("heading", heading))
            for pair in fitting:
                inside.addWidget(HelpCard(*pair, language))
            if groups == {"adult", "official_adult"} and not any(
                "adult" in line.groups for _, line in fitting
            ):
                inside.addWidget(
                    label(
                        "body", self.tr("We found no line for adults here that we can vouch for.")
                    )
                )
        if not self._searching:
            self._add_laws(inside, language)
        self._place.replace_with(cards)

    @property
    def _searching(self) -> bool:
        return bool(self._find.text().strip()) and not self._draft.way.minor

    @property
    def _lines(self) -> tuple[tuple[Country, HelpLine], ...]:
        lines = self._whereabouts.lines
        return (
            search(lines, self._find.text(), language_of_interface()) if self._searching else lines
        )

    def _add_laws(self, inside: QVBoxLayout, language: str) -> None:
        known = laws(self._whereabouts.country)
        if not known:
            return
        inside.addWidget(label("heading", self.tr("What the law says")))
        inside.addWidget(
            label(
                "caption",
                self.tr("In a few words, as seen on {date}. Not legal advice.").format(
                    date=long_day(max(law.seen for law in known))
                ),
            )
        )
        for law in known:
            card, words = frame("card")
            words.addWidget(label("strong", law.name.in_language(language)))
            words.addWidget(label("body", law.about.in_language(language)))
            inside.addWidget(card)
