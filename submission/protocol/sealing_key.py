"""The keys that cases are sealed to: HPKE (RFC 9180) with ML-KEM-768 and X25519. An attacker would have to break both."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from submission.protocol import operator_keys
from submission.protocol.answers import PublicKey

ALGORITHM = "hpke-mlkem768-x25519-hkdf-sha256-aes-256-gcm"
SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
#: What sealing adds to the contents: the encapsulated key, and the tag of AES-GCM.
OVERHEAD = KEM.MLKEM768_X25519.enc_length() + 16

_MLKEM_PUBLIC_BYTES = 1184
_MLKEM_SEED_BYTES = 64
_X25519_BYTES = 32


@dataclass(frozen=True, slots=True)
class SealingKey:
    """An operator's private key. As bytes it is 96 long: the ML-KEM seed (64), then the X25519 key (32)."""

    mlkem: MLKEM768PrivateKey
    x25519: X25519PrivateKey

    @classmethod
    def generate(cls) -> SealingKey:
        return cls(MLKEM768PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> SealingKey:
        if len(raw) != _MLKEM_SEED_BYTES + _X25519_BYTES:
            raise ValueError("a sealing key has 96 bytes")
        return cls(
            MLKEM768PrivateKey.from_seed_bytes(raw[:_MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(raw[_MLKEM_SEED_BYTES:]),
        )

    def to_bytes(self) -> bytes:
        return self.mlkem.private_bytes_raw() + self.x25519.private_bytes_raw()

    def published(self) -> PublicKey:
        """The public half, as ``GET /v1/service`` shows it."""
        raw = (
            self.mlkem.public_key().public_bytes_raw() + self.x25519.public_key().public_bytes_raw()
        )
        return PublicKey(
            key_id=operator_keys.key_id(raw),
            algorithm=ALGORITHM,
            public_key=operator_keys.encode(raw),
        )

    @property
    def for_hpke(self) -> MLKEM768X25519PrivateKey:
        return MLKEM768X25519PrivateKey(self.mlkem, self.x25519)


def public_key_for_hpke(key: PublicKey) -> MLKEM768X25519PublicKey:
    """The key as HPKE takes it. Raises ``ValueError`` for another kind of key, a wrong length, or another key's id."""
    if key.algorithm != ALGORITHM:
        raise ValueError("a kind of key that is not known")
    raw = operator_keys.decode(key.public_key)
    if len(raw) != _MLKEM_PUBLIC_BYTES + _X25519_BYTES or key.key_id != operator_keys.key_id(raw):
        raise ValueError("wrong length, or another key's id")
    return MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC_BYTES:]),
    )


def is_usable(key: PublicKey) -> bool:
    """Whether a case can be sealed to this public key."""
    try:
        public_key_for_hpke(key)
    except ValueError:
        return False
    return True
