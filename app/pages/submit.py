"""Sending: what happens, what does not, and every way it can go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.case_draft import CaseDraft
from app.journey import Step
from app.pages.page import Page
from app.service_facts import ServiceFacts
from app.submission_job import NotDescribed, NotSent, Sent, SubmissionJob
from app.widgets.notice import Notice, announce
from app.widgets.text import frame, label
from app.wording import failure


class SubmitPage(Page):
    """A retry sends the very same bytes, so it never makes a second case."""

    step = Step.SUBMIT

    def __init__(self, draft: CaseDraft, service: ServiceFacts, job: SubmissionJob) -> None:
        super().__init__()
        self._draft = draft
        self._service = service
        self._job = job
        self._sending = False
        self._tried = False
        self._uncertain = False
        self.add(self.write("title", lambda: self.tr("Send the fingerprints")))
        self._lead = self.write("lead", self._lead_text)
        self.add(self._lead)
        card, inside = frame("card")
        inside.addWidget(self.write("strong", lambda: self.tr("What happens then")))
        for text in (
            lambda: self.tr(
                "The service keeps the fingerprints and offers them to platforms that take part."
            ),
            lambda: self.tr(
                "A platform that finds a match decides by its own rules. Some answer late or "
                "never; that is common."
            ),
            lambda: self.tr(
                "You get a case number and a code. You can look up the case, or withdraw it."
            ),
        ):
            inside.addWidget(self.write("body", text))
        self.add(card)
        card, inside = frame("card")
        inside.addWidget(self.write("strong", lambda: self.tr("What does not happen")))
        for text in (
            lambda: self.tr("Nobody receives your pictures, and nobody is told who you are."),
            lambda: self.tr(
                "It is not a complaint and not a report: the police and help lines hear nothing "
                "of it."
            ),
            lambda: self.tr(
                "It is no promise that something is removed, and it does not cover the whole "
                "internet."
            ),
        ):
            inside.addWidget(self.write("body", text))
        self.add(card)
        self._bar = self.busy_bar(lambda: self.tr("Sending"))
        self.add(self._bar)
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._keep, inside = frame("card")
        inside.addWidget(
            self.write(
                "body",
                lambda: self.tr(
                    "It may have arrived all the same. Trying again sends the same bytes and "
                    "never makes a second case. In case you have to stop here, note these two:"
                ),
            )
        )
        self._number, self._code = label("hash"), label("hash")
        for part in (self._number, self._code):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(part)
        self.add(self._keep)
        self._send = self.main_button(self._send_text)
        self._send.clicked.connect(self._send_now)
        job.happened.connect(self._heard)
        self.watch(service.changed)
        self.watch(draft.changed)
        self.refresh()

    def entered(self) -> None:
        if not self._draft.outcome_unknown:
            self._tried = False
            self._trouble.say("")
        if self._service.description is None and not self._sending:
            self._job.describe()
        self.refresh()

    def first_focus(self) -> QWidget:
        return self._send

    def refresh(self) -> None:
        self.texts.say_again()
        self._bar.setVisible(self._sending)
        # enabled also while sending, or the keyboard would jump elsewhere; presses are ignored then
        self._send.setEnabled(self._draft.prepared is not None)
        unknown = self._draft.outcome_unknown and not self._sending and self._tried
        self._keep.setVisible(unknown)
        prepared = self._draft.prepared
        if prepared is not None:
            self._number.setText(
                self.tr("Case number {number}").format(number=prepared.identity.shown_case_id)
            )
            self._code.setText(
                self.tr("Access code {code}").format(code=prepared.identity.shown_access_code)
            )

    def _lead_text(self) -> str:
        count = len(self._draft.sendable)
        if self._service.practice:
            return self.tr(
                "%n fingerprint(s) go to the practice service on this computer. No platform "
                "receives them.",
                "",
                count,
            )
        known = self._service.description
        if known is None:
            return self.tr("%n fingerprint(s) go to the service.", "", count)
        if not known.platforms:
            return self.tr(
                "%n fingerprint(s) go to {operator}. No platform receives them at present.",
                "",
                count,
            ).format(operator=known.name)
        return self.tr(
            "%n fingerprint(s) go to {operator}, and from there to: {platforms}.", "", count
        ).format(operator=known.name, platforms=", ".join(known.platforms))

    def _send_text(self) -> str:
        if self._sending:
            return self.tr("Sending…")
        return self.tr("Try again") if self._tried else self.tr("Send now")

    def _send_now(self) -> None:
        prepared = self._draft.prepared
        if prepared is None or self._sending:
            return
        self._sending = True
        self._tried = True
        self._trouble.say("")
        self._draft.set_outcome_unknown(True)
        announce(self, self.tr("Sending…"))
        self._job.send(prepared)

    def _heard(self, event: object) -> None:
        if isinstance(event, NotDescribed) and self.isVisible() and not self._tried:
            self._trouble.say(failure(event.error))
        if not self._sending:
            return
        if isinstance(event, Sent):
            self._sending = False
            self._tried = self._uncertain = False
            self._draft.set_receipt(event.receipts[0])
            self.go.emit(Step.KEEP_SAFE)
        elif isinstance(event, NotSent):
            self._sending = False
            if event.arrived_maybe is not None:
                self._uncertain = event.arrived_maybe
            self._draft.set_outcome_unknown(self._uncertain)
            self._trouble.say(failure(event.error))
            self.refresh()
            self._send.setFocus()
