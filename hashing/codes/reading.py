"""From an open file to the texts of the QR codes in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import numpy as np
import zxingcpp

from hashing.codes.looks import Grey, looks
from hashing.codes.pdf_pictures import MAGIC, MOST_BYTES, pictures_of
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.pdq.pixels import Pixels
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import read_picture

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


def read_codes(file: BinaryIO, limits: Limits = DEFAULT_LIMITS) -> tuple[str, ...]:
    """The texts of all QR codes that are found, each once; empty where there are none.

    Args:
        file: a picture, or a PDF with pictures in it; open for reading and seekable.

    Raises:
        RefusedError: neither a PDF nor a picture that can be read.
    """
    found: dict[str, None] = {}
    for pixels in _pictures(file, limits):
        for grey in looks(_grey(pixels)):
            texts = _texts(grey)
            found.update(dict.fromkeys(texts))
            if texts:
                break
    return tuple(found)


def _pictures(file: BinaryIO, limits: Limits) -> Iterator[Pixels]:
    start = file.read(len(MAGIC))
    file.seek(0)
    if start == MAGIC:
        yield from pictures_of(file.read(MOST_BYTES), limits)
        return
    decoded = read_picture(file, limits).decoded
    yield decoded if isinstance(decoded, np.ndarray) else to_pixels(decoded)


def _grey(pixels: Pixels) -> Grey:
    if pixels.ndim == 2:
        return np.ascontiguousarray(pixels)
    red, green, blue = (pixels[..., channel].astype(np.uint16) for channel in range(3))
    return ((77 * red + 150 * green + 29 * blue) >> 8).astype(np.uint8)  # ITU-R BT.601


def _texts(grey: Grey) -> list[str]:
    found = zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=_QR)
    return [code.text for code in found if code.valid and code.text]
