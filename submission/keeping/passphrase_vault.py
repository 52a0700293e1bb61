"""Cases in a file that is encrypted under a passphrase. Opening and creating it take about a third of a second."""

from __future__ import annotations

import glob
import json
import secrets
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.keeping.one_at_a_time import BusyError, one_at_a_time
from submission.keeping.private_file import remove_unfinished, replace_file, write_new_file
from submission.keeping.vault import NotAVaultError, VaultError, WrongPassphraseError
from submission.key_cost import KeyCost

_MAGIC = b"empreinte-vault\x01"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_HEADER_BYTES = len(_MAGIC) + _SALT_BYTES
_MOST_FILE_BYTES = 1024 * 1024
# in bytes: the file grows in steps of this, so its size tells the number of cases only to within dozens
_PADDING = 4096
# whoever changes it shuts every file that there is
_COST = KeyCost(kibibytes=128 * 1024)

_THERE_ALREADY = sentence("There is a file of that name already. Nothing was changed.")
_NOT_WRITTEN = sentence("This could not be saved there.")
_EMPTY = sentence("An empty passphrase protects nothing.")
_REPLACED = sentence("The file was replaced by another one meanwhile. Open it again.")


@dataclass(frozen=True, slots=True)
class _Contents:
    cases: tuple[CaseIdentity, ...]
    outbox_key: bytes

    def to_bytes(self) -> bytes:
        pairs = [[case.case_id, case.access_code] for case in self.cases]
        plain = json.dumps({"cases": pairs, "outbox_key": self.outbox_key.hex()}).encode()
        return plain + b" " * (-len(plain) % _PADDING)

    @classmethod
    def from_bytes(cls, plain: bytes) -> _Contents:
        # authenticated when it was decrypted, so this program wrote it
        data = json.loads(plain)
        cases = tuple(CaseIdentity(number, code) for number, code in data["cases"])
        return cls(cases, bytes.fromhex(data["outbox_key"]))


def _derive(passphrase: str, salt: bytes) -> bytes:
    """The key, 32 bytes. The passphrase is brought to NFC: keyboards encode the same letter in different ways (UAX 15)."""
    if not passphrase:
        raise WrongPassphraseError(_EMPTY)
    return _COST.key(unicodedata.normalize("NFC", passphrase).encode(), salt)


def _read_file(path: Path) -> tuple[bytes, bytes]:
    """The salt, and the nonce with the ciphertext behind it. Raises ``VaultError``."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_FILE_BYTES + 1)
    except OSError as error:
        raise VaultError from error
    whole = _HEADER_BYTES + _NONCE_BYTES < len(content) <= _MOST_FILE_BYTES
    if not content.startswith(_MAGIC) or not whole:
        raise NotAVaultError
    return content[len(_MAGIC) : _HEADER_BYTES], content[_HEADER_BYTES:]


class PassphraseVault:
    """A file that opens with a passphrase: Argon2id (128 MiB, t = 3, p = 4), AES-256-GCM.

    ``create`` or ``open`` one. Several processes may have the same file open: each change is made to what the file holds
    at that moment, by one process at a time.

    Deleted contents may survive on the disk below the file system; only a destroyed passphrase makes them unreadable.
    """

    def __init__(self, path: Path, salt: bytes, key: bytes) -> None:
        self._path = path
        self._salt = salt
        self._key = key

    @classmethod
    def create(cls, path: Path, passphrase: str) -> PassphraseVault:
        """Make a new, empty vault. Raises ``VaultError`` where there is a file of that name already, or none can be written."""
        salt = secrets.token_bytes(_SALT_BYTES)
        vault = cls(path, salt, _derive(passphrase, salt))
        try:
            write_new_file(path, vault._seal(_Contents((), secrets.token_bytes(32))))
        except FileExistsError as error:
            raise VaultError(_THERE_ALREADY) from error
        except OSError as error:
            raise VaultError(_NOT_WRITTEN) from error
        return vault

    @classmethod
    def open(cls, path: Path, passphrase: str) -> PassphraseVault:
        """Open a vault. Raises ``WrongPassphraseError``, ``NotAVaultError``, ``VaultError``."""
        salt, _ = _read_file(path)
        vault = cls(path, salt, _derive(passphrase, salt))
        vault._read()
        return vault

    def cases(self) -> tuple[CaseIdentity, ...]:
        return self._read().cases

    def keep(self, identity: CaseIdentity) -> None:
        self._change(lambda kept: kept if identity in kept else (*kept, identity))

    def forget(self, case_id: str) -> None:
        self._change(lambda kept: tuple(case for case in kept if case.case_id != case_id))

    def outbox_key(self) -> bytes:
        return self._read().outbox_key

    def _change(
        self, change: Callable[[tuple[CaseIdentity, ...]], tuple[CaseIdentity, ...]]
    ) -> None:
        with self._alone():
            contents = self._read()
            changed = change(contents.cases)
            if changed == contents.cases:
                return
            try:
                replace_file(self._path, self._seal(replace(contents, cases=changed)))
            except OSError as error:
                raise VaultError(_NOT_WRITTEN) from error

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Within the block no other process changes the file."""
        try:
            with one_at_a_time(self._path):
                remove_unfinished(self._path.parent, glob.escape(self._path.name))
                yield
        except BusyError as error:
            raise VaultError(error.message) from error
        except OSError as error:
            raise VaultError(_NOT_WRITTEN) from error

    def _read(self) -> _Contents:
        salt, sealed = _read_file(self._path)
        if salt != self._salt:
            raise VaultError(_REPLACED)
        nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            plain = AESGCM(self._key).decrypt(nonce, ciphertext, _MAGIC + salt)
        except InvalidTag:
            raise WrongPassphraseError from None
        return _Contents.from_bytes(plain)

    def _seal(self, contents: _Contents) -> bytes:
        header = _MAGIC + self._salt
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return header + nonce + AESGCM(self._key).encrypt(nonce, contents.to_bytes(), header)
