"""The order in which a page is read. Qt goes by when widgets were made, so that parts which are added later come last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLayout, QWidget


def children_in_order(widget: QWidget) -> list[QWidget]:
    """Its children as its layout shows them, then those that are in no layout."""
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    found = list(_in_layout(widget.layout(), children))
    return found + [child for child in children if child not in found and not child.isWindow()]


def let_tab_follow(widget: QWidget) -> None:
    """Make Tab go through what is in ``widget`` in the order of reading."""
    for earlier, later in pairwise(_stops(widget)):
        QWidget.setTabOrder(earlier, later)


def stop_after(gone: QWidget, widget: QWidget) -> QWidget | None:
    """The next stop in ``widget`` for a keyboard whose own stop, ``gone``, was just hidden or disabled; None at the end."""
    stops = list(_stops(widget, gone))
    here = stops.index(gone) if gone in stops else len(stops)
    return stops[here + 1] if here + 1 < len(stops) else None


def _stops(widget: QWidget, gone: QWidget | None = None) -> Iterator[QWidget]:
    """What Tab comes to, in the order of reading; among it ``gone``, which it does not come to any more."""
    if widget is gone:
        yield widget
        return
    if widget.isHidden() or not widget.isEnabled():
        if gone is not None and widget.isAncestorOf(gone):
            yield gone
        return
    if _is_stop(widget) or (widget.hasFocus() and isinstance(widget, QLabel)):
        yield widget  # what it is made of has the keyboard through it
        return
    for child in children_in_order(widget):
        yield from _stops(child, gone)


def read_on(widget: QWidget, step: int) -> None:
    """Give the keyboard to the next text or control in ``widget`` (``step`` 1) or to the one before (-1).

    For screen readers: Tab comes to controls only, so that nothing else on a page is spoken.
    """
    there = list(_read(widget))
    focused = QApplication.focusWidget()
    here = there.index(focused) if focused in there else -1 if step > 0 else len(there)
    if 0 <= here + step < len(there):
        wanted = there[here + step]
        if isinstance(wanted, QLabel) and not _is_stop(wanted):
            wanted.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # so that Tab can go on from it
        wanted.setFocus(Qt.FocusReason.TabFocusReason)


def _read(widget: QWidget) -> Iterator[QWidget]:
    """Every text and control in ``widget``, in the order of reading."""
    if not widget.isVisible():
        return
    # of several choices Qt lets Tab come to the chosen one only
    button = isinstance(widget, QAbstractButton) and widget.isEnabled()
    if button or _is_stop(widget) or (isinstance(widget, QLabel) and _says_something(widget)):
        yield widget
        return
    for child in children_in_order(widget):
        yield from _read(child)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _says_something(label: QLabel) -> bool:
    """Not a picture without a name, the dot before an entry of a list, or a caption that is heard with its field."""
    return label.buddy() is None and any(
        sign.isalnum() for sign in label.accessibleName() or label.text()
    )


def _in_layout(layout: QLayout | None, widgets: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of ``widgets`` that are in a layout or in one within it, in its order.

    Never by ``itemAt``: Python would keep what it is handed for as long as the layout lives, also when Qt has long deleted
    it, and take for it whatever Qt puts at the same address later. That ends the program.
    """
    if layout is None:
        return
    within = [child for child in layout.children() if isinstance(child, QLayout)]
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(each), each) for each in widgets]
    parts += [(layout.indexOf(each), each) for each in within]
    for place, part in sorted(parts, key=itemgetter(0)):
        if place < 0:
            continue
        if isinstance(part, QLayout):
            yield from _in_layout(part, widgets)
        else:
            yield part
