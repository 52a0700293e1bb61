"""Opens a file that somebody chose: for reading only, without leaving a trace, and notices when it changes meanwhile."""

from __future__ import annotations

import os
import stat
import sys
import time
from enum import Enum, auto
from pathlib import Path
from types import TracebackType
from typing import Self

from hashing.limits import Limits
from hashing.pool.batch import ChosenFile
from hashing.refusals import RefusalCode, RefusedError

#: O_NONBLOCK, because opening a named pipe would otherwise wait until something writes to it.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
#: Reading does not change the file's time of last access. On Linux only, and only for one's own files.
_KEEP_ACCESS_TIME = getattr(os, "O_NOATIME", 0)
#: Kernels round the time of a change to steps of up to 10 ms. Two changes within one step can't be told apart.
_CLOCK_STEP_SECONDS = 0.02


class Change(Enum):
    """What happened to a file while it was read."""

    NONE = auto()
    #: Renamed, given other permissions, or written to with the old time put back: only reading it again can tell.
    MAYBE = auto()
    CONTENTS = auto()


class OpenedFile:
    """A file open for reading, on a descriptor of its own. Use it as a context manager.

    Raises:
        RefusedError: it can't be opened, is not a file, empty, or too large.
    """

    def __init__(self, file: ChosenFile, limits: Limits) -> None:
        self._file = file
        self.descriptor = _opened(file)
        try:
            self._first = _settled_facts(self.descriptor)
            _check(self._first, limits)
        except BaseException:
            os.close(self.descriptor)
            raise
        self.size = self._first.st_size

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self.descriptor)

    def change(self) -> Change:
        """What happened to the file since it was opened, or since the last call.

        The time of last access does not matter. A change that keeps the size goes unnoticed on a file system that keeps
        no times, or coarse ones (two seconds on FAT).
        """
        try:
            now = os.fstat(self.descriptor)
        except OSError:  # on a network drive that has gone away
            return Change.CONTENTS
        first, self._first = self._first, now
        if _contents(now) != _contents(first) or self._replaced(now):
            return Change.CONTENTS
        return Change.NONE if now.st_ctime_ns == first.st_ctime_ns else Change.MAYBE

    def _replaced(self, own: os.stat_result) -> bool:
        """Whether another file now has this name. A file that was only moved or deleted was still read as a whole."""
        if isinstance(self._file, int):
            return False
        try:
            return _contents(self._file.stat()) != _contents(own)
        except OSError:
            return False


def _opened(file: ChosenFile) -> int:
    try:
        return _opened_descriptor(file) if isinstance(file, int) else _open(file)
    except (OSError, ValueError, OverflowError):
        is_folder = not isinstance(file, int) and os.path.isdir(file)  # noqa: PTH112 - never raises
        code = RefusalCode.NOT_A_FILE if is_folder else RefusalCode.UNREADABLE
        raise RefusedError(code) from None


def _opened_descriptor(descriptor: int) -> int:
    """The same file on a descriptor of its own. Raises ``ValueError`` where a worker could write through it."""
    if sys.platform == "win32":
        return os.dup(descriptor)
    import fcntl

    if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY:
        raise ValueError("a worker only ever gets files that are open for reading")
    try:
        # Opened anew where the system allows it (Linux): a duplicate would share its position in the file with the
        # caller's descriptor, and with other workers where the same descriptor is given twice.
        return _open(f"/proc/self/fd/{descriptor}")
    except OSError:
        return os.dup(descriptor)


def _open(path: Path | str) -> int:
    try:
        return os.open(path, _FLAGS | _KEEP_ACCESS_TIME)
    except PermissionError:  # also the kernel's answer to O_NOATIME for somebody else's file
        return os.open(path, _FLAGS)


def _settled_facts(descriptor: int) -> os.stat_result:
    """The file's size and times. Waits a moment if it was written just now, until a further change would show in them."""
    try:
        facts = os.fstat(descriptor)
        if abs(time.time() - facts.st_mtime) < _CLOCK_STEP_SECONDS:
            time.sleep(_CLOCK_STEP_SECONDS)
            facts = os.fstat(descriptor)
    except OSError:  # on a network drive that has gone away
        raise RefusedError(RefusalCode.UNREADABLE) from None
    return facts


def _check(facts: os.stat_result, limits: Limits) -> None:
    if not stat.S_ISREG(facts.st_mode):
        raise RefusedError(RefusalCode.NOT_A_FILE)
    if facts.st_size == 0:
        raise RefusedError(RefusalCode.EMPTY)
    if facts.st_size > max(limits.image_bytes, limits.video_bytes):
        raise RefusedError(RefusalCode.TOO_LARGE)


def _contents(facts: os.stat_result) -> tuple[int, int]:
    """The facts by which changed contents are noticed: the size, and the time of the last change."""
    return facts.st_size, facts.st_mtime_ns
