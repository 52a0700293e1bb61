"""PDQ's 64x64 buffer and its DCT with the reference's rounding: every float32 sum in the reference's order.

The reference runs along each row, adds the sample that comes into its window and subtracts the one that leaves it. Here
one numpy call does that step for all rows at once, so the order within each row is the same. The arrays' rows are
padded: with rows a power of two apart, turning an array over takes six times as long (they share cache lines).

Source: facebook/ThreatExchange ``pdq/cpp/hashing/pdqhashing.cpp`` and ``pdq/cpp/downscaling/downscaling.cpp``.
"""

from __future__ import annotations

import numpy as np

from hashing.pdq.pixels import Floats
from hashing.pdq.windows import BUFFER_SIDE, Window, decimated

_PADDING = 16


def sequential_buffer(luma: Floats) -> Floats:
    """(64, 64): the reference's buffer of a (height, width) luma.

    A luma of exactly 64x64 is its own buffer: the reference does not blur it.
    """
    height, width = luma.shape
    if (height, width) == (BUFFER_SIDE, BUFFER_SIDE):
        return luma
    one, other = _Memory(luma.shape), _Memory(luma.shape)
    upright, turned = one.array(height, width), other.array(width, height)
    # Twice along the rows and then the columns. What lies along the rows of a picture lies along the first axis of
    # the turned one. The last pass is needed only where its outcome is kept.
    upright[:] = luma
    turned[:] = upright.T
    means = one.array(width, height)
    _running_means(turned, means)
    upright = other.array(height, width)
    upright[:] = means.T
    _running_means(upright, one.array(height, width))
    turned = other.array(width, height)
    turned[:] = one.array(height, width).T
    _running_means(turned, means)
    kept = other.array(height, BUFFER_SIDE)
    kept[:] = means[decimated(width)].T
    _running_means(kept, one.array(height, BUFFER_SIDE))
    return one.array(height, BUFFER_SIDE)[decimated(height)]


class _Memory:
    """Memory for one array at a time; every pass uses the same, since fresh memory takes as long as the sums."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        longest = max(*shape, BUFFER_SIDE)
        self._values = np.empty(max(shape) * (longest + _PADDING), dtype=np.float32)

    def array(self, side: int, across: int) -> Floats:
        """(side, across), with a gap behind each row."""
        row = across + _PADDING
        return self._values[: side * row].reshape(side, row)[:, :across]


def _running_means(values: Floats, means: Floats) -> None:
    """The box filter down the first axis of ``values``, into ``means``: running sums, adding before subtracting."""
    side = len(values)
    window = Window(side)
    size, ahead = window.size, window.ahead
    samples, sums = list(values), list(means)
    total: Floats = np.zeros(values.shape[1], dtype=np.float32)
    for sample in samples[: ahead - 1]:
        total += sample
    first_full, after_full = size - ahead + 1, side - ahead + 1
    for x in range(first_full):
        total = np.add(total, samples[x + ahead - 1], sums[x])
    added = np.empty_like(total)
    for comes, leaves, here in zip(
        samples[size:], samples, sums[first_full:after_full], strict=False
    ):
        np.add(total, comes, added)
        total = np.subtract(added, leaves, here)
    for x in range(after_full, side):
        total = np.subtract(total, samples[x + ahead - 1 - size], sums[x])
    means /= window.counts()[:, None]


_I, _J = np.arange(1, 17)[:, None], np.arange(BUFFER_SIDE)
_SCALE = np.float64(np.float32(np.sqrt(2.0 / 64.0)))
#: (16, 64): rows i = 1 to 16 of the DCT; the constant row 0 is left out.
DCT: Floats = (_SCALE * np.cos((np.pi / 128) * _I * (2 * _J + 1))).astype(np.float32)


def sequential_dct(buffer: Floats) -> Floats:
    """16x16 DCT coefficients of a 64x64 buffer, each inner product summed in the reference's order."""
    rows = np.zeros((16, BUFFER_SIDE), dtype=np.float32)
    for k in range(BUFFER_SIDE):
        rows += DCT[:, k, None] * buffer[k]
    result = np.zeros((16, 16), dtype=np.float32)
    for k in range(BUFFER_SIDE):
        result += rows[:, k, None] * DCT[:, k]
    return result
