"""Preparing, sending and looking up cases, off the GUI thread through ``submission``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.jobs.background import Background
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.failures import SubmissionError, UnreachableError
from submission.network.service_address import ServiceAddress
from submission.preparation import CannotPrepareError, CaseChoices, ChosenItem, prepare_case
from submission.prepared_case import PreparedCase
from submission.protocol.answers import CaseStatus, Receipt, ServiceDescription, ServiceLimits

#: Finds the service; may block (a practice service has to start first) and is asked off the GUI thread.
Locate = Callable[[], ServiceAddress]


@dataclass(frozen=True, slots=True)
class Prepared:
    """The exact bytes are known. ``revision``: which wish this answers."""

    case: PreparedCase = field(repr=False)
    revision: int


@dataclass(frozen=True, slots=True)
class NotPrepared:
    """Nothing can be sent of this, or something is wrong in this app."""

    revision: int


@dataclass(frozen=True, slots=True)
class Described:
    description: ServiceDescription


@dataclass(frozen=True, slots=True)
class NotDescribed:
    """The service has not said who it is."""

    error: SubmissionError


@dataclass(frozen=True, slots=True)
class Sent:
    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class NotSent:
    """``arrived_maybe``: the service may have it all the same, so only the same bytes may follow."""

    error: SubmissionError
    arrived_maybe: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Looked up; ``identity`` is what it was looked up with."""

    case: CaseStatus
    identity: CaseIdentity


@dataclass(frozen=True, slots=True)
class NotFound:
    error: SubmissionError
    identity: CaseIdentity


@dataclass(frozen=True, slots=True)
class Withdrawing:
    """The service has taken the wish to withdraw, or to take that wish back, and ``receipt`` proves it.

    ``case`` is as it is now, or None where the service could not be asked any more.
    """

    case: CaseStatus | None
    identity: CaseIdentity
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class NotWithdrawing:
    error: SubmissionError
    identity: CaseIdentity


SubmissionEvent = (
    Prepared
    | NotPrepared
    | Withdrawing
    | NotWithdrawing
    | Described
    | NotDescribed
    | Sent
    | NotSent
    | Found
    | NotFound
)


class SubmissionJob(QObject):
    """Every call returns at once; the answer comes as one ``happened``."""

    happened = Signal(object)

    def __init__(self, locate: Locate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locate = locate
        self._stopping = threading.Event()
        self._running: set[Background] = set()

    def prepare(
        self,
        revision: int,
        chosen: Sequence[ChosenItem],
        choices: CaseChoices,
        identity: CaseIdentity,
        limits: ServiceLimits,
    ) -> None:
        """Make the exact bytes. Deriving the key takes a quarter of a second, the first time."""

        def work() -> Iterator[SubmissionEvent]:
            try:
                case = prepare_case(chosen, choices, limits=limits, identity=identity)
            except CannotPrepareError:
                yield NotPrepared(revision)
            else:
                yield Prepared(case, revision)

        self._start(work, if_broken=NotPrepared(revision))

    def describe(self) -> None:
        """Ask the service who it is."""

        def work() -> Iterator[SubmissionEvent]:
            try:
                with self._client() as client:
                    yield Described(client.describe_service())
            except SubmissionError as error:
                yield NotDescribed(error)

        self._start(work, if_broken=NotDescribed(SubmissionError()))

    def send(self, case: PreparedCase) -> None:
        """Send these bytes; sending them again makes no second case. The service is asked who it is before."""

        def work() -> Iterator[SubmissionEvent]:
            try:
                with self._client() as client:
                    yield Described(client.describe_service())
                    yield Sent(client.submit(case))
            except SubmissionError as error:
                yield NotSent(error, error.may_have_arrived)

        self._start(work, if_broken=NotSent(SubmissionError(), arrived_maybe=True))

    def look_up(self, identity: CaseIdentity) -> None:
        """Ask what became of a case."""

        def work() -> Iterator[SubmissionEvent]:
            try:
                with self._client() as client:
                    yield Found(client.status(identity), identity)
            except SubmissionError as error:
                yield NotFound(error, identity)

        self._start(work, if_broken=NotFound(SubmissionError(), identity))

    def withdraw(self, identity: CaseIdentity) -> None:
        """Withdraw a case; the delay chosen at its start applies."""
        self._change(identity, CaseClient.withdraw)

    def cancel_withdrawal(self, identity: CaseIdentity) -> None:
        """Call back a withdrawal that is still waiting."""
        self._change(identity, CaseClient.cancel_withdrawal)

    def _change(
        self, identity: CaseIdentity, change: Callable[[CaseClient, CaseIdentity], Receipt]
    ) -> None:
        def work() -> Iterator[SubmissionEvent]:
            try:
                with self._client() as client:
                    client.describe_service()
                    receipt = change(client, identity)
                    yield Withdrawing(_status_if_told(client, identity), identity, receipt)
            except SubmissionError as error:
                yield NotWithdrawing(error, identity)

        self._start(work, if_broken=NotWithdrawing(SubmissionError(), identity))

    @property
    def running(self) -> bool:
        """Whether anything is still under way."""
        return any(background.isRunning() for background in self._running)

    def close(self, milliseconds: int = 5_000) -> None:
        """Let nothing more be reported, and wait for what runs."""
        self._stopping.set()
        for background in tuple(self._running):
            background.stop(milliseconds)

    def _client(self) -> CaseClient:
        return CaseClient(self._locate(), wait=self._pause)

    def _pause(self, seconds: float) -> None:
        if self._stopping.wait(seconds):
            raise UnreachableError

    def _start(
        self, work: Callable[[], Iterator[SubmissionEvent]], if_broken: SubmissionEvent
    ) -> None:
        background = Background(work, parent=self)
        self._running.add(background)

        def end() -> None:
            self._running.discard(background)
            background.deleteLater()

        background.happened.connect(self.happened)
        background.broken.connect(lambda: self.happened.emit(if_broken))
        background.finished.connect(end)
        background.start()


def _status_if_told(client: CaseClient, identity: CaseIdentity) -> CaseStatus | None:
    try:
        return client.status(identity)
    except SubmissionError:
        # what was asked for is done all the same, and its receipt must not be lost
        return None
