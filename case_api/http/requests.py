"""Reading requests: the caller's address, and a body up to its cap."""

from __future__ import annotations

import asyncio
import json
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import ClientDisconnect, Request

from case_api.http.problems import ProblemError, ProblemType, unreadable
from submission.protocol.wire import (
    CaseSubmission,
    Contact,
    MoreItems,
    PageLinks,
    Withdrawal,
    body_bytes,
)

JSON = "application/json"
Body = TypeVar("Body", bound=BaseModel)
CanonicalBody = TypeVar("CanonicalBody", CaseSubmission, MoreItems, Withdrawal, PageLinks, Contact)


def address_of(request: Request) -> str:
    """The caller's network address; behind a trusted proxy, the one that the proxy names.

    It is never stored or logged: only counters use it, under a keyed digest.
    """
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


def parse_canonical(body: bytes, form: type[CanonicalBody]) -> CanonicalBody:
    """The body as a ``form`` of ``submission.protocol.wire``, if it is byte for byte what apps write.

    Any other spelling of the same values (other white space, a field twice, ``null`` for a field left out, ``0.50`` for
    ``0.5``) could carry something that is not in the form, and is refused.

    Raises:
        ProblemError: as :func:`parse`; 422 for another spelling, with the place of the first byte that differs.
    """
    read = parse(body, form)
    canonical = body_bytes(read)
    if canonical != body:
        pairs = enumerate(zip(canonical, body, strict=False))
        place = next((n for n, (one, other) in pairs if one != other), len(canonical))
        raise ProblemError(
            422,
            ProblemType.NOT_CANONICAL,
            f"The body is not in its one canonical spelling. It differs from byte {place} on.",
            field="body",
        )
    return read


def parse_unambiguous(body: bytes, form: type[Body]) -> Body:
    """The body as a ``form``, in any spelling of JSON that names each field once.

    For partners, whose clients are not ours: they may use white space, another order, and fields that we don't know. Of
    a field named twice, two readers may each see another value.

    Raises:
        ProblemError: as :func:`parse`; 422 where a field is there twice in one object.
    """
    read = parse(body, form)  # first, because it bounds how deep the body may be nested
    try:
        json.loads(body.decode(), object_pairs_hook=_each_name_once)
    except _RepeatedNameError:
        raise ProblemError(
            422, ProblemType.INVALID, "A field is there twice in one object.", field="body"
        ) from None
    return read


class _RepeatedNameError(ValueError):
    """An object of JSON has two fields of the same name."""


def _each_name_once(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(fields)
    if len(read) < len(fields):
        raise _RepeatedNameError
    return read


def _too_large(cap: int) -> ProblemError:
    return ProblemError(
        413, ProblemType.TOO_LARGE, f"The body is larger than {cap} bytes. Nothing was stored."
    )
