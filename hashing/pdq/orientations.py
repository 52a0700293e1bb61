"""The hashes of the eight turned and mirrored copies of a picture, bit for bit as the reference hashes such copies.

Four flips of the pixels give four DCTs, and a transposed picture has the transposed DCT: together all eight. These are not
the reference's own "dihedral" hashes, which it makes from the upright picture's DCT, 12 to 20 bits away on average.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np

from hashing.pdq.buffers import fast_buffer, fast_buffers_of_flips
from hashing.pdq.hash import NO_HASH, SHORTEST_SIDE, certain, hash_of_dct, sequential
from hashing.pdq.picked import Picked, picked
from hashing.pdq.pixels import Floats, Pixels, luma
from hashing.signals import Pdq
from hashing.transforms import DIHEDRAL, Transform

#: Whether rows, and whether columns, are in reverse order.
Flip = tuple[bool, bool]
#: Returns the picture with its rows, or its columns, flipped and then brought to 512 (``pixels.downscale_nearest``).
View = Callable[[bool, bool], Pixels]

_FLIPS: tuple[Flip, ...] = ((False, False), (False, True), (True, False), (True, True))
# Every orientation is one of these flips, then transposed or not.
_ORIENTATIONS: dict[Transform, tuple[Flip, bool]] = {
    Transform.ORIGINAL: ((False, False), False),
    Transform.ROTATE_90: ((False, True), True),
    Transform.ROTATE_180: ((True, True), False),
    Transform.ROTATE_270: ((True, False), True),
    Transform.FLIP_X: ((True, False), False),
    Transform.FLIP_Y: ((False, True), False),
    Transform.FLIP_PLUS_1: ((False, False), True),
    Transform.FLIP_MINUS_1: ((True, True), True),
}


def seen_as(orientation: Transform, view: View) -> Pixels:
    """The picture in one of the eight orientations, brought to 512. ``view`` picks its pixels."""
    flip, transposed = _ORIENTATIONS[orientation]
    pixels = view(*flip)
    return pixels.swapaxes(0, 1) if transposed else pixels


def lies_on_its_side(orientation: Transform) -> bool:
    """Whether height and width change places in this orientation."""
    return _ORIENTATIONS[orientation][1]


def pdq_orientations(pixels: Pixels) -> tuple[Pdq, ...]:
    """The hashes of the eight turned and mirrored copies of a picture, in the order of ``DIHEDRAL``.

    Args:
        pixels: uint8, (height, width, 3) RGB or (height, width) grey, as stored (EXIF orientation not applied).
    """
    return orientations_of_picked(picked(pixels))


def orientations_of_picked(picture: Picked) -> tuple[Pdq, ...]:
    """The same from the pixels that were picked of the picture."""
    if min(picture.rows.side, picture.columns.side) < SHORTEST_SIDE:
        return tuple(Pdq(NO_HASH, 0, transform) for transform in DIHEDRAL)

    @cache
    def whole_luma() -> Floats:
        return luma(picture.pixels)

    def flipped(rows: bool, columns: bool) -> Floats:
        lines = whole_luma()[picture.rows.taken(backwards=rows)]
        return lines.take(picture.columns.taken(backwards=columns), axis=1)

    return _orientations(fast_buffers_of_flips(picture).reshape(-1, 64, 64), flipped)


def orientations_of_views(view: View) -> tuple[Pdq, ...]:
    """The same for a picture that is not an array: ``view`` picks its pixels. No side of it may be under 5."""
    buffers = np.stack([fast_buffer(view(*flip)) for flip in _FLIPS])
    return _orientations(buffers, lambda rows, columns: luma(view(rows, columns)))


def _orientations(buffers: Floats, luma_of: Callable[[bool, bool], Floats]) -> tuple[Pdq, ...]:
    """The eight hashes, in the order of ``DIHEDRAL``.

    Args:
        buffers: (4, 64, 64), the fast buffers of ``_FLIPS``.
        luma_of: the luma of a flip, asked for where the fast buffer's rounding could change a hash.
    """
    sure = dict(zip(_FLIPS, certain(buffers), strict=True))
    hashed: dict[Transform, tuple[str, int]] = {}
    again: dict[Transform, Floats] = {}
    lumas = {flip: luma_of(*flip) for flip, found in sure.items() if found is None}
    for transform, (flip, transposed) in _ORIENTATIONS.items():
        if (found := sure[flip]) is not None:
            coefficients, quality = found
            hashed[transform] = hash_of_dct(coefficients.T if transposed else coefficients), quality
        else:
            again[transform] = lumas[flip].T if transposed else lumas[flip]
    if again:
        hashed.update(zip(again, sequential(list(again.values())), strict=True))
    return tuple(Pdq(*hashed[transform], transform) for transform in DIHEDRAL)
