"""What this person is about to send: files, signals, choices. In memory only, and forgotten on leaving."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from app.state.draft.addition import Addition
from app.state.draft.chosen_files import ChosenFiles, close_memory_files
from app.state.draft.draft_item import DraftItem
from app.state.draft.listing import Listing
from app.state.draft.sending import (
    Sealed,
    Sending,
    Sent,
    Unclear,
    Underway,
    Unsent,
    Waits,
    failed,
    started,
)
from app.state.draft.ticks import Ticks
from app.state.memory_file import MemoryFile
from app.state.way import Way
from hashing.events import Event

if TYPE_CHECKING:
    from submission.failures import SubmissionError
    from submission.prepared_case import PreparedAddition, PreparedCase
    from submission.protocol.answers import Receipt

#: How many files one case holds; a service takes as many unless its operator allows more.
MOST_FILES = 1000
#: Withdrawal delays a person can choose, in hours.
DELAYS = (0, 24, 72, 168)


class CaseDraft(QObject):
    """Files, statements and choices, and how far the sending is. Whoever shows them listens to ``changed``.

    What would change the bytes raises ``RuntimeError`` once the case may have been sent (``locked``).

    Attributes:
        way: whose picture it is, and how old they were in it.
        thumbnails: whether small blurred pictures are made while files are read.
        delay_hours: how long a withdrawal can be called back.
        prepared: the exact bytes, or None while they are not made.
        cannot_prepare: the bytes can't be made of what is chosen.
        sending: how far the sending is.
        set_aside: files for a second case, about pictures from before 18; they are read already.
        addition: the case that the files are added to; None where they make a case of their own.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = ChosenFiles()
        self._listing: Listing | None = None
        self._reset_choices()

    def _reset_choices(self) -> None:
        self.way = Way.ADULT
        self.ticks = Ticks()
        self.thumbnails = False
        self.delay_hours = 0
        self.addition: Addition | None = None
        self.prepared: PreparedCase | PreparedAddition | None = None
        self.cannot_prepare = False
        self.sending: Sending = Unsent()
        self.written_down = False
        self.sheet_saved = False
        self.set_aside: tuple[DraftItem, ...] = ()

    def _tell(self) -> None:
        self._listing = None
        self.changed.emit()

    # --- what there is -------------------------------------------------------------------------

    @property
    def listing(self) -> Listing:
        """What follows from the list of chosen files: numbers, and which look the same."""
        if self._listing is None:
            self._listing = self._files.listing(self.held + 1)
        return self._listing

    @property
    def items(self) -> tuple[DraftItem, ...]:
        """Every chosen file, in order."""
        return self.listing.items

    @property
    def waiting(self) -> tuple[DraftItem, ...]:
        """Those without a result."""
        return self.listing.waiting

    @property
    def sendable(self) -> tuple[DraftItem, ...]:
        """Those that can be sent."""
        return self.listing.sendable

    def number(self, key: int) -> int | None:
        """The number by which a person knows what is sent: "Picture 1" is the first of the list that can be sent.

        The service counts the items of a case in the same order, so the number is the same before and after. There is
        none before all files are read, and none for a file that can't be sent.
        """
        return self.listing.numbers.get(key)

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """All receipts, or none before all of it has arrived."""
        return self.sending.receipts if isinstance(self.sending, Sent) else ()

    @property
    def sealed(self) -> bool:
        """Whether the case was put into a sealed file instead of being sent."""
        return isinstance(self.sending, Sealed)

    @property
    def waits(self) -> bool:
        """Whether the case waits on this computer until it can be sent."""
        return isinstance(self.sending, Waits)

    @property
    def finished(self) -> bool:
        """Whether all of it has arrived, is in a sealed file, or waits here: what follows is keeping number and code."""
        return isinstance(self.sending, Sent | Sealed | Waits)

    @property
    def locked(self) -> bool:
        """Whether it is sent, or may be: then only the same bytes may follow."""
        return not isinstance(self.sending, Unsent)

    @property
    def trouble(self) -> SubmissionError | None:
        """Why the last try to send it failed."""
        return self.sending.error if isinstance(self.sending, Unsent | Unclear) else None

    @property
    def being_sent(self) -> bool:
        """Whether a try to send it is under way."""
        return isinstance(self.sending, Underway)

    @property
    def unkept(self) -> bool:
        """Whether there may be a case at the service of which only this window knows the number and the code."""
        return (
            self.locked
            and self.addition is None  # whoever adds to a case has both
            and not (self.written_down or self.sheet_saved)
        )

    @property
    def prepared_case(self) -> PreparedCase | None:
        """The exact bytes of a case of its own; None while they are not made, and where items are added to one."""
        return None if self.addition is not None else cast("PreparedCase | None", self.prepared)

    @property
    def held(self) -> int:
        """How many items the case has already that the files are added to."""
        return self.addition.held if self.addition is not None else 0

    # --- choosing ------------------------------------------------------------------------------

    def set_way(self, way: Way) -> None:
        """Begin on this way. What was chosen on a way of the other channel is dropped: it is another case."""
        self._check_unlocked()
        if way.channel != self.way.channel:
            self._files.drop_all()
            self._reset_choices()
        self.way = way
        self._tell()

    def begin_adding(self, addition: Addition, way: Way) -> None:
        """Begin to add to a case. Files that were chosen on a way of the same channel stay in the list."""
        if self.finished or way.channel != self.way.channel:
            self._files.drop_all()
        else:
            self._check_unlocked()
        self._reset_choices()
        self.way, self.addition = way, addition
        self._tell()

    def stop_adding(self) -> None:
        """Add to no case any more: what has arrived is forgotten here, what was not sent yet stays in the list.

        Without effect while it is not known whether something has arrived.
        """
        if self.addition is None:
            return
        if self.finished:
            self.forget()
        elif not self.locked:
            self.addition = None
            self._edited()

    def set_ticks(self, ticks: Ticks) -> None:
        """What the person states. Bytes that were made and not sent are made anew; those that may have been sent stay."""
        stated = self.ticks.all
        self.ticks = ticks
        if ticks.all != stated and not self.locked:
            self.prepared = None  # the bytes carry the statement
        self._tell()

    def set_thumbnails(self, wanted: bool) -> None:
        """Whether blurred thumbnails are made of the files that are read from now on."""
        self.thumbnails = wanted
        self._tell()

    def add_files(self, sources: Iterable[Path | MemoryFile]) -> tuple[Path | MemoryFile, ...]:
        """Add files that are not there yet, as many as a case holds. Returns those that were left out.

        A case of more files than fit into one body goes out in several; that is no limit of the person's.
        """
        self._check_unlocked()
        left_out = self._files.add(sources, MOST_FILES - self.held)
        self._edited()
        return left_out

    def remove(self, *keys: int) -> None:
        """Take files off the list. They stay where they are on the computer."""
        self._check_unlocked()
        self._files.remove(keys)
        self._edited()

    def put_aside(self, *keys: int) -> None:
        """Keep these files for a case of their own, in the minor channel. Without their thumbnails."""
        self._check_unlocked()
        aside = [replace(item, thumbnail=None) for item in self._files.take_out(keys)]
        self.set_aside = (*self.set_aside, *aside)
        self._edited()

    def begin_with_set_aside(self) -> None:
        """Begin the second case: the files that were put aside, and nothing else of what was chosen."""
        aside = self.set_aside
        self._files.drop_all()
        self._reset_choices()
        self.way = Way.BEFORE_18
        self._files.put_back(aside)
        self._tell()

    def set_synthetic(self, key: int, synthetic: bool) -> None:
        """Whether the person calls this one a fake."""
        self._check_unlocked()
        self._files.set_synthetic(key, synthetic)
        self._edited()

    def set_delay(self, hours: int) -> None:
        """How long a withdrawal can be called back. Raises ``ValueError`` for hours that are not in ``DELAYS``."""
        if hours not in DELAYS:
            raise ValueError("not one of the delays offered")
        self._check_unlocked()
        self.delay_hours = hours
        self._edited()

    # --- reading -------------------------------------------------------------------------------

    def apply(self, reports: Iterable[tuple[int, Event]]) -> None:
        """Take in what the hasher reported of items, by their keys. A removed item is ignored."""
        self._check_unlocked()
        self._files.apply(reports)
        self._edited()

    def stop_reading(self) -> None:
        """Files that were being read wait again."""
        if self._files.stop_reading():
            self._tell()

    def set_same(self, groups: tuple[tuple[int, ...], ...]) -> None:
        """Which files look the same, by their keys."""
        self._files.set_same(groups)
        self._tell()

    def read_again(self, key: int) -> None:
        """A file that could not be read waits again; it may have been mended or plugged in since."""
        self._check_unlocked()
        if self._files.read_again(key):
            self._edited()

    # --- sending -------------------------------------------------------------------------------

    def set_prepared(self, prepared: PreparedCase | PreparedAddition | None) -> None:
        """The exact bytes are made, or the ones there were no longer hold."""
        self.prepared = prepared
        self.cannot_prepare = False
        self._tell()

    def set_cannot_prepare(self) -> None:
        """The bytes can't be made of what is chosen."""
        self.prepared = None
        self.cannot_prepare = True
        self._tell()

    def begin_sending(self) -> None:
        """A try to send it begins."""
        self._set_sending(started(self.sending))

    def sending_failed(self, error: SubmissionError, *, may_have_arrived: bool) -> None:
        """A try has brought no receipt. ``may_have_arrived``: the service may have all or a part of it."""
        self._set_sending(failed(self.sending, error, may_have_arrived=may_have_arrived))

    def set_receipts(self, receipts: Iterable[Receipt]) -> None:
        """All of it has arrived."""
        self._set_sending(Sent(tuple(receipts)))

    def set_sealed(self) -> None:
        """All of it is in a sealed file."""
        self._set_sending(Sealed())

    def set_waits(self) -> None:
        """All of it waits on this computer."""
        self._set_sending(Waits())

    def clear_trouble(self) -> None:
        """Nobody needs to see any more why the last try failed. What may have arrived stays so."""
        if isinstance(self.sending, Unsent) and self.sending.error is not None:
            self._set_sending(Unsent())

    def _set_sending(self, sending: Sending) -> None:
        self.sending = sending
        self._tell()

    def set_written_down(self, written_down: bool) -> None:
        """Whether the person says that number and code are kept."""
        self.written_down = written_down
        self._tell()

    def set_sheet_saved(self) -> None:
        """The sheet with the number and the code is on a disk."""
        self.sheet_saved = True
        self._tell()

    def forget(self) -> None:
        """Drop everything."""
        self._files.drop_all()
        close_memory_files(item.source for item in self.set_aside)
        self._reset_choices()
        self._tell()

    def _check_unlocked(self) -> None:
        if self.locked:
            raise RuntimeError("a case that may have been sent can't be changed")

    def _edited(self) -> None:
        """Something that is sent has changed: the bytes that were made no longer hold."""
        self.prepared = None
        self.cannot_prepare = False
        self._tell()
