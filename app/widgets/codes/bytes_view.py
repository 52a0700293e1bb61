"""The exact bytes that will be sent, every one of them, however many there are."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.look import SPACE

_Index = QModelIndex | QPersistentModelIndex
#: Lines that are shown before all are asked for.
FIRST_LINES = 12


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._width = 64
        self._whole = False

    def show_text(self, text: str, width: int, *, whole: bool) -> None:
        if (text, max(8, width), whole) == (self._text, self._width, self._whole):
            return
        self.beginResetModel()
        self._text, self._width, self._whole = text, max(8, width), whole
        self.endResetModel()

    @property
    def text(self) -> str:
        return self._text

    @property
    def lines(self) -> int:
        """How many there are, whether shown or not."""
        return -(-len(self._text) // self._width)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        if parent.isValid():
            return 0
        return self.lines if self._whole else min(self.lines, FIRST_LINES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        start = index.row() * self._width
        return self._text[start : start + self._width]


class BytesView(QListView):
    """Monospaced lines cut at the width of the view, as tall as they are: the page scrolls, not the view.

    Only the lines on screen cost anything, so all of a large case can be shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self._whole = False
        self.setModel(self._lines)
        self.setProperty("role", "bytes")
        # brackets and quotation marks are part of the bytes: a language that is read from the right must not turn them
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty("ring", True)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)

    @property
    def text(self) -> str:
        """All the text, also the part that is not shown yet."""
        return self._lines.text

    @property
    def lines(self) -> int:
        """How many lines there are, whether shown or not."""
        return self._lines.lines

    @property
    def hidden_lines(self) -> int:
        """How many lines are not shown before :meth:`show_all`."""
        return self._lines.lines - self._lines.rowCount()

    def show_bytes(self, data: bytes) -> None:
        """Show UTF-8 bytes, unaltered."""
        self._show(data.decode("utf-8"))

    def show_all(self, whole: bool = True) -> None:
        """Show every line, or the first few again."""
        self._whole = whole
        self._show(self._lines.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show(self._lines.text)

    def _show(self, text: str) -> None:
        one = max(1, self.fontMetrics().horizontalAdvance("0"))
        self._lines.show_text(text, (self.viewport().width() - SPACE) // one, whole=self._whole)
        rows = self._lines.rowCount()
        height = rows * self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(height + SPACE * 2 + 2)
