"""``empreinte submit``: from files to a case at the service, or to several, a group each."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from app.terminal.commands.waiting_cases import let_wait
from app.terminal.options import ChosenService, case_identity, chosen_service, known_description
from app.terminal.output import Exit, Output, UsageError
from app.terminal.reading import (
    Gathered,
    GroupOfFiles,
    HowToRead,
    Journal,
    gather,
    groups_of,
    journal_of,
    nothing_to_send,
)
from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.failures import NotOfferedError, SubmissionError
from submission.keeping.delivery import is_passing
from submission.preparation import DEFAULT_LIMITS
from submission.prepared_case import PreparedCase
from submission.protocol.answers import Receipt, ServiceDescription

_ONE_CASE = sentence("--case repeats one case, and --groups makes several. Give only one of them.")
_ASKING = sentence("Asking the service…")
_SENDING = sentence("Sending the fingerprints…")
_LEFT_OUT = sentence("Item {number} is left out. {reason}")
_KEEP_NOW = sentence(
    "Keep these two before anything is sent. If this is cut off, they still open the case."
)
NUMBER = sentence("Case number  {number}")
CODE = sentence("Access code  {code}")
_GROUP = sentence("Group {number}:")
_SENT = sentence("Sent. The files stayed on this computer.")
_KEEP_BOTH = sentence(
    "Keep both. Without them nobody, not even the operator, can look this case up or withdraw it."
)
_PRACTICE = sentence("This is a practice service: no platform receives these fingerprints.")
_NO_PLATFORM = sentence("{operator} has received them. No platform reads its list yet.")
_PLATFORMS = sentence("Platforms that read the list of {operator}: {platforms}.")
_STOPPED = sentence("Stopped while sending.")
_MAYBE = sentence("Part of it may have arrived.")
_NOTHING_STORED = sentence("Nothing was stored.")
_AGAIN = sentence(
    "To try again without making a second case, give the same files and options in the same order, with --case "
    "and this number. You will be asked for the code."
)


def run_submit(options: argparse.Namespace, out: Output) -> Exit:
    """Fingerprint files and make a case of them at the service, or a case for each group.

    Raises:
        UsageError: options that contradict each other.
        PlainError: the service refused, or could not be reached.
    """
    groups = groups_of(options)
    if options.groups is not None and options.case:
        raise UsageError(_ONE_CASE)
    with journal_of(options, out) as journal:
        how = HowToRead(options.progress, journal, options.paths)
        if options.dry_run:
            codes = [_dry_run(group, how, options, out) for group in groups]
        else:
            service = chosen_service(options)
            codes = [
                _submit(service, group, number, how, options, out)
                for number, group in enumerate(groups, start=1)
            ]
        code = worst(codes)
        if journal is not None and code is not Exit.FAILED:
            journal.discard()
    return code


def worst(codes: Sequence[Exit]) -> Exit:
    """What the shell is told of several cases: that one failed, or else that some files were left out."""
    for code in (Exit.FAILED, Exit.SOME_REFUSED):
        if code in codes:
            return code
    return Exit.DONE


def identity_of(
    group: GroupOfFiles, journal: Journal | None, options: argparse.Namespace, out: Output
) -> CaseIdentity:
    """That of the case to repeat (``--case``), the one that the journal knows, or a new one."""
    if options.case:
        return case_identity(options.case, out)
    return journal.identity(group.label) if journal else CaseIdentity.new()


def about_group(number: int, group: GroupOfFiles, options: argparse.Namespace) -> dict[str, Any]:
    """What an answer says of which group it is for: its number, and its name only where paths may be shown."""
    if options.groups is None:
        return {}
    return {"group": number} | ({"label": group.label} if options.paths else {})


def _submit(
    service: ChosenService,
    group: GroupOfFiles,
    number: int,
    how: HowToRead,
    options: argparse.Namespace,
    out: Output,
) -> Exit:
    about = about_group(number, group, options)
    if about and not out.in_json:
        out.say(_GROUP, number=number)
    identity = identity_of(group, how.journal, options, out)
    with service.connect() as client:
        description = _described(client, options, out)
        if description is not None and group.choices.channel not in description.channels:
            raise NotOfferedError
        limits = description.limits if description is not None else DEFAULT_LIMITS
        gathered = gather(group, how, out, identity, limits)
        if gathered.case is None:
            return nothing_to_send(gathered, out, about)
        if not options.case:
            _say_before_sending(identity, out)
        receipts = _send(client, gathered.case, about, options, out)
        if receipts is None:
            return Exit.FAILED
        description = description or client.describe_service()
    if out.in_json:
        out.emit(about | _submitted(gathered.case, receipts, description) | gathered.to_json())
    else:
        _say_submitted(gathered.case, description, gathered, out)
    return gathered.exit


def _described(
    client: CaseClient, options: argparse.Namespace, out: Output
) -> ServiceDescription | None:
    """What the service says of itself. With ``--keep-trying`` it may be silent: what is known of it without asking, or None."""
    try:
        with out.moment(_ASKING):
            return client.describe_service()
    except SubmissionError as failure:
        if options.keep_trying and is_passing(failure):
            return known_description(options)
        raise


def _send(
    client: CaseClient,
    case: PreparedCase,
    about: dict[str, Any],
    options: argparse.Namespace,
    out: Output,
) -> tuple[Receipt, ...] | None:
    """The receipts; None when it was cut off, which has been told then."""
    try:
        with out.moment(_SENDING):
            return client.submit(case)
    except (SubmissionError, KeyboardInterrupt) as failure:
        # part of it may have arrived: without number and code nobody could ever look it up or repeat it
        _report_cut_off(case, failure, about, out)
        if isinstance(failure, KeyboardInterrupt):
            raise SystemExit(Exit.INTERRUPTED) from failure
        if options.keep_trying and is_passing(failure):
            let_wait(case, options, out)
        return None


def _dry_run(group: GroupOfFiles, how: HowToRead, options: argparse.Namespace, out: Output) -> Exit:
    known = known_description(options)
    limits = known.limits if known else DEFAULT_LIMITS
    gathered = gather(group, how, out, identity_of(group, how.journal, options, out), limits)
    for number, reason in sorted(gathered.refused.items()):
        out.complain(_LEFT_OUT, number=number, reason=reason["message"])
    if gathered.case is not None:
        out.emit_bytes(b"\n".join(gathered.case.all_bodies))
        if options.groups is not None:
            out.emit_bytes(b"\n")
    return gathered.exit


def _submitted(
    case: PreparedCase, receipts: Sequence[Receipt], service: ServiceDescription
) -> dict[str, Any]:
    return {
        "case_id": case.identity.case_id,
        "access_code": case.identity.access_code,
        "receipt": receipts[0].model_dump(mode="json"),
        "more_receipts": [receipt.model_dump(mode="json") for receipt in receipts[1:]],
        "channel": case.channel,
        "practice": service.practice,
        "platforms": list(service.platforms_of(case.channel)),
    }


def _say_before_sending(identity: CaseIdentity, out: Output) -> None:
    """On standard error, before the first byte: whatever ends this program now, nobody loses an open case."""
    out.complain(_KEEP_NOW)
    out.complain(NUMBER, number=identity.shown_case_id)
    out.complain(CODE, code=identity.shown_access_code)


def _report_cut_off(
    case: PreparedCase, failure: BaseException, about: dict[str, Any], out: Output
) -> None:
    if isinstance(failure, SubmissionError):
        reason = out.error_of(failure)
        maybe = failure.may_have_arrived
    else:
        reason = out.error("interrupted", _STOPPED)
        maybe = True
    if out.in_json:
        out.emit(
            about
            | {
                "case_id": case.identity.case_id,
                "access_code": case.identity.access_code,
                "receipt": None,
                "may_have_arrived": maybe,
                "error": reason,
            }
        )
        return
    out.complain(reason["message"])
    out.complain(_MAYBE if maybe else _NOTHING_STORED)
    say_both(case.identity, out)
    out.say(_AGAIN)


def say_both(identity: CaseIdentity, out: Output) -> None:
    """Number and code, as they are written down."""
    out.say(NUMBER, number=identity.shown_case_id)
    out.say(CODE, code=identity.shown_access_code)


def _say_submitted(
    case: PreparedCase, service: ServiceDescription, gathered: Gathered[PreparedCase], out: Output
) -> None:
    out.say(_SENT)
    out.say()
    say_both(case.identity, out)
    out.say()
    out.say(_KEEP_BOTH)
    platforms = service.platforms_of(case.channel)
    if service.practice:
        out.say(_PRACTICE)
    elif not platforms:
        out.say(_NO_PLATFORM, operator=service.name)
    else:
        out.say(_PLATFORMS, operator=service.name, platforms=", ".join(platforms))
    gathered.say_refused(out)
