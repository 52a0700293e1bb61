"""Preparing, sending and looking up cases, off the GUI thread through ``submission``.

What speaks the protocol is loaded there too: on the GUI thread it would take a third of the time to the first window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

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
    VersionNotSaid,
    VersionSaid,
)
from app.jobs.background import Backgrounds
from app.jobs.sending import BundleError, SendingTrip, write_sealed
from app.state import StoppedError
from submission.case_identity import CaseIdentity
from submission.failures import SubmissionError, UnreachableError
from submission.protocol.plain_error import PlainError

if TYPE_CHECKING:
    from submission.choices import CaseChoices, ChosenItem
    from submission.client import CaseClient
    from submission.network.service_address import ServiceAddress
    from submission.prepared_case import PreparedAddition, PreparedCase
    from submission.protocol.answers import (
        CaseStatus,
        PublicKey,
        Receipt,
        ServiceDescription,
        ServiceLimits,
    )

#: Finds the service; may block (a practice service has to start first) and is asked off the GUI thread.
Locate: TypeAlias = "Callable[[], ServiceAddress]"


class SubmissionJob(QObject):
    """Every call returns at once; its outcome comes later as ``answered``, with one of ``app.jobs.answers``.

    Args:
        receipt_keys: the operator's keys, from its file; without any, those that the service publishes are believed.
    """

    answered = Signal(object)

    def __init__(
        self,
        locate: Locate,
        parent: QObject | None = None,
        *,
        receipt_keys: Sequence[PublicKey] = (),
    ) -> None:
        super().__init__(parent)
        self._locate = locate
        self._receipt_keys = tuple(receipt_keys)
        #: how often another service was chosen
        self.service = 0
        self._stopping = threading.Event()
        self._backgrounds = Backgrounds(self)
        self._trip: SendingTrip | None = None

    def use(self, locate: Locate, receipt_keys: Sequence[PublicKey]) -> None:
        """Ask another service from now on. What is under way still ends at the one before."""
        self._locate, self._receipt_keys = locate, tuple(receipt_keys)
        self.service += 1

    def prepare(
        self,
        revision: int,
        chosen: Sequence[ChosenItem],
        choices: CaseChoices,
        identity: CaseIdentity,
        limits: ServiceLimits | None,
        *,
        adding: bool = False,
    ) -> None:
        """Make the exact bytes of a case, or of what is added to one, within ``limits`` or, where the service has named none, the usual ones.

        Deriving the key takes a quarter of a second, the first time.
        """

        def work() -> Iterator[Answer]:
            from submission import preparation
            from submission.preparation import CannotPrepareError

            within = limits or preparation.DEFAULT_LIMITS
            case: PreparedCase | PreparedAddition
            try:
                if adding:
                    case = preparation.prepare_more(chosen, identity, limits=within)
                else:
                    case = preparation.prepare_case(
                        chosen, choices, limits=within, identity=identity
                    )
            except CannotPrepareError:
                yield NotPrepared(revision)
            else:
                yield Prepared(case, revision)

        self._start(work, if_broken=NotPrepared(revision))

    def describe(self) -> None:
        """Ask the service who it is."""
        asked = self.service

        def work() -> Iterator[Answer]:
            try:
                with self._client() as client:
                    yield Described(client.describe_service(), asked)
            except SubmissionError as error:
                yield NotDescribed(error, asked)

        self._start(work, if_broken=NotDescribed(SubmissionError(), asked))

    def ask_for_version(self) -> None:
        """Ask which version of this program the operator gives out. Believed only with the keys of its file."""
        asked, keys = self.service, self._receipt_keys

        def work() -> Iterator[Answer]:
            from submission.protocol.app_versions import newer_version

            try:
                with self._client() as client:
                    file = client.app_version()
                today = datetime.now(UTC).date()
                yield VersionSaid(
                    file, newer_version(file, keys, version("empreinte"), today), asked
                )
            except PlainError as error:
                yield VersionNotSaid(error, asked)

        self._start(work, if_broken=VersionNotSaid(SubmissionError(), asked))

    def send(self, prepared: PreparedCase | PreparedAddition) -> None:
        """Send these bytes; sending them again makes no second case, and adds nothing twice to one.

        The service is asked who it is before.
        """
        asked = self.service

        def work() -> Iterator[Answer]:
            try:
                with self._client(trip.pause) as client:
                    yield Described(client.describe_service(), asked)
                    if trip.set_out():
                        yield _sent(client, prepared)
            except SubmissionError as error:
                # of a trip that was called off, only its success is still news
                if not trip.called_off:
                    yield CaseNotSent(error, error.may_have_arrived)

        trip = self._trip = SendingTrip()
        self._start(work, if_broken=CaseNotSent(SubmissionError(), may_have_arrived=True))

    def stop_sending(self) -> None:
        """Send nothing more; whether something may have arrived comes as ``CaseNotSent``."""
        if self._trip is not None:
            may_have_arrived = self._trip.call_off()
            self.answered.emit(CaseNotSent(StoppedError(), may_have_arrived))

    def seal(self, case: PreparedCase, service: ServiceDescription, path: Path) -> None:
        """Write the case into a file that only this service's operator can open. Nothing is sent."""

        def work() -> Iterator[Answer]:
            try:
                write_sealed(case, service, path)
            except PlainError as error:
                yield CaseNotSealed(error)
            else:
                yield CaseSealed(case)

        self._start(work, if_broken=CaseNotSealed(BundleError()))

    def hand_in(self, bundle: bytes) -> None:
        """Send a sealed case that somebody else made."""

        def work() -> Iterator[Answer]:
            try:
                with self._client() as client:
                    client.describe_service()
                    client.submit_bundle(bundle)
                    yield BundleArrived()
            except PlainError as error:
                yield BundleNotArrived(error)

        self._start(work, if_broken=BundleNotArrived(SubmissionError()))

    def look_up(self, identity: CaseIdentity) -> None:
        """Ask what became of a case."""

        def work() -> Iterator[Answer]:
            try:
                with self._client() as client:
                    yield CaseFound(client.status(identity), identity)
            except SubmissionError as error:
                yield CaseNotFound(error, identity)

        self._start(work, if_broken=CaseNotFound(SubmissionError(), identity))

    def withdraw(self, identity: CaseIdentity, item_ids: Sequence[str] = ()) -> None:
        """Withdraw a case, or some of its items; the delay chosen at its start applies."""
        self._change(identity, lambda client: client.withdraw(identity, item_ids))

    def cancel_withdrawal(self, identity: CaseIdentity) -> None:
        """Call back a withdrawal that is still waiting."""
        self._change(identity, lambda client: client.cancel_withdrawal(identity))

    def _change(self, identity: CaseIdentity, change: Callable[[CaseClient], Receipt]) -> None:
        def work() -> Iterator[Answer]:
            try:
                with self._client() as client:
                    client.describe_service()
                    receipt = change(client)
                    yield ChangeCarriedOut(status_if_answered(client, identity), identity, receipt)
            except SubmissionError as error:
                yield ChangeFailed(error, identity)

        self._start(work, if_broken=ChangeFailed(SubmissionError(), identity))

    def open_client(self) -> CaseClient:
        """A client for work of another job, off the GUI thread; it gives up when this one closes."""
        return self._client()

    @property
    def running(self) -> bool:
        """Whether anything is still under way."""
        return self._backgrounds.running

    def close(self, milliseconds: int = 5_000) -> None:
        """Let nothing more be reported, and wait for what runs."""
        self._stopping.set()
        self._backgrounds.stop(milliseconds)

    def _client(self, pause: Callable[[float], bool] | None = None) -> CaseClient:
        from submission.client import CaseClient

        ended_early = pause or self._stopping.wait

        def wait(seconds: float) -> None:
            if ended_early(seconds) or self._stopping.is_set():
                raise UnreachableError

        return CaseClient(self._locate(), receipt_keys=self._receipt_keys, wait=wait)

    def _start(self, work: Callable[[], Iterator[Answer]], if_broken: Answer) -> None:
        self._backgrounds.start(work, self.answered, broken=lambda: self.answered.emit(if_broken))


def _sent(client: CaseClient, prepared: PreparedCase | PreparedAddition) -> Answer:
    from submission.prepared_case import PreparedCase

    if isinstance(prepared, PreparedCase):
        return CaseSent(client.submit(prepared))
    receipts = client.add(prepared)
    identity = prepared.identity
    return ItemsAdded(status_if_answered(client, identity), identity, receipts)


def status_if_answered(client: CaseClient, identity: CaseIdentity) -> CaseStatus | None:
    """The case as it is now; ``None`` where the service could not be asked any more."""
    try:
        return client.status(identity)
    except SubmissionError:
        # what was asked for is done all the same, and its receipt must not be lost
        return None
