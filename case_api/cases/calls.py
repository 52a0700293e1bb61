"""What the calls about a case share: reading a body, checking the access code, answering."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Header, Request
from pydantic import BaseModel
from starlette.responses import Response

from case_api.cases import access
from case_api.http import JSON, read_body
from case_api.keys import Keyring
from case_api.service import Service

Answer = TypeVar("Answer")
Authorization = Annotated[
    str | None,
    Header(description="`Bearer` and the access key, 64 hexadecimal digits", max_length=200),
]
#: How a body can be refused, whatever is in it.
ON_BODY = (400, 408, 413, 415, 422)


async def read_json(service: Service, request: Request) -> bytes:
    """The body of a request that sends JSON, not parsed yet. Raises ``ProblemError``: see ``http.read_body``."""
    settings = service.settings
    return await read_body(
        request, media_type=JSON, cap=settings.max_body_bytes, seconds=settings.body_seconds
    )


def in_json(answer: BaseModel, status: int) -> Response:
    """An answer as JSON."""
    return Response(answer.model_dump_json(), status_code=status, media_type=JSON)


def with_code(
    service: Service,
    address: str,
    typed_number: str,
    authorization: str | None,
    work: Callable[[Keyring, str, bytes], Answer | None],
) -> Answer:
    """Run a call that needs the access code.

    Args:
        address: the caller's network address; its wrong codes are counted.
        typed_number: the case number as it stands in the path.
        authorization: the header, if there is one.
        work: gets the keys in force, the case number in its canonical form and the access key (32 bytes); returns ``None``
            for an unknown case and for a wrong code.

    Raises:
        ProblemError: 404, unknown case or wrong code; 422, no app could have made this number; 429, this address has to
            wait after too many wrong codes.
    """
    number = access.canonical_case_number(typed_number)
    keyring = service.keyring
    case_id = keyring.digester.case(number)
    caller = service.rate_limits.caller(address)
    service.rate_limits.refuse_while_waiting(caller, case_id)
    answer = work(keyring, number, access.access_key(authorization))
    if answer is None:
        service.rate_limits.count_wrong_code(caller, case_id)
        raise access.no_such_case_or_code()
    return answer
