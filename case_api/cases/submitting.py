"""What arrives of a case: a body by itself, or a sealed bundle with all of them, each stored once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from case_api.cases import access, intake
from case_api.http import ProblemError, ProblemType, parse_canonical
from case_api.keys import Keyring
from case_api.service import Service
from case_api.signal_store import Hold, counted_rows
from case_api.storage import rfc3339
from submission.protocol import receipt, sealed_bundle
from submission.protocol.answers import Action, BundleReceipts, Receipt
from submission.protocol.wire import CaseSubmission, MoreItems


@dataclass(frozen=True, slots=True)
class SubmittedBundle:
    """The receipts of a bundle, and whether it created its case."""

    answer: Receipt | BundleReceipts
    created: bool


def submit(service: Service, address: str, number: str, body: bytes) -> intake.SubmittedCase:
    """Store a case that came by itself. The same body again: the same receipt.

    Args:
        address: the caller's network address.
        number: the case number in its canonical form.

    Raises:
        ProblemError: 400 or 422, the body is not a case in its canonical spelling, or of a channel that is not taken;
            409, another case has the number; 429, the address has sent as much as it may today.
    """
    case = parse_canonical(body, CaseSubmission)
    if case.channel not in service.settings.channels:
        raise ProblemError(
            422, ProblemType.INVALID, "This service does not take this channel.", field="channel"
        )
    keyring = service.keyring
    limits = service.rate_limits
    caller = limits.caller(address)
    rows = _rows(case)
    _admit(service, caller, number, rows)
    accepted = intake.submit(
        service.database,
        keyring,
        service.settings.name,
        number,
        body,
        case,
        limits.hold_of(caller, rows),
    )
    if accepted.created:
        limits.count_case(caller)
        limits.count_rows(caller, rows)
    return accepted


def add(
    service: Service, address: str, number: str, key: bytes, more: MoreItems
) -> intake.AddedItems | None:
    """Add items to a case. ``None``: no such case or wrong key.

    Raises:
        ProblemError: see ``intake.add_items``; 429, the address has sent as much as it may today.
    """
    keyring, limits = service.keyring, service.rate_limits
    caller = limits.caller(address)

    def admit(rows: int) -> Hold | None:
        limits.refuse_too_many_rows(caller, rows)
        return limits.hold_of(caller, rows)

    added = intake.add_items(
        service.database,
        keyring,
        keyring.digester.case(number),
        key,
        more,
        max_items=service.settings.max_items_per_case,
        admit=admit,
    )
    if added is not None and added.created:
        limits.count_rows(caller, added.rows)
    return added


def _rows(*bodies: CaseSubmission | MoreItems) -> int:
    """How many rows of the feed these bodies count for (``signal_store.counted_rows``)."""
    return sum(counted_rows(item) for body in bodies for item in body.items)


def _admit(service: Service, caller: str, number: str, rows: int) -> None:
    """Raises the 429 when this address has used up what it may bring today.

    That does not apply to a case that exists: its owner is trying again and needs the receipt.
    """
    limits = service.rate_limits
    try:
        limits.refuse_too_many_cases(caller)
        limits.refuse_too_many_rows(caller, rows)
    except ProblemError:
        if not intake.find_case(service.database, service.keyring, number):
            raise


def submit_sealed(service: Service, address: str, bundle: bytes) -> SubmittedBundle:
    """Store each body of a bundle as if it had come by itself. Handed in again, nothing is stored twice.

    Raises:
        ProblemError: not a bundle for this operator, or a body that would be refused by itself; nothing is stored.
    """
    try:
        opened = sealed_bundle.open_bundle(bundle, service.keyring.sealing_keys)
    except sealed_bundle.TooLargeError as error:
        raise ProblemError(413, ProblemType.TOO_LARGE, str(error)) from None
    except sealed_bundle.BundleError as error:
        raise ProblemError(422, ProblemType.BUNDLE, str(error)) from None
    first, *rest = opened.bodies
    more = [parse_canonical(body, MoreItems) for body in rest]
    case = parse_canonical(first, CaseSubmission)
    _check_bundle(service, opened, case, more)
    caller = service.rate_limits.caller(address)
    _admit(service, caller, opened.case_id, _rows(case, *more))
    accepted = submit(service, address, opened.case_id, first)
    added = [
        _add_sealed(service, address, opened, body, items)
        for body, items in zip(rest, more, strict=True)
    ]
    answer = BundleReceipts(receipt=accepted.receipt, more_receipts=tuple(added))
    return SubmittedBundle(answer if added else accepted.receipt, accepted.created)


def _check_bundle(
    service: Service,
    opened: sealed_bundle.BundleContents,
    first: CaseSubmission,
    more: Sequence[MoreItems],
) -> None:
    """Check, before anything is stored, that all of a bundle can be stored and that it holds what it says outside.

    Raises:
        ProblemError: 422.
    """
    items = len(first.items) + sum(len(each.items) for each in more)
    key_opens_it = hashlib.sha256(opened.access_key).hexdigest() == first.access_verifier
    if (first.channel, items) != (opened.channel, opened.items) or (more and not key_opens_it):
        raise ProblemError(
            422,
            ProblemType.BUNDLE,
            "What is inside the sealed case does not match what it says outside.",
        )
    most = service.settings.max_items_per_case
    if items > most:
        text = f"A case has at most {most} items. Open another case."
        raise ProblemError(422, ProblemType.INVALID, text, field="items")


def _add_sealed(
    service: Service,
    address: str,
    opened: sealed_bundle.BundleContents,
    body: bytes,
    items: MoreItems,
) -> Receipt:
    """Store a further body of a bundle. Raises ``ProblemError``: the 404 where the bundle's key does not open its case."""
    added = add(service, address, opened.case_id, opened.access_key, items)
    if added is None:
        raise access.no_such_case_or_code()
    return sign_receipt(service, service.keyring, "items_added", opened.case_id, body, added.hour)


def sign_receipt(
    service: Service, keyring: Keyring, action: Action, number: str, body: bytes, hour: int
) -> Receipt:
    """A receipt about ``body``, signed with the operator's current key. ``hour``: its date, epoch seconds of a full hour."""
    return receipt.sign(
        keyring.receipt_key,
        action=action,
        case_id=number,
        body=body,
        issued_at=rfc3339(hour),
        service=service.settings.name,
    )
