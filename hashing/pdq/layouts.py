"""The 64x64 PDQ buffers of copies of a picture, without making the copies.

PDQ looks at a picture through 64 x 64 small tents: each value of its buffer is a weighted mean of the pixels around one
point, and the weights fall to nothing within 1/128 of the side (two box filters of that width, see
:mod:`hashing.pdq.buffers`). All of that is linear. So the buffer of a copy that shows a part of the picture at some place
of a larger frame is ``down @ luma @ across.T`` with one small matrix for each axis, and what lies around the picture is
added where the tents look past its edge. A tilted copy is read off a blurred luma at 64 x 64 turned points.

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

from hashing.pdq.pixels import DOWNSCALED_SIDE, Floats, Pixels, luma

#: Side of the reduced luma that all copies are read off.
REDUCED_SIDE = DOWNSCALED_SIDE // 2

_BUFFER_SIDE = 64
_CENTRES = ((np.arange(_BUFFER_SIDE) + 0.5) / _BUFFER_SIDE).astype(np.float32)
_TENTS_A_SIDE = np.float32(2 * _BUFFER_SIDE)  # a tent falls to nothing within 1/128 of the side
_COARSE = 6
# Nearest neighbour takes the first sample of each 512th, not the middle one, and PDQ itself decimates a quarter of a
# 512th further on, on average: without this a copy's hash lies 8 to 11 bits from the platform's instead of 5 to 6.
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
        around: luma from 0 (black) to 255 (white) of what lies around the picture.
        blurred: instead, this part of the picture fills the copy behind it, blurred: across and down.
        dimmed: how bright that is, beside the picture itself.
    """

    across: Span = WHOLE
    down: Span = WHOLE
    around: float = 0.0
    blurred: tuple[Span, Span] | None = None
    dimmed: float = 1.0


def reduced_luma(pixels: Pixels) -> Floats:
    """The luma of a picture at ``REDUCED_SIDE`` squared, its aspect lost.

    Args:
        pixels: (height, width[, 3]), neither side over 512 (``pixels.downscale_nearest`` brings it there).
    """
    height, width = pixels.shape[:2]
    steps = np.arange(DOWNSCALED_SIDE)
    if (height, width) != (DOWNSCALED_SIDE, DOWNSCALED_SIDE):
        pixels = pixels[steps * height // DOWNSCALED_SIDE].take(
            steps * width // DOWNSCALED_SIDE, axis=1
        )
    # averaged first: there is a quarter of the luma to compute then
    pairs = np.add(pixels[::2], pixels[1::2], dtype=np.uint16)
    quarters: Floats = luma(pairs[:, ::2] + pairs[:, 1::2]) * np.float32(0.25)
    return quarters


def soft_areas(luma: Floats) -> Floats:
    """(6, 6): what is left of a reduced luma where only large soft areas are: six cosines along each axis."""
    areas: Floats = np.matmul(np.matmul(_waves(), luma), _waves().T)
    return areas


def layout_buffers(luma: Floats, layouts: Sequence[Layout], *, shift: float = _SHIFT) -> Floats:
    """(n, 64, 64): the PDQ buffer of each of these copies of a picture.

    Args:
        luma: the picture's luma, brought to a square: what :func:`reduced_luma` made of it, or of another size.
        shift: how far that lies from where PDQ's points are, as a share of the side. 0 for a luma that was averaged
            over areas.
    """
    side = len(luma)
    return _laid_out(luma, layouts, lambda span: _shown(span, side, shift))


def soft_layout_buffers(areas: Floats, layouts: Sequence[Layout]) -> Floats:
    """The same of a picture of which only :func:`soft_areas` are left."""
    return _laid_out(areas, layouts, _shown_softly)


def _laid_out(values: Floats, layouts: Sequence[Layout], shown: Callable[[Span], Floats]) -> Floats:
    """Args: ``shown`` tells how much of each line of ``values`` each of the 64 tents sees."""
    # The first of both products takes four times as long as the second. So it is the one that more layouts share.
    downs, acrosses = Counter(one.down for one in layouts), Counter(one.across for one in layouts)
    rows = cache(lambda down: np.matmul(shown(down), values))
    columns = cache(lambda across: np.matmul(values, shown(across).T))
    buffers: Floats = np.empty((len(layouts), _BUFFER_SIDE, _BUFFER_SIDE), dtype=np.float32)
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
    places = np.arange(_BUFFER_SIDE)
    weights = np.exp(-0.5 * ((places[:, None] - places) / radius) ** 2)
    normed: Floats = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return normed


# apps blur what they put behind a picture by some 3 % of its side; hardly anything of the radius is left in a hash
_BLUR = _gaussian(2.0)


def tilt_buffers(
    luma: Floats, aspect: float, degrees: Sequence[float], *, shift: float = _SHIFT
) -> Floats:
    """(n, 64, 64): the PDQ buffers of a picture turned a little, and cut to the largest upright part of its shape.

    Args:
        luma: as for :func:`layout_buffers`, which has ``shift`` too.
        aspect: width of the picture by its height.
        degrees: counter-clockwise.
    """
    blurred = _smoothed(luma)
    side = len(luma)
    places = (_turned(aspect, math.radians(angle), side, shift) for angle in degrees)
    return np.stack([_read(blurred, *place) for place in places])


def _smoothed(luma: Floats) -> Floats:
    """Each value by its neighbours, with the weights 1, 2, 1 along both axes: the tents, 1/128 of the side wide."""
    padded = np.pad(luma, 1, mode="edge")
    lines = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    smoothed: Floats = (lines[:, :-2] + 2 * lines[:, 1:-1] + lines[:, 2:]) / np.float32(16)
    return smoothed


def _turned(aspect: float, angle: float, side: int, shift: float) -> tuple[Floats, Floats]:
    """Where the tents of the tilted copy look at, as rows and columns of the reduced luma: (64, 64) each."""
    sine, cosine = math.sin(angle), math.cos(angle)
    size = 1 / (cosine + abs(sine) * max(aspect, 1 / aspect))
    across = (_CENTRES - np.float32(0.5))[None] * np.float32(size * aspect * side)
    down = (_CENTRES - np.float32(0.5))[:, None] * np.float32(size * side)
    middle = np.float32((0.5 + shift) * side - 0.5)
    columns: Floats = across * np.float32(cosine / aspect) - down * np.float32(sine / aspect)
    rows: Floats = across * np.float32(sine) + down * np.float32(cosine)
    return rows + middle, columns + middle


def _read(values: Floats, rows: Floats, columns: Floats) -> Floats:
    """Between the four nearest of (side, side) values, weighted by how near each is."""
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
