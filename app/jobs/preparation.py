"""Keeps the exact bytes in step with the draft: after every change of the draft they are made anew."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.jobs.submission_job import SubmissionJob
from app.state import CaseDraft, ServiceFacts
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices, ChosenItem


class Preparation(QObject):
    """Asks for the bytes of the draft as it is now.

    The case number and the access code are drawn once for a draft, before any connection exists.
    """

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
        draft.changed.connect(self._keep_within_limits)
        service.changed.connect(self._keep_within_limits)

    def forget(self) -> None:
        """The next draft gets a number and a code of its own."""
        self._identity = None
        self._asked_for = None
        self._revision += 1

    def bring_up_to_date(self) -> None:
        """Have the bytes made, unless they are there or being made."""
        items = self._draft.sendable
        if self._draft.prepared is not None or self._draft.cannot_prepare or not items:
            return
        addition = self._draft.addition
        wanted = (
            addition,
            tuple((item.key, item.synthetic) for item in items),
            self._draft.delay_hours,
            self._draft.ticks.all,
            self._draft.way.channel,
            self._service.limits,
        )
        if wanted == self._asked_for:
            return
        self._asked_for = wanted
        self._revision += 1
        if addition is not None:
            identity = addition.identity
        else:
            identity = self._identity = self._identity or CaseIdentity.new()
        self._job.prepare(
            self._revision,
            [
                ChosenItem(number, item.fingerprint, item.synthetic)
                for number, item in enumerate(items, start=1)
                if item.fingerprint is not None
            ],
            self._choices(),
            identity,
            self._service.limits,
            adding=addition is not None,
        )

    def _choices(self) -> CaseChoices:
        """Only an adult states anything about themself."""
        draft = self._draft
        stated = draft.ticks.all and not draft.way.minor
        return CaseChoices(draft.way.channel, draft.delay_hours, stated)

    def _keep_within_limits(self) -> None:
        """Make the bytes anew where the service, asked later, turned out to take less in one body."""
        prepared, limits = self._draft.prepared, self._service.limits
        if prepared is None or limits is None or self._draft.locked or prepared.fits(limits):
            return
        self._draft.set_prepared(None)
        self.bring_up_to_date()

    def answers(self, revision: int) -> bool:
        """Whether this revision is the latest that was asked for; the answer to an earlier one no longer holds."""
        if revision != self._revision:
            return False
        self._asked_for = None
        return True
