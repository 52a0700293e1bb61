"""Links, or a contact, that are ready to be sent: the addresses, and the exact bytes with them sealed inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from submission.case_identity import CaseIdentity
from submission.failures import NotOfferedError
from submission.protocol import operator_keys
from submission.protocol.answers import CaseStatus, PublicKey, ServiceDescription
from submission.protocol.links import mail_address, page_address, seal_contact, seal_link
from submission.protocol.sealing_key import is_usable
from submission.protocol.terms import MAX_LINKS, Channel
from submission.protocol.wire import Contact, PageLink, PageLinks, body_bytes


@dataclass(frozen=True, slots=True)
class PreparedLinks:
    """Addresses for a case, and the bytes that bring them. Sent again, the same bytes add nothing twice.

    Args:
        link_ids: the id of each address, in the order of ``addresses``.
        content: the bytes of a ``PageLinks`` body.
    """

    identity: CaseIdentity = field(repr=False)
    addresses: tuple[str, ...] = field(repr=False)
    link_ids: tuple[str, ...] = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PreparedContact:
    """An e-mail address for a case, and the bytes (of a ``Contact``) that bring it."""

    identity: CaseIdentity = field(repr=False)
    address: str = field(repr=False)
    content: bytes = field(repr=False)


def desk_key(service: ServiceDescription) -> PublicKey:
    """The desk's key, to which addresses are sealed. Raises ``NotOfferedError`` where the service takes no addresses."""
    key = next((key for key in service.desk_keys if is_usable(key)), None)
    if key is None:
        raise NotOfferedError
    return key


def prepare_links(
    identity: CaseIdentity, addresses: Sequence[str], key: PublicKey
) -> PreparedLinks:
    """Seal 1 to 50 addresses of pages for a case. Takes about half a second.

    Raises:
        PageAddressError: one of them is not the address of a page.
        ValueError: none, or more than 50.
    """
    pages = tuple(dict.fromkeys(page_address(address) for address in addresses))
    if not 1 <= len(pages) <= MAX_LINKS:
        raise ValueError(f"1 to {MAX_LINKS} addresses are sent at once")
    ids = tuple(identity.link_id(page) for page in pages)
    body = PageLinks(
        key_id=key.key_id,
        links=tuple(
            PageLink(link_id=link_id, sealed=operator_keys.encode(seal_link(page, link_id, key)))
            for page, link_id in zip(pages, ids, strict=True)
        ),
    )
    return PreparedLinks(identity, pages, ids, body_bytes(body))


def prepare_contact(
    identity: CaseIdentity, address: str, channel: Channel, key: PublicKey
) -> PreparedContact:
    """Seal an e-mail address.

    Raises:
        NotOfferedError: the case is of the minor channel, which has no contact.
        MailAddressError: not an e-mail address.
    """
    if channel != "adult":
        raise NotOfferedError
    mail = mail_address(address)
    sealed = operator_keys.encode(seal_contact(mail, key))
    body = Contact(channel=channel, key_id=key.key_id, sealed=sealed)
    return PreparedContact(identity, mail, body_bytes(body))


def numbers_of(prepared: PreparedLinks, status: CaseStatus) -> dict[str, int]:
    """The number of each address among the case's links, for those addresses that the service has."""
    known = {link.link_id: link.number for link in status.links}
    return {
        address: known[link_id]
        for address, link_id in zip(prepared.addresses, prepared.link_ids, strict=True)
        if link_id in known
    }
