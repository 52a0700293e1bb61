"""Every PDQ of one decoded picture: its eight orientations, the picture inside its borders, and likely copies."""

from __future__ import annotations

from PIL import Image

from hashing.pdq.hash import orientations_of_views, pdq_from_pixels, pdq_orientations
from hashing.pictures.borders import Inner, has_plain_edge, inner_picture, is_framed
from hashing.pictures.copies import likely_copies
from hashing.pictures.decoded import Decoded, inside, size_of, view
from hashing.signals import Pdq
from hashing.transforms import Transform


def picture_signals(decoded: Decoded, *, copies: bool = True) -> tuple[Pdq, ...]:
    """The hashes of a picture, its own first.

    Args:
        copies: also those of the picture inside plain borders, and of likely copies.
    """
    turned = _orientations(decoded)
    if not copies:
        return turned
    try:
        return turned + _copies(decoded, turned)
    except MemoryError:  # the picture itself is worth more than its copies
        return turned


def _orientations(decoded: Decoded) -> tuple[Pdq, ...]:
    if isinstance(decoded, Image.Image):
        return orientations_of_views(lambda rows, columns: view(decoded, rows, columns))
    return pdq_orientations(decoded)


def _copies(decoded: Decoded, turned: tuple[Pdq, ...]) -> tuple[Pdq, ...]:
    pixels = view(decoded)
    height, width = size_of(decoded)
    inner = inner_picture(pixels) if _may_have_borders(decoded) else None
    if inner is None:
        return likely_copies(pixels, width / height, turned)
    within = inside(decoded, inner)
    trimmed = Pdq(*pdq_from_pixels(within), Transform.TRIMMED)
    if not trimmed.matchable:  # nearly blank: only its borders have an edge
        return ()
    if is_framed(pixels):
        return (trimmed, *likely_copies(within, _aspect(inner, height, width), (trimmed, *turned)))
    return (trimmed, *likely_copies(pixels, width / height, (*turned, trimmed)))


def _may_have_borders(decoded: Decoded) -> bool:
    return isinstance(decoded, Image.Image) or has_plain_edge(decoded)


def _aspect(inner: Inner, height: int, width: int) -> float:
    top, bottom, left, right = inner.lines(height, width)
    return (right - left) / (bottom - top)
