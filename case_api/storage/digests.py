"""Keyed digests: the names by which the database knows cases, signals and addresses.

HMAC-SHA-256 with a key that is not in the database. The kind of thing is part of the message, so that equal values of
two kinds get different digests. Index columns keep 128 bits of a digest; digests that are compared as secrets stay whole.
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
        # each part is preceded by its length: else two lists of parts could give the same message
        message = kind.encode() + b"".join(b"\0" + len(p).to_bytes(8, "big") + p for p in parts)
        return hmac.digest(self.key, message, "sha256")

    def case(self, case_number: str) -> bytes:
        """Of a canonical case number, 16 bytes: the primary key of ``cases``."""
        return self._digest("case", case_number.encode())[:INDEX_BYTES]

    def signal(self, channel: str, signal_type: str, payload: bytes) -> bytes:
        """Of a signal's value within a channel, 16 bytes: the primary key of ``signals``."""
        return self._digest("signal", channel.encode(), signal_type.encode(), payload)[:INDEX_BYTES]

    def verifier(self, access_verifier: bytes) -> bytes:
        """Of the SHA-256 of an access key, 32 bytes."""
        return self._digest("verifier", access_verifier)

    def body(self, body: bytes) -> bytes:
        """Of a submitted body, 32 bytes: tells whether a body was sent before."""
        return self._digest("body", body)

    def item(self, item: bytes) -> bytes:
        """Of an item's canonical JSON, 16 bytes: tells whether an item was sent before."""
        return self._digest("item", item)[:INDEX_BYTES]

    def alias(self, partner_id: int, case_id: bytes) -> str:
        """The name of a case for one partner. Two partners can't match their aliases with each other."""
        return self._digest("alias", str(partner_id).encode(), case_id)[:INDEX_BYTES].hex()

    def address(self, day: str, address: str) -> str:
        """Of a network address, for one day's rate limits."""
        return self._digest("address", day.encode(), address.encode())[:INDEX_BYTES].hex()

    def check(self) -> bytes:
        """Of nothing, 32 bytes: kept in the database, it tells whether that was filled with this key."""
        return self._digest("check")
