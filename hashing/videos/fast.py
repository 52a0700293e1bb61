"""Fast sampling: the cheapest frames of a video that still match those that vPDQ takes.

Where the picture changes, each frame that *exact* would take is decoded, and on the way to it only what it is built
upon. Where it rests, key frames stand for what lies between them, further and further apart.

docs/decisions/0004-video-sampling.md has the reasons and the measurements.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import hamming_distance
from hashing.videos.frame_hash import FrameHasher
from hashing.videos.group_decoder import GroupDecoder
from hashing.videos.groups import PART_BYTES, Group, groups
from hashing.videos.sampling import Budget, Sample, Tick
from hashing.videos.source import VideoSource

#: Frames at most this many bits apart show a picture at rest. A match allows 31, and copies are some bits away as well.
AT_REST = 10
#: A group at rest may take up to this many times the bytes per frame of those that were looked into.
BYTES_TOLERANCE = 1.5
#: How far apart the key frames are that are looked at in a picture at rest, in seconds: at first, and at most.
FIRST_STRETCH, WIDEST_STRETCH = 2, 8


class FastSampler:
    """Chooses the frames of one video, group by group. See :class:`GroupDecoder` for ``between``."""

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
        self._budget = budget
        self._tick = tick
        self._decoder = GroupDecoder(source, hasher, budget, tick, between=between)
        self._frames = _Frames(self._decoder, source.step)

    def samples(self) -> list[Sample]:
        """All samples, in the order of showing. Empty where only *exact* sampling is right: key frames can't be
        decoded without what precedes them (intra refresh), or wanted frames never came out.

        Raises:
            RefusedError: too long, or not enough memory.
        """
        mode: _Mode = _Changing(self._frames)
        for group in groups(self._source.packets(), self._source.codec):
            self._tick()
            if self._budget.spent and not isinstance(mode, _KeyFramesOnly):
                mode.end()
                mode = _KeyFramesOnly(self._frames, self._budget)
            mode = mode.take(group)
            if self._decoder.needs_what_precedes:
                return []
        mode.end()
        return [] if self._decoder.misses_the_wanted else self._frames.in_order()


class _Frames:
    """The frames that were hashed so far, and the decoder for more."""

    def __init__(self, decoder: GroupDecoder, step: int) -> None:
        self._decoder = decoder
        self._found: dict[int, Sample] = {}
        self.step = step

    def in_order(self) -> list[Sample]:
        return [self._found[number] for number in sorted(self._found)]

    def key_frame(self, group: Group) -> Sample | None:
        """A group's key frame. It is not kept yet."""
        return self._decoder.key_frame(group)

    def keep(self, *samples: Sample) -> None:
        for sample in samples:
            self._found.setdefault(sample.number, sample)

    def decode(self, group: Group) -> tuple[Sample | None, list[Sample]]:
        """A group's key frame and its wanted frames, which are kept. Uses the group up."""
        key, taken = self._decoder.targets(group)
        self._found.update((sample.number, sample) for sample in taken)
        return key, taken


class _Mode(Protocol):
    """What is done with the next group depends on what the picture did so far."""

    def take(self, group: Group) -> _Mode:
        """Looks at the next group. Returns the mode for the one after it."""
        ...

    def end(self) -> None:
        """No group follows in this mode."""
        ...


def _at_rest(one: Sample, others: Iterable[Sample]) -> bool:
    return all(hamming_distance(one.pdq.value, other.pdq.value) <= AT_REST for other in others)


@dataclass(slots=True)
class _Changing:
    """The picture changes, or it is not known whether it does: every wanted frame is decoded.

    Attributes:
        calm_bytes: the most bytes per frame of a group that was found to be at rest.
        last_key: the last key frame that was decoded.
    """

    frames: _Frames
    calm_bytes: float = 0.0
    last_key: Sample | None = None

    def take(self, group: Group) -> _Mode:
        change = group.change
        key, taken = self.frames.decode(group)
        if key is None:
            return self
        before, self.last_key = self.last_key, key
        inside = [sample for sample in taken if sample.number != key.number]
        compared = inside or ([before] if before else [])
        if group.whole and compared and _at_rest(key, compared):
            return _Calm(self.frames, key, max(self.calm_bytes, change))
        return self

    def end(self) -> None:
        pass


