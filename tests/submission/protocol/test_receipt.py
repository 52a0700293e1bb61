from __future__ import annotations

import hashlib
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from submission.protocol import operator_keys
from submission.protocol.receipt import ReceiptError, canonical_bytes, published_key, sign, verify

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
RECEIPT = sign(
    KEY,
    action="submitted",
    case_id="0000000000000",
    body=b"{}",
    issued_at="2026-01-01T00:00:00Z",
    service="Opérateur 🦊",
)


def test_what_is_signed_is_the_canonical_form_the_protocol_describes() -> None:
    assert canonical_bytes(RECEIPT).decode() == (
        '{"action":"submitted","body_sha256":"'
        + hashlib.sha256(b"{}").hexdigest()
        + '","case_id":"0000000000000","format":"empreinte-receipt/1",'
        '"issued_at":"2026-01-01T00:00:00Z","key_id":"'
        + published_key(KEY).key_id
        + '","service":"Opérateur 🦊"}'
    )
    # Ed25519 is deterministic: another implementation must come to this very signature
    raw = KEY.sign(canonical_bytes(RECEIPT))
    assert operator_keys.decode(RECEIPT.signature) == raw


def test_a_receipt_survives_a_file() -> None:
    again = type(RECEIPT).model_validate_json(json.dumps(json.loads(RECEIPT.model_dump_json())))
    verify(again, [published_key(KEY)], body=b"{}")


def test_an_old_key_still_proves_old_receipts() -> None:
    new = Ed25519PrivateKey.generate()
    verify(RECEIPT, [published_key(new), published_key(KEY)])
    with pytest.raises(ReceiptError, match="not this operator's"):
        verify(RECEIPT, [published_key(new)])
    with pytest.raises(ReceiptError, match="not this operator's"):
        verify(RECEIPT, [])


@pytest.mark.parametrize(
    "changes", [{"algorithm": "rsa"}, {"public_key": "AAAA"}, {"public_key": "ü"}]
)
def test_a_key_that_is_none_proves_nothing(changes: dict[str, str]) -> None:
    with pytest.raises(ReceiptError):
        verify(RECEIPT, [published_key(KEY).model_copy(update=changes)])


@pytest.mark.parametrize("signature", ["", "AAAA", "not base64url!", "ü", "A" * 86])
def test_a_signature_that_is_none_proves_nothing(signature: str) -> None:
    with pytest.raises(ReceiptError, match="changed"):
        verify(RECEIPT.model_copy(update={"signature": signature}), [published_key(KEY)])


@given(st.binary(max_size=100))
def test_keys_have_one_spelling(raw: bytes) -> None:
    text = operator_keys.encode(raw)
    assert operator_keys.decode(text) == raw
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


@pytest.mark.parametrize("text", ["AB", "AA==", "A+/A", "A", " AAA", "AAA\n"])
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        operator_keys.decode(text)
