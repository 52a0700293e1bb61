"""A picture's file to pixels: its format and size are known before a pixel is decoded.

Which decoder reads what, and why, is in ``docs/decisions/0001-picture-decoders.md``. In short:

- Pillow opens every file and decodes most. Only the one plug-in for the file's format is asked (``PictureFormat``).
- simplejpeg decodes ordinary JPEGs: the same pixels in less time and memory, and it tells when data is missing.
- pillow-heif decodes HEIC without Pillow's own copy of the pixels.

No decoder sees the file itself, only what ``stripping`` leaves of it. Modules that Pillow would import on demand are
imported here, because nothing can be imported inside the sandbox.

The stored pixels are decoded, as the reference sees them: Exif orientation is read but not applied, alpha is dropped (not
flattened), palettes and CMYK become RGB, the high byte of 16 bits counts, and grey stays grey.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
import pillow_heif
from PIL import (  # noqa: F401 - each plug-in registers itself; Image.init() would load all fifty
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,  # converts CIELab
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from hashing.formats import (
    PictureFormat,
    Window,
    is_unread_variant,
    picture_ends_early,
    picture_format,
    refusal_of,
)
from hashing.formats.chunks import webp_size
from hashing.formats.jpeg import jpeg_start
from hashing.formats.shown import ORIENTATION, shown_as, turn_of
from hashing.limits import Limits, check_size
from hashing.pdq.pixels import Pixels
from hashing.pictures.decoded import Decoded, to_pixels
from hashing.pictures.deep_tiff import deep_grey
from hashing.pictures.jpeg import JPEG_MODES, jpeg_pixels
from hashing.pictures.rare_tiff import rare_pixels
from hashing.pictures.stripping import Pieces, as_file, readings
from hashing.refusals import RefusalCode, RefusedError
from hashing.transforms import Transform

#: Errors that are not the file's fault: an import or a system call that the sandbox forbids. They don't become a
#: refusal: the worker ends, and the file is not called damaged but reported as having stopped the hasher.
OUR_OWN_FAULTS = (ImportError, PermissionError)

#: Pillow's messages for a TIFF whose samples it has no mode for.
_NO_MODE_FOR_IT = (
    "unknown pixel mode",
    "unknown data organization",
    "invalid value for samples per pixel",
    "unknown raw mode for given image mode",
)

#: Refusals after which another of the ways to read a file (``stripping.readings``) may still succeed.
_MAY_BE_READ_ANOTHER_WAY = (RefusalCode.DAMAGED, RefusalCode.TRUNCATED, RefusalCode.UNREAD_KIND)


@contextmanager
def refusing_damage(file: BinaryIO) -> Iterator[None]:
    """Turns whatever a decoder raises on this file into ``RefusedError``, except for ``OUR_OWN_FAULTS``."""
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
    if message in _NO_MODE_FOR_IT:
        return RefusalCode.UNREAD_KIND
    if "truncat" in message or "unexpected end" in message or "premature" in message:
        return RefusalCode.TRUNCATED
    return RefusalCode.TRUNCATED if picture_ends_early(Window(file)) else RefusalCode.DAMAGED


def register_decoders() -> None:
    """Registers pillow-heif's plug-in; Pillow's own register themselves when imported above. Safe to call again."""
    if "HEIF" not in Image.OPEN:
        pillow_heif.register_heif_opener(thumbnails=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was decoded.

    Attributes:
        image: what Pillow opened; its further frames or pages can be read from it.
        decoded: the pixels of the first frame.
        shown: which orientation of these pixels programs show.
    """

    format: PictureFormat
    image: Image.Image
    decoded: Decoded
    shown: Transform = Transform.ORIGINAL


def read_picture(file: BinaryIO, limits: Limits) -> Picture:
    """Decodes the first picture in this file as a whole, after checking that its size is within limits.

    Raises:
        RefusedError: not a picture, too large, too small, too many pixels, or damaged.
    """
    kind = _readable_format(Window(file), limits)
    with refusing_damage(file):
        first_refusal = None
        for pieces in readings(file, kind):
            try:
                return _read(file, pieces, kind, limits)
            except RefusedError as refused:
                if refused.code not in _MAY_BE_READ_ANOTHER_WAY:
                    raise
                first_refusal = first_refusal or refused.code
        if kind is PictureFormat.TIFF and (rare := rare_pixels(file, limits)) is not None:
            return Picture(kind, *rare)
        if is_unread_variant(Window(file), kind):
            raise RefusedError(RefusalCode.UNREAD_KIND)
    raise RefusedError(first_refusal or RefusalCode.DAMAGED)


