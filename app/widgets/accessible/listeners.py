"""Which events the assistive technology of this session listens for.

On Linux every screen reader tells the AT-SPI registry what it wants to hear:
https://gitlab.gnome.org/GNOME/at-spi2-core/-/blob/main/xml/Registry.xml
"""

from __future__ import annotations

import os
import sys

#: The registry is on this computer and answers within milliseconds. A broken one must not hold up the window.
_SECONDS = 0.5
_REGISTRY = ("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
#: An event is also heard by whoever listens for its whole class, or for everything.
_ANNOUNCEMENT = ("", "object", "object:announcement")


def announcements_are_heard() -> bool:
    """Whether a screen reader listens for announcements.

    Orca does from version 45 on (its source; 45.0 and 45.1 fail to speak them). True also where this cannot be found out: not on Linux, or no registry answers.
    """
    if not sys.platform.startswith("linux"):
        return True
    wanted = _registered_events()
    return wanted is None or any(event.strip(":").lower() in _ANNOUNCEMENT for event in wanted)


def _registered_events() -> list[str] | None:
    """What is listened for; None if nobody can be asked."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    def answer(bus: str, message: object) -> object:
        with open_dbus_connection(bus, auth_timeout=_SECONDS) as connection:
            return unwrap_msg(connection.send_and_get_reply(message, timeout=_SECONDS))[0]

    where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    registry = DBusAddress(*_REGISTRY)
    try:
        bus = os.environ.get("AT_SPI_BUS_ADDRESS")
        bus = bus or str(answer("SESSION", new_method_call(where, "GetAddress")))
        listeners = answer(bus, new_method_call(registry, "GetRegisteredEvents"))
    except (OSError, KeyError, ValueError, DBusErrorResponse):
        return None
    return [event for _reader, event in listeners]  # type: ignore[attr-defined]
