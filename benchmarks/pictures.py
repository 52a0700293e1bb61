"""How long does a picture take, beside the named peers, and how much memory?

    OPENBLAS_NUM_THREADS=1 uv run python -m benchmarks.pictures [--pairs 7]

Every figure is a median of ratios of user CPU, each taken from two runs right after each other on the same bytes in the
same process. "from the file" starts from JPEG bytes on both sides; "from pixels" leaves decoding out on both.
"""

from __future__ import annotations

import argparse
import io
import resource
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import imagehash
import numpy as np
import pdqhash
import simplejpeg
from PIL import Image
from rich.console import Console
from rich.table import Table
from threatexchange.signal_type.pdq.signal import PdqSignal

from benchmarks.encoded_pictures import Pixels, encoded, photo
from benchmarks.worker_memory import worker_memory
from hashing import hash_image
from hashing.options import HashOptions
from hashing.pdq.hash import pdq_from_pixels
from hashing.pdq.orientations import pdq_orientations
from hashing.worker.warm_up import warm_up

Work = Callable[[], object]
SIZES = {"12 MP": (4000, 3000), "2 MP": (1632, 1224), "0.5 MP": (816, 612)}


def _user_cpu(work: Work) -> float:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    work()
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime - before


def _repeats(work: Work) -> int:
    work()
    return max(1, round(0.1 / max(1e-4, _user_cpu(work))))


def _ratio(one: Work, other: Work, pairs: int) -> tuple[float, ...]:
    """Median milliseconds of both and median of the paired ratios other / one."""
    # the clock of user CPU may tick in steps, so that quick work is done often enough to count
    often = [_repeats(one), _repeats(other)]
    measured = []
    for _ in range(pairs):
        first, second = (
            sum(_user_cpu(work) for _ in range(times)) / times
            for work, times in zip((one, other), often, strict=True)
        )
        measured.append((first, second, second / max(first, 1e-9)))
    return tuple(statistics.median(column) for column in zip(*measured, strict=True))


def _decode_like_us(data: bytes) -> object:
    return simplejpeg.decode_jpeg(data, "RGB")


def _by_pillow(data: bytes) -> Pixels:
    with Image.open(io.BytesIO(data)) as picture:
        return np.asarray(picture.convert("RGB"))


def _dihedral_by_pdqhash(data: bytes) -> object:
    return pdqhash.compute_dihedral(_by_pillow(data))


def _phash(data: bytes) -> object:
    with Image.open(io.BytesIO(data)) as picture:
        return imagehash.phash(picture)


def speed(pairs: int) -> Table:
    table = Table(title="Pictures: user CPU, median of paired ratios")
    for heading in ("size", "ours", "against", "ours ms", "theirs ms", "theirs / ours", "wanted"):
        table.add_column(
            heading, justify="left" if heading in ("size", "ours", "against") else "right"
        )
    wanted = {"12 MP": "≥ 8", "2 MP": "≥ 6", "0.5 MP": "≥ 3"}
    with tempfile.TemporaryDirectory() as folder:
        for size, (width, height) in SIZES.items():
            data = encoded(photo(1, width, height), "JPEG", quality=90)
            pixels = _by_pillow(data)
            path = Path(folder) / "picture.jpg"
            path.write_bytes(data)
            whole = partial(hash_image, data)
            rows: list[tuple[str, str, Work, Work, str]] = [
                (
                    "8 hashes, from pixels",
                    "pdqhash.compute_dihedral",
                    partial(pdq_orientations, pixels),
                    partial(pdqhash.compute_dihedral, pixels),
                    wanted[size],
                ),
                (
                    "8 hashes, from the file",
                    "Pillow and pdqhash.compute_dihedral",
                    whole,
                    partial(_dihedral_by_pdqhash, data),
                    "",
                ),
                (
                    "8 hashes, from the file",
                    "threatexchange PdqSignal.hash_from_file (1 hash)",
                    whole,
                    partial(PdqSignal.hash_from_file, path),
                    "",
                ),
                (
                    "8 hashes, from the file",
                    "imagehash.phash (1 hash)",
                    whole,
                    partial(_phash, data),
                    "",
                ),
                (
                    "1 hash, from pixels",
                    "pdqhash.compute",
                    partial(pdq_from_pixels, pixels),
                    partial(pdqhash.compute, pixels),
                    "",
                ),
            ]
            for ours, against, one, other, target in rows:
                first, second, ratio = _ratio(one, other, pairs)
                table.add_row(
                    size,
                    ours,
                    against,
                    f"{first * 1e3:.2f}",
                    f"{second * 1e3:.2f}",
                    f"{ratio:.2f}x",
                    target,
                )
            first, second, ratio = _ratio(partial(_decode_like_us, data), whole, pairs)
            table.add_row(
                size,
                "decoding alone, same decoder",
                "8 hashes, from the file (theirs = all of ours)",
                f"{first * 1e3:.2f}",
                f"{second * 1e3:.2f}",
                f"{ratio:.2f}x",
                "≤ 1.15" if size == "12 MP" else "",
            )
    return table


def memory() -> Table:
    table = Table(title="Peak of the sandboxed worker that hashed two ordinary photos before (MiB)")
    for heading in ("file", "peak", "of which its own, without libraries"):
        table.add_column(heading, justify="left" if heading == "file" else "right")
    large, usual = photo(2, 8064, 6048), photo(2, 4032, 3024)
    files: dict[str, Callable[[], bytes]] = {
        "48 MP JPEG": lambda: encoded(large, "JPEG", quality=92),
        "48 MP PNG": lambda: encoded(large, "PNG", compress_level=1),
        "48 MP HEIC, in tiles": lambda: encoded(large, "HEIF", quality=60, tile_size=512),
        "48 MP progressive JPEG": lambda: encoded(large, "JPEG", quality=92, progressive=True),
        "12 MP JPEG": lambda: encoded(usual, "JPEG", quality=92),
        "12 MP PNG": lambda: encoded(usual, "PNG", compress_level=1),
        "12 MP HEIC, in tiles": lambda: encoded(usual, "HEIF", quality=80, tile_size=512),
        "12 MP progressive JPEG": lambda: encoded(usual, "JPEG", quality=92, progressive=True),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture"
        before = [Path(folder) / name for name in ("8", "12")]
        before[0].write_bytes(encoded(photo(3, 3264, 2448), "JPEG"))
        before[1].write_bytes(encoded(usual, "JPEG"))
        for name, make in files.items():
            path.write_bytes(make())
            held = worker_memory([*before, path], HashOptions())
            table.add_row(name, f"{held.peak:.0f}", f"{held.own:.0f}")
    return table


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=7)
    arguments = parser.parse_args()
    warm_up()
    console = Console(width=150)
    console.print(speed(arguments.pairs))
    console.print(memory())


if __name__ == "__main__":
    main()
