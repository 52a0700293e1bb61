"""The 64x64 PDQ buffers of copies of a picture, without making the copies.

Each of the 64 x 64 values of PDQ's buffer is a weighted mean of the pixels around one point. The weights fall to nothing
within 1/128 of the side, like a tent (two box filters of that width, see :mod:`hashing.pdq.box_filter`). All of that is
linear. So the buffer of a copy that shows a part of the picture at some place of a larger frame is
``down @ luma @ across.T`` with one small matrix for each axis; where a tent reaches past the edge of the picture, what lies
around it is added. A tilted copy is read off a blurred luma at 64 x 64 rotated points.

The results lie a few bits from what a platform gets for the copy itself, which has been scaled and compressed since:
docs/decisions/0007-copies.md has the figures.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.box_filter import BUFFER_SIDE
from hashing.pdq.pixels import DOWNSCALED_SIDE, Floats, Pixels, luma, nearest_lines

#: Side of the reduced luma that all copies are read off.
REDUCED_SIDE = DOWNSCALED_SIDE // 2

_CENTRES = ((np.arange(BUFFER_SIDE) + 0.5) / BUFFER_SIDE).astype(np.float32)
_TENTS_A_SIDE = np.float32(2 * BUFFER_SIDE)  # a tent falls to nothing within 1/128 of the side
_COARSE = 6
# Nearest neighbour takes the first sample of each 512th of the side, not the middle one, and PDQ's decimation is off by a
# quarter of a 512th, on average. Without this shift a copy's hash lies 8 to 11 bits from the platform's, not 5 to 6.
_SHIFT = 0.75 / DOWNSCALED_SIDE


@dataclass(frozen=True, slots=True)
class Span:
    """One axis of a layout: the picture from ``first`` to ``last`` is shown from ``start`` to ``stop`` of the copy.

    All are shares of the whole side, from 0 to 1.
    """

    first: float = 0.0
    last: float = 1.0
    start: float = 0.0
    stop: float = 1.0


WHOLE = Span()


@dataclass(frozen=True, slots=True)
class Layout:
    """A copy that shows a part of the picture upright, with something plain or blurred around it.

    Attributes:
        across, down: what is shown, and where.
        around: the luma around the picture, from 0 (black) to 255 (white).
        blurred: what lies around it instead: this part of the picture (across, down), blurred and filling the copy.
        dimmed: how bright that is, as a share of the picture's own brightness.
    """

    across: Span = WHOLE
    down: Span = WHOLE
    around: float = 0.0
    blurred: tuple[Span, Span] | None = None
    dimmed: float = 1.0


def reduced_luma(pixels: Pixels) -> Floats:
    """The luma of a picture, ``REDUCED_SIDE`` squared. Its aspect is lost.

    Args:
        pixels: (height, width[, 3]), neither side over 512 (``pixels.downscale_nearest`` brings it there).
    """
    height, width = pixels.shape[:2]
    if (height, width) != (DOWNSCALED_SIDE, DOWNSCALED_SIDE):
        pixels = pixels[nearest_lines(height)].take(nearest_lines(width), axis=1)
    # pixels are averaged first, so that the luma of a quarter of them only is computed
    pairs = np.add(pixels[::2], pixels[1::2], dtype=np.uint16)
    quarters: Floats = luma(pairs[:, ::2] + pairs[:, 1::2]) * np.float32(0.25)
    return quarters


def soft_areas(luma: Floats) -> Floats:
    """(6, 6): what is left of a reduced luma if only large soft areas count: six cosines along each axis."""
    areas: Floats = np.matmul(np.matmul(_waves(), luma), _waves().T)
    return areas


def layout_buffers(luma: Floats, layouts: Sequence[Layout], *, shift: float = _SHIFT) -> Floats:
    """(n, 64, 64): the PDQ buffer of each of these copies of a picture.

    Args:
        luma: the picture's luma, brought to a square: that of :func:`reduced_luma`, or of another size.
        shift: how far its samples lie from PDQ's points, as a share of the side; 0 for a luma averaged over areas.
    """
    side = len(luma)
    return _laid_out(luma, layouts, lambda span: _shown(span, side, shift))


def soft_layout_buffers(areas: Floats, layouts: Sequence[Layout]) -> Floats:
    """(n, 64, 64): the same for a picture of which only :func:`soft_areas` are left."""
    return _laid_out(areas, layouts, _shown_softly)


def _laid_out(values: Floats, layouts: Sequence[Layout], shown: Callable[[Span], Floats]) -> Floats:
    """(n, 64, 64): the buffers of these layouts of ``values``.

    Args:
        shown: (64, side of values) for a span: how much of each line of ``values`` each of the 64 tents sees.
    """
    # The first of the two products takes four times as long as the second, so it is the one that more layouts share.
    downs, acrosses = Counter(one.down for one in layouts), Counter(one.across for one in layouts)
    rows = cache(lambda down: np.matmul(shown(down), values))
    columns = cache(lambda across: np.matmul(values, shown(across).T))
    buffers: Floats = np.empty((len(layouts), BUFFER_SIDE, BUFFER_SIDE), dtype=np.float32)
    for layout, buffer in zip(layouts, buffers, strict=True):
        if downs[layout.down] > acrosses[layout.across]:
            np.matmul(rows(layout.down), shown(layout.across).T, out=buffer)
        else:
            np.matmul(shown(layout.down), columns(layout.across), out=buffer)
        if (layout.across, layout.down) != (WHOLE, WHOLE):
            seen = _covered(layout.down)[:, None] * _covered(layout.across)
            buffer += (1 - seen) * _behind(values, layout, shown)
    return buffers


def _behind(values: Floats, layout: Layout, shown: Callable[[Span], Floats]) -> Floats | np.float32:
    """What lies behind the picture in a layout: one brightness, or (64, 64) values."""
    if layout.blurred is None:
        return np.float32(layout.around)
    across, down = layout.blurred
    filled: Floats = np.matmul(np.matmul(shown(down), values), shown(across).T)
    filled *= np.float32(layout.dimmed)
    blurred: Floats = np.matmul(np.matmul(_BLUR, filled), _BLUR.T)
    return blurred


@lru_cache(maxsize=256)
def _shown(span: Span, side: int, shift: float) -> Floats:
    """(64, side): how much of each line of a reduced luma of ``side`` squared each of the 64 tents sees."""
    edges = (np.linspace(0, 1, side + 1) - shift).clip(span.first, span.last)
    scale = (span.stop - span.start) / (span.last - span.first)
    return np.diff(_tent_share(span.start + (edges - span.first) * scale), axis=1)


@lru_cache(maxsize=256)
def _shown_softly(span: Span) -> Floats:
    """(64, 6): how much of each wave of the soft areas each of the 64 tents sees."""
    seen: Floats = np.matmul(_shown(span, REDUCED_SIDE, _SHIFT), _waves().T)
    return seen


@lru_cache(maxsize=1)
def _waves() -> Floats:
    """(6, side of a reduced luma): cosines, the constant one first, each of length 1."""
    waves = np.cos(
        np.pi / REDUCED_SIDE * np.arange(_COARSE)[:, None] * (np.arange(REDUCED_SIDE) + 0.5)
    )
    waves /= np.linalg.norm(waves, axis=1, keepdims=True)
    kept: Floats = waves.astype(np.float32)
    return kept


@lru_cache(maxsize=256)
def _covered(span: Span) -> Floats:
    """(64,): how much of each tent looks at the picture, from 0 (all beside it) to 1."""
    return np.diff(_tent_share(np.array([span.start, span.stop])), axis=1)[:, 0]


def _tent_share(places: NDArray[np.float64]) -> Floats:
    """(64, n): how much of each tent's weight lies before each of these places of the copy."""
    away = ((places.astype(np.float32) - _CENTRES[:, None]) * _TENTS_A_SIDE).clip(-1, 1)
    share: Floats = np.float32(0.5) + away - np.float32(0.5) * away * np.abs(away)
    return share


