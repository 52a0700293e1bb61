"""``empreinte submit``: from files to a case at the service."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from app.terminal.options.service_options import service_address
from app.terminal.output import (
    Exit,
    complain,
    emit,
    emit_bytes,
    error,
    moment,
    say,
    speaks_json,
)
from app.terminal.reading.gathering import (
    Gathered,
    check_statement,
    chosen_identity,
    gather,
    nothing_to_send,
)
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.failures import NotOfferedError, SubmissionError
from submission.preparation import DEFAULT_LIMITS
from submission.prepared_case import PreparedCase
from submission.protocol.answers import Receipt, ServiceDescription
from submission.protocol.terms import Channel


def run_submit(options: argparse.Namespace) -> Exit:
    check_statement(options)
    if options.dry_run:
        return _dry_run(options)
    json = speaks_json(options.json)
    address = service_address(options)
    identity = chosen_identity(options)
    with CaseClient(address) as client:
        with moment("Asking the service…"):
            service = client.describe_service()
        if options.channel not in service.channels:
            raise NotOfferedError
        gathered = gather(options, identity, service.limits)
        if gathered.case is None:
            return nothing_to_send(gathered, json=json)
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
        say(_submitted_lines(case, service, gathered))
    return gathered.exit


def _dry_run(options: argparse.Namespace) -> Exit:
    gathered = gather(options, chosen_identity(options), DEFAULT_LIMITS)
    for number, reason in sorted(gathered.refused.items()):
        complain(f"Item {number} is left out. {reason['message']}")
    if gathered.case is not None:
        emit_bytes(b"\n".join(gathered.case.all_bodies))
    return gathered.exit


def _submitted(
    case: PreparedCase,
    receipts: Sequence[Receipt],
    service: ServiceDescription,
    gathered: Gathered,
) -> dict[str, Any]:
    return {
        "case_id": case.identity.case_id,
        "access_code": case.identity.access_code,
        "receipt": receipts[0].model_dump(mode="json"),
        "more_receipts": [receipt.model_dump(mode="json") for receipt in receipts[1:]],
        "channel": case.channel,
        "practice": service.practice,
        "platforms": list(service.platforms_of(case.channel)),
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
    case: PreparedCase, service: ServiceDescription, gathered: Gathered
) -> list[str]:
    identity = case.identity
    lines = [
        "Sent. The files stayed on this computer.",
        "",
        f"Case number  {identity.shown_case_id}",
        f"Access code  {identity.shown_access_code}",
        "",
        "Keep both. Without them nobody, not even the operator, can look this case up or withdraw it.",
        whom_it_reaches(service, case.channel),
    ]
    return lines + gathered.refused_lines


def whom_it_reaches(service: ServiceDescription, channel: Channel) -> str:
    if service.practice:
        return "This is a practice service: no platform receives these fingerprints."
    platforms = service.platforms_of(channel)
    if not platforms:
        return f"{service.name} has received them. No platform reads its list yet."
    return f"Platforms that read the list of {service.name}: {', '.join(platforms)}."
