"""The connection to the service: TLS, an optional pin, an optional SOCKS proxy, bounded answers, a deadline.

The environment's proxies are ignored, no redirect is followed, no cookie is kept. The keys of a TLS session are written
nowhere: ``SSLKEYLOGFILE``, an environment variable that Python's default context obeys, is ignored as well.
"""

from __future__ import annotations

import logging
import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import certifi
import httpcore
import httpx
from socksio import SOCKSError

from submission.failures import BadAnswerError, UnreachableError
from submission.network.checked_stream import CheckedBackend, Deadline
from submission.network.egress_guard import FIXED_HEADERS, GuardedTransport
from submission.network.service_address import UNREADABLE_AUTHORITIES, AddressError, ServiceAddress

MAX_ANSWER_BYTES = 8 * 1024 * 1024
_SLOWEST_LINE = 16 * 1024  # bytes a second
#: Nothing else of an answer's head is looked at. httpx would read more: it unpacks by ``content-encoding``, and raises an
#: error of its own for a ``location`` that is no address, although redirects are not followed.
_HEADERS_READ = (b"content-type", b"retry-after")


# where logging is turned on, these libraries would log addresses with case numbers and headers with keys
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


def _tls(ca_file: Path | None) -> ssl.SSLContext:
    """TLS 1.2 or newer, with the checks of Python 3.13's ``ssl.create_default_context`` but without its key log.

    Raises:
        AddressError: the file of certificate authorities can't be read.
    """
    # this protocol demands a certificate, and one for the name that was asked for
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    try:
        context.load_verify_locations(cafile=str(ca_file or certifi.where()))
    except (OSError, ssl.SSLError) as error:
        raise AddressError(UNREADABLE_AUTHORITIES) from error
    return context


def _unreachable(*, nothing_left: bool) -> UnreachableError:
    error = UnreachableError()
    error.nothing_left = nothing_left
    return error


@contextmanager
def _plain_failures() -> Iterator[None]:
    """Turns httpcore's errors into ``UnreachableError``, which says whether anything may have left the computer."""
    try:
        yield
    except (
        httpcore.ConnectError,
        httpcore.ConnectTimeout,
        httpcore.ProxyError,
        SOCKSError,
    ) as error:
        raise _unreachable(nothing_left=True) from error
    except (
        httpcore.TimeoutException,
        httpcore.NetworkError,
        httpcore.ProtocolError,
        AssertionError,  # httpcore raises it when a proxy answers nonsense
    ) as error:
        raise _unreachable(nothing_left=False) from error


def _read_bounded(parts: Iterable[bytes], limit: int) -> bytes:
    """All parts together. Raises ``BadAnswerError`` where they have more than ``limit`` bytes."""
    content = bytearray()
    for part in parts:
        content += part
        if len(content) > limit:
            raise BadAnswerError
    return bytes(content)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, for the next bytes, and for a whole exchange with small bodies."""

    connect: float = 20.0
    read: float = 30.0
    total: float = 120.0


class DirectTransport(httpx.BaseTransport):
    """httpcore with our sockets, for one thread at a time.

    It returns answers that are read to their end, and raises ``SubmissionError`` for every failure.
    """

    def __init__(self, address: ServiceAddress, patience: Patience) -> None:
        self._patience = patience
        self._deadline = Deadline()
        self._backend = CheckedBackend(address.pins, self._deadline)
        tls = _tls(address.ca_file)
        if address.proxy is None:
            self._pool = httpcore.ConnectionPool(
                ssl_context=tls, max_connections=1, retries=0, network_backend=self._backend
            )
            return
        proxy = httpx.URL(address.proxy)
        self._pool = httpcore.SOCKSProxy(
            httpcore.URL(scheme="socks5", host=proxy.host, port=proxy.port, target="/"),
            proxy_auth=(proxy.username, proxy.password) if proxy.username else None,
            ssl_context=tls,
            max_connections=1,
            retries=0,
            network_backend=self._backend,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        # a slow line needs more time for a large body; ``Patience.read`` still notices silence
        allowed = self._patience.total + len(content) / _SLOWEST_LINE
        self._deadline.at = time.monotonic() + allowed
        limit = request.extensions.get("max_answer_bytes", MAX_ANSWER_BYTES)
        sent = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=content,
            extensions={
                "timeout": {
                    "connect": self._patience.connect,
                    "read": self._patience.read,
                    "write": self._patience.read,
                    "pool": self._patience.connect,
                }
            },
        )
        try:
            with _plain_failures():
                answer = self._pool.handle_request(sent)
                try:
                    content = _read_bounded(answer.iter_stream(), limit)
                finally:
                    answer.close()
        except BaseException:
            self._backend.close_all()
            raise
        headers = [(name, value) for name, value in answer.headers if name.lower() in _HEADERS_READ]
        return httpx.Response(answer.status, headers=headers, content=content, request=request)

    def close(self) -> None:
        self._pool.close()


def open_connection(
    address: ServiceAddress,
    patience: Patience | None = None,
    *,
    transport: httpx.BaseTransport | None = None,
) -> httpx.Client:
    """An HTTP client whose every request passes the egress guard.

    Args:
        transport: takes the network's place below the guard; for tests.

    Raises:
        AddressError: the file of certificate authorities can't be read.
    """
    network = transport or DirectTransport(address, patience or Patience())
    return httpx.Client(
        transport=GuardedTransport(network, address.base),
        trust_env=False,
        follow_redirects=False,
        headers=FIXED_HEADERS,
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
    )
