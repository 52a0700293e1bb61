"""Withdrawing a case: what it does, a way out for whoever is being pushed, and then the person decides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QWidget

from app.jobs.submission_job import NotWithdrawing, SubmissionJob, Withdrawing
from app.pages.page import Page
from app.state.case_draft import CaseDraft
from app.state.journey import Step
from app.widgets.notice import Notice
from app.widgets.text import frame, label
from app.widgets.wrapping_button import WayRow
from app.words.wording import failure, long_date


class WithdrawPage(Page):
    """Asking twice changes nothing; the delay chosen at the start applies."""

    step = Step.WITHDRAW

    def __init__(self, draft: CaseDraft, job: SubmissionJob) -> None:
        super().__init__()
        self._draft = draft
        self._job = job
        self._asking = False
        self.add(self.write("title", lambda: self.tr("Withdraw the case")))
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
        job.happened.connect(self._heard)

    def left(self) -> None:
        self._asking = False
        self._trouble.say("")

    def first_focus(self) -> QWidget:
        return self._back

    def refresh(self) -> None:
        self._bar.setVisible(self._asking)
        case = self._draft.case
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
        if self._asking or self._draft.case_identity is None:
            return
        self._asking = True
        self._trouble.say("")
        self.refresh()
        self._job.withdraw(self._draft.case_identity)

    def _heard(self, event: object) -> None:
        if not self._asking or not isinstance(event, Withdrawing | NotWithdrawing):
            return
        if event.identity != self._draft.case_identity:
            return
        self._asking = False
        self.refresh()
        if isinstance(event, Withdrawing):
            self.go.emit(Step.CASE)  # which takes in what it is now
        else:
            self._trouble.say(failure(event.error))
            self._withdraw.setFocus()
            self.bring_into_sight(self._trouble)
