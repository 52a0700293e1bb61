"""Encryption of signals at rest: AES-256-GCM with a random nonce in front and the row's id as associated data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class UndecryptableError(Exception):
    """A row can't be decrypted: its key is missing, or the row was changed."""


@dataclass(frozen=True, slots=True)
class Cipher:
    """Encrypts with the current key; decrypts with any key that is still in the key folder.

    Attributes:
        keys: by key id; 256 bits each.
    """

    current_key_id: str
    keys: Mapping[str, AESGCM] = field(repr=False)

    def encrypt(self, row_id: bytes, payload: bytes) -> bytes:
        """The payload as it is stored: nonce (12 bytes), ciphertext, tag (16 bytes). Only this row can be decrypted with it."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self.keys[self.current_key_id].encrypt(nonce, payload, row_id)

    def decrypt(self, row_id: bytes, key_id: str, stored: bytes) -> bytes:
        """The payload that was encrypted for this row with the key of this id.

        Raises:
            UndecryptableError: the key is missing, or the bytes are not what was stored for this row.
        """
        key = self.keys.get(key_id)
        if key is None:
            raise UndecryptableError("The key of this row is not in the key folder.")
        try:
            return key.decrypt(stored[:_NONCE_BYTES], stored[_NONCE_BYTES:], row_id)
        except InvalidTag:
            raise UndecryptableError("This row was changed, or belongs to another key.") from None
