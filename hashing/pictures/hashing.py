"""Every PDQ of one decoded picture: its eight orientations, the picture inside its borders, and likely copies."""

from __future__ import annotations

from functools import cache, partial

from PIL import Image

from hashing.pdq.hash import pdq_from_pixels
from hashing.pdq.orientations import (
    View,
    lies_on_its_side,
    orientations_of_picked,
    orientations_of_views,
    seen_as,
)
from hashing.pdq.picked import picked
from hashing.pictures.borders import has_plain_edge, inner_picture, is_framed
from hashing.pictures.copies import likely_copies
from hashing.pictures.decoded import Decoded, inside, size_of, view
from hashing.signals import Pdq, has_plausible_bits
from hashing.transforms import Transform


def picture_signals(
    decoded: Decoded, *, copies: bool = True, shown: Transform = Transform.ORIGINAL
) -> tuple[Pdq, ...]:
    """The hashes of a picture: the eight orientations in the order of ``DIHEDRAL``, then those of copies.

    Args:
        copies: also hash the picture inside plain borders, and likely copies.
        shown: which orientation of the stored pixels programs show. Copies are made of what people see.
    """
    looked_at: View  # each flip is picked once, whoever looks at it
    if isinstance(decoded, Image.Image):
        looked_at = cache(partial(view, decoded))
        turned = orientations_of_views(looked_at)
    else:
        pixels = picked(decoded)
        looked_at = cache(pixels.view)
        turned = orientations_of_picked(pixels)
    if not copies:
        return turned
    try:
        return turned + _copies(decoded, shown, looked_at, turned)
    except MemoryError:  # the picture itself is worth more than its copies
        return turned


def _copies(
    decoded: Decoded, shown: Transform, looked_at: View, turned: tuple[Pdq, ...]
) -> tuple[Pdq, ...]:
    """The hash inside plain borders, where there are any, and those of likely copies.

    Args:
        looked_at: returns the stored picture flipped and brought to 512.
        turned: the hashes of its eight orientations.
    """
    height, width = size_of(decoded)
    pixels = seen_as(shown, looked_at)
    aspect = _aspect(height, width, shown)
    inner = inner_picture(looked_at(False, False)) if _may_have_borders(decoded) else None
    if inner is None:
        return likely_copies(pixels, aspect, turned)
    within = seen_as(shown, partial(view, inside(decoded, inner)))
    trimmed = Pdq(*pdq_from_pixels(within), Transform.TRIMMED)
    if not (trimmed.matchable and has_plausible_bits(trimmed.value)):
        # the inner picture is nearly blank: the borders alone gave the whole picture its quality
        return ()
    if is_framed(pixels):
        top, bottom, left, right = inner.lines(height, width)
        aspect_within = _aspect(bottom - top, right - left, shown)
        return (trimmed, *likely_copies(within, aspect_within, (trimmed, *turned)))
    return (trimmed, *likely_copies(pixels, aspect, (*turned, trimmed)))


def _may_have_borders(decoded: Decoded) -> bool:
    return isinstance(decoded, Image.Image) or has_plain_edge(decoded)


def _aspect(height: int, width: int, shown: Transform) -> float:
    """The width of the picture by its height, as it is shown."""
    return height / width if lies_on_its_side(shown) else width / height
