"""Addresses of pages that a person types or pastes: read strictly, never opened, and looked at for what they give away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from urllib.parse import unquote_plus, urlsplit, urlunsplit

from submission.protocol.links import PageAddressError, page_address
from submission.protocol.terms import MAX_LINK_CHARACTERS, MAX_LINKS

_RANDOM = re.compile(r"[A-Za-z0-9_.~+/=-]{24,}\Z")
_MAIL = re.compile(r"[^@\s/=&?#]+@[^@\s/=&?#]+\.[a-z]{2,}", re.IGNORECASE)
_ABOUT_A_PERSON = re.compile(
    r"(?:^|[_.-])(?:user|name|e?mail|token|key|auth|session|sid|sig|signature|pass|share|invite|code)",
    re.IGNORECASE,
)
#: Parameters by which sites and advertisers follow who passed a link on, or where it was clicked.
_TRACKING = re.compile(
    r"(?:utm_\w+|(?:fb|g|d|tw|tt|y|ms)cl(?:id|kid)|igsh(?:id)?|si|ref(?:_\w+)?|mc_[ce]id|_hs\w+|spm|feature)\Z",
    re.IGNORECASE,
)


class LinkError(ValueError):
    """This is not the address of a page; ``reason`` is ``not_an_address``, ``too_long``, ``has_a_name`` or ``too_many``."""

    def __init__(self, reason: str, text: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.text = text


class Notable(StrEnum):
    """What an address tells beside where the page is."""

    MAIL = "mail"
    PARAMETER = "parameter"  # something after the question mark that is about a person or a visit
    RANDOM_PART = "random_part"  # a long random part, which may open something private


def read_links(text: str) -> tuple[str, ...]:
    """The addresses in ``text``, one a line or separated by spaces, each once and in its one spelling.

    Only http and https. An address without either is taken as https. Nothing is opened or looked up.

    Raises:
        LinkError: one of them is no address of a page, is too long, or there are more than ``MAX_LINKS``.
    """
    links = dict.fromkeys(_read(piece) for piece in text.split())
    if len(links) > MAX_LINKS:
        raise LinkError("too_many")
    return tuple(links)


def notable_parts(link: str) -> frozenset[Notable]:
    """What should be pointed out before this address is passed on."""
    parts = urlsplit(link)
    found = {notable for piece in parts.query.split("&") for notable in _told_by(piece)}
    if any(_MAIL.search(unquote_plus(part)) for part in (parts.path, parts.fragment)):
        found.add(Notable.MAIL)
    return frozenset(found)


def shortened(link: str) -> str:
    """The same without those parameters that tell of a person or a visit; the others may say which page it is."""
    parts = urlsplit(link)
    kept = "&".join(piece for piece in parts.query.split("&") if not any(_told_by(piece)))
    return urlunsplit(parts._replace(query=kept))


def _told_by(parameter: str) -> Iterator[Notable]:
    """What one parameter (``name=value``, as it stands in the address) tells."""
    name, _, value = (unquote_plus(part) for part in parameter.partition("="))
    if _MAIL.search(name) or _MAIL.search(value):
        yield Notable.MAIL
    if _ABOUT_A_PERSON.search(name) or _TRACKING.match(name):
        yield Notable.PARAMETER
    if _RANDOM.match(value) or _RANDOM.match(name):
        yield Notable.RANDOM_PART


def _read(piece: str) -> str:
    try:
        return page_address(piece)
    except PageAddressError:
        raise LinkError(_reason(piece), piece) from None


def _reason(piece: str) -> str:
    if len(piece) > MAX_LINK_CHARACTERS:
        return "too_long"
    authority = piece.partition("://")[2].partition("/")[0]
    return "has_a_name" if "@" in authority else "not_an_address"
