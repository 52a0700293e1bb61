"""What assistive technology sees of a window: AT-SPI on a bus and a screen of our own, read without its libraries.

AT-SPI is D-Bus: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.end_to_end.x_server import without_desktop, x_server

NEEDED = ("Xvfb", "dbus-daemon")
#: Bits of a state, from AtspiStateType.
CHECKED, ENABLED, FOCUSABLE, FOCUSED, VISIBLE = 4, 8, 11, 12, 30
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"


def missing() -> list[str]:
    """What has to be installed first."""
    lacking = [tool for tool in NEEDED if shutil.which(tool) is None]
    return lacking if any(map(os.path.exists, _LAUNCHERS)) else [*lacking, "at-spi2-core"]


@contextmanager
def screen_and_bus(home: Path) -> Iterator[dict[str, str]]:
    """An X server and a session bus; gives the environment of programs on them."""
    with x_server() as display:
        environment = without_desktop() | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
        }
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        try:
            yield environment
        finally:
            # what the bus started (the accessibility bus and its registry) ends with it
            bus.terminate()
            bus.wait(10)
            bus.stdout.close()


@dataclass(frozen=True)
class Node:
    """One element of the accessible tree, as deep as it lies in it."""

    depth: int
    role: str
    name: str
    description: str
    states: int
    level: str | None

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class AccessibleBus:
    """The accessibility bus of a session."""

    def __init__(self, session_address: str) -> None:
        with open_dbus_connection(session_address, auth_timeout=10) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=10)
        self._connection: DBusConnection = open_dbus_connection(reply.body[0], auth_timeout=10)
        self._announced: list[str] = []
        self._appeared: list[tuple[str, str]] = []
        #: connections to this bus that were opened since
        self.newcomers = 0
        self._listen("RegisterEvent", "object:announcement")
        self._ask([_match("type='signal',interface='org.a11y.atspi.Event.Object'")])
        self._ask(
            [_match("type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged'")]
        )

    def close(self) -> None:
        self._connection.close()

    def listen_as_before_announcements(self) -> None:
        """Listen for what Orca 43 does, which came before AT-SPI had announcements."""
        self._listen("DeregisterEvent", "object:announcement")
        self._listen("RegisterEvent", "object:state-changed:showing")

    def _listen(self, method: str, event: str) -> None:
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        call = new_method_call(registry, method, "s", (event,))
        # the registry is started by the first call; on a busy computer it has ended once before it answered
        if self._ask([call], or_gone=True) == [None]:
            self._ask([call])

    def program(self, seconds: float = 20) -> tuple[str, str]:
        """The program on this bus, once it is there. Raises ``AssertionError`` in vain."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            (found,) = self._ask([_call((_REGISTRY, _ROOT), "GetChildren")])
            if found[0]:
                name, path = found[0][0]
                return name, path
            time.sleep(0.05)
        raise AssertionError("no program on the accessibility bus")

    def tree(self, root: tuple[str, str]) -> list[Node]:
        """The visible elements, in the order of reading. Each level of the tree is asked for at once."""
        known: dict[tuple[str, str], tuple[Node, list[tuple[str, str]]]] = {}
        level, depth = [root], 0
        while level:
            states = [low | high << 32 for ((low, high),) in self._ask(_calls(level, "GetState"))]
            seen = [
                (element, bits)
                for element, bits in zip(level, states, strict=True)
                if depth == 0 or bits >> VISIBLE & 1
            ]
            answers = self._ask(
                [question for element, _ in seen for question in _questions(element)]
            )
            for place, (element, bits) in enumerate(seen):
                role, name, description, children = answers[place * 4 : place * 4 + 4]
                node = Node(depth, role[0], name[0][1], description[0][1], bits, None)
                known[element] = (node, [tuple(child) for child in children[0]])
            level = [child for element, _ in seen for child in known[element][1]]
            depth += 1
        headings = [element for element, (node, _) in known.items() if node.role == "heading"]
        for element, (told,) in zip(
            headings, self._ask(_calls(headings, "GetAttributes")), strict=True
        ):
            node, inside = known[element]
            known[element] = (replace(node, level=told.get("level")), inside)
        return list(_in_order(known, root))

    def announcements(self) -> list[str]:
        """What was announced since the last time."""
        self._ask(
            [_call((_REGISTRY, _ROOT), "GetChildren")]
        )  # whatever was sent before is here then
        said, self._announced = self._announced, []
        return said

    def notifications(self) -> list[str]:
        """What notifications that appeared since the last time say."""
        self._ask([_call((_REGISTRY, _ROOT), "GetChildren")])
        appeared, self._appeared = self._appeared, []
        said = []
        for element in appeared:
            role, name, _description, _children = self._ask(_questions(element), or_gone=True)
            said += [name[0][1]] if role and role[0] == "notification" else []
        return said

    def _ask(self, messages: Sequence[Message], *, or_gone: bool = False) -> list[Any]:
        """Answers to several calls, which are all sent before the first is waited for.

        With ``or_gone``, None stands for the answer of an element that is no more.
        """
        wanted = {}
        for place, message in enumerate(messages):
            serial = next(self._connection.outgoing_serial)
            wanted[serial] = place
            self._connection.send_message(message, serial=serial)
        answers: list[Any] = [None] * len(messages)
        while wanted:
            reply = self._connection.receive(timeout=20)
            answered = reply.header.fields.get(HeaderFields.reply_serial, -1)
            if answered in wanted:
                place = wanted.pop(answered)
                if reply.header.message_type is MessageType.method_return:
                    answers[place] = reply.body
                else:
                    assert or_gone, reply.body
            else:
                self._hear(reply)
        return answers

    def _hear(self, signal: Message) -> None:
        fields = signal.header.fields
        if fields.get(HeaderFields.member) == "Announcement":
            self._announced.append(signal.body[3][1])
        elif fields.get(HeaderFields.member) == "NameOwnerChanged":
            self.newcomers += signal.body[0].startswith(":") and not signal.body[1]
        elif signal.body[:2] == ("showing", 1):
            self._appeared.append((fields[HeaderFields.sender], fields[HeaderFields.path]))


def _in_order(
    known: dict[tuple[str, str], tuple[Node, list[tuple[str, str]]]], element: tuple[str, str]
) -> Iterator[Node]:
    if element not in known:
        return  # not visible
    node, children = known[element]
    yield node
    for child in children:
        yield from _in_order(known, child)


def _questions(element: tuple[str, str]) -> list[Message]:
    address = DBusAddress(element[1], element[0], _ACCESSIBLE)
    properties = [Properties(address).get(name) for name in ("Name", "Description")]
    return [_call(element, "GetRoleName"), *properties, _call(element, "GetChildren")]


def _calls(elements: Sequence[tuple[str, str]], method: str) -> list[Message]:
    return [_call(element, method) for element in elements]


def _call(element: tuple[str, str], method: str) -> Message:
    return new_method_call(DBusAddress(element[1], element[0], _ACCESSIBLE), method)


def _match(rule: str) -> Message:
    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    return new_method_call(bus, "AddMatch", "s", (rule,))
