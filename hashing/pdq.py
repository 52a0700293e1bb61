"""Pixels to PDQ: hash, quality, eight orientations. Bit-exact with the C++ reference's file path.

Source: facebook/ThreatExchange ``pdq/cpp`` (``pdq-photo-hasher``) and D. Karuna, "PDQ & TMK+PDQF", 2019.

The blur and the decimation to 64x64 are linear, and each of the 64 outputs of an axis looks at a handful of
inputs only. So the buffer is computed from those taps in one go (*fast*), which differs from the reference's
running float32 sums in the last bits. Wherever such a difference could change a bit of the hash or a point of
the quality, the picture is done again in the reference's own order (*sequential*).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from hashing.signals import DIHEDRAL, Pdq, Transform

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

#: Both sides become this when either is longer (step 1 of the reference's file path).
DOWNSCALED_SIDE = 512
SHORTEST_SIDE = 5
NO_HASH = "0" * 64

# How far fast and sequential may lie apart: in the DCT (largest seen 1.9e-3 over the test corpus, flat and
# tied pictures included) and in one term of the quality sum.
_DCT_MARGIN = np.float32(5e-3)
_QUALITY_MARGIN = 1e-3

#: Gives the picture brought to 512 (see ``downscale``) after flipping its rows, its columns, both or neither.
View = Callable[[bool, bool], Pixels]

# Every orientation is one of four flips, and then transposed or not.
_ORIENTATIONS: dict[Transform, tuple[bool, bool, bool]] = {
    Transform.ORIGINAL: (False, False, False),
    Transform.ROTATE_90: (False, True, True),
    Transform.ROTATE_180: (True, True, False),
    Transform.ROTATE_270: (True, False, True),
    Transform.FLIP_X: (True, False, False),
    Transform.FLIP_Y: (False, True, False),
    Transform.FLIP_PLUS_1: (False, False, True),
    Transform.FLIP_MINUS_1: (True, True, True),
}


def needs_downscale(height: int, width: int) -> bool:
    return height > DOWNSCALED_SIDE or width > DOWNSCALED_SIDE


def downscale(pixels: Pixels, *, flip_rows: bool = False, flip_columns: bool = False) -> Pixels:
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
    picked: Pixels = pixels[rows[:, None], columns]
    return picked


def luma(pixels: Pixels) -> Floats:
    """Luma as float32, in the reference's order of operations. Grey pixels are their own luma."""
    if pixels.ndim == 2:
        return pixels.astype(np.float32)
    red, green, blue = (pixels[..., c] for c in range(3))
    mixed: Floats = red * np.float32(0.299)
    mixed += green * np.float32(0.587)
    mixed += blue * np.float32(0.114)
    return mixed


def _window(side: int) -> int:
    return (side + 127) // 128


def _decimated(side: int) -> NDArray[np.intp]:
    return ((np.arange(64) + 0.5) * side / 64).astype(np.intp)


def _running_mean(values: Floats) -> Floats:
    """One pass of the reference's box filter along axis 0: a running float32 sum, adding before subtracting."""
    side, across = values.shape
    window = _window(side)
    half = (window + 2) // 2
    # what enters the running sum before each output, and what leaves it
    steps = np.zeros((half - 1 + 2 * side, across), dtype=np.float32)
    steps[: half - 1] = values[: half - 1]
    steps[half - 1 :: 2][: side - half + 1] = values[half - 1 :]
    steps[half::2][window - half + 1 :][: side - window + half - 1] = -values[
        : side - window + half - 1
    ]
    sums = np.add.accumulate(steps, axis=0)[half::2]
    x = np.arange(side)
    counts = np.minimum(x + half, side) - np.maximum(x + half - window, 0)
    means: Floats = np.divide(sums, counts[:, None], dtype=np.float32)
    return means


def _sequential_buffer(lumas: Floats, *, blur: bool = True) -> Floats:
    """The reference's 64x64 buffer, with its own rounding."""
    blurred = lumas
    if blur:
        for _ in range(2):
            blurred = _running_mean(np.ascontiguousarray(blurred.T)).T
            blurred = _running_mean(np.ascontiguousarray(blurred))
    height, width = lumas.shape
    buffer: Floats = np.ascontiguousarray(blurred[_decimated(height)[:, None], _decimated(width)])
    return buffer


