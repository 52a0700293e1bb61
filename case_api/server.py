"""Serving over HTTP with uvicorn: no access log, no server header, several processes when asked."""

from __future__ import annotations

import json
import os

import uvicorn

from case_api.application import create_app
from case_api.desk import create_desk
from case_api.http import PatientProtocol
from case_api.service import open_service
from case_api.settings import PREFIX, Settings

_LOG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {
        "uvicorn": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
        # an invalid request line is quoted at this level; it may hold a case number
        "uvicorn.error": {"level": "INFO"},
        "case_api": {"handlers": ["stderr"], "level": "INFO", "propagate": False},
    },
}


def serve(settings: Settings) -> int:
    """Serve until SIGTERM or SIGINT; answers in progress are finished first.

    Raises:
        NotReadyError, KeyFolderError, UnusableDatabaseError: see ``service.open_service``.
    """
    options = {
        "host": settings.host,
        "port": settings.port,
        "access_log": False,
        "server_header": False,
        "proxy_headers": True,
        "forwarded_allow_ips": settings.trusted_proxies,
        "log_config": _LOG,
        "timeout_keep_alive": 15,
        "http": PatientProtocol,
        "limit_concurrency": settings.max_connections,
        "timeout_graceful_shutdown": 20,
        "ws": "none",
        "ssl_certfile": settings.tls_certificate,
        "ssl_keyfile": settings.tls_key,
    }
    if settings.workers == 1:
        uvicorn.run(create_app(settings), **options)  # type: ignore[arg-type]
        return 0
    # wrong settings fail here once, instead of again and again in every process
    open_service(settings).close()
    # the worker processes read their settings from the environment
    for name, value in settings.model_dump(mode="json", exclude_none=True).items():
        text = value if isinstance(value, str) else _as_environment(value)
        os.environ[PREFIX + name.upper()] = text
    uvicorn.run(
        "case_api.application:from_environment",
        factory=True,
        workers=settings.workers,
        # a worker on a busy machine answers late and must not be killed for it
        timeout_worker_healthcheck=60,
        **options,  # type: ignore[arg-type]
    )
    return 0


def serve_desk(settings: Settings) -> int:
    """Serve the desk, a process of its own, until SIGTERM or SIGINT.

    Raises:
        NotReadyError, DeskFolderError, UnusableDatabaseError: see ``desk.create_desk``.
    """
    uvicorn.run(
        create_desk(settings),
        host=settings.desk_host,
        port=settings.desk_port,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        log_config=_LOG,
        timeout_keep_alive=15,
        http=PatientProtocol,
        limit_concurrency=100,
        timeout_graceful_shutdown=20,
        ws="none",
    )
    return 0


def _as_environment(value: object) -> str:
    return json.dumps(value)
