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

from case_api.desk import door_pages, service_pages
from case_api.desk.access import PasswordCost
from case_api.desk.desk import open_desk
from case_api.desk.rendering import Renderer
from case_api.desk.shell import Shell
from case_api.desk.visit import Handler, Who, plain_visit, route
from case_api.settings import Settings

#: Every file that is served as it is, by its path: a path that is not here leads nowhere.
_FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "/static/desk.css": (
        "text/css; charset=utf-8",
        lambda: (Path(__file__).parent / "static" / "desk.css").read_bytes(),
    ),
    **{
        f"/static/{name}": (
            "font/ttf",
            lambda name=name: (resources.files("resources") / "fonts" / name).read_bytes(),  # type: ignore[misc]
        )
        for name in (
            "AtkinsonHyperlegibleNext-Regular.ttf",
            "AtkinsonHyperlegibleNext-SemiBold.ttf",
            "JetBrainsMono-Regular.ttf",
        )
    },
}
_PAGES: tuple[tuple[str, Handler, Who, str], ...] = (*door_pages.PAGES, *service_pages.PAGES)


def create_desk(
    settings: Settings,
    now: Callable[[], float] = time.time,
    password_cost: PasswordCost | None = None,
) -> Shell:
    """The desk for these settings. Opens both databases at once, so that wrong settings fail here.

    Raises:
        NotReadyError, DeskFolderError, UnusableDatabaseError: see ``desk.open_desk``.
    """
    desk = open_desk(settings, now, password_cost)
    renderer = Renderer()

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[dict[str, float]]:
        try:
            # for ``http.connections``
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
    files = [_file(path, kind, read()) for path, (kind, read) in _FILES.items()]
    app = Starlette(
        routes=[*pages, *files],
        lifespan=lifespan,
        exception_handlers={404: missing, 405: missing},
    )
    app.router.redirect_slashes = False
    return Shell(app, desk.hosts, is_secure=desk.is_secure)


def _file(path: str, kind: str, content: bytes) -> Route:
    async def answer(_request: Request) -> Response:
        return Response(content, media_type=kind, headers={"Cache-Control": "max-age=86400"})

    return Route(path, answer, methods=["GET"])
