"""Pixels to PDQ: hash, quality, eight orientations. Bit-exact with the C++ reference's file path.

Source: facebook/ThreatExchange ``pdq/cpp`` (``pdq-photo-hasher``); "The TMK+PDQF Video-Hashing Algorithm and the PDQ
Image-Hashing Algorithm", Facebook, 2019.

The 64x64 buffer comes from :mod:`hashing.pdq.buffers`, the fast way. Wherever the rounding that this way differs in could
change a bit of the hash or a point of the quality, the picture is done again in the reference's own order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.buffers import fast_buffers
from hashing.pdq.pixels import Floats, Pixels, downscale_nearest, luma, needs_downscale
from hashing.pdq.reference_order import DCT, sequential_buffer, sequential_dct
from hashing.signals import MATCHABLE_QUALITY, Pdq
from hashing.transforms import DIHEDRAL, Transform

SHORTEST_SIDE = 5
NO_HASH = "0" * 64

# How far the fast way may lie from the reference's rounding, in one DCT coefficient and in one term of the quality:
# so much for a white picture, falling with the square of the brightness as the running sums do, and so much at
# least. Twice what was the largest over some 1,700 pictures, bright, dark, flat and narrow ones among them
# (benchmarks/pdq_rounding.py).
_DCT_MARGIN, _LEAST_DCT_MARGIN = 0.04, 1e-3
_QUALITY_MARGIN, _LEAST_QUALITY_MARGIN = 0.003, 3e-4

#: Whether rows, and whether columns, are in reverse order.
Flip = tuple[bool, bool]
#: Gives the picture brought to 512 (``jarosz.downscale_nearest``) after flipping it.
View = Callable[[bool, bool], Pixels]

_FLIPS: tuple[Flip, ...] = ((False, False), (False, True), (True, False), (True, True))
# Every orientation is one of these flips, and then transposed or not.
_ORIENTATIONS: dict[Transform, tuple[Flip, bool]] = {
    Transform.ORIGINAL: ((False, False), False),
    Transform.ROTATE_90: ((False, True), True),
    Transform.ROTATE_180: ((True, True), False),
    Transform.ROTATE_270: ((True, False), True),
    Transform.FLIP_X: ((True, False), False),
    Transform.FLIP_Y: ((False, True), False),
    Transform.FLIP_PLUS_1: ((False, False), True),
    Transform.FLIP_MINUS_1: ((True, True), True),
}


def fast_dct(buffers: Floats) -> Floats:
    """16x16 coefficients of 64x64 buffers, any number of them in the leading axes."""
    coefficients: Floats = np.matmul(np.matmul(DCT, buffers), DCT.T)
    return coefficients


def _hex(coefficients: Floats) -> str:
    """Bits strictly above the lower median, bit 16*i + j, the highest printed first."""
    flat = coefficients.reshape(256)
    bits = flat > np.partition(flat, 127)[127]
    return np.packbits(bits[::-1]).tobytes().hex()


def _gradients(buffers: Floats) -> tuple[Floats, Floats]:
    """Sizes of the terms of the quality of (n, 64, 64) buffers, down and across."""
    hundred, full = np.float32(100), np.float32(255)
    down: Floats = np.abs((buffers[:, :-1] - buffers[:, 1:]) * hundred / full)
    across: Floats = np.abs((buffers[:, :, :-1] - buffers[:, :, 1:]) * hundred / full)
    return down, across


def _quality(gradients: tuple[Floats, Floats], margins: Floats) -> NDArray[np.integer]:
    """Quality 0-100 when each term of picture n is larger by ``margins[n]``."""
    off_by = margins[:, None, None]
    down, across = ((sizes + off_by).astype(np.int32).sum(axis=(1, 2)) for sizes in gradients)
    quality: NDArray[np.integer] = np.minimum((down + across) // 90, 100)
    return quality


def sequential(lumas: Iterable[Floats]) -> list[tuple[str, int]]:
    """Hash and quality of each (height, width) luma in the reference's own order."""
    buffers = np.stack([sequential_buffer(one) for one in lumas])
    return _as_they_are(buffers, [sequential_dct(buffer) for buffer in buffers])


