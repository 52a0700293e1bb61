"""The sockets below HTTP. They enforce the deadline of an exchange, and check the server's public key against the pin."""

from __future__ import annotations

import hashlib
import ssl
import time
from collections.abc import Iterable

import httpcore
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from httpcore import SOCKET_OPTION, NetworkBackend, NetworkStream

from submission.failures import UntrustedError


def _untrusted() -> UntrustedError:
    """The error for a server that did not prove who it is. No byte of the request has been written by then."""
    error = UntrustedError()
    error.nothing_left = True
    return error


def _pin_of(stream: NetworkStream) -> str | None:
    certificate = stream.get_extra_info("ssl_object").getpeercert(True)
    if certificate is None:
        return None
    public_key = x509.load_der_x509_certificate(certificate).public_key()
    return hashlib.sha256(
        public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    ).hexdigest()


class Deadline:
    """The moment at which the current exchange has to be over."""

    def __init__(self) -> None:
        self.at = float("inf")

    def cut(self, timeout: float | None) -> float:
        """A time-out cut to the seconds that are left. Raises ``httpcore.ReadTimeout`` where none are."""
        left = self.at - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the whole exchange took too long")
        return left if timeout is None else min(timeout, left)


class CheckedStream(NetworkStream):
    """A socket that enforces the deadline, and checks the pin as soon as TLS is set up, before any byte is written."""

    def __init__(self, inner: NetworkStream, pins: frozenset[str], deadline: Deadline) -> None:
        self._inner = inner
        self._pins = pins
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.cut(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.cut(timeout))

    def close(self) -> None:
        self._inner.close()

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        try:
            secured = self._inner.start_tls(
                ssl_context, server_hostname, self._deadline.cut(timeout)
            )
        except httpcore.ConnectError as error:
            if isinstance(error.__cause__, ssl.SSLEOFError | ssl.SSLZeroReturnError):
                raise
            if isinstance(error.__cause__, ssl.SSLError):
                raise _untrusted() from error
            raise
        if self._pins and _pin_of(secured) not in self._pins:
            secured.close()
            raise _untrusted()
        return CheckedStream(secured, self._pins, self._deadline)


class CheckedBackend(NetworkBackend):
    """Opens TCP connections, one at a time. httpcore knows no other way to the network than this."""

    def __init__(self, pins: frozenset[str], deadline: Deadline) -> None:
        self._inner = httpcore.SyncBackend()
        self._pins = pins
        self._deadline = deadline
        self._opened: list[NetworkStream] = []

    def close_all(self) -> None:
        """Close sockets that a failed exchange left open: httpcore forgets the one of a misbehaving proxy."""
        while self._opened:
            self._opened.pop().close()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        stream = self._inner.connect_tcp(
            host, port, self._deadline.cut(timeout), local_address, socket_options
        )
        self._opened = [stream]  # one connection at a time: an older one is closed by then
        return CheckedStream(stream, self._pins, self._deadline)
