"""A bad network before a real service: TLS on loopback, and one fault after the other, drawn at random from a seed."""

from __future__ import annotations

import random
import re
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

from submission.network.service_address import ServiceAddress
from tests.end_to_end.meddler import message
from tests.submission.network.certificates import Certificates

Ask = Callable[[], bytes]
#: What a fault does with a request: it may ask the service, and may write to the connection or not.
Fault = Callable[["FaultyNetwork", ssl.SSLSocket, bytes, Ask], None]

PORTAL = b"<html>Welcome to the hotel. Please sign in.</html>"


def http(status: int, kind: str, body: bytes, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Any", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "Connection: close", *headers]).encode() + b"\r\n\r\n" + body


def answer_lost(_net: FaultyNetwork, _to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    ask()


def answer_cut(net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    answer = ask()
    to.sendall(answer[: net.random.randrange(1, len(answer))])


def request_lost(_net: FaultyNetwork, _to: ssl.SSLSocket, _request: bytes, _ask: Ask) -> None:
    return


def request_cut(net: FaultyNetwork, _to: ssl.SSLSocket, request: bytes, _ask: Ask) -> None:
    with socket.create_connection(net.target) as service:
        service.sendall(request[: net.random.randrange(1, len(request))])


def request_twice(net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    net.later(0.05, ask)
    to.sendall(ask())


def request_late(net: FaultyNetwork, _to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    net.later(net.random.uniform(0.1, 1.0), ask)


def slow(net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    for byte in ask():
        if net.closing.wait(0.02):
            return
        to.sendall(bytes([byte]))


def silent(net: FaultyNetwork, _to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    ask()
    net.closing.wait(1.5)


def trouble_before(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, _ask: Ask) -> None:
    to.sendall(http(502, "text/html", b"<html>Bad gateway</html>"))


def trouble_after(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    ask()
    to.sendall(http(503, "application/problem+json", b"{}", "Retry-After: 120"))


def asked_to_wait(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, _ask: Ask) -> None:
    to.sendall(http(429, "application/problem+json", b"{}", "Retry-After: 90"))


def portal_page(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, _ask: Ask) -> None:
    to.sendall(http(200, "text/html", PORTAL))


def portal_redirect(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, _ask: Ask) -> None:
    to.sendall(http(302, "text/html", b"", "Location: https://hotel.example/"))


def false_json(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    ask()
    to.sendall(http(201, "application/json", b'{"receipt": true}'))


def false_receipt(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    to.sendall(re.sub(rb'("signature":")[^"]{20}', rb"\g<1>" + b"A" * 20, ask()))


def garbage(net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, _ask: Ask) -> None:
    to.sendall(net.random.randbytes(200))


def reset(_net: FaultyNetwork, to: ssl.SSLSocket, _request: bytes, ask: Ask) -> None:
    ask()
    to.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    to.close()


AFTER_TLS: tuple[Fault, ...] = (
    answer_lost,
    answer_cut,
    request_lost,
    request_cut,
    request_twice,
    request_late,
    slow,
    silent,
    trouble_before,
    trouble_after,
    asked_to_wait,
    portal_page,
    portal_redirect,
    false_json,
    false_receipt,
    garbage,
    reset,
)
#: Faults before there is a request: not TLS at all, a certificate for another name, a connection that is dropped.
BEFORE_TLS = ("not TLS", "dropped", "endless handshake")
#: Faults of the way there: the client is given such an address instead.
WRONG_WAYS = ("dead DNS", "nobody listens", "another name", "proxy that is none")


@dataclass
class FaultyNetwork:
    """``address()`` is where a client should go next; ``share`` of all connections go wrong.

    ``faults`` counts those that happened, ``puts`` the case numbers that were put at the service.
    """

    service: ServiceAddress
    certificates: Certificates
    random: random.Random
    share: float = 0.7
    faults: Counter[str] = field(default_factory=Counter)

    def __enter__(self) -> Self:
        self.target = (self.service.base.host, self.service.base.port or 80)
        self.closing = threading.Event()
        self._late: list[threading.Thread] = []
        self._guard = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._port = self._listening.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.settle()
        self.closing.set()
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._accepting.join()

    def address(self) -> ServiceAddress:
        """The right address, or now and then one of the wrong ways."""
        good = f"https://127.0.0.1:{self._port}"
        ca_file = self.certificates.ca_file
        if self.random.random() > self.share / 5:
            return ServiceAddress(good, ca_file=ca_file)
        way = self.random.choice(WRONG_WAYS)
        self.faults[way] += 1
        match way:
            case "dead DNS":
                return ServiceAddress("https://cases.invalid", ca_file=ca_file)
            case "nobody listens":
                return ServiceAddress("https://127.0.0.1:9", ca_file=ca_file)
            case "another name":
                return ServiceAddress(f"https://localhost:{self._port}", ca_file=ca_file)
            case _:
                proxy = f"socks5h://127.0.0.1:{self._port}"
                return ServiceAddress(good, proxy=proxy, ca_file=ca_file)

    def settle(self) -> None:
        """Wait until every request that was held back has arrived."""
        with self._guard:
            late, self._late = self._late, []
        for thread in late:
            thread.join()

    def later(self, seconds: float, ask: Ask) -> None:
        """Have a request arrive by itself, when the client has long given up or sent it again."""

        def arrive() -> None:
            time.sleep(seconds)
            with suppress(OSError):
                ask()

        thread = threading.Thread(target=arrive)
        with self._guard:
            self._late.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                connection.settimeout(5)
                self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        if self.random.random() < self.share / 8:
            fault = self.random.choice(BEFORE_TLS)
            self.faults[fault] += 1
            if fault == "not TLS":
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            elif fault == "endless handshake":
                connection.recv(1)
                self.closing.wait(0.6)
            return
        with self.certificates.server.wrap_socket(connection, server_side=True) as secured:
            request = message(secured)
            if request:
                self._answer(secured, request)

    def _answer(self, to: ssl.SSLSocket, request: bytes) -> None:
        def ask() -> bytes:
            with socket.create_connection(self.target) as service:
                service.sendall(request)
                return message(service)

        if self.random.random() > self.share:
            answer = ask()
            # one request a connection, so that each meets its own fault
            to.sendall(answer.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
            return
        fault = self.random.choice(AFTER_TLS)
        self.faults[fault.__name__] += 1
        fault(self, to, request, ask)
