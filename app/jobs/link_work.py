"""Sealing and sending the links of the case that was looked up, off the GUI thread, and what becomes of the answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.jobs.background import Backgrounds
from app.jobs.submission_job import SubmissionJob, status_if_answered
from app.state import FollowedCase, LinksDraft, Request, SealedLinks, ServiceFacts
from submission.case_identity import CaseIdentity
from submission.failures import SubmissionError

if TYPE_CHECKING:
    from submission.client import CaseClient
    from submission.protocol.answers import CaseStatus, Receipt, ServiceDescription


@dataclass(frozen=True, slots=True)
class _Described:
    service: ServiceDescription


@dataclass(frozen=True, slots=True)
class _Sealed:
    sealed: SealedLinks
    revision: int


@dataclass(frozen=True, slots=True)
class _NotSealed:
    error: SubmissionError
    revision: int


@dataclass(frozen=True, slots=True)
class _Arrived:
    """``numbers``: which of the case's links each address is; None where no links were sent."""

    identity: CaseIdentity = field(repr=False)
    receipts: tuple[Receipt, ...]
    status: CaseStatus | None
    numbers: dict[str, int] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class _Failed:
    identity: CaseIdentity = field(repr=False)
    error: SubmissionError


class LinkWork(QObject):
    """Started on a page's request; ``LinksDraft`` and ``FollowedCase`` say what became of it."""

    def __init__(
        self,
        links: LinksDraft,
        followed: FollowedCase,
        service: ServiceFacts,
        submissions: SubmissionJob,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._links = links
        self._followed = followed
        self._service = service
        self._submissions = submissions
        self._backgrounds = Backgrounds(self)
        self._sealing: int | None = None  # the revision that is being sealed
        followed.changed.connect(self._forget_with_the_case)

    def bring_bytes_up_to_date(self) -> None:
        """Have the exact bytes of what was entered made, unless they are there, being made, or could not be."""
        links, case, identity = self._links, self._followed.status, self._followed.identity
        if links.empty or links.sealed is not None or links.trouble is not None:
            return
        if case is None or identity is None or self._sealing == links.revision:
            return
        self._sealing = revision = links.revision
        addresses, mail, channel = links.links, links.mail, case.channel
        known = self._service.description

        def work() -> Iterator[object]:
            from submission.prepared_links import desk_key, prepare_contact, prepare_links

            try:
                if known is None or not known.desk_keys:
                    with self._submissions.open_client() as client:
                        service = client.describe_service()
                    yield _Described(service)
                else:
                    service = known
                key = desk_key(service)
                sealed = SealedLinks(
                    prepare_links(identity, addresses, key) if addresses else None,
                    prepare_contact(identity, mail, channel, key) if mail else None,
                )
            except SubmissionError as error:
                yield _NotSealed(error, revision)
            else:
                yield _Sealed(sealed, revision)

        self._start(work, if_broken=_NotSealed(SubmissionError(), revision))

    def send(self) -> None:
        """Send the exact bytes that are shown. The same bytes twice add nothing twice."""
        sealed, identity = self._links.sealed, self._followed.identity
        if sealed is None or identity is None or self._followed.request is not None:
            return

        def ask(client: CaseClient) -> tuple[Receipt, ...]:
            receipts = []
            if sealed.links is not None:
                receipts.append(client.add_links(sealed.links))
            if sealed.contact is not None:
                receipts.append(client.leave_contact(sealed.contact))
            return tuple(receipts)

        self._change(Request.LINKS, identity, ask, sealed)

    def erase_contact(self) -> None:
        """Have the e-mail address erased now."""
        identity = self._followed.identity
        if identity is not None and self._followed.request is None:
            self._change(
                Request.ERASE_CONTACT, identity, lambda client: (client.erase_contact(identity),)
            )

    def _change(
        self,
        request: Request,
        identity: CaseIdentity,
        ask: Callable[[CaseClient], tuple[Receipt, ...]],
        sealed: SealedLinks | None = None,
    ) -> None:
        self._followed.begin(request, identity)

        def work() -> Iterator[object]:
            from submission.prepared_links import numbers_of

            try:
                with self._submissions.open_client() as client:
                    client.describe_service()
                    receipts = ask(client)
                    status = status_if_answered(client, identity)
            except SubmissionError as error:
                yield _Failed(identity, error)
                return
            numbers: dict[str, int] | None = None
            if sealed is not None:
                both = sealed.links is not None and status is not None
                numbers = numbers_of(sealed.links, status) if both else {}  # type: ignore[arg-type]
            yield _Arrived(identity, receipts, status, numbers)

        self._start(work, if_broken=_Failed(identity, SubmissionError()))

    # --- what answers do -----------------------------------------------------------------------

    def _take(self, answer: object) -> None:
        match answer:
            case _Described(service=service):
                self._service.set_description(service)
            case _Sealed(sealed=sealed, revision=revision):
                self._sealing = None
                self._links.set_sealed(sealed, revision)
            case _NotSealed(error=error, revision=revision):
                self._sealing = None
                self._links.set_trouble(error, revision)
            case _Arrived() if self._is_open(answer.identity):
                if answer.numbers is not None:
                    self._links.sent(answer.numbers)
                for receipt in answer.receipts:
                    self._followed.carried_out(answer.status, receipt)
            case _Failed() if self._is_open(answer.identity):
                self._followed.failed(answer.error)

    def _is_open(self, identity: CaseIdentity) -> bool:
        """Whether the person is still at that case."""
        return self._followed.status is not None and self._followed.identity == identity

    def _forget_with_the_case(self) -> None:
        """What was entered for a case goes when the case is put away."""
        nothing = self._links.empty and not self._links.known and self._links.arrived is None
        if self._followed.status is None and not nothing:
            self._links.forget()

    # --- living --------------------------------------------------------------------------------

    def _start(self, work: Callable[[], Iterator[object]], if_broken: object) -> None:
        self._backgrounds.start(work, self._take, broken=lambda: self._take(if_broken))

    @property
    def running(self) -> bool:
        """Whether anything is still under way."""
        return self._backgrounds.running

    def close(self) -> None:
        """Wait for what runs; the client gives up when the submissions close."""
        self._backgrounds.stop()
