"""Decodes only as much of a group of pictures as its wanted frames need.

The rule: a frame that is hashed was decoded from everything it is built upon. Only frames that no other frame refers to
are skipped, and no frame is decoded in part. Skipping more would be cheaper, but an error in a frame passes on to all
frames built upon it, up to the next key frame: told to skip every B frame, H.264 decoders drift by up to 96 of 256 bits on
what x264 writes by default, where P frames refer to B frames.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

from av.video.frame import VideoFrame

from hashing.videos.groups import Group, VideoPacket, shown_at
from hashing.videos.sampling import Sample, SamplingTask, decoded

#: Key frames are taken not to be decodable alone when this many failed, and more than half of those tried.
_FAILURES = 3
#: Wanted frames are taken not to come out when this many are missing, and more than one in eight.
_MISSES = 2


class _Awaited(NamedTuple):
    """A frame to be hashed.

    Attributes:
        time: when it is shown, in the stream's own unit.
        between: it serves copies only, so any frame will do that comes out at this time or soon after.
    """

    number: int
    time: int
    between: bool = False


class GroupDecoder:
    """The stream's decoder, which is told which frames it may skip.

    Hand it groups in their order. Whole groups may be left out: only the parts of one group depend on each other.
    Of the frames between those that vPDQ takes, it hashes what has to be decoded anyway, so they are not always spread
    evenly.
    """

    def __init__(self, task: SamplingTask) -> None:
        self._task = task
        self._wanted_places = task.wanted_places
        self._decoder = task.source.decoder()
        self._awaited: deque[_Awaited] = deque()
        self._tried = self._failed = 0
        self._wanted = self._missed = 0

    @property
    def needs_what_precedes(self) -> bool:
        """Whether key frames mostly can't be decoded alone: true of streams with intra refresh."""
        return self._failed >= _FAILURES and self._failed * 2 > self._tried

    @property
    def misses_the_wanted(self) -> bool:
        """Whether many wanted frames never came out: the file's times are not its frames' (packed B frames), or it is damaged."""
        return self._missed >= _MISSES and self._missed * 8 > self._wanted

    def key_frame(self, group: Group) -> Sample | None:
        """Hashes the first frame, decoded alone. None where that fails. The group can be decoded again afterwards."""
        self._task.tick()
        self._task.budget.spend(self._task.source.pixels)
        self._decoder.skip_frame = "DEFAULT"
        frames = decoded(self._decoder, group.packets[0]) + decoded(self._decoder, None)
        self._decoder.flush_buffers()
        self._tried += 1
        if not frames:
            self._failed += 1
            return None
        return self._task.sample(group.first, frames[0])

    def wanted_frames(self, group: Group) -> tuple[Sample | None, list[Sample]]:
        """Hashes the wanted frames of a group: all that *exact* sampling takes, and those between. Uses the group up.

        Returns:
            The key frame (None where it can't be decoded, or the group continues a part before it), and the wanted frames,
            among them the key frame.
        """
        wanted = list(self._wanted_of(group))
        if not group.continues:
            self._awaited.clear()
        if not wanted and group.whole:
            return None, []
        self._awaited.extend(wanted)
        numbers = {awaited.number for awaited in self._awaited}
        if not group.continues and group.times and group.first not in numbers:
            self._awaited.appendleft(_Awaited(group.first, group.times[0], between=True))
        taken = list(self._awaited_samples(group))
        if group.whole:
            by_vpdq = sum(not awaited.between for awaited in wanted)
            self._wanted += by_vpdq
            self._missed += by_vpdq - sum(not sample.between for sample in taken)
        if group.continues:
            return None, taken
        self._tried += 1
        if taken and taken[0].number == group.first:
            return taken[0], taken
        self._failed += 1
        return None, taken

    def _wanted_of(self, group: Group) -> Iterator[_Awaited]:
        for number, time in enumerate(group.times, group.first):
            place = number % self._task.source.step
            if place in self._wanted_places:
                yield _Awaited(number, time, between=place != 0)

    def _awaited_samples(self, group: Group) -> Iterator[Sample]:
        needed = {awaited.time for awaited in self._awaited if not awaited.between}
        unsent = {awaited.time for awaited in self._awaited}
        waiting = deque([*group.packets, *group.closing])
        # so that packets are not held while the rest is decoded: at 4K they take megabytes
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
        self._task.tick()
        frames = decoded(self._decoder, packet)
        self._task.budget.spend(self._task.source.pixels * len(frames))
        return frames

    def _hits(self, frames: list[VideoFrame]) -> list[Sample]:
        """Hashes, of these frames in order, the first at or after each awaited time.

        A frame that is the first after several awaited times stands for the last of them, but rather for one that *exact*
        sampling takes.
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
                samples.append(self._task.sample(hit.number, frame, between=hit.between))
        return samples
