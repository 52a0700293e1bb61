"""A video file to its fingerprint: MD5 of the whole file, and the hashes of its frames (vPDQ).

Runs inside the sandboxed process: it only reads and seeks in the file it was given, and knows no name or path.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import BinaryIO, NamedTuple

from hashing.events import DIGEST_SHARE, progress_of_digest
from hashing.formats import Window, video_ends_early
from hashing.limits import DEFAULT_LIMITS, Limits
from hashing.options import Sampling
from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import Fingerprint, Vpdq, VpdqFrame
from hashing.transforms import VideoTransform
from hashing.videos.copies import copies_signal, frames_between
from hashing.videos.digest import md5_of
from hashing.videos.exact import ExactSampler
from hashing.videos.fast import FastSampler
from hashing.videos.frame_copies import CopyingHasher
from hashing.videos.frame_hash import (
    FrameHasher,
    FrameHashers,
    frugal_hasher,
    reference_hasher,
)
from hashing.videos.sampling import Budget, Sample, SamplingTask
from hashing.videos.source import VideoSource, opened
from hashing.vpdq import matchable_frames

_TICK_SECONDS = 0.05


def hash_video(
    file: BinaryIO,
    *,
    sampling: Sampling = "fast",
    copies: bool = True,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> Fingerprint:
    """``Md5`` of the file and ``Vpdq`` of its frames; ``Md5`` alone where no frame has enough detail to match.

    Arguments, frames and errors are those of :func:`frame_signals`.
    """
    window = Window(file)
    tell = progress or _tell_nobody
    frames = frame_signals(window, sampling=sampling, copies=copies, limits=limits, progress=tell)
    pace = _paced(tell)
    digest = md5_of(file, 0, window.size, lambda share: pace(progress_of_digest(share)))
    tell(1.0)
    return Fingerprint("video", (digest.md5, *frames))


def frame_signals(
    window: Window,
    *,
    sampling: Sampling = "fast",
    copies: bool = True,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[float], None] | None = None,
) -> tuple[Vpdq, ...]:
    """``Vpdq`` of a video's frames; nothing where no frame has enough detail to match.

    The reference hashes frames as they are stored. Where the file tells players to turn them, as files of phones held
    upright do, a second ``Vpdq`` has them turned: a copy that was encoded again is stored as it is shown.

    Args:
        window: a file, or the part of one that is a video. It is streamed.
        sampling: ``exact`` hashes the frames that vPDQ 0.2.5 hashes at one a second; ``fast`` the cheapest that match
            those.
        copies: add a ``Vpdq`` with the hashes of likely copies of frames (``hashing.videos.copies``).
        progress: told at most 20 times a second how far the file is, from 0 to 0.9; the rest is for its MD5.

    Raises:
        RefusedError: not a video, without a picture, damaged before the first frame, too long or too large.

    Source: facebook/ThreatExchange ``vpdq/`` 0.2.5.
    """
    if window.size == 0:
        raise RefusedError(RefusalCode.EMPTY)
    found = _sampled(window, _Wish(sampling, copies), limits, progress or _tell_nobody)
    signals = _orientation_signals(found, limits.vpdq_frames)
    if copies:
        room = limits.vpdq_frames - sum(len(signal.frames) for signal in signals)
        if copied := copies_signal(found.samples, found.rate, room):
            signals.append(copied)
    return tuple(signals)


def _orientation_signals(found: _Found, at_most: int) -> list[Vpdq]:
    """The frames as stored, and as shown where that differs: at most ``at_most`` in both together."""
    orientations = {
        VideoTransform.ORIGINAL: found.stored(),
        VideoTransform.UPRIGHT: found.upright(),
    }
    each = at_most // max(1, sum(bool(frames) for frames in orientations.values()))
    kept = {
        transform: matchable_frames(frames, at_most=each)
        for transform, frames in orientations.items()
    }
    return [Vpdq(frames, transform) for transform, frames in kept.items() if frames]


def video_samples(
    file: BinaryIO, *, sampling: Sampling = "fast", limits: Limits = DEFAULT_LIMITS
) -> tuple[VpdqFrame, ...]:
    """Every frame that is hashed, also those too plain or too alike to be sent. For conformance tests and benchmarks."""
    found = _sampled(Window(file), _Wish(sampling, copies=False), limits, _tell_nobody)
    return found.stored()


def _tell_nobody(_fraction: float) -> None:
    pass


class _Wish(NamedTuple):
    """What is asked of the frames: the arguments of :func:`frame_signals` with these names."""

    sampling: Sampling
    copies: bool


class _Found(NamedTuple):
    """The hashed frames of a video, in the order of showing, and how many frames a second it has."""

    samples: Sequence[Sample]
    rate: float

    def stored(self) -> tuple[VpdqFrame, ...]:
        """The frames as stored, as the reference takes them."""
        return tuple(
            VpdqFrame(sample.pdq.value, sample.pdq.quality, self._seconds(sample))
            for sample in self.samples
            if not sample.between
        )

    def upright(self) -> tuple[VpdqFrame, ...]:
        """The frames as shown, where the file says to turn them first."""
        return tuple(
            VpdqFrame(*sample.pdq.upright, self._seconds(sample))
            for sample in self.samples
            if sample.pdq.upright is not None and not sample.between
        )

    def _seconds(self, sample: Sample) -> float:
        return round(sample.number / self.rate, 3)


def _paced(progress: Callable[[float], None]) -> Callable[[float], None]:
    """Calls ``progress``, but not more often than every ``_TICK_SECONDS``: decoders report after every packet."""
    last = time.monotonic()

    def tell(fraction: float) -> None:
        nonlocal last
        if (now := time.monotonic()) - last >= _TICK_SECONDS:
            last = now
            progress(fraction)

    return tell


def _sampled(
    window: Window, wish: _Wish, limits: Limits, progress: Callable[[float], None]
) -> _Found:
    budget = Budget(limits.video_decoded_pixels)
    tell = _paced(progress)
    if wish.sampling == "fast":
        with opened(window, limits) as source:
            if source.says_when_shown:
                hashers = _hashers(frugal_hasher(), wish, source, limits)
                task = SamplingTask(
                    source, hashers, budget, _ticker(source, tell), _between(source, wish, limits)
                )
                if samples := FastSampler(task).samples():
                    return _found(samples, source, limits)
    # exact sampling was asked for, or fast sampling can't be right for this file
    with opened(window, limits) as source:
        hashers = _hashers(reference_hasher(), wish, source, limits)
        task = SamplingTask(
            source, hashers, budget, _ticker(source, tell), _between(source, wish, limits)
        )
        if samples := list(ExactSampler(task).samples()):
            return _found(samples, source, limits)
    raise RefusedError(RefusalCode.TRUNCATED if video_ends_early(window) else RefusalCode.DAMAGED)


def _hashers(hasher: FrameHasher, wish: _Wish, source: VideoSource, limits: Limits) -> FrameHashers:
    if not wish.copies:
        return FrameHashers(hasher, hasher)
    copying = CopyingHasher(hasher, limits.vpdq_frames, source.pixel_aspect)
    return FrameHashers(copying, copying.between)


def _between(source: VideoSource, wish: _Wish, limits: Limits) -> int:
    return frames_between(source.seconds, limits.vpdq_frames) if wish.copies else 0


def _ticker(source: VideoSource, tell: Callable[[float], None]) -> Callable[[], None]:
    return lambda: tell((1 - DIGEST_SHARE) * source.window.read_share)


def _found(samples: Sequence[Sample], source: VideoSource, limits: Limits) -> _Found:
    if any(sample.number / source.rate > limits.video_seconds for sample in samples):
        raise RefusedError(RefusalCode.TOO_LONG)
    return _Found(samples, source.rate)
