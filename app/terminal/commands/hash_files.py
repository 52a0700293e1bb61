"""``empreinte hash``: print the fingerprints of files; nothing is sent."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app.terminal.output import Exit, emit
from app.terminal.reading.fingerprinting import fingerprint, refusal
from hashing.events import Refused


def run_hash(files: Sequence[str]) -> Exit:
    """One JSON object a file, in the order given."""
    held: list[dict[str, object]] | None = [] if _shares_a_terminal() else None
    code = Exit.DONE
    for result in fingerprint(files):
        if isinstance(result, Refused):
            code = Exit.SOME_REFUSED
            line: dict[str, object] = {"item": result.item, "error": refusal(result)}
        else:
            line = {"item": result.item, **result.fingerprint.to_json()}
        if held is None:
            emit(line)
        else:
            held.append(line)
    for line in held or ():
        emit(line)
    return code


def _shares_a_terminal() -> bool:
    """Results and the bar would be drawn over each other, so results wait for the end."""
    return sys.stdout.isatty() and sys.stderr.isatty() and os.name != "nt"
