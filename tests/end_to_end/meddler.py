"""Stands between the window and a real service: holds answers back, or gives others of its own."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from submission.network.service_address import ServiceAddress

#: What is done with a request; calling the second argument passes it on to the service.
Meddle = Callable[[bytes, Callable[[], bytes]], bytes]


class Meddler:
    """``url`` is where the window finds the service; ``meddle`` says what happens to each request."""

    def __init__(self, service: ServiceAddress) -> None:
        self.meddle: Meddle = pass_on
        self._target = (service.base.host, service.base.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._relay, args=(connection,), daemon=True).start()

    def _relay(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while request := message(connection):
                connection.sendall(self.meddle(request, partial(self._ask, request)))

    def _ask(self, request: bytes) -> bytes:
        with socket.create_connection(self._target) as service:
            service.sendall(request)
            return message(service)


class Held:
    """Holds the answers to requests that start with ``start``, after the service gave them, until ``let_go``."""

    def __init__(self, start: bytes) -> None:
        self._start = start
        self._open = threading.Event()
        self._answered = threading.Event()

    def __call__(self, request: bytes, ask: Callable[[], bytes]) -> bytes:
        answer = ask()
        if request.startswith(self._start):
            self._answered.set()
            self._open.wait(60)
        return answer

    @property
    def answered(self) -> bool:
        """Whether the service has done what was asked of it."""
        return self._answered.is_set()

    def let_go(self) -> None:
        self._open.set()


def pass_on(_request: bytes, ask: Callable[[], bytes]) -> bytes:
    return ask()


def with_limits(ask: Callable[[], bytes], request: bytes, **limits: int) -> bytes:
    """The service's description with other limits, and 413 for bodies that break them."""
    head, _, body = request.partition(b"\r\n\r\n")
    if head.startswith(b"GET /v1/service"):
        description = json.loads(ask().partition(b"\r\n\r\n")[2])
        description["limits"] |= limits
        return answer(200, description)
    if body and head.startswith((b"PUT", b"POST")) and b"/withdrawal" not in head:
        items = len(json.loads(body)["items"])
        if len(body) > limits.get("body_bytes", len(body)) or items > limits.get("items", items):
            return answer(413, {"type": "about:blank", "title": "Too large", "status": 413})
    return ask()


def answer(status: int, content: object) -> bytes:
    body = json.dumps(content).encode()
    kind = "application/json" if status < 400 else "application/problem+json"
    head = f"HTTP/1.1 {status} Any\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def refusal(status: int) -> bytes:
    return answer(status, {"type": "about:blank", "title": "No", "status": status})


def message(source: socket.socket) -> bytes:
    """One HTTP message with a Content-Length, or nothing at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = source.recv(65_536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = (int(lengths[0].split(b":")[1]) if lengths else 0) - len(body)
    while missing > 0:
        piece = source.recv(65_536)
        data += piece
        missing -= len(piece)
    return data
