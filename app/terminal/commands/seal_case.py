"""``empreinte prepare``: from files to a sealed bundle, for someone else to hand in."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from app.terminal.options.published_keys import sealing_key
from app.terminal.output import Exit, UsageError, emit, say, speaks_json
from app.terminal.reading.gathering import (
    check_statement,
    chosen_identity,
    gather,
    nothing_to_send,
)
from hashing.sentences import sentence
from submission.keeping.private_file import write_new_file
from submission.protocol.sealed_bundle import SUFFIX, BundleError, seal


def run_prepare(options: argparse.Namespace) -> Exit:
    check_statement(options)
    json = speaks_json(options.json)
    target = Path(options.out)
    if target.suffix != SUFFIX:
        raise UsageError(f"The name after --out ends in {SUFFIX}.")
    if os.path.lexists(target):
        raise UsageError("There is a file of that name already. Nothing was changed.")
    key, limits = sealing_key(options)
    gathered = gather(options, chosen_identity(options), limits)
    if gathered.case is None:
        return nothing_to_send(gathered, json=json)
    identity = gathered.case.identity
    _write(target, seal(gathered.case.bundle_contents, key))
    if json:
        emit(
            {
                "case_id": identity.case_id,
                "access_code": identity.access_code,
                "channel": gathered.case.channel,
                **gathered.to_json(),
            }
        )
    else:
        say(
            [
                "Sealed. Only the operator can open it; whoever carries it sees the case number only.",
                "Nothing was sent.",
                "",
                f"Case number  {identity.shown_case_id}",
                f"Access code  {identity.shown_access_code}",
                "",
                "Keep both to yourself. Hand over only the sealed file.",
                *gathered.refused_lines,
            ]
        )
    return gathered.exit


def _write(target: Path, content: bytes) -> None:
    try:
        write_new_file(target, content)
    except OSError as failure:
        raise BundleError(sentence("The sealed case could not be written there.")) from failure
