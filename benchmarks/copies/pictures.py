"""How many copies of pictures are found, alteration by alteration, and what each likely copy adds.

The platform's side is the stock ``pdqhash`` that ``threatexchange`` uses, on the whole copy; 31 bits are a match, and
neither hash's quality is under 50. Photographs are split in two: on one half the likely copies were chosen (``--choose``
prints what each adds there), on the other they are judged. No alteration's measures are a likely copy's.

Two lists of alterations: ``--mix forty`` is what people mostly do, each as likely as the next; ``--mix all`` has more of the
odd ones. The means of both say different things and can't be compared.
"""

from __future__ import annotations

import argparse
import os
import zlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pdqhash
from numpy.typing import NDArray
from PIL import Image

from benchmarks.copies.alterations import MIXES, uploaded
from benchmarks.copies.photographs import Photograph, missing, photographs
from hashing.pictures.hashing import picture_signals
from hashing.signals import MATCH_DISTANCE, MATCHABLE_QUALITY, Pdq
from hashing.transforms import COPIES, DIHEDRAL, LIKELIEST_COPIES, Transform

_COLUMNS: dict[str, frozenset[Transform]] = {
    "original only": frozenset({Transform.ORIGINAL}),
    "eight orientations": frozenset(DIHEDRAL),
    "+ some copies": frozenset({*DIHEDRAL, Transform.TRIMMED, *LIKELIEST_COPIES}),
    "+ all copies": frozenset(Transform),
}


@dataclass(frozen=True, slots=True)
class Found:
    """Of one photograph: which of its hashes find which of its copies, and how many hashes there are."""

    by: dict[str, tuple[frozenset[Transform], ...]]
    hashes: int


def platform_hash(picture: Image.Image) -> tuple[NDArray[np.uint8], int]:
    """32 bytes and the quality, as the stock client makes them."""
    bits, quality = pdqhash.compute(np.asarray(picture))
    return np.packbits(np.asarray(bits, dtype=bool)), int(quality)


def as_bytes(signals: Iterable[Pdq]) -> NDArray[np.uint8]:
    return np.array([np.frombuffer(bytes.fromhex(s.value), dtype=np.uint8) for s in signals])


def find(photograph: Photograph, draws: int, mix: str, *, lying: bool = False) -> Found:
    """Make every copy of this mix, ``draws`` times, and look for it.

    Args:
        lying: the photograph is stored on its side, and its file says how to turn it.
    """
    pixels = np.asarray(photograph.picture)
    made = (
        picture_signals(np.rot90(pixels), shown=Transform.ROTATE_270)
        if lying
        else picture_signals(pixels)
    )
    signals = [s for s in made if s.matchable]
    if not signals:
        return Found({}, 0)
    ours = as_bytes(signals)
    by = {}
    for name, alteration in MIXES[mix].items():
        found = []
        for draw in range(draws):
            rng = np.random.default_rng([zlib.crc32(f"{photograph.name} {name}".encode()), draw])
            theirs, quality = platform_hash(uploaded(alteration(photograph.picture, rng), rng))
            apart = np.bitwise_count(ours ^ theirs).sum(axis=1, dtype=np.int64)
            near = (apart <= MATCH_DISTANCE) & (quality >= MATCHABLE_QUALITY)
            found.append(
                frozenset(s.transform for s, is_near in zip(signals, near, strict=True) if is_near)
            )
        by[name] = tuple(found)
    return Found(by, len(signals))


def recall(found: Sequence[Found], name: str, sent: frozenset[Transform]) -> float:
    """The share of copies of this kind that one of these hashes finds."""
    return float(np.mean([bool(one & sent) for each in found for one in each.by[name]]))


def print_table(found: Sequence[Found]) -> None:
    names = list(found[0].by)
    width = max(map(len, names))
    print(f"{'':{width}}  " + "  ".join(_COLUMNS))
    for name in names:
        shares = [recall(found, name, sent) for sent in _COLUMNS.values()]
        cells = (
            f"{share:{len(column)}.0%}" for share, column in zip(shares, _COLUMNS, strict=True)
        )
        print(f"{name:{width}}  " + "  ".join(cells))
    means = [np.mean([recall(found, name, sent) for name in names]) for sent in _COLUMNS.values()]
    cells = (f"{mean:{len(column)}.1%}" for mean, column in zip(means, _COLUMNS, strict=True))
    print(f"{f'mean of all {len(names)}':{width}}  " + "  ".join(cells))


def print_gains(found: Sequence[Found]) -> None:
    """The likely copies in the order of what each adds to those before it, in percentage points of the mean."""
    sent = frozenset({*DIHEDRAL, Transform.TRIMMED})
    left = set(COPIES)
    copies = [one for each in found for kinds in each.by.values() for one in kinds]
    while left:
        open_ones = [one for one in copies if not one & sent]
        gains = {transform: sum(transform in one for one in open_ones) for transform in left}
        best = max(sorted(gains), key=lambda transform: gains[transform])
        left.discard(best)
        sent |= {best}
        print(f"{best:30} {gains[best] / len(copies):6.2%}")


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.copies pictures", description=__doc__
    )
    parser.add_argument("--folder", type=Path, help="more photographs, from this folder")
    parser.add_argument("--mix", choices=MIXES, default="forty", help="which alterations")
    parser.add_argument(
        "--draws", type=int, default=2, help="copies of each kind of each photograph"
    )
    parser.add_argument(
        "--lying", action="store_true", help="stored on their side, as phones held upright do"
    )
    parser.add_argument("--most", type=int, help="of the photographs, the first so many")
    parser.add_argument(
        "--choose", action="store_true", help="also what each likely copy adds, on the other half"
    )
    options = parser.parse_args(arguments)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if absent := missing():
        print(f"not installed here: {', '.join(absent)}")
    all_photographs = photographs(options.folder, most=options.most)
    judged = all_photographs[1::2]
    print(
        f"{len(all_photographs)} photographs, {len(judged)} of them judged, {options.draws} copies of each kind"
    )
    look = partial(find, draws=options.draws, mix=options.mix, lying=options.lying)
    with ProcessPoolExecutor() as workers:
        found = [one for one in workers.map(look, judged) if one.by]
        print(f"{np.mean([one.hashes for one in found]):.1f} hashes a picture on average\n")
        print_table(found)
        if options.choose:
            chosen_on = all_photographs[0::2]
            chosen = workers.map(look, chosen_on)
            print("\nwhat each likely copy adds to those before it")
            print_gains([one for one in chosen if one.by])
