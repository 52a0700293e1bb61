"""One request to the desk, checked before any page sees it: who asks, in which language, with which form.

A POST is only taken with the Origin of the desk itself; signed in, also with the session's CSRF token.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import parse_qsl

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from case_api.desk.access import Account, Action, Session, find_session, record
from case_api.desk.desk import Desk
from case_api.desk.rendering import Renderer
from case_api.desk.words import Words, is_draft
from case_api.http import LANGUAGES, language_for, spoken

LANGUAGE_COOKIE = "desk-language"
#: bytes; the longest form is a sign-in
_LARGEST_FORM = 8 * 1024
_MOST_FIELDS = 20

_FOR_STAFF = [
    ("/", "Overview"),
    ("/links", "Links"),
    ("/partners", "Platforms"),
    ("/statistics", "Numbers"),
]
_FOR_LEADS = [("/held", "Held"), ("/appeals", "Appeals"), ("/log", "Log")]

#: What a page says first when a form has just led to it, by the word in its address.
DONE = {
    "sent": "The links are marked as sent.",
    "set": "The state of the link is set.",
    "released": "Released: platforms will get it.",
    "discarded": "Discarded. It can be taken back below.",
    "taken-back": "Taken back: it waits for a lead's word again.",
    "closed": "The appeal is closed.",
}

Who = Literal["anyone", "staff", "lead"]


class RefusedError(Exception):
    """Ends a request with a plain page. ``said`` is a sentence of ``words``."""

    def __init__(self, status: int, said: str) -> None:
        super().__init__(said)
        self.status = status
        self.said = said


@dataclass(frozen=True)
class Visit:
    """What a page may know of a request."""

    desk: Desk
    request: Request = field(repr=False)
    renderer: Renderer
    words: Words
    session: Session | None
    form: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def account(self) -> Account:
        """Who is signed in. Raises ``RefusedError`` where nobody is, so pages for anyone must not ask."""
        if self.session is None:
            raise RefusedError(403, "Please sign in.")
        return self.session.account

    @property
    def cookie(self) -> str:
        """The value of the session's cookie; empty where the browser sent none."""
        return self.request.cookies.get(self.desk.cookie_name, "")

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page of the desk. ``values`` are what its own template asks for."""
        shared = {
            "t": self.words,
            "name_of": self.words.name_of,
            "language": spoken(self.words.language),
            "languages": [spoken(one) for one in LANGUAGES],
            "is_draft": is_draft(self.words.language),
            "done": DONE.get(self.request.query_params.get("done", "")),
            "session": self.session,
            "service_name": self.desk.settings.name,
            "path": self.request.url.path,
            "nav": self._navigation(),
            "token": self._token_field(),
        }
        return HTMLResponse(self.renderer.render(template, shared | values), status)

    def _navigation(self) -> list[tuple[str, str]]:
        """Path and name of each page that the person may open."""
        is_lead = self.session is not None and self.session.account.is_lead
        return [*_FOR_STAFF, *_FOR_LEADS] if is_lead else _FOR_STAFF

    def _token_field(self) -> Markup:
        """The hidden field that every form of a session carries."""
        if self.session is None:
            return Markup("")
        field = Markup('<input type="hidden" name="token" value="{}">')
        return field.format(self.session.csrf_token)

    def note(self, action: Action, subject: str = "", reason: str = "") -> None:
        """Write down what this person is about to do."""
        record(self.desk.store, self.account.name, action, subject, reason)


def back_to(path: str, done: str) -> Response:
    """After a form: to a page that says what was done, in a word of ``DONE``."""
    return RedirectResponse(f"{path}?done={done}", 303)


Handler = Callable[[Visit], Response]


def route(
    desk: Desk, renderer: Renderer, path: str, handler: Handler, who: Who, method: str = "GET"
) -> Route:
    """A route that calls its handler, in a thread, for those who may open it.

    Args:
        who: ``anyone``, whoever is signed in (``staff``), or a ``lead``.
    """

    async def endpoint(request: Request) -> Response:
        form: dict[str, str] = {}
        try:
            # who holds back the end of a form holds one of the desk's few connections; a form is no longer than a head
            async with asyncio.timeout(desk.settings.header_seconds):
                form = await _read_form(request) if method == "POST" else {}
        except TimeoutError:
            return PlainTextResponse("The form took too long to arrive.\n", 408)
        return await run_in_threadpool(_answer, desk, renderer, request, form, handler, who)

    return Route(path, endpoint, methods=[method])


def plain_visit(desk: Desk, renderer: Renderer, request: Request) -> Visit:
    """A visit without session and form, in the visitor's language: enough for a page that refuses something."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    language = language_for(chosen, request.headers.get("accept-language", ""))
    return Visit(desk, request, renderer, Words(language), None)


def _answer(
    desk: Desk,
    renderer: Renderer,
    request: Request,
    form: Mapping[str, str],
    handler: Handler,
    who: Who,
) -> Response:
    nobody = plain_visit(desk, renderer, request)
    session = find_session(desk.store, nobody.cookie) if nobody.cookie else None
    visit = Visit(desk, request, renderer, nobody.words, session, form)
    try:
        if request.method == "POST":
            _check_origin(visit)
        if who != "anyone" and session is None:
            return RedirectResponse("/sign-in", 303)
        if request.method == "POST" and session is not None:
            _check_token(visit, session)
        if who == "lead" and not visit.account.is_lead:
            raise RefusedError(403, "Only a lead can do this.")
        return handler(visit)
    except RefusedError as refusal:
        return visit.page("refused.html", refusal.status, said=refusal.said)


def _check_origin(visit: Visit) -> None:
    if visit.request.headers.get("origin") not in visit.desk.origins:
        raise RefusedError(403, "This form was not sent from the desk. Open the page again.")


def _check_token(visit: Visit, session: Session) -> None:
    given = visit.form.get("token", "").encode()
    if not hmac.compare_digest(given, session.csrf_token.encode()):
        raise RefusedError(403, "This form was not sent from the desk. Open the page again.")


async def _read_form(request: Request) -> dict[str, str]:
    """The fields of a form; of a field that is there twice, the first. A body of another kind, or too large, has none."""
    read = bytearray()
    async for chunk in request.stream():
        read += chunk
        if len(read) > _LARGEST_FORM:
            return {}
    kind = request.headers.get("content-type", "").partition(";")[0]
    if kind != "application/x-www-form-urlencoded":
        return {}
    try:
        pairs = parse_qsl(read.decode("ascii"), True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
    return dict(reversed(pairs))
