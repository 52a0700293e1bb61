"""A case's number and access code, made on the device before any connection exists: who has both is the case's owner.

The service never sees the code. When the case is made it receives the SHA-256 of a key that is derived from the code, and
the key itself whenever its owner looks the case up.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from functools import cached_property

from submission.key_cost import KeyCost
from submission.protocol.case_number import (
    find_both,
    grouped,
    new_access_code,
    new_case_number,
    read_access_code,
    read_case_number,
)

# The second recommended choice of RFC 9106: about a quarter of a second. Changing any of these would lock everybody out
# of their case, so a change needs a new salt prefix and a new protocol version.
_SALT_PREFIX = "empreinte/access/1"
_LINKS_SALT_PREFIX = "empreinte/links/1"
_COST = KeyCost(kibibytes=64 * 1024)


@dataclass(frozen=True)
class CaseIdentity:
    """A case number and its access code, in their canonical form. A ``repr`` shows neither, so neither gets into a log."""

    case_id: str = field(repr=False)
    access_code: str = field(repr=False)

    @classmethod
    def new(cls) -> CaseIdentity:
        return cls(new_case_number(), new_access_code())

    @classmethod
    def read(cls, case_number: str, access_code: str) -> CaseIdentity:
        """From what a person typed. Raises ``MistypedError``."""
        return cls(read_case_number(case_number), read_access_code(access_code))

    @classmethod
    def find(cls, text: str) -> CaseIdentity:
        """The number and code in a longer text: pasted, from a QR code, or a recovery sheet. Raises ``MistypedError``."""
        return cls(*find_both(text))

    @cached_property
    def access_key(self) -> bytes:
        """32 bytes. The first time takes about a quarter of a second and 64 MiB: not on the GUI thread."""
        return self._derive(_SALT_PREFIX)

    @cached_property
    def _links_key(self) -> bytes:
        """The key for ids of links. Not the access key, which the service receives at every look at the case."""
        return self._derive(_LINKS_SALT_PREFIX)

    def _derive(self, salt_prefix: str) -> bytes:
        return _COST.key(self.access_code.encode(), (salt_prefix + self.case_id).encode())

    @property
    def access_verifier(self) -> str:
        """All that the service keeps of the key: its SHA-256, as 64 hexadecimal digits."""
        return hashlib.sha256(self.access_key).hexdigest()

    @property
    def bearer(self) -> str:
        """The key as it travels in ``Authorization: Bearer``."""
        return self.access_key.hex()

    def item_id(self, number: int) -> str:
        """The id, 32 hexadecimal digits, of item ``number`` of a new case: random to everyone who lacks the code.

        It is derived, not drawn, so that the same files with the same number and code make the same bytes. A submission
        that was cut off can then be repeated although nothing was kept on the disk.
        """
        digest = hmac.digest(self.access_key, f"empreinte/item/1/{number}".encode(), "sha256")
        return digest[:16].hex()

    def added_item_id(self, content: bytes, repetition: int = 0) -> str:
        """The id of an item that is added later: random to everyone who lacks the code, the service included.

        It is derived from what the item holds. So files that are added once more, perhaps because nobody knows whether they
        arrived, get the ids that they had, and the service stores none of them twice.

        Args:
            content: everything that is sent of the item, except its id.
            repetition: how many items with the same content come before it in this addition.
        """
        named = f"empreinte/added/1/{self.case_id}/{repetition}/".encode()
        return hmac.digest(self.access_code.encode(), named + content, "sha256")[:16].hex()

    def link_id(self, address: str) -> str:
        """The id of a page's address within this case: random to everyone who lacks the code.

        The same address always has the same id. So none is stored twice, and whoever has number and code can tell which
        of a case's links an address is. The service, which never has the code, can't find an address by trying. The first
        time takes about a quarter of a second and 64 MiB.

        Args:
            address: in its one spelling (``submission.protocol.links.page_address``).
        """
        digest = hmac.digest(self._links_key, f"empreinte/link/1/{address}".encode(), "sha256")
        return digest[:16].hex()

    @property
    def shown_case_id(self) -> str:
        return grouped(self.case_id)

    @property
    def shown_access_code(self) -> str:
        return grouped(self.access_code)
