"""Every PDQ of one decoded picture: its eight orientations, the picture inside its borders, and likely copies."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PIL import Image

from hashing.pdq.hash import pdq_from_pixels
from hashing.pdq.orientations import orientations_of_picked, orientations_of_views
from hashing.pdq.picked import picked
from hashing.pdq.pixels import Pixels
from hashing.pictures.borders import Inner, has_plain_edge, inner_picture, is_framed
from hashing.pictures.copies import likely_copies
from hashing.pictures.decoded import Decoded, inside, size_of, view
from hashing.signals import Pdq, has_plausible_bits
from hashing.transforms import Transform


def picture_signals(decoded: Decoded, *, copies: bool = True) -> tuple[Pdq, ...]:
    """The hashes of a picture: the eight orientations in the order of ``DIHEDRAL``, then those of copies.

    Args:
        copies: also hash the picture inside plain borders, and likely copies.
    """
    looked_at: Callable[[bool, bool], Pixels]
    if isinstance(decoded, Image.Image):
        looked_at = partial(view, decoded)
        turned = orientations_of_views(looked_at)
    else:
        pixels = picked(decoded)
        looked_at = pixels.view
        turned = orientations_of_picked(pixels)
    if not copies:
        return turned
    try:
        return turned + _copies(decoded, looked_at(False, False), turned)
    except MemoryError:  # the picture itself is worth more than its copies
        return turned


def _copies(decoded: Decoded, pixels: Pixels, turned: tuple[Pdq, ...]) -> tuple[Pdq, ...]:
    """The hash inside plain borders, where there are any, and those of likely copies.

    Args:
        pixels: of the picture brought to 512.
        turned: the hashes of its eight orientations.
    """
    height, width = size_of(decoded)
    inner = inner_picture(pixels) if _may_have_borders(decoded) else None
    if inner is None:
        return likely_copies(pixels, width / height, turned)
    within = inside(decoded, inner)
    trimmed = Pdq(*pdq_from_pixels(within), Transform.TRIMMED)
    if not (trimmed.matchable and has_plausible_bits(trimmed.value)):
        # the inner picture is nearly blank: the borders alone gave the whole picture its quality
        return ()
    if is_framed(pixels):
        return (trimmed, *likely_copies(within, _aspect(inner, height, width), (trimmed, *turned)))
    return (trimmed, *likely_copies(pixels, width / height, (*turned, trimmed)))


def _may_have_borders(decoded: Decoded) -> bool:
    return isinstance(decoded, Image.Image) or has_plain_edge(decoded)


def _aspect(inner: Inner, height: int, width: int) -> float:
    top, bottom, left, right = inner.lines(height, width)
    return (right - left) / (bottom - top)
