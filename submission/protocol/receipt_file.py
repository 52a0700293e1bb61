"""Receipts as a file: one alone, or the first with the others after it, as ``empreinte submit`` prints them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from hashing.sentences import sentence
from submission.protocol.answers import Receipt
from submission.protocol.receipt import ReceiptError


class _WithMore(BaseModel):
    receipt: Receipt
    more_receipts: tuple[Receipt, ...] = ()


def to_bytes(receipts: Sequence[Receipt]) -> bytes:
    """The bytes of a file with these receipts, at least one."""
    first, *more = receipts
    content = _WithMore(receipt=first, more_receipts=tuple(more)) if more else first
    return (content.model_dump_json(indent=2) + "\n").encode()


def from_bytes(content: bytes) -> tuple[Receipt, ...]:
    """All receipts of a file.

    Raises:
        ReceiptError: it is not one.
    """
    try:
        data: Any = json.loads(content)
        if isinstance(data, dict) and isinstance(data.get("receipt"), dict):
            found = _WithMore.model_validate(data)
            return (found.receipt, *found.more_receipts)
        return (Receipt.model_validate(data),)
    except (ValueError, RecursionError, ValidationError):
        raise ReceiptError(sentence("This is not a receipt.")) from None
