"""``empreinte submit`` and ``prepare``: from files to a case at the service, or to a sealed bundle."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.terminal.hash_files import fingerprint, refusal
from app.terminal.operator_file import sealing_key
from app.terminal.output import (
    Exit,
    UsageError,
    complain,
    emit,
    emit_bytes,
    error,
    moment,
    say,
    speaks_json,
)
from app.terminal.service_options import case_identity, service_address
from hashing.events import Refused
from hashing.signals import Fingerprint
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.failures import NotOfferedError, SubmissionError
from submission.prepared_case import (
    DEFAULT_LIMITS,
    LEFT_OUT_MESSAGES,
    CannotPrepareError,
    PreparedCase,
    prepare,
)
from submission.protocol.answers import Receipt, ServiceDescription, ServiceLimits
from submission.protocol.sealed_bundle import SUFFIX, BundleError, seal


@dataclass(frozen=True)
class _Gathered:
    """The case made of the files that could be used, and what became of the others, by number."""

    case: PreparedCase | None
    refused: dict[int, dict[str, str]]

    @property
    def exit(self) -> Exit:
        return Exit.SOME_REFUSED if self.refused else Exit.DONE

    def to_json(self) -> dict[str, Any]:
        return {
            "items": [
                {"item": item.number, "item_id": item.item_id, "thinned": item.thinned}
                for item in (self.case.items if self.case else ())
            ],
            "refused": [
                {"item": number, "error": reason} for number, reason in sorted(self.refused.items())
            ],
        }


def _check_statement(options: argparse.Namespace) -> None:
    if options.attest and options.channel == "minor":
        raise UsageError("--attest is for adults. Leave it out: minors are asked for nothing.")


def _identity(options: argparse.Namespace) -> CaseIdentity:
    return case_identity(options.case) if options.case else CaseIdentity.new()


def _gather(
    options: argparse.Namespace, identity: CaseIdentity, limits: ServiceLimits
) -> _Gathered:
    refused: dict[int, dict[str, str]] = {}
    fingerprints: dict[int, Fingerprint] = {}
    for outcome in fingerprint(options.files):
        if isinstance(outcome, Refused):
            refused[outcome.item] = refusal(outcome)
        else:
            fingerprints[outcome.item] = outcome.fingerprint
    numbers = list(fingerprints)
    if not numbers:
        return _Gathered(None, refused)
    try:
        case = prepare(
            list(fingerprints.values()),
            channel=options.channel,
            withdrawal_delay_hours=options.delay,
            synthetic=options.synthetic,
            numbers=numbers,
            limits=limits,
            identity=identity,
            attested=options.attest,
        )
    except CannotPrepareError as failure:
        return _Gathered(
            None, refused | {number: error("too_plain", str(failure)) for number in numbers}
        )
    for left in case.left_out:
        refused[left.number] = error(left.reason.value, LEFT_OUT_MESSAGES[left.reason])
    return _Gathered(case, refused)


def run_submit(options: argparse.Namespace) -> Exit:
    _check_statement(options)
    if options.dry_run:
        return _dry_run(options)
    json = speaks_json(options.json)
    address = service_address(options)
    identity = _identity(options)
    with CaseClient(address) as client:
        with moment("Asking the service…"):
            service = client.describe_service()
        if options.channel not in service.channels:
            raise NotOfferedError
        gathered = _gather(options, identity, service.limits)
        if gathered.case is None:
            return _nothing_to_send(gathered, json)
        case = gathered.case
        if not options.case:
            _say_before_sending(case.identity)
        try:
            with moment("Sending the fingerprints…"):
                receipts = client.submit(case)
        except (SubmissionError, KeyboardInterrupt) as failure:
            # part of it may have arrived: without number and code nobody could ever look it up or repeat it
            _report_cut_off(case, failure, json)
            raise SystemExit(
                Exit.INTERRUPTED if isinstance(failure, KeyboardInterrupt) else Exit.FAILED
            ) from failure
    if json:
        emit(_submitted(case, receipts, service, gathered))
    else:
        say(_submitted_lines(case.identity, service, gathered))
    return gathered.exit


def _dry_run(options: argparse.Namespace) -> Exit:
    gathered = _gather(options, _identity(options), DEFAULT_LIMITS)
    for number, reason in sorted(gathered.refused.items()):
        complain(f"Item {number} is left out. {reason['message']}")
    if gathered.case is not None:
        emit_bytes(b"\n".join(gathered.case.all_bodies))
    return gathered.exit


def _nothing_to_send(gathered: _Gathered, json: bool) -> Exit:
    message = "None of these files could be fingerprinted, so nothing was sent."
    if json:
        emit({"error": error("nothing_to_send", message), **gathered.to_json()})
    else:
        complain(message)
        say(_refused_lines(gathered))
    return Exit.SOME_REFUSED


def _submitted(
    case: PreparedCase,
    receipts: Sequence[Receipt],
    service: ServiceDescription,
    gathered: _Gathered,
) -> dict[str, Any]:
    return {
        "case_id": case.identity.case_id,
        "access_code": case.identity.access_code,
        "receipt": receipts[0].model_dump(mode="json"),
        "more_receipts": [receipt.model_dump(mode="json") for receipt in receipts[1:]],
        "channel": case.channel,
        "practice": service.practice,
        "platforms": list(service.platforms),
        **gathered.to_json(),
    }


def _say_before_sending(identity: CaseIdentity) -> None:
    """On standard error, before the first byte: whatever ends this program now, nobody loses an open case."""
    for line in (
        "Keep these two before anything is sent. If this is cut off, they still open the case.",
        f"Case number  {identity.shown_case_id}",
        f"Access code  {identity.shown_access_code}",
    ):
        complain(line)


def _report_cut_off(case: PreparedCase, failure: BaseException, json: bool) -> None:
    if isinstance(failure, SubmissionError):
        reason = error(failure.code, str(failure))
        maybe = failure.may_have_arrived
    else:
        reason = error("interrupted", "Stopped while sending.")
        maybe = True
    if json:
        emit(
            {
                "case_id": case.identity.case_id,
                "access_code": case.identity.access_code,
                "receipt": None,
                "may_have_arrived": maybe,
                "error": reason,
            }
        )
        return
    complain(reason["message"])
    complain("Part of it may have arrived." if maybe else "Nothing was stored.")
    say(
        [
            f"Case number  {case.identity.shown_case_id}",
            f"Access code  {case.identity.shown_access_code}",
            "To try again without making a second case, give the same files and options in the same order,",
            "with --case and this number. You will be asked for the code.",
        ]
    )


def _submitted_lines(
    identity: CaseIdentity, service: ServiceDescription, gathered: _Gathered
) -> list[str]:
    lines = [
        "Sent. The files stayed on this computer.",
        "",
        f"Case number  {identity.shown_case_id}",
        f"Access code  {identity.shown_access_code}",
        "",
        "Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.",
        whom_it_reaches(service),
    ]
    return lines + _refused_lines(gathered)


def whom_it_reaches(service: ServiceDescription) -> str:
    if service.practice:
        return "This is a practice service: no platform receives these fingerprints."
    if not service.platforms:
        return f"{service.name} has received them. No platform reads its list yet."
    return f"Platforms that read the list of {service.name}: {', '.join(service.platforms)}."


def _refused_lines(gathered: _Gathered) -> list[str]:
    return [
        f"Item {number} was left out. {reason['message']}"
        for number, reason in sorted(gathered.refused.items())
    ]


def run_prepare(options: argparse.Namespace) -> Exit:
    _check_statement(options)
    json = speaks_json(options.json)
    target = Path(options.out)
    if target.suffix != SUFFIX:
        raise UsageError(f"The name after --out ends in {SUFFIX}.")
    if os.path.lexists(target):
        raise UsageError("There is a file of that name already. Nothing was changed.")
    key, limits = sealing_key(options)
    gathered = _gather(options, _identity(options), limits)
    if gathered.case is None:
        return _nothing_to_send(gathered, json)
    if gathered.case.more:
        raise BundleError(
            "This is more than one sealed case can hold. Prepare the files in smaller groups."
        )
    identity = gathered.case.identity
    _write_new(target, seal(identity.case_id, gathered.case.body_bytes, key))
    if json:
        emit(
            {
                "case_id": identity.case_id,
                "access_code": identity.access_code,
                "channel": gathered.case.channel,
                **gathered.to_json(),
            }
        )
    else:
        say(
            [
                "Sealed. Only the operator can open it; whoever carries it sees the case number only.",
                "Nothing was sent.",
                "",
                f"Case number  {identity.shown_case_id}",
                f"Access code  {identity.shown_access_code}",
                "",
                "Keep both to yourself. Hand over only the sealed file.",
                *_refused_lines(gathered),
            ]
        )
    return gathered.exit


def _write_new(target: Path, content: bytes) -> None:
    """A new file for its owner only, whole or not at all."""
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as failure:
        raise BundleError("The sealed case could not be written there.") from failure
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
    except OSError as failure:
        target.unlink(missing_ok=True)
        raise BundleError("The sealed case could not be written there.") from failure
