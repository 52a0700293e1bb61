"""``empreinte operator``: who runs the service, as the operator's file says, and keeping that file."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from app.terminal.options import chosen_operator, read_bounded
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from submission.keeping.operator_place import load_operator_file
from submission.keeping.places import KeptPlaces
from submission.keeping.private_file import make_private_folder, replace_file
from submission.protocol.operator_file import MAX_FILE_BYTES, OperatorFile

_NONE = sentence("There is no operator's file. Give one: empreinte operator FILE")
_NAME = sentence("Operator: {name}")
_ADDRESS = sentence("Address: {address}")
_CHANNELS = sentence("Takes: {channels}")
_PLATFORMS = sentence("Platforms that read its list: {platforms}")
_NO_PLATFORM = sentence("No platform reads its list, as far as this file says.")
_PRACTICE = sentence("For practice: no platform receives anything.")
_DAYS = sentence(
    "Keeps fingerprints for {active} days, and a mark of their deletion for {tombstone} more."
)
_SIGNED = sentence(
    "Signed with its own key, and not changed since. Who that is, a signature can't show."
)
_UNSIGNED = sentence("Not signed: whoever gave you this file may have changed it.")
_OTHER = sentence(
    "A file of another operator, or one that its signature does not tie to it, is kept already. Take that away first: "
    "empreinte operator --remove"
)
_KEPT = sentence("Kept. From now on this service is used unless another is named.")
_REMOVED = sentence("The operator's file is removed.")
_NOT_WRITTEN = sentence("The operator's file could not be written or removed.")


def run_operator(options: argparse.Namespace, out: Output) -> Exit:
    kept = KeptPlaces.of_this_account().operator
    if options.remove:
        _change(lambda: kept.unlink(missing_ok=True))
        return _told(_REMOVED, out)
    if options.file is None:
        file = chosen_operator(options)
        if file is None:
            raise UsageError(_NONE)
        _show(file, out)
        return Exit.DONE
    file = load_operator_file(Path(options.file))
    _show(file, out)
    if options.keep:
        _check_same_operator(file, kept)
        content = read_bounded(options.file, MAX_FILE_BYTES)
        _change(lambda: make_private_folder(kept.parent))
        _change(lambda: replace_file(kept, content))
        return _told(_KEPT, out)
    return Exit.DONE


def _check_same_operator(file: OperatorFile, kept: Path) -> None:
    """A file that is kept is only replaced by the same one, or by one that the same operator signed."""
    if not kept.exists():
        return
    known = load_operator_file(kept)
    if file != known and not file.comes_after(known):
        raise UsageError(_OTHER)


def _change(change: Callable[[], object]) -> None:
    try:
        change()
    except OSError as failure:
        raise UsageError(_NOT_WRITTEN) from failure


def _told(text: str, out: Output) -> Exit:
    if not out.in_json:
        out.say(text)
    return Exit.DONE


def _show(file: OperatorFile, out: Output) -> None:
    if out.in_json:
        out.emit(file.model_dump(mode="json", exclude={"logo"}, exclude_none=True))
        return
    out.say(_NAME, name=file.name)
    out.say(_ADDRESS, address=file.address)
    about = file.about.get(out.words.language) or next(iter(file.about.values()), "")
    for line in filter(None, (about, *(link for _, link in file.links if link))):
        out.say(line)
    out.say(_CHANNELS, channels=", ".join(file.channels))
    if file.practice:
        out.say(_PRACTICE)
    elif file.platforms:
        out.say(_PLATFORMS, platforms=", ".join(file.platforms))
    else:
        out.say(_NO_PLATFORM)
    kept = file.retention
    out.say(_DAYS, active=kept.active_days, tombstone=kept.tombstone_days)
    out.say(_SIGNED if file.signature else _UNSIGNED)
