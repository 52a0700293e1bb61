"""Bytes to pixels, by header first.

Pillow reads every header and decodes everything but the ordinary JPEG and HEIC. JPEG goes through simplejpeg: the same
pixels (pinned by ``tests/hashing/pictures/test_picture_formats.py``) in two thirds of the time and three quarters of the memory, and
it tells when data is missing, where Pillow fills in grey. HEIC is taken from pillow-heif where it lies: Pillow's own
copy would be four bytes a pixel more. The closed list of formats is the first gate: no plug-in
that runs a program or guesses is ever loaded. What Pillow imports only when a file calls for it is imported here, as
nothing can be under the lock. Size and format are known before a pixel is decoded.

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
from PIL import (  # noqa: F401 - each plug-in registers itself; Image.init() would load all fifty
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,  # converts CIELab
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from hashing.formats import PictureFormat, Window, picture_ends_early, picture_format, webp_size
from hashing.limits import Limits
from hashing.pdq.pixels import Pixels
from hashing.pictures.decoded import Decoded, to_pixels
from hashing.pictures.deep_tiff import deep_grey
from hashing.pictures.jpeg import JPEG_MODES, jpeg_pixels
from hashing.pictures.png_chunks import NeededChunks
from hashing.refusals import RefusalCode, RefusedError

#: The only Pillow plug-ins ever asked. EPS (runs Ghostscript) and the guessing ones are not among them.
FORMATS = tuple(name.value for name in PictureFormat)
# MPO: a JPEG with more of them behind it, such as a depth or gain map; Pillow finds out when it opens a JPEG
JPEG_FORMATS = (JpegImagePlugin.JpegImageFile.format, MpoImagePlugin.MpoImageFile.format)

#: Not the file's fault: something was to be loaded that had not been before the lock, or the lock said no. Let through,
#: so that it shows: such a worker ends, and the file is said to have stopped it, not to be damaged.
OUR_OWN_FAULTS = (ImportError, PermissionError)


class _Reader:
    """``read``, ``seek`` and ``tell`` of an open file and nothing else: libtiff would take its descriptor."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()


@contextmanager
def refusing_damage(file: BinaryIO) -> Iterator[None]:
    """Whatever a decoder raises on this file becomes one of the closed reasons. ``OUR_OWN_FAULTS`` stay what they are."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (RefusedError, *OUR_OWN_FAULTS):
        raise
    except MemoryError as error:
        raise RefusedError(RefusalCode.OUT_OF_MEMORY) from error
    except Image.DecompressionBombError as error:
        raise RefusedError(RefusalCode.TOO_MANY_PIXELS) from error
    except Exception as error:
        raise RefusedError(_reason(error, file)) from error


def _reason(error: Exception, file: BinaryIO) -> RefusalCode:
    message = str(error).lower()
    if "truncat" in message or "unexpected end" in message or "premature" in message:
        return RefusalCode.TRUNCATED
    return RefusalCode.TRUNCATED if picture_ends_early(Window(file)) else RefusalCode.DAMAGED


def register_decoders() -> None:
    """Make the closed list known to Pillow, and nothing else. Safe to call again."""
    if "HEIF" not in Image.OPEN:
        pillow_heif.register_heif_opener(thumbnails=False)


def check_size(width: int, height: int, limits: Limits, most: int | None = None) -> None:
    """Raises ``RefusedError`` for a picture too small to be recognised or too large to be read safely.

    ``most``: how many pixels it may have; ``limits.pixels`` without.
    """
    if (
        width * height > (limits.pixels if most is None else most)
        or max(width, height) > limits.picture_side
    ):
        raise RefusedError(RefusalCode.TOO_MANY_PIXELS)
    if min(width, height) < limits.shortest_side:
        raise RefusedError(RefusalCode.TOO_SMALL)


def open_picture(file: BinaryIO, limits: Limits) -> Image.Image:
    """The picture's header, read and found within limits; no pixel is decoded yet.

    Raises:
        RefusedError: not a picture, too large, too small, too many pixels, or damaged.
    """
    window = Window(file)
    if window.size > limits.image_bytes:
        raise RefusedError(RefusalCode.TOO_LARGE)
    if window.size == 0:
        raise RefusedError(RefusalCode.EMPTY)
    kind = picture_format(window)
    if kind is None:
        raise RefusedError(RefusalCode.UNKNOWN_FORMAT)
    if kind is PictureFormat.WEBP and (declared := webp_size(window)) is not None:
        check_size(*declared, limits)
    file.seek(0)
    register_decoders()
    with refusing_damage(file):
        try:
            picture = _opened(file, kind)
        except UnidentifiedImageError as error:
            raise RefusedError(_reason(error, file)) from error
    most = limits.baseline_jpeg_pixels if _is_frugal_jpeg(picture) else limits.pixels
    check_size(*picture.size, limits, most)
    return picture


def _opened(file: BinaryIO, kind: PictureFormat) -> Image.Image:
    if kind is PictureFormat.JPEG:
        # what Image.open does too, but for a limit of its own on pixels
        return JpegImagePlugin.jpeg_factory(cast("BinaryIO", _Reader(file)))
    readable = NeededChunks(file) if kind is PictureFormat.PNG else _Reader(file)
    return Image.open(cast("BinaryIO", readable), formats=FORMATS)


def _is_frugal_jpeg(picture: Image.Image) -> bool:
    """Whether no more than its pixels is held of it while it is decoded: neither coefficients nor a second copy."""
    return (
        picture.format in JPEG_FORMATS
        and picture.mode in ("RGB", "L")
        and "progressive" not in picture.info
    )


_HEIF_MODES = ("RGB", "L")
_PIXELS_WORTH_CONVERTING = 1_000_000


def decode(file: BinaryIO, picture: Image.Image) -> Decoded:
    """The whole (first) picture. Raises ``RefusedError`` or whatever the decoder raises."""
    if picture.format in JPEG_FORMATS and picture.mode in JPEG_MODES:
        pixels = jpeg_pixels(_whole(file), picture.mode)
        if pixels is not None:
            return pixels
    if picture.format == "HEIF" and picture.mode in _HEIF_MODES and not _is_animated(picture):
        return _heif_pixels(file)
    picture.load()
    deep = deep_grey(picture)
    if deep is not None:
        return deep
    if picture.size[0] * picture.size[1] <= _PIXELS_WORTH_CONVERTING:
        return to_pixels(picture)
    return picture


def _is_animated(picture: Image.Image) -> bool:
    return bool(getattr(picture, "is_animated", False))


def _heif_pixels(file: BinaryIO) -> Pixels:
    """All pixels of the primary picture, in the decoder's own memory."""
    pictures = pillow_heif.open_heif(_whole(file), convert_hdr_to_8bit=True)
    pixels: Pixels = np.asarray(pictures[pictures.primary_index])
    return pixels


def _whole(file: BinaryIO) -> bytes:
    """The whole file, held once: ``read()`` of an unknown size would hold it twice while it grows."""
    length = file.seek(0, io.SEEK_END)
    file.seek(0)
    return file.read(length)
