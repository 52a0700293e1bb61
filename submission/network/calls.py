"""Calls to the case service: one request at a time, made again where its answer got lost.

Every call may be repeated: a ``PUT`` of the same bytes, items with known ids and a second withdrawal change nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from submission.case_identity import CaseIdentity
from submission.failures import SubmissionError, UnreachableError
from submission.network.connection import Patience, open_connection
from submission.network.egress_guard import JSON
from submission.network.http_answers import Answer, read_answer
from submission.network.service_address import ServiceAddress

_SMALL_ANSWER = 256 * 1024
_WAITS = (0.5, 2.0)  # seconds before the second and the third try


@dataclass(frozen=True, slots=True)
class Call:
    """One request.

    Attributes:
        path: of the request, below the service's address.
        content: the body; None where there is none.
        identity: of the case whose access key the request carries; None where it carries none.
        max_answer_bytes: how large the answer may be.
    """

    method: str
    path: str
    content: bytes | None = None
    content_type: str = JSON
    identity: CaseIdentity | None = None
    max_answer_bytes: int = _SMALL_ANSWER

    @property
    def changes_something(self) -> bool:
        return self.method != "GET"

    @property
    def headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        if self.content is not None:
            headers["content-type"] = self.content_type
        if self.identity is not None:
            headers["authorization"] = f"Bearer {self.identity.bearer}"
        return headers


class Caller:
    """Makes calls to one case service. For one thread at a time.

    Args:
        transport: takes the network's place, below the guard.
        wait: how to wait between tries, in seconds.
    """

    def __init__(
        self,
        address: ServiceAddress,
        patience: Patience | None = None,
        *,
        transport: httpx.BaseTransport | None = None,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._base = address.url.rstrip("/")
        self._http = open_connection(address, patience, transport=transport)
        self._wait = wait

    def close(self) -> None:
        self._http.close()

    def ask(self, call: Call, form: type[Answer]) -> Answer:
        """Make a call, and again where its answer got lost: up to three times.

        Raises:
            SubmissionError: it did not succeed. Its ``may_have_arrived`` is decided here.
        """
        lost = False
        waits = iter(_WAITS)
        while True:
            try:
                return self._try_once(call, form)
            except SubmissionError as error:
                lost = lost or (error.outcome_unknown and not error.nothing_left)
                # once an answer has got lost, no later one tells what became of the first request
                error.may_have_arrived = lost and call.changes_something
                pause = next(waits, None) if isinstance(error, UnreachableError) else None
                if pause is None:
                    raise
            self._wait(pause)

    def _try_once(self, call: Call, form: type[Answer]) -> Answer:
        request = self._http.build_request(
            call.method,
            self._base + call.path,
            content=call.content,
            headers=call.headers,
            extensions={"max_answer_bytes": call.max_answer_bytes},
        )
        answer = self._http.send(request)
        return read_answer(answer, form, about_a_case=call.identity is not None)
