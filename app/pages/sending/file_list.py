"""The chosen files as a list: model, painter, view. Every row also speaks itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.look import SPACE
from app.state import CaseDraft, DraftItem, FileState
from app.widgets import paint_tick
from app.words import file_state
from hashing.events import THUMBNAIL_SIDE

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole
_PADDING = SPACE + SPACE // 2
_WORDS = int(Qt.TextFlag.TextWordWrap)
#: A file name may be one long word.
_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)


class FileListModel(QAbstractListModel):
    """The draft's items. Only rows that changed are painted again."""

    def __init__(self, draft: CaseDraft) -> None:
        super().__init__()
        self._draft = draft
        self._items: tuple[DraftItem, ...] = ()
        draft.changed.connect(self.take_over)
        self.take_over()

    def take_over(self) -> None:
        """Show the draft as it is now."""
        new, old = self._draft.items, self._items
        if [item.key for item in new] != [item.key for item in old]:
            self.beginResetModel()
            self._items = new
            self.endResetModel()
            return
        self._items = new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before is not after:
                self.dataChanged.emit(self.index(row), self.index(row))
        if new and any(not item.done for item in old) and all(item.done for item in new):
            # with the last file read, every file that can be sent gets its number
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))

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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            percent = f" {round(item.fraction * 100)} %" if 0 < item.fraction < 1 else ""
            return f"{self._numbered(item)}. {file_state(item)}{percent}"
        return None

    def _numbered(self, item: DraftItem) -> str:
        number = self._draft.number(item.key)
        return item.path.name if number is None else f"{number}. {item.path.name}"


class _FileDelegate(QStyledItemDelegate):
    """One row: mark or blurred thumbnail, name, what became of it."""

    def __init__(self, show_reading: bool, thumbnails: Callable[[], bool], view: QListView) -> None:
        super().__init__(view)
        self._show_reading = show_reading
        self._thumbnails = thumbnails
        self._view = view
        self._heights: dict[tuple[str, int, int, int], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._layout(width, index)[2])

    def _text_height(self, text: str, room: int, wrap: int, font: QFont) -> int:
        """Remembered, because a list asks again for every row whenever one has changed."""
        key = (text, room, wrap, font.pixelSize())
        if key not in self._heights:
            area = QRect(0, 0, room, 10_000)
            self._heights[key] = QFontMetrics(font).boundingRect(area, wrap, text).height()
        return self._heights[key]

    def _mark(self) -> int:
        line = QFontMetrics(self._view.font()).height()
        return THUMBNAIL_SIDE if self._thumbnails() else max(22, line)

    def _small(self) -> QFont:
        small = QFont(self._view.font())
        small.setPixelSize(max(13, round(self._view.font().pixelSize() * 13 / 15)))
        return small

    def _layout(self, width: int, index: Index) -> tuple[QRect, QRect, int]:
        """Where the name and the message go, and the height of the row."""
        item: DraftItem = index.data(ITEM_ROLE)
        left = _PADDING + self._mark() + _PADDING
        room = max(SPACE * 8, width - left - _PADDING)
        font = self._view.font()
        name_area = QRect(
            left, _PADDING, room, self._text_height(str(index.data()), room, _ANYWHERE, font)
        )
        message_area = QRect(left, name_area.bottom() + 1, room, 0)
        if self._show_reading:
            height = self._text_height(file_state(item), room, _WORDS, self._small())
            message_area.setHeight(height + 2)
        text = name_area.height() + message_area.height()
        height = max(text, self._mark()) + 2 * _PADDING
        if text < self._mark():
            shift = (self._mark() - text) // 2
            name_area.translate(0, shift)
            message_area.translate(0, shift)
        return name_area, message_area, height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: DraftItem = index.data(ITEM_ROLE)
        rect = option.rect
        palette = self._view.palette()
        state = option.state
        mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        whole = QRectF(0, 0, rect.width(), rect.height())
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        floor = rect.height() - 0.5
        if index.row() + 1 < index.model().rowCount():
            painter.drawLine(QPointF(0, floor), QPointF(rect.width(), floor))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(whole.adjusted(3, 3, -3, -4), 7, 7)
        name_area, message_area, height = self._layout(rect.width(), index)
        mark = QRectF(_PADDING, (height - self._mark()) / 2, self._mark(), self._mark())
        if mirrored:
            for area in (name_area, message_area):
                area.moveRight(rect.width() - area.left())
            mark.moveRight(rect.width() - _PADDING)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(self._view.font())
        painter.drawText(name_area, _ANYWHERE | int(start), str(index.data()))
        if self._show_reading:
            painter.setFont(self._small())
            painter.setPen(palette.color(QPalette.ColorRole.Shadow))
            painter.drawText(message_area, _WORDS | int(start), file_state(item))
        self._paint_mark(painter, mark, item, palette)
        painter.restore()

    def _paint_mark(
        self, painter: QPainter, area: QRectF, item: DraftItem, palette: QPalette
    ) -> None:
        if item.thumbnail is not None and self._thumbnails():
            side = THUMBNAIL_SIDE
            image = QImage(item.thumbnail, side, side, side * 3, QImage.Format.Format_RGB888)
            clip = QPainterPath()
            clip.addRoundedRect(area, 6, 6)
            painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
            painter.drawImage(area, image)
            return
        diameter = min(area.width(), 22.0 + max(0.0, area.width() - THUMBNAIL_SIDE))
        dot = QRectF(0, 0, diameter, diameter)
        dot.moveCenter(area.center())
        dot = dot.adjusted(1, 1, -1, -1)
        _paint_state(painter, dot, item, palette)


