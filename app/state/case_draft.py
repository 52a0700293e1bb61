"""What this person has so far: files, signals, choices. In memory only, and forgotten on leaving."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.state.journey import Facts
from hashing.events import Event, Hashed, Progress, Refused, Started
from hashing.refusals import RefusalCode
from hashing.signals import Fingerprint
from submission.case_identity import CaseIdentity
from submission.prepared_case import PreparedCase
from submission.protocol.answers import CaseStatus, Receipt
from submission.protocol.terms import MAX_ITEMS

#: Withdrawal delays a person can choose, in hours.
DELAYS = (0, 24, 72, 168)

#: States of a case that still has something to withdraw.
WITHDRAWABLE = ("received", "active")


class Reading(StrEnum):
    """How far one file is."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class DraftItem:
    """One chosen file. ``path`` stays on this computer: nothing that is sent is made from it."""

    key: int
    path: Path = field(repr=False)
    reading: Reading = Reading.WAITING
    fraction: float = 0.0
    fingerprint: Fingerprint | None = field(default=None, repr=False)
    refusal: RefusalCode | None = None
    thumbnail: bytes | None = field(default=None, repr=False)
    synthetic: bool = False

    @property
    def done(self) -> bool:
        return self.reading in (Reading.READ, Reading.REFUSED)

    @property
    def sendable(self) -> bool:
        """Read, and with at least one signal good enough to match on."""
        return self.fingerprint is not None and self.fingerprint.matchable

    @property
    def weak(self) -> bool:
        """Read, but too plain to be recognised safely."""
        return self.fingerprint is not None and not self.fingerprint.matchable


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
    """The state of one person's way. Everything that shows it listens to ``changed``."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[int, DraftItem] = {}
        self._next_key = 1
        self.ticks = Ticks()
        self.thumbnails = False
        self.delay_hours = 0
        self.prepared: PreparedCase | None = None
        self.sending = False
        self.outcome_unknown = False
        self.receipts: tuple[Receipt, ...] = ()
        self.written_down = False
        self.case: CaseStatus | None = None
        self.case_identity: CaseIdentity | None = None
        self.case_outdated = False
        self.case_receipts: tuple[Receipt, ...] = ()

    # --- what there is -------------------------------------------------------------------------

    @property
    def items(self) -> tuple[DraftItem, ...]:
        return tuple(self._items.values())

    @property
    def waiting(self) -> tuple[DraftItem, ...]:
        return tuple(item for item in self._items.values() if not item.done)

    @property
    def sendable(self) -> tuple[DraftItem, ...]:
        return tuple(item for item in self._items.values() if item.sendable)

    def number(self, key: int) -> int:
        """The number a person sees: "Picture 1" is the first of the list."""
        return list(self._items).index(key) + 1

    @property
    def receipt(self) -> Receipt | None:
        """The receipt of the case itself; those of further bodies follow it in ``receipts``."""
        return self.receipts[0] if self.receipts else None

    @property
    def locked(self) -> bool:
        """Whether it is sent, or may be: then only the same bytes may follow."""
        return self.sending or self.outcome_unknown or bool(self.receipts)

    @property
    def facts(self) -> Facts:
        """What the gates of the journey ask about."""
        return Facts(
            attested=self.ticks.all,
            has_files=bool(self._items),
            all_read=not self.waiting,
            has_sendable=bool(self.sendable),
            sending=self.sending or self.outcome_unknown,
            submitted=bool(self.receipts),
            written_down=self.written_down,
            looked_up=self.case is not None,
            withdrawable=self.case is not None and self.case.state in WITHDRAWABLE,
        )

    # --- choosing ------------------------------------------------------------------------------

    def set_ticks(self, ticks: Ticks) -> None:
        stated = self.ticks.all
        self.ticks = ticks
        if ticks.all != stated and not self.locked:
            self.prepared = None  # the bytes carry the statement
        self.changed.emit()

    def set_thumbnails(self, wanted: bool) -> None:
        self.thumbnails = wanted
        self.changed.emit()

    def add_files(self, paths: Iterable[Path]) -> int:
        """Add files that are not there yet, up to the limit of one case. Returns how many were left out."""
        known = {item.path for item in self._items.values()}
        left_out = 0
        for path in paths:
            if path in known:
                continue
            if len(self._items) >= MAX_ITEMS:
                left_out += 1
                continue
            known.add(path)
            self._items[self._next_key] = DraftItem(self._next_key, path)
            self._next_key += 1
        self._edited()
        return left_out

    def remove(self, key: int) -> None:
        self._items.pop(key, None)
        self._edited()

    def set_synthetic(self, key: int, synthetic: bool) -> None:
        self._items[key] = replace(self._items[key], synthetic=synthetic)
        self._edited()

    def set_delay(self, hours: int) -> None:
        if hours not in DELAYS:
            raise ValueError("not one of the delays offered")
        self.delay_hours = hours
        self._edited()

    # --- reading -------------------------------------------------------------------------------

    def apply(self, happened: Iterable[tuple[int, Event]]) -> None:
        """Take in what the hasher reported of items, by their keys. A removed item is ignored."""
        for key, event in happened:
            self._apply(key, event)
        self._edited()

    def _apply(self, key: int, event: Event) -> None:
        item = self._items.get(key)
        if item is None or item.done:
            return
        match event:
            case Started():
                item = replace(item, reading=Reading.READING)
            case Progress(fraction=fraction):
                item = replace(item, reading=Reading.READING, fraction=fraction)
            case Hashed(fingerprint=fingerprint, thumbnail=thumbnail):
                item = replace(
                    item,
                    reading=Reading.READ,
                    fraction=1.0,
                    fingerprint=fingerprint,
                    thumbnail=thumbnail,
                )
            case Refused(code=code):
                item = replace(item, reading=Reading.REFUSED, refusal=code)
        self._items[key] = item

    def stop_reading(self) -> None:
        """Files that were being read wait again."""
        for key, item in self._items.items():
            if item.reading is Reading.READING:
                self._items[key] = replace(item, reading=Reading.WAITING, fraction=0.0)
        self.changed.emit()

    # --- sending -------------------------------------------------------------------------------

    def set_prepared(self, prepared: PreparedCase | None) -> None:
        self.prepared = prepared
        self.changed.emit()

    def begin_sending(self) -> None:
        self.sending = True
        self.changed.emit()

    def sending_failed(self, may_have_arrived: bool) -> None:
        """What may once have arrived stays so, whatever a later try was told, until there is a receipt."""
        self.sending = False
        self.outcome_unknown = self.outcome_unknown or may_have_arrived
        self.changed.emit()

    def set_receipts(self, receipts: Iterable[Receipt]) -> None:
        """All of it has arrived."""
        self.receipts = tuple(receipts)
        self.sending = self.outcome_unknown = False
        self.changed.emit()

    def set_written_down(self, written_down: bool) -> None:
        self.written_down = written_down
        self.changed.emit()

    def set_case(self, case: CaseStatus | None, identity: CaseIdentity | None = None) -> None:
        """The case that was looked up, and what it was looked up with; nothing to forget both."""
        self.case = case
        self.case_identity = identity
        self.case_outdated = False
        self.case_receipts = ()
        self.changed.emit()

    def change_case(self, case: CaseStatus | None, receipt: Receipt) -> None:
        """What was asked for the case is done; ``case`` is None where nobody could say what it is now."""
        self.case = case or self.case
        self.case_outdated = case is None
        self.case_receipts = (*self.case_receipts, receipt)
        self.changed.emit()

    def forget(self) -> None:
        """Drop everything."""
        self._items.clear()
        self.ticks = Ticks()
        self.thumbnails = False
        self.delay_hours = 0
        self.prepared = None
        self.sending = self.outcome_unknown = False
        self.receipts = ()
        self.written_down = False
        self.set_case(None)

    def _edited(self) -> None:
        if self.locked:
            raise RuntimeError("a case that may have been sent can't be changed")
        self.prepared = None
        self.changed.emit()
