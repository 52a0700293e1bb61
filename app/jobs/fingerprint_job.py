"""Fingerprints of the chosen files, made off the GUI thread by ``hashing.pool``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.jobs.background import Background
from hashing.events import Event
from hashing.options import HashOptions
from hashing.pool import HasherPool

#: Milliseconds between two lists of events: a window that followed each event by itself could not keep up.
INTERVAL = 50

NewPool = Callable[[HashOptions], HasherPool]


def new_pool(options: HashOptions) -> HasherPool:
    """The hasher as this computer runs it."""
    return HasherPool(options=options)


class FingerprintJob(QObject):
    """One hasher and at most one running batch.

    Signals:
        reported: a list of (key of the item, ``hashing.events`` event), in order. The first comes at once, then
            at most one list every ``INTERVAL`` milliseconds.
        ended: every file of the batch has its result.
    """

    reported = Signal(object)
    ended = Signal()

    def __init__(self, make_pool: NewPool = new_pool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_pool = make_pool
        self._pool: HasherPool | None = None
        self._options = HashOptions()
        self._batch: Background | None = None
        self._closing: list[Background] = []
        self._unreported: list[tuple[int, Event]] = []
        self._interval = QTimer(self)
        self._interval.setSingleShot(True)
        self._interval.setInterval(INTERVAL)
        self._interval.timeout.connect(self._report)
        self.paused = False

    @property
    def running(self) -> bool:
        return self._batch is not None

    @property
    def warm(self) -> bool:
        """Whether a hasher is ready, so that the next file begins at once."""
        return self._pool is not None and self._pool.sandbox_report() is not None

    def warm_up(self, *, thumbnails: bool) -> None:
        """Have hashers ready before the first file. Returns at once."""
        self._pool_for(HashOptions(thumbnail=thumbnails)).warm_up()

    def start(self, files: Sequence[tuple[int, Path]], *, thumbnails: bool) -> None:
        """Begin a batch of (key, file). One that is still running is cancelled first."""
        self.cancel()
        pool = self._pool_for(HashOptions(thumbnail=thumbnails))
        keys = tuple(key for key, _ in files)
        paths = tuple(path for _, path in files)
        # begun on this thread, so that cancel() finds it even before the batch's own thread runs
        events = pool.fingerprint(paths)

        def work() -> Iterator[Event]:
            yield from events

        batch = Background(work, interrupt=pool.cancel, parent=self)

        def relay(event: Event) -> None:
            if self._batch is batch:
                self._unreported.append((keys[event.item - 1], event))
                if not self._interval.isActive():
                    self._report()

        def end() -> None:
            if self._batch is batch:
                self._report()
                self._batch = None
                self.resume()
                self.ended.emit()
            batch.deleteLater()

        batch.yielded.connect(relay)
        batch.finished.connect(end)
        self._batch = batch
        batch.start()

    def pause(self) -> None:
        """Files already taken up are finished; no new one is taken up until :meth:`resume` or the batch's end."""
        if self._pool is not None and self.running:
            self._pool.pause()
            self.paused = True

    def resume(self) -> None:
        if self._pool is not None:
            self._pool.resume()
        self.paused = False

    def cancel(self) -> None:
        """End the batch: its workers are killed and nothing more is reported."""
        batch, self._batch = self._batch, None
        self._unreported.clear()
        if batch is not None:
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
