"""``empreinte add``: files are fingerprinted and added to a case that exists."""

from __future__ import annotations

import argparse

from app.terminal.options import case_identity, chosen_service
from app.terminal.output import Exit, Output, UsageError
from app.terminal.reading import (
    Gathered,
    GroupOfFiles,
    HowToRead,
    all_chosen,
    gather_more,
    journal_of,
    nothing_to_send,
)
from hashing.sentences import sentence
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.failures import SubmissionError
from submission.prepared_case import PreparedAddition
from submission.protocol.answers import CaseStatus, Receipt

_OTHER_CHANNEL = sentence(
    "This case belongs to the other channel. Pictures of someone who was under 18 and all others "
    "need a case each: make a new one with submit."
)
_SENDING = sentence("Sending the fingerprints…")
_ADDED = sentence("Added. The files stayed on this computer.")
_NOW_HOLDS = sentence("The case holds {count} pictures and videos now.")
_THERE_BEFORE = sentence("All of it was in this case already. Nothing is there twice.")
_MAYBE = sentence(
    "Part of it may have arrived. Give the same command again: nothing is added twice."
)
_STOPPED = sentence("Stopped while sending.")


def run_add(options: argparse.Namespace, out: Output) -> Exit:
    """Fingerprint files and add them to a case.

    Raises:
        UsageError: the case belongs to the other channel.
        PlainError: the service refused, or could not be reached.
    """
    files = all_chosen(options)
    group = GroupOfFiles(files, CaseChoices(options.channel), [options.synthetic] * len(files))
    service = chosen_service(options)
    identity = case_identity(options.case_id, out)
    with journal_of(options, out) as journal:
        how = HowToRead(options.progress, journal, options.paths)
        with service.connect() as client:
            limits = client.describe_service().limits
            before = client.status(identity)
            if before.channel != options.channel:
                raise UsageError(_OTHER_CHANNEL)
            gathered = gather_more(group, how, out, identity, limits)
            if gathered.case is None:
                return nothing_to_send(gathered, out, {})
            receipts = _send(client, gathered.case, out)
            after = _status_if_answered(client, gathered.case)
        if journal is not None:
            journal.discard()
    _tell(gathered, receipts, before, after, out)
    return gathered.exit


def _send(client: CaseClient, addition: PreparedAddition, out: Output) -> tuple[Receipt, ...]:
    try:
        with out.moment(_SENDING):
            return client.add(addition)
    except KeyboardInterrupt as stopped:
        out.complain(_STOPPED)
        out.complain(_MAYBE)
        raise SystemExit(Exit.INTERRUPTED) from stopped
    except SubmissionError as failure:
        if failure.may_have_arrived:
            out.complain(_MAYBE)
        raise


def _status_if_answered(client: CaseClient, addition: PreparedAddition) -> CaseStatus | None:
    try:
        return client.status(addition.identity)
    except SubmissionError:
        return None  # it has arrived all the same, and its receipts must not be lost


def _tell(
    gathered: Gathered[PreparedAddition],
    receipts: tuple[Receipt, ...],
    before: CaseStatus,
    after: CaseStatus | None,
    out: Output,
) -> None:
    if out.in_json:
        out.emit(
            {
                "case_id": before.case_id,
                "receipts": [receipt.model_dump(mode="json") for receipt in receipts],
                "items_before": len(before.items),
                "items_now": len(after.items) if after is not None else None,
            }
            | gathered.to_json()
        )
        return
    if after is not None and len(after.items) == len(before.items):
        out.say(_THERE_BEFORE)
    else:
        out.say(_ADDED)
    if after is not None:
        out.say(_NOW_HOLDS, count=len(after.items))
    gathered.say_refused(out)
