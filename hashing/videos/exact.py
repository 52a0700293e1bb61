"""Exact sampling: decodes every frame, and hashes those that vPDQ hashes at one frame a second.

Source: facebook/ThreatExchange ``vpdq/cpp`` 0.2.5 (``hashVideoFile`` with ``secondsPerHash`` = 1).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, count

from av.video.frame import VideoFrame

from hashing.refusals import RefusalCode, RefusedError
from hashing.videos.sampling import Sample, SamplingTask, decoded


class ExactSampler:
    """Hashes each ``source.step``-th frame of a video, as vPDQ 0.2.5 does at one frame a second, and those between."""

    def __init__(self, task: SamplingTask) -> None:
        self._task = task
        self._wanted_places = task.wanted_places

    def samples(self) -> Iterator[Sample]:
        """The hashed frames, in the order of showing. Damaged packets are passed over.

        Raises:
            RefusedError: the budget is spent (too long), or there is not enough memory.
        """
        source = self._task.source
        decoder = source.decoder()
        number = 0
        for packet in chain(source.packets(), [None]):
            self._task.tick()
            frames = decoded(decoder, packet)
            seen = number + len(frames)
            yield from self._hashed(frames, number)
            number = seen
            if self._task.budget.spent:
                raise RefusedError(RefusalCode.TOO_LONG)

    def _hashed(self, frames: list[VideoFrame], first: int) -> Iterator[Sample]:
        """Hashes those of these frames that are wanted. The first of them has the number ``first``.

        Empties the list, so that no frame is held any longer than needed: one takes 25 MB at 4K.
        """
        frames.reverse()
        for number in count(first):
            if not frames:
                return
            frame = frames.pop()
            self._task.budget.spend(frame.width * frame.height)
            place = number % self._task.source.step
            if place in self._wanted_places:
                yield self._task.sample(number, frame, between=place != 0)
