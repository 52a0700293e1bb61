"""The files that a person chose, each under a key of its own, in the order in which they were added."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.state.draft.draft_item import DraftItem
from app.state.draft.listing import Listing
from app.state.memory_file import MemoryFile
from hashing.events import Event


class ChosenFiles:
    """Changed by the draft alone, which tells of it. A key is never used twice."""

    def __init__(self) -> None:
        self._items: dict[int, DraftItem] = {}
        self._next_key = 1
        self._removed: list[MemoryFile] = []
        self._same: tuple[tuple[int, ...], ...] = ()

    def __len__(self) -> int:
        return len(self._items)

    def listing(self, first: int) -> Listing:
        """What follows from the files as they are now. ``first``: the number of the first that can be sent."""
        return Listing(tuple(self._items.values()), self._same, first)

    # --- choosing ------------------------------------------------------------------------------

    def add(self, sources: Iterable[Path | MemoryFile], most: int) -> tuple[Path | MemoryFile, ...]:
        """Add those that are not there yet, until there are ``most``. Returns those that were left out."""
        known = {item.source for item in self._items.values()}
        left_out = []
        for source in sources:
            if source in known:
                continue
            if len(self._items) >= most:
                left_out.append(source)
                continue
            known.add(source)
            self._items[self._next_key] = DraftItem(self._next_key, source)
            self._next_key += 1
        return tuple(left_out)

    def remove(self, keys: Sequence[int]) -> None:
        """Take these off the list. They stay where they are on the computer."""
        for key in keys:
            item = self._items.pop(key, None)
            if item is not None and isinstance(item.source, MemoryFile):
                # closed with the rest: its descriptor may be about to be read, and its number must not be used again
                self._removed.append(item.source)

    def take_out(self, keys: Sequence[int]) -> tuple[DraftItem, ...]:
        """Take these off the list for a case of their own; nothing of them is closed."""
        return tuple(self._items.pop(key) for key in keys)

    def put_back(self, items: Iterable[DraftItem]) -> None:
        """Take in what was taken out."""
        self._items.update((item.key, item) for item in items)

    def drop_all(self) -> None:
        """Empty the list, and close the pictures that are in memory only."""
        close_memory_files(item.source for item in self._items.values())
        close_memory_files(self._removed)
        self._removed.clear()
        self._same = ()
        self._items.clear()

    # --- what is known of them -----------------------------------------------------------------

    def set_synthetic(self, key: int, synthetic: bool) -> None:
        """Whether the person calls it a fake."""
        self._items[key] = replace(self._items[key], synthetic=synthetic)

    def set_same(self, groups: tuple[tuple[int, ...], ...]) -> None:
        """Which files look the same, by their keys."""
        self._same = groups

    def apply(self, reports: Iterable[tuple[int, Event]]) -> None:
        """Take in what the hasher reported, by keys. A file that was removed meanwhile is ignored."""
        for key, event in reports:
            if key in self._items:
                self._items[key] = self._items[key].after(event)

    def stop_reading(self) -> bool:
        """Files that were being read wait again. Returns whether there was one."""
        before = self._items
        self._items = {key: item.waiting_again() for key, item in before.items()}
        return any(item is not before[key] for key, item in self._items.items())

    def read_again(self, key: int) -> bool:
        """A file that could not be read waits again. Returns whether it is such a file."""
        if self._items[key].refusal is None:
            return False
        self._items[key] = DraftItem(key, self._items[key].source)
        return True


def close_memory_files(sources: Iterable[Path | MemoryFile]) -> None:
    """Close the pictures among these that are in memory only."""
    for source in sources:
        if isinstance(source, MemoryFile):
            source.close()
