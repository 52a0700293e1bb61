"""Withdrawing a case: what it does, a way out for whoever is being pushed, and then the person decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QWidget

from app.jobs import CaseWork
from app.pages.page import Page
from app.pages.tick_list import TickList
from app.state import WITHDRAWABLE, FollowedCase, Request, Step
from app.widgets import Choice, ChoiceBox, Notice, frame, label
from app.words import item_name, long_date

if TYPE_CHECKING:
    from submission.protocol.answers import ItemStatus

#: Ticks that are shown at once, and items that one request may name (``wire.Withdrawal``).
_MOST_TICKS = 200


class WithdrawPage(Page):
    """Asking twice changes nothing; the delay chosen at the start applies."""

    step = Step.WITHDRAW

    def __init__(self, followed: FollowedCase, work: CaseWork) -> None:
        super().__init__()
        self._followed = followed
        self._work = work
        self._receipts_before = 0
        self._withdrawable_items = 0
        self.add_title(lambda: self.tr("Withdraw the case"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Your case then stops offering its fingerprints. Platforms that can act on this "
                    "are told; others may keep comparing. What was removed stays removed."
                ),
            )
        )
        self._whole, self._some = Choice(), Choice()
        self.texts.bind(self._whole.setText, lambda: self.tr("The whole case"))
        self.texts.bind(self._some.setText, lambda: self.tr("Only some pictures or videos"))
        self._group = QButtonGroup(self)
        for choice in (self._whole, self._some):
            self._group.addButton(choice)
            choice.toggled.connect(lambda _: self.refresh())
            self.add(choice)
        # names of the items that can be ticked, by their ids
        self._names: dict[str, str] = {}
        self._part = ChoiceBox()
        self.texts.bind(
            self._part.setAccessibleName, lambda: self.tr("Which part of the list is shown")
        )
        self._part.activated.connect(lambda _: self.refresh())
        self.add(self._part)
        self._list: TickList[str] = TickList(lambda item: self._names[item], self.refresh)
        self.add(self._list.layout)
        self._when = label("body", on="tint")
        card, inside = frame("tint")
        inside.addWidget(self._when)
        self.add(card)
        self.add(
            self.card(
                "care",
                lambda: self.tr("Is someone asking you to do this?"),
                lambda: self.tr(
                    "You don’t have to. You can leave this page and come back another day; "
                    "nothing changes until then."
                ),
            )
        )
        self.add(self.way_to(Step.HELP, lambda: self.tr("Talk to someone: numbers and links")))
        self._bar = self.busy_bar(lambda: self.tr("Asking the service"))
        self.add(self._bar)
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._withdraw = self.main_button(self._main_text)
        self._withdraw.clicked.connect(self._ask)
        self.watch(followed.changed)

    def entered(self) -> None:
        self._list.show(())
        self._receipts_before = len(self._followed.receipts)
        self._whole.setChecked(True)

    def left(self) -> None:
        self._followed.clear_trouble()

    def first_focus(self) -> QWidget:
        return self.title  # the main button can't be taken back

    def refresh(self) -> None:
        if len(self._followed.receipts) > self._receipts_before and self._followed.withdrawable:
            self._receipts_before = len(self._followed.receipts)
            # a part of the case was withdrawn; after the whole case the journey's table leads on
            self.go.emit(Step.CASE)
            return
        self._show_items()
        self._withdraw.setText(self._main_text())
        chosen = self._whole.isChecked() or bool(self._list.ticked)
        self.allow_main(chosen, self.tr("Tick what you want to withdraw."))
        self._bar.setVisible(self._followed.request is Request.WITHDRAW)
        if self.show_trouble(self._trouble, self._followed.trouble):
            self._withdraw.setFocus()
        case = self._followed.status
        if case is None or case.withdrawal_delay_hours == 0:
            self._when.setText(self.tr("It takes effect at once."))
            return
        when = datetime.now(UTC) + timedelta(hours=case.withdrawal_delay_hours)
        self._when.setText(
            self.tr("It takes effect on {date}. Until then you can cancel it.").format(
                date=long_date(when)
            )
        )

    def _main_text(self) -> str:
        if self._whole.isChecked():
            return self.tr("Withdraw the case")
        return self.tr("Withdraw what is ticked")

    def _show_items(self) -> None:
        """A tick for each item that can be withdrawn, by the number it has everywhere."""
        case = self._followed.status
        left = [item for item in case.items if item.state in WITHDRAWABLE] if case else []
        self._some.setVisible(len(left) > 1)
        self._show_parts(left)
        first = max(0, self._part.currentIndex()) * _MOST_TICKS
        self._names = {
            item.item_id: item_name(item.kind, item.number)
            for item in left[first : first + _MOST_TICKS]
        }
        self._withdrawable_items = len(left)
        self._list.show(() if self._whole.isChecked() else list(self._names))

    def _show_parts(self, left: Sequence[ItemStatus]) -> None:
        """Of a long list, which part has its ticks shown: a request names no more than these."""
        parts = [
            f"{left[first].number} – {left[min(first + _MOST_TICKS, len(left)) - 1].number}"
            for first in range(0, len(left), _MOST_TICKS)
        ]
        if parts != [self._part.itemText(index) for index in range(self._part.count())]:
            self._part.clear()
            self._part.addItems(parts)
        self._part.setVisible(len(parts) > 1 and not self._whole.isChecked())

    def _ask(self) -> None:
        """The whole case where nothing else was chosen, or where all of it was ticked."""
        chosen = () if self._whole.isChecked() else self._list.ticked
        self._work.withdraw(() if len(chosen) == self._withdrawable_items else chosen)