def _read(file: BinaryIO, pieces: Pieces, kind: PictureFormat, limits: Limits) -> Picture:
    with refusing_damage(file):
        image = open_image(pieces, kind, limits)
        shown = shown_as(Window(file), kind)
        if kind is PictureFormat.AVIF:  # Pillow doesn't turn the pixels either, but says how to
            shown = turn_of(image.getexif().get(ORIENTATION))
        return Picture(kind, image, _decode(file, pieces, kind, image), shown)


def _readable_format(window: Window, limits: Limits) -> PictureFormat:
    if window.size > limits.image_bytes:
        raise RefusedError(RefusalCode.TOO_LARGE)
    if window.size == 0:
        raise RefusedError(RefusalCode.EMPTY)
    kind = picture_format(window)
    if kind is None:
        raise RefusedError(refusal_of(window))
    if kind is PictureFormat.JPEG_2000 and picture_ends_early(window):
        # OpenJPEG goes on with the data that there is, and says nothing.
        raise RefusedError(RefusalCode.TRUNCATED)
    return kind


def open_image(pieces: Pieces, kind: PictureFormat, limits: Limits) -> Image.Image:
    """Reads the picture's header and checks its size against the limits. No pixel is decoded yet.

    Raises ``RefusedError`` where a limit is exceeded, and whatever Pillow raises on damage.
    """
    register_decoders()
    if kind is PictureFormat.WEBP and (declared := webp_size(Window(as_file(pieces)))) is not None:
        check_size(*declared, limits)
    pieces.seek(0)
    if kind is PictureFormat.JPEG:
        # Image.open does the same, and has a limit of its own on pixels, lower than ours.
        image: Image.Image = JpegImagePlugin.JpegImageFile(as_file(pieces))
    elif kind is PictureFormat.TIFF:
        # Image.open would hide why the file can't be opened.
        image = TiffImagePlugin.TiffImageFile(as_file(pieces))
    else:
        # Only this one plug-in is asked: EPS runs Ghostscript, and some others guess.
        image = Image.open(as_file(pieces), formats=[kind])
    most = limits.baseline_jpeg_pixels if _is_frugal_jpeg(image) else limits.pixels
    check_size(*image.size, limits, most)
    return image


def _is_frugal_jpeg(image: Image.Image) -> bool:
    """Whether it is a JPEG whose decoder holds nothing but its pixels: no coefficients (progressive), no second copy (CMYK)."""
    return (
        image.format == PictureFormat.JPEG
        and image.mode in ("RGB", "L")
        and "progressive" not in image.info
    )


_HEIF_MODES = ("RGB", "L")
#: Up to this size all pixels are converted to an array; of larger pictures only those that are needed.
_PIXELS_WORTH_CONVERTING = 1_000_000


def _decode(file: BinaryIO, pieces: Pieces, kind: PictureFormat, image: Image.Image) -> Decoded:
    if kind is PictureFormat.JPEG and image.mode in JPEG_MODES:
        start = jpeg_start(Window(file)) or 0
        pixels = jpeg_pixels(_whole(Window(file, start)), image.mode)
        if pixels is not None:
            return pixels
    if kind is PictureFormat.HEIF and image.mode in _HEIF_MODES and not _is_animated(image):
        return _heif_pixels(pieces)
    image.load()
    deep = deep_grey(image)
    if deep is not None:
        return deep
    if image.size[0] * image.size[1] <= _PIXELS_WORTH_CONVERTING:
        return to_pixels(image)
    return image


def _is_animated(picture: Image.Image) -> bool:
    return bool(getattr(picture, "is_animated", False))


def _heif_pixels(pieces: Pieces) -> Pixels:
    """All pixels of the primary picture, in the decoder's own memory."""
    pictures = pillow_heif.open_heif(_whole(pieces), convert_hdr_to_8bit=True)
    pixels: Pixels = np.asarray(pictures[pictures.primary_index])
    return pixels


def _whole(file: Window | Pieces) -> bytes:
    file.seek(0)
    return file.read()
