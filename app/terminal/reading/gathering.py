"""From the files given to the exact bytes of a case, with what became of each file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from app.terminal.output import Exit, Output
from app.terminal.reading.fingerprinting import fingerprint, refusal
from app.terminal.reading.journal import Journal
from app.terminal.reading.progress import Mode
from hashing.events import Refused
from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.choices import LEFT_OUT_MESSAGES, CaseChoices, ChosenItem
from submission.preparation import CannotPrepareError, prepare_case, prepare_more
from submission.prepared_case import PreparedAddition, PreparedCase
from submission.protocol.answers import ServiceLimits

Made = TypeVar("Made", PreparedCase, PreparedAddition)

_LEFT_OUT = sentence("Item {number} was left out. {reason}")
_NOTHING = sentence("None of these files could be fingerprinted, so nothing was sent.")


@dataclass(frozen=True, slots=True)
class GroupOfFiles:
    """The files of one case, and what was chosen for it.

    Args:
        label: what the group is called in the list it comes from; it is never sent.
        synthetic: which files were edited or generated, one mark for each.
    """

    files: Sequence[str]
    choices: CaseChoices
    synthetic: Sequence[bool]
    label: str = ""


@dataclass(frozen=True, slots=True)
class HowToRead:
    """How files are read and told of: progress, journal, and whether their paths may be shown."""

    mode: Mode = "auto"
    journal: Journal | None = field(default=None, repr=False)
    paths: bool = False


@dataclass(frozen=True)
class Gathered(Generic[Made]):
    """The case made of the files that could be used, or what is added to one, and what became of the others, by number."""

    case: Made | None
    refused: dict[int, dict[str, str]]
    #: by number, where they may be shown
    paths: dict[int, str] = field(default_factory=dict, repr=False)

    @property
    def exit(self) -> Exit:
        """What the shell is told."""
        return Exit.SOME_REFUSED if self.refused else Exit.DONE

    def to_json(self) -> dict[str, Any]:
        """Items and refusals as every JSON answer spells them."""
        return {
            "items": [
                {"item": item.number, "item_id": item.item_id, "thinned": item.thinned}
                | self._path(item.number)
                for item in (self.case.items if self.case else ())
            ],
            "refused": [
                {"item": number, "error": reason} | self._path(number)
                for number, reason in sorted(self.refused.items())
            ],
        }

    def say_refused(self, out: Output) -> None:
        """A line for each file that was left out."""
        for number, reason in sorted(self.refused.items()):
            out.say(_LEFT_OUT, number=number, reason=reason["message"])
            if number in self.paths:
                out.say("    " + self.paths[number])

    def _path(self, number: int) -> dict[str, str]:
        return {"path": self.paths[number]} if number in self.paths else {}


def gather(
    group: GroupOfFiles,
    how: HowToRead,
    out: Output,
    identity: CaseIdentity,
    limits: ServiceLimits,
) -> Gathered[PreparedCase]:
    """Fingerprint the files and make a case of those that could be used."""

    def made(chosen: Sequence[ChosenItem]) -> PreparedCase:
        return prepare_case(chosen, group.choices, limits=limits, identity=identity)

    return _gather(group, how, out, made)


def gather_more(
    group: GroupOfFiles,
    how: HowToRead,
    out: Output,
    identity: CaseIdentity,
    limits: ServiceLimits,
) -> Gathered[PreparedAddition]:
    """Fingerprint the files and add those that could be used to the case of ``identity``."""
    return _gather(group, how, out, lambda chosen: prepare_more(chosen, identity, limits=limits))


def _gather(
    group: GroupOfFiles,
    how: HowToRead,
    out: Output,
    prepare: Callable[[Sequence[ChosenItem]], Made],
) -> Gathered[Made]:
    refused: dict[int, dict[str, str]] = {}
    chosen: list[ChosenItem] = []
    for result in fingerprint(group.files, out, mode=how.mode, journal=how.journal):
        if isinstance(result, Refused):
            refused[result.item] = refusal(result, out)
        else:
            mark = group.synthetic[result.item - 1]
            chosen.append(ChosenItem(result.item, result.fingerprint, mark))
    paths = dict(enumerate(group.files, start=1)) if how.paths else {}
    if not chosen:
        return Gathered(None, refused, paths)
    try:
        case = prepare(chosen)
    except CannotPrepareError as failure:
        reason = out.error_of(failure)
        return Gathered(None, refused | {item.number: reason for item in chosen}, paths)
    for left in case.left_out:
        refused[left.number] = out.error(left.reason.value, LEFT_OUT_MESSAGES[left.reason])
    return Gathered(case, refused, paths)


def nothing_to_send(gathered: Gathered[Made], out: Output, more: dict[str, Any]) -> Exit:
    """Say that no case could be made, and why of each file."""
    if out.in_json:
        out.emit(more | {"error": out.error("nothing_to_send", _NOTHING), **gathered.to_json()})
    else:
        out.complain(_NOTHING)
        gathered.say_refused(out)
    return Exit.SOME_REFUSED