@lru_cache(maxsize=64)
def _taps(side: int) -> tuple[NDArray[np.intp], Floats]:
    """For each of 64 outputs: which inputs of this axis it looks at, and how much each weighs. Both (taps, 64)."""
    window = _window(side)
    half = (window + 2) // 2
    box = np.zeros((side, side))
    for x in range(side):
        first, last = max(x + half - window, 0), min(x + half, side)
        box[x, first:last] = 1.0 / (last - first)
    weights = (box[_decimated(side)]) @ box
    first_used = np.minimum((weights > 0).argmax(axis=1), max(side - (2 * window - 1), 0))
    indexes = first_used + np.arange(min(2 * window - 1, side))[:, None]
    chosen = weights[np.arange(64), indexes]
    return indexes, chosen.astype(np.float32)


def _along_rows(values: Floats, side: int) -> Floats:
    indexes, weights = _taps(side)
    result: Floats = values[indexes[0]] * weights[0][:, None]
    for index, weight in zip(indexes[1:], weights[1:], strict=True):
        result += values[index] * weight[:, None]
    return result


def _fast_buffer(lumas: Floats) -> Floats:
    height, width = lumas.shape
    if (height, width) == (64, 64):
        return lumas
    return _along_rows(np.ascontiguousarray(_along_rows(lumas, height).T), width).T


def _dct_matrix() -> Floats:
    i, j = np.arange(1, 17)[:, None], np.arange(64)
    scale = np.float64(np.float32(np.sqrt(2.0 / 64.0)))
    matrix: Floats = (scale * np.cos((np.pi / 128) * i * (2 * j + 1))).astype(np.float32)
    return matrix


_DCT = _dct_matrix()


def _fast_dct(buffers: Floats) -> Floats:
    """16x16 coefficients of 64x64 buffers, any number of them in the leading axes."""
    coefficients: Floats = np.matmul(np.matmul(_DCT, buffers), _DCT.T)
    return coefficients


def _sequential_dct(buffer: Floats) -> Floats:
    """The same, each inner product summed in the reference's order."""
    rows = np.zeros((16, 64), dtype=np.float32)
    for k in range(64):
        rows += _DCT[:, k, None] * buffer[k]
    result = np.zeros((16, 16), dtype=np.float32)
    for k in range(64):
        result += rows[:, k, None] * _DCT[:, k]
    return result


def _hex(coefficients: Floats) -> str:
    """Bits strictly above the lower median, bit 16*i + j, the highest printed first."""
    flat = coefficients.reshape(256)
    bits = flat > np.partition(flat, 127)[127]
    return np.packbits(bits[::-1]).tobytes().hex()


def _gradient_terms(buffer: Floats) -> tuple[Floats, Floats]:
    hundred, full = np.float32(100), np.float32(255)
    down: Floats = (buffer[:-1] - buffer[1:]) * hundred
    across: Floats = (buffer[:, :-1] - buffer[:, 1:]) * hundred
    down, across = down / full, across / full
    return down, across


