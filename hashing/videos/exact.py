"""Exact sampling: every frame is decoded, and those that vPDQ takes at one a second are hashed.

Source: facebook/ThreatExchange ``vpdq/cpp`` 0.2.5 (``hashVideoFile`` with ``secondsPerHash`` = 1).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, count

from av.video.frame import VideoFrame

from hashing.refusals import RefusalCode, RefusedError
from hashing.videos.frame_hash import FrameHasher
from hashing.videos.sampling import Budget, Sample, Tick, decoded
from hashing.videos.source import VideoSource


class ExactSampler:
    """Hashes each ``source.step``-th frame of a video, as vPDQ 0.2.5 does at one frame a second.

    ``between``: hashes this many frames more for each of those, for copies.
    """

    def __init__(
        self,
        source: VideoSource,
        hasher: FrameHasher,
        budget: Budget,
        tick: Tick,
        *,
        between: int = 0,
    ) -> None:
        self._source = source
        self._hasher = hasher
        self._budget = budget
        self._tick = tick
        step = source.step
        self._between = {step * part // (between + 1) for part in range(1, between + 1)} - {0}

    def samples(self) -> Iterator[Sample]:
        """In the order of showing. Damaged packets are passed over.

        Raises:
            RefusedError: too long (the budget is spent), or not enough memory.
        """
        decoder = self._source.decoder()
        number = 0
        for packet in chain(self._source.packets(), [None]):
            self._tick()
            frames = decoded(decoder, packet)
            seen = number + len(frames)
            yield from self._hashed(frames, number)
            number = seen
            if self._budget.spent:
                raise RefusedError(RefusalCode.TOO_LONG)

    def _hashed(self, frames: list[VideoFrame], first: int) -> Iterator[Sample]:
        """Those of these frames that count; the first has the number ``first``.

        Empties the list: while the next frame is decoded, none should still be held (25 MB at 4K).
        """
        frames.reverse()
        for number in count(first):
            if not frames:
                return
            frame = frames.pop()
            self._budget.spend(frame.width * frame.height)
            place = number % self._source.step
            if place == 0 or place in self._between:
                yield Sample(number, self._hasher(frame), between=place != 0)
