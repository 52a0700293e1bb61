"""How many bytes of bodies the process holds at once: of one network address, and of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from case_api.http.problems import ProblemError, ProblemType

#: What a request with a body counts for at least: as much as uvicorn reads ahead.
LEAST_CHARGE = 64 * 1024
_SECONDS_TO_WAIT = 5


@dataclass(slots=True)
class HeldBytes:
    """Bytes of bodies that are held in memory now, of all connections and of each.

    A line (``rate_limits.line_of``) is forgotten as soon as its requests are answered.

    Attributes:
        most: bytes of all connections together.
        most_of_one: bytes of one connection.
    """

    most: int
    most_of_one: int
    of_all: int = 0
    of_one: Counter[str] = field(default_factory=Counter, repr=False)

    def hold(self, line: str, size: int) -> None:
        """Count further bytes of one connection.

        Raises:
            ProblemError: 429, too much of this connection; 503, of all together. Nothing is counted then.
        """
        if self.of_one[line] + size > self.most_of_one:
            raise ProblemError(
                429,
                ProblemType.TOO_MANY_REQUESTS,
                "This connection is sending too much at once. Please try again in a moment.",
                retry_after=_SECONDS_TO_WAIT,
            )
        if self.of_all + size > self.most:
            raise ProblemError(
                503,
                ProblemType.UNAVAILABLE,
                "The service is receiving too much at once. Please try again in a moment.",
                retry_after=_SECONDS_TO_WAIT,
            )
        self.of_one[line] += size
        self.of_all += size

    def release(self, line: str, size: int) -> None:
        """Count bytes no longer, because their request is answered."""
        self.of_all -= size
        self.of_one[line] -= size
        if self.of_one[line] <= 0:
            del self.of_one[line]


class BodiesInFlight:
    """ASGI layer that counts the bytes of bodies, from their arrival until the request is answered.

    Where that is too much, no more of the body is read, and the request is answered with the refusal.

    Args:
        line_of: the internet connection that a network address belongs to.
    """

    def __init__(self, app: ASGIApp, held: HeldBytes, line_of: Callable[[str], str]) -> None:
        self._app = app
        self._held = held
        self._line_of = line_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        client = scope.get("client")
        line = self._line_of(client[0] if client else "unknown")
        received = charged = 0

        async def receive_counted() -> Message:
            nonlocal received, charged
            message = await receive()
            received += len(message.get("body", b""))
            if received or message.get("more_body"):
                due = max(LEAST_CHARGE, received) - charged
                self._held.hold(line, due)
                charged += due
            return message

        try:
            await self._app(scope, receive_counted, send)
        finally:
            self._held.release(line, charged)
