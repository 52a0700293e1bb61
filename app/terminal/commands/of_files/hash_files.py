"""``empreinte hash``: print the fingerprints of files; nothing is sent."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.terminal.output import Exit, Output
from app.terminal.reading import all_chosen, fingerprint, refusal
from hashing.events import Refused

if TYPE_CHECKING:
    from app.terminal.reading import Journal


def run_hash(options: argparse.Namespace, out: Output) -> Exit:
    """One JSON object a file, in the order given, each as soon as it is known."""
    files = all_chosen(options)
    if not options.journal and not options.resume:
        return _hash(files, options, out, None)
    from app.terminal.reading import journal_of

    with journal_of(options, out) as journal:
        code = _hash(files, options, out, journal)
        if journal is not None:
            journal.discard()
    return code


def _hash(
    files: list[str], options: argparse.Namespace, out: Output, journal: Journal | None
) -> Exit:
    code = Exit.DONE
    for result in fingerprint(files, out, mode=options.progress, journal=journal):
        line: dict[str, Any] = {"item": result.item}
        if options.paths:
            line["path"] = files[result.item - 1]
        if isinstance(result, Refused):
            code = Exit.SOME_REFUSED
            line["error"] = refusal(result, out)
        else:
            line |= result.fingerprint.to_json()
        out.emit(line)
    return code
