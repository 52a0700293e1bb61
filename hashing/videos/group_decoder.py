"""Decodes as little of a group of pictures as gives the wanted frames."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from av.video.frame import VideoFrame

from hashing.videos.frame_hash import FrameHasher
from hashing.videos.groups import Group, VideoPacket, shown_at
from hashing.videos.sampling import Budget, Sample, Tick, decoded
from hashing.videos.source import VideoSource

#: So many key frames that can't be decoded, and more than half, are no accident.
_FAILURES = 3
#: Nor are so many wanted frames that never came out, and more than one in eight.
_MISSES = 2


class GroupDecoder:
    """The stream's decoder, which is told what it may leave out.

    Groups come in their order, but may be left out; only parts of one group depend on each other.
    """

    def __init__(
        self, source: VideoSource, hasher: FrameHasher, budget: Budget, tick: Tick
    ) -> None:
        self._source = source
        self._hasher = hasher
        self._budget = budget
        self._tick = tick
        self._decoder = source.decoder(loop_filter=not source.has_short_groups)
        self._awaited: deque[tuple[int, int]] = deque()
        self._tried = self._failed = 0
        self._wanted = self._missed = 0

    @property
    def needs_what_precedes(self) -> bool:
        """Whether key frames mostly can't be decoded alone: streams that refresh bit by bit have such."""
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
        """The key frame, None where it can't be decoded, and the frames that *exact* takes. Uses the group up."""
        targets = group.targets(self._source.step)
        if not group.continues:
            self._awaited.clear()
        if not targets and group.whole:
            return None, []
        self._awaited.extend(targets)
        numbers = {number for number, _ in targets} | {number for number, _ in self._awaited}
        if not group.continues and group.times and (not targets or targets[0][0] != group.first):
            self._awaited.appendleft((group.first, group.times[0]))
        samples = list(self._awaited_samples(group))
        taken = [sample for sample in samples if sample.number in numbers]
        if group.whole:
            self._wanted += len(targets)
            self._missed += len(targets) - len(taken)
        if group.continues:
            return None, taken
        self._tried += 1
        if samples and samples[0].number == group.first:
            return samples[0], taken
        self._failed += 1
        return None, taken

    def _awaited_samples(self, group: Group) -> Iterator[Sample]:
        unsent = {time for _, time in self._awaited}
        waiting = deque([*group.packets, *group.closing])
        # what was sent need not be held while the rest is decoded: megabytes at 4K
        group.packets.clear()
        group.closing.clear()
        while waiting and (unsent or group.goes_on):
            packet = waiting.popleft()
            time = shown_at(packet)
            # A frame that is hashed must have been decoded from everything it is built upon. So only frames that
            # no other frame refers to are left out: P frames are often built upon B frames (x264's default).
            wanted = packet.is_keyframe or time in unsent
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
        """Of these frames, in order, the first at or after each awaited time."""
        samples = []
        for frame in frames:
            time = frame.pts if frame.pts is not None else frame.dts
            hit: int | None = None
            while self._awaited and (time is None or time >= self._awaited[0][1]):
                hit, _ = self._awaited.popleft()
                if time is None:
                    break
            if hit is not None:
                samples.append(Sample(hit, self._hasher(frame)))
        return samples
