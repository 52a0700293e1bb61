"""Which of the chosen files look the same."""

from __future__ import annotations

from app.state.case_draft import CaseDraft
from hashing.near_duplicates import group


def same_looking(draft: CaseDraft) -> list[tuple[int, ...]]:
    """Groups of two or more, as the numbers that the person sees; each file in one group at most.

    Files that can't be sent are in none: there is too little in them to say that they look the same.
    """
    read = [
        (number, item.fingerprint)
        for number, item in enumerate(draft.sendable, start=1)
        if item.fingerprint is not None
    ]
    groups = group([fingerprint for _, fingerprint in read])
    return [tuple(read[index][0] for index in members) for members in groups]
