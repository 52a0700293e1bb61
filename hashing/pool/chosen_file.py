"""Opening what somebody chose: a descriptor of our own, for reading only, of a file that is worth a look."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from hashing.limits import Limits
from hashing.refusals import RefusalCode, RefusedError

# Non-blocking, so that opening a pipe that somebody left in a folder does not wait for its other end.
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)


def open_for_reading(file: Path | int, limits: Limits) -> tuple[int, int]:
    """A descriptor of our own, read-only, and the file's size. Raises ``RefusedError``."""
    try:
        descriptor = _read_only(file) if isinstance(file, int) else os.open(file, _OPEN_FLAGS)
    except (OSError, ValueError, OverflowError):
        code = RefusalCode.UNREADABLE
        if not isinstance(file, int) and os.path.isdir(file):  # noqa: PTH112 - never raises
            code = RefusalCode.NOT_A_FILE
        raise RefusedError(code) from None
    try:
        facts = _facts(descriptor)
        if not stat.S_ISREG(facts.st_mode):
            raise RefusedError(RefusalCode.NOT_A_FILE)
        if facts.st_size == 0:
            raise RefusedError(RefusalCode.EMPTY)
        if facts.st_size > max(limits.image_bytes, limits.video_bytes):
            raise RefusedError(RefusalCode.TOO_LARGE)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor, facts.st_size


def _facts(descriptor: int) -> os.stat_result:
    try:
        return os.fstat(descriptor)
    except OSError:  # on a network drive that just went away
        raise RefusedError(RefusalCode.UNREADABLE) from None


def _read_only(descriptor: int) -> int:
    """The same file on a descriptor of our own; refused when the worker could write through it."""
    if sys.platform == "win32":
        return os.dup(descriptor)
    import fcntl

    if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY:
        raise ValueError("a worker only ever gets files that are open for reading")
    try:
        # Opened anew where the system allows it (Linux): a duplicate would share its place in the file with the
        # caller's descriptor, and with other workers when the same one is given twice.
        return os.open(f"/proc/self/fd/{descriptor}", _OPEN_FLAGS)
    except OSError:
        return os.dup(descriptor)
