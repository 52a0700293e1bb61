"""``empreinte verify``: check a receipt offline, with nothing but the operator's public key."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence

from app.terminal.options import read_bounded, receipt_keys
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from submission.protocol.answers import PublicKey, Receipt
from submission.protocol.case_number import grouped
from submission.protocol.receipt import ReceiptError, verify
from submission.protocol.receipt_file import from_bytes

_MOST_BODY_BYTES = 16 * 1024 * 1024
_ACTIONS = {
    "submitted": sentence("submitted"),
    "items_added": sentence("items added"),
    "withdrawal_requested": sentence("withdrawal requested"),
    "withdrawal_cancelled": sentence("withdrawal cancelled"),
    "deleted": sentence("deleted"),
    "links_added": sentence("links added"),
    "contact_left": sentence("an e-mail address for an answer left"),
    "contact_erased": sentence("the e-mail address erased"),
}
_VALID = sentence("Valid. {operator} signed on {day} for case {number}: {action}.")
_NOT_VALID = sentence("Not valid.")


def run_verify(options: argparse.Namespace, out: Output) -> Exit:
    """Offline: nothing is asked of any service."""
    receipts = _read_receipts(read_bounded(options.file))
    keys = receipt_keys(options)
    body = read_bounded(options.body, _MOST_BODY_BYTES) if options.body else None
    try:
        _verify_all(receipts, keys, body)
    except ReceiptError as failure:
        if out.in_json:
            out.emit({"valid": False, "error": out.error_of(failure)})
        else:
            out.say(_NOT_VALID)
            out.say(failure.message, **failure.facts)
        return Exit.FAILED
    if out.in_json:
        first, *more = (receipt.model_dump(mode="json") for receipt in receipts)
        out.emit({"valid": True, "receipt": first, **({"more_receipts": more} if more else {})})
        return Exit.DONE
    for receipt in receipts:
        out.say(
            _VALID,
            operator=receipt.service,
            day=receipt.issued_at,
            number=grouped(receipt.case_id),
            action=out.words(_ACTIONS[receipt.action]),
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
        raise UsageError(failure.message, **failure.facts) from None
