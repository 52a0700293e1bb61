"""Which of a person's files look the same: "these 4 look the same". Pure standard library."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from hashing.signals import MATCH_DISTANCE, PDQ_BITS, Fingerprint, Md5, Pdq
from hashing.transforms import COPIES, Transform


def group(fingerprints: Sequence[Fingerprint]) -> list[tuple[int, ...]]:
    """Groups of indexes into ``fingerprints`` that look the same, each of two or more, in order of appearance.

    Two pictures look the same when their PDQ hashes are at most ``MATCH_DISTANCE`` bits apart in any orientation, or
    inside plain borders; two files also when their MD5 is the same. What looks like one of a group belongs to it. Pictures
    without enough in them to be matched (quality under 50) look like nothing. About half a millisecond a file, however
    many there are.
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
    pairs: list[tuple[int, int]] = []
    upright = _Near()
    by_digest: dict[str, int] = {}
    for index, fingerprint in enumerate(fingerprints):
        seen: set[int] = set()
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
                seen.update(upright.find(value))
        pairs += [(other, index) for other in seen]
        for value in own:
            upright.add(value, index)
    return pairs


class _Near:
    """Hashes of pictures before they are turned, and whose each is.

    Two hashes at most 31 bits apart differ in at most one bit in at least one of 16 equal bands, since two in each would
    make 32. So beyond a few hundred hashes only those are compared that nearly share a band: none is missed.
    """

    def __init__(self) -> None:
        self._all: list[tuple[int, int]] = []
        self._by_band: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def add(self, value: int, index: int) -> None:
        self._all.append((value, index))
        for band in enumerate(self._bands(value)):
            self._by_band.setdefault(band, []).append((value, index))

    def find(self, value: int) -> set[int]:
        """Whose hashes are at most ``MATCH_DISTANCE`` bits from this one."""
        candidates = (
            self._all
            if len(self._all) <= _COMPARE_ALL_UP_TO
            else itertools.chain.from_iterable(self._sharing_a_band(value))
        )
        return {
            index for other, index in candidates if (other ^ value).bit_count() <= MATCH_DISTANCE
        }

    def _sharing_a_band(self, value: int) -> Iterator[list[tuple[int, int]]]:
        for place, band in enumerate(self._bands(value)):
            for flipped in _NO_BIT_OR_ONE:
                yield self._by_band.get((place, band ^ flipped), [])

    def _bands(self, value: int) -> Iterator[int]:
        for place in range(_BANDS):
            yield value >> (place * _BITS) & ((1 << _BITS) - 1)


_BANDS = 16
_BITS = PDQ_BITS // _BANDS
_NO_BIT_OR_ONE = (0, *(1 << bit for bit in range(_BITS)))
_COMPARE_ALL_UP_TO = 400
