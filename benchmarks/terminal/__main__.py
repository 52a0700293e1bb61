"""``python -m benchmarks.terminal``: ``empreinte hash`` on thousands of small files, its speed and its memory over time.

The files are small pictures, generated, so that what is measured is the way of a file and not its decoder. Speed must stay
the same from the first thousand to the last, and memory must not grow with the number of files.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

_SIDE = (96, 72)
_BLOCKS = 10


def make_files(folder: Path, count: int) -> None:
    """So many JPEG files, each another picture."""
    random = np.random.default_rng(1)
    for number in range(count):
        small = Image.fromarray(random.integers(0, 255, (9, 12, 3), dtype=np.uint8))
        small.resize(_SIDE, Image.Resampling.BICUBIC).save(folder / f"{number:05}.jpg", quality=85)


def resident(process: int) -> int:
    """Kilobytes that a process and its children have in memory."""
    total = 0
    for each in (process, *_children(process)):
        try:
            status = Path(f"/proc/{each}/status").read_text()
        except OSError:
            continue  # a worker that was replaced just now
        total += next((int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line), 0)
    return total


def _children(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        yield from (int(child) for child in task.read_text().split())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        make_files(Path(name), options.files)
        command = [sys.executable, "-m", "app", "hash", "--progress", "none", name]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            block = max(1, options.files // _BLOCKS)
            begin = time.monotonic()
            for done, _ in enumerate(process.stdout, start=1):
                if done % block == 0:
                    now = time.monotonic()
                    print(
                        f"{done:6} files   {block / (now - begin):6.1f} a second   "
                        f"{resident(process.pid) / 1024:6.0f} MB with workers",
                        flush=True,
                    )
                    begin = now
        print(f"exit code {process.returncode}")


if __name__ == "__main__":
    main()
