"""What the kernel says of a worker's lock, against what the worker says of it."""

from __future__ import annotations

import contextlib
import os
import sys


class KernelWitness:
    """Make it as soon as the process runs. Where /proc hides the processes of others (``hidepid``), a worker that has made
    itself private can no longer be found there; what was opened before goes on telling the truth about it."""

    def __init__(self, pid: int) -> None:
        self._status = -1
        if sys.platform == "linux":
            with contextlib.suppress(OSError):
                self._status = os.open(f"/proc/{pid}/status", os.O_RDONLY | os.O_CLOEXEC)

    def contradicts(self, handle: int) -> bool:
        """Whether a process that says it is locked is not: it doesn't filter its system calls, or on Windows it is in
        no container (``handle`` is its handle there).

        False where nobody can be asked. That is then the worker's word, given before it has seen any file;
        "enforced" never rests on it (``hashing.self_test``).
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
