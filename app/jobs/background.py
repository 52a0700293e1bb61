"""A Qt-free generator, run off the GUI thread; what it yields comes back as one signal."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QThread, Signal

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
