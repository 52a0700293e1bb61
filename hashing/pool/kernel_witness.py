"""Compares what a worker says of its sandbox with what the kernel says of the worker."""

from __future__ import annotations

import contextlib
import os
import sys


class KernelWitness:
    """Holds a worker's ``/proc/PID/status`` open. Make it as soon as the process runs.

    Where ``/proc`` is mounted with ``hidepid``, that file can't be opened any more once the worker is not dumpable. A
    descriptor that was opened before stays readable.
    """

    def __init__(self, pid: int) -> None:
        self._status = -1
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                self._status = os.open(f"/proc/{pid}/status", os.O_RDONLY | os.O_CLOEXEC)

    def contradicts(self, handle: int) -> bool:
        """Whether a process that calls itself confined is not.

        On Linux it would not be filtering its system calls, on Windows not be in an AppContainer. False where the kernel
        can't be asked: the worker's own word is taken then, given before it has seen any file. "Enforced" never rests on
        it (``hashing.self_test``).

        Args:
            handle: of the process, on Windows.
        """
        if sys.platform == "win32":
            from hashing.sandbox.windows.layers import in_container

            try:
                return not in_container(handle)
            except OSError:
                return True
        if self._status < 0:
            return False
        try:
            status = os.pread(self._status, 1 << 16, 0).decode("utf-8", "replace")
        except OSError:  # it has ended
            return True
        facts = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        return facts.get("Seccomp") != "2" or facts.get("NoNewPrivs") != "1"

    def close(self) -> None:
        """May be called twice."""
        if self._status >= 0:
            os.close(self._status)
            self._status = -1
