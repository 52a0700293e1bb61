"""A body that trickles in holds nobody up for ever."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.case_api.people import Person


@pytest.mark.parametrize("call", ["case", "items"])
def test_a_body_that_takes_too_long_is_a_408_and_nothing_is_stored(
    start_service: Callable[..., Any], call: str
) -> None:
    service = start_service(body_seconds=0.3)
    person = Person(service.http)
    method, path = ("PUT", person.path) if call == "case" else ("POST", person.path + "/items")
    host, port = urlsplit(service.url).hostname, urlsplit(service.url).port
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {person.key.hex()}\r\nContent-Length: 1000\r\n\r\n"
    )
    with socket.create_connection((host, port), timeout=20) as line:
        begun = time.monotonic()
        line.sendall(head.encode() + b"{")
        answer = b""
        while b"body-too-slow" not in answer:
            chunk = line.recv(4096)
            assert chunk, answer
            answer += chunk
        assert answer.startswith(b"HTTP/1.1 408 ")
        assert b"application/problem+json" in answer
        assert 0.3 <= time.monotonic() - begun < 15
    assert person.look().status_code == 404
    assert person.submit().status_code == 201  # others, and a second try, are not held up