def _paint_state(painter: QPainter, dot: QRectF, item: DraftItem, palette: QPalette) -> None:
    """A different shape for each state: colour alone says nothing."""
    primary = palette.color(QPalette.ColorRole.Highlight)
    edge = palette.color(QPalette.ColorRole.Dark)
    pen = QPen(edge, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if item.sendable:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(primary)
        painter.drawEllipse(dot)
        pen.setColor(palette.color(QPalette.ColorRole.HighlightedText))
        pen.setWidthF(2.0)
        painter.setPen(pen)
        paint_tick(painter, dot)
        return
    painter.setBrush(QColor(Qt.GlobalColor.transparent))
    painter.setPen(pen)
    painter.drawEllipse(dot)
    middle, reach = dot.center(), dot.width() * 0.2
    if item.state is FileState.REFUSED:
        painter.drawLine(middle + QPointF(-reach, -reach), middle + QPointF(reach, reach))
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))
    elif item.weak:
        painter.drawLine(middle + QPointF(-reach, 0), middle + QPointF(reach, 0))
    elif item.state is FileState.READING:
        pen.setColor(primary)
        pen.setWidthF(3.0)
        painter.setPen(pen)
        # degrees in sixteenths, from twelve o'clock
        painter.drawArc(dot, 90 * 16, -round(360 * 16 * max(item.fraction, 0.12)))


class FileList(QListView):
    """The list as it stands on a page: as tall as its rows, so that the page alone scrolls."""

    def __init__(
        self,
        model: FileListModel,
        *,
        show_reading: bool,
        thumbnails: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_FileDelegate(show_reading, thumbnails, self))
        self.setProperty("role", "rows")
        self.setProperty("ring", True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit)
        self._fit()

    def current_key(self) -> int | None:
        """The key of the selected item."""
        index = self.currentIndex()
        item = index.data(ITEM_ROLE) if index.isValid() else None
        return item.key if isinstance(item, DraftItem) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def _fit(self) -> None:
        option = QStyleOptionViewItem()
        rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        total = sum(self.itemDelegate().sizeHint(option, row).height() for row in rows)
        self.setFixedHeight(max(SPACE * 6, total + 2))
