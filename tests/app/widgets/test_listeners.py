"""Who is asked what screen readers listen for: a bus that does not answer must not hold up the window."""

from __future__ import annotations

import socket
import sys
import threading
import time
from pathlib import Path

import pytest

from app.widgets.accessible.listeners import Listeners

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux")
#: What a bus says to whoever connects, before it says nothing any more (D-Bus specification, "Authentication protocol").
_AUTHENTICATED = b"OK 0123456789abcdef0123456789abcdef\r\n"


@pytest.mark.parametrize("says", [b"", _AUTHENTICATED], ids=["nothing", "who it is"])
def test_a_bus_that_hangs_holds_up_the_window_once_and_for_a_moment(
    says: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(place))
        bus.listen()
        monkeypatch.setenv("AT_SPI_BUS_ADDRESS", f"unix:path={place}")
        connections: list[socket.socket] = []

        def hang() -> None:
            connections.append(bus.accept()[0])
            connections[0].sendall(says)

        threading.Thread(target=hang, daemon=True).start()
        listeners = Listeners()
        begun = time.monotonic()
        assert all(listeners.hear_announcements() for _ in range(100))
        assert 0.2 < time.monotonic() - begun < 2  # it was asked
        connections[0].close()
        for thread in threading.enumerate():
            if thread.name == "screen readers":
                thread.join(5)
