"""Pixels to PDQ: hash, quality, eight orientations. Bit-exact with the C++ reference's file path.

Source: facebook/ThreatExchange ``pdq/cpp`` (``pdq-photo-hasher``); "The TMK+PDQF Video-Hashing Algorithm and the PDQ
Image-Hashing Algorithm", Facebook, 2019.

The 64x64 buffer comes from :mod:`hashing.pdq.buffers`, the fast way. Wherever the rounding that this way differs in could
change a bit of the hash or a point of the quality, the picture is done again in the reference's own order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from hashing.pdq.buffers import fast_buffer
from hashing.pdq.pixels import Floats, Pixels, downscale_nearest, luma, needs_downscale
from hashing.pdq.reference_order import DCT, sequential_buffers, sequential_dcts
from hashing.signals import MATCHABLE_QUALITY

SHORTEST_SIDE = 5
NO_HASH = "0" * 64

# How far the fast way may lie from the reference's rounding, in one DCT coefficient and in one term of the quality:
# so much for a white picture, falling with the square of the brightness as the running sums do, and so much at
# least. Once and a half what was the largest over some 1,700 pictures, bright, dark, flat and narrow ones among them
# (benchmarks/pdq_rounding.py), and two coefficients have to be off by it in opposite directions.
_DCT_MARGIN, _LEAST_DCT_MARGIN = 0.036, 6e-4
_QUALITY_MARGIN, _LEAST_QUALITY_MARGIN = 0.003, 3e-4


def fast_dct(buffers: Floats) -> Floats:
    """16x16 coefficients of 64x64 buffers, any number of them in the leading axes."""
    coefficients: Floats = np.matmul(np.matmul(DCT, buffers), DCT.T)
    return coefficients


def hash_of_dct(coefficients: Floats) -> str:
    """64 hex digits from 16x16 coefficients: bits strictly above the lower median, bit 16*i + j, the highest printed first."""
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


def sequential(lumas: Sequence[Floats]) -> list[tuple[str, int]]:
    """Hash and quality of each (height, width) luma in the reference's own order. All of one shape: much cheaper."""
    if len({one.shape for one in lumas}) > 1:
        return [hashed for one in lumas for hashed in sequential([one])]
    buffers = sequential_buffers(lumas)
    return _as_they_are(buffers, sequential_dcts(buffers))


def _as_they_are(buffers: Floats, coefficients: Iterable[Floats]) -> list[tuple[str, int]]:
    return [
        (hash_of_dct(one), int(q)) for one, q in zip(coefficients, qualities(buffers), strict=True)
    ]


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


def fineness(buffer: Floats) -> float:
    """How strong the fine waves of a 64x64 buffer are (rows and columns 6 to 16 of its DCT), beside all of them.

    The median of their sizes by the root mean square of all: 0.14 and more in photographs of any brightness and contrast,
    about 0.1 where one is slightly out of focus, 0.01 and less in gradients, heavy blurs and soft blobs.
    """
    (coefficients,) = fast_dct(buffer[None])
    sizes = np.abs(coefficients[5:, 5:]).reshape(-1)
    fine = np.partition(sizes, len(sizes) // 2)[len(sizes) // 2]
    return float(fine / max(np.sqrt(np.square(coefficients).mean()), 1e-6))


def quality_without_bars(buffer: Floats) -> int:
    """Quality of a 64x64 buffer without what all its rows, and all its columns, have in common: bars, mostly."""
    rows, columns = buffer.mean(axis=1, keepdims=True), buffer.mean(axis=0, keepdims=True)
    rest = buffer - rows - columns + buffer.mean()
    (quality,) = _quality(_gradients(rest[None]), np.zeros(1, dtype=np.float32))
    return int(quality)


def _brightness(buffers: Floats) -> Floats:
    brightness: Floats = np.square(buffers.mean(axis=(1, 2)) / np.float32(255))
    return brightness


# A running sum drifts slowly along its axis. So the drift along rows adds little to coefficients of quick waves across,
# and that along columns little to those of quick waves down.
_DRIFT: Floats = ((1 / np.arange(1, 17)[:, None] + 1 / np.arange(1, 17)) / 2).astype(np.float32)


def dct_margins(buffers: Floats) -> Floats:
    """(n, 16, 16): how far each coefficient of (n, 64, 64) fast buffers may lie from the reference's."""
    margins: Floats = _DCT_MARGIN * _brightness(buffers)[:, None, None] * _DRIFT + np.float32(
        _LEAST_DCT_MARGIN
    )
    return margins


def _quality_margins(buffers: Floats) -> Floats:
    return _QUALITY_MARGIN * _brightness(buffers) + _LEAST_QUALITY_MARGIN


def certain(buffers: Floats) -> list[tuple[Floats, int] | None]:
    """Coefficients and quality of each fast buffer; None where its rounding could change the hash or the quality."""
    coefficients = fast_dct(buffers)
    values, off_by = coefficients.reshape(-1, 256), dct_margins(buffers).reshape(-1, 256)
    above = values > np.partition(values, 127, axis=1)[:, 127, None]
    least_above = np.where(above, values - off_by, np.inf).min(axis=1)
    greatest_below = np.where(above, -np.inf, values + off_by).max(axis=1)
    gradients, margins = _gradients(buffers), _quality_margins(buffers)
    least, greatest = _quality(gradients, -margins), _quality(gradients, margins)
    # coefficients that are equal here need not be equal in the reference
    untied = above.sum(axis=1) == 128
    sure = untied & (least_above > greatest_below) & (least == greatest)
    return [
        (coefficients[index], int(least[index])) if sure[index] else None
        for index in range(len(buffers))
    ]


def fast(buffers: Floats) -> list[tuple[str, int] | None]:
    """Hash and quality of each fast buffer, None where only the reference's own order can tell."""
    return [one and (hash_of_dct(one[0]), one[1]) for one in certain(buffers)]


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
    looked_at = downscale_nearest(pixels) if downscaled else pixels
    (hashed,) = fast(fast_buffer(looked_at)[None])
    if hashed is None:
        (hashed,) = sequential([luma(looked_at)])
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
    buffers = fast_buffer(pixels)[None] * np.float32(contrast)
    (hashed,) = fast(buffers)
    if hashed is not None:
        return hashed
    (greatest,) = _quality(_gradients(buffers), _quality_margins(buffers))
    if as_reference and greatest >= MATCHABLE_QUALITY:
        return sequential([luma(pixels)])[0]
    return hashes_of_buffers(buffers)[0]
