"""The rows of a folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.files import Entry
from app.words import listed, place_in_list

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
#: Size and date, or that it is a folder.
DETAIL_ROLE = ENTRY_ROLE + 1


class EntryModel(QAbstractListModel):
    """Folders first, then files by name or the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._newest_first = False

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead of those there were."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self._sort()
        self.endResetModel()

    def sort_newest_first(self, newest_first: bool) -> None:
        """Sort files by age, the newest first, or by name. What is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        entries = [self._entries[index.row()] for index in before]
        self._newest_first = newest_first
        self._sort()
        after = [self.index(self._entries.index(entry), 0) for entry in entries]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sort(self) -> None:
        def by_name(entry: Entry) -> tuple[bool, str]:
            return not entry.is_folder, entry.name.casefold()

        def by_age(entry: Entry) -> tuple[bool, float]:
            return not entry.is_folder, -entry.changed.timestamp() if entry.changed else 0.0

        ordered = sorted(self._entries, key=by_name)
        self._entries = tuple(sorted(ordered, key=by_age) if self._newest_first else ordered)

    def row_of(self, name: str) -> int:
        """Where the entry with this name stands, or -1."""
        names = [entry.path.name for entry in self._entries]
        return names.index(name) if name in names else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == DETAIL_ROLE:
            return self.detail(entry)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = f"{entry.name}, {self.detail(entry)}"
            return place_in_list(spoken, index.row(), len(self._entries))
        return None

    def detail(self, entry: Entry) -> str:
        """Size and date in full, in the person's language."""
        if entry.is_folder:
            return self.tr("Folder")
        size = QLocale().formattedDataSize(entry.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        if entry.changed is None:
            return size
        return f"{size} · {_moment(entry.changed)}"


def _moment(changed: datetime) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(changed.timestamp()))
    day = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    return listed([day, QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)])
