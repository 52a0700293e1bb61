"""Which events the assistive technology of this session listens for.

On Linux every screen reader tells the AT-SPI registry what it wants to hear, and the registry tells everybody when that
changes: https://gitlab.gnome.org/GNOME/at-spi2-core/-/blob/main/xml/Registry.xml
"""

from __future__ import annotations

import os
import sys
from collections import deque
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDeadlineTimer, QObject
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

#: How long the window waits for an answer. The registry is on this computer and answers within milliseconds.
_WAIT_SECONDS = 0.5
#: Where it did not answer, it is not asked again for this long.
_PATIENCE_MILLISECONDS = 30_000
_REGISTRY = ("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
#: An event is also heard by whoever listens for its whole class, or for everything.
_ANNOUNCEMENT = ("", "object", "object:announcement")


def announcements_are_heard() -> bool:
    """Whether a screen reader listens for announcements.

    Orca does from version 45 on (its source; 45.0 and 45.1 fail to speak them). True also where this can't be found
    out: not on Linux, or no registry answers.
    """
    if not sys.platform.startswith("linux"):
        return True
    application = QApplication.instance()
    known = application.findChild(Listeners) if application is not None else None
    return (known or Listeners(application)).hear_announcements()


class Listeners(QObject):
    """What the registry said last, as long as the application lives.

    One connection to the bus stays open. Over it the registry sends a signal when a screen reader comes, goes, or
    wants to hear something else; only then it is asked again.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: DBusConnection | None = None
        self._changes: deque[Message] = deque()
        self._hear_announcements = True
        self._question: Thread | None = None
        self._not_before = QDeadlineTimer(0)

    def hear_announcements(self) -> bool:
        """Whether one of them listens for announcements. True where nobody can be asked.

        Waits for the registry half a second at most: it is asked on a thread of its own, because a bus that hangs may
        keep a new connection waiting for ever.
        """
        if self._question is not None and self._question.is_alive():
            return True
        if self._bus is not None and not self._something_changed():
            return self._hear_announcements
        if not self._not_before.hasExpired():
            return True
        self._question = Thread(target=self._ask, name="screen readers", daemon=True)
        self._question.start()
        self._question.join(_WAIT_SECONDS)
        return self._question.is_alive() or self._hear_announcements

    def _something_changed(self) -> bool:
        """Whether the registry has told of a change since the last question, or is gone. Waits for nothing."""
        assert self._bus is not None  # noqa: S101 - asked of an open connection only
        try:
            while True:
                self._bus.recv_messages(timeout=0)
        except TimeoutError:
            return bool(self._changes)
        except OSError:
            self._hang_up()
            return True

    def _ask(self) -> None:
        from jeepney import DBusAddress, DBusErrorResponse, new_method_call

        question = new_method_call(DBusAddress(*_REGISTRY), "GetRegisteredEvents")
        self._changes.clear()
        try:
            self._bus = self._bus or _listening_bus(self._changes)
            events = _answer(self._bus, question)
            heard = any(event.strip(":").lower() in _ANNOUNCEMENT for _reader, event in events)
        except (OSError, KeyError, ValueError, TypeError, DBusErrorResponse):
            self._hang_up()
            self._not_before = QDeadlineTimer(_PATIENCE_MILLISECONDS)
            heard = True
        self._hear_announcements = heard

    def _hang_up(self) -> None:
        if self._bus is not None:
            self._bus.close()
        self._bus = None


def _listening_bus(changes: deque[Message]) -> DBusConnection:
    """A connection to the accessibility bus; what the registry sends over it is put into ``changes``.

    Raises:
        OSError, KeyError, ValueError, DBusErrorResponse: there is no such bus, or it does not answer.
    """
    from jeepney import DBusAddress, MatchRule, message_bus, new_method_call

    address = os.environ.get("AT_SPI_BUS_ADDRESS")
    if not address:
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with _connected("SESSION") as session:
            address = str(_answer(session, new_method_call(where, "GetAddress")))
    bus = _connected(address)
    path, _name, interface = _REGISTRY
    signals = MatchRule(type="signal", interface=interface, path=path)
    bus.filter(signals, queue=changes)
    bus.send(message_bus.AddMatch(signals))
    return bus


def _connected(bus: str) -> DBusConnection:
    """What ``open_dbus_connection`` does, but for that it leaves the socket open where the bus ends while it says hello."""
    from jeepney.bus import get_bus
    from jeepney.io.blocking import DBusConnection, prep_socket

    connected = prep_socket(get_bus(bus), timeout=_WAIT_SECONDS)
    try:
        return DBusConnection(connected)
    except BaseException:
        connected.close()
        raise


def _answer(bus: DBusConnection, question: Message) -> Any:
    """The one value that a method returns."""
    from jeepney.wrappers import unwrap_msg

    return unwrap_msg(bus.send_and_get_reply(question, timeout=_WAIT_SECONDS))[0]
