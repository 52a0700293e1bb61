"""``empreinte keep``, ``kept`` and ``forget``: case numbers and codes on this computer, only when asked for."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.terminal.options import case_identity, new_passphrase, opened_vault
from app.terminal.output import Exit, Output, UsageError
from hashing.sentences import sentence
from submission.keeping.forgetting import export_cases, forget_everything
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.places import KeptPlaces
from submission.protocol.case_number import MistypedError, read_case_number
from submission.protocol.plain_error import PlainError

_KEPT = sentence("Kept on this computer. Whoever can open your account may be able to find it.")
_NONE = sentence("No case is kept there.")
_EXPORTED = sentence("Exported {count} case(s) to a file under this passphrase.")
_FORGOTTEN = sentence(
    "This case is no longer kept on this computer. It still exists at the service."
)
_NOT_KEPT = sentence("No case with this number is kept there.")
_ALL_FORGOTTEN = sentence(
    "Everything that this program kept on this computer is removed. Your cases still exist at the service; without "
    "number and code nobody can open them."
)
_SOME_LEFT = sentence("Some of it could not be removed: {count}.")
_EITHER = sentence("Say which case to forget, or --everything.")


def run_keep(options: argparse.Namespace, out: Output) -> Exit:
    """Keep a case's number and code in the keyring, or in a file under a passphrase."""
    identity = case_identity(options.case_id, out)
    opened_vault(options, out, create=True).keep(identity)
    if out.in_json:
        out.emit({"kept": identity.case_id})
    else:
        out.say(_KEPT)
    return Exit.DONE


def run_kept(options: argparse.Namespace, out: Output) -> Exit:
    """Numbers only, unless codes are asked for: somebody may look over the shoulder."""
    cases = opened_vault(options, out).cases()
    if options.export is not None:
        export_cases(cases, Path(options.export), new_passphrase(out))
        if out.in_json:
            out.emit({"exported": len(cases)})
        else:
            out.say(_EXPORTED, count=len(cases))
        return Exit.DONE
    for case in cases:
        code = case.access_code if options.codes else None
        if out.in_json:
            out.emit({"case_id": case.case_id} | ({"access_code": code} if code else {}))
        else:
            out.say(f"{case.shown_case_id}  {case.shown_access_code if code else ''}".rstrip())
    if not cases and not out.in_json:
        out.say(_NONE)
    return Exit.DONE


def run_forget(options: argparse.Namespace, out: Output) -> Exit:
    """Remove one kept case from this computer, or everything. Raises ``UsageError`` for a case that is not kept."""
    if bool(options.case_id) == options.everything:
        raise UsageError(_EITHER)
    if options.everything:
        return _forget_everything(options, out)
    try:
        number = read_case_number(options.case_id)
    except MistypedError as failure:
        raise UsageError(failure.message, **failure.facts) from failure
    vault = opened_vault(options, out)
    if number not in {case.case_id for case in vault.cases()}:
        raise UsageError(_NOT_KEPT)
    vault.forget(number)
    if out.in_json:
        out.emit({"forgotten": number})
    else:
        out.say(_FORGOTTEN)
    return Exit.DONE


def _forget_everything(options: argparse.Namespace, out: Output) -> Exit:
    also = [Path(options.vault)] if options.vault else []
    left = forget_everything(KeptPlaces.of_this_account(), KeyringVault(), also)
    if out.in_json:
        reasons = [out.error_of(each) for each in left if isinstance(each, PlainError)]
        out.emit({"left": len(left), "errors": reasons})
    elif left:
        out.complain(_SOME_LEFT, count=len(left))
        for each in left:
            if isinstance(each, PlainError):
                out.complain(each.message, **each.facts)
    else:
        out.say(_ALL_FORGOTTEN)
    return Exit.FAILED if left else Exit.DONE
