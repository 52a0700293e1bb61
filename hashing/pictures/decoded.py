"""A decoded picture, and the arrays of pixels that hashes are made from."""

from __future__ import annotations

import numpy as np
from PIL import Image

from hashing.pdq.pixels import DOWNSCALED_SIDE, Pixels, downscale_nearest, needs_downscale
from hashing.pictures.borders import Inner
from hashing.pictures.deep_tiff import deep_grey

#: All pixels as an array, or Pillow's image of them where converting all would cost more than picking the 512 x 512 needed.
Decoded = Pixels | Image.Image


def size_of(decoded: Decoded) -> tuple[int, int]:
    """Height and width in pixels."""
    if isinstance(decoded, Image.Image):
        return decoded.height, decoded.width
    return decoded.shape[0], decoded.shape[1]


def view(decoded: Decoded, flip_rows: bool = False, flip_columns: bool = False) -> Pixels:
    """The picture flipped, then brought to 512 by nearest neighbour (see ``pdq.pixels.downscale_nearest``)."""
    if not isinstance(decoded, Image.Image):
        return downscale_nearest(decoded, flip_rows=flip_rows, flip_columns=flip_columns)
    if not needs_downscale(decoded.height, decoded.width):
        return to_pixels(decoded)[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]
    return _picked(decoded, (0, decoded.height, 0, decoded.width), flip_rows, flip_columns)


def inside(decoded: Decoded, inner: Inner) -> Pixels:
    """The inner picture brought to 512 in the same way, without a copy of it at full size."""
    if not isinstance(decoded, Image.Image):
        top, bottom, left, right = inner.lines(*decoded.shape[:2])
        return downscale_nearest(decoded[top:bottom, left:right])
    top, bottom, left, right = inner.lines(decoded.height, decoded.width)
    if not needs_downscale(bottom - top, right - left):
        return to_pixels(decoded.crop((left, top, right, bottom)))
    return _picked(decoded, (top, bottom, left, right))


def _picked(
    picture: Image.Image,
    lines: tuple[int, int, int, int],
    flip_rows: bool = False,
    flip_columns: bool = False,
) -> Pixels:
    """The pixels that ``downscale_nearest`` picks between these lines (top, bottom, left, right). Only they are converted."""
    top, bottom, left, right = lines
    across, down = (right - left) / DOWNSCALED_SIDE, (bottom - top) / DOWNSCALED_SIDE
    # Pillow adds half a step to each place and rounds down; 1/1024 keeps the sums away from whole numbers
    x, y = left + 1 / 1024 - across / 2, top + 1 / 1024 - down / 2
    if flip_columns:
        across, x = -across, right - 1 / 1024 + across / 2
    if flip_rows:
        down, y = -down, bottom - 1 / 1024 + down / 2
    picked = picture.transform(
        (DOWNSCALED_SIDE, DOWNSCALED_SIDE),
        Image.Transform.AFFINE,
        (across, 0.0, x, 0.0, down, y),
        Image.Resampling.NEAREST,
    )
    return to_pixels(picked)


def to_pixels(picture: Image.Image) -> Pixels:
    """All pixels as uint8: (height, width) where the file is grey, else (height, width, 3) RGB."""
    deep = deep_grey(picture)
    if deep is not None:
        return deep
    if picture.mode.startswith("I;16"):
        return (np.asarray(picture) >> 8).astype(np.uint8)
    if picture.mode in ("1", "L", "LA", "La"):
        return np.asarray(picture.convert("L"))
    if picture.mode in ("RGBA", "RGBX"):
        return np.asarray(picture)[..., :3]
    return np.asarray(picture.convert("RGB"))
