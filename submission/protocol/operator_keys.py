"""An operator's public keys as text, the short name of each, and the JSON that signatures are made over."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from typing import Any

KEY_ID_BYTES = 8


def encode(raw: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    """The inverse of :func:`encode`, strict. Raises ``ValueError``."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64url") from error
    if encode(raw) != text:
        raise ValueError("not base64url in its only form")
    return raw


def key_id(public_key: bytes) -> str:
    """How receipts and bundles name a key: the first 16 hexadecimal digits of the SHA-256 of the raw public key."""
    return hashlib.sha256(public_key).digest()[:KEY_ID_BYTES].hex()


def canonical_json(fields: Mapping[str, Any]) -> bytes:
    """What signatures are made over: UTF-8, keys sorted, no spaces, nothing escaped that JSON does not demand."""
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
