"""All workers of a pool: starts them, keeps a spare one ready, and knows for which batch each is working."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor

from hashing.pool.batch import BatchRecord
from hashing.pool.worker_process import WorkerFailedError, WorkerProcess
from hashing.sandbox_report import SandboxReport


class Workers:
    """Every method may be called from any thread.

    Args:
        start: starts one worker; raises ``OSError`` or ``ValueError`` where that is impossible.
    """

    def __init__(self, start: Callable[[], WorkerProcess]) -> None:
        self._start = start
        # One thread starts all of them and lives as long as the pool: PR_SET_PDEATHSIG fires when the starting
        # thread exits, so it must outlive its workers.
        self._starter = ThreadPoolExecutor(1)
        # Re-entrant, because a garbage collection at any place may drop a Batch, which calls kill_for().
        self._changing = threading.RLock()
        # all below is guarded by _changing
        self._batch_of: dict[WorkerProcess, BatchRecord | None] = {}
        self._spare: Future[WorkerProcess] | None = None
        self._paused = False
        self._closed = False

    def prepare_spare(self) -> None:
        """Starts one more worker in the background, so that :meth:`fresh` waits less. Returns at once."""
        with self._changing:
            if not self._closed:
                self._spare = self._spare or self._starter.submit(self._started)

    def fresh(self) -> WorkerProcess:
        """A worker that has not read any file and is ready for one.

        Raises:
            WorkerFailedError, OSError, ValueError: none could be started.
        """
        with self._changing:
            if self._closed:
                raise WorkerFailedError
            starting = self._spare or self._starter.submit(self._started)
            self._spare = None
        worker = starting.result()
        try:
            worker.wait_ready()
        except BaseException:
            self.dismiss(worker)
            raise
        return worker

    def assign(self, worker: WorkerProcess, batch: BatchRecord | None) -> bool:
        """Records for which batch a worker works from now on, so that cancelling the batch ends the worker.

        Returns:
            False where the worker must not be used, because it has been ended or the batch has been cancelled. This is
            decided under the same lock as :meth:`kill_for`, so a worker that was ended with one batch never gets a file
            of another.
        """
        with self._changing:
            self._batch_of[worker] = batch
            if batch is not None and self._paused:
                worker.set_paused(True)
            usable = worker.alive and not self._closed
            return usable and not (batch is not None and batch.cancelled)

    def dismiss(self, worker: WorkerProcess) -> None:
        """Ends a worker."""
        with self._changing:
            self._batch_of.pop(worker, None)
        worker.stop()

    def kill_for(self, batches: Collection[BatchRecord]) -> None:
        """Ends the workers of batches that have been cancelled."""
        with self._changing:
            for worker, batch in self._batch_of.items():
                if batch in batches:
                    worker.kill()

    def set_paused(self, paused: bool) -> None:
        """Halts all workers that work for a batch, even within a file where the system can, or lets them go on."""
        with self._changing:
            self._paused = paused
            for worker, batch in self._batch_of.items():
                if batch is not None:
                    worker.set_paused(paused)

    def sandbox_report(self) -> SandboxReport | None:
        """What a running worker says of its sandbox and the kernel confirms; None while none is ready."""
        with self._changing:
            reports = [worker.sandbox_report for worker in self._batch_of]
        return next((report for report in reports if report is not None), None)

    def close(self) -> None:
        """Ends all workers, including those that are being started. Returns at once."""
        with self._changing:
            self._closed = True
            for worker in self._batch_of:
                worker.kill()
            spare = self._spare
        if spare is not None:
            spare.add_done_callback(self._dismiss_started)
        self._starter.shutdown(wait=False)

    def _started(self) -> WorkerProcess:
        worker = self._start()
        with self._changing:
            self._batch_of[worker] = None
            if self._closed:
                worker.kill()
        return worker

    def _dismiss_started(self, started: Future[WorkerProcess]) -> None:
        if not started.exception():
            self.dismiss(started.result())
