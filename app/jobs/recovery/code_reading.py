"""QR codes in files that a person chose: of a recovery sheet, or of a sealed case that was photographed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.jobs.background import Background
from app.jobs.fingerprint_job import NewPool, new_pool
from hashing.events import CodesRead, Event, Refused
from hashing.options import HashOptions
from hashing.refusals import RefusalCode

#: Gets the texts of the codes, and why a file could not be read: None where all were, or where it is no picture or PDF.
Take = Callable[[tuple[str, ...], RefusalCode | None], None]


class CodeReading(QObject):
    """Reads some files at a time, in a hasher that is started for them and ended after them.

    Signals:
        changed: reading has begun or ended.
    """

    changed = Signal()

    def __init__(self, make_pool: NewPool = new_pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_pool = make_pool
        self._reading: Background | None = None
        self._texts: list[str] = []
        self._refusal: RefusalCode | None = None

    @property
    def under_way(self) -> bool:
        """Whether files are being read now."""
        return self._reading is not None

    def read(self, paths: Sequence[Path], take: Take) -> None:
        """Read the codes in these files. Of no effect while others are being read."""
        if self.under_way:
            return
        pool = self._make_pool(HashOptions(codes=True))
        events = pool.fingerprint(list(paths))

        def work() -> Iterator[Event]:
            try:
                yield from events
            finally:
                pool.close()

        reading = self._reading = Background(work, interrupt=events.close, parent=self)
        self._texts, self._refusal = [], None
        reading.yielded.connect(self._take)
        reading.finished.connect(lambda: self._end(reading, take))
        reading.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop reading, and hand on nothing."""
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.stop()
            self.changed.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, CodesRead):
            self._texts += event.texts
        elif isinstance(event, Refused) and event.code is not RefusalCode.UNKNOWN_FORMAT:
            self._refusal = event.code

    def _end(self, reading: Background, take: Take) -> None:
        reading.deleteLater()
        if reading is not self._reading:
            return
        self._reading = None
        self.changed.emit()
        take(tuple(self._texts), self._refusal)
