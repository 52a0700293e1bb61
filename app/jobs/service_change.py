"""Which service is in use: it is changed to that of an operator's file, and asked which version of this program there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.jobs.answers import Answer, VersionNotSaid, VersionSaid
from app.jobs.case_work import CaseWork
from app.jobs.submission_job import SubmissionJob
from app.state import CaseDraft, FollowedCase, ServiceFacts

if TYPE_CHECKING:
    from submission.network.service_address import ServiceAddress
    from submission.protocol.operator_file import OperatorFile

#: Gives the address of an operator's service, reached as was chosen at the start (proxy, certificate authorities).
#: Raises ``PlainError``.
AddressOf: TypeAlias = "Callable[[OperatorFile], ServiceAddress]"


def plain_address(file: OperatorFile) -> ServiceAddress:
    """The address in the file, reached without a proxy and with the usual certificate authorities."""
    from submission.network.service_address import ServiceAddress

    return ServiceAddress(url=file.address, pins=frozenset(file.pins))


class ServiceChange(QObject):
    """Changes the service as long as no case in this window is bound to the one before.

    Signals:
        version_answered: a ``VersionAnswer`` to ``ask_for_version``, of the service that is in use.
    """

    version_answered = Signal(object)

    def __init__(
        self,
        service: ServiceFacts,
        draft: CaseDraft,
        followed: FollowedCase,
        work: CaseWork,
        submissions: SubmissionJob,
        address_of: AddressOf = plain_address,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._draft = draft
        self._followed = followed
        self._work = work
        self._submissions = submissions
        self._address_of = address_of
        submissions.answered.connect(self._take)

    @property
    def possible(self) -> bool:
        """Whether no case here was sent, is being sent or is looked at: it would belong to the service before."""
        return not self._draft.locked and self._followed.status is None

    def ask_for_version(self) -> None:
        """Ask once which version of this program the operator gives out. Nothing else in the program asks this."""
        self._submissions.ask_for_version()

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, VersionSaid | VersionNotSaid) and (
            answer.asked == self._submissions.service
        ):
            self.version_answered.emit(answer)

    def use(self, file: OperatorFile) -> None:
        """Use this operator's service from now on. Raises ``PlainError``: its address can't be used."""
        address = self._address_of(file)
        self._submissions.use(lambda: address, file.receipt_keys)
        self._service.use(file)
        self._work.describe_service()
