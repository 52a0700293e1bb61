"""Decodes as little of a group of pictures as gives the wanted frames.

The rule: a frame that is hashed was decoded from everything it is built upon. Only frames that no other frame refers to
may be left out, and nothing is left out within a frame. Skipping more is cheaper, but what is wrong in a frame passes on
to all that are built upon it, up to the next key frame: H.264 decoders told to skip every B frame drift by up to 96 of
256 bits on what x264 writes by default, whose P frames refer to B frames.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from av.video.frame import VideoFrame

from hashing.videos.frame_hash import FrameHasher
from hashing.videos.groups import Group, VideoPacket, shown_at
from hashing.videos.sampling import Budget, Sample, Tick, decoded
from hashing.videos.source import VideoSource

#: Key frames can't be decoded alone when this many failed, and more than half of those tried.
_FAILURES = 3
#: Wanted frames don't come out when this many are missing, and more than one in eight.
_MISSES = 2


class _Awaited(NamedTuple):
    """A frame to be hashed: its number, and when it is shown (in the stream's own unit).

    ``between``: any frame will do that comes out at this time or soon after.
    """

    number: int
    time: int
    between: bool = False


class GroupDecoder:
    """The stream's decoder, which is told what it may leave out.

    Groups come in their order, but may be left out; only parts of one group depend on each other.

    Args:
        between: how many frames are hashed between two that vPDQ takes, for copies. What has to be decoded anyway
            is used, so these are not always evenly spread.
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
        self._parts = between + 1
        self._decoder = source.decoder()
        self._awaited: deque[_Awaited] = deque()
        self._tried = self._failed = 0
        self._wanted = self._missed = 0

    @property
    def needs_what_precedes(self) -> bool:
        """Whether key frames mostly can't be decoded alone: true of streams with intra refresh."""
        return self._failed >= _FAILURES and self._failed * 2 > self._tried

    @property
    def misses_the_wanted(self) -> bool:
        """Whether the times in the file are not those of its frames (packed B frames), or much is damaged."""
        return self._missed >= _MISSES and self._missed * 8 > self._wanted

    def key_frame(self, group: Group) -> Sample | None:
        """The first frame, decoded alone; the group can be decoded again. None where that fails."""
        self._tick()
        self._budget.spend(self._source.pixels)
        self._decoder.skip_frame = "DEFAULT"
        frames = decoded(self._decoder, group.packets[0]) + decoded(self._decoder, None)
        self._decoder.flush_buffers()
        self._tried += 1
        if not frames:
            self._failed += 1
            return None
        return Sample(group.first, self._hasher(frames[0]))

    def targets(self, group: Group) -> tuple[Sample | None, list[Sample]]:
        """The key frame, None where it can't be decoded, and the frames to be hashed, among them all that *exact*
        takes. Uses the group up."""
        wanted = list(self._wanted_of(group))
        if not group.continues:
            self._awaited.clear()
        if not wanted and group.whole:
            return None, []
        self._awaited.extend(wanted)
        numbers = {awaited.number for awaited in self._awaited}
        if not group.continues and group.times and group.first not in numbers:
            self._awaited.appendleft(_Awaited(group.first, group.times[0]))
        samples = list(self._awaited_samples(group))
        taken = [sample for sample in samples if sample.number in numbers]
        if group.whole:
            by_vpdq = sum(not awaited.between for awaited in wanted)
            self._wanted += by_vpdq
            self._missed += by_vpdq - sum(not sample.between for sample in taken)
        if group.continues:
            return None, taken
        self._tried += 1
        if samples and samples[0].number == group.first:
            return samples[0], taken
        self._failed += 1
        return None, taken

    def _wanted_of(self, group: Group) -> Iterator[_Awaited]:
        step = self._source.step
        places = {step * part // self._parts for part in range(self._parts)}
        for number, time in enumerate(group.times, group.first):
            if number % step in places:
                yield _Awaited(number, time, between=number % step != 0)

    def _awaited_samples(self, group: Group) -> Iterator[Sample]:
        needed = {awaited.time for awaited in self._awaited if not awaited.between}
        unsent = {awaited.time for awaited in self._awaited}
        waiting = deque([*group.packets, *group.closing])
        # the packets need not be held while the rest is decoded: megabytes at 4K
        group.packets.clear()
        group.closing.clear()
        while waiting and (unsent or group.goes_on):
            packet = waiting.popleft()
            time = shown_at(packet)
            wanted = packet.is_keyframe or time in needed
            self._decoder.skip_frame = "DEFAULT" if wanted else "NONREF"
            unsent.discard(time)
            yield from self._hits(self._decode(packet))
        if not group.goes_on:
            yield from self._hits(self._decode(None))
            self._decoder.flush_buffers()

    def _decode(self, packet: VideoPacket | None) -> list[VideoFrame]:
        self._tick()
        frames = decoded(self._decoder, packet)
        self._budget.spend(self._source.pixels * len(frames))
        return frames

    def _hits(self, frames: list[VideoFrame]) -> list[Sample]:
        """Of these frames, in order, the first at or after each awaited time.

        A frame that is the first after several stands for the last of them, or for one that *exact* takes.
        """
        samples = []
        for frame in frames:
            time = frame.pts if frame.pts is not None else frame.dts
            hit: _Awaited | None = None
            while self._awaited and (time is None or time >= self._awaited[0].time):
                passed = self._awaited.popleft()
                if hit is None or hit.between or not passed.between:
                    hit = passed
                if time is None:
                    break
            if hit is not None:
                samples.append(Sample(hit.number, self._hasher(frame), hit.between))
        return samples
