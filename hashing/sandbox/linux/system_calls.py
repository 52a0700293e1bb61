"""Raw system calls by name, through the C library that Python has loaded anyway. Linux on two architectures."""

from __future__ import annotations

import ctypes
import functools
import os
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hashing.sandbox.linux import numbers_aarch64, numbers_x86_64


@dataclass(frozen=True, slots=True)
class Architecture:
    """An architecture of processors.

    Attributes:
        audit: the kernel's constant for it (``AUDIT_ARCH_…``).
        numbers: of its system calls, by their names.
        numbers_end: on x86-64, numbers from here on are the x32 interface to the same calls; None elsewhere.
    """

    audit: int
    numbers: Mapping[str, int]
    numbers_end: int | None


_ARCHITECTURES = {
    "x86_64": Architecture(numbers_x86_64.AUDIT_ARCH, numbers_x86_64.NUMBERS, 0x4000_0000),
    "aarch64": Architecture(numbers_aarch64.AUDIT_ARCH, numbers_aarch64.NUMBERS, None),
}


def architecture() -> Architecture | None:
    """The architecture that this process runs on; None where there is no table for it, or Python is a 32-bit one."""
    if sys.platform != "linux" or sys.maxsize < 2**32:
        return None
    return _ARCHITECTURES.get(platform.machine())


@functools.cache
def _syscall() -> ctypes._NamedFuncPointer:
    function = ctypes.CDLL(None, use_errno=True).syscall
    function.restype = ctypes.c_long
    return function


Argument = int | bytes | ctypes.Array[Any] | ctypes.Structure | None


def system_call(number: int, *arguments: Argument) -> int:
    """What the kernel answers. Integers go as ``long``, bytes and buffers as their address, None as a null pointer.

    Raises:
        OSError: the kernel refused.
    """
    passed = [_passed(argument) for argument in arguments]
    answer = _syscall()(ctypes.c_long(number), *passed)
    if answer < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return int(answer)


def _passed(argument: Argument) -> object:
    if argument is None:
        return ctypes.c_void_p(None)
    if isinstance(argument, int):
        return ctypes.c_long(argument)
    if isinstance(argument, bytes):
        return ctypes.c_char_p(argument)
    return ctypes.byref(argument)
