"""The draft's items as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        self._extras: tuple[object, ...] = ()
        draft.changed.connect(self.take_over)
        self.take_over()

    def take_over(self) -> None:
        """Show the draft as it is now."""
        new, old = self._draft.items, self._items
        extras = tuple(self._extra(item) for item in new)
        old_extras, self._extras = self._extras, extras
        if [item.key for item in new] != [item.key for item in old]:
            self.beginResetModel()
            self._items = new
            self.endResetModel()
            return
        self._items = new
        changed = [
            row
            for row, item in enumerate(new)
            if item is not old[row] or extras[row] != old_extras[row]
        ]
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _extra(self, item: DraftItem) -> object:
        """What a row shows beside its own item."""
        return self._draft.number(item.key), self._draft.same_as(item.key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self._numbered(item)
        if role == MESSAGE_ROLE:
            return self._message(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = f"{self._numbered(item)}. {self._message(item)}"
            return place_in_list(spoken, index.row(), len(self._items))
        return None

    def _message(self, item: DraftItem) -> str:
        return row_message(item, self._draft.same_as(item.key))

    def _numbered(self, item: DraftItem) -> str:
        number = self._draft.number(item.key)
        return file_name(item) if number is None else f"{number}. {file_name(item)}"


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of rows that follow each other."""
    for _, run in groupby(enumerate(rows), key=lambda place: place[1] - place[0]):
        there = [row for _, row in run]
        yield there[0], there[-1]