def _quality_range(buffer: Floats, margin: float) -> tuple[int, int]:
    """Least and greatest quality when every gradient term may be off by ``margin``."""
    least = greatest = 0
    for terms in _gradient_terms(buffer):
        size = np.abs(terms)
        least += int(np.floor(np.maximum(size - margin, 0)).sum())
        greatest += int(np.floor(size + margin).sum())
    return min(least // 90, 100), min(greatest // 90, 100)


def _sequential(lumas: Floats) -> tuple[str, int]:
    buffer = _sequential_buffer(lumas, blur=lumas.shape != (64, 64))
    return _hex(_sequential_dct(buffer)), _quality_range(buffer, 0.0)[0]


def _hash_all(lumas: list[Floats], buffers: NDArray[np.float32]) -> list[tuple[str, int]]:
    """Hash and quality of each luma, whose fast 64x64 buffers are given; sequential where that is not certain."""
    coefficients = _fast_dct(buffers)
    ordered = np.partition(coefficients.reshape(-1, 256), (127, 128), axis=1)
    certain = ordered[:, 128] - ordered[:, 127] > _DCT_MARGIN
    results = []
    for index, one in enumerate(lumas):
        least, greatest = _quality_range(buffers[index], _QUALITY_MARGIN)
        if certain[index] and least == greatest:
            results.append((_hex(coefficients[index]), least))
        else:
            results.append(_sequential(one))
    return results


def pdq_from_pixels(pixels: Pixels, *, downscale: bool = True) -> tuple[str, int]:
    """PDQ hash (64 hex digits) and quality (0-100) of one picture.

    Args:
        pixels: uint8, shape (height, width, 3) as RGB or (height, width) as grey.
        downscale: bring pictures with a side over 512 to 512x512 first, as the reference does with files. Video
            frames (vPDQ) are hashed without.

    A picture with a side under 5 has no hash: zeros with quality 0, as in the reference.
    """
    view = _downscale(pixels) if downscale else pixels
    if min(view.shape[:2]) < SHORTEST_SIDE:
        return NO_HASH, 0
    lumas = luma(view)
    return _hash_all([lumas], _fast_buffer(lumas)[None])[0]


_downscale = downscale


def orientations_from_views(view: View) -> tuple[Pdq, ...]:
    """The eight orientations' signals, in the order of ``DIHEDRAL``; see :func:`pdq_orientations`."""
    flips = {
        (rows, columns): view(rows, columns) for rows in (False, True) for columns in (False, True)
    }
    if min(flips[False, False].shape[:2]) < SHORTEST_SIDE:
        return tuple(Pdq(NO_HASH, 0, transform) for transform in DIHEDRAL)
    flipped_lumas = {flip: luma(pixels) for flip, pixels in flips.items()}
    flipped_buffers = {flip: _fast_buffer(one) for flip, one in flipped_lumas.items()}
    lumas, buffers = [], []
    for transform in DIHEDRAL:
        flip_rows, flip_columns, transposed = _ORIENTATIONS[transform]
        one, buffer = (
            flipped_lumas[flip_rows, flip_columns],
            flipped_buffers[flip_rows, flip_columns],
        )
        lumas.append(one.T if transposed else one)
        buffers.append(buffer.T if transposed else buffer)
    hashed = _hash_all(lumas, np.stack(buffers))
    return tuple(
        Pdq(value, quality, transform)
        for transform, (value, quality) in zip(DIHEDRAL, hashed, strict=True)
    )


def pdq_orientations(pixels: Pixels) -> tuple[Pdq, ...]:
    """What the reference yields for the eight turned and flipped copies of a picture, in the order of ``DIHEDRAL``.

    Args:
        pixels: uint8, (height, width, 3) RGB or (height, width) grey, as stored (EXIF orientation not applied).
    """
    return orientations_from_views(
        lambda rows, columns: downscale(pixels, flip_rows=rows, flip_columns=columns)
    )


def pdq_dihedral_of_dct(pixels: Pixels) -> dict[Transform, str]:
    """The reference's own dihedral hashes, made by turning the DCT. For conformance only.

    They are *not* the hashes of turned pictures (12-20 bits away): signals come from :func:`pdq_orientations`.
    """
    a = _sequential_dct(_sequential_buffer(luma(downscale(pixels))))
    alternating = np.where(np.arange(1, 17) % 2 == 1, np.float32(-1), np.float32(1))
    by_row, by_column = alternating[:, None], alternating[None, :]
    turned = {
        Transform.ORIGINAL: a,
        Transform.ROTATE_90: a.T * by_row,
        Transform.ROTATE_180: a * by_row * by_column,
        Transform.ROTATE_270: a.T * by_column,
        Transform.FLIP_X: a * by_row,
        Transform.FLIP_Y: a * by_column,
        Transform.FLIP_PLUS_1: a.T,
        Transform.FLIP_MINUS_1: a.T * by_row * by_column,
    }
    return {transform: _hex(coefficients) for transform, coefficients in turned.items()}
