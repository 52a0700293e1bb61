"""Cases in the system's keyring.

Every call has a time-out: where the keyring's bus answers but the keyring is locked, it would hang for a minute.
"""

from __future__ import annotations

import importlib
import queue
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import keyring.errors
from keyring.backend import KeyringBackend

from submission.case_identity import CaseIdentity
from submission.keeping.one_at_a_time import BusyError, one_at_a_time
from submission.keeping.places import KeptPlaces
from submission.keeping.private_file import make_private_folder
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


def _store() -> KeyringBackend:
    """The best of the accepted backends that works on this computer. May hang."""
    viable: list[type[KeyringBackend]] = []
    for module, name in _BACKENDS:
        backend = getattr(importlib.import_module(module), name, None)
        if backend is not None and backend.viable:
            viable.append(backend)
    if not viable:
        raise VaultUnavailableError
    return max(viable, key=lambda backend: backend.priority)()


def _as_vault_error(error: BaseException) -> VaultError:
    """What went wrong with the keyring, as an error of this room."""
    if isinstance(error, VaultError):
        return error
    if isinstance(error, BusyError):
        return VaultError(error.message)
    if isinstance(error, keyring.errors.KeyringLocked):
        return VaultLockedError()
    if isinstance(error, keyring.errors.InitError | keyring.errors.NoKeyringError):
        return VaultUnavailableError()
    return VaultError()


def _delete(store: KeyringBackend, name: str) -> None:
    if store.get_password(_SERVICE, name) is not None:
        store.delete_password(_SERVICE, name)


def _slot(number: int) -> str:
    return f"case {number}"


def _entries(store: KeyringBackend) -> tuple[CaseIdentity, ...]:
    """The cases in the entries, in the order of their numbers.

    A case is there twice if the app was ended while it was moving entries up.
    """
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
    """Makes the entries hold ``wanted``: those of ``entries`` that stay, in their order, and perhaps one more at the end.

    The app may be ended after any step, so none may lose a case: an entry is overwritten only when its case stands
    further up already, and surplus entries are deleted from the last one on, so that no gap hides what is behind it.
    """
    for number, identity in enumerate(wanted, start=1):
        if number > len(entries) or entries[number - 1] != identity:
            entry = f"{identity.case_id} {identity.access_code}"
            store.set_password(_SERVICE, _slot(number), entry)
    for number in range(len(entries), len(wanted), -1):
        store.delete_password(_SERVICE, _slot(number))


class KeyringVault:
    """One entry for each case, with number and code only: Windows holds no more than 2,560 bytes an entry.

    Entries are named ``case 1``, ``case 2``…, because a keyring can't be listed. One process at a time changes them.

    Args:
        timeout: seconds after which the keyring is given up.
        lock: the path that processes lock while they change entries; its folder is made where it is missing.
    """

    def __init__(self, timeout: float = 10.0, lock: Path | None = None) -> None:
        self._timeout = timeout
        self._lock = lock or KeptPlaces.of_this_account().keyring

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

        self._change(work)

    def forget(self, case_id: str) -> None:
        def work(store: KeyringBackend) -> None:
            entries = _entries(store)
            kept = _distinct(entries)
            left = tuple(identity for identity in kept if identity.case_id != case_id)
            if left != kept:
                _arrange(store, entries, left)

        self._change(work)

    def forget_all(self) -> None:
        """Remove every entry of this program, readable or not."""

        def work(store: KeyringBackend) -> None:
            for number in range(_MOST_CASES, 0, -1):
                _delete(store, _slot(number))
            _delete(store, _OUTBOX_KEY)

        # it asks for every entry that there may be, so a slow keyring gets more time
        self._change(work, timeout=6 * self._timeout)

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

        return self._change(work)

    def _change(self, work: Callable[[KeyringBackend], _T], timeout: float | None = None) -> _T:
        def alone(store: KeyringBackend) -> _T:
            make_private_folder(self._lock.parent)
            with one_at_a_time(self._lock):
                return work(store)

        return self._ask(alone, timeout)

    def _ask(self, work: Callable[[KeyringBackend], _T], timeout: float | None = None) -> _T:
        """Runs ``work`` on a thread of its own, which is left behind if the keyring hangs."""
        answers: queue.SimpleQueue[_T | BaseException] = queue.SimpleQueue()

        def run() -> None:
            try:
                answers.put(work(_store()))
            except BaseException as error:  # noqa: BLE001 - carried over to the caller
                answers.put(error)

        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=timeout or self._timeout)
        except queue.Empty:
            raise VaultTimedOutError from None
        if isinstance(answer, BaseException):
            raise _as_vault_error(answer) from answer
        return answer
