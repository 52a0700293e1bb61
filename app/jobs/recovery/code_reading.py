"""Number and code read from the square of a recovery sheet: a PDF, or a photograph of the paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.jobs.background import Background
from app.jobs.fingerprint_job import NewPool, new_pool
from hashing.events import CodesRead, Event, Refused
from hashing.options import HashOptions
from hashing.refusals import MESSAGES, RefusalCode
from hashing.sentences import sentence
from submission.case_identity import CaseIdentity
from submission.protocol.case_number import MistypedError
from submission.protocol.plain_error import PlainError


class UnreadSheetError(PlainError):
    """No case number with its code could be read from this file."""

    code = "unread_sheet"
    message = sentence(
        "No case number and code were found in this. Take the photo from straight above, in good light, with the whole "
        "square in it. Or type them."
    )


class CodeReading(QObject):
    """Reads one file at a time, in a hasher that is started for it and ended after it.

    Signals:
        changed: reading has begun or ended.
        found: the ``CaseIdentity`` that was read.
        failed: a ``PlainError``.
    """

    changed = Signal()
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, make_pool: NewPool = new_pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_pool = make_pool
        self._reading: Background | None = None
        self._outcome: CaseIdentity | PlainError = UnreadSheetError()

    @property
    def under_way(self) -> bool:
        return self._reading is not None

    def read(self, path: Path) -> None:
        """Read the codes in this file. Of no effect while another one is being read."""
        if self.under_way:
            return

        pool = self._make_pool(HashOptions(codes=True))
        events = pool.fingerprint([path])

        def work() -> Iterator[Event]:
            try:
                yield from events
            finally:
                pool.close()

        reading = self._reading = Background(work, interrupt=events.close, parent=self)
        reading.yielded.connect(self._take)
        reading.finished.connect(lambda: self._end(reading))
        self._outcome = UnreadSheetError()
        reading.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.stop()
            self.changed.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, CodesRead):
            self._outcome = _identity_in(event.texts)
        elif isinstance(event, Refused) and event.code is not RefusalCode.UNKNOWN_FORMAT:
            self._outcome = UnreadSheetError(MESSAGES[event.code])

    def _end(self, reading: Background) -> None:
        reading.deleteLater()
        if reading is not self._reading:
            return
        self._reading = None
        self.changed.emit()
        if isinstance(self._outcome, CaseIdentity):
            self.found.emit(self._outcome)
        else:
            self.failed.emit(self._outcome)


def _identity_in(texts: tuple[str, ...]) -> CaseIdentity | PlainError:
    for text in texts:
        try:
            return CaseIdentity.find(text)
        except MistypedError:
            continue
    return UnreadSheetError()
