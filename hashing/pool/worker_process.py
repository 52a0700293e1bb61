"""One worker, seen from its parent: start it, hand it files, read its answers, end it.

Nothing that a worker sends is trusted: lines are bounded in length and in time, and parsed strictly. A worker that sends
anything but the lines of ``hashing.channel.messages`` is killed.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence

from hashing.channel import (
    MAX_LINE_BYTES,
    MAX_READY_BYTES,
    Answer,
    Digest,
    FramesAhead,
    LineReader,
    Message,
    Request,
    check_plausible,
    inheritance,
    new_sender,
    parse_message,
    parse_ready,
    setup_input,
    worker_setup,
)
from hashing.events import Progress
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pool.kernel_witness import KernelWitness
from hashing.pool.pausable_clock import PausableClock
from hashing.pool.worker_start import Start, ways_to_start
from hashing.sandbox_report import SandboxReport

#: How long a worker may take from its start to "ready": usually 0.8 s, more when its libraries come from a slow disk.
START_SECONDS = 60.0
_REAPING_SECONDS = 1.0


def most_progress_lines(longest: float) -> int:
    """How many lines of progress a worker may send for a file that may take ``longest`` seconds. More are a flood.

    That is twice as many as a worker sends, and 100 more for short files.
    """
    return 100 + int(20 * longest)


class WorkerFailedError(Exception):
    """The worker died, or sent something that no worker sends. It has been ended."""


class WorkerTimedOutError(WorkerFailedError):
    """The worker took too long and has been ended."""


class WorkerProcess:
    """A running worker. ``kill`` and ``set_paused`` may be called from any thread; all else from one at a time.

    The thread that makes it must outlive it: on Linux, PR_SET_PDEATHSIG fires when that thread exits.

    Args:
        ways: how to start it, the best first; by default those of this system.
        clock: what the time limits of files are measured with.

    Raises:
        OSError: it could not be started.
    """

    def __init__(
        self,
        limits: Limits,
        options: HashOptions,
        command: tuple[str, ...],
        ways: Sequence[Start] | None = None,
        clock: PausableClock | None = None,
    ) -> None:
        self._limits = limits
        self._options = options
        self._command = command
        self._setup = worker_setup(limits, options)
        self._clock = clock or PausableClock()
        self._ways = list(ways_to_start() if ways is None else ways)
        # Held while signalling or reaping, so that no signal goes to a process number that was reaped and given to
        # another process. Re-entrant, because a garbage collection anywhere may drop a Batch, which kills its workers.
        self._ending = threading.RLock()
        self._killed = False
        self._reaped = False  # or about to be: no signal may be sent any more
        self._report: SandboxReport | None = None
        #: How many files its decoders have seen. A worker with none is as good as new.
        self.files_decoded = 0
        self._start()

    def _start(self) -> None:
        """Starts the process in the best way that is left. Raises ``OSError`` where none works."""
        while True:
            way = self._ways.pop(0)
            try:
                return self._start_this(way)
            except OSError:
                if not self._ways:
                    raise

    def _start_this(self, way: Start) -> None:
        self._files = new_sender()
        results, results_child = os.pipe()
        numbers, passing = inheritance((self._files.child_descriptor, results_child))
        try:
            with setup_input(self._setup) as stdin:
                self._process = way([*self._command, *numbers], {**passing, "stdin": stdin})
        except BaseException:
            os.close(results)
            self._files.close()
            raise
        finally:
            os.close(results_child)
        self._lines = LineReader(results)
        self._witness = KernelWitness(self._process.pid)
        self._reaped = False
        self._files.close_child_end()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs. False from the moment that it is killed, even if it takes a while to die."""
        with self._ending:
            return not (self._killed or self._reaped) and self._process.poll() is None

    @property
    def sandbox_report(self) -> SandboxReport | None:
        """What the worker reported of its sandbox, if the kernel does not contradict it. None until it is ready."""
        return self._report

    def wait_ready(self) -> None:
        """Returns when the worker is in its sandbox and waits for files. Raises ``WorkerFailedError``."""
        try:
            report = parse_ready(self._first_line())
        except ValueError:
            self.stop()
            raise WorkerFailedError from None
        if report.confined and self._witness.contradicts(self._handle()):
            self.stop()
            raise WorkerFailedError
        self._witness.close()
        self._report = report

    def give(self, request: Request, descriptor: int) -> None:
        """Hands over an open file. Raises ``WorkerFailedError`` where the worker is gone, or sent something unasked."""
        if self._lines.has_more() or not self.alive:
            self.stop()
            raise WorkerFailedError
        try:
            self._files.send(request, descriptor, self._handle())
        except OSError:
            self.stop()
            raise WorkerFailedError from None
        self.files_decoded += request.digest_of is None

    def answers(self, request: Request, size: int, longest: float) -> Iterator[Message]:
        """The worker's messages about a file that it was given, up to and including its final answer.

        It may neither be silent for longer than ``limits.image_timeout`` nor take longer than ``longest`` seconds in all.

        Args:
            size: of the file, in bytes.

        Raises:
            WorkerTimedOutError, WorkerFailedError: the worker has been ended.
        """
        end = self._clock.now() + longest
        frames_ahead = False
        try:
            for _ in range(most_progress_lines(longest)):
                silence_ends = self._clock.now() + self._limits.image_timeout
                line = self._line(MAX_LINE_BYTES, self._time_left(min(end, silence_ends)))
                message = parse_message(line, request.item, self._options)
                final = not isinstance(message, Progress | FramesAhead)
                self._check(message, request, size, frames_ahead)
                if final and self._lines.has_more():
                    raise ValueError("nothing follows a final answer")
                frames_ahead |= isinstance(message, FramesAhead)
                yield message
                if final:
                    return
            raise ValueError("too many lines of progress")
        except ValueError:
            self.stop()
            raise WorkerFailedError from None

    def _check(self, message: Message, request: Request, size: int, frames_ahead: bool) -> None:
        """Raises ``ValueError`` where the message does not answer the request, or is impossible."""
        only_digest = request.digest_of is not None
        if isinstance(message, Answer | FramesAhead) and only_digest:
            raise ValueError("only a digest was asked for")
        if isinstance(message, Digest) and not only_digest:
            raise ValueError("no digest was asked for")
        if isinstance(message, Answer):
            check_plausible(
                message,
                size,
                frames_ahead=frames_ahead,
                limits=self._limits,
                options=self._options,
            )

    def set_paused(self, paused: bool) -> None:
        """Halts the process wherever it is, or lets it go on. Without effect on Windows."""
        if sys.platform == "win32":
            return
        with self._ending:
            if not self._reaped and self._process.poll() is None:
                os.kill(self._process.pid, signal.SIGSTOP if paused else signal.SIGCONT)

    def kill(self) -> None:
        """Ends the process at once. Whoever is reading its answers gets ``WorkerFailedError``."""
        with self._ending:
            self._killed = True
            if not self._reaped:
                self._process.kill()

    def stop(self) -> None:
        """Ends the process, reaps it and closes every descriptor. May be called twice.

        A process that can't die yet, because it waits for a network drive that has gone away, is reaped later.
        """
        with self._ending:
            if self._reaped:
                return
            self._process.kill()
            self._reaped = True
        # Outside the lock, which kill() needs as well: the window's own thread calls that.
        reaper = threading.Thread(target=self._process.wait, daemon=True)
        reaper.start()
        reaper.join(_REAPING_SECONDS)
        self._lines.close()
        self._files.close()
        self._witness.close()

    def _first_line(self) -> bytes:
        """The first line that the worker sends. If it ends before that, it is started in the next way: it has seen no file."""
        while True:
            try:
                # Not on the pool's clock: starting goes on while the pool is paused.
                return self._line(MAX_READY_BYTES, _countdown(START_SECONDS))
            except WorkerTimedOutError:
                raise
            except WorkerFailedError:
                with self._ending:
                    if self._killed or not self._ways:
                        raise
                    try:
                        self._start()
                    except OSError:
                        raise WorkerFailedError from None

    def _handle(self) -> int:
        """The handle of the process on Windows; 0 elsewhere, and once it has ended."""
        handle = getattr(self._process, "handle", None)
        return int(getattr(self._process, "_handle", 0) if handle is None else handle)

    def _line(self, longest: int, seconds_left: Callable[[], float]) -> bytes:
        try:
            return self._lines.line(longest, seconds_left)
        except TimeoutError:
            self.stop()
            raise WorkerTimedOutError from None
        except EOFError:
            self.stop()
            raise WorkerFailedError from None

    def _time_left(self, deadline: float) -> Callable[[], float]:
        """A function that returns the seconds until ``deadline`` on the pool's clock. It waits while the pool is paused."""

        def seconds() -> float:
            self._clock.wait_while_paused()
            return deadline - self._clock.now()

        return seconds


def _countdown(seconds: float) -> Callable[[], float]:
    """A function that returns how many of these seconds are left."""
    end = time.monotonic() + seconds
    return lambda: end - time.monotonic()
