"""``--no-network``: this process opens no connection and looks up no name, whatever the code in it does.

The sandbox of the hasher is the system's; this is Python's own, and holds for this process's Python code only.
"""

from __future__ import annotations

import sys

_EVENTS = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class NetworkRefusedError(RuntimeError):
    """Something tried to use the network."""


def _refuse(event: str, _arguments: object) -> None:
    if event in _EVENTS:
        raise NetworkRefusedError(event)


def refuse_network() -> None:
    """From now on, for the rest of this process. An audit hook can't be removed (PEP 578)."""
    sys.addaudithook(_refuse)
