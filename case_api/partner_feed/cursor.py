"""Where a run of fetches stands, and the ``nextPageToken`` that carries it.

The feed is paged by keyset: a cursor names the last record that a run was given, by ``last_mod`` and ``sequence``, and
the next page begins behind it. A token is the cursor encrypted with AES-256-GCM. A partner can neither read, make nor
change one, and because the token holds everything, any process of the service can continue a run that another began.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import struct
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: A startTimestamp of at most this asks for everything. Stock clients send 10 when they have nothing, and again when
#: their checkpoint has become stale, whether or not they deleted what they had.
FIRST_SYNC = 10
MAX_TIMESTAMP = 2**53

_FORMAT = struct.Struct(">BIqqq?qq")
_VERSION = 2
_NONCE_BYTES = 12
_PURPOSE = b"empreinte feed token"


class BadTokenError(ValueError):
    """This token was not made by this service for this partner."""


class FeedPosition(NamedTuple):
    """A place in the feed's order: by time, then by sequence."""

    last_mod: int
    sequence: int


BEGINNING = FeedPosition(0, 0)


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a run of fetches stands: every record up to ``position`` was given to the partner in this run."""

    start: int  # the run's startTimestamp
    position: FeedPosition
    #: Whether the run began no later than where the partner's last one ended, so that nothing was skipped.
    contiguous: bool
    #: Withdrawals up to here are left out, because the partner never had these hashes: in its first run of all, where
    #: the feed ended when the run began; in a later run from the beginning, where it ended when the first one began.
    snapshot: FeedPosition = BEGINNING

    @property
    def from_beginning(self) -> bool:
        """Whether the run began with the first record there is."""
        return self.start <= FIRST_SYNC

    @property
    def tombstones_after(self) -> FeedPosition:
        """Position after which withdrawn records are included."""
        return max(self.position, self.snapshot)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Encrypts and decrypts cursors, with a key derived from the operator's index key."""

    index_key: bytes = field(repr=False)

    @property
    def _key(self) -> AESGCM:
        return AESGCM(hmac.digest(self.index_key, _PURPOSE, "sha256"))

    def encode(self, partner_id: int, cursor: Cursor) -> str:
        """The token of a cursor, in URL-safe base64. Only this partner can use it."""
        packed = _FORMAT.pack(
            _VERSION,
            partner_id,
            cursor.start,
            *cursor.position,
            cursor.contiguous,
            *cursor.snapshot,
        )
        nonce = os.urandom(_NONCE_BYTES)
        return base64.urlsafe_b64encode(nonce + self._key.encrypt(nonce, packed, _PURPOSE)).decode()

    def decode(self, partner_id: int, token: str) -> Cursor:
        """The cursor in a token that this service gave to this partner.

        Raises:
            BadTokenError: it is not such a token.
        """
        try:
            raw = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
            packed = self._key.decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], _PURPOSE)
            version, owner, start, *position, contiguous, snapshot_mod, snapshot_sequence = (
                _FORMAT.unpack(packed)
            )
        except (UnicodeEncodeError, binascii.Error, InvalidTag, ValueError, struct.error):
            raise BadTokenError("not a token of this service") from None
        if version != _VERSION or owner != partner_id:
            raise BadTokenError("a token of another partner")
        return Cursor(
            start,
            FeedPosition(*position),
            contiguous,
            FeedPosition(snapshot_mod, snapshot_sequence),
        )
