"""The list of a folder: type-ahead, several rows at once, Enter and double click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.files import Entry, looks_like_media
from app.look import SPACE
from app.picker.entries import DETAIL_ROLE, ENTRY_ROLE, EntryModel, Index
from app.widgets import paint_tick, reading_start

_PADDING = SPACE + SPACE // 2


class EntryList(QListView):
    """Rows are all alike in height, so that a folder of ten thousand pictures is shown at once.

    Signals:
        opened: Enter or a double click, on this entry.
        selection_changed: other rows are selected, or none.
    """

    opened = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: EntryModel, *, several: bool) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_EntryDelegate(self))
        self.setProperty("role", "rows")
        self.setProperty("ring", True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self.selection_changed)
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    @property
    def selected(self) -> tuple[Entry, ...]:
        """The selected entries, in the order of the list."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.model().index(row, 0).data(ENTRY_ROLE) for row in rows)

    def fit(self) -> None:
        """Make it at least three rows high at the present text size."""
        delegate = self.itemDelegate()
        row = delegate.sizeHint(QStyleOptionViewItem(), self.model().index(0, 0)).height()
        self.setMinimumHeight(3 * row + SPACE)

    def select_row(self, row: int) -> None:
        """Select one row and bring it into sight."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Entry):
            self.opened.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)


class _EntryDelegate(QStyledItemDelegate):
    """A shape for what it is, the name, and below it size and date. What is selected has a tick."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = QFontMetrics(self._view.font()).height() + QFontMetrics(self._small()).height()
        return QSize(SPACE * 20, lines + 2 * SPACE)

    def _small(self) -> QFont:
        small = QFont(self._view.font())
        small.setPixelSize(max(13, round(self._view.font().pixelSize() * 13 / 15)))
        return small

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        palette = self._view.palette()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(area, palette.color(QPalette.ColorRole.AlternateBase))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(3, 2, -3, -3), 7, 7)
        side = max(22, QFontMetrics(self._view.font()).height())
        mark = QRect(area.left() + _PADDING, 0, side, side)
        mark.moveCenter(QRect(mark.left(), area.top(), side, area.height()).center())
        text = area.adjusted(_PADDING * 2 + side, SPACE, -_PADDING, -SPACE)
        mirrored = self._view.isRightToLeft()
        start = reading_start(mirrored=mirrored)
        if mirrored:
            mark.moveRight(area.right() - _PADDING)
            text.moveRight(mark.left() - _PADDING)
        if selected:
            _paint_selected(painter, QRectF(mark), palette)
        else:
            _paint_kind(painter, QRectF(mark).adjusted(2, 2, -2, -2), entry, palette)
        painter.setFont(self._view.font())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        # names of photographs differ at their end, so the middle is left out; the whole name stands below the list
        name = QFontMetrics(self._view.font()).elidedText(
            entry.name, Qt.TextElideMode.ElideMiddle, text.width()
        )
        painter.drawText(text, int(start | Qt.AlignmentFlag.AlignTop), name)
        painter.setFont(self._small())
        painter.setPen(palette.color(QPalette.ColorRole.Shadow))
        detail = str(index.data(DETAIL_ROLE))
        painter.drawText(text, int(start | Qt.AlignmentFlag.AlignBottom), detail)
        painter.restore()


def _paint_selected(painter: QPainter, area: QRectF, palette: QPalette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.HighlightedText), 2.0))
    paint_tick(painter, area.adjusted(1, 1, -1, -1))


def _paint_kind(painter: QPainter, area: QRectF, entry: Entry, palette: QPalette) -> None:
    """A folder, a picture or video in its frame, or a sheet of paper."""
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width, height = area.width(), area.height()
    if entry.is_folder:
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        tab = QRectF(area.left(), area.top() + height * 0.14, width * 0.45, height * 0.3)
        painter.drawRoundedRect(tab, 2, 2)
        painter.drawRoundedRect(area.adjusted(0, height * 0.28, 0, -height * 0.1), 2, 2)
    elif looks_like_media(entry.path):
        frame = area.adjusted(0, height * 0.14, 0, -height * 0.14)
        painter.drawRoundedRect(frame, 2, 2)
        base, peak = frame.bottom() - 3, frame.top() + frame.height() * 0.4
        painter.drawPolyline(
            [
                QPointF(frame.left() + 3, base),
                QPointF(frame.left() + width * 0.4, peak),
                QPointF(frame.right() - 3, base),
            ]
        )
    else:
        painter.drawRoundedRect(area.adjusted(width * 0.15, 0, -width * 0.15, 0), 2, 2)
