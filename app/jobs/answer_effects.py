"""The one place that says what an answer of the service does: to the draft, the followed case, the bundle, the service.

An answer may come late. One about a case or a service that the person has left meanwhile changes nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.jobs.answers import (
    Answer,
    BundleArrived,
    BundleNotArrived,
    CaseFound,
    CaseNotFound,
    CaseNotSealed,
    CaseNotSent,
    CaseSealed,
    CaseSent,
    ChangeCarriedOut,
    ChangeFailed,
    Described,
    ItemsAdded,
    NotDescribed,
    NotPrepared,
    Prepared,
)
from app.jobs.preparation import Preparation
from app.jobs.submission_job import SubmissionJob
from app.state import CarriedBundle, CaseDraft, FollowedCase, Request, ServiceFacts


class AnswerEffects(QObject):
    """Listens to ``SubmissionJob``.

    Signals:
        not_sealed: why the case could not be put into a sealed file (``PlainError``).
    """

    not_sealed = Signal(object)

    def __init__(
        self,
        draft: CaseDraft,
        followed: FollowedCase,
        service: ServiceFacts,
        bundle: CarriedBundle,
        preparation: Preparation,
        submissions: SubmissionJob,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._followed = followed
        self._service = service
        self._bundle = bundle
        self._preparation = preparation
        self._submissions = submissions
        submissions.answered.connect(self._take)

    def _take(self, answer: Answer) -> None:
        match answer:
            case Prepared() | NotPrepared():
                self._take_bytes(answer)
            case Described() | NotDescribed():
                self._take_description(answer)
            case CaseSent() | CaseNotSent() | ItemsAdded():
                self._take_sending(answer)
            case CaseSealed() | CaseNotSealed():
                self._take_sealing(answer)
            case BundleArrived() | BundleNotArrived():
                self._take_bundle(answer)
            case CaseFound() | CaseNotFound():
                self._take_look_up(answer)
            case ChangeCarriedOut() | ChangeFailed():
                self._take_change(answer)

    def _take_description(self, answer: Described | NotDescribed) -> None:
        if answer.asked != self._submissions.service:
            return  # another service is used since
        if isinstance(answer, Described):
            self._service.set_description(answer.description)
        else:
            self._service.set_trouble(answer.error)

    def _take_bytes(self, answer: Prepared | NotPrepared) -> None:
        if not self._preparation.answers(answer.revision):
            return  # the draft has changed since
        if isinstance(answer, Prepared):
            self._draft.set_prepared(answer.case)
        else:
            self._draft.set_cannot_prepare()

    def _take_sending(self, answer: CaseSent | CaseNotSent | ItemsAdded) -> None:
        prepared = self._draft.prepared
        if isinstance(answer, ItemsAdded):
            self._take_addition(answer)
        elif isinstance(answer, CaseSent):
            # also of a try that was stopped: it has arrived all the same
            if prepared is not None and answer.receipts[0].case_id == prepared.identity.case_id:
                self._draft.set_receipts(answer.receipts)
        elif self._draft.being_sent:
            self._draft.sending_failed(answer.error, may_have_arrived=answer.may_have_arrived)

    def _take_addition(self, answer: ItemsAdded) -> None:
        addition = self._draft.addition
        if addition is None or addition.identity != answer.identity:
            return  # the person has left
        if self._followed.identity == answer.identity:
            self._followed.took_items(answer.status, answer.receipts, addition.held)
        self._draft.set_receipts(answer.receipts)

    def _take_sealing(self, answer: CaseSealed | CaseNotSealed) -> None:
        if isinstance(answer, CaseNotSealed):
            self.not_sealed.emit(answer.error)
        elif answer.case is self._draft.prepared and not self._draft.finished:
            self._draft.set_sealed()

    def _take_bundle(self, answer: BundleArrived | BundleNotArrived) -> None:
        if self._bundle.under_way:
            self._bundle.ended(answer.error if isinstance(answer, BundleNotArrived) else None)

    def _take_look_up(self, answer: CaseFound | CaseNotFound) -> None:
        asked = self._followed.request in (Request.LOOK_UP, Request.REFRESH)
        if not asked or answer.identity != self._followed.identity:
            return  # the person has left, or asked for another case since
        if isinstance(answer, CaseFound):
            self._followed.found(answer.status)
        else:
            self._followed.failed(answer.error)

    def _take_change(self, answer: ChangeCarriedOut | ChangeFailed) -> None:
        if self._followed.status is None or answer.identity != self._followed.identity:
            return  # the person has left that case
        if isinstance(answer, ChangeCarriedOut):
            self._followed.carried_out(answer.status, answer.receipt)
        else:
            self._followed.failed(answer.error)
