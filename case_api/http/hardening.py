"""Around every request: headers against caching and embedding, unexpected errors without details, metrics."""

from __future__ import annotations

import logging
import time
import traceback
from dataclasses import dataclass

from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from case_api.http.problems import ProblemError, ProblemType

_log = logging.getLogger("case_api")

_METHODS = {"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"}

_POLICY = "Content-Security-Policy"
_HEADERS = {
    "Cache-Control": "no-store",
    _POLICY: "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # browsers and proxies ignore it unless the connection is encrypted
    "Strict-Transport-Security": "max-age=31536000",
}


@dataclass(frozen=True)
class Metrics:
    """Counts and durations by route, method and status. Never a path: that would carry case numbers."""

    registry: CollectorRegistry
    requests: Counter
    seconds: Histogram


def new_metrics() -> Metrics:
    """Metrics of one application, in a registry of their own."""
    registry = CollectorRegistry()
    return Metrics(
        registry,
        Counter(
            "empreinte_requests_total", "Requests", ["route", "method", "status"], registry=registry
        ),
        Histogram(
            "empreinte_request_seconds",
            "Time to answer",
            ["route"],
            registry=registry,
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
        ),
    )


class Hardening:
    """Outermost ASGI layer: sets the headers, counts, and answers unexpected errors with a 500.

    Of such an error only its type, file and line are logged: its message may quote the request.
    """

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500
        started = False

        async def send_hardened(message: Message) -> None:
            nonlocal status, started
            if message["type"] == "http.response.start":
                started, status = True, message["status"]
                headers = MutableHeaders(scope=message)
                # a page of HTML brings its own policy: what it may load
                policy = headers.get(_POLICY)
                for name, value in _HEADERS.items():
                    headers[name] = value
                headers[_POLICY] = policy or _HEADERS[_POLICY]
            await send(message)

        # a base address that ends in a slash makes doubled slashes; such requests are answered all the same
        while "//" in scope["path"]:
            scope["path"] = scope["path"].replace("//", "/")
        begun = time.perf_counter()
        try:
            await self._app(scope, receive, send_hardened)
        except Exception as error:  # noqa: BLE001 - the last line of defence
            _log.error("%s at %s", type(error).__name__, place_of(error))
            if not started:
                refusal = ProblemError(
                    500, ProblemType.INTERNAL, "Something went wrong on our side. Please try again."
                )
                await refusal.response()(scope, receive, send_hardened)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            # any word can be sent as a method: unknown ones must not fill the metrics
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._metrics.requests.labels(route, method, str(status)).inc()
            self._metrics.seconds.labels(route).observe(time.perf_counter() - begun)


def place_of(error: BaseException) -> str:
    """Where an error was raised, innermost frame last: files and lines, no values."""
    frames = traceback.extract_tb(error.__traceback__)[-6:]
    return " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
