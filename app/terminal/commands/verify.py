"""``empreinte verify`` and ``self-test``: what anyone can check for themselves."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence

from app.terminal.options.published_keys import read_bounded, receipt_keys
from app.terminal.output import Exit, UsageError, emit, error, say, speaks_json
from submission.protocol.answers import PublicKey, Receipt
from submission.protocol.case_number import grouped
from submission.protocol.receipt import ReceiptError, verify
from submission.protocol.receipt_file import from_bytes


def run_verify(options: argparse.Namespace) -> Exit:
    """Offline: nothing is asked of any service."""
    receipts = _read_receipts(read_bounded(options.file))
    keys = receipt_keys(options)
    body = read_bounded(options.body, 16 * 1024 * 1024) if options.body else None
    in_json = speaks_json(options.json)
    try:
        _verify_all(receipts, keys, body)
    except ReceiptError as failure:
        if in_json:
            emit({"valid": False, "error": error("invalid_receipt", str(failure))})
        else:
            say(["Not valid.", str(failure)])
        return Exit.FAILED
    if in_json:
        first, *more = (receipt.model_dump(mode="json") for receipt in receipts)
        emit({"valid": True, "receipt": first, **({"more_receipts": more} if more else {})})
    else:
        say(
            f"Valid. {receipt.service} signed on {receipt.issued_at} "
            f"for case {grouped(receipt.case_id)}: {receipt.action.replace('_', ' ')}."
            for receipt in receipts
        )
    return Exit.DONE


def _verify_all(receipts: Sequence[Receipt], keys: Sequence[PublicKey], body: bytes | None) -> None:
    """All of a file's receipts; ``body`` is what one of them was given for."""
    for receipt in receipts:
        verify(receipt, keys)
    if body is None:
        return
    digest = hashlib.sha256(body).hexdigest()
    meant = [receipt for receipt in receipts if receipt.body_sha256 == digest]
    verify((meant or receipts)[0], keys, body=body)


def _read_receipts(content: bytes) -> tuple[Receipt, ...]:
    try:
        return from_bytes(content)
    except ReceiptError as failure:
        raise UsageError(str(failure)) from None
