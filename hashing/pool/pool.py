"""The pool of workers: what a program uses to fingerprint files in sandboxed processes.

No decoder is ever imported here, and nothing that a worker says is trusted (``hashing.channel``).
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import HashOptions
from hashing.pool.batch import Batch, BatchRecord, ChosenFile, Job
from hashing.pool.job_queue import JobQueue
from hashing.pool.keeper import Keeper
from hashing.pool.kept_worker import KeptWorker
from hashing.pool.pausable_clock import PausableClock
from hashing.pool.worker_process import WorkerProcess
from hashing.pool.worker_start import worker_command
from hashing.pool.workers import Workers
from hashing.sandbox_report import SandboxReport

#: A batch is given up after so many failed starts in a row, for each worker of the pool.
_FAILED_STARTS = 3
_CLOSING_SECONDS = 2.0


class HasherPool:
    """Fingerprints files in sandboxed worker processes, one file at a time each.

    Use it as a context manager. Every method may be called from any thread and returns at once, but for
    :meth:`close`::

        with HasherPool() as pool:
            batch = pool.fingerprint(paths)
            for event in batch:  # in a thread of its own where a window is to stay responsive
                ...

    Meanwhile, from other threads: ``batch.add(more_paths)``, ``pool.pause()``, ``pool.resume()``,
    ``pool.cancel()``. Files that are named like videos are read after all others that wait, so that fifty photos
    need not wait for one long video.

    Args:
        workers: how many processes; None takes one less than there are cores, at least 1 and at most 4.
        limits: what one file may cost.
        options: how files are fingerprinted.
        command: what starts a worker; only tests give another one.
    """

    #: Whether :meth:`pause` halts a file that is being read. Where it does not, that file is read to its end.
    pauses_within_a_file = sys.platform != "win32"

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
        command = command if command is not None else worker_command()
        self._limits = limits
        self._clock = PausableClock()
        self._queue = JobQueue()
        self._workers = Workers(lambda: WorkerProcess(limits, options, command, clock=self._clock))
        self._starting = threading.Lock()
        self._closed = False  # guarded by _starting, as is:
        self._keepers: list[threading.Thread] = []

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
        """Starts every worker in the background, so that the first file need not wait."""
        self._keep(self._size)

    def fingerprint(self, files: Iterable[ChosenFile]) -> Batch:
        """Begins to read files. The batch yields what happens to each, and ends when each is ``Hashed``, ``CodesRead`` or ``Refused``.

        Items are counted from 1 in the order of ``files``; their events interleave. A file is a path or a
        descriptor open for reading only. That stays the caller's, and open until its final event; only on
        Linux may the same one be given twice, as elsewhere workers share its position in the file. Files are opened
        one by one, here and never by a worker.

        Raises:
            RuntimeError: the pool is closed.
        """
        batch = Batch(self._enqueue, self._cancel)
        batch.add(files)
        return batch

    def cancel(self) -> None:
        """Ends every running batch within milliseconds: its workers are killed, nothing more is reported.

        The pool can be used again afterwards, and is no longer paused.
        """
        self._workers.kill_for(self._queue.cancel_all())
        self.resume()

    def pause(self) -> None:
        """Halts everything until :meth:`resume`, also within a file; time limits stand still meanwhile.

        On Windows a file that is being read is read to its end (see ``pauses_within_a_file``).
        """
        self._queue.set_paused(True)
        self._clock.pause()
        self._workers.set_paused(True)

    def resume(self) -> None:
        """Goes on after :meth:`pause`. Without effect when the pool is not paused."""
        self._workers.set_paused(False)
        self._clock.resume()
        self._queue.set_paused(False)

    def sandbox_report(self) -> SandboxReport | None:
        """The sandbox of a running worker, as it says and the kernel confirms; None while none is ready."""
        return self._workers.sandbox_report()

    def close(self) -> None:
        """Ends all workers and batches, and waits until the processes are gone. May be called twice."""
        with self._starting:
            self._closed = True
            keepers = list(self._keepers)
        self._queue.close()
        self._queue.cancel_all()
        self._workers.close()
        self._clock.resume()
        for keeper in keepers:
            # Only a thread that is opening a file on a network drive takes longer; it ends with the program.
            keeper.join(_CLOSING_SECONDS)

    def _enqueue(self, jobs: list[Job]) -> None:
        unfinished = self._queue.add(jobs)
        self._keep(min(self._size, unfinished))

    def _cancel(self, batch: BatchRecord) -> None:
        self._queue.cancel(batch)
        self._workers.kill_for({batch})

    def _keep(self, count: int) -> None:
        """Makes sure that there are ``count`` keepers, each with a worker."""
        with self._starting:
            while not self._closed and len(self._keepers) < count:
                worker = KeptWorker(
                    self._workers,
                    self._queue,
                    self._clock,
                    self._limits,
                    _FAILED_STARTS * self._size,
                )
                keeper = Keeper(self._queue, worker, self._limits)
                thread = threading.Thread(target=keeper.run, daemon=True)
                thread.start()
                self._keepers.append(thread)


def _workers_for_this_computer() -> int:
    return min(4, max(1, (os.cpu_count() or 1) - 1))
