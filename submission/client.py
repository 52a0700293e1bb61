"""The case API, as a person's app speaks it. Every call blocks: keep it off the GUI thread, one client per thread.

Every call may be repeated: a ``PUT`` of the same bytes, items with known ids and a second withdrawal change
nothing. So a call whose answer got lost is tried again here, a few times, and may be tried again tomorrow.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Literal, Self, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from submission.case_identity import CaseIdentity
from submission.connection import (
    MAX_ANSWER_BYTES,
    Patience,
    ServiceAddress,
    open_connection,
)
from submission.egress_guard import JSON
from submission.failures import (
    BadAnswerError,
    BodyRefusedError,
    ConflictError,
    NotFoundOrWrongCodeError,
    NotOfferedError,
    ServiceTroubleError,
    SubmissionError,
    TooManyAttemptsError,
    TooMuchAtOnceError,
    UnreachableError,
    UntrustedError,
)
from submission.prepared_case import PreparedCase
from submission.protocol.answers import CaseStatus, Problem, Receipt, ServiceDescription
from submission.protocol.receipt import Action, ReceiptError, verify
from submission.protocol.sealed_bundle import CONTENT_TYPE as SEALED
from submission.protocol.sealed_bundle import read_header
from submission.protocol.wire import Withdrawal, body_bytes

_SMALL_ANSWER = 256 * 1024
_WAITS = (0.5, 2.0)  # seconds before the second and the third try
_LONGEST_WAIT = 24 * 3600
_FIELD = re.compile(r"[A-Za-z0-9_.\[\]-]{1,120}\Z")

_Answer = TypeVar("_Answer", bound=BaseModel)


class CaseClient:
    """A connection to one case service.

    Every method raises a ``SubmissionError`` of ``submission.failures`` when it does not succeed.

    Args:
        transport: takes the network's place, below the guard.
        wait: how to wait between tries.
    """

    def __init__(
        self,
        address: ServiceAddress,
        *,
        patience: Patience | None = None,
        transport: httpx.BaseTransport | None = None,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._base = address.url.rstrip("/")
        self._http = open_connection(address, patience, transport=transport)
        self._wait = wait
        self._service: ServiceDescription | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def describe_service(self) -> ServiceDescription:
        """Who runs the service and what it promises. From then on receipts are checked with its keys."""
        answer = self._call("GET", "/v1/service", ServiceDescription)
        self._service = answer
        return answer

    def submit(self, case: PreparedCase) -> tuple[Receipt, ...]:
        """Send a case: one receipt per body. Sending the same prepared case again makes no second case."""
        self._check_offered(case)
        receipts = [self.submit_body(case.identity, case.body_bytes)]
        for content in case.more_bodies:
            try:
                receipts.append(self.add_items(case.identity, content))
            except SubmissionError as error:
                error.may_have_arrived = True  # the first body has
                raise
        return tuple(receipts)

    def submit_body(self, identity: CaseIdentity, content: bytes) -> Receipt:
        """Make a case. ``content``: the bytes of a ``CaseSubmission``."""
        path = f"/v1/cases/{identity.case_id}"
        answer = self._call("PUT", path, Receipt, content=content)
        return self._proven(answer, identity.case_id, content, "submitted")

    def add_items(self, identity: CaseIdentity, content: bytes) -> Receipt:
        """Add items to a case that exists. ``content``: the bytes of a ``MoreItems``."""
        answer = self._call(
            "POST",
            f"/v1/cases/{identity.case_id}/items",
            Receipt,
            content=content,
            identity=identity,
        )
        return self._proven(answer, identity.case_id, content, "items_added")

    def status(self, identity: CaseIdentity) -> CaseStatus:
        """What became of a case."""
        answer = self._call(
            "GET",
            f"/v1/cases/{identity.case_id}",
            CaseStatus,
            identity=identity,
            limit=MAX_ANSWER_BYTES,
        )
        if answer.case_id != identity.case_id:
            raise BadAnswerError
        return answer

    def withdraw(self, identity: CaseIdentity, item_ids: Sequence[str] = ()) -> Receipt:
        """Withdraw the items named, or the whole case. The delay chosen at the start applies.

        Sent again after the hashes were erased, it answers a receipt that says so (``deleted``).
        """
        scope: Literal["case", "items"] = "items" if item_ids else "case"
        content = body_bytes(Withdrawal(scope=scope, item_ids=tuple(item_ids)))
        answer = self._call(
            "POST",
            f"/v1/cases/{identity.case_id}/withdrawal",
            Receipt,
            content=content,
            identity=identity,
        )
        return self._proven(answer, identity.case_id, content, "withdrawal_requested", "deleted")

    def cancel_withdrawal(self, identity: CaseIdentity) -> Receipt:
        """Call back a withdrawal that is still waiting."""
        path = f"/v1/cases/{identity.case_id}/withdrawal"
        try:
            answer = self._call("DELETE", path, Receipt, identity=identity)
        except ConflictError as error:
            raise ConflictError("No withdrawal is waiting that could be called back.") from error
        return self._proven(answer, identity.case_id, b"", "withdrawal_cancelled")

    def submit_bundle(self, bundle: bytes) -> Receipt:
        """Hand in a sealed bundle. Raises ``BundleError`` when it is not one."""
        header = read_header(bundle)
        answer = self._call(
            "POST", "/v1/sealed-cases", Receipt, content=bundle, content_type=SEALED
        )
        return self._proven(answer, header.case_id, None, "submitted")

    def _check_offered(self, case: PreparedCase) -> None:
        if self._service is None:
            return
        if case.channel not in self._service.channels:
            raise NotOfferedError
        if not case.fits(self._service.limits):
            raise TooMuchAtOnceError

    def _proven(
        self, receipt: Receipt, case_id: str, body: bytes | None, *actions: Action
    ) -> Receipt:
        if receipt.case_id != case_id or receipt.action not in actions:
            raise UntrustedError("The receipt is for something else. Treat it as not sent.")
        if self._service is None:
            return receipt
        try:
            verify(receipt, self._service.receipt_keys, body=body)
        except ReceiptError as error:
            raise UntrustedError(str(error)) from error
        return receipt

    def _call(
        self,
        method: str,
        path: str,
        answer: type[_Answer],
        *,
        content: bytes | None = None,
        content_type: str = JSON,
        identity: CaseIdentity | None = None,
        limit: int = _SMALL_ANSWER,
    ) -> _Answer:
        headers: dict[str, str] = {}
        if content is not None:
            headers["content-type"] = content_type
        if identity is not None:
            headers["authorization"] = f"Bearer {identity.bearer}"

        def attempt() -> _Answer:
            request = self._http.build_request(
                method,
                self._base + path,
                content=content,
                headers=headers,
                extensions={"max_answer_bytes": limit},
            )
            return _read(self._http.send(request), answer, about_a_case=identity is not None)

        lost = False
        waits = iter(_WAITS)
        while True:
            try:
                return attempt()
            except SubmissionError as error:
                pause = next(waits, None) if isinstance(error, UnreachableError) else None
                if pause is None:
                    # whatever this answer says: an earlier one got lost, and what it was for may be stored
                    error.may_have_arrived = error.may_have_arrived or lost
                    raise
            lost = True
            self._wait(pause)


def _read(response: httpx.Response, answer: type[_Answer], *, about_a_case: bool) -> _Answer:
    if not response.is_success:
        raise _failure(response, about_a_case)
    if _media_type(response) != JSON:
        raise BadAnswerError
    try:
        return answer.model_validate_json(response.content)
    except ValidationError:
        # the answer's text stays out of the chain: it may be anything
        raise BadAnswerError from None


def _failure(response: httpx.Response, about_a_case: bool) -> SubmissionError:
    match response.status_code:
        case status if 300 <= status < 400:
            return UntrustedError("The service tried to send us somewhere else. We did not follow.")
        case 401 | 403 | 404 if about_a_case:
            return NotFoundOrWrongCodeError()
        case 409:
            return ConflictError()
        case 400 | 413 | 422:
            return BodyRefusedError(_refused_field(response))
        case 429:
            return TooManyAttemptsError(_retry_after(response))
        case status if status >= 500:
            return ServiceTroubleError()
        case _:
            return BadAnswerError()


def _media_type(response: httpx.Response) -> str:
    return str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()


def _refused_field(response: httpx.Response) -> str | None:
    try:
        field = Problem.model_validate_json(response.content).field
    except ValidationError:
        return None
    return field if field and _FIELD.match(field) else None


def _retry_after(response: httpx.Response) -> int:
    seconds = response.headers.get("retry-after", "")
    return min(int(seconds), _LONGEST_WAIT) if re.fullmatch(r"[0-9]{1,9}", seconds) else 60