def _as_they_are(buffers: Floats, coefficients: Iterable[Floats]) -> list[tuple[str, int]]:
    return [(_hex(one), int(q)) for one, q in zip(coefficients, qualities(buffers), strict=True)]


def qualities(buffers: Floats) -> NDArray[np.integer]:
    """Quality, 0-100, of each (n, 64, 64) buffer as it is."""
    return _quality(_gradients(buffers), np.zeros(len(buffers), dtype=np.float32))


def hashes_of_buffers(buffers: Floats) -> list[tuple[str, int]]:
    """Hash and quality of each (n, 64, 64) buffer as it is, a bit or a point from the reference's here and there."""
    return _as_they_are(buffers, fast_dct(buffers))


def share_of_detail(buffers: Floats, coarse: Floats) -> Floats:
    """(n,): in how many of the 256 coefficients of each (n, 64, 64) buffer the picture's detail outweighs the rest.

    Args:
        coarse: the same buffers with the picture reduced to large soft areas, in the same frame.
    """
    rest = np.abs(fast_dct(coarse))
    detail = np.abs(fast_dct(buffers - coarse))
    share: Floats = (detail > rest).mean(axis=(1, 2), dtype=np.float32)
    return share


def quality_without_bars(buffer: Floats) -> int:
    """Quality of a 64x64 buffer without what all its rows, and all its columns, have in common: bars, mostly."""
    rows, columns = buffer.mean(axis=1, keepdims=True), buffer.mean(axis=0, keepdims=True)
    rest = buffer - rows - columns + buffer.mean()
    (quality,) = _quality(_gradients(rest[None]), np.zeros(1, dtype=np.float32))
    return int(quality)


def _brightness(buffers: Floats) -> Floats:
    brightness: Floats = np.square(buffers.mean(axis=(1, 2)) / np.float32(255))
    return brightness


def dct_margins(buffers: Floats) -> Floats:
    """How far apart two coefficients of each (n, 64, 64) have to be for the order of summing not to matter."""
    return _DCT_MARGIN * _brightness(buffers) + _LEAST_DCT_MARGIN


def _quality_margins(buffers: Floats) -> Floats:
    return _QUALITY_MARGIN * _brightness(buffers) + _LEAST_QUALITY_MARGIN


def _certain(buffers: Floats) -> list[tuple[Floats, int] | None]:
    """Coefficients and quality of each fast buffer, None where the last bits of rounding could tell in the outcome."""
    coefficients = fast_dct(buffers)
    ordered = np.partition(coefficients.reshape(-1, 256), (127, 128), axis=1)
    gaps = ordered[:, 128] - ordered[:, 127]
    gradients, margins = _gradients(buffers), _quality_margins(buffers)
    least, greatest = _quality(gradients, -margins), _quality(gradients, margins)
    certain = (gaps > dct_margins(buffers)) & (least == greatest)
    return [
        (coefficients[index], int(least[index])) if certain[index] else None
        for index in range(len(buffers))
    ]


def fast(buffers: Floats) -> list[tuple[str, int] | None]:
    """Hash and quality of each fast buffer, None where only the reference's own order can tell."""
    return [one and (_hex(one[0]), one[1]) for one in _certain(buffers)]


def pdq_from_pixels(pixels: Pixels, *, downscale: bool = True) -> tuple[str, int]:
    """PDQ hash (64 lower-case hex digits) and quality (0-100) of one picture.

    Args:
        pixels: uint8, shape (height, width, 3) as RGB or (height, width) as grey.
        downscale: bring pictures with a side over 512 to 512x512 first, as the reference does with files. Video
            frames (vPDQ) are hashed without.

    A picture with a side under 5 has no hash: zeros with quality 0, as in the reference.
    """
    height, width = pixels.shape[:2]
    downscaled = downscale and needs_downscale(height, width)
    if not downscaled and min(height, width) < SHORTEST_SIDE:
        return NO_HASH, 0
    (hashed,) = fast(fast_buffers(pixels, downscaled=downscaled)[0])
    if hashed is None:
        (hashed,) = sequential([luma(downscale_nearest(pixels) if downscaled else pixels)])
    return hashed


