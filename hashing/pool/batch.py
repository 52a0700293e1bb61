"""One call of ``HasherPool.fingerprint``: what its caller holds, and what the pool keeps for it."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hashing.events import CodesRead, Event, Hashed, Refused

#: A path, or a descriptor that is open for reading only.
ChosenFile = Path | int


class BatchEndedError(Exception):
    """Every file of this batch has had its final event, or the batch was cancelled."""


@dataclass(eq=False)
class BatchRecord:
    """What the pool keeps for a batch. None in the queue of events means that no more will come."""

    events: queue.SimpleQueue[Event | None] = field(default_factory=queue.SimpleQueue)
    cancelled: bool = False
    failed_starts: int = 0  # of workers, one after the other


@dataclass(frozen=True)
class Job:
    """One file of a batch.

    Attributes:
        needs_fresh_worker: a worker fell silent over this file after it had read others, so it is not clear which
            file is to blame. Only a worker that has read nothing can tell.
    """

    batch: BatchRecord
    item: int
    file: ChosenFile
    needs_fresh_worker: bool = False


class Batch(Iterator[Event]):
    """The events of one selection of files, as they happen; files can be added while it runs.

    Iterate it in one thread; :meth:`add` and :meth:`close` may be called from any. Dropping it cancels it.
    """

    # Not a generator: one that is closed before its first next() never runs its finally, so the batch would not be
    # cancelled.

    def __init__(
        self,
        enqueue: Callable[[list[Job]], None],
        cancel: Callable[[BatchRecord], None],
    ) -> None:
        self._record = BatchRecord()
        self._enqueue = enqueue
        self._cancel = cancel
        self._changing = threading.Lock()
        self._files = 0  # so far
        self._unfinished = 0
        self._ended = False

    def add(self, files: Iterable[ChosenFile]) -> range:
        """Adds files to this batch. Returns their item numbers, which go on from the last one.

        Raises:
            BatchEndedError: it has ended; start another one.
            RuntimeError: the pool is closed.
        """
        chosen = list(files)
        with self._changing:
            if self._ended:
                raise BatchEndedError
            items = range(self._files + 1, self._files + 1 + len(chosen))
            self._enqueue(
                [Job(self._record, item, file) for item, file in zip(items, chosen, strict=True)]
            )
            self._files += len(chosen)
            self._unfinished += len(chosen)
        return items

    def __next__(self) -> Event:
        while not self._all_finished():
            event = self._record.events.get()
            # Events that nobody had taken yet when the batch was cancelled are dropped.
            if event is None or self._record.cancelled:
                break
            if isinstance(event, CodesRead | Hashed | Refused):
                with self._changing:
                    self._unfinished -= 1
            return event
        self.close()
        raise StopIteration

    def close(self) -> None:
        """Cancels what is left of the batch. May be called twice."""
        with self._changing:
            self._ended = True
        self._cancel(self._record)

    def __del__(self) -> None:
        self.close()

    def _all_finished(self) -> bool:
        with self._changing:
            self._ended = self._ended or not self._unfinished
            return self._ended
