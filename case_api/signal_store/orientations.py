"""Whether a hash can be that of a turned picture, told from the hash of the picture as it is.

PDQ's bits are the signs, about their median, of 16 by 16 coefficients of a cosine transform. Mirroring a picture changes
the sign of every second coefficient, and transposing it transposes them: so the hash of each of the eight orientations
can be foretold from that of one, but for coefficients near the median. Of 5,000 turned and mirrored photographs (JPEG
files of software packages, hashed by their pixels) 99 % lay within 64 bits of what was foretold, and a few up to 106:
flat pictures, whose coefficients are mostly noise, and diagrams. Unrelated hashes lie about 128 bits apart.

So a hash that lies further off is no proof of anything. It is taken, but goes only to platforms that ask for all
copies. Of crops, frames and tilts nothing can be foretold from hashes alone, nor of a video's frames.
"""

from __future__ import annotations

from hashing.signals import hamming_distance
from hashing.transforms import DIHEDRAL, Transform

#: Bits. Beyond it a hash is not taken for that of the turned picture. Three hashes of different pictures have no common
#: original that all of them lie this near to, but for chance.
_PLAUSIBLE_DISTANCE = 64
_SIDE = 16

#: For each orientation: whether it transposes, and whether odd rows and odd columns then change their sign.
_TURNS: dict[Transform, tuple[bool, bool, bool]] = {
    Transform.ORIGINAL: (False, False, False),
    Transform.FLIP_X: (False, True, False),
    Transform.FLIP_Y: (False, False, True),
    Transform.ROTATE_180: (False, True, True),
    Transform.FLIP_PLUS_1: (True, False, False),
    Transform.ROTATE_90: (True, True, False),
    Transform.ROTATE_270: (True, False, True),
    Transform.FLIP_MINUS_1: (True, True, True),
}


def _mask(rows: bool, columns: bool) -> int:
    """A mask (256 bits) of the coefficients that change their sign.

    Args:
        rows, columns: whether odd frequencies of rows, of columns change it. Frequencies begin at 1, so the odd ones are
            row or column 0, 2, ….
    """
    return sum(
        1 << (_SIDE * row + column)
        for row in range(_SIDE)
        for column in range(_SIDE)
        if (rows and row % 2 == 0) != (columns and column % 2 == 0)
    )


_MASKS = {transform: _mask(rows, columns) for transform, (_, rows, columns) in _TURNS.items()}


def turned(pdq: str, transform: Transform) -> str:
    """The hash (64 hexadecimal digits) to be expected of the picture turned by one of ``DIHEDRAL``."""
    bits = int(pdq, 16)
    if _TURNS[transform][0]:
        bits = _transposed(bits)
    return f"{bits ^ _MASKS[transform]:064x}"


def _transposed(bits: int) -> int:
    """Bit ``16 * row + column`` becomes bit ``16 * column + row``."""
    digits = f"{bits:0256b}"
    return int("".join(digits[column::_SIDE] for column in range(_SIDE)), 2)


def is_plausible(original: str | None, pdq: str, transform: Transform) -> bool:
    """Whether ``pdq`` can be the hash of this orientation of a picture.

    Args:
        original: the PDQ of the picture as it is; without it the answer is no.
        transform: one of ``DIHEDRAL``.

    Raises:
        ValueError: the transform is not one of the eight orientations.
    """
    if transform not in DIHEDRAL:
        raise ValueError("only the hashes of the eight orientations can be foretold")
    if original is None:
        return False
    return hamming_distance(turned(original, transform), pdq) <= _PLAUSIBLE_DISTANCE
