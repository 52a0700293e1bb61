"""Grey TIFFs of more than eight bits a sample, which Pillow reads but does not bring to eight bits correctly.

Pillow clips samples above 255, and in some of these files it ignores that zero stands for white. A file whose samples
can't be mapped to a brightness (negative ones, or floating-point ones above 255) is refused: a hash would be a guess.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.TiffImagePlugin import (
    BITSPERSAMPLE,
    PHOTOMETRIC_INTERPRETATION,
    SAMPLEFORMAT,
    TiffImageFile,
)

from hashing.formats.tiff import WHITE_IS_ZERO
from hashing.pdq.pixels import Pixels
from hashing.refusals import RefusalCode, RefusedError

#: Values of the tag SampleFormat.
UNSIGNED, SIGNED, FLOAT = 1, 2, 3
#: All samples at once would take several times the picture's memory.
LINES_AT_A_TIME = 64


def deep_grey(picture: Image.Image) -> Pixels | None:
    """The pixels of such a TIFF, (height, width): the high byte of each sample, white brighter than black.

    None for every other picture: Pillow's own pixels are right then.

    Raises:
        RefusedError: its samples can't be mapped to a brightness.
    """
    if not isinstance(picture, TiffImageFile) or not picture.mode.startswith(("I", "F")):
        return None
    bits, kind = _first(picture, BITSPERSAMPLE, 1), _first(picture, SAMPLEFORMAT, UNSIGNED)
    inverted = _first(picture, PHOTOMETRIC_INTERPRETATION, 1) == WHITE_IS_ZERO
    if (bits, kind, inverted) == (16, UNSIGNED, False):
        return None
    if kind == UNSIGNED and bits in (12, 16, 32):
        pixels = _by_lines(picture, lambda samples: samples.astype(np.uint32) >> (bits - 8))
    elif kind in (SIGNED, FLOAT):
        factor = _factor(picture)
        pixels = _by_lines(picture, lambda samples: np.rint(finite(samples) * factor))
    else:
        raise RefusedError(RefusalCode.UNREAD_KIND)
    return ~pixels if inverted else pixels


def _first(picture: TiffImageFile, tag: int, default: int) -> int:
    value = picture.tag_v2.get(tag, default)
    return int(value[0] if isinstance(value, tuple) else value)


def _factor(picture: Image.Image) -> float:
    least, most = picture.getextrema()
    if isinstance(least, tuple) or isinstance(most, tuple):
        raise RefusedError(RefusalCode.UNREAD_KIND)
    return factor_between(least, most)


def factor_between(least: float, most: float) -> float:
    """The factor that brings floating-point or signed samples to 0 to 255.

    By convention they go from 0 to 1, or from 0 to 255.

    Args:
        least, most: the smallest and the largest sample.

    Raises:
        RefusedError: they go neither from 0 to 1 nor from 0 to 255.
    """
    if not 0 <= least <= most <= 255:
        raise RefusedError(RefusalCode.UNREAD_KIND)
    return 255.0 if most <= 1 else 1.0


def finite(samples: NDArray[Any]) -> NDArray[Any]:
    """The samples themselves. Raises ``RefusedError`` if one of them is NaN or infinite."""
    if not np.isfinite(samples).all():  # scientific maps have NaN where there is no data
        raise RefusedError(RefusalCode.UNREAD_KIND)
    return samples


def _by_lines(picture: Image.Image, to_bytes: Callable[[NDArray[Any]], NDArray[Any]]) -> Pixels:
    """The samples as bytes, (height, width), converted a few lines at a time."""
    width, height = picture.size
    pixels: Pixels = np.empty((height, width), dtype=np.uint8)
    for top in range(0, height, LINES_AT_A_TIME):
        bottom = min(height, top + LINES_AT_A_TIME)
        pixels[top:bottom] = to_bytes(np.asarray(picture.crop((0, top, width, bottom))))
    return pixels
