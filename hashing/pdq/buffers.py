"""Pixels to PDQ's 64x64 buffer the fast way: luma, both box filters and the decimation in one step.

All of that is linear, and each of the 64 outputs of an axis depends on a handful of samples ("taps") only, so just these
are summed. The result differs from the reference's (:mod:`hashing.pdq.reference_order`) in the last bits of rounding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.box_filter import BUFFER_SIDE, BoxFilter, decimated
from hashing.pdq.picked import Lines, Picked
from hashing.pdq.pixels import LUMA_WEIGHTS, Floats, Pixels

_TAP_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class _Axis:
    """Which samples each output of one axis depends on: 64 outputs for each direction in which the axis is read.

    Attributes:
        window: how many samples the box filter averages.
        sources: (taps, outputs), indexes of samples.
        weights: (taps,), of all outputs but the clipped ones.
        clipped: which outputs lie at an edge, where the filter's window is clipped.
        clipped_weights: (taps, clipped outputs), their own weights.
    """

    window: int
    sources: NDArray[np.intp]
    weights: Floats
    clipped: NDArray[np.intp]
    clipped_weights: Floats


@lru_cache(maxsize=64)
def _axis(side: int) -> _Axis:
    """Both box filters and the decimation of an axis of ``side`` pixels, taken together."""
    window = BoxFilter(side)
    taps = 2 * window.size - 1
    places = decimated(side)
    positions = places[:, None] + np.arange(taps) + 2 * (window.ahead - window.size)
    weights = np.zeros((BUFFER_SIDE, taps))
    for place, first_tap, seen in zip(places, positions[:, 0], weights, strict=True):
        first, last = window.bounds(place)
        for x in range(first, last):
            start, stop = window.bounds(x)
            seen[start - first_tap : stop - first_tap] += 1 / ((last - first) * (stop - start))
    usual = _ramp(window.size) / window.size**2
    clipped = np.flatnonzero(np.abs(weights - usual).max(axis=1) > 1e-9)
    return _Axis(
        window.size,
        np.clip(positions, 0, side - 1).T,
        usual.astype(np.float32),
        clipped,
        weights[clipped].T.astype(np.float32),
    )


@lru_cache(maxsize=64)
def _both_ways(lines: Lines) -> _Axis:
    """The same for the lines that were picked of a picture, read forwards and then backwards: 128 outputs."""
    one = _axis(lines.side)
    return _Axis(
        one.window,
        np.concatenate([lines.forwards[one.sources], lines.backwards[one.sources]], axis=1),
        one.weights,
        np.concatenate([one.clipped, BUFFER_SIDE + one.clipped]),
        np.tile(one.clipped_weights, 2),
    )


def _ramp(window: int) -> NDArray[np.intp]:
    """The weights of two box filters of this width, one after the other: 1, 2 … window … 2, 1."""
    up = np.arange(1, window + 1)
    return np.concatenate([up, up[-2::-1]])


def _reduced_rows(values: Pixels, axis: _Axis) -> Iterator[tuple[slice, Floats]]:
    """(side, across) values, filtered twice and decimated along axis 0: which outputs, and their (lines, across) sums.

    The sums are still to be divided by the square of the window. They come a few lines at a time, each time in the same
    memory, so use them before asking for the next: the taps of a large picture would take as much memory as the
    picture, and fresh memory costs more than the sums.
    """
    (taps, outputs), across = axis.sources.shape, values.shape[1]
    # the weights add up to window²: up to a window of 16, sums of bytes so weighted fit into 16 bits
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
    """(lines, width * channels) to luma, filtered twice and decimated along the lines: (lines, outputs)."""
    lines, (taps, outputs) = len(rows), axis.sources.shape
    by_column = rows.reshape(lines, width, -1)
    lumas: Floats = rows if by_column.shape[2] == 1 else np.matmul(by_column, LUMA_WEIGHTS)
    seen = lumas.take(axis.sources.reshape(-1), axis=1).reshape(lines, taps, outputs)
    reduced: Floats = np.matmul(axis.weights, seen)
    reduced[:, axis.clipped] = np.einsum(
        "nto,to->no", lumas[:, axis.sources[:, axis.clipped]], axis.clipped_weights
    )
    return reduced


def _buffers(pixels: Pixels, down: _Axis, across: _Axis) -> Floats:
    """(outputs down, outputs across): the buffers of all directions in which both axes are read, side by side."""
    height, width = pixels.shape[:2]
    scale = np.float32(1 / down.window**2)
    joined: Floats = np.empty((down.sources.shape[1], across.sources.shape[1]), dtype=np.float32)
    for lines, reduced in _reduced_rows(pixels.reshape(height, -1), down):
        np.multiply(_reduced_columns(reduced, width, across), scale, out=joined[lines])
    return joined


def fast_buffer(pixels: Pixels) -> Floats:
    """(64, 64): the buffer of a (height, width[, 3]) picture as it is. PDQ of a file is taken at no more than 512 x 512."""
    height, width = pixels.shape[:2]
    return _buffers(pixels, _axis(height), _axis(width))


def fast_buffers_of_flips(picked: Picked) -> Floats:
    """(2, 2, 64, 64): the buffers of a picture and its flips: rows forwards and backwards, columns forwards and backwards."""
    joined = _buffers(picked.pixels, _both_ways(picked.rows), _both_ways(picked.columns))
    quarters = joined.reshape(2, BUFFER_SIDE, 2, BUFFER_SIDE)
    return np.ascontiguousarray(quarters.swapaxes(1, 2))
