"""How much work makes a key of a code or a passphrase: much on purpose, as whoever guesses pays it for each guess."""

from __future__ import annotations

from dataclasses import dataclass

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one key costs with Argon2id (RFC 9106): memory, how often it is gone over, and in how many lanes."""

    kibibytes: int
    iterations: int = 3
    lanes: int = 4

    def key(self, secret: bytes, salt: bytes) -> bytes:
        """The key of ``secret``, 32 bytes. ``salt`` has at least 8; secrets that are alike have other keys with another."""
        # loading it is for those who need a key: the window opens without
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        return Argon2id(
            salt=salt,
            length=_KEY_BYTES,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.kibibytes,
        ).derive(secret)
