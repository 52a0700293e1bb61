"""Many files through the sandboxed hasher: what a second worker gains, and how the cost grows with the number.

    python -m benchmarks.pool [--pairs 3] [--most 10000]

The mixed photos are made first: JPEG, PNG, WebP and HEIC from 0.1 to 2 megapixels. Wall-clock time, because that is what a
second worker is for; each ratio is taken from two runs right after each other.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.encoded_pictures import encoded, photo
from hashing.events import Hashed
from hashing.near_duplicates import group
from hashing.pool import HasherPool
from hashing.signals import Fingerprint

MIXED = 1_000
_DISTINCT = 100
_SIZES = ((400, 300), (1080, 810), (1632, 1224))
_ENCODINGS: tuple[tuple[str, dict[str, int]], ...] = (
    ("JPEG", {"quality": 85}),
    ("PNG", {"compress_level": 4}),
    ("WEBP", {}),
    ("HEIF", {}),
)
#: of every ten photos on a phone, about seven are JPEG
_MIX = (0, 0, 0, 0, 0, 0, 0, 1, 2, 3)


def make_photos(folder: Path) -> list[Path]:
    """A hundred different photos; longer selections take each several times."""
    made = []
    for number in range(_DISTINCT):
        width, height = _SIZES[number % len(_SIZES)]
        name, options = _ENCODINGS[_MIX[number % len(_MIX)]]
        path = folder / f"{number:03d}"
        path.write_bytes(encoded(photo(number, width, height), name, **options))
        made.append(path)
    return made


def selection(photos: Sequence[Path], count: int) -> list[Path]:
    return [photos[index % len(photos)] for index in range(count)]


def seconds(pool: HasherPool, files: Sequence[Path]) -> tuple[float, list[Fingerprint]]:
    """Wall-clock time for all of them, workers started already. Every file must be hashed."""
    start = time.perf_counter()
    done = [event for event in pool.fingerprint(files) if isinstance(event, Hashed)]
    took = time.perf_counter() - start
    if len(done) != len(files):
        raise SystemExit(f"{len(files) - len(done)} files were not hashed")
    return took, [event.fingerprint for event in done]


def second_worker(photos: Sequence[Path], pairs: int) -> float:
    """How much faster two workers are than one, median of pairs."""
    files = selection(photos, MIXED)
    ratios = []
    with HasherPool(workers=1) as one, HasherPool(workers=2) as two:
        for pool in (one, two):
            seconds(pool, photos)
        for _ in range(pairs):
            alone, _ = seconds(one, files)
            together, _ = seconds(two, files)
            ratios.append(alone / together)
    return statistics.median(ratios)


def growth(photos: Sequence[Path], most: int) -> Table:
    table = Table("files", "seconds", "ms a file", "grouping look-alikes, ms a file")
    count = 10
    with HasherPool(workers=2) as pool:
        seconds(pool, photos)
        while count <= most:
            took, fingerprints = seconds(pool, selection(photos, count))
            start = time.perf_counter()
            group(fingerprints)
            grouping = time.perf_counter() - start
            table.add_row(
                f"{count:,}",
                f"{took:.2f}",
                f"{1000 * took / count:.2f}",
                f"{1000 * grouping / count:.3f}",
            )
            count *= 10
    return table


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--most", type=int, default=10_000)
    options = parser.parse_args(arguments)
    console = Console()
    with tempfile.TemporaryDirectory(prefix="empreinte-benchmark-") as folder:
        photos = make_photos(Path(folder))
        gained = second_worker(photos, options.pairs)
        console.print(f"{MIXED:,} mixed photos: two workers are {gained:.2f} times as fast as one")
        console.print(growth(photos, options.most))
    return 0


if __name__ == "__main__":
    sys.exit(main())