def pdq_of_frame(
    pixels: Pixels, *, as_reference: bool = True, contrast: float = 1.0
) -> tuple[str, int]:
    """PDQ hash and quality of a video frame, at its full size.

    Args:
        pixels: as for :func:`pdq_from_pixels`.
        as_reference: redo a frame that may be matched in the reference's order where rounding could matter. That
            takes eight times the memory of the frame; without it such frames are a bit or two away.
        contrast: what samples of a limited range are to be multiplied by, in effect; not with ``as_reference``.
    """
    if min(pixels.shape[:2]) < SHORTEST_SIDE:
        return NO_HASH, 0
    buffers = fast_buffers(pixels, downscaled=False)[0] * np.float32(contrast)
    (hashed,) = fast(buffers)
    if hashed is not None:
        return hashed
    (greatest,) = _quality(_gradients(buffers), _quality_margins(buffers))
    if as_reference and greatest >= MATCHABLE_QUALITY:
        return sequential([luma(pixels)])[0]
    return hashes_of_buffers(buffers)[0]


def pdq_orientations(pixels: Pixels) -> tuple[Pdq, ...]:
    """What the reference yields for the eight turned and flipped copies of a picture, in the order of ``DIHEDRAL``.

    Args:
        pixels: uint8, (height, width, 3) RGB or (height, width) grey, as stored (EXIF orientation not applied).
    """
    height, width = pixels.shape[:2]
    downscaled = needs_downscale(height, width)
    if not downscaled and min(height, width) < SHORTEST_SIDE:
        return tuple(Pdq(NO_HASH, 0, transform) for transform in DIHEDRAL)
    return _orientations(
        fast_buffers(
            pixels,
            downscaled=downscaled,
            row_flips=(False, True),
            column_flips=(False, True),
        ).reshape(-1, 64, 64),
        lambda rows, columns: downscale_nearest(pixels, flip_rows=rows, flip_columns=columns),
    )


def orientations_of_views(view: View) -> tuple[Pdq, ...]:
    """The same of a picture that is not an array, of which ``view`` picks the pixels that count (sides >= 5)."""
    buffers = [
        fast_buffers(view(rows, columns), downscaled=False)[0, 0] for rows, columns in _FLIPS
    ]
    return _orientations(np.stack(buffers), view)


def _orientations(flipped: Floats, view: View) -> tuple[Pdq, ...]:
    """From the fast buffers of ``_FLIPS``: a transposed picture has the transposed coefficients."""
    certain = dict(zip(_FLIPS, _certain(flipped), strict=True))
    hashed: dict[Transform, tuple[str, int]] = {}
    for transposed in (False, True):
        again: dict[Transform, Floats] = {}
        for transform, (flip, is_transposed) in _ORIENTATIONS.items():
            if is_transposed is not transposed:
                continue
            found = certain[flip]
            if found is not None:
                coefficients, quality = found
                hashed[transform] = _hex(coefficients.T if transposed else coefficients), quality
            else:
                exact = luma(view(*flip))
                again[transform] = exact.T if transposed else exact
        if again:
            hashed.update(zip(again, sequential(again.values()), strict=True))
    return tuple(Pdq(*hashed[transform], transform) for transform in DIHEDRAL)


def pdq_dihedral_of_dct(pixels: Pixels) -> dict[Transform, str]:
    """The reference's own dihedral hashes, made by turning the DCT. For conformance only.

    They are *not* the hashes of turned pictures (12-20 bits away): signals come from :func:`pdq_orientations`.
    """
    a = sequential_dct(sequential_buffer(luma(downscale_nearest(pixels))))
    alternating = np.where(np.arange(1, 17) % 2 == 1, np.float32(-1), np.float32(1))
    by_row, by_column = alternating[:, None], alternating[None, :]
    turned = {
        Transform.ORIGINAL: a,
        Transform.ROTATE_90: a.T * by_row,
        Transform.ROTATE_180: a * by_row * by_column,
        Transform.ROTATE_270: a.T * by_column,
        Transform.FLIP_X: a * by_row,
        Transform.FLIP_Y: a * by_column,
        Transform.FLIP_PLUS_1: a.T,
        Transform.FLIP_MINUS_1: a.T * by_row * by_column,
    }
    return {transform: _hex(coefficients) for transform, coefficients in turned.items()}
