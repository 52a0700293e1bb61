"""A video file to its fingerprint: MD5 of the whole file, and the hashes of its frames (vPDQ).

Runs inside the sealed process: it only reads and seeks in the file it was given, and knows no name or path.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from typing import BinaryIO, NamedTuple

from hashing.formats import Window, video_ends_early
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import Sampling
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Fingerprint, Md5, Signal, Vpdq, VpdqFrame
from hashing.videos.exact import ExactSampler
from hashing.videos.fast import FastSampler
from hashing.videos.frame_hash import frugal_hasher, reference_hasher
from hashing.videos.sampling import Budget, Sample
from hashing.videos.source import VideoSource, opened
from hashing.vpdq import matchable_frames

_CHUNK_BYTES = 1 << 20
_TICK_SECONDS = 0.05
#: Reading the whole file for its digest, as a share of the work.
_DIGEST_SHARE = 0.1


def hash_video(
    file: BinaryIO,
    *,
    sampling: Sampling = "fast",
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> Fingerprint:
    """``Md5`` of the file and ``Vpdq`` of its frames; ``Md5`` alone where no frame is distinct enough to match.

    Where the file tells players to turn its pictures, as phones held upright do, a second ``Vpdq`` has them
    turned: the reference hashes what is stored, and a copy that was encoded again is stored as it is shown.

    Args:
        file: open for reading and seekable; only ``read`` and ``seek`` are used. It is streamed.
        sampling: ``exact`` hashes the frames that vPDQ 0.2.5 does at one a second; ``fast`` the cheapest that
            match those.
        progress: told a few times a second how far the file is, from 0 to 1.

    Raises:
        RefusedError: not a video, without a picture, damaged before the first frame, too long or too large.

    Source: facebook/ThreatExchange ``vpdq/`` 0.2.5.
    """
    return _hash_window(Window(file), sampling, limits, progress or _tell_nobody)


def hash_embedded_video(
    file: BinaryIO,
    offset: int,
    length: int,
    *,
    sampling: Sampling = "fast",
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> Fingerprint:
    """The same for a video that lies within another file, as in motion photos. Its ``Md5`` is of those bytes."""
    window = Window(file, offset, length)
    return _hash_window(window, sampling, limits, progress or _tell_nobody)


def video_samples(
    file: BinaryIO, *, sampling: Sampling = "fast", limits: Limits = DEFAULT_LIMITS
) -> tuple[VpdqFrame, ...]:
    """Every frame hashed, also those too plain or too alike to be sent: what conformance is measured on."""
    return _frames(Window(file), sampling, limits, _tell_nobody).stored


def _tell_nobody(_fraction: float) -> None:
    pass


def _hash_window(
    window: Window, sampling: Sampling, limits: Limits, progress: Callable[[float], None]
) -> Fingerprint:
    if window.size == 0:
        raise RefusedError(RefusalCode.EMPTY)
    frames = _frames(window, sampling, limits, progress)
    signals: list[Signal] = [Md5(_md5(window, progress))]
    orientations = [one for one in (frames.stored, frames.upright) if one]
    for orientation in orientations:
        if kept := matchable_frames(orientation, at_most=limits.vpdq_frames // len(orientations)):
            signals.append(Vpdq(kept))
    return Fingerprint("video", tuple(signals))


def _md5(window: Window, progress: Callable[[float], None]) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    window.seek(0)
    tell = _paced(progress)
    while chunk := window.read(_CHUNK_BYTES):
        digest.update(chunk)
        tell(1 - _DIGEST_SHARE * (1 - window.read_share))
    progress(1.0)
    return digest.hexdigest()


def _paced(progress: Callable[[float], None]) -> Callable[[float], None]:
    last = time.monotonic()

    def tell(fraction: float) -> None:
        nonlocal last
        if (now := time.monotonic()) - last >= _TICK_SECONDS:
            last = now
            progress(fraction)

    return tell


class _Frames(NamedTuple):
    """The frames as stored, as the reference takes them; and as shown, where the file says to turn them first."""

    stored: tuple[VpdqFrame, ...]
    upright: tuple[VpdqFrame, ...]


def _frames(
    window: Window, sampling: Sampling, limits: Limits, progress: Callable[[float], None]
) -> _Frames:
    budget = Budget(limits.video_decoded_pixels)
    tell = _paced(progress)
    if sampling == "fast":
        with opened(window, limits) as source:
            sampler = FastSampler(source, frugal_hasher(), budget, _ticker(source, tell))
            if source.says_when_shown and (samples := sampler.samples()):
                return _timed(samples, source, limits)
    # also where *fast* found that it can't tell one frame from another
    with opened(window, limits) as source:
        exact = ExactSampler(source, reference_hasher(), budget, _ticker(source, tell))
        if samples := list(exact.samples()):
            return _timed(samples, source, limits)
    raise RefusedError(RefusalCode.TRUNCATED if video_ends_early(window) else RefusalCode.DAMAGED)


def _ticker(source: VideoSource, tell: Callable[[float], None]) -> Callable[[], None]:
    return lambda: tell((1 - _DIGEST_SHARE) * source.window.read_share)


def _timed(samples: Sequence[Sample], source: VideoSource, limits: Limits) -> _Frames:
    stored, upright = [], []
    for sample in samples:
        seconds = sample.number / source.rate
        if seconds > limits.video_seconds:
            raise RefusedError(RefusalCode.TOO_LONG)
        stored.append(VpdqFrame(sample.pdq.value, sample.pdq.quality, round(seconds, 3)))
        if sample.pdq.upright is not None:
            upright.append(VpdqFrame(*sample.pdq.upright, round(seconds, 3)))
    return _Frames(tuple(stored), tuple(upright))
