"""Generators that know no Qt, run off the GUI thread; what they yield comes back as signals."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QThread, Signal, SignalInstance

_log = logging.getLogger(__name__)


class Background(QThread):
    """Runs one generator to its end, or until :meth:`stop`.

    ``yielded`` carries each value, on the thread of whoever is connected. An exception that the generator
    did not turn into a value is a bug: it is passed on as ``broken`` without its text, which might name a file.
    """

    yielded = Signal(object)
    broken = Signal()

    def __init__(
        self,
        work: Callable[[], Iterator[object]],
        interrupt: Callable[[], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._interrupt = interrupt

    def run(self) -> None:
        """The thread's own main: never called directly."""
        try:
            for value in self._work():
                if self.isInterruptionRequested():
                    return
                self.yielded.emit(value)
        except Exception as error:  # noqa: BLE001 - a thread's last resort: say so instead of dying silently
            if not self.isInterruptionRequested():
                _log.error("background work ended with %s", type(error).__name__)
                self.broken.emit()

    def stop(self, milliseconds: int = 5_000) -> bool:
        """Ask the generator to end, and wait. Returns whether it did in time."""
        self.requestInterruption()
        if self._interrupt is not None and self.isRunning():
            self._interrupt()
        return self.wait(milliseconds)


class Backgrounds(QObject):
    """The generators that one job has running: any number at a time, each dropped once it has ended."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: set[Background] = set()

    def start(
        self,
        work: Callable[[], Iterator[object]],
        take: Callable[..., object] | SignalInstance,
        *,
        broken: Callable[[], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Run a generator on a thread of its own. Returns at once.

        Args:
            take: gets each value, on the GUI thread. A method of a ``QObject`` or a signal, by which Qt knows the thread.
            broken: called where the generator ended with an exception.
            ended: called at the end, however it ended; ``count`` does not count it any more.
        """
        background = Background(work, parent=self)
        self._kept.add(background)

        def end() -> None:
            self._kept.discard(background)
            background.deleteLater()
            if ended is not None:
                ended()

        background.yielded.connect(take)
        if broken is not None:
            background.broken.connect(broken)
        background.finished.connect(end)
        background.start()

    @property
    def count(self) -> int:
        """How many have not told their end yet."""
        return len(self._kept)

    @property
    def running(self) -> bool:
        """Whether a thread still runs."""
        return any(background.isRunning() for background in self._kept)

    def stop(self, milliseconds: int = 5_000) -> None:
        """Ask each to end, and wait for it, so long at most."""
        for background in tuple(self._kept):
            background.stop(milliseconds)
