"""The worker that one thread of a pool keeps: it is asked about one file after the other, and replaced when it has to be."""

from __future__ import annotations

from enum import Enum, auto

from hashing.channel import Answer, Digest, FramesAhead, Request
from hashing.events import CodesRead, Progress, Refused, progress_of_digest
from hashing.limits import Limits
from hashing.pool.batch import BatchRecord, Job
from hashing.pool.chosen_file import OpenedFile
from hashing.pool.job_queue import JobQueue
from hashing.pool.pausable_clock import PausableClock
from hashing.pool.worker_process import WorkerProcess, WorkerTimedOutError
from hashing.pool.workers import Workers
from hashing.refusals import RefusalCode

#: A worker is replaced after so many plain pictures, so that nothing a decoder leaks or keeps grows without end.
FILES_PER_WORKER = 200
#: How many workers are asked about one file: one may have been spoiled by an earlier file, one may not start.
_TRIES = 3
#: Refusals that are decided before any decoder sees the file.
_UNDECODED = (RefusalCode.UNKNOWN_FORMAT, RefusalCode.TOO_LARGE)

FinalAnswer = Answer | Digest | CodesRead | Refused


class _Verdict(Enum):
    """What to do with a worker's answer."""

    TAKE_IT = auto()
    #: The worker failed, perhaps because of an earlier file: ask another one at once.
    ASK_ANOTHER = auto()
    #: The same, but it took so long that the other files come first.
    ASK_LATER = auto()


class KeptWorker:
    """A worker is kept for one plain picture after the other. After anything else, animations and videos above all, a
    fresh one takes its place: what a hostile file might have done to a worker never meets the next file.

    Args:
        failed_starts: how many workers in a row may fail to start before a batch gets no more of them.
    """

    def __init__(
        self,
        workers: Workers,
        queue: JobQueue,
        clock: PausableClock,
        limits: Limits,
        failed_starts: int,
    ) -> None:
        self._workers = workers
        self._queue = queue
        self._clock = clock
        self._limits = limits
        self._failed_starts = failed_starts
        self._worker: WorkerProcess | None = None

    def warm_up(self) -> None:
        """Makes sure that a worker is ready for the next file, if one can be started."""
        if self._worker is None:
            self._replace(None)

    def ask(self, job: Job, request: Request, file: OpenedFile) -> FinalAnswer | None:
        """The final answer about a file. Asks another worker where the first may have failed because of an earlier file.

        Returns:
            None where the file has been postponed.
        """
        answer: FinalAnswer = Refused(job.item, RefusalCode.HASHER_STOPPED)
        for _ in range(_TRIES):
            verdict = _Verdict.ASK_ANOTHER
            worker = self._usable(job, request)
            if worker is not None:
                answer, verdict = self._answer_of(worker, job, request, file)
            if verdict is _Verdict.TAKE_IT or job.batch.cancelled:
                break
            self.dismiss()
            if verdict is _Verdict.ASK_LATER:
                self._queue.postpone(job)
                return None
        if self._worker is not None and not self._workers.assign(self._worker, None):
            self.dismiss()
        return answer

    def dismiss(self) -> None:
        """Ends the worker. The next question goes to a fresh one."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self._workers.dismiss(worker)

    def _answer_of(
        self, worker: WorkerProcess, job: Job, request: Request, file: OpenedFile
    ) -> tuple[FinalAnswer, _Verdict]:
        """What one worker answers, or a refusal where it fails; and what to do with that."""
        # An earlier file may have spoiled this worker. Only a fresh one shows which file is to blame.
        was_fresh = worker.files_decoded == 0
        longest = self._longest(file.size)
        latest = self._clock.now() + longest
        stopped = Refused(job.item, RefusalCode.HASHER_STOPPED)
        try:
            worker.give(request, file.descriptor)
        except Exception:  # noqa: BLE001 - as in Keeper; and the worker never got the file
            return stopped, _Verdict.ASK_ANOTHER
        try:
            return self._final_answer(worker, job, request, file.size, longest)
        except WorkerTimedOutError:
            # A file that used up all its time does not get it twice. A worker that only fell silent may be to blame itself.
            only_silent = not was_fresh and self._clock.now() < latest
            verdict = _Verdict.ASK_LATER if only_silent else _Verdict.TAKE_IT
            return Refused(job.item, RefusalCode.TIMED_OUT), verdict
        except Exception:  # noqa: BLE001 - as in Keeper
            worker.stop()
        return stopped, _Verdict.TAKE_IT if was_fresh else _Verdict.ASK_ANOTHER

    def _final_answer(
        self, worker: WorkerProcess, job: Job, request: Request, size: int, longest: float
    ) -> tuple[FinalAnswer, _Verdict]:
        """What a worker answers about the file it was given. Reports progress, and ends a worker that may not be reused."""
        was_fresh = worker.files_decoded == 1
        reusable = True
        for message in worker.answers(request, size, longest):
            match message:
                case Progress(item, fraction):
                    if request.digest_of is not None:
                        fraction = progress_of_digest(fraction)
                    self._queue.report(job, Progress(item, fraction))
                case FramesAhead():
                    reusable = False
                    self._workers.prepare_spare()
                case Refused(code=RefusalCode.OUT_OF_MEMORY) if not was_fresh:
                    return message, _Verdict.ASK_ANOTHER
                case Refused() | Answer() | Digest() | CodesRead():
                    if not reusable or (
                        isinstance(message, Refused) and message.code not in _UNDECODED
                    ):
                        self.dismiss()
                    return message, _Verdict.TAKE_IT
        raise AssertionError("a worker's messages end with a final answer, or an error is raised")

    def _usable(self, job: Job, request: Request) -> WorkerProcess | None:
        """The worker to ask; None where none can be started, or the batch has been cancelled."""
        kept = self._worker
        if kept is not None and not (kept.alive and self._suits(kept, job, request)):
            self.dismiss()
        if self._worker is None:
            self._replace(job.batch)
        self._clock.wait_while_paused()
        if self._worker is not None and self._workers.assign(self._worker, job.batch):
            return self._worker
        return None

    def _suits(self, worker: WorkerProcess, job: Job, request: Request) -> bool:
        # Nothing about a digest can be checked, so it is asked of a worker that no file can have taken over.
        if job.needs_fresh_worker or request.digest_of is not None:
            return worker.files_decoded == 0
        return worker.files_decoded < FILES_PER_WORKER

    def _replace(self, batch: BatchRecord | None) -> None:
        self.dismiss()
        if batch is not None and batch.failed_starts >= self._failed_starts:
            return
        failed = 1
        try:
            self._worker = self._workers.fresh()
        except WorkerTimedOutError:
            failed = (
                self._failed_starts
            )  # it took a minute, and the next try would take another: give up now
        except Exception:  # noqa: BLE001, S110 - as in Keeper
            pass
        if batch is not None:
            batch.failed_starts = 0 if self._worker is not None else batch.failed_starts + failed

    def _longest(self, size: int) -> float:
        """How many seconds a file of ``size`` bytes may take."""
        grown = self._limits.image_timeout + size / self._limits.video_bytes_per_second
        return min(self._limits.video_timeout, max(grown, self._limits.video_least_timeout))
