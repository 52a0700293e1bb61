"""The one way to the network: TLS, an optional pin, an optional SOCKS proxy, bounded answers, a deadline.

The environment's proxies are ignored, no redirect is followed, no cookie is kept. ``http://`` reaches this
computer only. (OpenSSL's ``SSLKEYLOGFILE`` works, on purpose: anyone may decrypt and check their own traffic.)
"""

from __future__ import annotations

import hashlib
import ipaddress
import logging
import re
import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import certifi
import httpcore
import httpx
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from httpcore import SOCKET_OPTION, NetworkBackend, NetworkStream
from socksio import SOCKSError

from submission.egress_guard import FIXED_HEADERS, GuardedTransport
from submission.failures import BadAnswerError, UnreachableError, UntrustedError

MAX_ANSWER_BYTES = 8 * 1024 * 1024
_HOST = re.compile(rb"[a-z0-9._:-]+\Z")
_PIN = re.compile(r"[0-9a-f]{64}\Z")


# these libraries would log addresses with case numbers, and headers with keys, wherever a log is turned on
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class AddressError(ValueError):
    """This address, proxy or pin can't be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for a connection, for the next bytes, and for a whole exchange."""

    connect: float = 20.0
    read: float = 30.0
    total: float = 120.0


@dataclass(frozen=True, slots=True)
class ServiceAddress:
    """Where the service is and what must hold on the way.

    Args:
        url: ``https://host[:port][/prefix]``, or ``http://`` for this computer; with or without ``/v1``.
        proxy: ``socks5h://[user:password@]host:port``; names are resolved by the proxy.
        pins: SHA-256 of the server's public key (SPKI, DER), 64 hex digits each; one must fit.
        ca_file: certificate authorities to trust instead of the bundled ones.

    Raises:
        AddressError: an address that this program will not use.
    """

    url: str
    proxy: str | None = None
    pins: frozenset[str] = field(default_factory=frozenset)
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        base = _read_url(self.url, "https://")
        object.__setattr__(self, "url", str(base))
        if base.scheme == "http":
            if not _on_this_computer(base.host):
                raise AddressError(
                    "An address must begin with https:// (http:// is for this computer only)."
                )
            if self.proxy or self.pins:
                raise AddressError("A proxy or a pin needs an address that begins with https://.")
        elif base.scheme != "https":
            raise AddressError("An address must begin with https://.")
        if self.proxy is not None:
            proxy = _read_url(self.proxy, "socks5h://", with_user=True)
            if proxy.scheme not in ("socks5", "socks5h") or proxy.port is None:
                raise AddressError("A proxy is written socks5h://host:port.")
        if not all(_PIN.match(pin) for pin in self.pins):
            raise AddressError("A pin is the SHA-256 of a public key: 64 hexadecimal digits.")

    @property
    def base(self) -> httpx.URL:
        return httpx.URL(self.url)


def _read_url(text: str, example: str, *, with_user: bool = False) -> httpx.URL:
    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, TypeError) as error:
        raise AddressError(f"This is not an address. One looks like {example}host.") from error
    if (
        not _HOST.match(url.raw_host)
        or url.query
        or url.fragment
        or (url.userinfo and not with_user)
    ):
        raise AddressError(f"This is not an address. One looks like {example}host.")
    path = url.path.rstrip("/").removesuffix("/v1").rstrip("/")
    return url.copy_with(path=path or "/")


def _on_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class _Deadline:
    """When the running exchange must be over."""

    def __init__(self) -> None:
        self.at = float("inf")

    def cut(self, timeout: float | None) -> float:
        left = self.at - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("the whole exchange took too long")
        return left if timeout is None else min(timeout, left)


class _Stream(NetworkStream):
    """A socket that keeps to the deadline and checks the pin the moment TLS stands, before any byte is written."""

    def __init__(self, inner: NetworkStream, pins: frozenset[str], deadline: _Deadline) -> None:
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
                raise UntrustedError from error
            raise
        if self._pins and _pin_of(secured) not in self._pins:
            secured.close()
            raise UntrustedError
        return _Stream(secured, self._pins, self._deadline)


def _pin_of(stream: NetworkStream) -> str | None:
    certificate = stream.get_extra_info("ssl_object").getpeercert(True)
    if certificate is None:
        return None
    public_key = x509.load_der_x509_certificate(certificate).public_key()
    return hashlib.sha256(
        public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    ).hexdigest()


class _Backend(NetworkBackend):
    """TCP only."""

    def __init__(self, pins: frozenset[str], deadline: _Deadline) -> None:
        self._inner = httpcore.SyncBackend()
        self._pins = pins
        self._deadline = deadline
        self._opened: list[NetworkStream] = []

    def close_all(self) -> None:
        """Close what a failed exchange left open: httpcore forgets the socket of a proxy that misbehaves."""
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
        return _Stream(stream, self._pins, self._deadline)


def _tls(ca_file: Path | None) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=str(ca_file or certifi.where()))
    except (OSError, ssl.SSLError) as error:
        raise AddressError("The file of certificate authorities can't be read.") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@contextmanager
def _plain_failures() -> Iterator[None]:
    try:
        yield
    except (
        httpcore.TimeoutException,
        httpcore.NetworkError,
        httpcore.ProxyError,
        httpcore.ProtocolError,
        # what httpcore lets through when a proxy talks nonsense
        SOCKSError,
        AssertionError,
    ) as error:
        raise UnreachableError from error


class DirectTransport(httpx.BaseTransport):
    """httpcore with our socket. Yields answers read to the end, or a ``SubmissionError``. For one thread at a time."""

    def __init__(self, address: ServiceAddress, patience: Patience) -> None:
        self._patience = patience
        self._deadline = _Deadline()
        self._backend = _Backend(address.pins, self._deadline)
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
        self._deadline.at = time.monotonic() + self._patience.total
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
            content=request.read(),
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
        headers = [(k, v) for k, v in answer.headers if k.lower() != b"content-encoding"]
        return httpx.Response(answer.status, headers=headers, content=content, request=request)

    def close(self) -> None:
        self._pool.close()


def _read_bounded(parts: Iterable[bytes], limit: int) -> bytes:
    content = bytearray()
    for part in parts:
        content += part
        if len(content) > limit:
            raise BadAnswerError
    return bytes(content)


def open_connection(
    address: ServiceAddress,
    patience: Patience | None = None,
    *,
    transport: httpx.BaseTransport | None = None,
) -> httpx.Client:
    """A client behind the guard. ``transport`` takes the network's place below the guard.

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
