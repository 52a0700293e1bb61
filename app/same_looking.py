"""Which of the chosen files look the same."""

from __future__ import annotations

from itertools import combinations

from app.case_draft import CaseDraft
from hashing.signals import MATCH_DISTANCE, hamming_distance


def same_looking(draft: CaseDraft) -> list[list[int]]:
    """Groups of two or more, as the numbers that the person sees; each file in one group at most."""
    hashes = {
        number: item.fingerprint.pdq.value
        for number, item in enumerate(draft.items, start=1)
        if item.fingerprint is not None
        and item.fingerprint.pdq is not None
        and item.fingerprint.pdq.matchable
    }
    group_of = {number: [number] for number in hashes}
    for one, other in combinations(hashes, 2):
        if group_of[one] is group_of[other]:
            continue
        if hamming_distance(hashes[one], hashes[other]) <= MATCH_DISTANCE:
            joined = sorted(group_of[one] + group_of[other])
            for number in joined:
                group_of[number] = joined
    groups = {group[0]: group for group in group_of.values() if len(group) > 1}
    return [groups[first] for first in sorted(groups)]
