"""JPEG to pixels, and never to pixels that the decoder made up.

Where data is missing, Pillow fills in grey and reports nothing. simplejpeg raises for whatever libjpeg warns of, but libjpeg
warns of the first oddity only. docs/decisions/0002-jpeg-completeness.md has the reasons.
"""

from __future__ import annotations

import io

import numpy as np
import simplejpeg
from PIL import JpegImagePlugin

from hashing.formats import PictureFormat
from hashing.pdq.pixels import Pixels
from hashing.pictures.decoded import view
from hashing.pictures.jpeg_scans import END_MARKER, FILLER, scans
from hashing.pictures.stripping import as_file, readings
from hashing.refusals import RefusalCode, RefusedError

_COLOURS = {"RGB": "RGB", "L": "GRAY", "CMYK": "CMYK"}
JPEG_MODES = tuple(_COLOURS)


def jpeg_pixels(data: bytes, mode: str) -> Pixels | None:
    """All pixels of a grey or colour JPEG; None where Pillow has to decode it (CMYK, harmless oddities).

    Args:
        data: the whole file.
        mode: Pillow's name for its colours, one of ``JPEG_MODES``.

    Raises:
        RefusedError: data is missing.
    """
    colours = _COLOURS[mode]
    try:
        pixels: Pixels = simplejpeg.decode_jpeg(data, colours)
    except ValueError as error:
        if "premature end" in str(error).lower():
            pixels = _lacking_its_end_only(data, colours)
        elif _is_filled_in(data):
            raise RefusedError(RefusalCode.TRUNCATED) from error
        else:
            return None
    if mode == "CMYK":
        return None  # decoded only to check that nothing is missing: Pillow knows that Adobe inverts these
    return pixels if mode == "RGB" else pixels[..., 0]


def _lacking_its_end_only(data: bytes, colours: str) -> Pixels:
    """The pixels of a JPEG that lacks nothing but its end marker. Raises ``RefusedError`` for any other."""
    mended = data.rstrip(b"\xff") + END_MARKER
    if scans(
        mended
    ).complete:  # the decoder would not notice that the file was cut between two scans
        try:
            pixels: Pixels = simplejpeg.decode_jpeg(mended, colours)
        except ValueError:
            pass
        else:
            return pixels
    raise RefusedError(RefusalCode.TRUNCATED)


def _is_filled_in(data: bytes) -> bool:
    """Whether Pillow would have to make up pixels of a JPEG that libjpeg warns of.

    A warning of something harmless may hide that data is missing too, as libjpeg warns only once. So the JPEG is decoded
    twice more, once with other data in front of its end marker. The pixels stay the same only if no data is missing.
    """
    end, complete = scans(data)
    if end is None:
        return False  # Pillow refuses it
    if not complete:
        return True
    one, other = (_looked_at(data[:end] + filler + END_MARKER) for filler in (b"", FILLER))
    return not np.array_equal(one, other)


def _looked_at(jpeg: bytes) -> Pixels:
    """The pixels of a JPEG that its hashes depend on, as Pillow decodes them: of both ends of its rows and columns."""
    pieces = next(readings(io.BytesIO(jpeg), PictureFormat.JPEG))
    with JpegImagePlugin.JpegImageFile(as_file(pieces)) as picture:
        picture.load()
        return np.stack([view(picture), view(picture, True, True)])
