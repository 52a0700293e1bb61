"""The order in which a page is read: as its layouts show it, whatever was made first."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import Shiboken

from app.widgets.accessible.reading_order import children_in_order
from app.widgets.flow import Flow


def test_parts_are_read_as_the_layouts_show_them_and_the_others_last(qapp: QApplication) -> None:
    page = QWidget()
    beside = QLabel("in no layout", page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    last, second, third, first = (QLabel(text) for text in ("last", "second", "third", "first"))
    column.addWidget(last)
    row.addWidget(third)
    row.insertWidget(0, second)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    assert children_in_order(page) == [first, second, third, last, beside]


def test_parts_that_flow_are_read_in_their_order(qapp: QApplication) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    parts = [QLabel(str(n)) for n in range(3)]
    column.addLayout(Flow(parts[1], parts[2]))
    column.insertWidget(0, parts[0])
    assert children_in_order(page) == parts


def test_reading_keeps_nothing_that_qt_may_delete(qapp: QApplication) -> None:
    """Python took the place of a deleted item for a layout, and the program ended."""
    page = QWidget()
    column = QVBoxLayout(page)
    parts = [QLabel(str(n)) for n in range(3)]
    for part in parts:
        column.addWidget(part)
    before = _items_held()
    assert children_in_order(page) == parts
    assert _items_held() == before


def _items_held() -> int:
    """How many items of layouts Python holds on to."""
    return sum(isinstance(each, QWidgetItem) for each in Shiboken.getAllValidWrappers())
