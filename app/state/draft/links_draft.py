"""The links, and perhaps an e-mail address, that a person is about to send for a case. In memory only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from submission.failures import SubmissionError
    from submission.prepared_links import PreparedContact, PreparedLinks


@dataclass(frozen=True, slots=True)
class SealedLinks:
    """The exact bytes of what was entered: of the links, of the e-mail address, or of both."""

    links: PreparedLinks | None = field(default=None, repr=False)
    contact: PreparedContact | None = field(default=None, repr=False)

    @property
    def bodies(self) -> tuple[bytes, ...]:
        """What is sent, in this order."""
        return tuple(part.content for part in (self.links, self.contact) if part is not None)


class LinksDraft(QObject):
    """The page that shows it listens to ``changed``. Sending is noted in ``FollowedCase``, whose case this is about.

    Signals:
        forgotten: fields have to be emptied, on pages that are hidden as well.

    Attributes:
        links: addresses of pages, each in its one spelling.
        mail: an e-mail address in its one spelling; empty for none.
        revision: counts the changes, so that late bytes of an earlier state are known as such.
        sealed: the exact bytes of this state; None while they are not made.
        trouble: why they could not be made.
        known: addresses that were sent from this window, by the number that the case gives them. The service can't tell
            them, and nothing keeps them on the computer.
        arrived: the numbers of what was sent last; None where nothing was.
    """

    changed = Signal()
    forgotten = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.revision = 0
        self._reset()

    def _reset(self) -> None:
        self.known: dict[int, str] = {}
        self.arrived: tuple[int, ...] | None = None
        self._empty()

    def _empty(self) -> None:
        self.links: tuple[str, ...] = ()
        self.mail = ""
        self.sealed: SealedLinks | None = None
        self.trouble: SubmissionError | None = None
        self.revision += 1

    @property
    def empty(self) -> bool:
        """Whether there is nothing to send."""
        return not (self.links or self.mail)

    def set_links(self, links: tuple[str, ...]) -> None:
        """Each once, in the order given."""
        self.links = tuple(dict.fromkeys(links))
        self._touch()

    def set_mail(self, mail: str) -> None:
        """An address in its one spelling, or empty for none."""
        if mail != self.mail:
            self.mail = mail
            self._touch()

    def _touch(self) -> None:
        self.revision += 1
        self.sealed = self.trouble = self.arrived = None
        self.changed.emit()

    def set_sealed(self, sealed: SealedLinks, revision: int) -> None:
        """The bytes of a state are made; those of an earlier one are not wanted any more."""
        if revision == self.revision:
            self.sealed, self.trouble = sealed, None
            self.changed.emit()

    def set_trouble(self, error: SubmissionError, revision: int) -> None:
        """The bytes of a state could not be made."""
        if revision == self.revision:
            self.trouble = error
            self.changed.emit()

    def clear_trouble(self) -> None:
        """It may be tried again, and what was sent last has been told."""
        self.trouble = self.arrived = None
        self.changed.emit()

    def sent(self, numbers: Mapping[str, int]) -> None:
        """What was entered has arrived. ``numbers``: which of the case's links each address is."""
        self.known.update({number: address for address, number in numbers.items()})
        self._empty()
        self.arrived = tuple(sorted(numbers.values()))
        self.forgotten.emit()
        self.changed.emit()

    def forget(self) -> None:
        """Drop everything."""
        self._reset()
        self.forgotten.emit()
        self.changed.emit()
