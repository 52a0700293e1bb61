"""How near the hashes of different pictures come to each other: photographs, and what is likelier to be mistaken.

Every hash that would be sent is compared with every one of every other picture of the same kind; 31 bits are a match.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter, ImageOps

from benchmarks.copies.photographs import photographs
from benchmarks.copies.pictures import as_bytes
from hashing.pictures.hashing import picture_signals

_LINES_AT_A_TIME = 256


def _into(least: int, most: int) -> Callable[[Image.Image], Image.Image]:
    """Its whole range of brightness brought between these."""
    scale = (most - least) / 255
    return lambda picture: picture.point([round(least + v * scale) for v in range(256)] * 3)


def _in_bars(picture: Image.Image) -> Image.Image:
    return ImageOps.expand(picture, (0, picture.height // 4), "black")


_KINDS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "photographs": lambda picture: picture,
    "dark": _into(0, 60),
    "faint": _into(100, 140),
    "faint, in black bars": lambda picture: _in_bars(_into(100, 140)(picture)),
    "nearly blank, in black bars": lambda picture: _in_bars(_into(120, 134)(picture)),
    "blurred": lambda picture: picture.filter(ImageFilter.GaussianBlur(picture.width / 40)),
    "blurred much": lambda picture: picture.filter(ImageFilter.GaussianBlur(picture.width / 12)),
    "blurred much, in black bars": lambda picture: _in_bars(
        picture.filter(ImageFilter.GaussianBlur(picture.width / 12))
    ),
    "soft blobs, 6 by 8": lambda picture: _blobs(picture, 6, 8),
    "soft blobs, 4 by 5": lambda picture: _blobs(picture, 4, 5),
}


def _blobs(picture: Image.Image, down: int, across: int) -> Image.Image:
    """No photograph, but softer than any: so many random values, drawn large. Another one for each picture."""
    rng = np.random.default_rng(zlib.crc32(picture.tobytes()))
    few = Image.fromarray(rng.integers(0, 256, (down, across), dtype=np.uint8))
    return few.resize((400, 300), Image.Resampling.BICUBIC).convert("RGB")


def distances(pictures: Sequence[Image.Image]) -> tuple[NDArray[np.int64], int]:
    """How many pairs of hashes of different pictures are 0, 1 … 256 bits apart, and how many hashes there are."""
    owners: list[int] = []
    values: list[NDArray[np.uint8]] = []
    for owner, picture in enumerate(pictures):
        sent = [s for s in picture_signals(np.asarray(picture)) if s.matchable]
        owners += [owner] * len(sent)
        values += list(as_bytes(sent))
    if not values:
        return np.zeros(257, dtype=np.int64), 0
    hashes, whose = np.array(values).view(np.uint64), np.array(owners)
    counted = np.zeros(257, dtype=np.int64)
    for start in range(0, len(hashes), _LINES_AT_A_TIME):
        lines = slice(start, start + _LINES_AT_A_TIME)
        apart = np.bitwise_count(hashes[lines, None] ^ hashes[None]).sum(axis=2, dtype=np.int16)
        counted += np.bincount(apart[whose[lines, None] < whose[None]], minlength=257)
    return counted, len(hashes)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.copies false-matches", description=__doc__
    )
    parser.add_argument("--folder", type=Path, help="more photographs, from this folder")
    options = parser.parse_args(arguments)
    pictures = [photograph.picture for photograph in photographs(options.folder)]
    print(f"{len(pictures)} photographs")
    for kind, made in _KINDS.items():
        counted, hashes = distances([made(picture) for picture in pictures])
        near = np.flatnonzero(counted)
        least = f"least {near[0]} bits" if len(near) else "nothing sent"
        up_to = ", ".join(f"{counted[: bits + 1].sum()} up to {bits}" for bits in (31, 45, 64))
        print(f"{kind:28} {hashes:6} hashes, {counted.sum():,} pairs: {least}; {up_to}", flush=True)
