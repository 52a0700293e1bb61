"""A picture as PDQ sees it: an array of pixels, its luma, and the size that the reference brings it to.

Source: facebook/ThreatExchange ``pdq/cpp/downscaling/downscaling.cpp`` and ``pdq/cpp/io``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

#: (height, width, 3) RGB or (height, width) grey.
Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

#: Both sides become this when either is longer: the first thing that the reference does with a file's picture.
DOWNSCALED_SIDE = 512

#: The weights of red, green and blue in luma.
LUMA_WEIGHTS = np.array([0.299, 0.587, 0.114], dtype=np.float32)


def needs_downscale(height: int, width: int) -> bool:
    return height > DOWNSCALED_SIDE or width > DOWNSCALED_SIDE


def nearest_lines(stored: int, side: int = DOWNSCALED_SIDE) -> NDArray[np.intp]:
    """(side,): which of ``stored`` lines nearest neighbour picks to make ``side`` of them, as the reference does."""
    return np.arange(side) * stored // side


def downscale_nearest(
    pixels: Pixels, *, flip_rows: bool = False, flip_columns: bool = False
) -> Pixels:
    """The picture at 512x512 by the reference's nearest neighbour, or as it is when no side is longer than 512.

    It is flipped first, as if the file had been flipped: nearest neighbour then picks other pixels.
    """
    height, width = pixels.shape[:2]
    if not needs_downscale(height, width):
        return pixels[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]
    rows, columns = nearest_lines(height), nearest_lines(width)
    if flip_rows:
        rows = height - 1 - rows
    if flip_columns:
        columns = width - 1 - columns
    # rows by index: ``take`` would first copy the whole of an array that is not contiguous
    picked: Pixels = pixels[rows].take(columns, axis=1)
    return picked


def luma(pixels: NDArray[np.unsignedinteger]) -> Floats:
    """Luma as float32, in the reference's order of operations. Grey pixels are their own luma."""
    if pixels.ndim == 2:
        return pixels.astype(np.float32)
    red, green, blue = (pixels[..., c] for c in range(3))
    mixed: Floats = red * LUMA_WEIGHTS[0]
    mixed += green * LUMA_WEIGHTS[1]
    mixed += blue * LUMA_WEIGHTS[2]
    return mixed
