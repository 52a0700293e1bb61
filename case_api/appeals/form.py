"""``/appeal``: the form, in all languages of the app, without scripts. Every appeal gets the same answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import select, true
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, Response

from case_api.appeals.appeals import REASONS, add_appeal, is_reference
from case_api.http import (
    LANGUAGES,
    Language,
    address_of,
    language_for,
    read_body,
    read_texts,
    spoken,
)
from case_api.service import Service
from case_api.storage import partners

_FOLDER = Path(__file__).parent / "page"
_TEXTS = Path(__file__).parent / "texts"
_FORM = "application/x-www-form-urlencoded"
_LARGEST = 2_048
_NAMES = ("platform", "reference", "reason")
#: The choice for a platform that is not in the list.
OTHER = "other"
_POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"


def appeal_routes(service: Service) -> APIRouter:
    """The form of one service."""
    router = APIRouter(include_in_schema=False)
    style = (_FOLDER / "appeal.css").read_bytes()

    @router.get("/appeal")
    def form(request: Request, lang: str = "") -> Response:
        """Who may fill it in: whoever had a picture blocked at a platform, and says that it should not be."""
        service.rate_limits.admit_request(service.rate_limits.caller(address_of(request)))
        return _page(service, request, lang, "form")

    @router.post("/appeal")
    async def send(request: Request, lang: str = "") -> Response:
        body = await read_body(
            request, media_type=_FORM, cap=_LARGEST, seconds=service.settings.body_seconds
        )
        return await run_in_threadpool(_take, service, request, lang, body)

    @router.get("/appeal/appeal.css")
    def css() -> Response:
        return Response(style, media_type="text/css; charset=utf-8")

    return router


def _take(service: Service, request: Request, lang: str, body: bytes) -> Response:
    """Keep an appeal, and answer with thanks; or show the form again with what is wrong."""
    caller = service.rate_limits.caller(address_of(request))
    service.rate_limits.admit_request(caller)
    given = _fields(body)
    platform, reference = given.get("platform", ""), given.get("reference", "").strip()
    reason = next((one for one in REASONS if one == given.get("reason")), None)
    if reason is None or platform not in (*_platforms(service), OTHER):
        return _page(service, request, lang, "form", 422, problem="choose", given=given)
    if not is_reference(reference):
        return _page(service, request, lang, "form", 422, problem="reference_wrong", given=given)
    service.rate_limits.count_appeal(caller)
    add_appeal(service.database, platform, reference, reason)
    return _page(service, request, lang, "thanks")


def _fields(body: bytes) -> dict[str, str]:
    """The fields of a form; none where the body is not one."""
    try:
        return dict(parse_qsl(body.decode("ascii"), True, max_num_fields=10))
    except ValueError:
        return {}


def _platforms(service: Service) -> list[str]:
    """The names of all platforms that may read the feed, in order."""
    query = select(partners.c.name).where(partners.c.enabled.is_(true())).order_by(partners.c.name)
    with service.database.reading() as connection:
        return list(connection.execute(query).scalars())


def _page(
    service: Service,
    request: Request,
    lang: str,
    which: str,
    status: int = 200,
    problem: str | None = None,
    given: Mapping[str, str] | None = None,
) -> Response:
    """The page in one of its states.

    Args:
        which: ``form`` or ``thanks``.
        problem: the name of the sentence that says what is wrong.
        given: what was filled in, so that nobody has to write it again.
    """
    language = language_for(lang, request.headers.get("accept-language", ""))
    html = (
        _templates()
        .get_template("appeal.html")
        .render(
            language=spoken(language),
            languages=[spoken(one) for one in LANGUAGES],
            words=words(language),
            which=which,
            problem=problem,
            given=dict.fromkeys(_NAMES, "") | dict(given or {}),
            name=service.settings.name,
            platforms=_platforms(service),
            other=OTHER,
            reasons=REASONS,
        )
    )
    return HTMLResponse(html, status, headers={"Content-Security-Policy": _POLICY})


def words(language: Language) -> dict[str, Any]:
    """The page's texts in one language."""
    return read_texts(_TEXTS, language)


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
