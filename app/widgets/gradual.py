"""A long column of parts, made a few in each turn of the event loop, so that the window goes on answering meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.look import SPACE

Key = TypeVar("Key", bound=Hashable)
Part = TypeVar("Part", bound=QWidget)
#: Parts that stand in one group: where one of them changes, only its group is laid out anew.
_GROUP = 25


class GradualColumn(Generic[Key, Part]):
    """Shows a part for each key, in the order of the keys. Put its ``layout`` where the parts are to stand.

    Args:
        make: makes the part of a key.
        fill: has a part say what there is to say of its key now; also called for parts that were there before.
        at_once: parts made in one turn.
    """

    def __init__(
        self,
        make: Callable[[Key], Part],
        fill: Callable[[Key, Part], None],
        *,
        spacing: int = SPACE,
        at_once: int = 4,
    ) -> None:
        self.layout = QVBoxLayout()
        self.layout.setSpacing(spacing)
        self._make = make
        self._fill = fill
        self._at_once = at_once
        self._parts: dict[Key, Part] = {}
        self._groups: list[tuple[QWidget, QVBoxLayout]] = []
        self._wanted: tuple[Key, ...] = ()
        self._next = QTimer(self.layout)
        self._next.setSingleShot(True)
        self._next.setInterval(1)
        self._next.timeout.connect(self._make_some)

    @property
    def parts(self) -> Mapping[Key, Part]:
        """Those that are made so far."""
        return self._parts

    def show(self, keys: Sequence[Key]) -> None:
        """Show parts for these: the first at once, the others in the next turns."""
        self._wanted = tuple(keys)
        there = set(keys)
        self._remove([key for key in self._parts if key not in there])
        if tuple(self._parts) != self._wanted[: len(self._parts)]:
            self._remove(list(self._parts))  # in another order
        for key, part in self._parts.items():
            self._fill(key, part)
        self._make_some()

    def _remove(self, keys: Sequence[Key]) -> None:
        for key in keys:
            gone = self._parts.pop(key)
            # hidden at once; deleted from the event loop, because one of its own slots may be running
            gone.hide()
            gone.deleteLater()
            for _, group in self._groups:
                group.removeWidget(gone)
        for holder, group in self._groups:
            if not group.count():
                holder.hide()
                holder.deleteLater()
        self._groups = [(holder, group) for holder, group in self._groups if group.count()]

    def _make_some(self) -> None:
        done = len(self._parts)
        for key in self._wanted[done : done + self._at_once]:
            part = self._parts[key] = self._make(key)
            self._fill(key, part)
            self._group().addWidget(part)
        if len(self._parts) < len(self._wanted):
            self._next.start()

    def _group(self) -> QVBoxLayout:
        """The last group, or a new one where it is full."""
        if not self._groups or self._groups[-1][1].count() >= _GROUP:
            holder = QWidget()
            group = QVBoxLayout(holder)
            group.setContentsMargins(0, 0, 0, 0)
            group.setSpacing(self.layout.spacing())
            self._groups.append((holder, group))
            self.layout.addWidget(holder)
        return self._groups[-1][1]
