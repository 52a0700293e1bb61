"""Where cases are kept on this computer: the system's keyring, or a file under a passphrase."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.terminal.options.service_options import ask_secret
from app.terminal.output import Output, UsageError
from hashing.sentences import sentence
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.passphrase_vault import PassphraseVault
from submission.keeping.vault import Vault

PASSPHRASE = "EMPREINTE_PASSPHRASE"  # noqa: S105 - the name of a variable

_ASK = sentence("Passphrase: ")
_ASK_AGAIN = sentence("Passphrase once more: ")
_NOBODY = sentence("The passphrase is asked for at a terminal, or read from {variable}.")
_DIFFERENT = sentence("These were two different passphrases. Nothing was changed.")


def opened_vault(options: argparse.Namespace, out: Output, *, create: bool = False) -> Vault:
    """The vault that was chosen. Raises ``UsageError`` or ``VaultError``.

    Args:
        create: make the file when it is not there.
    """
    if options.vault is None:
        return KeyringVault()
    path = Path(options.vault)
    if create and not path.exists():
        return PassphraseVault.create(path, new_passphrase(out))
    return PassphraseVault.open(path, ask_secret(PASSPHRASE, _ASK, _NOBODY, out))


def new_passphrase(out: Output) -> str:
    """One that is typed twice at a terminal. Raises ``UsageError``."""
    first = ask_secret(PASSPHRASE, _ASK, _NOBODY, out)
    if sys.stdin.isatty() and first != ask_secret(PASSPHRASE, _ASK_AGAIN, _NOBODY, out):
        raise UsageError(_DIFFERENT)
    return first
