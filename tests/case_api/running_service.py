"""A service in this process, over real HTTP on loopback."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import uvicorn

from case_api.application import create_app
from case_api.settings import Settings
from case_api.storage.database import Database, open_database

#: Nothing on loopback is encrypted, and reading all the authorities of the world takes as long as a small test.
NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True)
class RunningService:
    """A service that answers at ``url``, in this process, and its data."""

    url: str
    settings: Settings
    http: httpx.Client
    database: Database


@contextlib.contextmanager
def running(settings: Settings) -> Iterator[RunningService]:
    """A service, a connection to it, and its database."""
    with (
        serving(settings) as url,
        httpx.Client(base_url=url, timeout=30, verify=NO_AUTHORITIES) as http,
    ):
        database = open_database(settings.database, pool_size=4)
        try:
            yield RunningService(url, settings, http, database)
        finally:
            database.close()


@contextlib.contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """Serve the service on a free port of loopback in a thread of this process; yields the base address."""
    listening = socket.create_server(("127.0.0.1", 0))
    with serving_app(create_app(settings), listening) as url:
        yield url


@contextlib.contextmanager
def serving_app(app: Any, listening: socket.socket) -> Iterator[str]:
    """Serve any ASGI application on a listening socket in a thread of this process; yields the base address."""
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            lifespan="on",
            server_header=False,
        )
    )
    started = threading.Event()
    original = server.startup

    async def startup(sockets: list[socket.socket] | None = None) -> None:
        await original(sockets)
        started.set()

    server.startup = startup  # type: ignore[method-assign]
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        assert started.wait(20), "the service did not start"
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()
    assert not thread.is_alive(), "the service did not stop"
