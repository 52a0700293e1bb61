"""Pixels to PDQ's 64x64 buffer: nearest neighbour to 512, luma, Jarosz filter, decimation.

Twice over. :func:`sequential_buffers` goes step by step in the reference's own float32 order. :func:`fast_buffers`
uses that all of it is linear and that each of the 64 outputs of an axis sees a handful of inputs only: it computes
just these, which differs from the reference in the last bits.

Source: facebook/ThreatExchange ``pdq/cpp/downscaling/downscaling.cpp`` and ``pdq/cpp/io``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

#: Both sides become this when either is longer (step 1 of the reference's file path).
DOWNSCALED_SIDE = 512

_TAP_BYTES = 1 << 20
_LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)


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
    # by indexes, as ``take`` would first copy what is not contiguous
    picked: Pixels = pixels[rows].take(columns, axis=1)
    return picked


def luma(pixels: Pixels) -> Floats:
    """Luma as float32, in the reference's order of operations. Grey pixels are their own luma."""
    if pixels.ndim == 2:
        return pixels.astype(np.float32)
    red, green, blue = (pixels[..., c] for c in range(3))
    mixed: Floats = red * _LUMA[0]
    mixed += green * _LUMA[1]
    mixed += blue * _LUMA[2]
    return mixed


def _window(side: int) -> int:
    return (side + 127) // 128


def _decimated(side: int) -> NDArray[np.intp]:
    return ((np.arange(64) + 0.5) * side / 64).astype(np.intp)


def _running_mean(values: Floats) -> Floats:
    """One pass of the reference's box filter down axis 0: running float32 sums, adding before subtracting."""
    side = values.shape[0]
    window = _window(side)
    half = (window + 2) // 2
    rows = list(np.ascontiguousarray(values))
    sums: Floats = np.empty(values.shape, dtype=np.float32)
    total: Floats = np.zeros(values.shape[1:], dtype=np.float32)
    for row in rows[: half - 1]:
        total += row
    for x, mean in enumerate(sums):
        if x + half <= side:
            total += rows[x + half - 1]
        if x + half > window:
            total -= rows[x + half - 1 - window]
        mean[:] = total
    places = np.arange(side)
    counts = np.minimum(places + half, side) - np.maximum(places + half - window, 0)
    sums /= counts.astype(np.float32)[:, None, None]
    return sums


def sequential_buffers(lumas: Sequence[Floats], *, blur: bool = True) -> Floats:
    """The reference's 64x64 buffer of each (height, width) luma, all of one size, with the reference's rounding."""
    height, width = lumas[0].shape
    rows, columns = _decimated(height), _decimated(width)
    stack = np.stack(lumas)
    if not blur:
        return stack[:, rows[:, None], columns]
    # twice along the rows, then the columns; the last pass only where its outcome is kept
    blurred = _running_mean(stack.transpose(2, 0, 1))
    blurred = _running_mean(blurred.transpose(2, 1, 0))
    blurred = _running_mean(blurred.transpose(2, 1, 0))[columns]
    return _running_mean(blurred.transpose(2, 1, 0))[rows].transpose(1, 0, 2)


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
    length = DOWNSCALED_SIDE if downscaled else side
    window = _window(length)
    half = (window + 2) // 2
    weights = np.zeros((64, 2 * window - 1))
    positions = _decimated(length)[:, None] + np.arange(2 * window - 1) + 2 * (half - window)
    for output, middle in enumerate(_decimated(length)):
        first, last = max(middle + half - window, 0), min(middle + half, length)
        for x in range(first, last):
            start, stop = max(x + half - window, 0), min(x + half, length)
            share = 1.0 / ((last - first) * (stop - start))
            weights[output, start - positions[output, 0] : stop - positions[output, 0]] += share
    ramp = np.arange(1, window + 1)
    usual = np.concatenate([ramp, ramp[-2::-1]]) / window**2
    clipped = np.flatnonzero(np.abs(weights - usual).max(axis=1) > 1e-9)
    sources = np.clip(positions, 0, length - 1).T
    if downscaled:
        sources = sources * side // DOWNSCALED_SIDE
    return _Axis(
        window,
        np.concatenate([side - 1 - sources if flipped else sources for flipped in flips], axis=1),
        usual.astype(np.float32),
        np.concatenate([clipped + 64 * place for place in range(len(flips))]),
        np.tile(weights[clipped].T.astype(np.float32), len(flips)),
    )


def _reduced_rows(values: Pixels, axis: _Axis) -> Iterator[tuple[slice, Floats]]:
    """(side, across), blurred twice and decimated along axis 0: which of its outputs, and (lines, across).

    A few lines at a time and always in the same place, to be used before the next ones are asked for: the taps of
    a large picture would take as much memory as the picture, and fresh memory costs more than the sums.
    """
    (taps, outputs), across = axis.sources.shape, values.shape[1]
    ramp = np.arange(1, axis.window + 1)
    # whole numbers, what two box passes add up to: sums of 16 bits hold them up to a window of 16
    wide: np.dtype[Any] = np.dtype(np.uint16 if axis.window <= 16 else np.float32)
    weights = np.concatenate([ramp, ramp[-2::-1]]).astype(wide)
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
    lumas: Floats = reduced[..., 0] if reduced.shape[2] == 1 else np.matmul(reduced, _LUMA)
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
