"""``--no-network``: this process opens no connection and looks up no name, whatever the code in it does.

The sandbox of the hasher is the system's; this is Python's own, and holds for this process's Python code only.
"""

from __future__ import annotations

import socket
import sys
from typing import Any

_ON_A_SOCKET = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})
_LOOK_UPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
    }
)
#: Sockets that stay on this computer: files are handed to the hasher over one.
_LOCAL = getattr(socket, "AF_UNIX", None)


class NetworkRefusedError(RuntimeError):
    """Something tried to use the network."""


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _LOOK_UPS or (event in _ON_A_SOCKET and arguments[0].family != _LOCAL):
        raise NetworkRefusedError(event)


def refuse_network() -> None:
    """From now on, for the rest of this process. An audit hook can't be removed (PEP 578)."""
    sys.addaudithook(_refuse)
