"""Fast sampling: the cheapest frames of a video that still match those that vPDQ takes.

Where the picture changes, each frame that *exact* sampling takes is decoded, and before it only the frames that it is built
upon. Where the picture stands still, key frames stand for what lies between them, further and further apart.

docs/decisions/0004-video-sampling.md has the reasons and the measurements.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol

from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import hamming_distance
from hashing.videos.group_decoder import GroupDecoder
from hashing.videos.groups import PART_BYTES, Group, groups
from hashing.videos.sampling import Budget, Sample, SamplingTask

#: The picture is at rest where frames lie at most this many bits apart. A match allows 31, some of which copies need.
AT_REST = 10
#: A group counts as at rest while its bytes per frame are at most so many times those of a group that was decoded and
#: found to be at rest.
BYTES_TOLERANCE = 1.5
#: How far apart the key frames are that are decoded while the picture is at rest, in seconds: at first, and at most.
FIRST_STRETCH, WIDEST_STRETCH = 2, 8


class FastSampler:
    """Chooses the frames of one video, group by group. One :class:`_Mode` at a time decides how."""

    def __init__(self, task: SamplingTask) -> None:
        self._task = task
        self._decoder = GroupDecoder(task)
        self._frames = _Frames(self._decoder, task.source.step)

    def samples(self) -> list[Sample]:
        """All hashed frames, in the order of showing.

        Empty where only *exact* sampling is right: key frames can't be decoded without the frames before them (intra
        refresh), or wanted frames never came out of the decoder.

        Raises:
            RefusedError: too long, or not enough memory.
        """
        mode: _Mode = _Changing(self._frames)
        source, budget = self._task.source, self._task.budget
        for group in groups(source.packets(), source.codec):
            self._task.tick()
            if budget.spent and not isinstance(mode, _KeyFramesOnly):
                mode.end()
                mode = _KeyFramesOnly(self._frames, budget)
            mode = mode.take(group)
            if self._decoder.needs_what_precedes:
                return []
        mode.end()
        return [] if self._decoder.misses_the_wanted else self._frames.in_order()


class _Frames:
    """The frames that have been hashed so far, and the decoder for more of them."""

    def __init__(self, decoder: GroupDecoder, step: int) -> None:
        self._decoder = decoder
        self._found: dict[int, Sample] = {}
        self.step = step

    def in_order(self) -> list[Sample]:
        return [self._found[number] for number in sorted(self._found)]

    def key_frame(self, group: Group) -> Sample | None:
        """Hashes a group's key frame, without keeping it yet."""
        return self._decoder.key_frame(group)

    def keep(self, *samples: Sample) -> None:
        """Keeps these in place of the frames that vPDQ takes near them."""
        for sample in samples:
            if sample.number not in self._found or self._found[sample.number].between:
                self._found[sample.number] = replace(sample, between=False)

    def decode(self, group: Group) -> tuple[Sample | None, list[Sample]]:
        """Hashes a group's key frame and its wanted frames, and keeps them. Uses the group up."""
        key, taken = self._decoder.wanted_frames(group)
        self._found.update((sample.number, sample) for sample in taken)
        return key, taken


class _Mode(Protocol):
    """How groups are sampled. Which mode is right depends on what the picture did so far."""

    def take(self, group: Group) -> _Mode:
        """Samples the next group. Returns the mode for the one after it."""
        ...

    def end(self) -> None:
        """Settles what was put off: no group follows in this mode."""
        ...


def _at_rest(one: Sample, others: Iterable[Sample]) -> bool:
    return all(hamming_distance(one.pdq.value, other.pdq.value) <= AT_REST for other in others)


@dataclass(slots=True)
class _Changing:
    """The picture changes, or it is not known whether it does: every wanted frame is decoded.

    Attributes:
        calm_bytes: bytes per frame of the largest group that was decoded and found to be at rest.
        last_key: a key frame that was hashed, at most half a second before the last one.
    """

    frames: _Frames
    calm_bytes: float = 0.0
    last_key: Sample | None = None

    def take(self, group: Group) -> _Mode:
        change = group.change
        key, taken = self.frames.decode(group)
        if key is None:
            return self
        before = self._before(key)
        far = key.number + self.frames.step // 4
        compared = taken if any(sample.number >= far for sample in taken) else before
        if group.whole and compared and _at_rest(key, compared):
            return _Calm(self.frames, key, max(self.calm_bytes, change))
        return self

    def _before(self, key: Sample) -> list[Sample]:
        """The last key frame, if it is long enough ago to tell whether the picture is at rest: one that is shown just before
        looks the same, however fast things move."""
        before = self.last_key
        if before and key.number - before.number < self.frames.step // 2:
            return []
        self.last_key = key
        return [before] if before else []

    def end(self) -> None:
        pass


@dataclass(slots=True)
class _Calm:
    """The picture is at rest: only key frames are decoded, at growing distances.

    A scene is at rest when one whole group agrees, later groups cost no more bytes per frame than it, and the key frames at
    both ends of each stretch agree.

    Attributes:
        anchor: the last key frame that was hashed.
        calm_bytes: as in :class:`_Changing`.
        stretch: the groups from the anchor's own on. Nothing between the anchor and the last of them was decoded.
        reach: how many frames behind the anchor the next key frame is decoded.
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
        # where each group is one frame (MJPEG, ProRes), its bytes don't tell whether something changed
        widest = WIDEST_STRETCH if len(group.times) > 1 else FIRST_STRETCH
        self.reach = min(self.reach * 2, widest * self.frames.step)

    def end(self) -> None:
        """Checks that the last key frame of the stretch still agrees with the anchor, and searches for the change if not."""
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
        """Finds by halving where the picture changes between two key frames, and decodes the groups there."""
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
    """The decoding budget is spent: of the rest of the video only key frames are hashed, one a second at most."""

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
