"""Handing an open file to a worker: the file itself, never its name or path.

Unix: the descriptor travels over a socket pair (``SCM_RIGHTS``). On Linux (``SOCK_SEQPACKET``) one request is one record;
requests have one fixed size, so that a stream of bytes (macOS, untested) does as well.
Windows (untested): the file's handle is duplicated into the worker's process, and its number sent down a pipe.
"""

from __future__ import annotations

import array
import os
import socket
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

#: The item's number; whether only a digest is wanted, of how many bytes from where on; and on Windows the number of the
#: file's handle in the worker's process.
_REQUEST = struct.Struct("<I?QQQ")


class Stretch(NamedTuple):
    """Some bytes of a file that lie together: where they start, and how many they are.

    The same as ``hashing.formats.Stretch``, which the parent's process must not load.
    """

    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Request:
    """What a worker is asked about a file that it is handed.

    Attributes:
        digest_of: take only the MD5 of these bytes; None: decode and hash the file.
    """

    item: int
    digest_of: Stretch | None = None

    def packed(self, handle: int = 0) -> bytes:
        stretch = self.digest_of or Stretch(0, 0)
        return _REQUEST.pack(self.item, self.digest_of is not None, *stretch, handle)

    @classmethod
    def unpacked(cls, record: bytes) -> tuple[Request, int]:
        """The request, and on Windows the number of the file's handle."""
        item, only_digest, start, length, handle = _REQUEST.unpack(record)
        return cls(item, Stretch(start, length) if only_digest else None), handle


class Sender(Protocol):
    """The parent's end."""

    #: what the child is given: pass it on with ``subprocess.Popen(pass_fds=…)``
    child_descriptor: int

    def send(self, request: Request, descriptor: int, process_handle: int) -> None:
        """Hands over one open file. Raises ``OSError`` when the worker is gone."""

    def close_child_end(self) -> None: ...

    def close(self) -> None: ...


class Receiver(Protocol):
    """The worker's end."""

    def receive(self) -> tuple[Request, int] | None:
        """What is asked and an open descriptor, or None when the parent has closed its end."""


if sys.platform != "win32":

    class _SocketSender:
        def __init__(self) -> None:
            kind = socket.SOCK_SEQPACKET if sys.platform == "linux" else socket.SOCK_STREAM
            self._own, self._child = socket.socketpair(socket.AF_UNIX, kind)
            self.child_descriptor = self._child.fileno()

        def send(self, request: Request, descriptor: int, process_handle: int) -> None:  # noqa: ARG002
            rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [descriptor]))
            self._own.sendmsg([request.packed()], [rights], socket.MSG_DONTWAIT)

        def close_child_end(self) -> None:
            self._child.close()

        def close(self) -> None:
            self._child.close()
            self._own.close()

    class _SocketReceiver:
        def __init__(self, descriptor: int) -> None:
            self._socket = socket.socket(fileno=descriptor)
            # computed before the sandbox is entered, like everything that can be
            self._space = socket.CMSG_SPACE(array.array("i").itemsize)

        def receive(self) -> tuple[Request, int] | None:
            record, ancillary, _flags, _address = self._socket.recvmsg(_REQUEST.size, self._space)
            if len(record) != _REQUEST.size:
                return None
            descriptors = array.array("i")
            for level, kind, data in ancillary:
                if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                    descriptors.frombytes(data[: descriptors.itemsize])
            if not descriptors:
                return None
            request, _ = Request.unpacked(record)
            return request, descriptors[0]


class _PipeSender:
    """Windows, untested."""

    def __init__(self) -> None:
        self.child_descriptor, self._own = os.pipe()

    def send(self, request: Request, descriptor: int, process_handle: int) -> None:
        os.write(self._own, request.packed(_duplicate_into(process_handle, descriptor)))

    def close_child_end(self) -> None:
        if self.child_descriptor >= 0:
            os.close(self.child_descriptor)
            self.child_descriptor = -1

    def close(self) -> None:
        self.close_child_end()
        os.close(self._own)


class _PipeReceiver:
    """Windows, untested."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def receive(self) -> tuple[Request, int] | None:
        record = os.read(self._descriptor, _REQUEST.size)
        if len(record) != _REQUEST.size:
            return None
        request, number = Request.unpacked(record)
        return request, _descriptor_of(number)


def _duplicate_into(process_handle: int, descriptor: int) -> int:
    if sys.platform != "win32":
        raise OSError("handles exist on Windows only")
    import _winapi
    import msvcrt

    return _winapi.DuplicateHandle(
        _winapi.GetCurrentProcess(),
        msvcrt.get_osfhandle(descriptor),
        process_handle,
        0x80000000,  # GENERIC_READ
        False,
        0,
    )


def _descriptor_of(number: int) -> int:
    if sys.platform != "win32":
        raise OSError("handles exist on Windows only")
    import msvcrt

    return msvcrt.open_osfhandle(number, os.O_RDONLY)


def new_sender() -> Sender:
    if sys.platform == "win32":
        return _PipeSender()
    else:  # noqa: RET505 (a type checker for Windows must see that this is not for it)
        return _SocketSender()


def receiver(descriptor: int) -> Receiver:
    if sys.platform == "win32":
        return _PipeReceiver(descriptor)
    else:  # noqa: RET505
        return _SocketReceiver(descriptor)


def inheritance(descriptors: Sequence[int]) -> tuple[list[str], dict[str, Any]]:
    """How a child process gets these descriptors.

    Returns:
        Their numbers, as arguments for the child (:func:`inherited` reads them), and keyword arguments for ``Popen``.
    """
    if sys.platform != "win32":
        return [str(d) for d in descriptors], {"pass_fds": tuple(descriptors)}
    import msvcrt
    import subprocess

    handles = [msvcrt.get_osfhandle(d) for d in descriptors]
    for handle in handles:
        os.set_handle_inheritable(handle, True)
    startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})
    return [str(h) for h in handles], {"startupinfo": startup}


def inherited(number: str) -> int:
    """The child's descriptor for one of the arguments that :func:`inheritance` made."""
    if sys.platform != "win32":
        return int(number)
    import msvcrt

    return msvcrt.open_osfhandle(int(number), 0)
