"""The draft's items as rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.state import CaseDraft, DraftItem
from app.words import file_name, place_in_list, row_message

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
#: What became of the file, in words.
MESSAGE_ROLE = ITEM_ROLE + 1


class FileListModel(QAbstractListModel):
    """Only rows that changed are painted again."""

    def __init__(self, draft: CaseDraft) -> None:
        super().__init__()
        self._draft = draft
        self._items: tuple[DraftItem, ...] = ()
        #: what rows show beside their own items, by key
        self._numbers: Mapping[int, int] = {}
        self._same: Mapping[int, int] = {}
        draft.changed.connect(self.take_over)
        self.take_over()

    def take_over(self) -> None:
        """Show the draft as it is now."""
        new, old = self._draft.items, self._items
        numbers, same = self._numbers, self._same
        self._numbers, self._same = self._draft.listing.numbers, self._draft.listing.same_as
        if [item.key for item in new] != [item.key for item in old]:
            self.beginResetModel()
            self._items = new
            self.endResetModel()
            return
        self._items = new
        others = _differences(numbers, self._numbers) | _differences(same, self._same)
        changed = [
            row for row, item in enumerate(new) if item is not old[row] or item.key in others
        ]
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(index.row())
        if role == MESSAGE_ROLE:
            return self.message(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = f"{self.name(index.row())}. {self.message(index.row())}"
            return place_in_list(spoken, index.row(), len(self._items))
        return None

    def message(self, row: int) -> str:
        """What became of the file in this row, in words."""
        item = self._items[row]
        return row_message(item, self._same.get(item.key))

    def name(self, row: int) -> str:
        """The file's name, after its number where it has one."""
        item = self._items[row]
        number = self._numbers.get(item.key)
        return file_name(item) if number is None else f"{number}. {file_name(item)}"


def _differences(one: Mapping[int, int], other: Mapping[int, int]) -> set[int]:
    """Keys that stand for something else, or are in one of them only."""
    return {key for key, _ in one.items() ^ other.items()}


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of rows that follow each other."""
    for _, run in groupby(enumerate(rows), key=lambda place: place[1] - place[0]):
        there = [row for _, row in run]
        yield there[0], there[-1]
