"""Connections that hold on to the service without asking anything: half-sent heads, heads without end.

uvicorn closes a connection that is idle after an answer, and has no limit on the time in which a request's head arrives,
nor on its size where ``httptools`` reads it.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

#: Bytes. Apps send under 1 KB, partners' clients hardly more.
LARGEST_HEAD = 16 * 1024


class PatientProtocol(HttpToolsProtocol):
    """uvicorn's protocol, which closes connections that keep it waiting for too long.

    A connection is closed when

    - a whole head (request line and headers) has not arrived ``header_seconds`` after the connection was opened, or
      after the first byte of a further request;
    - a head is larger than ``LARGEST_HEAD``;
    - the body of a request that was answered already is still arriving after ``body_seconds``.

    Both times (seconds) come from the state that the application's lifespan yields.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._closing: asyncio.TimerHandle | None = None
        self._head_bytes = 0
        self._in_head = True

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._close_after("header_seconds")

    def connection_lost(self, exc: Exception | None) -> None:
        self._stay_open()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        # counted before it is parsed: where a further request begins in the middle of these bytes, its part is not counted
        self._head_bytes += len(data) if self._in_head else 0
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stay_open()
        elif self._closing is None:
            self._close_after("header_seconds" if self._in_head else "body_seconds")
        if self._in_head and self._head_bytes > LARGEST_HEAD:
            self.transport.abort()

    def on_message_begin(self) -> None:
        self._in_head = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._in_head, self._head_bytes = False, 0
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._in_head = True
        super().on_message_complete()

    def _close_after(self, setting: str) -> None:
        self._closing = self.loop.call_later(self.app_state[setting], self.transport.abort)

    def _stay_open(self) -> None:
        if self._closing is not None:
            self._closing.cancel()
            self._closing = None
