"""Places in the feed, and the token that names one: opaque to the partner, sealed by the service.

A token is AES-256-GCM over the position, so that it can be neither made nor changed nor read by anyone else, and
carries all there is to know: any process of the service can continue a run that another began.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import struct
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: Up to this startTimestamp a client has nothing yet: what stock clients send first is 10.
FIRST_SYNC = 10
MAX_TIMESTAMP = 2**53

_FORMAT = struct.Struct(">BIqqq?qq")
_VERSION = 2
_NONCE_BYTES = 12
_PURPOSE = b"empreinte feed token"


class BadTokenError(ValueError):
    """Not a token of this service, this partner and this run."""


@dataclass(frozen=True, slots=True)
class Position:
    """Everything up to here has been delivered in this run."""

    start: int  # the run's startTimestamp
    last_mod: int
    sequence: int
    gapless: bool  # whether everything before the run had been delivered too
    #: last_mod and sequence: what was gone by then, the partner never had in this run and need not hear of
    begun: tuple[int, int] = (0, 0)

    @property
    def first_sync(self) -> bool:
        """Whether the partner had nothing when the run began."""
        return self.start <= FIRST_SYNC

    @property
    def gone_behind(self) -> tuple[int, int]:
        """Behind which the partner hears of what is gone: in a first run, of what goes while it is under way."""
        return max((self.last_mod, self.sequence), self.begun)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Makes and reads tokens with a key derived from the operator's index key."""

    index_key: bytes = field(repr=False)

    @property
    def _key(self) -> AESGCM:
        return AESGCM(hmac.digest(self.index_key, _PURPOSE, "sha256"))

    def seal(self, partner_id: int, position: Position) -> str:
        packed = _FORMAT.pack(
            _VERSION,
            partner_id,
            position.start,
            position.last_mod,
            position.sequence,
            position.gapless,
            *position.begun,
        )
        nonce = os.urandom(_NONCE_BYTES)
        return base64.urlsafe_b64encode(nonce + self._key.encrypt(nonce, packed, _PURPOSE)).decode()

    def open(self, partner_id: int, token: str) -> Position:
        """Raises ``BadTokenError``."""
        try:
            raw = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
            packed = self._key.decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], _PURPOSE)
            version, owner, start, last_mod, sequence, gapless, *begun = _FORMAT.unpack(packed)
        except (UnicodeEncodeError, binascii.Error, InvalidTag, ValueError, struct.error):
            raise BadTokenError("not a token of this service") from None
        if version != _VERSION or owner != partner_id:
            raise BadTokenError("a token of another partner")
        return Position(start, last_mod, sequence, gapless, (begun[0], begun[1]))
