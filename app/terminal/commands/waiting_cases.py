"""``empreinte outbox``: cases that could not be sent yet, what each waits for, and another try."""

from __future__ import annotations

import argparse
import time
from typing import Any

from app.terminal.options import chosen_service, opened_vault
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from submission.keeping.delivery import deliver, what_it_waits_for
from submission.keeping.outbox import Outbox, Waiting
from submission.keeping.places import KeptPlaces
from submission.prepared_case import PreparedCase
from submission.protocol.case_number import MistypedError, grouped, read_case_number

_WAITS_NOW = sentence(
    "It is now waiting on this computer, encrypted. The command outbox --send tries again; outbox "
    "shows what it is waiting for."
)
_NOTHING = sentence("Nothing is waiting to be sent.")
_UNREADABLE = sentence("{count} more can't be read: they belong to another vault, or were damaged.")
_CASE = sentence("Case {number}: {done} of {total} parts have arrived.")
_NONE_OF_THAT_NUMBER = sentence("No case with this number is waiting to be sent.")


def let_wait(case: PreparedCase, options: argparse.Namespace, out: Output) -> None:
    """Keep a case that could not be sent, to be tried again. Raises ``OutboxError`` or ``VaultError``."""
    vault = opened_vault(options, out, create=True)
    _outbox(vault.outbox_key()).put(case)
    out.complain(_WAITS_NOW)


def run_outbox(options: argparse.Namespace, out: Output) -> Exit:
    """List the cases that wait on this computer; send or discard some where that was asked for."""
    outbox = _outbox(opened_vault(options, out).outbox_key())
    if options.discard:
        _discard(outbox, options.discard)
    elif options.send or options.now:
        service = chosen_service(options)
        for _ in deliver(outbox, service.connect, even_if_early=options.now):
            pass  # what came of it is told with all others below
    waiting = outbox.waiting()
    if out.in_json:
        for each in waiting:
            out.emit(_to_json(each, out))
    else:
        _say(waiting, outbox.unreadable(), out)
    _discard_arrived(outbox, waiting, keep=not (options.send or options.now))
    return Exit.DONE if all(each.arrived for each in waiting) else Exit.FAILED


def _outbox(key: bytes) -> Outbox:
    return Outbox(KeptPlaces.of_this_account().outbox, key)


def _discard(outbox: Outbox, typed_number: str) -> None:
    try:
        number = read_case_number(typed_number)
    except MistypedError as failure:
        raise UsageError(failure.message, **failure.facts) from failure
    if number not in {each.identity.case_id for each in outbox.waiting()}:
        raise UsageError(_NONE_OF_THAT_NUMBER)
    outbox.discard(number)


def _discard_arrived(outbox: Outbox, waiting: tuple[Waiting, ...], *, keep: bool) -> None:
    """Remove what has arrived, now that its receipts were printed."""
    for each in waiting:
        if each.arrived and not keep:
            outbox.discard(each.identity.case_id)


def _say(waiting: tuple[Waiting, ...], unreadable: int, out: Output) -> None:
    if not waiting:
        out.say(_NOTHING)
    for each in waiting:
        number = grouped(each.identity.case_id)
        out.say(_CASE, number=number, done=each.sent, total=len(each.bodies))
        for text, facts in what_it_waits_for(each, time.time()):
            out.say("    " + out.words(text, **facts))
    if unreadable:
        out.say(_UNREADABLE, count=unreadable)


def _to_json(each: Waiting, out: Output) -> dict[str, Any]:
    said = what_it_waits_for(each, time.time())
    return {
        "case_id": each.identity.case_id,
        "arrived": each.arrived,
        "stopped": each.stopped,
        "trouble": each.trouble,
        "not_before": int(each.not_before),
        "parts": {"arrived": each.sent, "total": len(each.bodies)},
        "message": " ".join(out.words(text, **facts) for text, facts in said),
        "receipts": [receipt.model_dump(mode="json") for receipt in each.receipts],
    }
