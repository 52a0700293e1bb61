"""One chosen file of a draft, and how far reading it is."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.state.memory_file import MemoryFile
from hashing.events import CodesRead, Event, Hashed, Progress, Refused, Started
from hashing.refusals import RefusalCode
from hashing.signals import Fingerprint


class FileState(StrEnum):
    """How far one file is."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class DraftItem:
    """One chosen file. ``source`` stays on this computer: nothing that is sent is made from its name or place."""

    key: int
    source: Path | MemoryFile = field(repr=False)
    state: FileState = FileState.WAITING
    fraction: float = 0.0
    fingerprint: Fingerprint | None = field(default=None, repr=False)
    refusal: RefusalCode | None = None
    thumbnail: bytes | None = field(default=None, repr=False)
    synthetic: bool = False

    @property
    def name(self) -> str:
        """The file's name, for the person's eyes; none for a picture that is no file."""
        if isinstance(self.source, MemoryFile):
            return ""
        # a name that is not UTF-8 is shown as well as it can be; the source keeps its bytes
        return os.fsencode(self.source.name).decode("utf-8", "replace")

    @property
    def done(self) -> bool:
        """Whether it has a result."""
        return self.state in (FileState.READ, FileState.REFUSED)

    @property
    def sendable(self) -> bool:
        """Read, and with at least one signal good enough to match on."""
        return self.fingerprint is not None and self.fingerprint.matchable

    @property
    def weak(self) -> bool:
        """Read, but too plain to be recognised safely."""
        return self.fingerprint is not None and not self.fingerprint.matchable

    def after(self, event: Event) -> DraftItem:
        """This item once the hasher has reported ``event`` of it. A file that is done stays as it is."""
        if self.done:
            return self
        match event:
            case Started():
                return replace(self, state=FileState.READING)
            case Progress(fraction=fraction):
                return replace(self, state=FileState.READING, fraction=fraction)
            case Hashed(fingerprint=fingerprint, thumbnail=thumbnail):
                return replace(
                    self,
                    state=FileState.READ,
                    fraction=1.0,
                    fingerprint=fingerprint,
                    thumbnail=thumbnail,
                )
            case CodesRead():  # never asked for of a draft's files
                return self
            case Refused(code=code):
                return replace(self, state=FileState.REFUSED, refusal=code)

    def waiting_again(self) -> DraftItem:
        """This item after its reading was broken off."""
        if self.state is not FileState.READING:
            return self
        return replace(self, state=FileState.WAITING, fraction=0.0)
