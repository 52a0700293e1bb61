"""``empreinte operator``: who runs the service, as the operator's file says, and keeping that file."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.terminal.options import chosen_operator
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from submission.keeping.operator_place import (
    keep_operator_file,
    operator_file_bytes,
    remove_operator_file,
)
from submission.keeping.places import KeptPlaces
from submission.protocol.operator_file import OperatorFile, OperatorFileError, read
from submission.protocol.operator_words import said_of

_NONE = sentence("There is no operator's file. Give one: empreinte operator FILE")
_KEPT = sentence("Kept. From now on this service is used unless another is named.")
_REMOVED = sentence("The operator's file is removed.")


def run_operator(options: argparse.Namespace, out: Output) -> Exit:
    """Show the operator's file; keep it or remove it where that was asked for. Raises ``UsageError`` for a file that is none."""
    kept = KeptPlaces.of_this_account().operator
    try:
        return _run(options, kept, out)
    except OperatorFileError as failure:
        raise UsageError(failure.message, **failure.facts) from failure


def _run(options: argparse.Namespace, kept: Path, out: Output) -> Exit:
    if options.remove:
        remove_operator_file(kept)
        return _told(_REMOVED, out)
    if options.file is None:
        file = chosen_operator(options)
        if file is None:
            raise UsageError(_NONE)
        _show(file, out)
        return Exit.DONE
    content = operator_file_bytes(Path(options.file))
    _show(read(content), out)
    if options.keep:
        keep_operator_file(content, kept)
        return _told(_KEPT, out)
    return Exit.DONE


def _told(text: str, out: Output) -> Exit:
    if not out.in_json:
        out.say(text)
    return Exit.DONE


def _show(file: OperatorFile, out: Output) -> None:
    if out.in_json:
        out.emit(file.model_dump(mode="json", exclude={"logo"}, exclude_none=True))
        return
    for said in said_of(file, out.words.language):
        out.say(said.text, **said.facts)
