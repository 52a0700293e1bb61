"""Fingerprints of the chosen files, made off the GUI thread by ``hashing.pool``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from app.jobs.background import Background
from hashing.events import Event
from hashing.options import HashOptions

if TYPE_CHECKING:
    from hashing.pool import HasherPool

#: Milliseconds between two lists of events: a window that was painted anew for each event could not keep up.
INTERVAL = 50

NewPool: TypeAlias = "Callable[[HashOptions], HasherPool]"


def new_pool(options: HashOptions) -> HasherPool:
    """The hasher as this computer runs it."""
    from hashing.pool import HasherPool

    return HasherPool(options=options)


class FingerprintJob(QObject):
    """One hasher, and the files it reads. More may be given while it reads.

    Signals:
        reported: a list of (key of the item, ``hashing.events`` event), in order. The first comes at once, then
            at most one list every ``INTERVAL`` milliseconds.
        ended: every file that was given has its result.
    """

    reported = Signal(object)
    ended = Signal()

    def __init__(self, make_pool: NewPool = new_pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_pool = make_pool
        self._pool: HasherPool | None = None
        self._options = HashOptions()
        self._batches: set[Background] = set()
        self._closing: list[Background] = []
        self._unreported: list[tuple[int, Event]] = []
        self._interval = QTimer(self)
        self._interval.setSingleShot(True)
        self._interval.setInterval(INTERVAL)
        self._interval.timeout.connect(self._report)
        # in a later turn of the event loop: to show the last events fills one turn already
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(1)
        self._ending.timeout.connect(self._tell_end)
        self.paused = False

    @property
    def running(self) -> bool:
        return bool(self._batches)

    @property
    def warm(self) -> bool:
        """Whether a hasher is ready, so that the next file begins at once."""
        return self._pool is not None and self._pool.sandbox_report() is not None

    def warm_up(self, *, thumbnails: bool) -> None:
        """Have hashers ready before the first file. Returns at once; of no effect while files are being read."""
        if not self.running:
            self._pool_for(HashOptions(thumbnail=thumbnails)).warm_up()

    def read(self, files: Sequence[tuple[int, Path | int]], *, thumbnails: bool) -> None:
        """Read more files: each a key, and a path or a descriptor that is open for reading only.

        ``thumbnails`` holds where no file is being read; otherwise these are read as those before them.
        """
        options = self._options if self.running else HashOptions(thumbnail=thumbnails)
        pool = self._pool_for(options)
        keys = tuple(key for key, _ in files)
        # begun on this thread, so that cancel() finds it even before the batch's own thread runs
        events = pool.fingerprint([file for _, file in files])

        def work() -> Iterator[Event]:
            yield from events

        batch = Background(work, interrupt=events.close, parent=self)

        def relay(event: Event) -> None:
            if batch in self._batches:
                self._unreported.append((keys[event.item - 1], event))
                if not self._interval.isActive():
                    self._report()

        def end() -> None:
            if batch in self._batches:
                self._batches.remove(batch)
                self._end()
            batch.deleteLater()

        batch.yielded.connect(relay)
        batch.finished.connect(end)
        self._batches.add(batch)
        batch.start()

    def _end(self) -> None:
        if not self.running:
            self._report()
            self.resume()
            self._ending.start()

    def _tell_end(self) -> None:
        if not self.running:  # more may have been given since
            self.ended.emit()

    def pause(self) -> None:
        """Halt until :meth:`resume`, within a file too. On Windows the files that are being read are read to their end first."""
        if self._pool is not None and self.running:
            self._pool.pause()
            self.paused = True

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        if self._pool is not None:
            self._pool.resume()
        self.paused = False

    def cancel(self) -> None:
        """End it: the workers are killed and nothing more is reported."""
        batches, self._batches = self._batches, set()
        self._unreported.clear()
        self._ending.stop()
        if self._pool is not None and batches:
            self._pool.cancel()
        for batch in batches:
            batch.stop()
        self.resume()

    def close(self) -> None:
        """End everything and wait for it; no process is left."""
        self.cancel()
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
        for closing in self._closing:
            closing.wait()
        self._closing.clear()

    def _report(self) -> None:
        reports, self._unreported = self._unreported, []
        if reports:
            self._interval.start()
            self.reported.emit(reports)

    def _pool_for(self, options: HashOptions) -> HasherPool:
        if self._pool is not None and options != self._options:
            self._close_later(self._pool)
            self._pool = None
        if self._pool is None:
            self._pool, self._options = self._make_pool(options), options
        return self._pool

    def _close_later(self, pool: HasherPool) -> None:
        def work() -> Iterator[None]:
            pool.close()
            yield None

        closing = Background(work, parent=self)
        self._closing.append(closing)
        closing.start()
