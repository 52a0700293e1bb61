"""One thread of a pool: it takes one file after the other from the queue to its final event."""

from __future__ import annotations

from hashing.channel import Answer, Digest, Request, Stretch
from hashing.events import CodesRead, Hashed, Refused, Started
from hashing.limits import Limits
from hashing.pool.batch import Job
from hashing.pool.chosen_file import Change, OpenedFile
from hashing.pool.job_queue import JobQueue
from hashing.pool.kept_worker import KeptWorker
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Fingerprint, Md5


class Keeper:
    """Keeps one worker busy: :meth:`run` is what the thread does until the queue is closed."""

    def __init__(self, queue: JobQueue, worker: KeptWorker, limits: Limits) -> None:
        self._queue = queue
        self._worker = worker
        self._limits = limits

    def run(self) -> None:
        try:
            self._worker.warm_up()
            while (job := self._queue.next()) is not None:
                self._take(job)
                if self._queue.done():
                    self._worker.warm_up()
        finally:
            self._worker.dismiss()

    def _take(self, job: Job) -> None:
        """Takes one file to its final event, or postpones it."""
        if not job.needs_fresh_worker:
            self._queue.report(job, Started(job.item))
        try:
            with OpenedFile(job.file, self._limits) as file:
                end = self._read(job, file)
        except RefusedError as refused:
            end = Refused(job.item, refused.code)
        except Exception:  # noqa: BLE001 - if this thread ended, later files would never get an answer
            end = Refused(job.item, RefusalCode.UNREADABLE)
        if end is not None:
            self._queue.report(job, end)

    def _read(self, job: Job, file: OpenedFile) -> Hashed | CodesRead | Refused | None:
        """The final event of a file, which is refused if it changed while it was read. None where it is postponed.

        Where it *may* have changed, it is read once more.
        """
        for _ in range(2):
            end = self._fingerprint(job, file)
            change = Change.NONE if end is None else file.change()
            if change is Change.NONE:
                return end
            if change is Change.CONTENTS:
                break
        return Refused(job.item, RefusalCode.CHANGED)

    def _fingerprint(self, job: Job, file: OpenedFile) -> Hashed | CodesRead | Refused | None:
        match self._worker.ask(job, Request(job.item), file):
            case Answer(_, kind, signals, video, thumbnail):
                md5 = None if video is None else self._md5(job, video, file)
                if isinstance(md5, Refused):
                    return md5
                return Hashed(job.item, Fingerprint.assembled(kind, signals, md5), thumbnail)
            case CodesRead() | Refused() as end:
                return end
            case _:
                return None

    def _md5(self, job: Job, stretch: Stretch, file: OpenedFile) -> Md5 | Refused:
        """The MD5, from a worker that has decoded nothing: no hostile file can have made that one lie."""
        match self._worker.ask(job, Request(job.item, stretch), file):
            case Digest(_, md5):
                return md5
            case Refused() as refused:
                return refused
            case _:
                return Refused(job.item, RefusalCode.HASHER_STOPPED)
