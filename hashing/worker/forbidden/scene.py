"""What the self-test's operations need: targets that the parent has set up, and things a worker might have inherited."""

from __future__ import annotations

import ctypes
import mmap
import os
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hashing.sandbox.linux.system_calls import Architecture, Argument, system_call

if sys.platform != "linux":
    raise ImportError("for Linux only")

#: One thing to try. Raises ``OSError`` where the system refuses it.
Operation = Callable[[], object]
#: Paths are relative to the current folder (AT_FDCWD).
HERE = -100


@dataclass(frozen=True, slots=True)
class Targets:
    """What the parent has set up for the operations to aim at.

    Attributes:
        folder: holds files made for this.
        tcp_port, udp_port: of sockets on 127.0.0.1.
        bus_path, bus_name: of a listening Unix socket, as a message bus has it: by path, and by abstract name.
        display_path, display_name: the same, as a display has it.
    """

    folder: str
    tcp_port: int
    udp_port: int
    bus_path: str
    bus_name: str
    display_path: str
    display_name: str


class Scene:
    """The targets, and open things that a worker might have inherited. Made before any layer of the sandbox is on."""

    def __init__(self, targets: Targets, architecture: Architecture) -> None:
        self.targets = targets
        self._numbers = architecture.numbers
        here = Path(targets.folder)
        tcp, udp = ("127.0.0.1", targets.tcp_port), ("127.0.0.1", targets.udp_port)
        self.tcp, self.udp = tcp, udp
        self.fresh_tcp = socket.socket()
        self.bindable_tcp = socket.socket()
        self.connected_tcp = socket.create_connection(tcp)
        self.fresh_udp = socket.socket(type=socket.SOCK_DGRAM)
        self.connected_udp = socket.socket(type=socket.SOCK_DGRAM)
        self.connected_udp.connect(udp)
        self.fresh_unix = socket.socket(socket.AF_UNIX)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.caller = socket.create_connection(self.listener.getsockname())
        self.writable = os.open(here / "writable", os.O_RDWR | os.O_CREAT, 0o600)
        self.readable = os.open(here / "existing", os.O_RDONLY)
        self.network = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.victim = os.getpid()  # operations run in children of this process
        self.victim_handle = os.pidfd_open(self.victim)
        self.page = mmap.mmap(-1, mmap.PAGESIZE)
        self.page_address = ctypes.addressof(ctypes.c_char.from_buffer(self.page))

    def has(self, name: str) -> bool:
        """Whether this architecture has the system call."""
        return name in self._numbers

    def call(self, name: str, *arguments: Argument) -> int:
        """Makes a system call by its name. Raises ``OSError``."""
        return system_call(self._numbers[name], *arguments)

    def path(self, name: str) -> str:
        """Of a file in the folder of targets."""
        return str(Path(self.targets.folder) / name)

    def path_bytes(self, name: str) -> bytes:
        return os.fsencode(self.path(name))
