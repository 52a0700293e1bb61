"""From an HTTP answer of the case service to a value, or to the failure that it means."""

from __future__ import annotations

import re
from typing import TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from hashing.sentences import sentence
from submission.failures import (
    BadAnswerError,
    BodyRefusedError,
    ConflictError,
    NotFoundOrWrongCodeError,
    ServiceTroubleError,
    SubmissionError,
    TooManyAttemptsError,
    UntrustedError,
)
from submission.network.egress_guard import JSON
from submission.protocol.answers import Problem

_LONGEST_WAIT = 24 * 3600
_FIELD = re.compile(r"[A-Za-z0-9_.\[\]-]{1,120}\Z")
_REDIRECTED = sentence("The service tried to send us somewhere else. We did not follow.")

Answer = TypeVar("Answer", bound=BaseModel)


def read_answer(response: httpx.Response, form: type[Answer], *, about_a_case: bool) -> Answer:
    """The answer as a value of the class ``form``.

    Args:
        about_a_case: whether the request named a case and carried its access key.

    Raises:
        SubmissionError: the service refused, or the answer is not of this form.
    """
    if not response.is_success:
        raise _failure(response, about_a_case)
    if _media_type(response) != JSON:
        raise BadAnswerError
    try:
        return form.model_validate_json(response.content)
    except ValidationError:
        # "from None", because the validation error quotes the answer, which may be anything
        raise BadAnswerError from None


def _failure(response: httpx.Response, about_a_case: bool) -> SubmissionError:
    match response.status_code:
        case status if 300 <= status < 400:
            return UntrustedError(_REDIRECTED)
        case 401 | 403 | 404 if about_a_case:
            return NotFoundOrWrongCodeError()
        case 409:
            return ConflictError()
        case 400 | 413 | 422:
            return BodyRefusedError(_refused_field(response))
        case 429:
            return TooManyAttemptsError(_retry_after(response) or 60)
        case status if status >= 500:
            return ServiceTroubleError(_retry_after(response))
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


def _retry_after(response: httpx.Response) -> int | None:
    """``Retry-After`` in seconds (RFC 9110 section 10.2.3), at most a day; None where it is not a number."""
    seconds = response.headers.get("retry-after", "")
    return min(int(seconds), _LONGEST_WAIT) if re.fullmatch(r"[0-9]{1,9}", seconds) else None
