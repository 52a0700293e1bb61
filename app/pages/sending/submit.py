"""Sending: what happens, what does not, and every way it can go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.jobs import CaseWork, KeepingJob
from app.look import SPACE
from app.pages.page import Page
from app.state import CaseDraft, KeptHere, ServiceFacts, Step, StoppedError, Unclear, Unsent
from app.widgets import Flow, Notice, SecretStore, SecretText, announce, frame, label
from app.words import failure, items_in_words, listed
from submission.failures import BodyRefusedError, SubmissionError, TooMuchAtOnceError

if TYPE_CHECKING:
    from submission.prepared_case import PreparedAddition, PreparedCase


class SubmitPage(Page):
    """A retry sends the very same bytes, so it never makes a second case."""

    step = Step.SUBMIT

    def __init__(
        self,
        draft: CaseDraft,
        service: ServiceFacts,
        work: CaseWork,
        secrets: SecretStore,
        kept: KeptHere,
        keeping: KeepingJob,
    ) -> None:
        super().__init__()
        self._kept = kept
        self._keeping = keeping
        #: the bytes that the person could see on the page before
        self._reviewed: PreparedCase | PreparedAddition | None = None
        self._draft = draft
        self._service = service
        self._work = work
        self._number, self._code = SecretText(secrets, "hash"), SecretText(secrets, "hash")
        self.add_title(lambda: self.tr("Send the fingerprints"))
        self._lead = self.write("lead", self._lead_text)
        self.add(self._lead)
        self._holds = label("body")
        self.add(self._holds)
        self._bar = self.busy_bar(lambda: self.tr("Sending"))
        self.add(self._bar)
        self._stop = self.button(lambda: self.tr("Stop sending"))
        self._stop.clicked.connect(self._stop_sending)
        self.add(Flow(self._stop))
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._seal = self.way_to(
            Step.SEAL,
            lambda: self.tr("Put it into a sealed file instead, for someone else to hand in"),
        )
        self.add(self._seal)
        self._wait = self.way(
            lambda: self.tr("Let it wait on this computer, and send it as soon as possible"),
            self._let_wait,
        )
        self.add(self._wait)
        self._not_kept = Notice("care")
        self.add(self._not_kept)
        self._about_again = Notice("tint")
        self.add(self._about_again)
        self._both_card = self._both()
        self.add(self._both_card)
        self.add(
            self.card(
                "card",
                lambda: self.tr("What happens then"),
                lambda: self.tr(
                    "The service keeps the fingerprints and offers them to platforms that take part."
                ),
                lambda: self.tr(
                    "A platform that finds a match decides by its own rules. Some answer late or "
                    "never; that is common."
                ),
                lambda: self.tr(
                    "With the case number and the code you can look up the case, or withdraw it."
                ),
            )
        )
        self.add(
            self.card(
                "card",
                lambda: self.tr("What does not happen"),
                lambda: self.tr("Nobody receives your pictures, and nobody is told who you are."),
                lambda: self.tr(
                    "It is not a complaint and not a report: the police and help lines hear nothing "
                    "of it."
                ),
                lambda: self.tr(
                    "It is no promise that something is removed, and it does not cover the whole "
                    "internet."
                ),
            )
        )
        self._send = self.main_button(self._send_text)
        self._send.clicked.connect(self._send_now)
        self.watch(service.changed)
        self.watch(draft.changed)
        self.watch(kept.changed)
        self.refresh()

    def _both(self) -> QWidget:
        """Number and code are shown from the start: whatever ends the sending, they can be known."""
        card, inside = frame("card")
        inside.addWidget(
            self.write("strong", lambda: self.tr("Your case number and your access code"))
        )
        inside.addWidget(self.write("body", self._about_both))
        number = self._number.under(self.write("caption", lambda: self.tr("Case number")))
        code = self._code.under(self.write("caption", lambda: self.tr("Access code")))
        inside.addLayout(Flow(number, code, spacing=SPACE * 4))
        return card

    def entered(self) -> None:
        self._reviewed = self._draft.prepared
        if self._service.description is None and not self._draft.being_sent:
            self._work.describe_service()

    def left(self) -> None:
        self._draft.clear_trouble()

    def first_focus(self) -> QWidget:
        return self.title  # the main button can't be taken back

    def refresh(self) -> None:
        self.texts.retranslate()
        for part in (self._bar, self._stop):
            part.setVisible(self._draft.being_sent)
        adding = self._draft.addition is not None
        self._seal.setVisible(not self._draft.locked and not adding)
        self._both_card.setVisible(not adding)
        self._about_again.say(
            self.tr(
                "It may have arrived all the same, or a part of it. Trying again sends the same bytes "
                "and adds nothing twice."
            )
            if adding and isinstance(self._draft.sending, Unclear)
            else ""
        )
        self._wait.setVisible(self._may_wait)
        self._wait.setEnabled(not self._kept.under_way)
        kept_trouble = self._kept.trouble if self._may_wait else None
        self._not_kept.say(failure(kept_trouble) if kept_trouble is not None else "")
        # enabled also while sending, or the keyboard would jump elsewhere; presses are ignored then
        self.allow_main(
            self._draft.prepared is not None,
            self.tr("One moment, the bytes are being put together…"),
        )
        self._holds.setText(items_in_words(self._draft.listing.numbered))
        prepared = self._draft.prepared
        if prepared is not None:
            self._number.show_secret(prepared.identity.shown_case_id)
            self._code.show_secret(prepared.identity.shown_access_code)
        self._show_trouble()

    def _show_trouble(self) -> None:
        if self._draft.being_sent:
            self._trouble.say("")
        elif self._draft.trouble is None and self._made_anew:
            self._trouble.say(self._anew())
        elif self._draft.trouble is None:
            self.show_trouble(self._trouble, self._service.trouble)
        elif self.show_trouble(self._trouble, self._draft.trouble):
            self._trouble.say(self._why(self._draft.trouble))
            self._send.setFocus()

    def _lead_text(self) -> str:
        count = len(self._draft.sendable)
        if self._service.practice_here:
            return self.tr(
                "%n fingerprint(s) go to the practice service on this computer. No platform "
                "receives them.",
                "",
                count,
            )
        known = self._service.description
        if known is None:
            return self.tr("%n fingerprint(s) go to the service.", "", count)
        platforms = known.platforms_of(self._draft.way.channel)
        if not platforms:
            return self.tr(
                "%n fingerprint(s) go to {operator}. No platform receives them at present.",
                "",
                count,
            ).format(operator=known.name)
        return self.tr(
            "%n fingerprint(s) go to {operator}, and from there to: {platforms}.", "", count
        ).format(operator=known.name, platforms=listed(platforms))

    def _about_both(self) -> str:
        if isinstance(self._draft.sending, Unclear):
            return self.tr(
                "It may have arrived all the same, or a part of it. Trying again sends the same "
                "bytes and never makes a second case. In case you have to stop here, note these two:"
            )
        return self.tr(
            "They open the case once it is sent. You will see them again then, with ways to keep "
            "them. If the sending breaks off, these two are what you need."
        )

    def _send_text(self) -> str:
        if self._draft.being_sent:
            return self.tr("Sending…")
        return self.tr("Send now") if self._draft.trouble is None else self.tr("Try again")

    @property
    def _may_wait(self) -> bool:
        """After a try that failed, and where waiting can help: what the service refused it would refuse again."""
        trouble = self._draft.trouble
        if trouble is None or self._service.practice_here or not self._service.set_up:
            return False
        if self._draft.addition is not None:
            return False
        return not isinstance(trouble, BodyRefusedError | TooMuchAtOnceError)

    def _let_wait(self) -> None:
        if self._draft.prepared_case is not None:
            self._keeping.let_wait(self._draft.prepared_case)

    def _send_now(self) -> None:
        if self._draft.being_sent:
            return
        if not self._send.hasFocus():  # else its new text is heard
            announce(self, self.tr("Sending…"))
        self._work.send()

    def _stop_sending(self) -> None:
        self._send.setFocus()  # the button that was pressed is about to go
        self._work.stop_sending()

    def _why(self, error: SubmissionError) -> str:
        if isinstance(error, StoppedError):
            return self._where_it_stopped()
        if isinstance(error, BodyRefusedError) and isinstance(self._draft.sending, Unsent):
            return " ".join((failure(error), self.tr("Nothing was stored.")))
        if isinstance(error, TooMuchAtOnceError) and isinstance(self._draft.sending, Unsent):
            return f"{failure(error)} {self._anew()}"
        return failure(error)

    @property
    def _made_anew(self) -> bool:
        """Whether the service, asked on this page, takes less at once than the bytes that were seen."""
        now = self._draft.prepared
        return None not in (now, self._reviewed) and now is not self._reviewed

    def _anew(self) -> str:
        return self.tr("Everything has been prepared again: go back to look at it, or send it now.")

    def _where_it_stopped(self) -> str:
        if isinstance(self._draft.sending, Unsent):
            return self.tr(
                "Stopped before anything was sent. Nothing has arrived, and you can still change "
                "everything."
            )
        return self.tr("Stopped. A part of it, or all of it, may already have arrived.")
