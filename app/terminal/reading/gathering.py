"""From the files given to the exact bytes of a case, with what became of each file."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any

from app.terminal.options.service_options import case_identity
from app.terminal.output import Exit, UsageError, complain, emit, error, say
from app.terminal.reading.fingerprinting import fingerprint, refusal
from hashing.events import Refused
from submission.case_identity import CaseIdentity
from submission.preparation import CannotPrepareError, CaseChoices, ChosenItem, prepare_case
from submission.prepared_case import LEFT_OUT_MESSAGES, PreparedCase
from submission.protocol.answers import ServiceLimits


@dataclass(frozen=True)
class Gathered:
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

    @property
    def refused_lines(self) -> list[str]:
        return [
            f"Item {number} was left out. {reason['message']}"
            for number, reason in sorted(self.refused.items())
        ]


def check_statement(options: argparse.Namespace) -> None:
    """Raises ``UsageError`` for a statement in the minor channel, where nobody is asked for one."""
    if options.attest and options.channel == "minor":
        raise UsageError("--attest is for adults. Leave it out: minors are asked for nothing.")


def chosen_identity(options: argparse.Namespace) -> CaseIdentity:
    """That of the case to repeat (``--case``), or a new one."""
    return case_identity(options.case) if options.case else CaseIdentity.new()


def gather(options: argparse.Namespace, identity: CaseIdentity, limits: ServiceLimits) -> Gathered:
    """Fingerprint the files and make a case of those that could be used."""
    refused: dict[int, dict[str, str]] = {}
    chosen: list[ChosenItem] = []
    for result in fingerprint(options.files):
        if isinstance(result, Refused):
            refused[result.item] = refusal(result)
        else:
            chosen.append(ChosenItem(result.item, result.fingerprint, options.synthetic))
    if not chosen:
        return Gathered(None, refused)
    choices = CaseChoices(options.channel, options.delay, options.attest)
    try:
        case = prepare_case(chosen, choices, limits=limits, identity=identity)
    except CannotPrepareError as failure:
        reason = error(failure.code, str(failure))
        return Gathered(None, refused | {item.number: reason for item in chosen})
    for left in case.left_out:
        refused[left.number] = error(left.reason.value, LEFT_OUT_MESSAGES[left.reason])
    return Gathered(case, refused)


def nothing_to_send(gathered: Gathered, *, json: bool) -> Exit:
    """Say that no case could be made, and why of each file."""
    message = "None of these files could be fingerprinted, so nothing was sent."
    if json:
        emit({"error": error("nothing_to_send", message), **gathered.to_json()})
    else:
        complain(message)
        say(gathered.refused_lines)
    return Exit.SOME_REFUSED
