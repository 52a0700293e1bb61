"""The operator's keys: a folder of small files, readable by the service alone.

``index.key`` can never be changed: the service does not know the case numbers whose digests it would have to recompute.
``storage``, ``receipt`` and ``sealing`` keys can be rotated: a new one becomes current, while the old ones still decrypt
rows, verify receipts and open bundles. ``current.json`` says which key of each kind is current.

``desk.json`` holds *public* keys only: those of the operator's desk, to which apps seal addresses of pages. Their private
halves are in another folder, on the desk's machine (``case_api.desk_keys``).
"""

from __future__ import annotations

import json
import math
import os
import secrets
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from case_api.storage import Cipher, Digester
from submission.protocol import receipt
from submission.protocol.answers import PublicKey
from submission.protocol.sealing_key import SealingKey

Purpose = Literal["storage", "receipt", "sealing"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)

_CURRENT = "current.json"
_INDEX = "index.key"
_DESK = "desk.json"
_KEY_BYTES = 32


class KeyFolderError(Exception):
    """The key folder can't be used; the message says why and names no key."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """All keys, as read from the folder.

    Attributes:
        receipt_keys, sealing_keys: by key id, those that were replaced included.
        desk_keys: the public halves of the desk's keys, the current one first.
    """

    digester: Digester
    cipher: Cipher
    receipt_key_id: str
    receipt_keys: Mapping[str, Ed25519PrivateKey] = field(repr=False)
    sealing_key_id: str
    sealing_keys: Mapping[str, SealingKey] = field(repr=False)
    desk_keys: tuple[PublicKey, ...] = ()

    @property
    def receipt_key(self) -> Ed25519PrivateKey:
        """The current key, which signs new receipts."""
        return self.receipt_keys[self.receipt_key_id]

    def published_receipt_keys(self) -> tuple[PublicKey, ...]:
        """The current key first, then those that signed earlier receipts."""
        return _current_first(
            self.receipt_key_id, {i: receipt.published_key(k) for i, k in self.receipt_keys.items()}
        )

    def published_sealing_keys(self) -> tuple[PublicKey, ...]:
        """Only the current one: nobody should seal to an old key."""
        return (self.sealing_keys[self.sealing_key_id].published(),)


def _current_first(current: str, keys: Mapping[str, PublicKey]) -> tuple[PublicKey, ...]:
    return (keys[current], *(key for key_id, key in sorted(keys.items()) if key_id != current))


@dataclass(frozen=True, slots=True)
class KeyFolder:
    """The operator's key folder at ``path``. Notices when another process has rotated a key.

    ``_read`` keeps the keys as last read, by the times at which ``current.json`` and ``desk.json`` were changed.
    """

    path: Path
    _read: dict[tuple[int, int], Keyring] = field(default_factory=dict, repr=False, compare=False)

    @property
    def exists(self) -> bool:
        return (self.path / _CURRENT).is_file()

    def create(self) -> None:
        """Create the folder with one key of each kind, unless it exists.

        Raises:
            KeyFolderError: it can't be created.
        """
        if self.exists:
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            new = Path(tempfile.mkdtemp(prefix=self.path.name + ".", dir=self.path.parent))
        except OSError as error:
            raise KeyFolderError(f"The key folder can't be made: {error.strerror}.") from None
        try:
            write_key_file(new / _INDEX, secrets.token_bytes(_KEY_BYTES).hex())
            current = {purpose: _new_key(new, purpose) for purpose in PURPOSES}
            write_key_file(new / _CURRENT, json.dumps(current))
            # of several processes started together, the first one wins
            new.rename(self.path)
        except OSError:
            if not self.exists:
                raise KeyFolderError("The key folder exists but is not complete.") from None
        finally:
            shutil.rmtree(new, ignore_errors=True)

    def add(self, purpose: Purpose) -> str:
        """Make a new key current and return its id. The old ones stay.

        Raises:
            KeyFolderError: the folder is missing or damaged.
            OSError: it can't be written to.
        """
        current = self._current()
        current[purpose] = _new_key(self.path, purpose)
        temporary = self.path / f"{_CURRENT}.{secrets.token_hex(4)}"
        write_key_file(temporary, json.dumps(current))
        temporary.replace(self.path / _CURRENT)
        return current[purpose]

    def publish_desk_key(self, key: PublicKey) -> None:
        """Have apps seal addresses to this key of the desk from now on. What is sealed to earlier ones is still taken."""
        earlier = [known for known in self._desk_keys() if known.key_id != key.key_id]
        temporary = self.path / f"{_DESK}.{secrets.token_hex(4)}"
        write_key_file(temporary, json.dumps([k.model_dump() for k in (key, *earlier)]))
        temporary.replace(self.path / _DESK)

    def remove(self, purpose: Purpose, key_id: str) -> None:
        """Delete a key that nothing needs any more. The current one can't be removed."""
        if self._current()[purpose] == key_id:
            raise KeyFolderError("The current key can't be removed.")
        self._file(purpose, key_id).unlink(missing_ok=True)

    def retired(self, purpose: Purpose, before: float) -> list[str]:
        """Keys that stopped being the current one before a moment (epoch seconds), oldest first.

        A key retires when the next one is created, so the modification times of the files say when.
        """
        current = self._current()[purpose]
        prefix = f"{purpose}-"
        made = {
            file.stem.removeprefix(prefix): file.stat().st_mtime
            for file in self.path.glob(f"{prefix}*.key")
        }
        if made.pop(current, math.inf) >= before:
            return []
        # a key created since then may be about to become current
        return sorted((i for i, at in made.items() if at < before), key=lambda i: made[i])

    def keyring(self) -> Keyring:
        """The keys as they are now. Cheap: the files are read again only after a rotation.

        Raises:
            KeyFolderError: missing, incomplete or damaged.
        """
        try:
            version = (self.path / _CURRENT).stat().st_mtime_ns, self._desk_version()
        except OSError:
            raise KeyFolderError("The key folder is missing or can't be read.") from None
        found = self._read.get(version)
        if found is None:
            found = self._load()
            self._read.clear()
            self._read[version] = found
        return found

    def _desk_version(self) -> int:
        try:
            return (self.path / _DESK).stat().st_mtime_ns
        except FileNotFoundError:
            return 0

    def _desk_keys(self) -> tuple[PublicKey, ...]:
        try:
            read = json.loads((self.path / _DESK).read_text())
            return tuple(PublicKey.model_validate(key) for key in read)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError):
            raise KeyFolderError("desk.json in the key folder can't be read.") from None

    def loose_files(self) -> list[str]:
        """Names of key files that others on this computer could read."""
        if os.name != "posix":
            return []
        return sorted(f.name for f in self.path.iterdir() if f.stat().st_mode & 0o077)

    def _file(self, purpose: Purpose, key_id: str) -> Path:
        return self.path / f"{purpose}-{key_id}.key"

    def _current(self) -> dict[Purpose, str]:
        try:
            read = json.loads((self.path / _CURRENT).read_text())
            return {purpose: str(read[purpose]) for purpose in PURPOSES}
        except (OSError, ValueError, KeyError, TypeError):
            raise KeyFolderError("The key folder is missing or damaged (current.json).") from None

    def _keys_of(self, purpose: Purpose) -> dict[str, bytes]:
        prefix = f"{purpose}-"
        return {
            file.stem.removeprefix(prefix): bytes.fromhex(file.read_text())
            for file in sorted(self.path.glob(f"{prefix}*.key"))
        }

    def _load(self) -> Keyring:
        current = self._current()
        try:
            keyring = Keyring(
                digester=Digester(bytes.fromhex((self.path / _INDEX).read_text())),
                cipher=Cipher(
                    current["storage"], {i: AESGCM(k) for i, k in self._keys_of("storage").items()}
                ),
                receipt_key_id=current["receipt"],
                receipt_keys={
                    i: Ed25519PrivateKey.from_private_bytes(k)
                    for i, k in self._keys_of("receipt").items()
                },
                sealing_key_id=current["sealing"],
                sealing_keys={
                    i: SealingKey.from_bytes(k) for i, k in self._keys_of("sealing").items()
                },
                desk_keys=self._desk_keys(),
            )
        except (OSError, ValueError):
            raise KeyFolderError("A key in the key folder can't be read.") from None
        held = (keyring.cipher.keys, keyring.receipt_keys, keyring.sealing_keys)
        if any(current[p] not in keys for p, keys in zip(PURPOSES, held, strict=True)):
            raise KeyFolderError("A current key is missing from the key folder.")
        return keyring


def write_key_file(file: Path, text: str) -> None:
    """Write a new file that only this account can read, and wait until it is on the disk."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())


def _new_key(folder: Path, purpose: Purpose) -> str:
    match purpose:
        case "storage":
            raw, key_id = secrets.token_bytes(_KEY_BYTES), secrets.token_hex(4)
        case "receipt":
            signing = Ed25519PrivateKey.generate()
            raw, key_id = signing.private_bytes_raw(), receipt.published_key(signing).key_id
        case "sealing":
            sealing = SealingKey.generate()
            raw, key_id = sealing.to_bytes(), sealing.published().key_id
    write_key_file(folder / f"{purpose}-{key_id}.key", raw.hex())
    return key_id
