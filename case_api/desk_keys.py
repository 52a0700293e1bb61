"""The private keys of the operator's desk: a folder on the desk's machine, never on that of the public service.

Apps seal addresses of pages, and e-mail addresses for an answer, to the newest of these keys; older ones still open what
was sealed to them. The public service holds the public halves only (``KeyFolder.publish_desk_key``).
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from case_api.keys import KeyFolderError, write_key_file
from submission.protocol.answers import PublicKey
from submission.protocol.sealing_key import SealingKey

_CURRENT = "current.json"


@dataclass(frozen=True, slots=True)
class DeskKeyFolder:
    """The folder of the desk's private keys at ``path``."""

    path: Path

    @property
    def exists(self) -> bool:
        return (self.path / _CURRENT).is_file()

    def add(self) -> PublicKey:
        """Make a new key current; the first one makes the folder. Returns its public half, to be published.

        Raises:
            KeyFolderError: the folder can't be made or written to.
        """
        key = SealingKey.generate()
        public = key.published()
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_key_file(self.path / f"desk-{public.key_id}.key", key.to_bytes().hex())
            temporary = self.path / f"{_CURRENT}.{secrets.token_hex(4)}"
            write_key_file(temporary, json.dumps({"desk": public.key_id}))
            temporary.replace(self.path / _CURRENT)
        except OSError as error:
            raise KeyFolderError(f"The desk's keys can't be made: {error.strerror}.") from None
        return public

    def public_key(self) -> PublicKey:
        """The public half of the current key. Raises ``KeyFolderError``."""
        try:
            current = str(json.loads((self.path / _CURRENT).read_text())["desk"])
            return self.private_keys()[current].published()
        except (OSError, ValueError, KeyError, TypeError):
            raise KeyFolderError("The desk's key folder is missing or damaged.") from None

    def private_keys(self) -> Mapping[str, SealingKey]:
        """All keys, by key id: what opens links and contacts. Raises ``KeyFolderError``."""
        try:
            return {
                file.stem.removeprefix("desk-"): SealingKey.from_bytes(
                    bytes.fromhex(file.read_text())
                )
                for file in sorted(self.path.glob("desk-*.key"))
            }
        except (OSError, ValueError):
            raise KeyFolderError("A key of the desk can't be read.") from None
