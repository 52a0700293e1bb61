"""What was fingerprinted before an interruption, so that nothing is read twice: encrypted, and deleted at the end.

The key is a code that only the person has: it is shown once, and asked for when they go on. A file is recognised by a
keyed digest of its path, size and time of change; what is kept of it is its fingerprint, or why there is none. For each
case that was begun its number and code are kept, so that going on makes no second case.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.terminal.output import UsageError
from app.terminal.reading.standard_input import STANDARD_INPUT
from hashing.events import Hashed, Refused
from hashing.refusals import RefusalCode
from hashing.sentences import sentence
from hashing.signals import fingerprint_from_json
from submission.case_identity import CaseIdentity
from submission.keeping.one_at_a_time import one_at_a_time
from submission.keeping.private_file import make_private_folder

_MAGIC = b"empreinte-journal\x01"
_SUFFIX = ".journal"
_NONCE_BYTES = 12
_LENGTH_BYTES = 4
_MOST_RECORD_BYTES = 16 * 1024 * 1024
#: What says something of this computer's moment and not of the file: read again.
_NOT_KEPT = frozenset(
    {
        RefusalCode.UNREADABLE,
        RefusalCode.TIMED_OUT,
        RefusalCode.OUT_OF_MEMORY,
        RefusalCode.HASHER_STOPPED,
    }
)
_NOT_THERE = sentence("There is nothing to go on with under this code. It may be finished already.")
_CHANGED = sentence("The journal was changed by something else. Begin again without it.")
_NOT_WRITTEN = sentence("The journal could not be written to the disk.")

Result = Hashed | Refused


@dataclass(frozen=True, slots=True)
class Place:
    """A record of the journal: its number, and where it lies in the file."""

    record: int
    offset: int
    length: int


class Journal:
    """Open it with ``begin`` or ``resume``, as a context manager. ``discard`` it when all is done.

    A record that was cut off, or changed since, ends the journal there: what follows is read anew.
    """

    def __init__(self, folder: Path, code: str) -> None:
        self._key = HKDF(SHA256(), 96, None, b"empreinte/journal/1").derive(code.encode())
        self._cipher = AESGCM(self._key[:32])
        name = hmac.digest(self._key[32:64], b"name", "sha256").hex()[:32]
        self._path = folder / (name + _SUFFIX)
        self._stack = ExitStack()
        self._file = -1
        self._records = 0
        self._places: dict[bytes, Place] = {}
        self._cases: dict[str, CaseIdentity] = {}  # by the keyed digest of the group's name

    @classmethod
    def begin(cls, folder: Path, code: str) -> Self:
        """A new journal. Raises ``UsageError`` when it can't be written."""
        journal = cls(folder, code)
        try:
            make_private_folder(folder)
            journal._open(os.O_CREAT | os.O_EXCL)
            os.write(journal._file, _MAGIC)
        except OSError as failure:
            raise UsageError(_NOT_WRITTEN) from failure
        return journal

    @classmethod
    def resume(cls, folder: Path, code: str) -> Self:
        """The journal that was begun with this code. Raises ``UsageError`` when there is none."""
        journal = cls(folder, code)
        try:
            journal._open(0)
        except OSError as failure:
            raise UsageError(_NOT_THERE) from failure
        journal._read_all()
        return journal

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def find(self, file: str) -> Place | None:
        """Where it stands what became of this file; None where that is not known, or the file has changed."""
        digest = self._digest(file)
        return None if digest is None else self._places.get(digest)

    def load(self, place: Place, item: int) -> Result:
        """What became of the file that was found at this place, as the item of this number."""
        data = self._decrypt(place.record, os.pread(self._file, place.length, place.offset))
        if data is None:
            raise UsageError(_CHANGED)
        if "refused" in data:
            return Refused(item, RefusalCode(data["refused"]))
        return Hashed(item, fingerprint_from_json(data["fingerprint"]))

    def note(self, file: str, result: Result) -> None:
        """Remember what became of a file. Raises ``UsageError`` when it can't be written."""
        digest = self._digest(file)
        if digest is None or (isinstance(result, Refused) and result.code in _NOT_KEPT):
            return
        kept: dict[str, Any] = {"file": digest.hex()}
        if isinstance(result, Refused):
            kept["refused"] = result.code.value
        else:
            kept["fingerprint"] = result.fingerprint.to_json()
        self._append(kept)

    def identity(self, group: str) -> CaseIdentity:
        """The case of a group of files: the one begun before, or a new one that is remembered first."""
        label = hmac.digest(self._key[64:], group.encode(), "sha256").hex()
        if label not in self._cases:
            case = CaseIdentity.new()
            self._append({"group": label, "number": case.case_id, "code": case.access_code})
            self._cases[label] = case
        return self._cases[label]

    def discard(self) -> None:
        """All is done: nothing of it stays."""
        with suppress(OSError):
            self._path.unlink()

    def _open(self, flags: int) -> None:
        self._stack.enter_context(one_at_a_time(self._path))
        self._file = os.open(self._path, os.O_RDWR | flags, 0o600)
        self._stack.callback(os.close, self._file)

    def _read_all(self) -> None:
        """Find every record, and cut off whatever stands behind the last good one."""
        end = len(_MAGIC)
        if os.pread(self._file, end, 0) != _MAGIC:
            raise UsageError(_NOT_THERE)
        for offset, length in self._framed(end):
            data = self._decrypt(self._records, os.pread(self._file, length, offset))
            if data is None:
                break
            self._take_in(data, offset, length)
            end = offset + length
        os.ftruncate(self._file, end)
        os.lseek(self._file, end, os.SEEK_SET)

    def _framed(self, start: int) -> Iterator[tuple[int, int]]:
        """Offset and length of each record that is there in full."""
        size = os.fstat(self._file).st_size
        while start + _LENGTH_BYTES <= size:
            length = int.from_bytes(os.pread(self._file, _LENGTH_BYTES, start), "big")
            start += _LENGTH_BYTES
            if not _NONCE_BYTES < length <= min(_MOST_RECORD_BYTES, size - start):
                return
            yield start, length
            start += length

    def _take_in(self, data: dict[str, Any], offset: int, length: int) -> None:
        if "file" in data:
            self._places[bytes.fromhex(data["file"])] = Place(self._records, offset, length)
        else:
            self._cases[data["group"]] = CaseIdentity(data["number"], data["code"])
        self._records += 1

    def _append(self, data: dict[str, Any]) -> None:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        plain = json.dumps(data).encode()
        sealed = nonce + self._cipher.encrypt(nonce, plain, self._place(self._records))
        offset = os.lseek(self._file, 0, os.SEEK_CUR) + _LENGTH_BYTES
        try:
            _write_all(self._file, len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed)
        except OSError as failure:
            raise UsageError(_NOT_WRITTEN) from failure
        if "file" in data:
            self._places[bytes.fromhex(data["file"])] = Place(self._records, offset, len(sealed))
        self._records += 1

    def _decrypt(self, record: int, sealed: bytes) -> dict[str, Any] | None:
        nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            data: dict[str, Any] = json.loads(
                self._cipher.decrypt(nonce, ciphertext, self._place(record))
            )
        except (InvalidTag, ValueError):
            return None
        return data

    @staticmethod
    def _place(record: int) -> bytes:
        """Authenticated with each record, so that none can be moved or left out."""
        return _MAGIC + record.to_bytes(8, "big")

    def _digest(self, file: str) -> bytes | None:
        if file == STANDARD_INPUT:
            return None
        try:
            facts = Path(file).stat()
        except OSError:
            return None
        known = (os.fsencode(Path(file).absolute()), facts.st_size, facts.st_mtime_ns)
        return hmac.digest(self._key[64:], repr(known).encode(), "sha256")[:16]


def _write_all(file: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(file, view) :]
