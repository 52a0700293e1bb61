"""What a person may send besides fingerprints: addresses of pages, and an e-mail address, sealed to the operator's desk.

The desk opens them with this room, too; the public service only stores ciphertext. Nothing here fetches or opens an address.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.protocol.links.mail_addresses import MailAddressError, mail_address
    from submission.protocol.links.page_addresses import PageAddressError, host_of, page_address
    from submission.protocol.links.sealed_texts import (
        SealedTextError,
        open_contact,
        open_link,
        seal_contact,
        seal_link,
    )

__all__ = [
    "MailAddressError",
    "PageAddressError",
    "SealedTextError",
    "host_of",
    "mail_address",
    "open_contact",
    "open_link",
    "page_address",
    "seal_contact",
    "seal_link",
]

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "MailAddressError": "mail_addresses",
    "PageAddressError": "page_addresses",
    "SealedTextError": "sealed_texts",
    "host_of": "page_addresses",
    "mail_address": "mail_addresses",
    "open_contact": "sealed_texts",
    "open_link": "sealed_texts",
    "page_address": "page_addresses",
    "seal_contact": "sealed_texts",
    "seal_link": "sealed_texts",
}


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
