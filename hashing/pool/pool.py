"""The parent side of the hasher: starts workers, feeds them open files, times them, replaces them.

No decoder is ever imported here, and nothing a worker says is trusted (``hashing.channel.messages``).
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from hashing.events import Event, Hashed, Refused, Started
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions
from hashing.pool.batch import Batch, Events, Job
from hashing.pool.chosen_file import open_for_reading
from hashing.pool.worker_process import WorkerProcess, WorkerTimedOutError
from hashing.pool.worker_start import worker_command
from hashing.refusals import RefusalCode, RefusedError
from hashing.sandbox_report import SandboxReport

#: Files after which a worker makes room for a fresh one: whatever a decoder leaks or keeps ends there.
FILES_PER_WORKER = 200
#: How many workers are asked for one file: a spoiled one, one that does not start, and one more.
_TRIES = 3
#: Failed starts in a row, for each worker of the pool, after which a batch is given up: each may take a minute.
_FAILED_STARTS = 3
_CLOSING_SECONDS = 2.0


class HasherPool:
    """Fingerprints files in locked worker processes, one file at a time each.

    Use it as a context manager. Every method may be called from any thread.

    Args:
        workers: how many processes; None takes one less than there are cores, at least 1 and at most 4.
        limits: what one file may cost.
        options: how files are fingerprinted.
        command: what starts a worker; only tests give another one.
    """

    def __init__(
        self,
        *,
        workers: int | None = None,
        limits: Limits = DEFAULT_LIMITS,
        options: HashOptions = HashOptions(),  # noqa: B008 - frozen
        command: tuple[str, ...] | None = None,
    ) -> None:
        self._size = workers if workers is not None else _workers_for_this_computer()
        if self._size < 1:
            raise ValueError("a pool has at least one worker")
        self._limits = limits
        self._options = options
        self._command = command if command is not None else worker_command()
        self._changed = threading.Condition()
        # all below is guarded by _changed
        self._jobs: deque[Job] = deque()
        self._batches: set[Batch] = set()
        self._keepers: list[threading.Thread] = []
        self._workers: dict[WorkerProcess, Batch | None] = {}  # running, and for whom
        self._paused = False
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def warm_up(self) -> None:
        """Starts every worker in the background, so that the first file need not wait. Returns at once."""
        self._keep(self._size)

    def fingerprint(self, files: Iterable[Path | int]) -> Iterator[Event]:
        """What happens to each file, as it happens; ends when every file has its ``Hashed`` or ``Refused``.

        Items are counted from 1 in the order of ``files``; their events interleave. A file is a path or a
        descriptor open for reading only. That stays the caller's, and open until its answer is there; only on
        Linux may the same one be given twice, as elsewhere workers share its place in the file. Files are opened
        one by one, here and never by a worker.

        It begins at once and can be cancelled from then on. Closing or dropping the iterator early cancels its
        files only.
        """
        batch = Batch()
        jobs = [Job(batch, item, file) for item, file in enumerate(files, start=1)]
        with self._changed:
            if self._closed:
                raise RuntimeError("the pool is closed")
            self._batches.add(batch)
            self._jobs.extend(jobs)
            self._changed.notify_all()
        events = Events(batch, len(jobs), lambda: self._cancel({batch}))
        self._keep(min(self._size, len(jobs)))
        return events

    def cancel(self) -> None:
        """Ends every running ``fingerprint`` within milliseconds: its workers are killed, nothing more is reported.

        The pool can be used again afterwards, and is no longer paused.
        """
        with self._changed:
            batches = set(self._batches)
            self._paused = False
        self._cancel(batches)

    def pause(self) -> None:
        """No new file is taken up until :meth:`resume`; files already taken up are finished."""
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def sandbox_report(self) -> SandboxReport | None:
        """The lock of a running worker, as it says and the kernel confirms; None while none is ready."""
        with self._changed:
            return next(
                (w.sandbox_report for w in self._workers if w.sandbox_report is not None), None
            )

    def close(self) -> None:
        """Ends all workers, within moments. Running ``fingerprint`` iterators end without another event."""
        with self._changed:
            self._closed = True
            batches = set(self._batches)
            for worker in self._workers:
                worker.kill()
            self._cancel(batches)
        for keeper in self._keepers:
            # only one that waits for a network drive to open a file takes longer, and it ends with the program
            keeper.join(_CLOSING_SECONDS)

    def _cancel(self, batches: set[Batch]) -> None:
        with self._changed:
            for batch in batches & self._batches:
                batch.cancelled = True
                batch.events.put(None)
            self._batches -= batches
            self._jobs = deque(job for job in self._jobs if job.batch not in batches)
            for worker, batch_of in self._workers.items():
                if batch_of in batches:
                    worker.kill()
            self._changed.notify_all()

    def _keep(self, count: int) -> None:
        """Makes sure that ``count`` workers are kept, each by a thread of its own.

        A thread each, because Linux ends a worker with the thread that started it.
        """
        with self._changed:
            if self._closed:
                return
            while len(self._keepers) < count:
                keeper = threading.Thread(target=self._keep_one, name="hasher", daemon=True)
                keeper.start()
                self._keepers.append(keeper)

    def _keep_one(self) -> None:
        """One keeper's life: a worker, and files for it, until the pool is closed."""
        worker: WorkerProcess | None = None
        try:
            worker = self._fresh(None)
            while (job := self._next_job()) is not None:
                worker = self._do(job, worker)
        finally:
            self._dismiss(worker)

    def _next_job(self) -> Job | None:
        with self._changed:
            while not self._closed and (self._paused or not self._jobs):
                self._changed.wait()
            return None if self._closed else self._jobs.popleft()

    def _do(self, job: Job, worker: WorkerProcess | None) -> WorkerProcess | None:
        """Takes one file to its final event. Gives back the worker that is now kept, if any."""
        job.batch.events.put(Started(job.item))
        try:
            descriptor, size = open_for_reading(job.file, self._limits)
        except RefusedError as refused:
            self._report(job, Refused(job.item, refused.code))
            return worker
        except Exception:  # noqa: BLE001 - as in _hear
            self._report(job, Refused(job.item, RefusalCode.UNREADABLE))
            return worker
        try:
            return self._ask(job, descriptor, self._longest(size), worker)
        finally:
            os.close(descriptor)

    def _ask(
        self, job: Job, descriptor: int, longest: float, worker: WorkerProcess | None
    ) -> WorkerProcess | None:
        """Has a worker answer for one file, and another one where the first may have failed by no fault of the file."""
        end: Hashed | Refused
        for _ in range(_TRIES):
            end, again = Refused(job.item, RefusalCode.HASHER_STOPPED), True
            if worker is not None and (worker.files_given >= FILES_PER_WORKER or not worker.alive):
                self._dismiss(worker)
                worker = None
            worker = worker or self._fresh(job.batch)
            if worker is not None and self._work_for(worker, job.batch):
                end, again = self._hear(worker, job, descriptor, longest)
            if not again or job.batch.cancelled:
                break
            self._dismiss(worker)
            worker = None
        if worker is not None and worker.alive:
            self._work_for(worker, None)
        else:
            self._dismiss(worker)
            worker = None
        self._report(job, end)
        return worker

    def _hear(
        self, worker: WorkerProcess, job: Job, descriptor: int, longest: float
    ) -> tuple[Hashed | Refused, bool]:
        """One worker's final answer for a file, and whether another worker might well have a better one."""
        # An earlier file may have spoiled it; only a fresh one tells who is to blame.
        maybe_spoiled = worker.files_given > 0
        latest = time.monotonic() + longest
        given = False
        try:
            worker.give(job.item, descriptor)
            given = True
            for message in worker.answers(job.item, longest):
                if isinstance(message, Hashed | Refused):
                    out_of_memory = message == Refused(job.item, RefusalCode.OUT_OF_MEMORY)
                    return message, out_of_memory and maybe_spoiled
                self._report(job, message)
        except WorkerTimedOutError:
            # one that only fell silent; a file that used up all its time does not get it twice
            again = maybe_spoiled and time.monotonic() < latest
            return Refused(job.item, RefusalCode.TIMED_OUT), again
        except Exception:  # noqa: BLE001 - a keeper that ended would leave every later file without an answer
            worker.stop()
        return Refused(job.item, RefusalCode.HASHER_STOPPED), maybe_spoiled or not given

    def _fresh(self, batch: Batch | None) -> WorkerProcess | None:
        """A new worker that is ready, or None where none can be started."""
        with self._changed:
            if batch is not None and batch.failed_starts >= _FAILED_STARTS * self._size:
                return None
        worker: WorkerProcess | None = None
        try:
            worker = WorkerProcess(self._limits, self._options, self._command)
            with self._changed:
                self._workers[worker] = batch
                if self._closed or (batch is not None and batch.cancelled):
                    worker.kill()
            worker.wait_ready()
        except Exception:  # noqa: BLE001 - as in _hear
            self._dismiss(worker)
            worker = None
        with self._changed:
            if batch is not None:
                batch.failed_starts = 0 if worker is not None else batch.failed_starts + 1
        return worker

    def _work_for(self, worker: WorkerProcess, batch: Batch | None) -> bool:
        """Notes for whom a worker works, so that cancelling finds it. False when it is too late for that."""
        with self._changed:
            self._workers[worker] = batch
            return batch is None or not (batch.cancelled or self._closed)

    def _dismiss(self, worker: WorkerProcess | None) -> None:
        if worker is None:
            return
        with self._changed:
            self._workers.pop(worker, None)
        worker.stop()

    def _report(self, job: Job, event: Event) -> None:
        with self._changed:
            if not job.batch.cancelled:
                job.batch.events.put(event)

    def _longest(self, size: int) -> float:
        grown = self._limits.image_timeout + size / self._limits.video_bytes_per_second
        return min(self._limits.video_timeout, max(grown, self._limits.video_least_timeout))


def _workers_for_this_computer() -> int:
    return min(4, max(1, (os.cpu_count() or 1) - 1))
