"""Which of a person's files look the same, so that the window can say "these 4 look the same". Standard library only."""

from __future__ import annotations

from collections.abc import Sequence

from hashing.signals import MATCH_DISTANCE, Fingerprint, Md5, Pdq
from hashing.transforms import COPIES, Transform


def group(fingerprints: Sequence[Fingerprint]) -> list[tuple[int, ...]]:
    """Groups of indexes into ``fingerprints`` that look the same, each of two or more, in order of appearance.

    Two pictures look the same when their PDQ hashes are at most ``MATCH_DISTANCE`` bits apart, in any orientation or
    without their plain borders; two files also when their MD5 is the same. A file that looks like one of a group belongs
    to the group. Pictures of quality under 50 can't be matched, so they look like no other. Every file is compared with
    all before it: a thousand, as many as a case holds, take about a second.
    """
    parents = list(range(len(fingerprints)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    for one, other in _pairs(fingerprints):
        first, second = sorted((root(one), root(other)))
        parents[second] = first
    groups: dict[int, list[int]] = {}
    for index in range(len(fingerprints)):
        groups.setdefault(root(index), []).append(index)
    return [tuple(members) for members in groups.values() if len(members) > 1]


def _pairs(fingerprints: Sequence[Fingerprint]) -> list[tuple[int, int]]:
    """Indexes of two files that look the same, the earlier one first."""
    pairs: list[tuple[int, int]] = []
    # hash and index of each file so far, upright only: of a pair, it is enough to turn the later picture
    upright: list[tuple[int, int]] = []
    by_digest: dict[str, int] = {}
    for index, fingerprint in enumerate(fingerprints):
        found: set[int] = set()
        own: list[int] = []
        for signal in fingerprint.signals:
            if isinstance(signal, Md5):
                first = by_digest.setdefault(signal.value, index)
                if first != index:
                    pairs.append((first, index))
            if isinstance(signal, Pdq) and signal.matchable and signal.transform not in COPIES:
                value = int(signal.value, 16)
                if signal.transform in (Transform.ORIGINAL, Transform.TRIMMED):
                    own.append(value)
                found.update(
                    other for one, other in upright if (one ^ value).bit_count() <= MATCH_DISTANCE
                )
        pairs += [(other, index) for other in found]
        upright += [(value, index) for value in own]
    return pairs
