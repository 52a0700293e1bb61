"""What will be sent: every item, every byte. Anything can be taken out here."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.jobs import CaseWork
from app.look import SPACE
from app.pages.exact_bytes import ExactBytes
from app.pages.page import Page
from app.pages.sending.item_card import ItemCard
from app.state import DELAYS, CaseDraft, DraftItem, Step
from app.widgets import (
    Choice,
    CopyDrawing,
    CopyKind,
    Flow,
    GradualColumn,
    Notice,
    announce,
    column,
)

#: Cards shown at first; as many more each time they are asked for.
CARDS_AT_ONCE = 4


class ReviewPage(Page):
    """The last page before sending; nothing has left the computer yet."""

    step = Step.REVIEW

    def __init__(self, draft: CaseDraft, work: CaseWork) -> None:
        super().__init__()
        self._draft = draft
        self._work = work
        self._shown = CARDS_AT_ONCE
        # what there is a card for, by key, each with its number
        self._numbered: dict[int, tuple[DraftItem, int]] = {}
        self.add_title(lambda: self.tr("This is what will be sent"))
        self.add(self.write("lead", self._lead_text))
        self._left_out = Notice("tint")
        self.add(self._left_out)
        # a turn of the event loop for each card: together with the page they would hold up the window
        self._cards = GradualColumn(self._new_card, self._fill_card, spacing=SPACE * 2, at_once=1)
        self.add(self._cards.layout)
        self._more = self.button(lambda: self.tr("Show more"))
        self._more.clicked.connect(self._show_more)
        self.add(Flow(self._more))
        self._mixed = self.way_to(
            Step.MIXED_AGES, lambda: self.tr("I was under 18 in some of these, or I’m not sure")
        )
        self.add(self._mixed)
        self._add_copies()
        self._add_delay()
        self._bytes = ExactBytes(self.texts)
        self.add(self._bytes)
        self._next = self.main_button(lambda: self.tr("Continue"))
        self._next.clicked.connect(lambda: self.go.emit(Step.SUBMIT))
        self.watch(draft.changed)

    def _add_copies(self) -> None:
        heading = self.write("heading", lambda: self.tr("Which copies are recognised"))
        self.add(heading)
        self.add(
            self.write(
                "body",
                lambda: self.tr(
                    "Cut at one edge or to a usual shape, framed, tilted, mirrored: mostly. In a "
                    "story or a screenshot: now and then. Two pictures in one, a big sticker, half "
                    "of it cut away: no. If you have such copies, add them too."
                ),
            )
        )
        self.add(Flow(*(CopyDrawing(kind) for kind in CopyKind)))

    def _lead_text(self) -> str:
        if self._draft.addition is not None:
            return self.tr(
                "Codes, not pictures, for the case that exists. No name, no file name, no date, no "
                "place. Like any site, the service sees the internet address you come from, and when."
            )
        return self.tr(
            "Codes, not pictures. With them go your three answers, what you choose on this "
            "page, and a check value that recognises your access code without telling it. No "
            "name, no file name, no date, no place. Like any site, the service sees the internet "
            "address you come from, and when."
        )

    def _add_delay(self) -> None:
        whole, inside = column()
        self._delay = whole
        whole.setProperty("role", "group")  # a screen reader says what is chosen here
        self.texts.bind(whole.setAccessibleName, lambda: self.tr("If you withdraw it one day"))
        inside.addWidget(self.write("heading", lambda: self.tr("If you withdraw it one day")))
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "You can withdraw the case whenever you like. A delay protects you if someone "
                    "could force you: while it lasts, you can cancel the withdrawal."
                ),
            )
        )
        self._delays = QButtonGroup(self)
        words = (
            lambda: self.tr("Withdraw at once"),
            lambda: self.tr("Wait one day first"),
            lambda: self.tr("Wait 3 days first"),
            lambda: self.tr("Wait 7 days first"),
        )
        choices = QVBoxLayout()
        choices.setSpacing(SPACE)
        for hours, text in zip(DELAYS, words, strict=True):
            choice = Choice()
            self.texts.bind(choice.setText, text)
            choice.toggled.connect(partial(self._delay_chosen, hours))
            self._delays.addButton(choice, hours)
            choices.addWidget(choice)
        inside.addLayout(choices)
        self.add(whole)

    # --- living --------------------------------------------------------------------------------

    def entered(self) -> None:
        self._shown = CARDS_AT_ONCE
        self._bytes.only_first_lines()

    def refresh(self) -> None:
        self.texts.retranslate()
        adding = self._draft.addition is not None
        self._delay.setVisible(not adding)
        self._mixed.setVisible(not adding)
        self._show_cards()
        out = len(self._draft.items) - len(self._draft.sendable)
        self._left_out.say(
            self.tr(
                "%n file(s) are not included: they could not be read, or are too plain.", "", out
            )
            if out
            else ""
        )
        button = self._delays.button(self._draft.delay_hours)
        if not button.isChecked():
            button.setChecked(True)
        self._work.bring_bytes_up_to_date()
        self._show_bytes()

    def _show_cards(self) -> None:
        items = self._draft.sendable
        self._numbered = {
            item.key: (item, number)
            for number, item in enumerate(items[: self._shown], self._draft.held + 1)
        }
        self._cards.show(tuple(self._numbered))
        self._more.setVisible(len(items) > self._shown)

    def _new_card(self, key: int) -> ItemCard:
        card = ItemCard(self._numbered[key][0])
        card.remove.clicked.connect(partial(self._remove, key))
        card.synthetic.toggled.connect(partial(self._draft.set_synthetic, key))
        return card

    def _fill_card(self, key: int, card: ItemCard) -> None:
        card.show_item(*self._numbered[key])

    def _show_more(self) -> None:
        self._shown += CARDS_AT_ONCE
        self._show_cards()

    def first_focus(self) -> QWidget:
        """The title: Tab then comes to what will be sent before it comes to Continue."""
        return self.title

    def _remove(self, key: int) -> None:
        number = self._draft.number(key)
        self._draft.remove(key)
        announce(
            self,
            self.tr("Number {number} was removed; those after it have moved up.").format(
                number=number
            ),
        )
        if not self._draft.sendable:
            self.go.emit(Step.CHOOSE)
            return
        self.first_focus().setFocus()

    def _delay_chosen(self, hours: int, chosen: bool) -> None:
        if chosen and hours != self._draft.delay_hours:
            self._draft.set_delay(hours)

    def _why_not(self) -> str:
        if self._draft.cannot_prepare:
            return self.tr("This can’t be prepared for sending. Remove an item, or go back.")
        return self.tr("One moment, they are being put together…")

    def _show_bytes(self) -> None:
        prepared = self._draft.prepared
        self.allow_main(prepared is not None, self._why_not())
        self._bytes.show_prepared(
            prepared,
            about=self.tr(
                "{count} bytes, exactly these. They end with the last bracket; nothing is added "
                "on the way."
            ),
            why_not=self._why_not(),
        )
