"""Bytes to pixels, by header first.

One decoder for all pictures: Pillow (with pillow-heif for HEIC). Its closed list of formats is the first gate: no
plug-in that runs a program or guesses is ever loaded. Size and frame count are read from the header before a pixel
is decoded.

What is hashed are the stored pixels as the reference sees them: EXIF orientation is not applied, alpha is dropped
(not flattened), palettes and CMYK become RGB, of 16 bits the high byte counts, and grey stays grey.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

import numpy as np
import pillow_heif
from PIL import (  # each format registers itself; Image.init() would load all fifty
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from hashing.jarosz import DOWNSCALED_SIDE, Pixels, needs_downscale
from hashing.limits import Limits
from hashing.refusals import RefusalCode, RefusedError

#: The only Pillow plug-ins ever asked. EPS (runs Ghostscript) and the guessing ones are not among them.
FORMATS = (
    JpegImagePlugin.JpegImageFile.format,
    PngImagePlugin.PngImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
    GifImagePlugin.GifImageFile.format,
    BmpImagePlugin.BmpImageFile.format,
    TiffImagePlugin.TiffImageFile.format,
    AvifImagePlugin.AvifImageFile.format,
    "HEIF",
)


# libtiff wants a file descriptor of its own when it sees one; this hides it, so that all reading stays here.
class _Reader:
    """``read``, ``seek`` and ``tell`` of an open file and nothing else."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


@contextmanager
def decoding_errors_as_refusals() -> Iterator[None]:
    """Whatever a decoder raises becomes one of the closed reasons."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except RefusedError:
        raise
    except MemoryError as error:
        raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
    except Image.DecompressionBombError as error:
        raise RefusedError(RefusalCode.TOO_MANY_PIXELS) from error
    except UnidentifiedImageError as error:
        raise RefusedError(RefusalCode.UNKNOWN_FORMAT) from error
    except Exception as error:
        raise RefusedError(_reason(error)) from error


def _reason(error: Exception) -> RefusalCode:
    message = str(error).lower()
    if "truncat" in message or "unexpected end" in message or "premature" in message:
        return RefusalCode.TRUNCATED
    return RefusalCode.DAMAGED


def register_decoders() -> None:
    """Make the closed list known to Pillow, and nothing else. Safe to call again."""
    pillow_heif.register_heif_opener(thumbnails=False)


def open_picture(file: BinaryIO, limits: Limits) -> Image.Image:
    """The picture's header, read and found within limits; no pixel is decoded yet.

    Raises:
        RefusedError: not one of the formats, too small, or too many pixels.
    """
    register_decoders()
    Image.MAX_IMAGE_PIXELS = limits.pixels
    with decoding_errors_as_refusals():
        picture = Image.open(cast("BinaryIO", _Reader(file)), formats=FORMATS)
    check_size(*picture.size, limits)
    return picture


def check_size(width: int, height: int, limits: Limits) -> None:
    if min(width, height) < limits.shortest_side:
        raise RefusedError(RefusalCode.TOO_SMALL)
    if width * height > limits.pixels or max(width, height) > limits.picture_side:
        raise RefusedError(RefusalCode.TOO_MANY_PIXELS)


def view(picture: Image.Image, flip_rows: bool = False, flip_columns: bool = False) -> Pixels:
    """The picture brought to 512 as ``hashing.pdq.downscale`` does, picking pixels before converting any."""
    width, height = picture.size
    if needs_downscale(height, width):
        side = DOWNSCALED_SIDE
        # nearest neighbour at floor(i * n / 512): exact, as the 1/1024 keeps clear of rounding
        across, down = width / side, height / side
        x, y = (1 / 1024 - across / 2, 1 / 1024 - down / 2)
        if flip_columns:
            across, x = -across, width - 1 / 1024 + across / 2
        if flip_rows:
            down, y = -down, height - 1 / 1024 + down / 2
        picture = picture.transform(
            (side, side),
            Image.Transform.AFFINE,
            (across, 0.0, x, 0.0, down, y),
            Image.Resampling.NEAREST,
        )
        return to_pixels(picture)
    return to_pixels(picture)[:: -1 if flip_rows else 1, :: -1 if flip_columns else 1]


def to_pixels(picture: Image.Image) -> Pixels:
    """All pixels as uint8: (height, width) where the file is grey, else (height, width, 3) RGB."""
    if picture.mode in ("I;16", "I;16L", "I;16B", "I;16N"):
        high: Pixels = (np.asarray(picture).astype(np.uint16) >> 8).astype(np.uint8)
        return high
    if picture.mode in ("1", "L", "LA", "La"):
        return np.asarray(picture.convert("L"))
    if picture.mode in ("RGBA", "RGBX"):
        return np.asarray(picture)[..., :3]
    return np.asarray(picture.convert("RGB"))
