"""Which pixels of a picture the reference looks at, whether it is taken as it is or mirrored at either axis.

Nearest neighbour picks 512 lines of an axis. Backwards it picks nearly the same ones again: mostly 513 lines serve both
directions, at worst 1024. So all four flips of a picture are hashed from a small array of pixels that stays in the
processor's cache.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.pixels import DOWNSCALED_SIDE, Pixels, needs_downscale


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """The rows, or the columns, that are looked at.

    Attributes:
        side: how many there are once the picture is brought to 512.
        kept: their places in the stored picture, ascending, each once.
        forwards, backwards: (side,), where each of them lies among ``kept``.
    """

    side: int
    kept: NDArray[np.intp]
    forwards: NDArray[np.intp]
    backwards: NDArray[np.intp]

    def taken(self, *, backwards: bool) -> NDArray[np.intp]:
        return self.backwards if backwards else self.forwards


@lru_cache(maxsize=32)
def lines_of(stored: int, *, downscaled: bool) -> Lines:
    """The lines of an axis of ``stored`` pixels; ``downscaled`` where the picture is brought to 512."""
    side = DOWNSCALED_SIDE if downscaled else stored
    forwards = np.arange(side) * stored // side
    kept, places = np.unique([forwards, stored - 1 - forwards], return_inverse=True)
    ahead, back = places.reshape(2, side)
    return Lines(side, kept, ahead, back)


@dataclass(frozen=True, slots=True)
class Picked:
    """The pixels that are looked at: (rows kept, columns kept[, 3])."""

    pixels: Pixels
    rows: Lines
    columns: Lines

    def view(self, flip_rows: bool = False, flip_columns: bool = False) -> Pixels:
        """The flipped picture brought to 512, as :func:`hashing.pdq.pixels.downscale_nearest` makes it."""
        rows = self.rows.taken(backwards=flip_rows)
        return self.pixels[rows].take(self.columns.taken(backwards=flip_columns), axis=1)


def picked(pixels: Pixels) -> Picked:
    """From uint8 pixels, (height, width, 3) RGB or (height, width) grey."""
    height, width = pixels.shape[:2]
    downscaled = needs_downscale(height, width)
    rows, columns = (lines_of(side, downscaled=downscaled) for side in (height, width))
    if downscaled:
        # rows by index: ``take`` would first copy the whole of an array that is not contiguous
        pixels = pixels[rows.kept].take(columns.kept, axis=1)
    return Picked(pixels, rows, columns)
