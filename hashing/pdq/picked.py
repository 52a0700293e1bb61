"""The pixels of a picture that the reference's nearest neighbour picks, in all four flips of the picture.

It picks 512 lines of an axis. Of the flipped axis it picks nearly the same ones: mostly 513 lines serve both directions, at
worst 1024. So all four flips are hashed from one small array of pixels, which stays in the processor's cache.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.pixels import DOWNSCALED_SIDE, Pixels, nearest_lines, needs_downscale


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """The rows, or the columns, that are picked.

    Attributes:
        side: how many the picture has once it is brought to 512.
        kept: their places in the stored picture, ascending, each once.
        forwards, backwards: (side,), where each line of the picture, and of the flipped picture, lies among ``kept``.
    """

    side: int
    kept: NDArray[np.intp]
    forwards: NDArray[np.intp]
    backwards: NDArray[np.intp]

    def taken(self, *, backwards: bool) -> NDArray[np.intp]:
        return self.backwards if backwards else self.forwards


@lru_cache(maxsize=32)
def lines_of(stored: int, *, downscaled: bool) -> Lines:
    """The lines of an axis of ``stored`` pixels. ``downscaled``: whether the picture is brought to 512."""
    side = DOWNSCALED_SIDE if downscaled else stored
    forwards = nearest_lines(stored, side)
    kept, places = np.unique([forwards, stored - 1 - forwards], return_inverse=True)
    ahead, back = places.reshape(2, side)
    return Lines(side, kept, ahead, back)


@dataclass(frozen=True, slots=True)
class Picked:
    """The pixels that were picked: (rows kept, columns kept[, 3])."""

    pixels: Pixels
    rows: Lines
    columns: Lines

    def view(self, flip_rows: bool = False, flip_columns: bool = False) -> Pixels:
        """The picture flipped and brought to 512: what :func:`hashing.pdq.pixels.downscale_nearest` returns."""
        rows = self.rows.taken(backwards=flip_rows)
        return self.pixels[rows].take(self.columns.taken(backwards=flip_columns), axis=1)


def picked(pixels: Pixels) -> Picked:
    """Picks from uint8 pixels, (height, width, 3) RGB or (height, width) grey."""
    height, width = pixels.shape[:2]
    downscaled = needs_downscale(height, width)
    rows, columns = (lines_of(side, downscaled=downscaled) for side in (height, width))
    if downscaled:
        # rows by index: ``take`` would first copy the whole of an array that is not contiguous
        pixels = pixels[rows.kept].take(columns.kept, axis=1)
    return Picked(pixels, rows, columns)
