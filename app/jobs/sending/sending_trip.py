"""One try to send a case. It can be called off, and says at any moment whether its bytes may have left."""

from __future__ import annotations

import threading


class SendingTrip:
    """Shared by the thread that sends and the one that calls it off."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._called_off = threading.Event()
        self._set_out = False

    @property
    def called_off(self) -> bool:
        """Whether nothing more may be sent."""
        return self._called_off.is_set()

    def set_out(self) -> bool:
        """Ask right before the first byte is sent. False: the trip was called off, and nothing may be sent."""
        with self._guard:
            self._set_out = not self.called_off
            return self._set_out

    def call_off(self) -> bool:
        """Send nothing more if nothing was sent yet. Returns whether something may have left all the same."""
        with self._guard:
            self._called_off.set()
            return self._set_out

    def pause(self, seconds: float) -> bool:
        """Wait between two tries. Returns True, at once, when the trip is called off meanwhile."""
        return self._called_off.wait(seconds)
