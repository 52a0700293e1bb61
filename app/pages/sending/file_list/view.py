"""The list itself: as tall as its rows, so that the page alone scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.look import SPACE
from app.pages.sending.file_list.delegate import FileDelegate
from app.pages.sending.file_list.model import ITEM_ROLE, FileListModel
from app.state import DraftItem

#: After these a row may need another height.
_OTHER_WORDS = (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class FileList(QListView):
    """Several rows can be selected.

    Signals:
        remove_asked: keys of the files that the person wants off the list, by × or by Delete.
        selection_changed: other rows are selected, or none.
    """

    remove_asked = Signal(object)
    selection_changed = Signal()

    def __init__(
        self,
        model: FileListModel,
        *,
        show_reading: bool,
        thumbnails: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._delegate = FileDelegate(show_reading, thumbnails, model, self)
        # before the view itself hears of a change: what it asks for then must be measured anew
        model.modelReset.connect(self._delegate.measure_again)
        model.dataChanged.connect(
            lambda first, last, _roles: self._delegate.measure_again(first.row(), last.row())
        )
        self.setModel(model)
        self._pressed_cross = QModelIndex()
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "rows")
        self.setProperty("ring", True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self.selection_changed)
        model.dataChanged.connect(self._fit)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self._fit()

    @property
    def selected(self) -> tuple[DraftItem, ...]:
        """The selected files, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.model().index(row, 0).data(ITEM_ROLE) for row in rows)

    def select_row(self, row: int) -> None:
        """Select one row, the last where there are fewer; none in an empty list."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(min(row, last), 0))

    # --- taking files off ----------------------------------------------------------------------

    def _cross_at(self, event: QMouseEvent) -> QModelIndex:
        index = self.indexAt(event.position().toPoint())
        on_cross = index.isValid() and self._delegate.is_on_cross(index, event.position().toPoint())
        return index if on_cross else QModelIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_cross = self._cross_at(event)
        if not self._pressed_cross.isValid():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_cross = self._pressed_cross, QModelIndex()
        if not pressed.isValid():
            super().mouseReleaseEvent(event)
        elif self._cross_at(event) == pressed:  # letting go elsewhere takes the press back
            self.remove_asked.emit((pressed.data(ITEM_ROLE).key,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._show_cross_under_mouse(self._cross_at(event).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_cross_under_mouse(-1)
        super().leaveEvent(event)

    def _show_cross_under_mouse(self, row: int) -> None:
        if row == self._delegate.cross_under_mouse:
            return
        self._delegate.cross_under_mouse = row
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        )
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        removes = event.matches(QKeySequence.StandardKey.Delete)
        if (removes or event.key() == Qt.Key.Key_Backspace) and self.selected:
            self.remove_asked.emit(tuple(item.key for item in self.selected))
            return
        super().keyPressEvent(event)

    # --- shape ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _OTHER_WORDS:
            self._delegate.measure_again()
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return  # done when it is shown: a list on another page costs nothing
        self.setFixedHeight(max(SPACE * 6, self._delegate.total_height() + 2))
