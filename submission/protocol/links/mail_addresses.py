"""An e-mail address at which an operator may answer. Only its form is checked: nothing is sent to it."""

from __future__ import annotations

import re

from hashing.sentences import sentence
from submission.protocol.links.page_addresses import PageAddressError, page_address
from submission.protocol.plain_error import PlainError
from submission.protocol.terms import MAX_CONTACT_CHARACTERS

#: RFC 5321's Dot-string: what providers give out. Quoted local parts are not taken; they could hold free text.
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\Z")
_MOST_LOCAL_CHARACTERS = 64


class MailAddressError(PlainError, ValueError):
    """This text is not an e-mail address."""

    code = "not_a_mail_address"
    message = sentence("This is not an e-mail address. One looks like name@example.org.")


def mail_address(text: str) -> str:
    """One e-mail address, its domain in lower case and in ASCII. Reading the result again gives the same.

    Raises:
        MailAddressError: anything else, two addresses too.
    """
    local, at, domain = text.strip().rpartition("@")
    if not at or len(local) > _MOST_LOCAL_CHARACTERS or not _LOCAL.match(local):
        raise MailAddressError
    if not domain or set("/?#:[]") & set(domain):
        raise MailAddressError
    try:
        host = page_address(domain).removeprefix("https://").removesuffix("/")
    except PageAddressError:
        raise MailAddressError from None
    whole = f"{local}@{host}"
    if len(whole) > MAX_CONTACT_CHARACTERS or host.rpartition(".")[2].isdigit():
        raise MailAddressError
    return whole
