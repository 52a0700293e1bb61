"""How long something takes on a computer that does nothing else, measured on one that does."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

#: Seconds within which a program is there, where the computer does nothing else.
SOON = 1.5
#: Runs of which the one in the middle counts.
_RUNS = 5


@contextmanager
def undisturbed() -> Iterator[None]:
    """What is started in here goes before all other work of this computer, as if there were none."""
    with suppress(PermissionError):  # not every container may
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1))
    try:
        yield
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def median_seconds(run: Callable[[], object]) -> float:
    """How long a run takes, the one in the middle of five."""
    times = []
    for _ in range(_RUNS):
        began = time.monotonic()
        run()
        times.append(time.monotonic() - began)
    return statistics.median(times)
