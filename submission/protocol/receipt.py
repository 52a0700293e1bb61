"""Receipts: the operator's signed word that a body arrived. The service signs them; anyone can check them, offline.

The signature is Ed25519 (RFC 8032) over the canonical JSON of all fields but ``signature`` (``operator_keys.canonical_json``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from hashing.sentences import sentence
from submission.protocol import operator_keys
from submission.protocol.answers import Action, PublicKey, Receipt
from submission.protocol.plain_error import PlainError

ALGORITHM = "ed25519"


class ReceiptError(PlainError):
    """This receipt proves nothing; the message says why."""

    code = "invalid_receipt"


def canonical_bytes(receipt: Receipt) -> bytes:
    """The bytes that are signed."""
    return operator_keys.canonical_json(receipt.model_dump(mode="json", exclude={"signature"}))


def published_key(private_key: Ed25519PrivateKey) -> PublicKey:
    """The public half, as ``GET /v1/service`` shows it."""
    raw = private_key.public_key().public_bytes_raw()
    return published_key_of(raw)


def published_key_of(raw_public_key: bytes) -> PublicKey:
    """A raw 32-byte Ed25519 public key, as ``GET /v1/service`` shows it."""
    return PublicKey(
        key_id=operator_keys.key_id(raw_public_key),
        algorithm=ALGORITHM,
        public_key=operator_keys.encode(raw_public_key),
    )


def sign(
    private_key: Ed25519PrivateKey,
    *,
    action: Action,
    case_id: str,
    body: bytes,
    issued_at: str,
    service: str,
) -> Receipt:
    """A signed receipt for a body.

    Args:
        body: empty for an action that has none, such as cancelling a withdrawal.
        issued_at: RFC 3339 in UTC, rounded to the hour by the caller.
        service: the name of the service.
    """
    unsigned = Receipt(
        action=action,
        case_id=case_id,
        body_sha256=hashlib.sha256(body).hexdigest(),
        issued_at=issued_at,
        service=service,
        key_id=published_key(private_key).key_id,
        signature="",
    )
    signature = private_key.sign(canonical_bytes(unsigned))
    return unsigned.model_copy(update={"signature": operator_keys.encode(signature)})


def is_signature(value: str, content: bytes, key: PublicKey) -> bool:
    """Whether ``value`` (base64url) is the signature of these bytes by this receipt key."""
    try:
        _public_key(key).verify(operator_keys.decode(value), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _public_key(key: PublicKey) -> Ed25519PublicKey:
    """Raises ``ValueError`` for a key that can't be read."""
    return Ed25519PublicKey.from_public_bytes(operator_keys.decode(key.public_key))


def verify(receipt: Receipt, keys: Iterable[PublicKey], *, body: bytes | None = None) -> None:
    """Check a receipt against an operator's published keys, and against the body, where that is known.

    Raises:
        ReceiptError: another operator's receipt, an altered one, or one for another body.
    """
    key = next(
        (k for k in keys if k.key_id == receipt.key_id and k.algorithm == ALGORITHM),
        None,
    )
    if key is None:
        raise ReceiptError(
            sentence("This receipt was signed with a key that is not this operator's.")
        )
    try:
        _public_key(key)
    except ValueError as error:
        raise ReceiptError(sentence("The operator's public key can't be read.")) from error
    if not is_signature(receipt.signature, canonical_bytes(receipt), key):
        raise ReceiptError(sentence("This receipt was changed after it was signed."))
    if body is not None and hashlib.sha256(body).hexdigest() != receipt.body_sha256:
        raise ReceiptError(sentence("This receipt is for something else than what was sent."))
