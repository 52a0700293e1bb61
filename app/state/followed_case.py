"""The case that was looked up by its number and code. Not a draft: nothing here was chosen on this computer."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from submission.case_identity import CaseIdentity
    from submission.failures import SubmissionError
    from submission.protocol.answers import CaseStatus, Receipt

#: States of a case that still has something to withdraw.
WITHDRAWABLE = ("received", "active")


class Request(StrEnum):
    """What the service is being asked about a case."""

    LOOK_UP = "look_up"
    REFRESH = "refresh"
    WITHDRAW = "withdraw"
    CANCEL_WITHDRAWAL = "cancel_withdrawal"
    PROOF = "proof"
    LINKS = "links"
    ERASE_CONTACT = "erase_contact"


class FollowedCase(QObject):
    """One case, what it was looked up with, and what was asked of the service since.

    Attributes:
        identity: number and code; kept while the person may go on from them.
        status: what the service last said of it; None before it was found and after it was closed.
        outdated: a request was carried out since, and ``status`` may be older.
        added: kind and number of what was added last: None where nothing was or it is not known, empty where all
            of it was there before.
        withdrawn: kind and number of what was withdrawn last from a case that goes on with the rest.
        receipts: what the service signed for those requests, the oldest first.
        request: the request under way.
        trouble: why the last request failed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.identity: CaseIdentity | None = None
        self._reset()

    def _reset(self) -> None:
        self.status: CaseStatus | None = None
        self.outdated = False
        self.added: tuple[tuple[str, int], ...] | None = None
        self.withdrawn: tuple[tuple[str, int], ...] = ()
        self.receipts: tuple[Receipt, ...] = ()
        self.request: Request | None = None
        self.trouble: SubmissionError | None = None

    @property
    def withdrawable(self) -> bool:
        """Whether there is something to withdraw, as far as is known: not after a request whose effect is unknown."""
        if self.status is None or self.outdated:
            return False
        return self.status.state in WITHDRAWABLE

    def begin(self, request: Request, identity: CaseIdentity) -> None:
        """The service is being asked. A look-up closes the case that was open before."""
        if request is Request.LOOK_UP:
            self._reset()
        self.identity = identity
        self.request = request
        self.trouble = None
        self.changed.emit()

    def found(self, status: CaseStatus) -> None:
        """The service has answered the look-up."""
        self.status = status
        self.outdated = False
        self.request = self.trouble = None
        self.changed.emit()

    def carried_out(self, status: CaseStatus | None, receipt: Receipt) -> None:
        """The service has taken a request. ``status`` is None where it could not be asked for any more."""
        self.withdrawn = _withdrawn_between(self.status, status)
        self.status = status or self.status
        self.outdated = status is None
        self.receipts = (*self.receipts, receipt)
        self.request = self.trouble = None
        self.changed.emit()

    def took_items(
        self, status: CaseStatus | None, receipts: tuple[Receipt, ...], held: int
    ) -> None:
        """The service has added items to the case that held ``held`` of them before."""
        self.added = (
            None
            if status is None
            else tuple((item.kind, item.number) for item in status.items if item.number > held)
        )
        self.status = status or self.status
        self.outdated = status is None
        self.receipts = (*self.receipts, *receipts)
        self.changed.emit()

    def clear_added(self) -> None:
        """What was added or withdrawn last has been told."""
        if self.added is not None or self.withdrawn:
            self.added, self.withdrawn = None, ()
            self.changed.emit()

    def failed(self, error: SubmissionError) -> None:
        """The request under way did not succeed."""
        self.request = None
        self.trouble = error
        self.changed.emit()

    def clear_trouble(self) -> None:
        """Nobody needs to see any more why the last request failed."""
        if self.trouble is not None:
            self.trouble = None
            self.changed.emit()

    def close(self) -> None:
        """Put the case away, but keep number and code. An answer that is still to come is not wanted any more."""
        self._reset()
        self.changed.emit()

    def forget(self) -> None:
        """Drop everything."""
        self.identity = None
        self.close()


def _withdrawn_between(
    before: CaseStatus | None, after: CaseStatus | None
) -> tuple[tuple[str, int], ...]:
    """Kind and number of the items that could be withdrawn before; none where the whole case was."""
    if before is None or after is None or after.state not in WITHDRAWABLE:
        return ()
    open_before = {item.item_id for item in before.items if item.state in WITHDRAWABLE}
    return tuple(
        (item.kind, item.number)
        for item in after.items
        if item.item_id in open_before and item.state not in WITHDRAWABLE
    )
