"""Every limit on what one file may cost this computer, in one place.

Measured against the bomb corpus (docs/threat-model.md): with these, every one of them ends in a plain refusal.
"""

from __future__ import annotations

from dataclasses import dataclass

from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import MAX_VPDQ_FRAMES

MIB = 1024 * 1024
#: Frames of a video are hashed this often at most, where the picture moves: copies show other moments than the original.
MOST_FRAMES_A_SECOND = 15


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost. Sizes in bytes, times in seconds."""

    image_bytes: int = 256 * MIB
    video_bytes: int = 64 * 1024 * MIB
    pixels: int = 120_000_000
    #: of a baseline JPEG in grey or colour, as phones of 200 megapixels write: decoding takes three bytes a pixel, no more
    baseline_jpeg_pixels: int = 210_000_000
    video_pixels: int = 8192 * 8192
    picture_side: int = 65_500
    shortest_side: int = 5
    animation_frames: int = 2_000
    #: over all frames of an animated picture; what comes after is not hashed
    animation_pixels: int = 1_200_000_000
    #: processor time for all frames (19 s for 578 of 1080p WebP); what comes after is not hashed. Wall-clock time would
    #: pass while the worker is paused, and the same file would then yield fewer frames.
    animation_seconds: float = 60.0
    vpdq_frames: int = MAX_VPDQ_FRAMES
    video_seconds: float = 24 * 3600.0
    #: pixels decoded for one video: over ten hours of 1080p at 30 frames a second
    video_decoded_pixels: float = 2.5e12
    #: wall-clock: the longest silence of a worker, and so the longest that a still picture may take
    image_timeout: float = 20.0
    #: wall-clock for a whole file: ``image_timeout`` and a second for each so many bytes, between the first two
    video_least_timeout: float = 120.0
    video_timeout: float = 3600.0
    video_bytes_per_second: int = 256 * 1024
    #: address space the worker may take beyond what it holds when it enters the sandbox
    memory: int = 1536 * MIB


DEFAULT_LIMITS = Limits()


def check_size(width: int, height: int, limits: Limits, most: int | None = None) -> None:
    """Raises ``RefusedError`` for a picture too small to be recognised or too large to be read safely.

    Args:
        most: how many pixels it may have, where that is not ``limits.pixels``.
    """
    if (
        width * height > (limits.pixels if most is None else most)
        or max(width, height) > limits.picture_side
    ):
        raise RefusedError(RefusalCode.TOO_MANY_PIXELS)
    if min(width, height) < limits.shortest_side:
        raise RefusedError(RefusalCode.TOO_SMALL)
