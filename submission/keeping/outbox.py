"""What waits to be sent: one encrypted file for each case, with exactly the bytes that were shown to the person.

The key comes from a vault (``Vault.outbox_key``), so nothing waits on the disk unless the person chose a place to keep
cases. When a body has arrived, its receipt is stored before the next body is sent. A case whose bodies have all arrived
stays until ``discard``, so that its receipts are not lost when the window closes.
"""

from __future__ import annotations

import hmac
import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import ValidationError

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.keeping.one_at_a_time import BusyError, one_at_a_time
from submission.keeping.private_file import make_private_folder, remove_unfinished, replace_file
from submission.prepared_case import PreparedCase
from submission.protocol.answers import Receipt
from submission.protocol.plain_error import PlainError

_SUFFIX = ".waiting"
_NONCE_BYTES = 12
# in bytes: files grow in steps of this, so their size tells the number of pictures only to within dozens
_PADDING = 64 * 1024
_NOT_READ = sentence("What is waiting to be sent could not be read.")
_NOT_WRITTEN = sentence("What is waiting to be sent could not be written to the disk.")


class OutboxError(PlainError):
    """The outbox can't be written or read; the message says why."""

    code = "outbox"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A case that waits.

    Args:
        creates_case: the first body makes the case; otherwise all of them add items to one that exists.
        receipts: of the first bodies, in order: those that have arrived. The others have not.
        tries: how often it was tried since a body last arrived.
        not_before: when it may be tried again, in seconds since 1970.
        trouble: the code of the failure that ended the last try; None when there was none.
        stopped: it will not be tried again by itself: the same bytes would be refused again.
    """

    identity: CaseIdentity
    creates_case: bool
    bodies: tuple[bytes, ...] = field(repr=False)
    receipts: tuple[Receipt, ...] = ()
    tries: int = 0
    not_before: float = 0.0
    trouble: str | None = None
    stopped: bool = False

    @property
    def sent(self) -> int:
        """How many bodies have arrived."""
        return len(self.receipts)

    @property
    def arrived(self) -> bool:
        """Whether all of it has arrived."""
        return self.sent == len(self.bodies)

    @property
    def next_body(self) -> bytes:
        return self.bodies[self.sent]

    def with_receipt(self, receipt: Receipt) -> Waiting:
        return Waiting(self.identity, self.creates_case, self.bodies, (*self.receipts, receipt))


def _to_json(waiting: Waiting) -> dict[str, Any]:
    return {
        "case_id": waiting.identity.case_id,
        "access_code": waiting.identity.access_code,
        "creates_case": waiting.creates_case,
        "bodies": [b64encode(body).decode() for body in waiting.bodies],
        "receipts": [receipt.model_dump(mode="json") for receipt in waiting.receipts],
        "tries": waiting.tries,
        "not_before": waiting.not_before,
        "trouble": waiting.trouble,
        "stopped": waiting.stopped,
    }


def _from_json(data: dict[str, Any]) -> Waiting:
    return Waiting(
        identity=CaseIdentity(data["case_id"], data["access_code"]),
        creates_case=data["creates_case"],
        bodies=tuple(b64decode(body) for body in data["bodies"]),
        receipts=tuple(Receipt.model_validate(receipt) for receipt in data["receipts"]),
        tries=data["tries"],
        not_before=data["not_before"],
        trouble=data["trouble"],
        stopped=data["stopped"],
    )


class Outbox:
    """Cases waiting in ``folder``, which is made when needed and for its owner only.

    Several processes may use it; each change is made by one at a time.

    Args:
        key: 32 bytes, from ``Vault.outbox_key``.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._cipher = AESGCM(key)
        self._naming_key = hmac.digest(key, b"empreinte/outbox/names/1", "sha256")

    def put(self, case: PreparedCase) -> None:
        """Let a case wait. Putting it twice changes nothing. Raises ``OutboxError``."""
        with self._alone():
            before = self._read(self._path(case.identity.case_id))
            if before is None or before.bodies[: len(case.all_bodies)] != case.all_bodies:
                self._write(Waiting(case.identity, True, case.all_bodies))

    def put_items(self, identity: CaseIdentity, bodies: Sequence[bytes]) -> None:
        """Let further items of a case that exists wait, after whatever of it waits already. Raises ``OutboxError``."""
        path = self._path(identity.case_id)
        with self._alone():
            if not path.exists():
                self._write(Waiting(identity, False, tuple(bodies)))
                return
            waiting = self._read(path)
            if waiting is None:
                raise OutboxError(_NOT_READ)
            self._write(replace(waiting, bodies=(*waiting.bodies, *bodies)))

    def waiting(self) -> tuple[Waiting, ...]:
        """Every case that can be read with this key, also those that have arrived."""
        found = (self._read(path) for path in self._files())
        return tuple(waiting for waiting in found if waiting is not None)

    def unreadable(self) -> int:
        """How many files can't be read: this key does not open them, or they were damaged."""
        return sum(self._read(path) is None for path in self._files())

    def send(self, identity: CaseIdentity, client: CaseClient) -> Iterator[Receipt]:
        """Send what has not arrived yet, and yield each receipt once it is stored on the disk.

        Raises:
            SubmissionError: a body did not arrive; it and those after it go on waiting.
            OutboxError: a receipt can't be stored; the next try sends the same body again.
        """
        path = self._path(identity.case_id)
        while (waiting := self._read(path)) is not None and not waiting.arrived:
            if waiting.creates_case and waiting.sent == 0:
                receipt = client.submit_body(identity, waiting.next_body)
            else:
                receipt = client.add_items(identity, waiting.next_body)
            self._note_receipt(waiting, receipt)
            yield receipt

    def note_trouble(
        self, identity: CaseIdentity, trouble: str, *, not_before: float, stopped: bool
    ) -> None:
        """Remember why a try failed and when the next one is due. Raises ``OutboxError``."""
        with self._alone():
            waiting = self._read(self._path(identity.case_id))
            if waiting is None:  # the person has discarded it meanwhile
                return
            self._write(
                replace(
                    waiting,
                    tries=waiting.tries + 1,
                    trouble=trouble,
                    not_before=not_before,
                    stopped=stopped,
                )
            )

    def discard(self, case_id: str) -> None:
        """Let a case wait no more, sent or not. Raises ``OutboxError``."""
        try:
            self._path(case_id).unlink(missing_ok=True)
        except OSError as error:
            raise OutboxError(_NOT_WRITTEN) from error

    def _note_receipt(self, sent: Waiting, receipt: Receipt) -> None:
        with self._alone():
            now = self._read(self._path(sent.identity.case_id))
            # otherwise another process has sent the same body meanwhile (the service stores it once), or the person
            # has discarded the case
            if now is not None and now.sent == sent.sent:
                self._write(now.with_receipt(receipt))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Within the block no other process changes the folder."""
        try:
            make_private_folder(self._folder)
            with one_at_a_time(self._folder / "outbox"):
                remove_unfinished(self._folder)
                yield
        except BusyError as error:
            raise OutboxError(error.message) from error
        except OSError as error:
            raise OutboxError(_NOT_WRITTEN) from error

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_SUFFIX}"))

    def _path(self, case_id: str) -> Path:
        """The file of a case. Without the key its name tells nothing."""
        name = hmac.digest(self._naming_key, case_id.encode(), "sha256").hex()[:32]
        return self._folder / (name + _SUFFIX)

    def _write(self, waiting: Waiting) -> None:
        path = self._path(waiting.identity.case_id)
        plain = json.dumps(_to_json(waiting)).encode()
        plain += b" " * (-len(plain) % _PADDING)
        nonce = secrets.token_bytes(_NONCE_BYTES)
        replace_file(path, nonce + self._cipher.encrypt(nonce, plain, path.name.encode()))

    def _read(self, path: Path) -> Waiting | None:
        """What a file holds; None where this key does not open it. The file's name is authenticated with its contents."""
        try:
            content = path.read_bytes()
            nonce, sealed = content[:_NONCE_BYTES], content[_NONCE_BYTES:]
            return _from_json(json.loads(self._cipher.decrypt(nonce, sealed, path.name.encode())))
        except (OSError, InvalidTag, ValueError, KeyError, ValidationError):
            return None
