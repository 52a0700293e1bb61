"""``empreinte prepare``: from files to a sealed bundle, or to several, for someone else to hand in."""

from __future__ import annotations

import argparse
import io
import os
from pathlib import Path
from typing import Any

from app.terminal.commands.of_files.submit_case import about_group, identity_of, say_both, worst
from app.terminal.options import description_for_sealing
from app.terminal.output import Exit, Output, UsageError
from app.terminal.reading import (
    GroupOfFiles,
    HowToRead,
    gather,
    groups_of,
    journal_of,
    nothing_to_send,
)
from hashing.sentences import sentence
from submission.bundle_codes import to_codes
from submission.keeping.private_file import write_new_file
from submission.protocol.answers import PublicKey, ServiceDescription
from submission.protocol.sealed_bundle import SUFFIX, BundleError, seal

_ENDING = sentence("The name after --out has to end in {suffix}.")
_FOLDER = sentence("With --groups, --out has to name a folder that exists.")
_THERE_ALREADY = sentence("There is a file of that name already. Nothing was changed.")
_NOT_WRITTEN = sentence("The sealed case could not be written there.")
_SEALED = sentence(
    "Sealed for {operator}. Only they can open it; whoever carries it sees the case number, the channel and how "
    "many files it is about."
)
_CODES = sentence(
    "Beside it are {count} pictures with codes: all of them together are the same case."
)
_NOTHING_SENT = sentence("Nothing was sent.")
_KEEP = sentence("Keep both to yourself. Hand over only the sealed file.")


def run_prepare(options: argparse.Namespace, out: Output) -> Exit:
    """Fingerprint files and seal a case of them, or a case for each group. Nothing is sent.

    Raises:
        UsageError: ``--out`` can't be where the sealed file goes.
        PlainError: the file can't be sealed or written.
    """
    groups = groups_of(options)
    targets = _targets(options, len(groups))
    service, key = description_for_sealing(options)
    with journal_of(options, out) as journal:
        how = HowToRead(options.progress, journal, options.paths)
        codes = []
        for number, (group, target) in enumerate(zip(groups, targets, strict=True), start=1):
            about = about_group(number, group, options)
            codes.append(_prepare(service, key, group, target, how, about, options, out))
        if journal is not None:
            journal.discard()
    return worst(codes)


def _targets(options: argparse.Namespace, count: int) -> list[Path]:
    """Where each bundle goes; none of them exists. Raises ``UsageError``."""
    out = Path(options.out)
    if options.groups is not None:
        if not out.is_dir():
            raise UsageError(_FOLDER)
        targets = [out / f"group-{number}{SUFFIX}" for number in range(1, count + 1)]
    elif out.suffix == SUFFIX:
        targets = [out]
    else:
        raise UsageError(_ENDING, suffix=SUFFIX)
    if any(os.path.lexists(target) for target in targets):
        raise UsageError(_THERE_ALREADY)
    return targets


def _qr_picture(text: str) -> bytes:
    import segno

    content = io.BytesIO()
    segno.make_qr(text, error="m").save(content, kind="png", scale=6, border=4)
    return content.getvalue()


def _prepare(
    service: ServiceDescription,
    key: PublicKey,
    group: GroupOfFiles,
    target: Path,
    how: HowToRead,
    about: dict[str, Any],
    options: argparse.Namespace,
    out: Output,
) -> Exit:
    identity = identity_of(group, how.journal, options, out)
    gathered = gather(group, how, out, identity, service.limits)
    if gathered.case is None:
        return nothing_to_send(gathered, out, about)
    sealed = seal(gathered.case.bundle_contents, key)
    texts = to_codes(sealed) if options.qr else []
    try:
        write_new_file(target, sealed)
        for part, text in enumerate(texts, start=1):
            write_new_file(target.with_name(f"{target.stem}-{part:02}.png"), _qr_picture(text))
    except OSError as failure:
        raise BundleError(_NOT_WRITTEN) from failure
    if out.in_json:
        out.emit(
            about
            | {
                "case_id": identity.case_id,
                "access_code": identity.access_code,
                "channel": gathered.case.channel,
                "codes": len(texts),
                **gathered.to_json(),
            }
        )
        return gathered.exit
    out.say(_SEALED, operator=service.name)
    if texts:
        out.say(_CODES, count=len(texts))
    out.say(_NOTHING_SENT)
    out.say()
    say_both(identity, out)
    out.say()
    out.say(_KEEP)
    gathered.say_refused(out)
    return gathered.exit
