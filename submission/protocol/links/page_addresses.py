"""Brings the address of a page to one spelling. Nothing is opened, fetched or looked up, here or anywhere in this program."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, quote, urlsplit

from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError
from submission.protocol.terms import MAX_LINK_CHARACTERS

_DEFAULT_PORTS = {"http": 80, "https": 443}
#: a line end, tab, control character, space or backslash: programs disagree about what these mean in an address
_UNCLEAR = re.compile(r"[\x00-\x20\x7f-\xa0\\]")
#: a percent sign that begins no escape stands for itself
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\Z")
_MOST_HOST_CHARACTERS = 253
# what RFC 3986 allows in a path and in a query without an escape, and the percent sign of escapes
_IN_PATH = "/:@!$&'()*+,;=-._~%"
_IN_QUERY = _IN_PATH + "?"

_NOT_AN_ADDRESS = sentence(
    "This is not the address of a page. One looks like https://example.org/page."
)
_TOO_LONG = sentence("This address is too long: {most} characters are the most.")
_NOT_A_PAGE = sentence("Only addresses that begin with http:// or https:// can be taken.")
_HAS_A_NAME = sentence(
    "There is a user name or a password in this address, before the @. Leave it out."
)


class PageAddressError(PlainError, ValueError):
    """This text is not the address of a page."""

    code = "not_a_page_address"
    message = _NOT_AN_ADDRESS


def page_address(text: str) -> str:
    """The address of a page, in the one spelling that it has here. Reading the result again gives the same.

    - Without a scheme, https is meant. Scheme and host are in lower case, the host in ASCII (IDNA 2008 with the mapping of
      UTS 46); a port that is the scheme's own is dropped.
    - A fragment is dropped unless it is the route of a single-page site, which begins with "/" or "!".
    - Characters that are not allowed in a path or a query are escaped (RFC 3986). So the result is printable ASCII without
      spaces or quotation marks.

    Raises:
        PageAddressError: not http or https, a user name in it, no host with a dot, or over 2,048 characters.
    """
    typed = text.strip()
    if not typed or _UNCLEAR.search(typed):
        raise PageAddressError
    if len(typed) > MAX_LINK_CHARACTERS:
        raise PageAddressError(_TOO_LONG, most=MAX_LINK_CHARACTERS)
    try:
        parts = urlsplit(typed if "://" in typed else "https://" + typed)
        port = parts.port
    except ValueError:
        raise PageAddressError from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise PageAddressError(_NOT_A_PAGE)
    if "@" in parts.netloc:
        raise PageAddressError(_HAS_A_NAME)
    host = _host(parts.hostname or "")
    place = host if port in (None, _DEFAULT_PORTS[parts.scheme]) else f"{host}:{port}"
    whole = f"{parts.scheme}://{place}{_after_the_host(parts)}"
    if len(whole) > MAX_LINK_CHARACTERS:
        raise PageAddressError(_TOO_LONG, most=MAX_LINK_CHARACTERS)
    return whole


def host_of(address: str) -> str:
    """The host of an address in its one spelling: in ASCII, so that a host which only looks like another can be told apart."""
    return urlsplit(address).hostname or ""


def _after_the_host(parts: SplitResult) -> str:
    path = _escaped(parts.path, _IN_PATH) or "/"
    query = f"?{_escaped(parts.query, _IN_QUERY)}" if parts.query else ""
    # without its route, the address of a page of a single-page site would be that of the whole site
    route = parts.fragment if parts.fragment.startswith(("/", "!")) else ""
    return path + query + (f"#{_escaped(route, _IN_QUERY)}" if route else "")


def _escaped(text: str, allowed: str) -> str:
    try:
        return quote(_LONE_PERCENT.sub("%25", text), safe=allowed)
    except UnicodeEncodeError:  # half of a surrogate pair
        raise PageAddressError from None


def _host(host: str) -> str:
    if ":" in host:
        return f"[{_ip_address(host)}]"
    plain = host.removesuffix(".")
    if not plain.isascii():
        plain = _in_ascii(plain)
    labels = plain.lower().split(".")
    named = len(labels) > 1 and all(_LABEL.match(label) for label in labels)
    if not named or len(plain) > _MOST_HOST_CHARACTERS:
        raise PageAddressError
    if labels[-1].isdigit():
        return _ip_address(plain)
    return ".".join(labels)


def _ip_address(host: str) -> str:
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        raise PageAddressError from None


def _in_ascii(host: str) -> str:
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except UnicodeError:  # idna.IDNAError is one
        raise PageAddressError from None
