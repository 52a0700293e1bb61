"""Keeps the exact bytes in step with the draft: whatever the person changes, they are made anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.jobs.submission_job import NotPrepared, Prepared, SubmissionJob
from app.state.case_draft import CaseDraft
from app.state.service_facts import ServiceFacts
from submission.case_identity import CaseIdentity
from submission.preparation import CaseChoices, ChosenItem


class Preparing(QObject):
    """The number and the code are drawn once for a draft, before any connection exists.

    Signals:
        failed: of what is in the draft nothing can be sent.
    """

    failed = Signal()

    def __init__(
        self,
        draft: CaseDraft,
        service: ServiceFacts,
        job: SubmissionJob,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._service = service
        self._job = job
        self._identity: CaseIdentity | None = None
        self._revision = 0
        self._asked_for: object = None
        job.happened.connect(self._heard)
        draft.changed.connect(self._keep_within_limits)
        service.changed.connect(self._keep_within_limits)

    def forget(self) -> None:
        """The next draft gets a number and a code of its own."""
        self._identity = None
        self._asked_for = None
        self._revision += 1

    def bring_up_to_date(self) -> None:
        """Have the bytes made unless they are there or on their way."""
        items = self._draft.sendable
        if self._draft.prepared is not None or not items:
            return
        wanted = (
            tuple((item.key, item.synthetic) for item in items),
            self._draft.delay_hours,
            self._draft.ticks.all,
            self._service.limits,
        )
        if wanted == self._asked_for:
            return
        self._asked_for = wanted
        self._revision += 1
        self._identity = self._identity or CaseIdentity.new()
        self._job.prepare(
            self._revision,
            [
                ChosenItem(number, item.fingerprint, item.synthetic)
                for number, item in enumerate(items, start=1)
                if item.fingerprint is not None
            ],
            CaseChoices("adult", self._draft.delay_hours, self._draft.ticks.all),
            self._identity,
            self._service.limits,
        )

    def _keep_within_limits(self) -> None:
        """Bytes that were made before the service said how much it takes may be too many for it."""
        prepared = self._draft.prepared
        if prepared is None or self._draft.locked or prepared.fits(self._service.limits):
            return
        self._draft.set_prepared(None)
        self.bring_up_to_date()

    def _heard(self, event: object) -> None:
        if isinstance(event, Prepared) and event.revision == self._revision:
            self._asked_for = None
            self._draft.set_prepared(event.case)
        elif isinstance(event, NotPrepared) and event.revision == self._revision:
            self._asked_for = None
            self.failed.emit()
