"""Addresses sealed to the operator's desk: the service that stores them can't read them.

HPKE (RFC 9180, single shot) as for sealed bundles, but to another key, whose private half only the desk's machine has. Inside::

    length of the text, 2 bytes, big-endian · the text, ASCII · zeros up to the one size of its kind

``info`` says what the text is (``empreinte/link/1`` or ``empreinte/contact/1``), then has the key's id (8 bytes) and for a link
its ``link_id`` (16 bytes). So a sealed text can't be passed off as another kind or another link, and a changed one does not
open.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cryptography.exceptions import InvalidTag

from hashing.sentences import sentence
from submission.protocol.answers import PublicKey
from submission.protocol.links.mail_addresses import mail_address
from submission.protocol.links.page_addresses import page_address
from submission.protocol.plain_error import PlainError
from submission.protocol.sealing_key import OVERHEAD, SUITE, SealingKey, public_key_for_hpke
from submission.protocol.terms import SEALED_CONTACT_BYTES, SEALED_LINK_BYTES, SEALING_OVERHEAD

if OVERHEAD != SEALING_OVERHEAD:
    raise ImportError("HPKE adds another number of bytes than the protocol says")

_LENGTH_BYTES = 2
_LINK = b"empreinte/link/1"
_CONTACT = b"empreinte/contact/1"


class SealedTextError(PlainError):
    """This sealed address can't be made or opened; the message says why."""

    code = "sealed_address"


class UnusableDeskKeyError(SealedTextError):
    """The key is of a kind that this version does not know, or damaged."""

    message = sentence("The key that addresses are sealed to can't be used.")


class OtherDeskError(SealedTextError):
    """Sealed to a key that is not among those given."""

    message = sentence("This address is sealed to a key that is not here.")


class AlteredTextError(SealedTextError):
    """Changed since it was sealed, or sealed as something else."""

    message = sentence("This sealed address was changed, or is of another link.")


class NotAnAddressInsideError(SealedTextError):
    """It could be opened, but does not hold one address in its one spelling. Its contents are not passed on."""

    message = sentence("What was sealed here is not an address.")


def seal_link(address: str, link_id: str, key: PublicKey) -> bytes:
    """Seals the address of a page.

    Args:
        address: in its one spelling (``page_address``).
        link_id: 32 hexadecimal digits.

    Raises:
        UnusableDeskKeyError: the key is of an unknown kind, or damaged.
        ValueError: the address is not in its one spelling.
    """
    if page_address(address) != address:
        raise ValueError("an address is sealed in its one spelling")
    return _seal(address, _link_info(key.key_id, link_id), SEALED_LINK_BYTES, key)


def open_link(sealed: bytes, link_id: str, key_id: str, keys: Mapping[str, SealingKey]) -> str:
    """The address inside, checked.

    Args:
        keys: the desk's private keys by key id.

    Raises:
        SealedTextError: its class says why the address can't be had.
    """
    info = _link_info(key_id, link_id)
    return _checked(_open(sealed, info, SEALED_LINK_BYTES, keys.get(key_id)), page_address)


def seal_contact(address: str, key: PublicKey) -> bytes:
    """Seals an e-mail address in its one spelling (``mail_address``). Raises the same errors as :func:`seal_link`."""
    if mail_address(address) != address:
        raise ValueError("an address is sealed in its one spelling")
    return _seal(address, _CONTACT + bytes.fromhex(key.key_id), SEALED_CONTACT_BYTES, key)


def open_contact(sealed: bytes, key_id: str, keys: Mapping[str, SealingKey]) -> str:
    """The e-mail address inside, checked. Raises ``SealedTextError``."""
    info = _CONTACT + bytes.fromhex(key_id)
    return _checked(_open(sealed, info, SEALED_CONTACT_BYTES, keys.get(key_id)), mail_address)


def _link_info(key_id: str, link_id: str) -> bytes:
    return _LINK + bytes.fromhex(key_id) + bytes.fromhex(link_id)


def _seal(text: str, info: bytes, sealed_bytes: int, key: PublicKey) -> bytes:
    try:
        public_key = public_key_for_hpke(key)
    except ValueError:
        raise UnusableDeskKeyError from None
    raw = text.encode("ascii")
    framed = len(raw).to_bytes(_LENGTH_BYTES, "big") + raw
    return SUITE.encrypt(framed.ljust(sealed_bytes - OVERHEAD, b"\0"), public_key, info=info)


def _open(sealed: bytes, info: bytes, sealed_bytes: int, key: SealingKey | None) -> bytes:
    if key is None:
        raise OtherDeskError
    if len(sealed) != sealed_bytes:
        raise AlteredTextError
    try:
        return SUITE.decrypt(sealed, key.for_hpke, info=info)
    except (InvalidTag, ValueError):
        raise AlteredTextError from None


def _checked(framed: bytes, normal: Callable[[str], str]) -> str:
    end = _LENGTH_BYTES + int.from_bytes(framed[:_LENGTH_BYTES], "big")
    try:
        text = framed[_LENGTH_BYTES:end].decode("ascii")
        sound = not framed[end:].strip(b"\0") and end <= len(framed) and normal(text) == text
    except ValueError:  # not ASCII, or not an address
        sound = False
    if not sound:
        raise NotAnAddressInsideError
    return text
