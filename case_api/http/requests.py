"""Reading requests: the caller's address, and a body up to its cap."""

from __future__ import annotations

import asyncio
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect, Request

from case_api.http.problems import ProblemError, ProblemType, unreadable

JSON = "application/json"
Body = TypeVar("Body", bound=BaseModel)


def address_of(request: Request) -> str:
    """The caller's address (behind a trusted proxy: the one that it forwards). Used for keyed digests only."""
    return request.client.host if request.client else "unknown"


async def read_body(request: Request, *, media_type: str, cap: int, seconds: float) -> bytes:
    """The whole body.

    Raises:
        ProblemError: 415 for another media type; 413 as soon as it is over ``cap`` bytes, or says it will be;
            408 when it takes longer than ``seconds``.
    """
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != media_type:
        raise ProblemError(415, ProblemType.MEDIA, f"The body has to be {media_type}.")
    told = request.headers.get("content-length", "")
    if told.isdigit() and (len(told) > 15 or int(told) > cap):
        raise _too_large(cap)
    chunks = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for chunk in request.stream():
                size += len(chunk)
                if size > cap:
                    raise _too_large(cap)
                chunks.append(chunk)
    except ClientDisconnect:
        raise ProblemError(400, ProblemType.NOT_JSON, "The body ended early.") from None
    except TimeoutError:
        raise ProblemError(408, ProblemType.TOO_SLOW, "The body took too long to arrive.") from None
    return b"".join(chunks)


def parse(body: bytes, form: type[Body]) -> Body:
    """The body as a ``form``. Raises the 400 or 422 ``ProblemError`` that names the field."""
    try:
        return form.model_validate_json(body)
    except ValidationError as error:
        raise unreadable(error) from None


def _too_large(cap: int) -> ProblemError:
    return ProblemError(
        413, ProblemType.TOO_LARGE, f"The body is larger than {cap} bytes. Nothing was stored."
    )
