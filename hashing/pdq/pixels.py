"""What a picture is to the hasher: an array of pixels. Its luma, and the size that the reference brings it to.

Source: facebook/ThreatExchange ``pdq/cpp/downscaling/downscaling.cpp`` and ``pdq/cpp/io``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

#: (height, width, 3) RGB or (height, width) grey.
Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

#: Both sides become this when either is longer (step 1 of the reference's file path).
DOWNSCALED_SIDE = 512

#: What red, green and blue add to luma.
LUMA_WEIGHTS = np.array([0.299, 0.587, 0.114], dtype=np.float32)


def needs_downscale(height: int, width: int) -> bool:
    return height > DOWNSCALED_SIDE or width > DOWNSCALED_SIDE


def downscale_nearest(
    pixels: Pixels, *, flip_rows: bool = False, flip_columns: bool = False
) -> Pixels:
    """The picture at 512x512 by the reference's nearest neighbour, or as it is when both sides are <= 512.

    Flipping comes first, as if the file had been flipped: other source pixels are picked then.
    """
    height, width = pixels.shape[:2]
    if not needs_downscale(height, width):
        return pixels[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]
    steps = np.arange(DOWNSCALED_SIDE)
    rows = steps * height // DOWNSCALED_SIDE
    columns = steps * width // DOWNSCALED_SIDE
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
