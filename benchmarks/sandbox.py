"""What the sandbox costs: the same files through a sandboxed worker and one without any layer, in turn.

    python -m benchmarks.sandbox

Prints the median of paired ratios of the workers' own CPU time, and whether both gave the same hashes.
"""

from __future__ import annotations

import io
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fractions import Fraction
from pathlib import Path

from benchmarks.encoded_pictures import encoded, photo
from benchmarks.video_clips import Encoding, Shape, encode, handheld
from hashing.events import Hashed
from hashing.pool import HasherPool
from hashing.sandbox_report import Layer
from hashing.signals import Fingerprint

PAIRS = 11
#: few enough that both workers live through all of it (``hashing.pool.pool.FILES_PER_WORKER``)
ROUNDS = 2
_TICKS = os.sysconf("SC_CLK_TCK")
_WITHOUT = (
    Path(__file__).resolve().parents[1] / "tests" / "hashing" / "sandbox" / "worker_without.py"
)


def make_files(folder: Path) -> list[Path]:
    """Photos as phones and screens make them, and a clip."""
    made = {
        "12_megapixels.jpg": encoded(photo(1, 4000, 3000), "JPEG", quality=88),
        "2_megapixels.jpg": encoded(photo(2, 1632, 1224), "JPEG", quality=85),
        "half_a_megapixel.jpg": encoded(photo(3, 816, 612), "JPEG", quality=85),
        "screenshot.png": encoded(photo(4, 1170, 1400), "PNG", compress_level=4),
        "sent.webp": encoded(photo(5, 1600, 1200), "WEBP", quality=80),
        "phone.heic": encoded(photo(6, 1600, 1200), "HEIF", quality=70),
    }
    clip = io.BytesIO()
    shape = Shape(1280, 720, Fraction(25), 8.0, 1)
    encode(handheld(shape), shape.rate, Encoding(), clip)
    made["clip.mp4"] = clip.getvalue()
    for name, data in made.items():
        (folder / name).write_bytes(data)
    return sorted(folder.iterdir())


@contextmanager
def one_worker(command: tuple[str, ...] | None) -> Iterator[tuple[HasherPool, int]]:
    """A pool of one, ready, and its worker's process number."""
    before = set(_children())
    with HasherPool(workers=1, command=command) as pool:
        pool.warm_up()
        while pool.sandbox_report() is None:
            time.sleep(0.01)
        (worker,) = set(_children()) - before
        yield pool, worker


def _children() -> list[int]:
    found = []
    for thread in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # a thread that ends just now
            found += [int(child) for child in (thread / "children").read_text().split()]
    return found


def cpu_seconds(pid: int) -> float:
    """User and system time of a process, its ended threads included."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def measure(pool: HasherPool, worker: int, files: list[Path]) -> tuple[float, list[Fingerprint]]:
    before = cpu_seconds(worker)
    found = [event for event in pool.fingerprint(files * ROUNDS) if isinstance(event, Hashed)]
    assert len(found) == len(files) * ROUNDS
    found.sort(key=lambda event: event.item)
    return cpu_seconds(worker) - before, [event.fingerprint for event in found]


def main() -> None:
    without = (sys.executable, "-I", "-B", str(_WITHOUT), ",".join(Layer))
    with (
        tempfile.TemporaryDirectory() as folder,
        one_worker(None) as (confined, confined_worker),
        one_worker(without) as (free, free_worker),
    ):
        files = make_files(Path(folder))
        same = measure(confined, confined_worker, files)[1] == measure(free, free_worker, files)[1]
        ratios, inside = [], []
        for pair in range(PAIRS):
            turns = [(confined, confined_worker), (free, free_worker)]
            if pair % 2:
                turns.reverse()
            times = {pid: measure(pool, pid, files)[0] for pool, pid in turns}
            ratios.append(times[confined_worker] / times[free_worker])
            inside.append(times[confined_worker])
    print(f"files: {len(files)} x {ROUNDS}, {PAIRS} pairs, CPU time of the worker")
    print(f"sandboxed: {statistics.median(inside):.2f} s a round")
    low, high = min(ratios), max(ratios)
    print(f"sandboxed / free: {statistics.median(ratios):.3f} (from {low:.3f} to {high:.3f})")
    print("same hashes inside and outside the sandbox:", "yes" if same else "NO")


if __name__ == "__main__":
    main()
