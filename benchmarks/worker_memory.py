"""What a sealed worker holds at most while it hashes a file, as the kernel counts it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from hashing.events import Hashed
from hashing.options import HashOptions
from hashing.pool import HasherPool


class Memory(NamedTuple):
    """In MiB: the most that was resident (``VmHWM``), and what of that are libraries mapped from files, which all
    workers share."""

    peak: float
    libraries: float

    @property
    def own(self) -> float:
        return self.peak - self.libraries


def worker_memory(files: Sequence[Path], options: HashOptions) -> Memory:
    """Of one worker that hashes these files one after the other. Linux only."""
    with HasherPool(workers=1, options=options) as pool:
        for file in files:
            end = list(pool.fingerprint([file]))[-1]
            if not isinstance(end, Hashed):
                raise SystemExit(f"not hashed: {end}")
        (worker,) = _children()
        return Memory(_status(worker, "VmHWM"), _status(worker, "RssFile"))


def _children() -> list[int]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]


def _status(process: int, name: str) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.split(f"{name}:")[1].split()[0]) / 1024
