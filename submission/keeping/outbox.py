"""What waits to be sent: one encrypted file a case, the very bytes that were shown, sent again until they arrive.

The key is a vault's (``Vault.outbox_key``), so nothing waits on the disk unless the person chose a place to keep
cases. The service takes the same bytes twice as once; so does this: each body that arrived is noted.
"""

from __future__ import annotations

import hmac
import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.client import CaseClient
from submission.keeping.private_file import replace_file
from submission.prepared_case import PreparedCase
from submission.protocol.answers import Receipt
from submission.protocol.plain_error import PlainError

_SUFFIX = ".waiting"
_NONCE_BYTES = 12


class OutboxError(PlainError):
    """The outbox can't be written or read; the message says why."""

    code = "outbox"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A case that waits. ``sent`` of ``total`` bodies have arrived."""

    identity: CaseIdentity
    sent: int
    creates_case: bool
    bodies: tuple[bytes, ...] = field(repr=False)

    @property
    def total(self) -> int:
        return len(self.bodies)


class Outbox:
    """Cases waiting in ``folder``, which is made when needed and for its owner only.

    Args:
        key: 32 bytes, from ``Vault.outbox_key``.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self._folder = folder
        self._cipher = AESGCM(key)
        self._naming_key = hmac.digest(key, b"empreinte/outbox/names/1", "sha256")

    def put(self, case: PreparedCase) -> None:
        """Let a case wait. Putting it twice is putting it once. Raises ``OutboxError``."""
        before = self._read(self._path(case.identity.case_id))
        if before is not None and before.bodies[: len(case.all_bodies)] == case.all_bodies:
            return
        self._write(Waiting(case.identity, 0, True, case.all_bodies))

    def put_items(self, identity: CaseIdentity, bodies: Sequence[bytes]) -> None:
        """Let further items of a case that exists wait, after whatever of it waits already. Raises ``OutboxError``."""
        path = self._path(identity.case_id)
        if not path.exists():
            self._write(Waiting(identity, 0, False, tuple(bodies)))
            return
        waiting = self._read(path)
        if waiting is None:
            raise OutboxError(sentence("What waits to be sent could not be read."))
        self._write(replace(waiting, bodies=(*waiting.bodies, *bodies)))

    def waiting(self) -> tuple[Waiting, ...]:
        """Everything that waits and can be read with this key."""
        found = (self._read(path) for path in self._files())
        return tuple(waiting for waiting in found if waiting is not None)

    def unreadable(self) -> int:
        """How many files are there that this key does not open, or that were damaged."""
        return sum(self._read(path) is None for path in self._files())

    def send(self, waiting: Waiting, client: CaseClient) -> Iterator[Receipt]:
        """Send what has not arrived yet, a receipt at a time; then it waits no more.

        Raises:
            SubmissionError: it goes on waiting, from the body that did not arrive.
        """
        identity = waiting.identity
        while waiting.sent < waiting.total:
            content = waiting.bodies[waiting.sent]
            if waiting.creates_case and waiting.sent == 0:
                receipt = client.submit_body(identity, content)
            else:
                receipt = client.add_items(identity, content)
            waiting = replace(waiting, sent=waiting.sent + 1)
            if waiting.sent < waiting.total:
                self._write(waiting)
            else:
                self.discard(identity.case_id)
            yield receipt

    def discard(self, case_id: str) -> None:
        """Let a case wait no more, sent or not."""
        self._path(case_id).unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_SUFFIX}"))

    def _path(self, case_id: str) -> Path:
        """A name that tells nothing without the key."""
        name = hmac.digest(self._naming_key, case_id.encode(), "sha256").hex()[:32]
        return self._folder / (name + _SUFFIX)

    def _write(self, waiting: Waiting) -> None:
        path = self._path(waiting.identity.case_id)
        plain = json.dumps(
            {
                "case_id": waiting.identity.case_id,
                "access_code": waiting.identity.access_code,
                "creates_case": waiting.creates_case,
                "sent": waiting.sent,
                "bodies": [b64encode(body).decode() for body in waiting.bodies],
            }
        ).encode()
        nonce = secrets.token_bytes(_NONCE_BYTES)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(path, nonce + self._cipher.encrypt(nonce, plain, path.name.encode()))
        except OSError as error:
            raise OutboxError(
                sentence("What waits to be sent could not be written to the disk.")
            ) from error

    def _read(self, path: Path) -> Waiting | None:
        try:
            content = path.read_bytes()
            nonce, sealed = content[:_NONCE_BYTES], content[_NONCE_BYTES:]
            data = json.loads(self._cipher.decrypt(nonce, sealed, path.name.encode()))
        except (OSError, InvalidTag, ValueError):
            return None
        return Waiting(
            identity=CaseIdentity(data["case_id"], data["access_code"]),
            sent=data["sent"],
            creates_case=data["creates_case"],
            bodies=tuple(b64decode(body) for body in data["bodies"]),
        )
