"""A vault keeps case numbers and codes on this computer, and only when the person asks for it.

There are two: the system's keyring (``submission.keeping.keyring_vault``), and a file that is encrypted under a passphrase
(``submission.keeping.passphrase_vault``). Both block: don't call them on the GUI thread.
"""

from __future__ import annotations

from typing import Protocol

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.protocol.plain_error import PlainError


class VaultError(PlainError):
    """This vault can't keep or show cases now; the message says why."""

    code = "vault"
    message = sentence("What is kept on this computer could not be read.")


class VaultUnavailableError(VaultError):
    message = sentence("This computer has no keyring that we can use.")


class VaultLockedError(VaultError):
    message = sentence("The computer's keyring is locked.")


class VaultTimedOutError(VaultError):
    message = sentence("The computer's keyring did not answer. It may be locked.")


class VaultFullError(VaultError):
    message = sentence("No more cases can be kept there.")


class WrongPassphraseError(VaultError):
    message = sentence("This is not the passphrase, or the file was damaged.")


class NotAVaultError(VaultError):
    message = sentence("This file is not one of ours, or was made by a newer version.")


class Vault(Protocol):
    """Where cases are kept. Every method may raise ``VaultError``."""

    def cases(self) -> tuple[CaseIdentity, ...]:
        """The cases kept, in the order they were added."""

    def keep(self, identity: CaseIdentity) -> None:
        """Keep a case. Keeping it twice changes nothing."""

    def forget(self, case_id: str) -> None:
        """Remove a case, if it is there."""

    def outbox_key(self) -> bytes:
        """The outbox's key, 32 bytes; always the same for one vault."""
