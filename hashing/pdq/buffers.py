"""Pixels to PDQ's 64x64 buffer the fast way: nearest neighbour to 512, box filters, decimation and luma in one.

All of that is linear, and each of the 64 outputs of an axis sees a handful of samples only: just these are summed. The
outcome differs from the reference's (:mod:`hashing.pdq.reference_order`) in the last bits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.pixels import DOWNSCALED_SIDE, LUMA_WEIGHTS, Floats, Pixels
from hashing.pdq.windows import BUFFER_SIDE, Window, decimated

_TAP_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class _Axis:
    """What each output of one axis looks at: 64 for every direction the axis is taken in.

    ``sources`` (taps, outputs) are source indexes; every output weighs its taps by ``weights`` (taps,), but for the
    ``clipped`` ones at an edge, which have their own, one column each in ``clipped_weights``.
    """

    window: int
    sources: NDArray[np.intp]
    weights: Floats
    clipped: NDArray[np.intp]
    clipped_weights: Floats


@lru_cache(maxsize=64)
def _axis(side: int, *, downscaled: bool, flips: tuple[bool, ...]) -> _Axis:
    """Nearest neighbour, both blurs and the decimation of one axis of ``side`` pixels, taken together, in each of
    these directions one after the other."""
    window = Window(DOWNSCALED_SIDE if downscaled else side)
    taps = 2 * window.size - 1
    places = decimated(window.side)
    positions = places[:, None] + np.arange(taps) + 2 * (window.ahead - window.size)
    weights = np.zeros((BUFFER_SIDE, taps))
    for place, first_tap, seen in zip(places, positions[:, 0], weights, strict=True):
        first, last = window.bounds(place)
        for x in range(first, last):
            start, stop = window.bounds(x)
            seen[start - first_tap : stop - first_tap] += 1 / ((last - first) * (stop - start))
    usual = _ramp(window.size) / window.size**2
    clipped = np.flatnonzero(np.abs(weights - usual).max(axis=1) > 1e-9)
    sources = np.clip(positions, 0, window.side - 1).T
    if downscaled:
        sources = sources * side // DOWNSCALED_SIDE
    return _Axis(
        window.size,
        np.concatenate([side - 1 - sources if flipped else sources for flipped in flips], axis=1),
        usual.astype(np.float32),
        np.concatenate([clipped + BUFFER_SIDE * place for place in range(len(flips))]),
        np.tile(weights[clipped].T.astype(np.float32), len(flips)),
    )


def _ramp(window: int) -> NDArray[np.intp]:
    """Two box filters of this width, one after the other: 1, 2 … window … 2, 1."""
    up = np.arange(1, window + 1)
    return np.concatenate([up, up[-2::-1]])


def _reduced_rows(values: Pixels, axis: _Axis) -> Iterator[tuple[slice, Floats]]:
    """(side, across), blurred twice and decimated along axis 0: which of its outputs, and (lines, across).

    A few lines at a time and always in the same place, to be used before the next ones are asked for: the taps of
    a large picture would take as much memory as the picture, and fresh memory costs more than the sums.
    """
    (taps, outputs), across = axis.sources.shape, values.shape[1]
    # whole numbers, what two box passes add up to: sums of 16 bits hold them up to a window of 16
    wide: np.dtype[Any] = np.dtype(np.uint16 if axis.window <= 16 else np.float32)
    weights = _ramp(axis.window).astype(wide)
    at_a_time = min(outputs, max(1, _TAP_BYTES // (taps * across)))
    seen = np.empty((taps * at_a_time, across), dtype=np.uint8)
    by_tap = np.empty((taps, at_a_time * across), dtype=wide)
    reduced: Floats = np.empty((at_a_time, across), dtype=np.float32)
    for start in range(0, outputs, at_a_time):
        sources = axis.sources[:, start : start + at_a_time]
        lines = sources.shape[1]
        values.take(sources.reshape(-1), axis=0, out=seen[: taps * lines], mode="clip")
        widened = by_tap[:, : lines * across]
        widened[:] = seen[: taps * lines].reshape(taps, -1)
        reduced[:lines].reshape(-1)[:] = np.einsum("t,tk->k", weights, widened)
        for output, own in zip(axis.clipped, axis.clipped_weights.T, strict=True):
            if start <= output < start + lines:
                exact = own @ values[axis.sources[:, output]].astype(np.float32)
                reduced[output - start] = exact * np.float32(axis.window**2)
        yield slice(start, start + lines), reduced[:lines]


def _reduced_columns(rows: Floats, width: int, axis: _Axis) -> Floats:
    """(lines, width * channels) to (lines, outputs) of luma."""
    lines, (taps, outputs) = len(rows), axis.sources.shape
    by_column = rows.reshape(lines, width, -1)
    seen = by_column.take(axis.sources.reshape(-1), axis=1).reshape(lines, taps, -1)
    reduced = np.matmul(axis.weights, seen).reshape(lines, outputs, -1)
    for output, weights in zip(axis.clipped, axis.clipped_weights.T, strict=True):
        reduced[:, output] = np.matmul(weights, by_column[:, axis.sources[:, output]])
    lumas: Floats = reduced[..., 0] if reduced.shape[2] == 1 else np.matmul(reduced, LUMA_WEIGHTS)
    return lumas


def fast_buffers(
    pixels: Pixels,
    *,
    downscaled: bool,
    row_flips: tuple[bool, ...] = (False,),
    column_flips: tuple[bool, ...] = (False,),
) -> Floats:
    """(row flips, column flips, 64, 64): the buffers of a picture taken in each of these directions, at one go."""
    height, width = pixels.shape[:2]
    down = _axis(height, downscaled=downscaled, flips=row_flips)
    across = _axis(width, downscaled=downscaled, flips=column_flips)
    scale = np.float32(1 / down.window**2)
    joined: Floats = np.empty((64 * len(row_flips), 64 * len(column_flips)), dtype=np.float32)
    for lines, reduced in _reduced_rows(pixels.reshape(height, -1), down):
        np.multiply(_reduced_columns(reduced, width, across), scale, out=joined[lines])
    quarters = joined.reshape(len(row_flips), 64, len(column_flips), 64)
    return np.ascontiguousarray(quarters.swapaxes(1, 2))
