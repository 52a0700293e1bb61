"""The frames of an animated picture (GIF, WebP, APNG, AVIF) and the pages of a document or burst (TIFF, HEIC)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PIL import Image

from hashing.limits import Limits, check_size
from hashing.pdq.hash import pdq_from_pixels
from hashing.pictures.decoded import to_pixels
from hashing.pictures.decoding import OUR_OWN_FAULTS
from hashing.refusals import RefusedError
from hashing.signals import Vpdq, VpdqFrame
from hashing.vpdq import matchable_frames

# Not JPEG: the further pictures in such a file (MPO) are depth and gain maps.
_FORMATS_WITH_FRAMES = ("GIF", "WEBP", "PNG", "AVIF", "TIFF", "HEIF")


def has_frames(picture: Image.Image) -> bool:
    """Whether there are more frames or pages than the first, without decoding any."""
    return picture.format in _FORMATS_WITH_FRAMES and bool(getattr(picture, "is_animated", False))


def frames_signal(
    picture: Image.Image, limits: Limits, progress: Callable[[float], None] | None = None
) -> Vpdq | None:
    """The frames worth sending, hashed as vPDQ hashes frames; None where there is only one, or none can be matched.

    Timestamps are seconds from the start where the file has durations, else the number of the page, from 0. Frames
    beyond the limits, or after damage, are not hashed.

    Args:
        progress: told before every frame which share of the limits is used up, from 0 to 1: not every format says how
            many frames there are.
    """
    if not has_frames(picture):
        return None
    timed = list(_timed_hashes(picture, limits, progress))
    if len(timed) < 2:
        return None
    lasting = any(seconds for seconds, _, _ in timed)
    frames: list[VpdqFrame] = []
    clock = 0.0
    for number, (seconds, value, quality) in enumerate(timed):
        frames.append(VpdqFrame(value, quality, round(clock, 3) if lasting else float(number)))
        clock += seconds
    kept = matchable_frames(frames)
    return Vpdq(kept) if kept else None


def _timed_hashes(
    picture: Image.Image, limits: Limits, progress: Callable[[float], None] | None
) -> Iterator[tuple[float, str, int]]:
    """For how many seconds each frame is shown, its PDQ hash and its quality."""
    pixels = 0
    end = time.process_time() + limits.animation_seconds
    for number in range(limits.animation_frames):
        if progress is not None:
            progress(max(number / limits.animation_frames, pixels / limits.animation_pixels))
        try:
            picture.seek(number)
            check_size(*picture.size, limits)
            pixels += picture.size[0] * picture.size[1]
            if pixels > limits.animation_pixels or time.process_time() >= end:
                return
            picture.load()
            pixels_of_frame = to_pixels(picture)
        except RefusedError:
            continue
        except OUR_OWN_FAULTS:
            raise
        except Exception:  # noqa: BLE001 - decoders raise anything at the end and on damage
            return
        value, quality = pdq_from_pixels(pixels_of_frame, downscale=False)
        duration = picture.info.get("duration", 0)
        seconds = duration / 1000 if isinstance(duration, int | float) and duration > 0 else 0.0
        yield seconds, value, quality
