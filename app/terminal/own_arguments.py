"""What was typed, or given by "open with", out of the list of processes: names of files, a case number, links.

Every account of this computer can read it there (``ps``, ``/proc/PID/cmdline``) for as long as the program runs.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

#: Fields 48 and 49 of ``/proc/PID/stat`` (``man 5 proc``), counted from behind the name, which may hold spaces.
_ARG_START, _ARG_END = 45, 46


def hide_arguments() -> None:
    """Overwrite this process's arguments where the kernel reads them. Python has copies of its own, ``sys.argv``.

    The program's name stays, and an interpreter's. Only Linux can do this; where it does not work, nothing is changed.
    """
    if sys.platform != "linux":
        return
    with suppress(OSError, ValueError, IndexError):
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        start, end = int(fields[_ARG_START]), int(fields[_ARG_END])
        everything = Path("/proc/self/cmdline").read_bytes()
        if len(everything) != end - start:
            return
        words = everything.split(b"\0")[:-1]
        own = sum(len(word) + 1 for word in words[: len(words) - len(sys.argv[1:])])
        import ctypes

        ctypes.memset(start + own, 0, end - start - own)
