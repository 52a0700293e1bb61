"""Paints one row: mark or blurred thumbnail, name, what became of the file, and the × that takes it off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.look import SPACE
from app.pages.sending.file_list.marks import paint_cross, paint_kind, paint_state
from app.pages.sending.file_list.model import ITEM_ROLE, MESSAGE_ROLE, FileListModel, Index
from app.state import DraftItem
from app.widgets import draw_from_the_right, reading_start
from hashing.events import THUMBNAIL_SIDE

#: From here on are scripts that our text font lacks; the fonts that stand in have other heights.
_OTHER_SCRIPTS = "\u0250"
_PADDING = SPACE + SPACE // 2
_WORDS = int(Qt.TextFlag.TextWordWrap)
#: A file name may be one long word.
_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of a row go, in the row's own coordinates, and how tall the row is."""

    mark: QRect
    name: QRect
    message: QRect
    cross: QRect
    height: int


class FileDelegate(QStyledItemDelegate):
    """Measures and paints the rows, each as high as its words need.

    Args:
        show_reading: whether rows say how far reading is.
        thumbnails: tells whether blurred thumbnails are shown.
    """

    def __init__(
        self,
        show_reading: bool,
        thumbnails: Callable[[], bool],
        model: FileListModel,
        view: QListView,
    ) -> None:
        super().__init__(view)
        self._model = model
        self._show_reading = show_reading
        self._thumbnails = thumbnails
        self._view = view
        self._row_heights: dict[int, int] = {}
        #: by the room for it and its words, which are the same for most files
        self._message_heights: dict[tuple[int, str], int] = {}
        self._measured_for: object = None
        self._name_metrics = self._message_metrics = QFontMetrics(view.font())
        #: the row whose × is under the mouse
        self.cross_under_mouse = -1

    # --- places --------------------------------------------------------------------------------

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._row_height(index.row()))

    def total_height(self) -> int:
        """Of all rows, in pixels."""
        self._forget_other_measures()
        for row in range(self._model.rowCount()):
            if row not in self._row_heights:
                self._row_height(row)
        return sum(self._row_heights.values())

    def _row_height(self, row: int) -> int:
        """In pixels. Remembered: whenever one row has changed, the list asks for the height of every row."""
        self._forget_other_measures()
        if row not in self._row_heights:
            self._row_heights[row] = self._places(self._view.viewport().width(), row).height
        return self._row_heights[row]

    def _forget_other_measures(self) -> None:
        width = self._view.viewport().width()
        measured_for = (width, self._view.font().pixelSize(), self._thumbnails())
        if measured_for != self._measured_for:
            self._measured_for = measured_for
            self._name_metrics = QFontMetrics(self._view.font())
            self._message_metrics = QFontMetrics(self._small())
            self._message_heights.clear()
            self._row_heights.clear()

    def measure_again(self, first: int = 0, last: int | None = None) -> None:
        """Rows have changed: from ``first`` to ``last``, or all of them."""
        if last is None:
            self._measured_for = None
            return
        for row in range(first, last + 1):
            self._row_heights.pop(row, None)

    def is_on_cross(self, index: Index, point: QPoint) -> bool:
        """Whether a point of the view lies on the × of this row."""
        row = self._view.visualRect(index)
        return (
            self._places(row.width(), index.row()).cross.translated(row.topLeft()).contains(point)
        )

    def _places(self, width: int, row: int) -> _Places:
        side = self._mark_side()
        left = _PADDING + side + _PADDING
        cross_side = max(24, self._name_metrics.height() + 4)
        room = max(SPACE * 8, width - left - _PADDING * 2 - cross_side)
        name_height = _text_height(self._model.name(row), room, _ANYWHERE, self._name_metrics)
        message_height = self._message_height(room, row) if self._show_reading else 0
        text = name_height + message_height
        height = max(text, side, cross_side) + 2 * _PADDING
        top = (height - text) // 2
        places = _Places(
            QRect(_PADDING, (height - side) // 2, side, side),
            QRect(left, top, room, name_height),
            QRect(left, top + name_height, room, message_height),
            QRect(
                width - _PADDING - cross_side, (height - cross_side) // 2, cross_side, cross_side
            ),
            height,
        )
        if self._view.isRightToLeft():
            for area in (places.mark, places.name, places.message, places.cross):
                area.moveRight(width - 1 - area.left())
        return places

    def _message_height(self, room: int, row: int) -> int:
        words = self._model.message(row)
        if (room, words) not in self._message_heights:
            height = _text_height(words, room, _WORDS, self._message_metrics) + 2
            self._message_heights[room, words] = height
        return self._message_heights[room, words]

    def _mark_side(self) -> int:
        line = self._name_metrics.height()
        return THUMBNAIL_SIDE if self._thumbnails() else max(22, line)

    def _small(self) -> QFont:
        small = QFont(self._view.font())
        small.setPixelSize(max(13, round(self._view.font().pixelSize() * 13 / 15)))
        return small

    # --- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: DraftItem = index.data(ITEM_ROLE)
        places = self._places(option.rect.width(), index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        painter.translate(option.rect.topLeft())
        self._paint_ground(painter, option, index)
        self._paint_text(painter, places, index)
        self._paint_mark(painter, QRectF(places.mark), item)
        under_mouse = self.cross_under_mouse == index.row()
        paint_cross(painter, QRectF(places.cross), self._view.palette(), under_mouse=under_mouse)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._view.palette()
        whole = QRectF(0, 0, option.rect.width(), option.rect.height())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        if index.row() + 1 < index.model().rowCount():
            floor = whole.height() - 0.5
            painter.drawLine(QPointF(0, floor), QPointF(whole.width(), floor))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(whole.adjusted(3, 3, -3, -4), 7, 7)

    def _paint_text(self, painter: QPainter, places: _Places, index: Index) -> None:
        palette = self._view.palette()
        mirrored = self._view.isRightToLeft()
        start = int(reading_start(mirrored=mirrored))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(self._view.font())
        painter.drawText(places.name, _ANYWHERE | start, str(index.data()))
        if self._show_reading:
            painter.setFont(self._small())
            painter.setPen(palette.color(QPalette.ColorRole.Shadow))
            message = str(index.data(MESSAGE_ROLE))
            if mirrored:
                draw_from_the_right(
                    painter, QRectF(places.message), message, Qt.AlignmentFlag.AlignLeft
                )
                return
            painter.drawText(places.message, _WORDS, message)

    def _paint_mark(self, painter: QPainter, area: QRectF, item: DraftItem) -> None:
        painter.save()
        if item.thumbnail is not None and self._thumbnails():
            pixels = THUMBNAIL_SIDE
            row = pixels * 3
            image = QImage(item.thumbnail, pixels, pixels, row, QImage.Format.Format_RGB888)
            clip = QPainterPath()
            clip.addRoundedRect(area, 6, 6)
            painter.setClipPath(clip, Qt.ClipOperation.IntersectClip)
            painter.drawImage(area, image)
        else:
            side = min(area.width(), max(22.0, self._name_metrics.height()))
            dot = QRectF(0, 0, side, side)
            dot.moveCenter(area.center())
            dot = dot.adjusted(1, 1, -1, -1)
            if self._show_reading:
                paint_state(painter, dot, item, self._view.palette())
            else:
                paint_kind(painter, dot, self._view.palette())
        painter.restore()


def _text_height(text: str, room: int, wrap: int, metrics: QFontMetrics) -> int:
    plain = "\n" not in text and max(text, default="") < _OTHER_SCRIPTS
    if plain and metrics.horizontalAdvance(text) < room:
        return metrics.height()  # ten times as fast, and most are one line
    return metrics.boundingRect(QRect(0, 0, room, 10_000), wrap, text).height()
