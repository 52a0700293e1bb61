"""No core dumps: a crashed program leaves no copy of its memory behind. The window and the hasher both use it."""

from __future__ import annotations

import contextlib
import sys


def refuse_core_dumps() -> None:
    """No core dump of this process, neither to a file nor to a program that collects them.

    Linux treats a limit of 1 specially: a limit of 0 stops files, but not a handler that the system pipes
    dumps to (``man 5 core``). On Windows there is nothing to do here: dumps are off unless somebody turns them on.
    """
    if sys.platform == "win32":
        return
    import resource

    wanted = 1 if sys.platform == "linux" else 0
    # where a limit of 0 is set already and may not be raised, it stays: that at least stops dump files
    for limit in (wanted, 0):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
            return
