"""The pictures in a PDF: a recovery sheet may have been saved as a PDF, or printed and scanned into one.

This does not read PDF as a whole: it searches for streams of pictures and takes those that it knows, JPEG and plain pixels.
Encrypted ones, and those in rarer forms, are passed over. Everything is bounded, because the file may be anybody's.
Source: ISO 32000-1, 7.3.8 (streams) and 8.9.5 (pictures).
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from hashing.limits import Limits
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import read_picture
from hashing.refusals import RefusedError

MAGIC = b"%PDF-"
#: How many bytes of a PDF are read; a scanned page has a few million.
MOST_BYTES = 64 * 1024 * 1024
_MOST_PICTURES = 40
_MOST_PIXELS = 40_000_000
# a dictionary may hold others, so its start is searched for backwards from "stream"
_STREAM = re.compile(rb">>\s*stream\r?\n")
_DICTIONARY_BYTES = 4096
_NUMBER = {name: re.compile(rb"/" + name + rb"\s+(\d{1,6})\b") for name in (b"Width", b"Height")}
_DEPTH = re.compile(rb"/BitsPerComponent\s+(1|8)\b")

_Pixels = NDArray[np.uint8]


def pictures_of(content: bytes, limits: Limits) -> Iterator[_Pixels]:
    """The pixels of each picture that can be read, (height, width) or (height, width, 3)."""
    found = 0
    for stream in _STREAM.finditer(content):
        head = content[max(0, stream.start() - _DICTIONARY_BYTES) : stream.start()]
        dictionary = head[head.rfind(b" obj") :] if b" obj" in head else head
        if b"/Image" not in dictionary or found >= _MOST_PICTURES:
            continue
        end = content.find(b"endstream", stream.end())
        pixels = _pixels(dictionary, content[stream.end() : end if end > 0 else None], limits)
        if pixels is not None:
            found += 1
            yield pixels


def _pixels(dictionary: bytes, data: bytes, limits: Limits) -> _Pixels | None:
    if b"/DCTDecode" in dictionary:
        with suppress(RefusedError):
            decoded = read_picture(io.BytesIO(data), limits).decoded
            return decoded if isinstance(decoded, np.ndarray) else to_pixels(decoded)
        return None
    if b"/FlateDecode" not in dictionary or b"/Predictor" in dictionary:
        return None
    return _plain(dictionary, data)


def _plain(dictionary: bytes, data: bytes) -> _Pixels | None:
    """Pixels that are compressed without loss: grey or RGB of 8 bits, or black and white. None where they can't be read."""
    sides = [pattern.search(dictionary) for pattern in _NUMBER.values()]
    depth = _DEPTH.search(dictionary)
    if None in sides or depth is None:
        return None
    width, height = (int(side[1]) for side in sides if side is not None)
    if not 0 < width * height <= _MOST_PIXELS:
        return None
    raw = _unpacked(data, 3 * width * height)
    row = (width + 7) // 8
    if int(depth[1]) == 1 and len(raw) >= row * height:
        bits = np.frombuffer(raw[: row * height], np.uint8).reshape(height, row)
        return np.unpackbits(bits, axis=1)[:, :width] * np.uint8(255)
    for shape in ((height, width, 3), (height, width)):
        size = int(np.prod(shape))
        if int(depth[1]) == 8 and len(raw) >= size:
            return np.frombuffer(raw[:size], np.uint8).reshape(shape)
    return None


def _unpacked(data: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, most)
    except zlib.error:
        return b""
