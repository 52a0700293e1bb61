"""The address of a case service, and how it is reached. ``http://`` is for this computer only."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError

if TYPE_CHECKING:
    import httpx

_HOST = re.compile(rb"[a-z0-9._:-]+\Z")
#: An address in its usual form: no user, no query, no port that the scheme implies, nothing to decode or to normalise.
_PLAIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)*[a-z]+|127\.0\.0\.1)"
    r"(?::(?P<port>[1-9][0-9]{3,4}))?(?P<path>(?:/[A-Za-z0-9_-]+)*)/?\Z"
)
_LAST_PORT = 65_535
_PIN = re.compile(r"[0-9a-f]{64}\Z")
_LIKE = sentence("This is not an address. One looks like {example}host.")
_NOT_HTTPS = sentence("An address must begin with https://.")
_HTTP_ELSEWHERE = sentence(
    "An address must begin with https:// (http:// is for this computer only)."
)
_NEEDS_HTTPS = sentence("A proxy or a pin needs an address that begins with https://.")
_NOT_A_PROXY = sentence("A proxy is written socks5h://host:port.")
_NOT_A_PIN = sentence("A pin is the SHA-256 of a public key: 64 hexadecimal digits.")
UNREADABLE_AUTHORITIES = sentence("The file of certificate authorities can't be read.")


class AddressError(PlainError, ValueError):
    """This address, proxy or pin can't be used."""

    code = "wrong_address"


@dataclass(frozen=True, slots=True)
class _Url:
    """A parsed address. ``text`` is the whole of it, without a trailing slash or ``/v1``."""

    scheme: str
    host: str
    port: int | None
    text: str


def _read_url(text: str, example: str, *, with_user: bool = False) -> _Url:
    """Raises ``AddressError`` for anything but scheme, host, port and path."""
    plain = _PLAIN.match(text)
    if plain and _is_port(int(plain["port"]) if plain["port"] else None):
        # the same as httpx would make of it; loading httpx for this would delay the first window
        path = (plain["path"] or "").removesuffix("/v1") or "/"
        port = f":{plain['port']}" if plain["port"] else ""
        whole = f"{plain['scheme']}://{plain['host']}{port}{path}"
        return _Url(plain["scheme"], plain["host"], int(plain["port"]) if port else None, whole)
    return _read_any_url(text, example, with_user=with_user)


def _read_any_url(text: str, example: str, *, with_user: bool = False) -> _Url:
    import httpx

    try:
        url = httpx.URL(text.strip())
        path = url.path.rstrip("/").removesuffix("/v1").rstrip("/")
        # httpx refuses here a path in which a line end is encoded, and a host that is no IDNA
        whole, host = str(url.copy_with(path=path or "/")), url.host
    except (httpx.InvalidURL, TypeError, ValueError) as error:  # ValueError: IDNA, lone surrogates
        raise AddressError(_LIKE, example=example) from error
    usable = _HOST.match(url.raw_host) and not {"?", "#"} & set(whole)
    if not usable or not _is_port(url.port) or (url.userinfo and not with_user):
        raise AddressError(_LIKE, example=example)
    return _Url(url.scheme, host, url.port, whole)


def _is_port(port: int | None) -> bool:
    return port is None or 0 < port <= _LAST_PORT


def _on_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check_scheme(base: _Url, *, more_must_hold: bool) -> None:
    if base.scheme == "https":
        return
    if base.scheme != "http":
        raise AddressError(_NOT_HTTPS)
    if not _on_this_computer(base.host):
        raise AddressError(_HTTP_ELSEWHERE)
    if more_must_hold:
        raise AddressError(_NEEDS_HTTPS)


def _check_proxy(text: str) -> None:
    proxy = _read_url(text, "socks5h://", with_user=True)
    if proxy.scheme not in ("socks5", "socks5h") or proxy.port is None:
        raise AddressError(_NOT_A_PROXY)


@dataclass(frozen=True, slots=True)
class ServiceAddress:
    """The address of a service, and how it is reached.

    Args:
        url: ``https://host[:port][/prefix]``, or ``http://`` for this computer; with or without ``/v1``.
        proxy: ``socks5h://[user:password@]host:port``; names are resolved by the proxy.
        pins: SHA-256 of public keys (SPKI, DER), 64 hex digits each; the server's has to be one of them, if there are any.
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
        object.__setattr__(self, "url", base.text)
        _check_scheme(base, more_must_hold=bool(self.proxy or self.pins))
        if self.proxy is not None:
            _check_proxy(self.proxy)
        if not all(_PIN.match(pin) for pin in self.pins):
            raise AddressError(_NOT_A_PIN)

    @property
    def base(self) -> httpx.URL:
        import httpx

        return httpx.URL(self.url)
