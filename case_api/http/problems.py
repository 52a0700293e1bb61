"""Refusals as problem details (RFC 9457): a stable ``type`` for programs, a plain sentence for people."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from http import HTTPStatus

from pydantic import ValidationError
from starlette.responses import Response

from submission.protocol.answers import Problem

MEDIA_TYPE = "application/problem+json"
_LONGEST_FIELD = 200
#: pydantic names the chosen kind of signal in a path; the body has no such step
_TAGS = {"pdq", "md5", "vpdq"}


class ProblemType(StrEnum):
    """The ``type`` of every refusal."""

    NOT_FOUND = "urn:empreinte:problem:not-found"
    METHOD = "urn:empreinte:problem:method-not-allowed"
    NO_SUCH_CASE_OR_CODE = "urn:empreinte:problem:unknown-case-or-wrong-code"
    NOT_JSON = "urn:empreinte:problem:not-json"
    MEDIA = "urn:empreinte:problem:unsupported-media-type"
    INVALID = "urn:empreinte:problem:invalid-body"
    NOT_CANONICAL = "urn:empreinte:problem:body-not-canonical"
    CASE_NUMBER = "urn:empreinte:problem:invalid-case-number"
    TOO_LARGE = "urn:empreinte:problem:body-too-large"
    TOO_SLOW = "urn:empreinte:problem:body-too-slow"
    DIFFERENT_CASE = "urn:empreinte:problem:another-case-has-this-number"
    DIFFERENT_ITEM = "urn:empreinte:problem:another-item-has-this-id"
    NO_LINKS = "urn:empreinte:problem:case-has-no-links"
    TOO_MANY_LINKS = "urn:empreinte:problem:too-many-links-today"
    CASE_CLOSED = "urn:empreinte:problem:case-is-being-withdrawn"
    TOO_LATE = "urn:empreinte:problem:withdrawal-took-effect"
    TOO_MANY_REQUESTS = "urn:empreinte:problem:too-many-requests"
    TOO_MANY_CASES = "urn:empreinte:problem:too-many-cases-today"
    TOO_MANY_ITEMS = "urn:empreinte:problem:too-many-items-today"
    WAIT = "urn:empreinte:problem:wait-before-trying-again"
    BUNDLE = "urn:empreinte:problem:unusable-sealed-bundle"
    UNAUTHORIZED = "urn:empreinte:problem:wrong-partner-keys"
    PAGE = "urn:empreinte:problem:invalid-page-token"
    INTERNAL = "urn:empreinte:problem:internal-error"
    UNAVAILABLE = "urn:empreinte:problem:temporarily-unavailable"


class ProblemError(Exception):
    """Ends a request with a refusal. Of what was sent, it repeats at most the name of a field.

    Args:
        status: the HTTP status.
        kind: the ``type``, for programs.
        detail: a sentence for people.
        field: where in the body or the address the fault is, as ``items.0.kind``.
        retry_after: seconds after which it makes sense to try again.
    """

    def __init__(
        self,
        status: int,
        kind: ProblemType,
        detail: str,
        *,
        field: str | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(kind)
        self.problem = Problem(
            type=kind,
            title=HTTPStatus(status).phrase,
            status=status,
            detail=detail,
            field=field[:_LONGEST_FIELD] if field else None,
        )
        self.headers: Mapping[str, str] = (
            {"Retry-After": str(retry_after)} if retry_after is not None else {}
        )

    def response(self) -> Response:
        """The refusal as an HTTP response."""
        return Response(
            self.problem.model_dump_json(exclude_none=True),
            status_code=self.problem.status,
            media_type=MEDIA_TYPE,
            headers=self.headers,
        )


def unreadable(error: ValidationError) -> ProblemError:
    """The refusal of a body: 400 when it is not JSON at all, else 422 naming the first field that is wrong."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return ProblemError(400, ProblemType.NOT_JSON, "The body is not JSON that can be read.")
    return ProblemError(
        422, ProblemType.INVALID, f"{first['msg']}.", field=field_path(first["loc"])
    )


def field_path(location: tuple[int | str, ...]) -> str:
    """``items.0.signals.1.value``: where in the body, from the outside in."""
    steps = [
        str(step)
        for index, step in enumerate(location)
        if not (step in _TAGS and location[max(index - 2, 0)] == "signals")
    ]
    # a name with half a surrogate pair can't be written in JSON
    return ".".join(steps).encode("ascii", "replace").decode() or "body"
