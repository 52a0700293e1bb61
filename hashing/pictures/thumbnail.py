"""The tiny thumbnail that helps a person tell their files apart without showing what is in them."""

from __future__ import annotations

from PIL import Image

from hashing.events import THUMBNAIL_SIDE
from hashing.pdq.pixels import Pixels

# six by six colours are all that is left of the picture: nobody can be recognised in that
_COLOURS_ON_A_SIDE = 6


def blurred_thumbnail(pixels: Pixels) -> bytes:
    """``THUMBNAIL_SIDE**2 * 3`` bytes of RGB: 6x6 average colours of a (height, width[, 3]) picture, smoothed."""
    picture = Image.fromarray(pixels).convert("RGB")
    few = picture.resize((_COLOURS_ON_A_SIDE, _COLOURS_ON_A_SIDE), Image.Resampling.BOX)
    return few.resize((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.BICUBIC).tobytes()
