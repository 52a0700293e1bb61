"""Around every request to the desk: checks the Host header, sets headers that let browsers load nothing from elsewhere, and
answers unexpected errors without details.
"""

from __future__ import annotations

import logging

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from case_api.http import place_of

_log = logging.getLogger("case_api")

_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # not no-referrer: with that, browsers send `Origin: null` with a form of the same site
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}


class Shell:
    """Outermost ASGI layer.

    Args:
        hosts: the Host headers that are answered; others get a 421.
        is_secure: whether staff reach the desk over TLS.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str], *, is_secure: bool) -> None:
        self._app = app
        self._hosts = hosts
        self._headers = dict(_HEADERS)
        if is_secure:
            self._headers["Strict-Transport-Security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_hardened(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        if Headers(scope=scope).get("host", "").lower() not in self._hosts:
            refusal = PlainTextResponse("This is not the desk's address.\n", 421)
            await refusal(scope, receive, send_hardened)
            return
        try:
            await self._app(scope, receive, send_hardened)
        except Exception as error:  # noqa: BLE001 - the last line of defence
            _log.error("desk: %s at %s", type(error).__name__, place_of(error))
            if not started:
                broken = PlainTextResponse("Something went wrong. Please try again.\n", 500)
                await broken(scope, receive, send_hardened)
