"""The calls that concern no case: the service's description, health checks and metrics."""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from pathlib import Path

from fastapi import APIRouter, Request
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response

from case_api.description import describe_service
from case_api.http import Metrics, ProblemError, ProblemType, address_of, problem_answers
from case_api.keys import KeyFolderError
from case_api.service import Service
from case_api.storage import Database, has_room, schema
from submission.protocol.answers import ServiceDescription
from submission.protocol.app_versions import VersionFile

_SECONDS_BETWEEN_PROBES = 2.0


def routes(service: Service, metrics: Metrics) -> APIRouter:
    """These calls, for one service."""
    router = APIRouter(tags=["service"])
    probe = _LatestProbe(service.database)

    @router.get("/v1/service", response_model=ServiceDescription, responses=problem_answers(429))
    def service_description(request: Request) -> ServiceDescription:
        """Who runs this service, what it keeps and for how long, its public keys."""
        service.rate_limits.admit_request(service.rate_limits.caller(address_of(request)))
        return describe_service(service)

    @router.get("/v1/app-version", response_model=VersionFile, responses=problem_answers(404, 429))
    def app_version(request: Request) -> VersionFile:
        """Which version of the app the operator gives out, as it signed it; 404 where it says nothing."""
        service.rate_limits.admit_request(service.rate_limits.caller(address_of(request)))
        said = _version_file(service.settings.version_file)
        if said is None:
            raise ProblemError(404, ProblemType.NOT_FOUND, "There is nothing here.")
        return said

    @router.get("/healthz", response_class=PlainTextResponse)
    async def healthz() -> str:
        """The process answers."""
        return "ok\n"

    @router.get("/readyz", response_class=PlainTextResponse, responses=problem_answers(503))
    async def readyz() -> str:
        """Whether the service can work.

        The database has the right version and can be written to, its disk has room, the keys can be read, and the
        counters answer.
        """
        await run_in_threadpool(_check_ready, service, probe)
        return "ready\n"

    @router.get("/metrics", include_in_schema=False)
    async def prometheus(request: Request) -> Response:
        if not _may_read_metrics(service.settings.metrics, address_of(request)):
            raise ProblemError(404, ProblemType.NOT_FOUND, "There is nothing here.")
        return Response(generate_latest(metrics.registry), media_type=CONTENT_TYPE_LATEST)

    return router


def _version_file(path: Path | None) -> VersionFile | None:
    """The signed file, read anew for each call so that an operator can replace it without a restart.

    ``None`` where there is none, or where it can't be read.
    """
    if path is None:
        return None
    try:
        return VersionFile.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None


class _LatestProbe:
    """Whether the database has room. Asking writes to it, so an answer is used again for a few seconds."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asking = threading.Lock()
        self._asked_at = -math.inf
        self._had_room = True

    def has_room(self) -> bool:
        with self._asking:
            if time.monotonic() - self._asked_at > _SECONDS_BETWEEN_PROBES:
                self._had_room = has_room(self._database)
                self._asked_at = time.monotonic()
            return self._had_room


def _check_ready(service: Service, probe: _LatestProbe) -> None:
    try:
        ready = schema.current_revision(service.database) == schema.head_revision()
        ready = ready and service.keyring is not None and service.rate_limits.answer()
        ready = ready and probe.has_room()
    except (SQLAlchemyError, KeyFolderError):
        ready = False
    if not ready:
        raise ProblemError(503, ProblemType.UNAVAILABLE, "The service is not ready.", retry_after=5)


def _may_read_metrics(who: str, address: str) -> bool:
    if who != "loopback":
        return who == "everyone"
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
