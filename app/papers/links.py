"""Addresses of pages that a person types or pastes: read strictly, never opened, and looked at for what they give away."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import SplitResult, parse_qsl, urlsplit, urlunsplit

MAX_LINKS = 50
MAX_CHARACTERS = 2000

_TOKEN = re.compile(r"[A-Za-z0-9_-]{24,}")
_MAIL = re.compile(r"[^@\s/=&]+(?:@|%40)[^@\s/=&]+\.[a-z]{2,}", re.IGNORECASE)
_NAMES = re.compile(
    r"(?:^|[_-])(?:user|name|email|mail|token|key|auth|session|sid|sig|signature|share|invite|code|ref|fbclid|igsh|si)",
    re.IGNORECASE,
)


class LinkError(ValueError):
    """This is not the address of a page; ``reason`` is ``not_an_address``, ``too_long`` or ``too_many``."""

    def __init__(self, reason: str, text: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.text = text


class Notable(StrEnum):
    """What an address tells beside where the page is."""

    CREDENTIALS = "credentials"  # a name or password in front of the host
    MAIL = "mail"
    PARAMETER = "parameter"  # something after the question mark that is about a person or a visit
    RANDOM_PART = "random_part"  # a long random part, which may open something private


def read_links(text: str) -> tuple[str, ...]:
    """The addresses in ``text``, one a line or separated by spaces, each once and in a uniform spelling.

    Only http and https. An address without either is taken as https. Nothing is opened or looked up.

    Raises:
        LinkError: one of them is no address of a page, is too long, or there are more than :data:`MAX_LINKS`.
    """
    links = dict.fromkeys(_normal(piece) for piece in text.split())
    if len(links) > MAX_LINKS:
        raise LinkError("too_many")
    return tuple(links)


def notable_parts(link: str) -> frozenset[Notable]:
    """What should be pointed out before this address is passed on."""
    parts = urlsplit(link)
    found = set()
    if parts.username is not None:
        found.add(Notable.CREDENTIALS)
    if _MAIL.search(parts.path + "?" + parts.query):
        found.add(Notable.MAIL)
    if any(_NAMES.search(name) for name, _ in parse_qsl(parts.query)):
        found.add(Notable.PARAMETER)
    if any(_TOKEN.fullmatch(value) for _, value in parse_qsl(parts.query)):
        found.add(Notable.RANDOM_PART)
    return frozenset(found)


def shortened(link: str) -> str:
    """The same without what comes after the question mark or ``#``, and without name and password."""
    parts = urlsplit(link)
    return urlunsplit((parts.scheme, _place(parts), parts.path, "", ""))


def _normal(piece: str) -> str:
    if len(piece) > MAX_CHARACTERS:
        raise LinkError("too_long", piece)
    try:
        parts = urlsplit(piece if "://" in piece else "https://" + piece)
        port = parts.port
    except ValueError:
        raise LinkError("not_an_address", piece) from None
    host = parts.hostname or ""
    if parts.scheme.lower() not in ("http", "https") or "." not in host or port == 0:
        raise LinkError("not_an_address", piece)
    if not host.isprintable() or any(character in host for character in " <>\"'\\"):
        raise LinkError("not_an_address", piece)
    place = parts.netloc.replace(parts.hostname or "", host) if parts.username else _place(parts)
    return urlunsplit((parts.scheme.lower(), place, parts.path or "/", parts.query, parts.fragment))


def _place(parts: SplitResult) -> str:
    host = parts.hostname or ""
    return host if parts.port is None else f"{host}:{parts.port}"
