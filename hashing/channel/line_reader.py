"""Reads lines from a process that may send anything, or nothing at all."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Callable

_CHUNK_BYTES = 1 << 16


class LineReader:
    """Reads from the parent's end of a worker's pipe, which it owns."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._unread = b""

    def line(self, longest: int, seconds_left: Callable[[], float]) -> bytes:
        """The next line without its newline.

        Args:
            longest: how many bytes a line may have.
            seconds_left: how long it may still take; asked again each time that these seconds have passed.

        Raises:
            ValueError: the line is too long.
            TimeoutError: nothing came in time.
            EOFError: the other end is closed.
        """
        parts = [self._unread]
        size = len(self._unread)
        while b"\n" not in parts[-1]:
            if size > longest:
                raise ValueError("the line is too long")
            self._wait(seconds_left)
            part = os.read(self._descriptor, _CHUNK_BYTES)
            if not part:
                raise EOFError
            parts.append(part)
            size += len(part)
        line, _, self._unread = b"".join(parts).partition(b"\n")
        return line

    def has_more(self) -> bool:
        """Whether something was sent that nobody has read. End of file does not count."""
        return bool(self._unread) or (self._readable(0) and bool(os.read(self._descriptor, 1)))

    def close(self) -> None:
        """May be called twice."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _wait(self, seconds_left: Callable[[], float]) -> None:
        while (seconds := seconds_left()) > 0:
            if self._readable(seconds):
                return
        raise TimeoutError

    def _readable(self, seconds: float) -> bool:
        if sys.platform == "win32":
            return _pipe_has_data(self._descriptor, seconds)
        poll = select.poll()
        poll.register(self._descriptor, select.POLLIN)
        # A hang-up counts as readable: reading then gives the end of file.
        return bool(poll.poll(seconds * 1000))


def _pipe_has_data(descriptor: int, seconds: float) -> bool:
    """Windows, untested: it can't wait for a pipe with a time limit, so this looks every hundredth of a second."""
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
