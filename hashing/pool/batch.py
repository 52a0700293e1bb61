"""One call of ``HasherPool.fingerprint``: what is reported of its files, and who hands that out."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hashing.events import Event, Hashed, Refused


@dataclass(eq=False)
class Batch:
    """What the pool knows of one call. Its events end with None."""

    events: queue.SimpleQueue[Event | None] = field(default_factory=queue.SimpleQueue)
    cancelled: bool = False
    failed_starts: int = 0  # of workers for it, in a row


@dataclass(frozen=True)
class Job:
    """One file of a batch."""

    batch: Batch
    item: int
    file: Path | int


class Events(Iterator[Event]):
    """Hands out what is reported, until every file has its end or the batch is cancelled.

    No generator, because one that is closed or dropped before its first event would not notice.
    """

    def __init__(self, batch: Batch, files: int, end: Callable[[], None]) -> None:
        self._batch = batch
        self._waiting = files
        self._end = end

    def __next__(self) -> Event:
        if self._waiting:
            event = self._batch.events.get()
            # what was reported before the end, but not taken yet, is not handed out after it
            if event is not None and not self._batch.cancelled:
                if isinstance(event, Hashed | Refused):
                    self._waiting -= 1
                return event
        self.close()
        raise StopIteration

    def close(self) -> None:
        """Ends what is left of the batch."""
        self._waiting = 0
        self._end()

    def __del__(self) -> None:
        self.close()
