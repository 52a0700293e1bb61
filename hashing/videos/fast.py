"""The cheapest frames of a video that still match those that vPDQ takes.

docs/decisions/video-sampling.md has the reasons and the measurements.
"""

from __future__ import annotations

from hashing.refusals import RefusalCode, RefusedError
from hashing.signals import hamming_distance
from hashing.videos.frame_hash import FrameHasher
from hashing.videos.group_decoder import GroupDecoder
from hashing.videos.groups import PART_BYTES, Group, groups
from hashing.videos.sampling import Budget, Sample, Tick
from hashing.videos.source import VideoSource

#: Two frames this near show the same; well inside the 31 bits of a match, as copies are a few bits away as well.
SAME_PICTURE = 24
#: What changes within a group may vary by so much before it is looked at again.
CHANGE_TOLERANCE = 1.5
#: The widest stretch between two looks at a picture that does not change, in steps (seconds).
WIDEST_STRETCH = 8
#: The first stretch after it was found not to change.
FIRST_STRETCH = 2

#: So near may neighbouring key frames be for what lies between to match one of them; seldom does it not.
NEIGHBOURS = 28
#: The longest group, in steps, of which the key frames at both ends may tell that it need not be looked into.
SHORT_GROUP = 2.5


def _near(one: Sample, other: Sample, within: int = SAME_PICTURE) -> bool:
    return hamming_distance(one.pdq.value, other.pdq.value) <= within


