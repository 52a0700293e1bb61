"""What is chosen after Stop is not blamed for the workers that Stop ended."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hashing.events import Hashed, Refused
from hashing.pool import HasherPool
from tests.variants import first_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="how long a process takes to die")

TRIES = 16
#: A worker that takes long to die: the kernel first takes back all its memory, page by page, and until that is done
#: it neither counts as ended nor closes its pipes.
DIES_SLOWLY = """
import mmap, runpy, sys
held = mmap.mmap(-1, 192 << 20)
held.madvise(mmap.MADV_NOHUGEPAGE)
for page in range(0, len(held), mmap.PAGESIZE):
    held[page] = 1
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
HOSTILE = str(Path(__file__).with_name("hostile_worker.py"))
COMMAND = (sys.executable, "-I", "-B", "-c", DIES_SLOWLY, HOSTILE, "")


@pytest.mark.long
@pytest.mark.timeout(300)
@pytest.mark.parametrize("tries", first_of([TRIES // 3, TRIES], every_run=1))
def test_a_file_chosen_after_stop_is_not_blamed_for_a_worker_that_stop_ended(
    tmp_path: Path, children_of: Callable[[int], set[int]], tries: int
) -> None:
    good = tmp_path / "good"
    good.write_text("good")
    refused = []
    with HasherPool(workers=1, command=COMMAND) as pool:
        for number in range(tries):
            before = children_of(os.getpid())
            stopped = pool.fingerprint([good])
            while not any(map(_confined, children_of(os.getpid()) - before)):
                time.sleep(0)
            # Stop, at the worst moment: a worker has just said that it is ready, and the pool has not heard it yet
            _keep_all_others_waiting(0.005 + 0.001 * (number % 8))
            pool.cancel()
            list(stopped)
            ends = [e for e in pool.fingerprint([good]) if isinstance(e, Hashed | Refused)]
            refused += [event for event in ends if isinstance(event, Refused)]
            _kill_all(children_of(os.getpid()) - before)
    assert refused == []


@pytest.fixture(autouse=True)
def long_turns() -> Iterator[None]:
    """Python changes from one thread to the next only where one waits for something."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(10)
    yield
    sys.setswitchinterval(before)


def _keep_all_others_waiting(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


def _confined(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
    return "Seccomp:\t2" in status and "State:\tZ" not in status


def _kill_all(pids: set[int]) -> None:
    """So that the next file, too, is given to a worker that is new."""
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    while any(map(_confined, pids)):
        time.sleep(0.001)
