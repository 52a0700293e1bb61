"""Time limits that do not run while the pool is paused."""

from __future__ import annotations

import threading
import time


class PausableClock:
    """Seconds of work: like ``time.monotonic``, but standing still while paused. May be used from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused_at: float | None = None
        self._seconds_paused = 0.0

    def now(self) -> float:
        with self._changed:
            wall = time.monotonic() if self._paused_at is None else self._paused_at
            return wall - self._seconds_paused

    def pause(self) -> None:
        with self._changed:
            if self._paused_at is None:
                self._paused_at = time.monotonic()

    def resume(self) -> None:
        with self._changed:
            if self._paused_at is not None:
                self._seconds_paused += time.monotonic() - self._paused_at
                self._paused_at = None
            self._changed.notify_all()

    def wait_while_paused(self) -> None:
        """Returns at once unless paused, else when resumed."""
        with self._changed:
            while self._paused_at is not None:
                self._changed.wait()
