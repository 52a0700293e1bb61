"""What follows from the list of chosen files: which can be sent, under which number, and which look the same."""

from __future__ import annotations

from collections.abc import Sequence

from app.state.draft.draft_item import DraftItem


class Listing:
    """Computed in one pass for each change of the draft: a list of a thousand rows asks for the number of every row.

    Args:
        first: the number of the first that can be sent.

    Attributes:
        items: every chosen file, in order.
        waiting: those without a result.
        sendable: those that can be sent.
        numbers: by key, the number under which a person knows what is sent. Empty before all files are read.
        same_as: by key, the number of an earlier file that looks the same. Empty before all files are read.
    """

    def __init__(
        self, items: Sequence[DraftItem], same: Sequence[Sequence[int]], first: int = 1
    ) -> None:
        self._first = first
        self.items = tuple(items)
        self.waiting = tuple(item for item in self.items if not item.done)
        self.sendable = tuple(item for item in self.items if item.sendable)
        self.numbers: dict[int, int] = {}
        self.same_as: dict[int, int] = {}
        if self.waiting:
            return
        self.numbers = {item.key: number for number, item in enumerate(self.sendable, first)}
        for members in same:
            there = [key for key in members if key in self.numbers]  # some may have been removed
            self.same_as.update((key, self.numbers[there[0]]) for key in there[1:])

    @property
    def repeated(self) -> tuple[int, ...]:
        """Keys of the files that look the same as an earlier one."""
        return tuple(item.key for item in self.items if item.key in self.same_as)

    @property
    def numbered(self) -> tuple[tuple[str, int], ...]:
        """Kind and number of everything that can be sent, in order, whether all files are read or not."""
        return tuple(
            (item.fingerprint.kind, number)
            for number, item in enumerate(self.sendable, self._first)
            if item.fingerprint is not None
        )
