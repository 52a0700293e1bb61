"""Sealed bundles (``*.empreinte``): a case that someone else can carry and hand in, and only the operator can read.

::

    magic "empreinte\\0" · version 1 · key id, 8 bytes · case number, 13 ASCII characters
    · length of the rest, 4 bytes big-endian · HPKE: encapsulated key, then ciphertext

Inside are exactly the bytes of a ``CaseSubmission``. Everything before the HPKE part is its ``info`` (RFC 9180),
so a changed version, key id, case number or length makes opening fail as surely as a changed ciphertext.
The suite is hybrid: ML-KEM-768 with X25519, HKDF-SHA-256, AES-256-GCM. The carrier learns the case number
and the size; not the code, and not the contents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
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

from hashing.sentences import sentence
from submission.protocol import operator_keys
from submission.protocol.answers import PublicKey
from submission.protocol.case_number import MistypedError, read_case_number
from submission.protocol.plain_error import PlainError
from submission.protocol.terms import MAX_BODY_BYTES

SUFFIX = ".empreinte"
CONTENT_TYPE = "application/vnd.empreinte.sealed"
ALGORITHM = "hpke-mlkem768-x25519-hkdf-sha256-aes-256-gcm"

_MAGIC = b"empreinte\0"
_VERSION = 1
_CASE_NUMBER_BYTES = 13
_HEADER_BYTES = len(_MAGIC) + 1 + operator_keys.KEY_ID_BYTES + _CASE_NUMBER_BYTES + 4
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_TAG_BYTES = 16
_OVERHEAD = KEM.MLKEM768_X25519.enc_length() + _TAG_BYTES
_MLKEM_PUBLIC_BYTES = 1184
_MLKEM_SEED_BYTES = 64
_X25519_BYTES = 32


class BundleError(PlainError):
    """This bundle can't be made or opened; the message says why."""

    code = "sealed_case"


class NotABundleError(BundleError):
    """Something else than a sealed bundle."""

    message = sentence("This is not a sealed case.")


class NewerVersionError(BundleError):
    """Made by a newer version of this program."""

    message = sentence(
        "This sealed case was made by a newer version. Update this program, then try again."
    )


class TruncatedError(BundleError):
    """Its end is missing."""

    message = sentence("This sealed case is incomplete: its end is missing. Copy it again.")


class AlteredError(BundleError):
    """Changed since it was made, or damaged on the way."""

    message = sentence("This sealed case was changed or damaged on the way. Copy it again.")


class OtherOperatorError(BundleError):
    """Sealed for another operator."""

    message = sentence("This sealed case is addressed to another operator.")


class TooLargeError(BundleError):
    """Larger than any case may be."""

    message = sentence("This sealed case is larger than any case may be.")


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """What anyone can read on the outside."""

    case_id: str
    key_id: str


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """What the operator finds inside: the case number, and the bytes of a ``CaseSubmission`` yet to be checked."""

    case_id: str
    body: bytes


@dataclass(frozen=True, slots=True)
class SealingKey:
    """An operator's private key. ``to_bytes`` is 96 bytes: ML-KEM seed, then X25519."""

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


def _hpke_key(key: PublicKey) -> MLKEM768X25519PublicKey:
    if key.algorithm != ALGORITHM:
        raise BundleError(
            sentence("This operator uses a kind of key that this version does not know.")
        )
    try:
        raw = operator_keys.decode(key.public_key)
        if len(raw) != _MLKEM_PUBLIC_BYTES + _X25519_BYTES or key.key_id != operator_keys.key_id(
            raw
        ):
            raise ValueError("wrong length, or another key's id")
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC_BYTES]),
            X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC_BYTES:]),
        )
    except ValueError as error:
        raise BundleError(sentence("The operator's public key can't be read.")) from error


def is_usable(key: PublicKey) -> bool:
    """Whether a bundle can be sealed to this public key."""
    try:
        _hpke_key(key)
    except BundleError:
        return False
    return True


def max_bundle_bytes(max_body_bytes: int = MAX_BODY_BYTES) -> int:
    """The size of the largest bundle."""
    return _HEADER_BYTES + _OVERHEAD + max_body_bytes


def seal(case_id: str, body: bytes, key: PublicKey) -> bytes:
    """A bundle that only the holder of ``key``'s private half can open.

    Raises:
        BundleError: an unusable key, or a body over the cap.
    """
    public_key = _hpke_key(key)
    if not 1 <= len(body) <= MAX_BODY_BYTES:
        raise TooLargeError(
            sentence("This case is too large for one bundle. Prepare it in smaller groups.")
        )
    number = read_case_number(case_id).encode()
    length = (_OVERHEAD + len(body)).to_bytes(4, "big")
    header = _MAGIC + bytes([_VERSION]) + bytes.fromhex(key.key_id) + number + length
    return header + _SUITE.encrypt(body, public_key, info=header)


def read_header(bundle: bytes) -> BundleHeader:
    """What is written outside, after checking the form and the length.

    Raises:
        BundleError: not a bundle, newer, truncated, too large or with something appended.
    """
    if bundle[: len(_MAGIC)] != _MAGIC[: len(bundle)] or not bundle:
        raise NotABundleError
    if len(bundle) > len(_MAGIC) and bundle[len(_MAGIC)] != _VERSION:
        raise NewerVersionError
    if len(bundle) < _HEADER_BYTES:
        raise TruncatedError
    if len(bundle) > max_bundle_bytes():
        raise TooLargeError
    key_start = len(_MAGIC) + 1
    number_start = key_start + operator_keys.KEY_ID_BYTES
    length_start = number_start + _CASE_NUMBER_BYTES
    length = int.from_bytes(bundle[length_start:_HEADER_BYTES], "big")
    if len(bundle) < _HEADER_BYTES + length:
        raise TruncatedError
    if len(bundle) != _HEADER_BYTES + length or length <= _OVERHEAD:
        raise AlteredError
    try:
        number = bundle[number_start:length_start].decode("ascii")
        canonical = read_case_number(number) == number
    except (UnicodeDecodeError, MistypedError):
        canonical = False
    if not canonical:
        raise AlteredError
    return BundleHeader(case_id=number, key_id=bundle[key_start:number_start].hex())


def open_bundle(bundle: bytes, keys: Mapping[str, SealingKey]) -> OpenedBundle:
    """What is inside. ``keys``: the operator's private keys by key id, old ones included.

    Raises:
        BundleError: not a bundle, newer, truncated, altered, too large or for another operator.
    """
    header = read_header(bundle)
    key = keys.get(header.key_id)
    if key is None:
        raise OtherOperatorError
    try:
        body = _SUITE.decrypt(
            bundle[_HEADER_BYTES:],
            MLKEM768X25519PrivateKey(key.mlkem, key.x25519),
            info=bundle[:_HEADER_BYTES],
        )
    except (InvalidTag, ValueError) as error:
        raise AlteredError from error
    return OpenedBundle(case_id=header.case_id, body=body)
