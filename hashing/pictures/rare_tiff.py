"""TIFFs in grey or RGB whose samples Pillow has no mode for: floating-point or signed ones, or 32 bits in colour.

The picture is read as if each byte were a grey pixel, so that libtiff does no more than unpack it. The samples are put
together from these bytes here. How bright they are is decided as for grey ones (``deep_tiff``).
Source: TIFF 6.0, sections 4, 14 (predictor), 19 (formats of samples); TIFF Technical Note 3 (floating-point predictor).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

from hashing.formats import Window
from hashing.formats.tiff import (
    BITS,
    BLACK_IS_ZERO,
    COMPRESSION,
    LENGTH,
    LONG,
    PHOTOMETRIC,
    RGB,
    SHORT,
    WHITE_IS_ZERO,
    WIDTH,
    Order,
    byte_order,
    directories,
    order_sign,
)
from hashing.limits import Limits, check_size
from hashing.pdq.pixels import Pixels
from hashing.pictures.deep_tiff import (
    FLOAT,
    LINES_AT_A_TIME,
    SIGNED,
    UNSIGNED,
    factor_between,
    finite,
)
from hashing.pictures.stripping import Pieces, as_file
from hashing.pictures.stripping.tiff import Values, plain_tags, with_directories

_SAMPLES, _PLANES, _PREDICTOR, _TILE_WIDTH, _EXTRA, _FORMAT = 277, 284, 317, 322, 338, 339
#: Lossless compressions: none, LZW, both kinds of deflate, runs, LZMA, Zstandard.
_WITHOUT_LOSS = (1, 5, 8, 32946, 32773, 34925, 50000)
_NO_PREDICTOR, _DIFFERENCES, _FLOAT_DIFFERENCES = 1, 2, 3
_MOST_SAMPLES = 16
_TYPES = {UNSIGNED: "u", SIGNED: "i", FLOAT: "f"}
_SIZES = {UNSIGNED: (1, 2, 4), SIGNED: (1, 2, 4), FLOAT: (2, 4, 8)}
_PREDICTORS = {
    UNSIGNED: (_NO_PREDICTOR, _DIFFERENCES),
    SIGNED: (_NO_PREDICTOR, _DIFFERENCES),
    FLOAT: (_NO_PREDICTOR, _FLOAT_DIFFERENCES),
}


class _Layout(NamedTuple):
    """How the samples of a picture are stored.

    Attributes:
        samples: how many there are for each pixel.
        size: bytes of each.
        kind: ``UNSIGNED``, ``SIGNED`` or ``FLOAT``.
        colours: the tag ``PHOTOMETRIC``.
        predictor: which differences are stored instead of the samples (TIFF 6.0, section 14).
    """

    width: int
    height: int
    samples: int
    size: int
    kind: int
    colours: int
    order: Order
    predictor: int


def rare_pixels(file: BinaryIO, limits: Limits) -> tuple[Image.Image, Pixels] | None:
    """An image without further pages, and all pixels of the first picture; None where it is not such a TIFF.

    Raises:
        RefusedError: too large, too small, or its samples can't be mapped to a brightness.
    """
    window = Window(file)
    page = next(directories(window), None)
    tags = plain_tags(window, page) if page is not None else {}
    layout = _layout(_Numbers(tags, byte_order(window)))
    if layout is None:
        return None
    check_size(layout.width, layout.height, limits)
    pieces = with_directories(window, [_as_bytes(tags, layout)])
    image = TiffImagePlugin.TiffImageFile(as_file(Pieces(file, pieces)))
    image.load()
    pixels = np.concatenate(list(_bright(image, layout)))
    pixels = pixels[..., :3] if layout.colours == RGB else pixels[..., 0]
    return image, ~pixels if layout.colours == WHITE_IS_ZERO else pixels


class _Numbers:
    """The tags whose values are whole numbers."""

    def __init__(self, tags: Mapping[int, Values], order: Order) -> None:
        self._tags = tags
        self.order = order

    def all(self, tag: int, default: int) -> tuple[int, ...]:
        found = self._tags.get(tag)
        size = {SHORT: 2, LONG: 4}.get(found.kind, 0) if found is not None else 0
        if found is None or not size:
            return (default,)
        data = found.data
        return tuple(
            int.from_bytes(data[place : place + size], self.order)
            for place in range(0, min(len(data), size * _MOST_SAMPLES), size)
        )

    def first(self, tag: int, default: int) -> int:
        return self.all(tag, default)[0]


def _layout(tags: _Numbers) -> _Layout | None:
    """The layout of a picture stored sample by sample, each in whole bytes and without loss; None of any other."""
    bits, kinds = set(tags.all(BITS, 1)), set(tags.all(_FORMAT, UNSIGNED))
    kind, samples = tags.first(_FORMAT, UNSIGNED), tags.first(_SAMPLES, 1)
    colours = tags.first(PHOTOMETRIC, BLACK_IS_ZERO)
    layout = _Layout(
        tags.first(WIDTH, 0),
        tags.first(LENGTH, 0),
        samples,
        tags.first(BITS, 1) // 8,
        kind,
        colours,
        tags.order,
        tags.first(_PREDICTOR, _NO_PREDICTOR),
    )
    is_plain = (
        len(bits) == len(kinds) == 1
        and bits == {8 * layout.size}
        and layout.size in _SIZES.get(kind, ())
        and tags.first(COMPRESSION, 1) in _WITHOUT_LOSS
        and tags.first(_PLANES, 1) == 1
        and (3 if colours == RGB else 1) <= samples <= _MOST_SAMPLES
        and colours in (WHITE_IS_ZERO, BLACK_IS_ZERO, RGB)
        and layout.predictor in _PREDICTORS.get(kind, ())
        # a predictor starts anew in each line of each tile, and tiles are no longer known once libtiff has unpacked them
        and (layout.predictor == _NO_PREDICTOR or not tags.first(_TILE_WIDTH, 0))
    )
    return layout if is_plain else None


def _as_bytes(tags: Mapping[int, Values], layout: _Layout) -> dict[int, Values]:
    """The tags of the same picture as a grey one with a pixel for each byte."""
    sign = order_sign(layout.order)
    changed = {tag: value for tag, value in tags.items() if tag not in (_PREDICTOR, _EXTRA)}
    for tag, value in ((BITS, 8), (PHOTOMETRIC, BLACK_IS_ZERO), (_SAMPLES, 1), (_FORMAT, 1)):
        changed[tag] = Values(SHORT, 1, struct.pack(sign + "H", value))
    across = layout.samples * layout.size
    for tag in (WIDTH, _TILE_WIDTH):
        if tag in tags:
            wide = across * _Numbers(tags, layout.order).first(tag, 0)
            changed[tag] = Values(LONG, 1, struct.pack(sign + "L", min(wide, 2**32 - 1)))
    return changed


def _bright(image: Image.Image, layout: _Layout) -> Iterator[Pixels]:
    """The picture some lines at a time, (lines, pixels, samples): each sample as its brightness from 0 to 255."""
    if layout.kind == UNSIGNED:
        for part in _parts(image, layout):
            yield (part >> (8 * layout.size - 8)).astype(np.uint8)
        return
    ends = [(finite(part).min(), part.max()) for part in _parts(image, layout)]
    factor = factor_between(min(least for least, _ in ends), max(most for _, most in ends))
    for part in _parts(image, layout):
        yield np.rint(part * factor).astype(np.uint8)


def _parts(image: Image.Image, layout: _Layout) -> Iterator[NDArray[Any]]:
    """The samples some lines at a time, (lines, pixels, samples), in the type in which they are stored."""
    kind = np.dtype(f"{order_sign(layout.order)}{_TYPES[layout.kind]}{layout.size}")
    for top in range(0, layout.height, LINES_AT_A_TIME):
        bottom = min(layout.height, top + LINES_AT_A_TIME)
        lines = np.asarray(image.crop((0, top, image.width, bottom)))
        shape = (bottom - top, layout.width, layout.samples)
        if layout.predictor == _FLOAT_DIFFERENCES:
            yield _from_planes(lines, layout).view(f">f{layout.size}").reshape(shape)
            continue
        samples = np.ascontiguousarray(lines).view(kind).reshape(shape)
        if layout.predictor == _DIFFERENCES:
            samples = np.cumsum(samples, axis=1, dtype=kind.newbyteorder("="))
        yield samples


def _from_planes(lines: Pixels, layout: _Layout) -> Pixels:
    """Undoes the floating-point predictor: differences between bytes; of each line, first the highest byte of all samples."""
    bytes_of = lines.reshape(len(lines), -1, layout.samples)
    summed = np.cumsum(bytes_of, axis=1, dtype=np.uint8).reshape(len(lines), layout.size, -1)
    return np.ascontiguousarray(summed.transpose(0, 2, 1)).reshape(len(lines), -1)