@dataclass(slots=True)
class _Calm:
    """The picture is at rest: only key frames are looked at, at growing distances.

    That it is at rest is known from a whole group that was decoded, from the bytes that the encoder spent on each
    group since, and from the key frames at both ends of a stretch.

    Attributes:
        anchor: the last key frame that was looked at.
        calm_bytes: as in :class:`_Changing`.
        stretch: the groups since the anchor, with its own; none was looked into.
        reach: how far behind the anchor the next key frame is looked at, in frames.
    """

    frames: _Frames
    anchor: Sample
    calm_bytes: float
    stretch: list[Group] = field(default_factory=list)
    reach: int = 0

    def __post_init__(self) -> None:
        self.reach = FIRST_STRETCH * self.frames.step
        self.frames.keep(self.anchor)

    def take(self, group: Group) -> _Mode:
        if not group.whole or group.change > self.calm_bytes * BYTES_TOLERANCE:
            self.end()
            return _Changing(self.frames, self.calm_bytes).take(group)
        self.stretch.append(group)
        held = sum(one.size for one in self.stretch)
        if group.first - self.anchor.number < self.reach and held < PART_BYTES:
            return self
        look = self.frames.key_frame(group)
        if look is not None and _at_rest(self.anchor, [look]):
            self._look_further(look, group)
            return self
        inside = self.stretch[:-1]
        calm_bytes = min(self.calm_bytes, group.change * 0.8)
        self._resolve(inside, self.anchor, look)
        return _Changing(self.frames, calm_bytes).take(group)

    def _look_further(self, look: Sample, group: Group) -> None:
        self.frames.keep(look)
        self.anchor, self.stretch = look, [group]
        # of groups of one frame (MJPEG, ProRes) the bytes don't tell whether something changed
        widest = WIDEST_STRETCH if len(group.times) > 1 else FIRST_STRETCH
        self.reach = min(self.reach * 2, widest * self.frames.step)

    def end(self) -> None:
        """Looks at the last key frame of the stretch, which must still agree with the anchor."""
        if not self.stretch or self.stretch[-1].first == self.anchor.number:
            return
        last = self.stretch[-1]
        look = self.frames.key_frame(last)
        if look is not None and _at_rest(self.anchor, [look]):
            self.frames.keep(look)
            return
        self._resolve(self.stretch[:-1], self.anchor, look)
        self.frames.decode(last)

    def _resolve(self, inside: list[Group], before: Sample | None, after: Sample | None) -> None:
        """Finds where between two key frames the picture changes, by halving, and decodes there."""
        if not inside:
            return
        if before and after and _at_rest(before, [after]):
            self.frames.keep(before, after)
            return
        middle = len(inside) // 2
        is_long = sum(len(group.times) for group in inside) > self.frames.step
        look = self.frames.key_frame(inside[middle]) if middle and is_long else None
        if look is None:
            for group in inside:
                self.frames.decode(group)
            return
        self._resolve(inside[:middle], before, look)
        self._resolve(inside[middle:], look, after)


@dataclass(slots=True)
class _KeyFramesOnly:
    """The decoding budget is spent: what is left of the video is known by its key frames, one a second at most."""

    frames: _Frames
    budget: Budget

    def take(self, group: Group) -> _Mode:
        """Raises ``RefusedError`` (too long) once the budget is overdrawn."""
        if group.continues or not group.targets(self.frames.step):
            return self
        if look := self.frames.key_frame(group):
            self.frames.keep(look)
        if self.budget.overdrawn:
            raise RefusedError(RefusalCode.TOO_LONG)
        return self

    def end(self) -> None:
        pass
