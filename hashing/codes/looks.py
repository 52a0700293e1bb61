"""Versions of a picture in which a QR code may be found, the cheapest first: as it is, smoothed, sharpened, half as large.

A phone's photograph is blurred, noisy or dark. On simulated photographs (perspective, light, noise, JPEG) the reader finds
45 % of the codes in dark ones as they are, and 100 % smoothed; 50 % in slightly blurred ones as they are, and 95 %
sharpened. All versions together are nowhere worse than one of them alone (``python -m benchmarks.sheets``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

#: Brightness of each pixel, (height, width), 0 to 255.
Grey: TypeAlias = NDArray[np.uint8]

#: A picture with more pixels is made smaller first. A phone's 12 megapixels are well below.
_MOST_PIXELS = 16_000_000
#: Sides in pixels of the squares whose mean smooths and sharpens, and how strongly it sharpens.
_SMOOTHING, _SHARPENING, _STRENGTH = 3, 9, 3.0


def looks(grey: Grey) -> Iterator[Grey]:
    """The picture, then versions of it in which codes are found that are hard to read; all are (height, width)."""
    while grey.size > _MOST_PIXELS:
        grey = _half(grey)
    yield grey
    yield _mean(grey, _SMOOTHING).astype(np.uint8)
    soft = _mean(grey, _SHARPENING)
    sharp = grey + _STRENGTH * (grey - soft)
    yield np.clip(sharp, 0, 255).astype(np.uint8)
    if min(grey.shape) >= 64:
        yield _half(grey)


def _half(grey: Grey) -> Grey:
    """Half as wide and high: the mean of each four pixels."""
    height, width = (side // 2 * 2 for side in grey.shape)
    even = grey[:height, :width].astype(np.uint16)
    rows = even[::2] + even[1::2]
    return ((rows[:, ::2] + rows[:, 1::2] + 2) >> 2).astype(np.uint8)


def _mean(grey: Grey, side: int) -> NDArray[np.float32]:
    """The mean of the square of ``side`` pixels around each pixel."""
    around = np.pad(grey, side // 2, mode="edge").astype(np.float32)
    for axis in (0, 1):
        sums = np.cumsum(around, axis=axis, dtype=np.float64)
        sums = np.insert(sums, 0, 0, axis=axis)
        length = sums.shape[axis]
        upper = np.take(sums, range(side, length), axis=axis)
        lower = np.take(sums, range(length - side), axis=axis)
        around = ((upper - lower) / side).astype(np.float32)
    return around
