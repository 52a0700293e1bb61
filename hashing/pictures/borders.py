"""Plain borders and letterbox bars around a picture, as screenshots and reposts have them.

The PDQ hash of a screenshot is far from that of the picture in it. So the inner picture is hashed too
(``Transform.TRIMMED``). docs/decisions/0007-copies.md has measured what that finds and what it doesn't.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.pixels import Pixels

# how far a sample of a border may lie from the border's colour, of 255: JPEG makes it uneven
_TOLERANCE = 20
# the same for a border that somebody put there; the plain wall behind a person is less even than that
_STRICT_TOLERANCE = 4
# this share of a line's pixels has to be of the border's colour
_PLAIN_SHARE = 0.97
# where a border ends, less than this share of the next lines is of its colour: of 102 framed photographs all but two, and
# of three before even backgrounds none; judged on others, all but one of 92, and none of four
_MOST_OF_BORDER = 0.7
# the inner picture has to be at least this share of each side, and the border at least that share of one side
_LEAST_LEFT = 0.25
_LEAST_TRIMMED = 0.02
_LINES_AT_A_TIME = 16


class Inner(NamedTuple):
    """Where the inner picture lies, as shares of the height and width from 0 to 1."""

    top: float
    bottom: float
    left: float
    right: float

    def lines(self, height: int, width: int) -> tuple[int, int, int, int]:
        """First and last row, first and last column, in pixels; the last ones are just outside."""
        rounding = 1e-6  # a share that is a whole number of lines, but for rounding, stays one
        return (
            math.ceil(self.top * height - rounding),
            math.floor(self.bottom * height + rounding),
            math.ceil(self.left * width - rounding),
            math.floor(self.right * width + rounding),
        )


def _plain(lines: Pixels, colour: NDArray[np.uint8], tolerance: int) -> NDArray[np.bool_]:
    """Which of (n, length, channels) lines are of this colour, (n,)."""
    return np.asarray(_near(lines, colour, tolerance).mean(axis=1) >= _PLAIN_SHARE)


def _near(lines: Pixels, colour: NDArray[np.uint8], tolerance: int) -> NDArray[np.bool_]:
    """Which pixels of (n, length, channels) lines are of this colour, (n, length)."""
    low = np.maximum(colour, tolerance) - tolerance
    high = np.minimum(colour, 255 - tolerance) + tolerance
    return np.asarray(((lines >= low) & (lines <= high)).all(axis=2))


def _colour_of(lines: Pixels) -> NDArray[np.uint8]:
    """The median colour of the first line."""
    median: NDArray[np.uint8] = np.partition(lines[0], lines.shape[1] // 2, axis=0)[
        lines.shape[1] // 2
    ]
    return median


def _plain_lines(lines: Pixels, tolerance: int = _TOLERANCE) -> int:
    """How many of (n, length, channels) lines, counted from the first one on, are of the first one's median colour."""
    colour = _colour_of(lines)
    for start in range(0, len(lines), _LINES_AT_A_TIME):
        plain = _plain(lines[start : start + _LINES_AT_A_TIME], colour, tolerance)
        if not plain.all():
            return start + int(plain.argmin())
    return len(lines)


def has_plain_edge(pixels: Pixels) -> bool:
    """Whether the outermost line on any side is of one colour. If none is, there is nothing to trim."""
    values = pixels[..., None] if pixels.ndim == 2 else pixels
    edges = (values[0], values[-1], values[:, 0], values[:, -1])
    return any(_plain_lines(edge[None, :: max(1, len(edge) // 512)]) for edge in edges)


def inner_picture(pixels: Pixels) -> Inner | None:
    """The part inside plain borders of a (height, width[, 3]) picture; None where there is no border worth trimming.

    Borders are looked for at the top and bottom first, then left and right of what remains. Each may have another colour.
    """
    values = pixels[..., None] if pixels.ndim == 2 else pixels
    height, width = values.shape[:2]
    top = _plain_lines(values)
    bottom = height - _plain_lines(values[::-1])
    if top >= bottom:  # the whole picture is of one colour, or of two, one above the other
        return None
    turned = values[top:bottom].swapaxes(0, 1)
    left = _plain_lines(turned)
    if left == width:
        return None
    right = width - _plain_lines(turned[::-1])
    inner = Inner(top / height, bottom / height, left / width, right / width)
    down, across = inner.bottom - inner.top, inner.right - inner.left
    if min(down, across) < _LEAST_LEFT or max(1 - down, 1 - across) < _LEAST_TRIMMED:
        return None
    return inner


def is_framed(pixels: Pixels) -> bool:
    """Whether somebody put borders on two opposite sides of a (height, width[, 3]) picture.

    Such borders are perfectly even, and the picture in them begins all at once, on one of the two sides at least. An even wall
    behind a person ends bit by bit instead: the outermost lines that show something of the person are mostly wall.
    """
    values = pixels[..., None] if pixels.ndim == 2 else pixels
    for lines in (values, values.swapaxes(0, 1)):
        sides = (lines, lines[::-1])
        if all(map(_begins_evenly, sides)) and any(map(_begins_at_once, sides)):
            return True
    return False


def _outermost(lines: Pixels) -> int:
    return max(1, round(len(lines) * _LEAST_TRIMMED))


def _begins_evenly(lines: Pixels) -> bool:
    """Whether the outermost of (n, length, channels) lines are perfectly even."""
    least = _outermost(lines)
    return _plain_lines(lines[:least], _STRICT_TOLERANCE) == least


def _begins_at_once(lines: Pixels) -> bool:
    """Whether the lines after the plain ones, of (n, length, channels), have mostly other colours than those."""
    border = _plain_lines(lines)
    colour = _colour_of(lines)
    after = lines[border : border + _outermost(lines)]
    return bool(_near(after, colour, _TOLERANCE).mean() < _MOST_OF_BORDER) if len(after) else False
