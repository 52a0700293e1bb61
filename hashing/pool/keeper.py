"""One thread of a pool: it keeps a worker and has it answer for one file after the other."""

from __future__ import annotations

from enum import Enum, auto

from hashing.events import Hashed, Refused, Started
from hashing.limits import Limits
from hashing.pool.batch import BatchRecord, Job
from hashing.pool.chosen_file import Change, OpenedFile
from hashing.pool.job_queue import JobQueue
from hashing.pool.pausable_clock import PausableClock
from hashing.pool.worker_process import WorkerProcess, WorkerTimedOutError
from hashing.pool.workers import Workers
from hashing.refusals import RefusalCode, RefusedError

#: Files after which a worker is replaced: whatever a decoder leaks or keeps ends there.
FILES_PER_WORKER = 200
#: How many workers are asked for one file: one that an earlier file spoiled, one that does not start, and one more.
_TRIES = 3

Answer = Hashed | Refused


class _Next(Enum):
    """What to do with a worker's answer."""

    TAKE_IT = auto()
    #: The worker failed, and perhaps by no fault of this file.
    ASK_ANOTHER = auto()
    #: The same, and it took so long that other files should not wait for a second try.
    ASK_LATER = auto()


class Keeper:
    """Runs in a thread of its own until the queue is closed.

    Args:
        failed_starts: how many starts may fail one after the other before a batch is given up, as each may take
            long.
    """

    def __init__(
        self,
        queue: JobQueue,
        workers: Workers,
        clock: PausableClock,
        limits: Limits,
        failed_starts: int,
    ) -> None:
        self._queue = queue
        self._workers = workers
        self._clock = clock
        self._limits = limits
        self._failed_starts = failed_starts
        self._worker: WorkerProcess | None = None

    def run(self) -> None:
        try:
            self._replace_worker(None)
            while (job := self._queue.next()) is not None:
                self._take(job)
                self._queue.done()
        finally:
            self._dismiss()

    def _take(self, job: Job) -> None:
        """Takes one file to its final event, or puts it off."""
        if not job.needs_fresh_worker:
            self._queue.report(job, Started(job.item))
        try:
            with OpenedFile(job.file, self._limits) as file:
                answer = self._read(job, file)
        except RefusedError as refused:
            answer = Refused(job.item, refused.code)
        except Exception:  # noqa: BLE001 - a keeper that ended would leave every later file without an answer
            answer = Refused(job.item, RefusalCode.UNREADABLE)
        if answer is not None:
            self._queue.report(job, answer)

    def _read(self, job: Job, file: OpenedFile) -> Answer | None:
        """The answer for a file that stayed as it was while it was read; None when it is put off."""
        for _ in range(2):
            answer = self._ask(job, file)
            change = Change.NONE if answer is None else file.change()
            if change is Change.NONE:
                return answer
            if change is Change.CONTENTS:
                break
        return Refused(job.item, RefusalCode.CHANGED)

    def _ask(self, job: Job, file: OpenedFile) -> Answer | None:
        """A worker's answer, or another one's where the first may have failed by no fault of the file."""
        answer: Answer = Refused(job.item, RefusalCode.HASHER_STOPPED)
        for _ in range(_TRIES):
            worker = self._worker_for(job)
            if worker is None:
                following = _Next.ASK_ANOTHER
            else:
                answer, following = self._hear(worker, job, file)
            if following is _Next.TAKE_IT or job.batch.cancelled:
                break
            self._dismiss()
            if following is _Next.ASK_LATER:
                self._queue.postpone(job)
                return None
        if self._worker is not None and not self._workers.assign(self._worker, None):
            self._dismiss()
        return answer

    def _hear(self, worker: WorkerProcess, job: Job, file: OpenedFile) -> tuple[Answer, _Next]:
        # An earlier file may have spoiled this worker. Only a fresh one shows which file is to blame.
        is_fresh = worker.files_given == 0
        longest = self._longest(file.size)
        latest = self._clock.now() + longest
        try:
            worker.give(job.item, file.descriptor)
        except Exception:  # noqa: BLE001 - it never got the file
            return Refused(job.item, RefusalCode.HASHER_STOPPED), _Next.ASK_ANOTHER
        try:
            for message in worker.answers(job.item, longest):
                if isinstance(message, Hashed | Refused):
                    return message, self._next(message, is_fresh=is_fresh)
                self._queue.report(job, message)
        except WorkerTimedOutError:
            # A file that used up all its time does not get it twice; one that only fell silent may.
            only_silent = not is_fresh and self._clock.now() < latest
            answer = Refused(job.item, RefusalCode.TIMED_OUT)
            return answer, _Next.ASK_LATER if only_silent else _Next.TAKE_IT
        except Exception:  # noqa: BLE001 - as above
            worker.stop()
        answer = Refused(job.item, RefusalCode.HASHER_STOPPED)
        return answer, _Next.TAKE_IT if is_fresh else _Next.ASK_ANOTHER

    def _next(self, answer: Answer, *, is_fresh: bool) -> _Next:
        out_of_memory = isinstance(answer, Refused) and answer.code is RefusalCode.OUT_OF_MEMORY
        return _Next.ASK_ANOTHER if out_of_memory and not is_fresh else _Next.TAKE_IT

    def _worker_for(self, job: Job) -> WorkerProcess | None:
        """The worker that is kept, or a fresh one; None where none starts or the batch has been cancelled."""
        kept = self._worker
        if kept is not None:
            used_up = kept.files_given >= FILES_PER_WORKER
            if used_up or not kept.alive or (job.needs_fresh_worker and kept.files_given):
                self._dismiss()
        if self._worker is None:
            self._replace_worker(job.batch)
        # A worker that is paused is not given anything.
        self._clock.wait_while_paused()
        if self._worker is not None and self._workers.assign(self._worker, job.batch):
            return self._worker
        return None

    def _replace_worker(self, batch: BatchRecord | None) -> None:
        """Keeps a fresh worker from now on, or none where none starts."""
        self._dismiss()
        if batch is not None and batch.failed_starts >= self._failed_starts:
            return
        failed = 1
        try:
            self._worker = self._workers.fresh()
        except WorkerTimedOutError:
            failed = self._failed_starts  # a minute has passed: the next try would take as long
        except Exception:  # noqa: BLE001, S110 - as above
            pass
        if batch is not None:
            batch.failed_starts = 0 if self._worker is not None else batch.failed_starts + failed

    def _dismiss(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            self._workers.dismiss(worker)

    def _longest(self, size: int) -> float:
        """Seconds that a file of so many bytes may take."""
        grown = self._limits.image_timeout + size / self._limits.video_bytes_per_second
        return min(self._limits.video_timeout, max(grown, self._limits.video_least_timeout))
