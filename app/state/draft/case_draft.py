"""What this person is about to send: files, signals, choices. In memory only, and forgotten on leaving."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from app.state.draft.addition import Addition
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


@dataclass(frozen=True, slots=True)
class Ticks:
    """The three statements of the adult way."""

    adult: bool = False
    in_picture: bool = False
    without_agreement: bool = False

    @property
    def all(self) -> bool:
        return self.adult and self.in_picture and self.without_agreement


class CaseDraft(QObject):
    """The state of one person's way. Everything that shows it listens to ``changed``.

    Attributes:
        prepared: the exact bytes, or None while they are not made.
        cannot_prepare: the bytes can't be made of what is chosen.
        sending: how far the sending is.
        set_aside: files for a second case, about pictures from before 18; they are read already.
        addition: the case that the files are added to; None where they make a case of their own.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[int, DraftItem] = {}
        self._next_key = 1
        self._removed: list[MemoryFile] = []
        self._same: tuple[tuple[int, ...], ...] = ()
        self._worked_out: Listing | None = None
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
        self._worked_out = None
        self.changed.emit()

    # --- what there is -------------------------------------------------------------------------

    @property
    def _listing(self) -> Listing:
        if self._worked_out is None:
            self._worked_out = Listing(tuple(self._items.values()), self._same, self.held + 1)
        return self._worked_out

    @property
    def items(self) -> tuple[DraftItem, ...]:
        return self._listing.items

    @property
    def waiting(self) -> tuple[DraftItem, ...]:
        return self._listing.waiting

    @property
    def sendable(self) -> tuple[DraftItem, ...]:
        return self._listing.sendable

    def number(self, key: int) -> int | None:
        """The number by which a person knows what is sent: "Picture 1" is the first of the list that can be sent.

        The service counts the items of a case in the same order, so the number is the same before and after. There is
        none before all files are read, and none for a file that can't be sent.
        """
        return self.numbers.get(key)

    @property
    def numbers(self) -> Mapping[int, int]:
        """All of these numbers, by key."""
        return self._listing.numbers

    @property
    def numbered(self) -> tuple[tuple[str, int], ...]:
        """Kind and number of everything that can be sent, in order."""
        return tuple(
            (item.fingerprint.kind, number)
            for number, item in enumerate(self.sendable, self.held + 1)
            if item.fingerprint is not None
        )

    def same_as(self, key: int) -> int | None:
        """The number of an earlier file that looks the same as this one, or None where it is the first or the only one."""
        return self.same_looking.get(key)

    @property
    def same_looking(self) -> Mapping[int, int]:
        """All of these, by key."""
        return self._listing.same_as

    @property
    def repeated(self) -> tuple[int, ...]:
        """Keys of the files that look the same as an earlier one."""
        return tuple(key for key in self._items if key in self._listing.same_as)

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
        if self.locked:
            raise RuntimeError("a case that may have been sent can't be changed")
        if way.channel != self.way.channel:
            self._drop_files()
            self._reset_choices()
        self.way = way
        self._tell()

    def begin_adding(self, addition: Addition, way: Way) -> None:
        """Begin to add to a case. Files that were chosen on a way of the same channel stay in the list."""
        if self.finished or way.channel != self.way.channel:
            self._drop_files()
        elif self.locked:
            raise RuntimeError("a case that may have been sent can't be changed")
        self._reset_choices()
        self.way, self.addition = way, addition
        self._tell()

    def stop_adding(self) -> None:
        """What was added is forgotten here once it has arrived; before, its files are for no case yet.

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
        stated = self.ticks.all
        self.ticks = ticks
        if ticks.all != stated and not self.locked:
            self.prepared = None  # the bytes carry the statement
        self._tell()

    def set_thumbnails(self, wanted: bool) -> None:
        self.thumbnails = wanted
        self._tell()

    def add_files(self, sources: Iterable[Path | MemoryFile]) -> tuple[Path | MemoryFile, ...]:
        """Add files that are not there yet, as many as a case holds. Returns those that were left out.

        A case of more files than fit into one body goes out in several; that is no limit of the person's.
        """
        known = {item.source for item in self._items.values()}
        left_out = []
        for source in sources:
            if source in known:
                continue
            if self.held + len(self._items) >= MOST_FILES:
                left_out.append(source)
                continue
            known.add(source)
            self._items[self._next_key] = DraftItem(self._next_key, source)
            self._next_key += 1
        self._edited()
        return tuple(left_out)

    def remove(self, *keys: int) -> None:
        """Take files off the list. They stay where they are on the computer."""
        for key in keys:
            item = self._items.pop(key, None)
            if item is not None and isinstance(item.source, MemoryFile):
                # closed with the rest: its descriptor may be about to be read, and its number must not be used again
                self._removed.append(item.source)
        self._edited()

    def put_aside(self, *keys: int) -> None:
        """Keep these files for a case of their own, in the minor channel. Without their thumbnails."""
        aside = [replace(self._items.pop(key), thumbnail=None) for key in keys]
        self.set_aside = (*self.set_aside, *aside)
        self._edited()

    def begin_with_set_aside(self) -> None:
        """Begin the second case: the files that were put aside, and nothing else of what was chosen."""
        aside = self.set_aside
        self._drop_files()
        self._reset_choices()
        self.way = Way.BEFORE_18
        self._items = {item.key: item for item in aside}
        self._tell()

    def set_synthetic(self, key: int, synthetic: bool) -> None:
        self._items[key] = replace(self._items[key], synthetic=synthetic)
        self._edited()

    def set_delay(self, hours: int) -> None:
        if hours not in DELAYS:
            raise ValueError("not one of the delays offered")
        self.delay_hours = hours
        self._edited()

    # --- reading -------------------------------------------------------------------------------

    def apply(self, reports: Iterable[tuple[int, Event]]) -> None:
        """Take in what the hasher reported of items, by their keys. A removed item is ignored."""
        for key, event in reports:
            if key in self._items:
                self._items[key] = self._items[key].after(event)
        self._edited()

    def stop_reading(self) -> None:
        """Files that were being read wait again."""
        items = {key: item.waiting_again() for key, item in self._items.items()}
        if any(item is not self._items[key] for key, item in items.items()):
            self._items = items
            self._tell()

    def set_same(self, groups: tuple[tuple[int, ...], ...]) -> None:
        """Which files look the same, by their keys."""
        self._same = groups
        self._tell()

    def read_again(self, key: int) -> None:
        """A file that could not be read waits again; it may have been mended or plugged in since."""
        if self._items[key].refusal is not None:
            self._items[key] = DraftItem(key, self._items[key].source)
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
        self._set_sending(started(self.sending))

    def sending_failed(self, error: SubmissionError, *, may_have_arrived: bool) -> None:
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

    @property
    def trouble(self) -> SubmissionError | None:
        """Why the last try to send it failed."""
        return self.sending.error if isinstance(self.sending, Unsent | Unclear) else None

    @property
    def being_sent(self) -> bool:
        return isinstance(self.sending, Underway)

    def set_written_down(self, written_down: bool) -> None:
        self.written_down = written_down
        self._tell()

    def set_sheet_saved(self) -> None:
        """The sheet with the number and the code is on a disk."""
        self.sheet_saved = True
        self._tell()

    @property
    def unkept(self) -> bool:
        """Whether there may be a case at the service of which only this window knows the number and the code."""
        return (
            self.locked
            and self.addition is None  # whoever adds to a case has both
            and not (self.written_down or self.sheet_saved)
        )

    def forget(self) -> None:
        """Drop everything."""
        self._drop_files()
        for item in self.set_aside:
            if isinstance(item.source, MemoryFile):
                item.source.close()
        self._reset_choices()
        self._tell()

    def _drop_files(self) -> None:
        for source in (*self._removed, *(item.source for item in self._items.values())):
            if isinstance(source, MemoryFile):
                source.close()
        self._removed.clear()
        self._same = ()
        self._items.clear()

    def _edited(self) -> None:
        if self.locked:
            raise RuntimeError("a case that may have been sent can't be changed")
        self.prepared = None
        self.cannot_prepare = False
        self._tell()
