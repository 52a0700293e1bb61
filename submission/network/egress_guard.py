"""The egress guard, the last code before the socket: it knows every request that this program may make, and stops all others.

It trusts nothing above it. A request passes if its destination, method, path, every header and every byte of its body have
the one form that ``submission.protocol.wire`` and docs/protocol.md describe. Whoever reads this file and ``wire.py`` knows
everything that can leave.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import httpx
from pydantic import ValidationError

from submission.failures import EgressRefusedError
from submission.protocol.case_number import MistypedError, read_case_number
from submission.protocol.sealed_bundle import CONTENT_TYPE as SEALED
from submission.protocol.sealed_bundle import BundleError, read_header
from submission.protocol.wire import (
    CaseSubmission,
    Contact,
    MoreItems,
    PageLinks,
    Withdrawal,
    body_bytes,
)

JSON = "application/json"
FIXED_HEADERS = {
    "user-agent": "Empreinte/1",
    "accept": JSON,
    "accept-encoding": "identity",
    "connection": "keep-alive",
}
_BEARER = re.compile(r"Bearer [0-9a-f]{64}\Z")
# hints for the transport inside this program; neither is sent
_EXTENSIONS = {"timeout", "max_answer_bytes"}


@dataclass(frozen=True, slots=True)
class _Form:
    """One kind of request.

    Attributes:
        is_canonical: whether a body has its one form.
        authorised: whether the request carries the case's access key.
    """

    content_type: str | None
    is_canonical: Callable[[bytes], bool]
    authorised: bool


def _canonical_json(
    model: type[CaseSubmission | MoreItems | Withdrawal | PageLinks | Contact],
) -> Callable[[bytes], bool]:
    def check(content: bytes) -> bool:
        try:
            return body_bytes(model.model_validate_json(content)) == content
        except ValidationError:
            return False

    return check


def _sealed(content: bytes) -> bool:
    try:
        read_header(content)
    except BundleError:
        return False
    return True


def _empty(content: bytes) -> bool:
    return not content


_SERVICE = {("GET", ""): _Form(None, _empty, authorised=False)}
_SEALED_CASES = {("POST", ""): _Form(SEALED, _sealed, authorised=False)}
_CASE = {
    ("PUT", ""): _Form(JSON, _canonical_json(CaseSubmission), authorised=False),
    ("GET", ""): _Form(None, _empty, authorised=True),
    ("POST", "/items"): _Form(JSON, _canonical_json(MoreItems), authorised=True),
    ("POST", "/withdrawal"): _Form(JSON, _canonical_json(Withdrawal), authorised=True),
    ("DELETE", "/withdrawal"): _Form(None, _empty, authorised=True),
    ("POST", "/links"): _Form(JSON, _canonical_json(PageLinks), authorised=True),
    ("PUT", "/contact"): _Form(JSON, _canonical_json(Contact), authorised=True),
    ("DELETE", "/contact"): _Form(None, _empty, authorised=True),
}


def _form_of(method: str, path: str) -> _Form | None:
    """The form that a request with this method and path has to have; None where there is no such request."""
    if path in ("/v1/service", "/v1/app-version"):
        return _SERVICE.get((method, ""))
    if path == "/v1/sealed-cases":
        return _SEALED_CASES.get((method, ""))
    match = re.match(r"/v1/cases/([^/]{13})(/items|/withdrawal|/links|/contact|)\Z", path)
    if match is None:
        return None
    try:
        if read_case_number(match[1]) != match[1]:
            return None
    except MistypedError:
        return None
    return _CASE.get((method, match[2]))


class GuardedTransport(httpx.BaseTransport):
    """Passes a request on to ``inner`` if it may be sent to ``base``, and raises ``EgressRefusedError`` otherwise."""

    def __init__(self, inner: httpx.BaseTransport, base: httpx.URL) -> None:
        self._inner = inner
        self._origin = (base.scheme, base.raw_host, base.port, base.userinfo)
        self._host = base.netloc.decode("ascii")
        self._prefix = base.raw_path.decode("ascii").rstrip("/")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._check(request)
        return self._inner.handle_request(request)

    def _check(self, request: httpx.Request) -> None:
        url = request.url
        if (url.scheme, url.raw_host, url.port, url.userinfo) != self._origin:
            raise EgressRefusedError("another destination")
        if set(request.extensions) - _EXTENSIONS:
            raise EgressRefusedError("an unknown extension")
        target = url.raw_path.decode("ascii")
        form = None
        if target.startswith(self._prefix):
            form = _form_of(request.method, target[len(self._prefix) :])
        if form is None:
            raise EgressRefusedError("an unknown request")
        content = request.read()
        self._check_headers(request, form, len(content))
        if not form.is_canonical(content):
            raise EgressRefusedError("a body that is not of the agreed form")

    def _check_headers(self, request: httpx.Request, form: _Form, length: int) -> None:
        expected = {"host": self._host, **FIXED_HEADERS}
        if form.content_type is not None:
            expected |= {"content-type": form.content_type, "content-length": str(length)}
        sent = [
            (name.decode("ascii", "replace").lower(), value) for name, value in request.headers.raw
        ]
        headers = {name: value.decode("ascii", "replace") for name, value in sent}
        authorization = headers.pop("authorization", None)
        if form.authorised != bool(authorization and _BEARER.match(authorization)) or (
            authorization is not None and not form.authorised
        ):
            raise EgressRefusedError("an access key where none belongs, or none where one does")
        if len(sent) != len(headers) + (authorization is not None) or headers != expected:
            raise EgressRefusedError("a header that is not of the agreed form")

    def close(self) -> None:
        self._inner.close()
