"""Cases in the system's keyring. A keyring whose bus is there but locked would hang for a minute, so it has a time-out."""

from __future__ import annotations

import importlib
import queue
import secrets
import threading
from collections.abc import Callable
from typing import TypeVar

import keyring.errors
from keyring.backend import KeyringBackend

from submission.case_identity import CaseIdentity
from submission.keeping.vault import (
    VaultError,
    VaultFullError,
    VaultLockedError,
    VaultTimedOutError,
    VaultUnavailableError,
)
from submission.protocol.case_number import MistypedError

_T = TypeVar("_T")

#: Only stores that encrypt under the person's own login; keyring also knows plain-text ones.
_BACKENDS = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.libsecret", "Keyring"),
)
_SERVICE = "Empreinte"
_OUTBOX_KEY = "outbox"
_MOST_CASES = 64


class KeyringVault:
    """One entry a case, number and code only: some systems hold no more than 2,560 bytes an entry.

    Entries are named ``case 1``, ``case 2``…, because a keyring can't be listed.

    Args:
        timeout: seconds after which the keyring is given up.
    """

    def __init__(self, timeout: float = 10.0) -> None:
        self._timeout = timeout

    def available(self) -> bool:
        """Whether this computer has a keyring that answers."""
        try:
            self._ask(lambda store: store.get_password(_SERVICE, _slot(1)))
        except VaultError:
            return False
        return True

    def cases(self) -> tuple[CaseIdentity, ...]:
        return self._ask(lambda store: _distinct(_entries(store)))

    def keep(self, identity: CaseIdentity) -> None:
        def work(store: KeyringBackend) -> None:
            entries = _entries(store)
            kept = _distinct(entries)
            if identity in kept:
                return
            if len(kept) >= _MOST_CASES:
                raise VaultFullError
            _arrange(store, entries, (*kept, identity))

        self._ask(work)

    def forget(self, case_id: str) -> None:
        def work(store: KeyringBackend) -> None:
            entries = _entries(store)
            kept = _distinct(entries)
            left = tuple(identity for identity in kept if identity.case_id != case_id)
            if left != kept:
                _arrange(store, entries, left)

        self._ask(work)

    def outbox_key(self) -> bytes:
        def work(store: KeyringBackend) -> bytes:
            kept = store.get_password(_SERVICE, _OUTBOX_KEY)
            if kept is None:
                kept = secrets.token_hex(32)
                store.set_password(_SERVICE, _OUTBOX_KEY, kept)
            key = bytes.fromhex(kept)
            if len(key) != 32:
                raise VaultError
            return key

        return self._ask(work)

    def _ask(self, work: Callable[[KeyringBackend], _T]) -> _T:
        """Runs ``work`` on a thread that is left behind when the keyring hangs."""
        answers: queue.SimpleQueue[_T | BaseException] = queue.SimpleQueue()

        def run() -> None:
            try:
                answers.put(work(_store()))
            except BaseException as error:  # noqa: BLE001 - carried over to the caller
                answers.put(error)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=self._timeout)
        except queue.Empty:
            raise VaultTimedOutError from None
        if not isinstance(answer, BaseException):
            return answer
        if isinstance(answer, VaultError):
            raise answer
        if isinstance(answer, keyring.errors.KeyringLocked):
            raise VaultLockedError from answer
        if isinstance(answer, keyring.errors.InitError | keyring.errors.NoKeyringError):
            raise VaultUnavailableError from answer
        raise VaultError from answer


def _store() -> KeyringBackend:
    """The best of the accepted backends that works here. May hang."""
    viable: list[type[KeyringBackend]] = []
    for module, name in _BACKENDS:
        backend = getattr(importlib.import_module(module), name, None)
        if backend is not None and backend.viable:
            viable.append(backend)
    if not viable:
        raise VaultUnavailableError
    return max(viable, key=lambda backend: backend.priority)()


def _slot(number: int) -> str:
    return f"case {number}"


def _entries(store: KeyringBackend) -> tuple[CaseIdentity, ...]:
    """What the entries hold, by their number. A case stands twice when the app was ended while it moved entries up."""
    entries: list[CaseIdentity] = []
    for number in range(1, _MOST_CASES + 1):
        entry = store.get_password(_SERVICE, _slot(number))
        if entry is None:
            break
        try:
            entries.append(CaseIdentity.read(*entry.split(" ")))
        except (MistypedError, TypeError) as error:
            raise VaultError from error
    return tuple(entries)


def _distinct(entries: tuple[CaseIdentity, ...]) -> tuple[CaseIdentity, ...]:
    return tuple(dict.fromkeys(entries))


def _arrange(
    store: KeyringBackend, entries: tuple[CaseIdentity, ...], wanted: tuple[CaseIdentity, ...]
) -> None:
    """Make the entries hold ``wanted``: what stays of them in its order, and perhaps one more at the end.

    The app may be ended after any step. An entry is written over when its case already stands further up, and the
    last ones go from the end: nothing that stays is missing in between, and no gap hides what is behind it.
    """
    for number, identity in enumerate(wanted, start=1):
        if number > len(entries) or entries[number - 1] != identity:
            entry = f"{identity.case_id} {identity.access_code}"
            store.set_password(_SERVICE, _slot(number), entry)
    for number in range(len(entries), len(wanted), -1):
        store.delete_password(_SERVICE, _slot(number))
