"""One hasher process, seen from its parent: start it, hand it files, read what it says, end it.

Nothing it says is believed: lines are bounded, parsed strictly and timed. Whatever is not one of the lines of
``hashing.channel.messages`` ends the worker.
"""

from __future__ import annotations

import json
import os
import select
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from hashing.channel.handover import inheritance, new_sender
from hashing.channel.messages import (
    MAX_LINE_BYTES,
    MAX_READY_BYTES,
    Message,
    parse_message,
    parse_ready,
)
from hashing.events import Hashed, Refused
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pool.kernel_witness import KernelWitness
from hashing.pool.worker_start import Start, ways_to_start
from hashing.sandbox_report import SandboxReport

#: Seconds from start to "ready": 0.8 on an ordinary computer, more when everything comes from a slow disk.
START_SECONDS = 60.0
_REAPING_SECONDS = 1.0
_CHUNK = 1 << 16


def most_progress_lines(longest: float) -> int:
    """How many a worker may send for a file that takes ``longest`` seconds before it is taken for a flood.

    Twice of what one sends, and some to spare for a short file.
    """
    return 100 + int(20 * longest)


class WorkerFailedError(Exception):
    """The worker died, fell silent or said what no worker says. It has been ended."""


class WorkerTimedOutError(WorkerFailedError):
    """The worker took too long and has been ended."""


class WorkerProcess:
    """A running hasher process. ``kill`` may be called from any thread; all else from the one that made it.

    That thread must live as long as the worker: Linux ends the worker with the *thread* that started it.
    """

    def __init__(
        self,
        limits: Limits,
        options: HashOptions,
        command: tuple[str, ...],
        ways: Sequence[Start] | None = None,
    ) -> None:
        """``ways``: how to start it, the best first; by default this system's. Raises ``OSError``."""
        self._limits = limits
        self._options = options
        self._command = command
        self._settings = json.dumps({"limits": asdict(limits), "options": asdict(options)})
        self._ways = list(ways_to_start() if ways is None else ways)
        self._ending = threading.Lock()  # so that nobody signals a process number already reaped
        self._killed = False  # from outside
        self._over = False  # no longer to be signalled
        self._unread = b""
        self._report: SandboxReport | None = None
        self.files_given = 0
        self._start()

    def _start(self) -> None:
        """Starts it the best way that is left. Raises ``OSError`` when there was none that could be taken."""
        while True:
            way = self._ways.pop(0)
            try:
                return self._start_this(way)
            except OSError:
                if not self._ways:
                    raise

    def _start_this(self, way: Start) -> None:
        self._files = new_sender()
        self._results, results_child = os.pipe()
        numbers, passing = inheritance((self._files.child_descriptor, results_child))
        try:
            self._process = way([*self._command, *numbers, self._settings], passing)
        except BaseException:
            os.close(self._results)
            self._results = -1
            self._files.close()
            raise
        finally:
            os.close(results_child)
        self._witness = KernelWitness(self._process.pid)
        self._over = False
        self._files.close_child_end()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        with self._ending:
            return not self._over and self._process.poll() is None

    @property
    def sandbox_report(self) -> SandboxReport | None:
        """The worker's lock once it is ready, compared with what the kernel says of the process."""
        return self._report

    def wait_ready(self) -> None:
        """Returns when the worker is locked and waits for files. Raises ``WorkerFailedError``."""
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

    def give(self, item: int, descriptor: int) -> None:
        """Hands over an open file. Raises ``WorkerFailedError`` when the worker is gone or spoke unasked."""
        if self._says_more() or not self.alive:
            self.stop()
            raise WorkerFailedError
        try:
            self._files.send(item, descriptor, self._handle())
        except OSError:
            self.stop()
            raise WorkerFailedError from None
        self.files_given += 1

    def answers(self, item: int, longest: float) -> Iterator[Message]:
        """What the worker says about a file it was given, up to and with its final answer.

        It may not be silent for longer than ``limits.image_timeout`` nor take longer than ``longest`` in all.

        Raises:
            WorkerTimedOutError, WorkerFailedError: the worker has been ended.
        """
        end = time.monotonic() + longest
        try:
            for _ in range(most_progress_lines(longest)):
                silence = time.monotonic() + self._limits.image_timeout
                line = self._line(MAX_LINE_BYTES, min(end, silence))
                message = parse_message(line, item, self._options)
                final = isinstance(message, Hashed | Refused)
                if final and self._says_more():
                    raise ValueError("one final answer and nothing after it")
                yield message
                if final:
                    return
            raise ValueError("a flood of progress")
        except ValueError:
            self.stop()
            raise WorkerFailedError from None

    def kill(self) -> None:
        """Ends the process at once; whoever reads its answers sees it die. Safe from any thread."""
        with self._ending:
            self._killed = True
            if not self._over:
                self._process.kill()

    def stop(self) -> None:
        """Ends the process, reaps it and gives back every descriptor. May be called twice.

        One that can't die yet, as it waits for a network drive that is gone, is left to be reaped later.
        """
        with self._ending:
            if self._over:
                return
            self._process.kill()
            self._over = True
        # Without the lock, which ``kill`` needs too and the window waits for it.
        reaper = threading.Thread(target=self._process.wait, name="reaper", daemon=True)
        reaper.start()
        reaper.join(_REAPING_SECONDS)
        if self._results >= 0:
            os.close(self._results)
            self._results = -1
            self._files.close()
            self._witness.close()

    def _first_line(self) -> bytes:
        """What it says first. One that ends before that is started the next way; no file was given to it yet."""
        while True:
            try:
                return self._line(MAX_READY_BYTES, time.monotonic() + START_SECONDS)
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
        """On Windows, the process's handle; 0 elsewhere and when it has ended."""
        handle = getattr(self._process, "handle", None)
        return int(getattr(self._process, "_handle", 0) if handle is None else handle)

    def _line(self, longest: int, deadline: float) -> bytes:
        """The next line without its newline."""
        parts = [self._unread]
        size = len(self._unread)
        while b"\n" not in parts[-1]:
            if size > longest:
                raise ValueError("the line is too long")
            left = deadline - time.monotonic()
            if left <= 0 or not self._readable(left):
                self.stop()
                raise WorkerTimedOutError
            part = os.read(self._results, _CHUNK)
            if not part:
                self.stop()
                raise WorkerFailedError
            parts.append(part)
            size += len(part)
        line, _, self._unread = b"".join(parts).partition(b"\n")
        return line

    def _says_more(self) -> bool:
        """Whether it has said something that nobody asked for. That it has ended is nothing said."""
        return bool(self._unread) or (self._readable(0) and bool(os.read(self._results, 1)))

    def _readable(self, seconds: float) -> bool:
        if sys.platform == "win32":
            return _pipe_has_data(self._results, seconds)
        poll = select.poll()
        poll.register(self._results, select.POLLIN)
        # a hang-up counts as readable: reading then tells the end
        return bool(poll.poll(seconds * 1000))


def _pipe_has_data(descriptor: int, seconds: float) -> bool:
    """Windows, untested: pipes can't be waited for there, so look again every hundredth of a second."""
    if sys.platform != "win32":
        raise OSError("on Windows only")
    import _winapi
    import msvcrt

    end = time.monotonic() + seconds
    while True:
        try:
            *_, available, _left = _winapi.PeekNamedPipe(msvcrt.get_osfhandle(descriptor), 0)
        except OSError:
            return True
        if available or time.monotonic() >= end:
            return bool(available)
        time.sleep(0.01)
