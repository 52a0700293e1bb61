"""What hashing adds to decoding a photograph of 12 megapixels, photograph by photograph: the worst one counts.

Each is brought to 12 megapixels and stored as JPEG (quality 90). It is decoded, hashed in eight orientations and hashed
with all likely copies, in turns, several times over; of each the least user CPU counts, since other programs take theirs.
"""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image

from benchmarks.copies.photographs import photographs
from hashing.pdq.buffers import fast_buffers_of_flips
from hashing.pdq.hash import certain
from hashing.pdq.picked import picked
from hashing.pdq.pixels import Pixels
from hashing.pictures.hashing import picture_signals

_LONG, _SHORT = 4000, 3000


def _as_file(picture: Image.Image) -> bytes:
    size = (_LONG, _SHORT) if picture.width >= picture.height else (_SHORT, _LONG)
    packed = io.BytesIO()
    picture.resize(size, Image.Resampling.BICUBIC).save(packed, "JPEG", quality=90)
    return packed.getvalue()


def _cpu(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _doubtful(pixels: Pixels) -> int:
    """How many of the four flips have to be hashed again in the reference's own order."""
    return sum(
        one is None for one in certain(fast_buffers_of_flips(picked(pixels)).reshape(-1, 64, 64))
    )


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.copies speed", description=__doc__)
    parser.add_argument("--folder", type=Path, help="more photographs, from this folder")
    parser.add_argument("--every", type=int, default=1, help="only every so many of them")
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args(arguments)
    ratios = []
    for photograph in photographs(options.folder)[:: options.every]:
        data = _as_file(photograph.picture)
        pixels: Pixels = simplejpeg.decode_jpeg(data, "RGB")
        works: tuple[Callable[[], object], ...] = (
            partial(simplejpeg.decode_jpeg, data, "RGB"),
            partial(picture_signals, pixels, copies=False),
            partial(picture_signals, pixels),
        )
        turns = [[_cpu(work) for work in works] for _ in range(options.times)]
        decoding, eight, everything = np.array(turns).min(axis=0)
        ratios.append((1 + eight / decoding, 1 + everything / decoding))
        print(
            f"{photograph.name:40} decoding {decoding * 1e3:5.1f} ms, eight {eight * 1e3:5.1f}, everything "
            f"{everything * 1e3:5.1f}; {_doubtful(pixels)} of 4 flips again",
            flush=True,
        )
    median, worst = np.median(ratios, axis=0), np.max(ratios, axis=0)
    print(f"{len(ratios)} photographs, with decoding, as a multiple of it")
    print(f"eight orientations: median {median[0]:.2f}, worst {worst[0]:.2f}")
    print(f"everything:         median {median[1]:.2f}, worst {worst[1]:.2f}")
