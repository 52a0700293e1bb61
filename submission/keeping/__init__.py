"""What a person may keep on their own computer: cases in a vault, and an outbox of what could not be sent yet.

Nothing is written unless the person asks for it, and never a picture, the name of a file, or a link.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from submission.keeping.delivery import Delivered, NotDelivered, deliver, what_it_waits_for
    from submission.keeping.forgetting import export_cases, forget_everything
    from submission.keeping.keyring_vault import KeyringVault
    from submission.keeping.outbox import Outbox, OutboxError, Waiting
    from submission.keeping.passphrase_vault import PassphraseVault
    from submission.keeping.places import KeptPlaces
    from submission.keeping.private_file import replace_file, write_new_file
    from submission.keeping.vault import Vault, VaultError

#: Which module brings each name. None is loaded before one of its names is used.
_MODULES = {
    "Delivered": "delivery",
    "KeptPlaces": "places",
    "KeyringVault": "keyring_vault",
    "NotDelivered": "delivery",
    "Outbox": "outbox",
    "OutboxError": "outbox",
    "PassphraseVault": "passphrase_vault",
    "Vault": "vault",
    "VaultError": "vault",
    "Waiting": "outbox",
    "deliver": "delivery",
    "export_cases": "forgetting",
    "forget_everything": "forgetting",
    "replace_file": "private_file",
    "what_it_waits_for": "delivery",
    "write_new_file": "private_file",
}

__all__ = [
    "Delivered",
    "KeptPlaces",
    "KeyringVault",
    "NotDelivered",
    "Outbox",
    "OutboxError",
    "PassphraseVault",
    "Vault",
    "VaultError",
    "Waiting",
    "deliver",
    "export_cases",
    "forget_everything",
    "replace_file",
    "what_it_waits_for",
    "write_new_file",
]


if not TYPE_CHECKING:  # mypy would take any name for one of this door

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(name)
        return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
