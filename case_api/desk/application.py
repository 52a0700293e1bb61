"""The desk as an ASGI application."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Callable
from importlib import resources
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from case_api.desk import door_pages, lead_pages, link_pages, service_pages
from case_api.desk.access import PasswordCost
from case_api.desk.desk import open_desk
from case_api.desk.rendering import Renderer
from case_api.desk.shell import Shell
from case_api.desk.visit import Handler, Who, plain_visit, route
from case_api.settings import Settings

_OWN = {"desk.css": "text/css; charset=utf-8", "desk.svg": "image/svg+xml"}
_FONTS = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "JetBrainsMono-Regular.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)
_PAGES: tuple[tuple[str, Handler, Who, str], ...] = (
    *door_pages.PAGES,
    *service_pages.PAGES,
    *link_pages.PAGES,
    *lead_pages.PAGES,
)


def create_desk(
    settings: Settings,
    now: Callable[[], float] = time.time,
    password_cost: PasswordCost | None = None,
) -> Shell:
    """The desk for these settings. Opens both databases at once, so that wrong settings are noticed at the start.

    Args:
        now: the clock that one-time codes go by; epoch seconds.
        password_cost: of new passwords; by default ``PasswordCost()``.

    Raises:
        NotReadyError, DeskFolderError, UnusableDatabaseError: see ``desk.open_desk``.
    """
    desk = open_desk(settings, now, password_cost)
    renderer = Renderer()

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[dict[str, float]]:
        try:
            # read by ``http.connections.PatientProtocol``
            yield {
                "header_seconds": settings.header_seconds,
                "body_seconds": settings.body_seconds,
            }
        finally:
            desk.close()

    async def missing(request: Request, _error: Exception) -> Response:
        visit = plain_visit(desk, renderer, request)
        return visit.page("refused.html", 404, said="There is nothing here.")

    pages = [
        route(desk, renderer, path, handler, who, method) for path, handler, who, method in _PAGES
    ]
    app = Starlette(
        routes=[*pages, *_files()],
        lifespan=lifespan,
        exception_handlers={404: missing, 405: missing},
    )
    app.router.redirect_slashes = False
    return Shell(app, desk.hosts, is_secure=desk.is_secure)


def _files() -> list[Route]:
    """Every file that is served as it is, by its path: a path that is not here leads nowhere."""
    own = Path(__file__).parent / "static"
    fonts = resources.files("resources") / "fonts"
    return [
        *(_file(name, kind, (own / name).read_bytes()) for name, kind in _OWN.items()),
        *(_file(name, "font/ttf", (fonts / name).read_bytes()) for name in _FONTS),
    ]


def _file(name: str, kind: str, content: bytes) -> Route:
    async def answer(_request: Request) -> Response:
        return Response(content, media_type=kind, headers={"Cache-Control": "max-age=86400"})

    return Route(f"/static/{name}", answer, methods=["GET"])
