"""Which file is read next: quick ones before those that take long, and otherwise in the order given."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from hashing.events import Event
from hashing.pool.batch import BatchRecord, ChosenFile, Job

#: How the names of videos end. Only the order of reading depends on them: the format is decided by the file's bytes.
_VIDEO_SUFFIXES = frozenset(
    (
        *(".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3g2", ".mkv", ".webm", ".avi", ".wmv", ".asf"),
        *(".mpg", ".mpeg", ".vob", ".ts", ".mts", ".m2ts", ".flv", ".f4v", ".ogv", ".mxf", ".dv"),
    )
)


class JobQueue:
    """The files of all batches that wait. Every method may be called from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        # all below is guarded by _changed
        self._quick: deque[Job] = deque()
        self._long: deque[Job] = deque()
        self._being_read = 0
        self._batches: set[BatchRecord] = set()
        self._paused = False
        self._closed = False

    def add(self, jobs: Collection[Job]) -> int:
        """Adds files. Returns how many files of all batches are now unfinished.

        Raises:
            RuntimeError: the pool is closed.
        """
        with self._changed:
            if self._closed:
                raise RuntimeError("the pool is closed")
            for job in jobs:
                self._batches.add(job.batch)
                (self._long if _looks_long(job.file) else self._quick).append(job)
            self._changed.notify_all()
            return len(self._quick) + len(self._long) + self._being_read

    def next(self) -> Job | None:
        """The next file. Waits until there is one, and while the pool is paused. None when the pool is closed.

        Call :meth:`done` when the file has been read.
        """
        with self._changed:
            while not self._closed and (self._paused or not (self._quick or self._long)):
                self._changed.wait()
            if self._closed:
                return None
            self._being_read += 1
            return (self._quick or self._long).popleft()

    def done(self) -> bool:
        """Counts one file as read. Returns whether no other file waits."""
        with self._changed:
            self._being_read -= 1
            return not (self._quick or self._long)

    def postpone(self, job: Job) -> None:
        """Puts a file at the end of the queue, to be read again by a fresh worker."""
        with self._changed:
            if not job.batch.cancelled:
                self._long.append(replace(job, needs_fresh_worker=True))
                self._changed.notify()

    def report(self, job: Job, event: Event) -> None:
        """Tells a batch what happened, unless it has been cancelled."""
        with self._changed:
            if not job.batch.cancelled:
                job.batch.events.put(event)

    def cancel(self, batch: BatchRecord) -> None:
        """From now on no file of this batch is read, and no event reported."""
        with self._changed:
            if batch in self._batches:
                self._end({batch})

    def cancel_all(self) -> set[BatchRecord]:
        """Cancels every batch. Returns those that were running."""
        with self._changed:
            running = set(self._batches)
            self._end(running)
        return running

    def set_paused(self, paused: bool) -> None:
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _end(self, batches: Collection[BatchRecord]) -> None:
        for batch in batches:
            batch.cancelled = True
            batch.events.put(None)
        self._batches.difference_update(batches)
        for waiting in (self._quick, self._long):
            kept = [job for job in waiting if job.batch not in batches]
            waiting.clear()
            waiting.extend(kept)


def _looks_long(file: ChosenFile) -> bool:
    return isinstance(file, Path) and file.suffix.lower() in _VIDEO_SUFFIXES
