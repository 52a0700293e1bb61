"""Connections that are held open, half a request sent: they cost little, end in time, and others are served meanwhile."""

from __future__ import annotations

import contextlib
import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from case_api.http.in_flight import LEAST_CHARGE, HeldBytes
from case_api.http.problems import ProblemError
from tests.case_api.people import Person
from tests.case_api.processes import ServiceProcess, service_process

BODY = 2 * 1024 * 1024
PUT = b"PUT /v1/cases/%s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServiceProcess]:
    tmp_path = tmp_path_factory.mktemp("served")
    folder = {"--database": f"sqlite:///{tmp_path / 'cases.db'}", "--keys": str(tmp_path / "keys")}
    arguments = [word for pair in folder.items() for word in pair]
    with service_process(tmp_path, *arguments, EMPREINTE_SERVICE_HEADER_SECONDS="1") as started:
        yield started


def megabytes(served: ServiceProcess) -> float:
    status = Path(f"/proc/{served.process.pid}/status").read_text()
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found
    return int(found[1]) / 1024


def opened(served: ServiceProcess, stack: contextlib.ExitStack) -> socket.socket:
    address = urlsplit(served.url).hostname, urlsplit(served.url).port
    return stack.enter_context(socket.create_connection(address, timeout=20))


def ended(line: socket.socket) -> bool:
    """Waits until the service closes; whether it did."""
    try:
        while line.recv(65_536):
            pass
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False
    return True


def honest_person(stack: contextlib.ExitStack, served: ServiceProcess) -> Person:
    """Somebody at another address."""
    transport = httpx.HTTPTransport(local_address="127.0.0.2")
    http = httpx.Client(base_url=served.url, transport=transport, timeout=30)
    return Person(stack.enter_context(http))


def test_a_hundred_bodies_held_back_cost_little_and_others_are_served(
    served: ServiceProcess,
) -> None:
    with contextlib.ExitStack() as stack:
        person = honest_person(stack, served)
        assert person.submit().status_code == 201
        before = megabytes(served)
        refused = 0
        for n in range(100):
            line = opened(served, stack)
            number = Person(person.http).number.encode()
            # a refused one is closed while it is still sending
            with contextlib.suppress(OSError):
                line.sendall(PUT % (number, BODY))
                line.settimeout(0.5)
                line.sendall(bytes(BODY - 1))
                line.settimeout(0.02)
                refused += line.recv(64).startswith((b"HTTP/1.1 429", b"HTTP/1.1 503"))
            if n % 20 == 0:
                assert Person(person.http).submit().status_code == 201
        after = megabytes(served)
        assert after - before < 60, (before, after)
        assert refused > 0
        assert Person(person.http).submit().status_code == 201


def test_a_half_sent_head_is_closed(served: ServiceProcess) -> None:
    begun = time.monotonic()
    with contextlib.ExitStack() as stack:
        lines = []
        for sent in (b"", b"GET /v1/ser", b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-One: "):
            first = opened(served, stack)
            first.sendall(sent)
            again = opened(served, stack)  # the same, after a request that was answered
            again.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            assert again.recv(4096).startswith(b"HTTP/1.1 200")
            again.sendall(sent or b"\r")
            lines += [first, again]
        assert all(map(ended, lines))
    assert 0.9 < time.monotonic() - begun < 15


def test_a_head_that_trickles_or_never_ends_is_closed(served: ServiceProcess) -> None:
    with contextlib.ExitStack() as stack:
        endless, trickling = opened(served, stack), opened(served, stack)
        with contextlib.suppress(OSError):
            endless.sendall(b"GET / HTTP/1.1\r\nX-One: " + b"a" * 10_000_000)
        assert ended(endless)
        begun = time.monotonic()
        with contextlib.suppress(OSError):
            trickling.settimeout(0.1)
            while time.monotonic() - begun < 15:
                trickling.sendall(b"G")
                with contextlib.suppress(TimeoutError):
                    if not trickling.recv(1):
                        break
        assert time.monotonic() - begun < 15


def test_what_is_held_is_counted_and_given_back() -> None:
    held = HeldBytes(most=4 * LEAST_CHARGE, most_of_one=2 * LEAST_CHARGE)
    held.hold("one", 2 * LEAST_CHARGE)
    with pytest.raises(ProblemError) as too_much:
        held.hold("one", 1)
    assert too_much.value.problem.status == 429
    held.hold("other", 2 * LEAST_CHARGE)
    with pytest.raises(ProblemError) as too_much:
        held.hold("third", 1)
    assert too_much.value.problem.status == 503
    held.release("one", 2 * LEAST_CHARGE)
    held.hold("third", 1)
    held.release("other", 2 * LEAST_CHARGE)
    held.release("third", 1)
    assert (held.of_all, dict(held.of_one)) == (0, {})
