"""Pixels to PDQ: hash, quality, eight orientations. Bit-exact with the C++ reference's file path.

Source: facebook/ThreatExchange ``pdq/cpp`` (``pdq-photo-hasher``); "The TMK+PDQF Video-Hashing Algorithm and the PDQ
Image-Hashing Algorithm", Facebook, 2019.

The 64x64 buffer is computed the fast way (:mod:`hashing.pdq.buffers`), whose rounding differs. Wherever that could change a
bit of the hash or a point of the quality, the picture is hashed again in the reference's own order of summing.
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

# How far the fast way's rounding may lie from the reference's, in one DCT coefficient and in one term of the quality:
# the first number for a white picture, less with the square of the brightness, as the running sums shrink, and never
# less than the second. They are one and a half times the largest difference over some 1,700 pictures, bright, dark, flat
# and narrow ones among them (benchmarks/pdq_rounding.py); and two coefficients have to be off in opposite directions.
_DCT_MARGIN, _LEAST_DCT_MARGIN = 0.036, 6e-4
_QUALITY_MARGIN, _LEAST_QUALITY_MARGIN = 0.003, 3e-4


def fast_dct(buffers: Floats) -> Floats:
    """(…, 64, 64) buffers to (…, 16, 16) DCT coefficients."""
    coefficients: Floats = np.matmul(np.matmul(DCT, buffers), DCT.T)
    return coefficients


def hash_of_dct(coefficients: Floats) -> str:
    """64 hex digits from (16, 16) coefficients: a bit is set where its coefficient lies strictly above the lower median.

    Coefficient (i, j) is bit 16 * i + j; the highest bit is printed first.
    """
    flat = coefficients.reshape(256)
    bits = flat > np.partition(flat, 127)[127]
    return np.packbits(bits[::-1]).tobytes().hex()


def _gradients(buffers: Floats) -> tuple[Floats, Floats]:
    """The terms that the quality of (n, 64, 64) buffers is summed from: differences between neighbours, down and across."""
    hundred, full = np.float32(100), np.float32(255)
    down: Floats = np.abs((buffers[:, :-1] - buffers[:, 1:]) * hundred / full)
    across: Floats = np.abs((buffers[:, :, :-1] - buffers[:, :, 1:]) * hundred / full)
    return down, across


def _quality(gradients: tuple[Floats, Floats], margins: Floats) -> NDArray[np.integer]:
    """(n,) qualities, 0 to 100, if each term of picture n were larger by ``margins[n]``."""
    off_by = margins[:, None, None]
    down, across = ((sizes + off_by).astype(np.int32).sum(axis=(1, 2)) for sizes in gradients)
    quality: NDArray[np.integer] = np.minimum((down + across) // 90, 100)
    return quality


def sequential(lumas: Sequence[Floats]) -> list[tuple[str, int]]:
    """Hash and quality of each (height, width) luma in the reference's own order. Much cheaper if all have one shape."""
    if len({one.shape for one in lumas}) > 1:
        return [hashed for one in lumas for hashed in sequential([one])]
    buffers = sequential_buffers(lumas)
    return _hashed(buffers, sequential_dcts(buffers))


def _hashed(buffers: Floats, coefficients: Iterable[Floats]) -> list[tuple[str, int]]:
    return [
        (hash_of_dct(one), int(q)) for one, q in zip(coefficients, qualities(buffers), strict=True)
    ]


def qualities(buffers: Floats) -> NDArray[np.integer]:
    """(n,) qualities, 0 to 100, of (n, 64, 64) buffers, without regard to rounding."""
    return _quality(_gradients(buffers), np.zeros(len(buffers), dtype=np.float32))


def hashes_of_buffers(buffers: Floats) -> list[tuple[str, int]]:
    """Hash and quality of (n, 64, 64) buffers, without regard to rounding: now and then a bit or a point off the reference's."""
    return _hashed(buffers, fast_dct(buffers))


def share_of_detail(buffers: Floats, coarse: Floats) -> Floats:
    """(n,), from 0 to 1: in what share of the 256 coefficients of each buffer the picture's detail outweighs the rest.

    Args:
        buffers: (n, 64, 64), of pictures in a frame.
        coarse: the same with each picture reduced to large soft areas, in the same frame.
    """
    rest = np.abs(fast_dct(coarse))
    detail = np.abs(fast_dct(buffers - coarse))
    share: Floats = (detail > rest).mean(axis=(1, 2), dtype=np.float32)
    return share


