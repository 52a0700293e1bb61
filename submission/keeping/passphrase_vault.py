"""Cases in a file under a passphrase. Opening and creating take about a third of a second."""

from __future__ import annotations

import json
import secrets
import unicodedata
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.keeping.private_file import replace_file
from submission.keeping.vault import NotAVaultError, VaultError, WrongPassphraseError

_MAGIC = b"empreinte-vault\x01"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_HEADER_BYTES = len(_MAGIC) + _SALT_BYTES
_MOST_FILE_BYTES = 1024 * 1024
# the size of the file tells how many cases there are only in steps of dozens
_PADDING = 4096


class PassphraseVault:
    """A file that opens with a passphrase: Argon2id (128 MiB, t = 3, p = 4), AES-256-GCM.

    ``create`` or ``open`` one. Deleted contents may survive on the disk below the file system; only a destroyed
    passphrase makes them unreadable.
    """

    def __init__(self, path: Path, salt: bytes, key: bytes, contents: dict[str, object]) -> None:
        self._path = path
        self._salt = salt
        self._key = key
        self._contents = contents

    @classmethod
    def create(cls, path: Path, passphrase: str) -> PassphraseVault:
        """A new, empty vault. Raises ``VaultError`` when there is a file already."""
        if path.exists():
            raise VaultError(sentence("There is a file of that name already. Nothing was changed."))
        salt = secrets.token_bytes(_SALT_BYTES)
        contents: dict[str, object] = {"cases": [], "outbox_key": secrets.token_hex(32)}
        vault = cls(path, salt, _derive(passphrase, salt), contents)
        vault._save()
        return vault

    @classmethod
    def open(cls, path: Path, passphrase: str) -> PassphraseVault:
        """Open a vault. Raises ``WrongPassphraseError``, ``NotAVaultError``, ``VaultError``."""
        try:
            with path.open("rb") as file:
                content = file.read(_MOST_FILE_BYTES + 1)
        except OSError as error:
            raise VaultError from error
        if (
            not content.startswith(_MAGIC)
            or not _HEADER_BYTES + _NONCE_BYTES < len(content) <= _MOST_FILE_BYTES
        ):
            raise NotAVaultError
        header, sealed = content[:_HEADER_BYTES], content[_HEADER_BYTES:]
        salt = header[len(_MAGIC) :]
        key = _derive(passphrase, salt)
        try:
            plain = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], header)
        except InvalidTag:
            raise WrongPassphraseError from None
        return cls(path, salt, key, json.loads(plain))

    def cases(self) -> tuple[CaseIdentity, ...]:
        return tuple(CaseIdentity(number, code) for number, code in self._pairs())

    def keep(self, identity: CaseIdentity) -> None:
        pair = [identity.case_id, identity.access_code]
        if pair not in self._pairs():
            self._store_pairs([*self._pairs(), pair])

    def forget(self, case_id: str) -> None:
        self._store_pairs([pair for pair in self._pairs() if pair[0] != case_id])

    def outbox_key(self) -> bytes:
        return bytes.fromhex(str(self._contents["outbox_key"]))

    def _pairs(self) -> list[list[str]]:
        pairs = self._contents["cases"]
        assert isinstance(pairs, list)  # noqa: S101 - authenticated: we wrote it
        return pairs

    def _store_pairs(self, pairs: list[list[str]]) -> None:
        before, self._contents = self._contents, {**self._contents, "cases": pairs}
        try:
            self._save()
        except VaultError:
            self._contents = before
            raise

    def _save(self) -> None:
        plain = json.dumps(self._contents).encode()
        plain += b" " * (-len(plain) % _PADDING)
        header = _MAGIC + self._salt
        nonce = secrets.token_bytes(_NONCE_BYTES)
        try:
            replace_file(
                self._path, header + nonce + AESGCM(self._key).encrypt(nonce, plain, header)
            )
        except OSError as error:
            raise VaultError(sentence("This could not be written there.")) from error


def _derive(passphrase: str, salt: bytes) -> bytes:
    """The same passphrase typed on another keyboard is the same passphrase (NFC)."""
    if not passphrase:
        raise WrongPassphraseError(sentence("An empty passphrase protects nothing."))
    return Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=128 * 1024).derive(
        unicodedata.normalize("NFC", passphrase).encode()
    )
