"""Keyed digests: what the database knows things by.

HMAC-SHA-256 with a key that is not in the database, with the kind of thing in front so that equal values of two
kinds never meet. Shortened to 128 bits where it is an index; whole where it guards something.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field

INDEX_BYTES = 16


@dataclass(frozen=True, slots=True)
class Digester:
    """Makes keyed digests with the operator's index key (32 bytes)."""

    key: bytes = field(repr=False)

    def _digest(self, kind: str, *parts: bytes) -> bytes:
        message = kind.encode() + b"".join(b"\0" + len(p).to_bytes(8, "big") + p for p in parts)
        return hmac.digest(self.key, message, "sha256")

    def case(self, case_number: str) -> bytes:
        """Of a canonical case number: the key of ``cases``."""
        return self._digest("case", case_number.encode())[:INDEX_BYTES]

    def signal(self, channel: str, signal_type: str, payload: bytes) -> bytes:
        """Of a signal's value within a channel: the key of ``signals``."""
        return self._digest("signal", channel.encode(), signal_type.encode(), payload)[:INDEX_BYTES]

    def verifier(self, access_verifier: bytes) -> bytes:
        """Of the SHA-256 of an access key."""
        return self._digest("verifier", access_verifier)

    def body(self, body: bytes) -> bytes:
        """Of a submitted body, to know it again."""
        return self._digest("body", body)

    def item(self, item: bytes) -> bytes:
        """Of an item's canonical JSON, to know it again."""
        return self._digest("item", item)[:INDEX_BYTES]

    def alias(self, partner_id: int, case_id: bytes) -> str:
        """What one partner knows a case by. Two partners' aliases can't be joined."""
        return self._digest("alias", str(partner_id).encode(), case_id)[:INDEX_BYTES].hex()

    def address(self, day: str, address: str) -> str:
        """Of a network address, for one day's rate limits."""
        return self._digest("address", day.encode(), address.encode())[:INDEX_BYTES].hex()

    def check(self) -> bytes:
        """Tells whether a database was filled with this key."""
        return self._digest("check")
