"""Withdrawing a case: what it does, a way out for whoever is being pushed, and then the person decides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from app.jobs import CaseWork
from app.pages.page import Page
from app.state import FollowedCase, Request, Step
from app.widgets import Notice, WayRow, frame, label
from app.words import long_date


class WithdrawPage(Page):
    """Asking twice changes nothing; the delay chosen at the start applies."""

    step = Step.WITHDRAW

    def __init__(self, followed: FollowedCase, work: CaseWork) -> None:
        super().__init__()
        self._followed = followed
        self._work = work
        self.add_title(lambda: self.tr("Withdraw the case"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Your case then stops offering its fingerprints. Platforms that can take this "
                    "in are told; others may keep comparing. What was removed stays removed."
                ),
            )
        )
        self._when = label("body", on="tint")
        card, inside = frame("tint")
        inside.addWidget(self._when)
        self.add(card)
        card, inside = frame("care")
        inside.addWidget(
            self.write("strong", lambda: self.tr("Is someone asking you to do this?"), on="care")
        )
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "You don’t have to. You can leave this page and come back another day; "
                    "nothing changes until then."
                ),
                on="care",
            )
        )
        self.add(card)
        self._help = WayRow()
        self.texts.bind(self._help.setText, lambda: self.tr("Talk to someone: numbers and links"))
        self._help.clicked.connect(lambda: self.go.emit(Step.HELP))
        self.add(self._help)
        self._bar = self.busy_bar(lambda: self.tr("Asking the service"))
        self.add(self._bar)
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._withdraw = self.main_button(lambda: self.tr("Withdraw the case"))
        self._withdraw.clicked.connect(self._ask)
        self.watch(followed.changed)

    def left(self) -> None:
        self._followed.clear_trouble()

    def first_focus(self) -> QWidget:
        return self.title  # the main button can't be taken back

    def refresh(self) -> None:
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

    def _ask(self) -> None:
        self._work.withdraw()
