"""What became of a case: its state and what that does not mean, its items, its timeline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.jobs import CaseWork
from app.keeping import RECEIPT_NAME, told, write_receipts
from app.pages.following.history import history_card
from app.pages.page import Page
from app.picker import SavePicker
from app.state import FollowedCase, Request, Step
from app.widgets import Flow, Notice, ReplaceableContent, column, frame, label, rule, spelled
from app.words import (
    case_state,
    case_state_does_not_mean,
    case_state_means,
    copy_in_words,
    in_words,
    item_name,
    item_state,
    items_in_words,
    long_date,
    own_name,
    partner_state,
)
from submission.protocol.case_number import grouped

if TYPE_CHECKING:
    from submission.protocol.answers import CaseStatus, ItemStatus, PartnerStatus

#: Rows built for long cases; the rest is summed up.
_MOST_ROWS = 50
#: Lines about platforms, for all items together. A service that lies could name so many that the window stalls.
_MOST_LINES = 1000
#: Lines about platforms for one item: more than read any list.
_MOST_PLATFORMS = 50
#: States in which withdrawing again changes nothing, so that the signed proof can be asked for once more.
_FINAL = ("withdrawn", "deleted")


class CasePage(Page):
    """Items are "Picture 1", never a hash. A withdrawal that waits can be cancelled here."""

    step = Step.CASE

    def __init__(self, followed: FollowedCase, work: CaseWork) -> None:
        super().__init__()
        self._followed = followed
        self._work = work
        self.add_title(lambda: self.tr("Your case"))
        self._number = label("mono")
        self.add(self._number)
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._added = Notice("tint")
        self.add(self._added)
        self._refresh = self.button(self._refresh_text)
        self._refresh.clicked.connect(work.ask_again)
        self.add(Flow(self._refresh))
        self._place = ReplaceableContent()
        self.add(self._place)
        self._add_ways()
        self._cancel = self.button(lambda: self.tr("Cancel the withdrawal"))
        self._cancel.clicked.connect(self._cancel_withdrawal)
        self._proof = self.button(self._proof_text)
        self._proof.clicked.connect(self._keep_proof)
        self._about_proof = self.write(
            "caption",
            lambda: self.tr(
                "With it you can show later what you asked for and when. It names the case, and "
                "says nothing about the pictures."
            ),
        )
        self.add(Flow(self._proof, self._cancel))
        self.add(self._about_proof)
        self._saved = Notice("tint")
        self.add(self._saved)
        self._shown: tuple[CaseStatus | None, str] = (None, "")
        self._done = self.main_button(lambda: self.tr("Done"))
        self._done.clicked.connect(self.done)
        self.watch(followed.changed)

    def _add_ways(self) -> None:
        self.add(self.write("heading", lambda: self.tr("What you can do now")))
        self._note = self.way_to(Step.LOG, lambda: self.tr("Note what happened, for the police"))
        self._withdraw = self.way_to(
            Step.WITHDRAW, lambda: self.tr("Withdraw this case, or a part of it")
        )
        self._add_more = self.way(
            lambda: self.tr("Add pictures or videos to this case"), self._begin_adding
        )
        self._links = self.way_to(
            Step.LINKS,
            lambda: self.tr(
                "Links to pages where it can be seen: add some, or see what became of them"
            ),
        )
        for way in (
            self._add_more,
            self._links,
            self.way_to(Step.WHERE_TO_REPORT, lambda: self.tr("It is online: where to report it")),
            self._note,
            self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")),
            self._withdraw,
        ):
            self.add(way)

    def _begin_adding(self) -> None:
        minor = self._followed.status is not None and self._followed.status.channel == "minor"
        self._work.begin_adding()
        self.go.emit(Step.THIS_DEVICE if minor else Step.ATTEST)

    def _refresh_text(self) -> str:
        if self._followed.request is Request.REFRESH:
            return self.tr("Asking the service…")
        return self.tr("Ask the service again")

    def entered(self) -> None:
        self._saved.say("")

    def left(self) -> None:
        self._followed.clear_trouble()
        self._followed.clear_added()

    def _cancel_withdrawal(self) -> None:
        self._work.cancel_withdrawal()

    def _proof_text(self) -> str:
        if self._followed.receipts:
            return self.tr("Save the signed proof…")
        return self.tr("Get the signed proof")

    def _added_text(self) -> str:
        added = self._followed.added
        if self._followed.withdrawn:
            return self.tr(
                "{items}: the withdrawal is accepted. Its signed proof is below."
            ).format(items=items_in_words(self._followed.withdrawn))
        if added is None:
            return ""
        if not added:
            return self.tr("All of it was in this case already. Nothing is there twice.")
        return self.tr("Added: {items}. The files stayed on this computer.").format(
            items=items_in_words(added)
        )

    def _keep_proof(self) -> None:
        if self._followed.receipts:
            picker = SavePicker(lambda: self.tr("Save the signed proof"), RECEIPT_NAME)
            picker.chosen.connect(self.save_proof)
            self.over.emit(picker)
        else:
            self._work.prove_withdrawal()

    def save_proof(self, path: Path) -> None:
        """Write what the service signed for this case where the person chose."""
        if self._followed.receipts:
            self._saved.say(told(write_receipts(self._followed.receipts, str(path))))
            self.bring_into_sight(self._saved)

    def refresh(self) -> None:
        case = self._followed.status
        state = case.state if case is not None else ""
        self._withdraw.setVisible(self._followed.withdrawable)
        self._add_more.setVisible(self._work.may_add_to_case)
        self._added.say(self._added_text())
        self._note.setVisible(case is not None and case.channel == "adult")
        waits = case is not None and _waits(case)
        if self._cancel.hasFocus() and not waits:
            self._done.setFocus()  # the button with the keyboard is about to go
        self._cancel.setVisible(waits)
        self.texts.retranslate()
        proven = bool(self._followed.receipts)
        for part in (self._proof, self._about_proof):
            part.setVisible(proven or state in _FINAL)
        if self._followed.outdated and self._followed.trouble is None:
            self._trouble.say(
                self.tr(
                    "The service has accepted it, and its signed proof is here. What is shown below "
                    "may be older: look the case up again."
                )
            )
        else:
            self.show_trouble(self._trouble, self._followed.trouble)
        now = (case, QLocale().name())
        if now == self._shown:
            return
        self._shown = now
        number = grouped(case.case_id) if case is not None else ""
        self._number.setText(number)
        self._number.setAccessibleName(spelled(number))
        self._place.replace_with(self._told(case) if case is not None else None)

    def _told(self, case: CaseStatus) -> QWidget:
        whole, inside = column()
        inside.addWidget(self._state_card(case))
        if case.ended_unasked:
            unasked = Notice("care")
            unasked.say(in_words(case.ended_unasked, {}))
            inside.addWidget(unasked)
        inside.addWidget(label("heading", self.tr("What it holds")))
        inside.addWidget(self._items_card(case))
        if any(each.state == "not_blocked" for item in case.items for each in item.partners):
            inside.addWidget(self._about_not_blocked())
        inside.addWidget(label("heading", self.tr("What happened")))
        inside.addWidget(history_card(case))
        return whole

    def _state_card(self, case: CaseStatus) -> QWidget:
        card, inside = frame("tint")
        inside.addWidget(label("strong", case_state(case.state), on="tint"))
        inside.addWidget(label("body", case_state_means(case.state), on="tint"))
        inside.addWidget(label("body", case_state_does_not_mean(case.state), on="tint"))
        if case.withdrawal_effective_at is not None:
            text = self.tr("It takes effect on {date}.").format(
                date=long_date(case.withdrawal_effective_at)
            )
            inside.addWidget(label("body", text, on="tint"))
        return card

    def _items_card(self, case: CaseStatus) -> QWidget:
        card, inside = frame("card")
        items = case.items[:_MOST_ROWS]
        for position, item in enumerate(items):
            if position:
                inside.addWidget(rule())
            self._add_item(inside, item, min(_MOST_PLATFORMS, _MOST_LINES // len(items)))
        self._sum_up(inside, len(case.items))
        return card

    def _about_not_blocked(self) -> QWidget:
        card, inside = frame("tint")
        for role, text in (
            ("strong", self.tr("What “not blocked” means")),
            (
                "body",
                self.tr(
                    "The platform looked, and did not act by its own rules. It may have seen another "
                    "picture that looks alike, or no way to tell that there was no agreement."
                ),
            ),
            (
                "body",
                self.tr(
                    "It says nothing about you, and it is not the end: you can report the link there "
                    "yourself, or let a help line do it with you."
                ),
            ),
        ):
            inside.addWidget(label(role, text, on="tint"))
        return card

    def _add_item(self, inside: QVBoxLayout, item: ItemStatus, most: int) -> None:
        """An item, its state, and what the first ``most`` platforms said of it."""
        name = self.tr("{item}: {state}").format(
            item=item_name(item.kind, item.number), state=item_state(item.state)
        )
        inside.addWidget(label("strong", name))
        lines = [self._partner_line(partner) for partner in item.partners[:most]]
        if (more := len(item.partners) - len(lines)) > 0:
            lines.append(self.tr("and %n more", "", more))
        inside.addWidget(
            label(
                "body",
                "\n".join(lines) or self.tr("No answer from a platform yet, which is common."),
            )
        )

    def _partner_line(self, partner: PartnerStatus) -> str:
        state = partner_state(partner.state)
        if copy := copy_in_words(partner.made_from):
            state = self.tr("{state}: {copy}").format(state=state, copy=copy)
        return self.tr("{platform}: {state}").format(
            platform=own_name(partner.partner), state=state
        )

    def _sum_up(self, inside: QVBoxLayout, count: int) -> None:
        if count > _MOST_ROWS:
            inside.addWidget(label("caption", self.tr("and %n more", "", count - _MOST_ROWS)))


def _waits(case: CaseStatus) -> bool:
    """Whether a withdrawal of the case, or of some of it, waits and can be called back."""
    states = (case.state, *(item.state for item in case.items))
    return "withdrawal_pending" in states
