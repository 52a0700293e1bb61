"""What will be sent: every item, every byte. Anything can be taken out here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.jobs import CaseWork
from app.look import SPACE
from app.pages.exact_bytes import ExactBytes
from app.pages.page import Page
from app.state import DELAYS, CaseDraft, DraftItem, Step
from app.widgets import (
    BitGlyph,
    Choice,
    CopyDrawing,
    CopyKind,
    Flow,
    Notice,
    Tick,
    WayRow,
    announce,
    breakable,
    column,
    grouped_hash,
    label,
    push_button,
)
from app.words import byte_count, file_name, item_name
from hashing.signals import Fingerprint, Md5, Pdq, Vpdq
from hashing.transforms import COPIES

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
        self._cards: dict[int, _ItemCard] = {}
        # a turn of the event loop for each card: together with the page they would hold up the window
        self._next_card = QTimer(self)
        self._next_card.setSingleShot(True)
        self._next_card.setInterval(1)
        self._next_card.timeout.connect(self._show_cards)
        self.add_title(lambda: self.tr("This is what will be sent"))
        self.add(
            self.write(
                "lead",
                self._lead_text,
            )
        )
        self._left_out = Notice("tint")
        self.add(self._left_out)
        self._items = QVBoxLayout()
        self._items.setSpacing(SPACE * 2)
        self.add(self._items)
        self._more = self.button(lambda: self.tr("Show more"))
        self._more.clicked.connect(self._show_more)
        self.add(Flow(self._more))
        self._mixed = WayRow()
        self.texts.bind(
            self._mixed.setText,
            lambda: self.tr("I was under 18 in some of these, or I’m not sure"),
        )
        self._mixed.clicked.connect(lambda: self.go.emit(Step.MIXED_AGES))
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
        wanted = self._draft.sendable[: self._shown]
        keys = [item.key for item in wanted]
        for key in [key for key in self._cards if key not in keys]:
            card = self._cards.pop(key)
            self._items.removeWidget(card)
            card.hide()
            card.deleteLater()
        missing = [key for key in keys if key not in self._cards]
        for position, item in enumerate(wanted):
            if item.key in missing[1:]:
                self._next_card.start()
                break
            card = self._cards.get(item.key) or self._new_card(item, position)
            card.show_item(item, self._draft.held + position + 1)
        self._more.setVisible(len(self._draft.sendable) > self._shown)

    def _new_card(self, item: DraftItem, position: int) -> _ItemCard:
        card = _ItemCard(item)
        card.remove.clicked.connect(partial(self._remove, item.key))
        card.synthetic.toggled.connect(partial(self._draft.set_synthetic, item.key))
        self._cards[item.key] = card
        self._items.insertWidget(position, card)
        return card

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
        if prepared is None:
            self._bytes.say(self._why_not())
            return
        bodies = prepared.all_bodies
        self._bytes.show_bodies(bodies)
        self._bytes.say(
            self.tr(
                "{count} bytes, exactly these. They end with the last bracket; nothing is added "
                "on the way."
            ).format(count=byte_count(sum(len(body) for body in bodies)))
        )


class _ItemCard(QFrame):
    """One item: its signals, the picture of its bits, and what can be said or done about it."""

    def __init__(self, item: DraftItem) -> None:
        super().__init__()
        self.setProperty("role", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 3, SPACE * 2, SPACE * 3, SPACE * 2)
        inside.setSpacing(SPACE)
        top = QHBoxLayout()
        self._name = label("strong")
        self._file = label("caption")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._file)
        self.remove = push_button("quiet")
        top.addLayout(names, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE * 3)
        shown = _main_hash(item.fingerprint)
        middle.addWidget(BitGlyph(shown), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        self._hash = label("hash", grouped_hash(shown), selectable=True)
        words.addWidget(self._hash)
        self._about = label("caption")
        words.addWidget(self._about)
        words.addStretch(1)
        middle.addLayout(words, 1)
        inside.addLayout(middle)
        self.synthetic = Tick(plain=True)
        inside.addSpacing(SPACE // 2)
        inside.addWidget(self.synthetic)

    def show_item(self, item: DraftItem, number: int) -> None:
        assert item.fingerprint is not None  # noqa: S101 - only sendable items have a card
        name = item_name(item.fingerprint.kind, number)
        self._name.setText(name)
        self._file.setText(
            self.tr("{name} (the name stays here)").format(name=breakable(file_name(item)))
        )
        self._about.setText(self._describe(item.fingerprint))
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove {item}").format(item=name))
        self.synthetic.setText(self.tr("This is a fake: edited, or made by a computer"))
        self.synthetic.setAccessibleName(
            self.tr("{item} is a fake: edited, or made by a computer").format(item=name)
        )
        self.synthetic.blockSignals(True)
        self.synthetic.setChecked(item.synthetic)
        self.synthetic.blockSignals(False)

    def _describe(self, fingerprint: Fingerprint) -> str:
        parts = []
        transforms = {
            s.transform for s in fingerprint.signals if isinstance(s, Pdq) and s.matchable
        }
        turned, copies = len(transforms - COPIES), len(transforms & COPIES)
        if fingerprint.pdq is not None:
            parts.append(
                self.tr("Quality {quality} of 100, good").format(quality=fingerprint.pdq.quality)
            )
        if turned > 1:
            parts.append(self.tr("%n positions: as it is, turned, mirrored", "", turned))
        if copies:
            parts.append(self.tr("%n likely copies: cut, framed, tilted", "", copies))
        for signal in fingerprint.signals:
            if isinstance(signal, Vpdq):
                frames = sum(1 for f in signal.frames if f.matchable)
                parts.append(self.tr("%n video frame(s)", "", frames))
            elif isinstance(signal, Md5):
                parts.append(self.tr("code of the whole file"))
        return " · ".join(parts)


def _main_hash(fingerprint: Fingerprint | None) -> str:
    """The hash that stands for an item: its own PDQ, else its file's digest, else its first frame's."""
    if fingerprint is None:
        return "0" * 64
    if fingerprint.pdq is not None:
        return fingerprint.pdq.value
    for signal in fingerprint.signals:
        if isinstance(signal, Md5):
            return signal.value
        if isinstance(signal, Vpdq):
            return signal.frames[0].pdq
    return "0" * 64
