"""Which of the chosen files look the same."""

from __future__ import annotations

from collections.abc import Sequence

from app.state.draft.draft_item import DraftItem
from hashing.near_duplicates import group


def same_looking(items: Sequence[DraftItem]) -> tuple[tuple[int, ...], ...]:
    """Groups of two or more, as the items' keys; each in one group at most.

    A thousand items take half a second. Files that can't be sent are in none: there is too little in them to say
    that they look the same.
    """
    read = [(item.key, item.fingerprint) for item in items if item.fingerprint and item.sendable]
    groups = group([fingerprint for _, fingerprint in read])
    return tuple(tuple(read[index][0] for index in members) for members in groups)
