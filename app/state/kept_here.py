"""What this computer keeps of cases, as far as the person asked to keep or to see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.keeping.outbox import Waiting
    from submission.protocol.plain_error import PlainError


class KeptHere(QObject):
    """What the pages show that keep cases or find them again; they listen to ``changed``.

    Signals:
        waits: the case of this identity waits here from now on.
        arrived: a case that waited has arrived, with all its receipts.
        emptied: everything that was kept on this computer is removed, or as much of it as could be.

    Attributes:
        cases: what the place that was opened holds; None while none was.
        waiting: what waits on this computer to be sent, as far as that place's key opens it.
        kept: numbers of the cases that were kept since the window was opened.
        left: how many things could not be removed; None while nothing was.
        trouble: why the last request failed.
        under_way: whether a request is being carried out.
    """

    changed = Signal()
    waits = Signal(object)
    arrived = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reset()

    def _reset(self) -> None:
        self.cases: tuple[CaseIdentity, ...] | None = None
        self.waiting: tuple[Waiting, ...] = ()
        self.kept: frozenset[str] = frozenset()
        self.left: int | None = None
        self.trouble: PlainError | None = None
        self.under_way = False

    def begin(self) -> None:
        """Something was asked for."""
        self.under_way, self.trouble, self.left = True, None, None
        self.changed.emit()

    def found(self, cases: Sequence[CaseIdentity], waiting: Sequence[Waiting] = ()) -> None:
        """A place was opened, and holds these; ``waiting`` is what its key opens of what waits to be sent."""
        self.under_way, self.cases = False, tuple(cases)
        self._show_waiting(waiting)
        self.changed.emit()

    def now_waits(self, identity: CaseIdentity, waiting: Sequence[Waiting]) -> None:
        """The case waits on this computer, and its number and code are kept there."""
        self.under_way, self.kept = False, self.kept | {identity.case_id}
        self._show_waiting(waiting)
        self.waits.emit(identity)
        self.changed.emit()

    def _show_waiting(self, waiting: Sequence[Waiting]) -> None:
        known = {each.identity for each in self.waiting if each.arrived}
        self.waiting = tuple(waiting)
        for each in self.waiting:
            if each.arrived and each.identity not in known:
                self.arrived.emit(each)

    def was_kept(self, identity: CaseIdentity) -> None:
        """The case is kept."""
        self.under_way, self.kept = False, self.kept | {identity.case_id}
        self.changed.emit()

    def was_emptied(self, left: int) -> None:
        """Everything was removed but for ``left`` things."""
        self._reset()
        self.left = left
        self.emptied.emit()
        self.changed.emit()

    def failed(self, error: PlainError) -> None:
        """What was asked for did not succeed."""
        self.under_way, self.trouble = False, error
        self.changed.emit()

    def forget(self) -> None:
        """The window knows nothing of it any more; what is kept on the disk stays there."""
        self._reset()
        self.changed.emit()
