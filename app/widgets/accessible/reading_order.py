"""The order in which a page is read. Qt goes by when widgets were made, so that parts which are added later come last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def children_in_order(widget: QWidget) -> list[QWidget]:
    """Its children as its layout shows them, then those that are in no layout."""
    found = list(_widgets_of(widget.layout()))
    others = (child for child in widget.children() if isinstance(child, QWidget))
    return found + [child for child in others if child not in found and not child.isWindow()]


def let_tab_follow(widget: QWidget) -> None:
    """Make Tab go through what is in ``widget`` in the order of reading."""
    for earlier, later in pairwise(_stops(widget)):
        QWidget.setTabOrder(earlier, later)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget  # what it is made of has the keyboard through it
        return
    for child in children_in_order(widget):
        yield from _stops(child)


def _widgets_of(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        else:
            yield from _widgets_of(item.layout())
