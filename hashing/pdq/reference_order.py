"""PDQ's 64x64 buffer and its DCT with the reference's rounding: every float32 sum in the reference's order.

The reference's box filter moves along each row, adds the sample that enters its window and subtracts the one that leaves
it. Here one numpy call does that step for all rows of all pictures at once, in the same order within each row. A call on
512 values takes little longer than one on a single value, so several pictures of one shape are hashed together.

Source: facebook/ThreatExchange ``pdq/cpp/hashing/pdqhashing.cpp`` and ``pdq/cpp/downscaling/downscaling.cpp``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.box_filter import BUFFER_SIDE, BoxFilter, decimated
from hashing.pdq.pixels import Floats

# Transposing an array takes six times as long when its rows lie a power of two apart: they share cache lines.
_PADDING = 16


def sequential_buffers(lumas: Sequence[Floats]) -> Floats:
    """(n, 64, 64): the reference's buffers of n lumas, all (height, width).

    A luma of exactly 64x64 is its own buffer: the reference does not blur it.
    """
    height, width = lumas[0].shape
    if (height, width) == (BUFFER_SIDE, BUFFER_SIDE):
        return np.stack(lumas)
    one, other = _two_areas(len(lumas), height, width)
    # Along the rows, down the columns, and both once more. The filter always runs down the first axis, so the pictures are
    # transposed in between. After the last two passes only the lines that decimation keeps are needed.
    upright, turned = other.samples(height, width), one.samples(width, height)
    for place, luma in enumerate(lumas):
        if not luma.T.flags.c_contiguous:
            upright[:, place] = luma
            luma = upright[:, place]
        turned[:, place] = luma.T
    sums = one.running_sums(width, height)
    _means_transposed(sums, width, other.samples(height, width))
    sums = other.running_sums(height, width)
    _means_transposed(sums, height, one.samples(width, height))
    kept = decimated(width)
    sums = one.running_sums(width, height)[kept]
    _means_transposed(sums, width, other.samples(height, BUFFER_SIDE), kept)
    kept = decimated(height)
    sums = other.running_sums(height, BUFFER_SIDE)[kept]
    means: Floats = (sums / BoxFilter(height).counts()[kept, None, None]).swapaxes(0, 1)
    return np.ascontiguousarray(means)


@dataclass(frozen=True, slots=True)
class _Area:
    """Memory for the samples of one pass, then for their sums. Fresh memory for each pass would cost as much as the sums."""

    values: Floats
    pictures: int

    def _lines(self, count: int, across: int) -> Floats:
        """(count, pictures, across), with a gap behind each line of all pictures."""
        line = self.pictures * across
        padded = self.values[: count * (line + _PADDING)].reshape(count, line + _PADDING)
        return padded[:, :line].reshape(count, self.pictures, across)

    def samples(self, side: int, across: int) -> Floats:
        """(side, pictures, across): fill it in, then call :meth:`running_sums` with the same arguments."""
        lead = _lead(side)
        return self._lines(lead + side, across)[lead:]

    def running_sums(self, side: int, across: int) -> Floats:
        """(side, pictures, across), in place of the samples: the sum of each window of the box filter down the first axis."""
        window = BoxFilter(side)
        size, ahead = window.size, window.ahead
        lines = list(self._lines(_lead(side) + side, across).reshape(-1, self.pictures * across))
        sums, samples = lines[:side], lines[_lead(side) :]
        total = np.zeros_like(samples[0])
        for sample in samples[: ahead - 1]:
            total += sample
        for here, comes in zip(sums[: _lead(side)], samples[ahead - 1 :], strict=False):
            total = np.add(total, comes, here)
        added = np.empty_like(total)
        # a sum takes the place of the sample that has just left its window
        for leaves, comes in zip(samples, samples[size:], strict=False):
            np.add(total, comes, added)
            total = np.subtract(added, leaves, leaves)
        for leaves in samples[side - size : side - _lead(side)]:
            total = np.subtract(total, leaves, leaves)
        return self._lines(side, across)


def _lead(side: int) -> int:
    """How many sums are complete before the first sample leaves its window."""
    window = BoxFilter(side)
    return window.size - window.ahead + 1


def _two_areas(pictures: int, height: int, width: int) -> tuple[_Area, _Area]:
    """One to read from, one to write to, each large enough for the pictures upright and transposed."""
    longest = max(height, width, BUFFER_SIDE)
    lines = longest + _lead(longest)
    values = np.empty((2, lines * (pictures * longest + _PADDING)), dtype=np.float32)
    return _Area(values[0], pictures), _Area(values[1], pictures)


def _means_transposed(
    sums: Floats, side: int, means: Floats, kept: NDArray[np.intp] | None = None
) -> None:
    """Divides (lines, pictures, across) sums along an axis of ``side`` samples, and writes (across, pictures, lines) means.

    Args:
        kept: which lines of the axis these are; all of them by default.
    """
    counts = BoxFilter(side).counts()
    np.divide(sums.transpose(2, 1, 0), counts if kept is None else counts[kept], out=means)


_I, _J = np.arange(1, 17)[:, None], np.arange(BUFFER_SIDE)
_SCALE = np.float64(np.float32(np.sqrt(2.0 / 64.0)))
#: (16, 64): rows i = 1 to 16 of the DCT; the constant row 0 is left out.
DCT: Floats = (_SCALE * np.cos((np.pi / 128) * _I * (2 * _J + 1))).astype(np.float32)


def sequential_dcts(buffers: Floats) -> Floats:
    """(n, 16, 16): DCT coefficients of (n, 64, 64) buffers, each inner product summed in the reference's order."""
    rows = np.zeros((len(buffers), 16, BUFFER_SIDE), dtype=np.float32)
    for k in range(BUFFER_SIDE):
        rows += DCT[:, k, None] * buffers[:, None, k]
    result = np.zeros((len(buffers), 16, 16), dtype=np.float32)
    for k in range(BUFFER_SIDE):
        result += rows[:, :, k, None] * DCT[:, k]
    return result
