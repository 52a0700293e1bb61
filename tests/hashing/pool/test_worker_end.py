"""A worker that can't die at once (it waits for a network drive that is gone) holds nobody up."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pool.worker_process import WorkerProcess
from hashing.pool.worker_start import start_worker

WAITS = (sys.executable, "-I", "-c", "import threading; threading.Event().wait()")


class Undying:
    """A process whose end does not come before it is allowed to."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self.pid = process.pid
        self.waited_for = threading.Event()
        self.may_end = threading.Event()

    def poll(self) -> int | None:
        return self._process.poll() if self.may_end.is_set() else None

    def wait(self) -> int | None:
        self.waited_for.set()
        self.may_end.wait()
        return self._process.wait()

    def kill(self) -> None:
        self._process.kill()


@pytest.mark.timeout(30)
def test_ending_it_waits_for_no_long_death() -> None:
    started: list[Undying] = []

    def undying(arguments: Sequence[str], passing: Mapping[str, Any]) -> Undying:
        started.append(Undying(start_worker(WAITS, passing)))
        return started[-1]

    worker = WorkerProcess(Limits(), HashOptions(), (), (undying,))
    (process,) = started
    stopping = threading.Thread(target=worker.stop, daemon=True)
    stopping.start()
    assert process.waited_for.wait(10)
    killing = threading.Thread(target=worker.kill, daemon=True)
    killing.start()
    killing.join(5)
    stopping.join(5)
    held_up = [thread for thread in (killing, stopping) if thread.is_alive()]
    process.may_end.set()
    assert not held_up
    process.wait()
