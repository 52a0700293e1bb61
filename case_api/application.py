"""The service as an ASGI application."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from importlib.metadata import version

import anyio.to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from limits.errors import StorageError
from pydantic import BaseModel
from sqlalchemy.exc import InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from case_api import partner_feed, service_routes
from case_api.appeals import appeal_routes
from case_api.cases import case_routes
from case_api.http import (
    BodiesInFlight,
    Hardening,
    HeldBytes,
    ProblemError,
    ProblemType,
    describe,
    field_path,
    new_metrics,
)
from case_api.rate_limits import line_of
from case_api.service import Service, open_service
from case_api.settings import Settings, load_settings
from case_api.upkeep import keep_up
from submission.protocol.sealed_bundle import max_bundle_bytes
from submission.protocol.wire import CaseSubmission, Contact, MoreItems, PageLinks, Withdrawal

#: The bodies that routes read byte for byte themselves: FastAPI does not know them, and the OpenAPI document has to.
_BODIES: tuple[type[BaseModel], ...] = (
    CaseSubmission,
    MoreItems,
    Withdrawal,
    PageLinks,
    Contact,
    partner_feed.SubmittedHashes,
    partner_feed.SubmittedFeedback,
)

#: SQLSTATE of a write to a database that is read-only.
_READ_ONLY = "25006"


def create_app(settings: Settings) -> FastAPI:
    """The application for these settings. Opens the database at once, so that wrong settings are noticed at the start.

    Raises:
        NotReadyError, KeyFolderError, UnusableDatabaseError: see ``service.open_service``.
    """
    service = open_service(settings)
    metrics = new_metrics()
    app = FastAPI(
        lifespan=_lifespan(service),
        openapi_url="/openapi.json",
        # FastAPI's documentation pages load scripts from other sites
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.openapi = lambda: describe(app, version("empreinte"), _BODIES)  # type: ignore[method-assign]
    app.include_router(service_routes.routes(service, metrics))
    app.include_router(case_routes(service))
    app.include_router(partner_feed.feed_routes(service))
    app.include_router(appeal_routes(service))
    bundle = max_bundle_bytes(settings.max_body_bytes)
    most = max(settings.max_bytes_in_flight, bundle)
    held = HeldBytes(most, max(most // 4, bundle))
    app.add_middleware(BodiesInFlight, held=held, line_of=line_of)
    app.add_middleware(Hardening, metrics=metrics)
    _answer_in_problems(app)
    return app


def _lifespan(
    service: Service,
) -> Callable[[FastAPI], AbstractAsyncContextManager[dict[str, float]]]:
    """What runs beside the requests of this process: the upkeep, until the process is to end."""
    settings = service.settings

    @contextlib.asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[dict[str, float]]:
        # more threads than database connections would only wait for a connection
        anyio.to_thread.current_default_thread_limiter().total_tokens = (
            settings.database_connections + 2
        )
        stopping = asyncio.Event()
        upkeep = asyncio.create_task(keep_up(service, stopping))
        try:
            # read by ``http.connections.PatientProtocol``
            yield {
                "header_seconds": settings.header_seconds,
                "body_seconds": settings.body_seconds,
            }
        finally:
            stopping.set()
            await upkeep
            service.close()

    return lifespan


def from_environment() -> FastAPI:
    """The application with settings from the environment; each worker process starts this."""
    return create_app(load_settings())


def _answer_in_problems(app: FastAPI) -> None:
    """Answer refusals and errors as problem details (RFC 9457)."""

    @app.exception_handler(ProblemError)
    async def refused(_request: Request, error: ProblemError) -> Response:
        return error.response()

    @app.exception_handler(HTTPException)
    async def not_served(_request: Request, error: HTTPException) -> Response:
        if error.status_code == 405:
            refusal = ProblemError(405, ProblemType.METHOD, "This can't be done here.")
        else:
            refusal = ProblemError(
                error.status_code, ProblemType.NOT_FOUND, "There is nothing here."
            )
        response = refusal.response()
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(RequestValidationError)
    async def malformed(_request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        where = field_path(tuple(first["loc"][1:]))
        return ProblemError(422, ProblemType.INVALID, f"{first['msg']}.", field=where).response()

    _answer_unavailable(app)


def _answer_unavailable(app: FastAPI) -> None:
    """Answer 503 while the database or the counters can't be used."""

    async def unavailable(_request: Request, _error: Exception) -> Response:
        return ProblemError(
            503,
            ProblemType.UNAVAILABLE,
            "The service is very busy or being restarted. Please try again in a moment.",
            retry_after=5,
        ).response()

    async def unavailable_if_read_only(request: Request, error: Exception) -> Response:
        if getattr(getattr(error, "orig", None), "sqlstate", None) != _READ_ONLY:
            raise error
        return await unavailable(request, error)

    app.add_exception_handler(OperationalError, unavailable)
    # after a failover, PostgreSQL may be a standby for a while
    app.add_exception_handler(InternalError, unavailable_if_read_only)
    app.add_exception_handler(PoolTimeoutError, unavailable)
    # without counters, anyone could guess codes without limit
    app.add_exception_handler(StorageError, unavailable)
