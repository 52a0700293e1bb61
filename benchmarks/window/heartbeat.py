"""How long the window's event loop stands still."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer


class Heartbeat:
    """The longest time between two turns of the event loop: on the clock, and in the window's own thread.

    On a busy computer the clock also counts what other programs take; the thread's own time does not.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(5)
        self.begin()

    def begin(self) -> None:
        """Forget the gaps so far."""
        self.longest = self.longest_work = 0.0
        self.beats = 0
        self._last, self._work = time.perf_counter(), time.thread_time()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.beats += 1
        self.longest = max(self.longest, now - self._last)
        self.longest_work = max(self.longest_work, work - self._work)
        self._last, self._work = now, work

    def stop(self) -> None:
        self._timer.stop()
