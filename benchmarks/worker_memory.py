"""What a sandboxed worker holds at most while it hashes a file, as the kernel counts it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from hashing.events import Hashed
from hashing.options import HashOptions
from hashing.pool import HasherPool

#: Seconds.
_BETWEEN_LOOKS = 0.01


class Memory(NamedTuple):
    """In MiB: the most that was resident (``VmHWM``), and what of that are libraries mapped from files, which all
    workers share."""

    peak: float
    libraries: float

    @property
    def own(self) -> float:
        return self.peak - self.libraries


def worker_memory(files: Sequence[Path], options: HashOptions) -> Memory:
    """Of one worker that hashes these files one after the other, and of those that replace it. Linux only.

    After a video a worker is replaced by a fresh one. So its status is read all the time: what is not resident any more
    still counts in the status, as long as the process lives.
    """
    seen: list[Memory] = []
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_BETWEEN_LOOKS):
            with contextlib.suppress(OSError, IndexError):  # one has just ended
                for worker in _children():
                    seen.append(Memory(_status(worker, "VmHWM"), _status(worker, "RssFile")))

    with HasherPool(workers=1, options=options) as pool:
        watching = threading.Thread(target=watch)
        watching.start()
        try:
            for file in files:
                end = list(pool.fingerprint([file]))[-1]
                if not isinstance(end, Hashed):
                    raise SystemExit(f"not hashed: {end}")
        finally:
            done.set()
            watching.join()
    return max(seen)


def _children() -> list[int]:
    """Without what has been forked and is still this program, with all of its memory."""
    tasks = Path("/proc/self/task").glob("*/children")
    found = [int(child) for task in tasks for child in task.read_text().split()]
    own = Path("/proc/self/cmdline").read_bytes()
    return [child for child in found if Path(f"/proc/{child}/cmdline").read_bytes() != own]


def _status(process: int, name: str) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.split(f"{name}:")[1].split()[0]) / 1024
