"""``empreinte verify`` and ``self-test``: what anyone can check for themselves."""

from __future__ import annotations

import argparse
import json
from typing import Any

from pydantic import ValidationError

from app.commands.operator_file import read_bounded, receipt_keys
from app.commands.output import Exit, UsageError, emit, error, say, speaks_json
from submission.answers import Receipt
from submission.case_number import grouped
from submission.receipt import ReceiptError, verify


def run_verify(options: argparse.Namespace) -> Exit:
    """Offline: nothing is asked of any service."""
    receipt = _read_receipt(read_bounded(options.file))
    keys = receipt_keys(options)
    body = read_bounded(options.body, 16 * 1024 * 1024) if options.body else None
    in_json = speaks_json(options.json)
    try:
        verify(receipt, keys, body=body)
    except ReceiptError as failure:
        if in_json:
            emit({"valid": False, "error": error("invalid_receipt", str(failure))})
        else:
            say(["Not valid.", str(failure)])
        return Exit.FAILED
    if in_json:
        emit({"valid": True, "receipt": receipt.model_dump(mode="json")})
    else:
        say(
            [
                f"Valid. {receipt.service} signed on {receipt.issued_at} "
                f"for case {grouped(receipt.case_id)}: {receipt.action.replace('_', ' ')}."
            ]
        )
    return Exit.DONE


def _read_receipt(content: bytes) -> Receipt:
    """A receipt alone, or the answer of ``submit`` with the receipt in it."""
    try:
        data: Any = json.loads(content)
        if isinstance(data, dict) and isinstance(data.get("receipt"), dict):
            data = data["receipt"]
        return Receipt.model_validate(data)
    except (ValueError, RecursionError, ValidationError):
        raise UsageError("This is not a receipt.") from None