class FastSampler:
    """Chooses frames group by group.

    Where the picture changes, each frame that *exact* would take is decoded, and on the way to it only what it is
    built upon. Where it does not, key frames alone stand for what lies between, further and further apart. That
    it does not change is known from having decoded a whole group of it, from how many bytes the encoder needed
    for the groups since, and from the key frames at both ends.
    """

    def __init__(
        self, source: VideoSource, hasher: FrameHasher, budget: Budget, tick: Tick
    ) -> None:
        self._source = source
        self._budget = budget
        self._tick = tick
        self._decoder = GroupDecoder(source, hasher, budget, tick)
        self._found: dict[int, Sample] = {}
        self._anchor: Sample | None = None  # the last key frame seen of a stretch without change
        self._stretch: list[Group] = []  # groups since the anchor, the inside of which is not known
        self._reach = 0
        self._calm_change = 0.0
        self._last_look: Sample | None = None
        self._slow = False  # the last key frames differed little, though what lies between may
        self._slow_change = 0.0
        self._pending: tuple[Group, Sample] | None = None  # only its key frame was looked at

    def samples(self) -> list[Sample]:
        """All samples, in order of showing; none where *exact* has to take over: key frames mostly can't be decoded
        without what precedes them (streams that refresh bit by bit have such), or wanted frames never came out."""
        for group in groups(self._source.packets(), self._source.codec):
            self._tick()
            self._take(group)
            if self._decoder.needs_what_precedes:
                return []
        self._end_stretch()
        self._settle(None)
        if self._decoder.misses_the_wanted:
            return []
        return [self._found[number] for number in sorted(self._found)]

    def _take(self, group: Group) -> None:
        if self._budget.spent:
            self._take_key_only(group)
        elif self._anchor is None:
            self._take_changing(group)
        elif not group.whole or group.change > self._calm_change * CHANGE_TOLERANCE:
            self._end_stretch()
            self._take_changing(group)
        else:
            self._take_calm(group, self._anchor)

    def _take_key_only(self, group: Group) -> None:
        self._settle(None)
        if group.continues or not group.targets(self._source.step):
            return
        if look := self._decoder.key_frame(group):
            self._keep(look)
        if self._budget.overdrawn:
            raise RefusedError(RefusalCode.TOO_LONG)

    def _take_changing(self, group: Group, look: Sample | None = None) -> None:
        if group.whole and not group.targets(self._source.step):
            return
        if self._may_wait(group) and (look := look or self._decoder.key_frame(group)):
            self._take_slow(group, look)
            return
        if not group.whole:
            self._settle(None)  # parts must follow each other through the decoder
        change = group.change
        key, taken = self._decode_targets(group)
        self._settle(key)
        if key is None:
            return
        before, self._last_look = self._last_look, key
        inside = [sample for sample in taken if sample.number != key.number]
        compared = inside or ([before] if before else [])
        self._slow = before is not None and _near(before, key, NEIGHBOURS)
        if not group.whole or not compared:
            return
        if self._slow:
            self._slow_change = max(self._slow_change, change)
        if all(_near(key, other) for other in compared):
            self._calm_change = max(self._calm_change, change)
            self._start_stretch(key, [])

    def _may_wait(self, group: Group) -> bool:
        """Whether the key frames at both ends of this group may tell enough, going by the last ones."""
        return (
            self._slow
            and group.whole
            and self._short(group)
            and group.change <= self._slow_change * CHANGE_TOLERANCE
            and any(number != group.first for number, _ in group.targets(self._source.step))
        )

    def _short(self, group: Group) -> bool:
        return len(group.times) <= SHORT_GROUP * self._source.step

    def _take_slow(self, group: Group, look: Sample) -> None:
        self._settle(look)
        self._last_look = look
        if self._slow and group.change <= self._calm_change * CHANGE_TOLERANCE:
            self._start_stretch(look, [group])
        else:
            self._pending = group, look

    def _settle(self, following: Sample | None) -> None:
        """Looks into the group that was waiting for the next key frame, unless both show the same."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        group, look = pending
        if following is None or not self._same(look, following, NEIGHBOURS):
            self._slow = False
            self._decode_targets(group)

    def _start_stretch(self, anchor: Sample, stretch: list[Group]) -> None:
        self._anchor, self._stretch = anchor, stretch
        self._reach = FIRST_STRETCH * self._source.step
        self._keep(anchor)

    def _take_calm(self, group: Group, anchor: Sample) -> None:
        self._stretch.append(group)
        held = sum(one.size for one in self._stretch)
        if group.first - anchor.number < self._reach and held < PART_BYTES:
            return
        look = self._decoder.key_frame(group)
        if look is not None and self._same(anchor, look):
            self._anchor, self._stretch = look, [group]
            widest = WIDEST_STRETCH if len(group.times) > 1 else FIRST_STRETCH
            self._reach = min(self._reach * 2, widest * self._source.step)
            return
        inside = self._stretch[:-1]
        self._forget_stretch(group.change)
        self._resolve(inside, anchor, look)
        self._slow = look is not None
        self._take_changing(group, look)

    def _end_stretch(self) -> None:
        """The next group changes: look at the last key frame before it, which the stretch must still agree with."""
        anchor, stretch = self._anchor, self._stretch
        self._anchor, self._stretch = None, []
        if anchor is None or not stretch or stretch[-1].first == anchor.number:
            return
        last = stretch[-1]
        look = self._decoder.key_frame(last)
        if look is None or not self._same(anchor, look):
            self._resolve(stretch[:-1], anchor, look)
            self._decode_targets(last)

    def _forget_stretch(self, change: float) -> None:
        self._anchor, self._stretch = None, []
        self._calm_change = min(self._calm_change, change * 0.8)

    def _resolve(self, inside: list[Group], before: Sample | None, after: Sample | None) -> None:
        """Finds where between two looks the picture changes, and decodes there."""
        if not inside:
            return
        within = NEIGHBOURS if len(inside) == 1 and self._short(inside[0]) else SAME_PICTURE
        if before and after and self._same(before, after, within):
            return
        frames = sum(len(group.times) for group in inside)
        middle = len(inside) // 2
        look = (
            self._decoder.key_frame(inside[middle])
            if middle and frames > self._source.step
            else None
        )
        if look is None:
            for group in inside:
                self._decode_targets(group)
            return
        self._resolve(inside[:middle], before, look)
        self._resolve(inside[middle:], look, after)

    def _same(self, one: Sample, other: Sample, within: int = SAME_PICTURE) -> bool:
        if not _near(one, other, within):
            return False
        self._keep(one)
        self._keep(other)
        return True

    def _keep(self, look: Sample) -> None:
        self._found.setdefault(look.number, look)

    def _decode_targets(self, group: Group) -> tuple[Sample | None, list[Sample]]:
        key, taken = self._decoder.targets(group)
        self._found.update((sample.number, sample) for sample in taken)
        return key, taken