def _gaussian(radius: float) -> Floats:
    """(64, 64): a matrix that blurs one axis of a buffer by this radius."""
    places = np.arange(BUFFER_SIDE)
    weights = np.exp(-0.5 * ((places[:, None] - places) / radius) ** 2)
    normed: Floats = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return normed


# apps blur what they put behind a picture by some 3 % of its side; the exact radius hardly changes a hash
_BLUR = _gaussian(2.0)


def tilt_buffers(
    luma: Floats, aspect: float, degrees: Sequence[float], *, shift: float = _SHIFT
) -> Floats:
    """(n, 64, 64): the PDQ buffers of a picture turned a little, and cropped to the largest upright part of its shape.

    Args:
        luma, shift: as for :func:`layout_buffers`.
        aspect: width of the picture by its height.
        degrees: counter-clockwise.
    """
    blurred = _smoothed(luma)
    side = len(luma)
    places = (_turned(aspect, math.radians(angle), side, shift) for angle in degrees)
    return np.stack([_read(blurred, *place) for place in places])


def _smoothed(luma: Floats) -> Floats:
    """Each value averaged with its neighbours, with the weights 1, 2, 1 along both axes: the tents of a 256 x 256 luma."""
    padded = np.pad(luma, 1, mode="edge")
    lines = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    smoothed: Floats = (lines[:, :-2] + 2 * lines[:, 1:-1] + lines[:, 2:]) / np.float32(16)
    return smoothed


def _turned(aspect: float, angle: float, side: int, shift: float) -> tuple[Floats, Floats]:
    """The centres of the tilted copy's tents, as rows and columns of the reduced luma: (64, 64) each."""
    sine, cosine = math.sin(angle), math.cos(angle)
    size = 1 / (cosine + abs(sine) * max(aspect, 1 / aspect))
    across = (_CENTRES - np.float32(0.5))[None] * np.float32(size * aspect * side)
    down = (_CENTRES - np.float32(0.5))[:, None] * np.float32(size * side)
    middle = np.float32((0.5 + shift) * side - 0.5)
    columns: Floats = across * np.float32(cosine / aspect) - down * np.float32(sine / aspect)
    rows: Floats = across * np.float32(sine) + down * np.float32(cosine)
    return rows + middle, columns + middle


def _read(values: Floats, rows: Floats, columns: Floats) -> Floats:
    """The (side, side) values at these places, each interpolated between the nearest four."""
    side = len(values)
    last = side - 2
    top = rows.astype(np.intp).clip(0, last)
    left = columns.astype(np.intp).clip(0, last)
    low, right = (rows - top).clip(0, 1), (columns - left).clip(0, 1)
    flat, place = values.ravel(), top * side + left
    upper = flat.take(place) * (1 - right) + flat.take(place + 1) * right
    lower = flat.take(place + side) * (1 - right) + flat.take(place + side + 1) * right
    read: Floats = (upper * (1 - low) + lower * low).astype(np.float32)
    return read