def fineness(buffer: Floats) -> float:
    """How strong the fine waves of a (64, 64) buffer are (rows and columns 6 to 16 of its DCT), compared with all waves.

    The median of their sizes, divided by the root mean square of all: 0.14 and more in photographs of any brightness and
    contrast, about 0.1 in those slightly out of focus, 0.01 and less in gradients, heavy blurs and soft blobs.
    """
    (coefficients,) = fast_dct(buffer[None])
    sizes = np.abs(coefficients[5:, 5:]).reshape(-1)
    fine = np.partition(sizes, len(sizes) // 2)[len(sizes) // 2]
    return float(fine / max(np.sqrt(np.square(coefficients).mean()), 1e-6))


def quality_without_bars(buffer: Floats) -> int:
    """Quality of a (64, 64) buffer without what all its rows, and all its columns, have in common: bars, mostly."""
    rows, columns = buffer.mean(axis=1, keepdims=True), buffer.mean(axis=0, keepdims=True)
    rest = buffer - rows - columns + buffer.mean()
    (quality,) = _quality(_gradients(rest[None]), np.zeros(1, dtype=np.float32))
    return int(quality)


def _brightness(buffers: Floats) -> Floats:
    brightness: Floats = np.square(buffers.mean(axis=(1, 2)) / np.float32(255))
    return brightness


# A running sum drifts slowly along its axis. So the drift along rows adds little to the coefficients of quick waves
# across, and the drift along columns little to those of quick waves down.
_DRIFT: Floats = ((1 / np.arange(1, 17)[:, None] + 1 / np.arange(1, 17)) / 2).astype(np.float32)


def dct_margins(buffers: Floats) -> Floats:
    """(n, 16, 16): how far each DCT coefficient of (n, 64, 64) fast buffers may lie from the reference's."""
    margins: Floats = _DCT_MARGIN * _brightness(buffers)[:, None, None] * _DRIFT + np.float32(
        _LEAST_DCT_MARGIN
    )
    return margins


def _quality_margins(buffers: Floats) -> Floats:
    return _QUALITY_MARGIN * _brightness(buffers) + _LEAST_QUALITY_MARGIN


def certain(buffers: Floats) -> list[tuple[Floats, int] | None]:
    """DCT coefficients and quality of each (n, 64, 64) fast buffer; None where rounding could change hash or quality."""
    coefficients = fast_dct(buffers)
    values, off_by = coefficients.reshape(-1, 256), dct_margins(buffers).reshape(-1, 256)
    above = values > np.partition(values, 127, axis=1)[:, 127, None]
    least_above = np.where(above, values - off_by, np.inf).min(axis=1)
    greatest_below = np.where(above, -np.inf, values + off_by).max(axis=1)
    gradients, margins = _gradients(buffers), _quality_margins(buffers)
    least, greatest = _quality(gradients, -margins), _quality(gradients, margins)
    # coefficients that are equal here may differ in the reference, so that other bits are set
    untied = above.sum(axis=1) == 128
    sure = untied & (least_above > greatest_below) & (least == greatest)
    return [
        (coefficients[index], int(least[index])) if sure[index] else None
        for index in range(len(buffers))
    ]


def fast(buffers: Floats) -> list[tuple[str, int] | None]:
    """Hash and quality of each (n, 64, 64) fast buffer; None where rounding could change either: use :func:`sequential`."""
    return [one and (hash_of_dct(one[0]), one[1]) for one in certain(buffers)]


def pdq_from_pixels(pixels: Pixels, *, downscale: bool = True) -> tuple[str, int]:
    """PDQ hash (64 lower-case hex digits) and quality (0-100) of one picture.

    A picture with a side under 5 has no hash: zeros with quality 0, as in the reference.

    Args:
        pixels: uint8, shape (height, width, 3) as RGB or (height, width) as grey.
        downscale: bring a picture with a side over 512 to 512x512 first, as the reference does with files but not with
            video frames (vPDQ).
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
        as_reference: where rounding could matter, hash a frame again in the reference's order, if it can be matched.
            That takes eight times the memory of the frame; without it such frames are a bit or two off.
        contrast: the factor that brings samples of a limited range to the full one; not with ``as_reference``.
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
