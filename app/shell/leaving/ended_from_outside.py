"""Signals that end the program (log-out, shutdown, Ctrl-C, ``kill``), delivered as a Qt signal.

Without this, Qt's event loop would ignore Ctrl-C, and the other signals would kill the process in the middle of its
work.
"""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

#: Windows has no SIGHUP.
ENDINGS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
)


class EndedFromOutside(QObject):
    """Listens from its making until :meth:`stop`. Made in the main thread, where Python hears signals."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)
        # Python runs signal handlers only between its own instructions, and an idle event loop executes none;
        # the wake-up socket makes Qt's loop call back into Python
        self._woke_before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _noted) for number in ENDINGS}
        self._notifier = QSocketNotifier(
            self._here.fileno(), QSocketNotifier.Type.Read, parent=self
        )
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        if set(self._here.recv(64)) & set(ENDINGS):
            self.asked.emit()

    def stop(self) -> None:
        """Listen no longer: from now on the signals end the process as they would have."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woke_before)
        self._here.close()
        self._there.close()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Python wants a handler; the wake-up socket has already told the event loop."""
