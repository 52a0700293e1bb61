"""What screen readers are told beyond what Qt tells by itself: headings are headings, and the program has no path.

Qt describes an application by the path of its executable, which names this program to whoever looks at the accessible
tree, and calls every label plain text, so that a screen reader finds no heading to jump to.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleObject,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QStackedWidget, QWidget
from shiboken6 import VoidPtr

from app.widgets.accessible.announcing import Notification
from app.widgets.accessible.reading_order import children_in_order

#: Roles of the type scale (``app.look.style_sheet``) that are headings, and how deep: a page has one of the first level.
_HEADINGS = {"title": 1, "heading": 2}
_NO_PROGRAMS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Desktop)


def tell_screen_readers() -> None:
    """Have Qt ask here first, from now on.

    After the application is made, which brings Qt's own answers (the last one installed is asked first), and before
    its event loop runs, in which screen readers first look at it.
    """
    QAccessible.installFactory(_interface)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """Ours where we have one; None leaves it to Qt."""
    if isinstance(thing, QLabel):
        return _Heading(thing) if thing.property("role") in _HEADINGS else None
    if isinstance(thing, QWidget) and thing.property("role") == "column":
        return _Column(thing)
    if isinstance(thing, QWidget) and thing.property("role") == "group":
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    if isinstance(thing, Notification):
        return QAccessibleWidget(thing, QAccessible.Role.Notification)
    if isinstance(thing, QStackedWidget):
        # Qt's role is read aloud as "layered pane" on each page; which page is shown, its title says
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    return _Program(thing) if isinstance(thing, QApplication) else None


class _Heading(QAccessibleWidget):
    """A label that is a heading, with its level."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._level = _Level(_HEADINGS[label.property("role")])

    def text(self, which: QAccessible.Text) -> str:
        label = self.object()
        if which is QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        if which is QAccessible.Text.Description and isinstance(label, QLabel):
            return _lead(label)
        return super().text(which)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """The C++ object behind an interface.

        PySide takes a wrapped object or a ``VoidPtr`` for the pointer that C++ wants here, although its stub says int.
        It would take None for the address of None, so that C++ reads rubbish: nothing is a null pointer.
        """
        if kind is QAccessible.InterfaceType.AttributesInterface:
            return self._level
        found: object = super().interface_cast(kind)
        return VoidPtr(0) if found is None else found


def _lead(title: QLabel) -> str:
    """The paragraph under a page's title: heard when a page opens, which otherwise only reading line by line would do."""
    page = title.parentWidget()
    if title.property("role") != "title" or page is None:
        return ""
    shown = [child for child in children_in_order(page) if child.isVisible()]
    _, *below = shown[shown.index(title) :] if title in shown else [title]
    lead = below[0] if below else None
    return (lead.accessibleName() or lead.text()) if isinstance(lead, QLabel) else ""


class _Level(QAccessibleAttributesInterface):
    """How deep a heading is: 1 is the title of a page."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level if key is QAccessible.Attribute.Level else None


class _Column(QAccessibleWidget):
    """A container whose children are told in the order they are shown in."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client)

    def _children(self) -> list[QWidget]:
        widget = self.object()
        return children_in_order(widget) if isinstance(widget, QWidget) else []

    def childCount(self) -> int:
        return len(self._children())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        children = self._children()
        if not 0 <= index < len(children):
            return None
        return QAccessible.queryAccessibleInterface(children[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        children: list[QObject | None] = [*self._children()]
        return children.index(child.object()) if child.object() in children else -1


class _Program(QAccessibleObject):
    """The root of the tree: its windows, under the neutral name."""

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return len(_windows())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        windows = _windows()
        if not 0 <= index < len(windows):
            return None
        return QAccessible.queryAccessibleInterface(windows[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        windows: list[QObject | None] = [*_windows()]
        return windows.index(child.object()) if child.object() in windows else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        focused = QApplication.focusWidget()
        return QAccessible.queryAccessibleInterface(focused) if focused is not None else None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Application

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, which: QAccessible.Text) -> str:
        return QApplication.applicationName() if which is QAccessible.Text.Name else ""


def _windows() -> list[QWidget]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.windowType() not in _NO_PROGRAMS and widget.windowHandle() is not None
    ]
