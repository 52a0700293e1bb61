"""A lock between processes: two windows, or a window and the command line, may use the same files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from hashing.sentences import sentence
from submission.protocol.plain_error import PlainError

_SECONDS = 10.0


class BusyError(PlainError):
    """Another copy of this program holds the lock, and does not let go."""

    code = "busy"
    message = sentence("Another window of this program is using what is kept on this computer.")


@contextmanager
def one_at_a_time(path: Path, seconds: float = _SECONDS) -> Iterator[None]:
    """Hold the lock that belongs to ``path``: a file or folder that need not exist, in a folder that must.

    The system releases the lock when the process ends, however it ends. No lock file stays behind.

    Raises:
        BusyError: another process held it for ``seconds``.
        OSError: no lock can be made there.
    """
    file = path.with_name(f".{path.name}.lock")
    lock = filelock.FileLock(file, timeout=seconds, mode=0o600, fallback_to_soft=False)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise BusyError from None
    try:
        yield
    finally:
        # while the lock is held: a process that waits for it then sees that this file is gone, and makes a new one
        with suppress(OSError):
            file.unlink()
        lock.release()
