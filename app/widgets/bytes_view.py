"""The exact bytes that will be sent, every one of them, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.look import SPACE

_Index = QModelIndex | QPersistentModelIndex


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._width = 64

    def show_text(self, text: str, width: int) -> None:
        self.beginResetModel()
        self._text, self._width = text, max(8, width)
        self.endResetModel()

    @property
    def text(self) -> str:
        return self._text

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else -(-len(self._text) // self._width)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        start = index.row() * self._width
        return self._text[start : start + self._width]


class BytesView(QListView):
    """Monospaced lines cut at the width of the view; only the lines on screen cost anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setProperty("role", "bytes")
        self.setProperty("ring", True)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(SPACE * 22)

    @property
    def text(self) -> str:
        """All the text shown."""
        return self._lines.text

    def show_bytes(self, data: bytes) -> None:
        """Show UTF-8 bytes, unaltered."""
        self._lines.show_text(data.decode("utf-8"), self._characters())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lines.show_text(self._lines.text, self._characters())

    def _characters(self) -> int:
        one = max(1, self.fontMetrics().horizontalAdvance("0"))
        return (self.viewport().width() - SPACE) // one
