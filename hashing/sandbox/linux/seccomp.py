"""The filter on system calls: a small program in the kernel's classic BPF that allows what is on a list and nothing else.

Source: the kernel's ``Documentation/userspace-api/seccomp_filter.rst``.
"""

from __future__ import annotations

import ctypes
import errno
import struct
from itertools import groupby

from hashing.sandbox.linux.allowed_calls import ALLOWED, REFUSED, Condition, conditions
from hashing.sandbox.linux.system_calls import Architecture, system_call

_SET_MODE_FILTER = 1
_TSYNC = 1  # every thread that already runs gets the filter too

KILL_PROCESS = 0x8000_0000
_ERRNO = 0x0005_0000
_ALLOW = 0x7FFF_0000

# where the fields of struct seccomp_data lie
_NUMBER = 0
_ARCH = 4
_ARGUMENTS = 16

_LOAD = 0x20
_JUMP_EQUAL = 0x15
_JUMP_AT_LEAST = 0x35
_AND = 0x54
_RETURN = 0x06


class _Program(ctypes.Structure):
    """``struct sock_fprog``"""

    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def filter_program(architecture: Architecture, files: int, results: int) -> bytes:
    """The filter for a worker that receives on ``files`` and answers on ``results``."""
    numbers = architecture.numbers
    code = [
        _statement(_LOAD, _ARCH),
        _jump(_JUMP_EQUAL, architecture.audit, 1, 0),
        _statement(_RETURN, KILL_PROCESS),
        _statement(_LOAD, _NUMBER),
    ]
    if architecture.numbers_end is not None:
        code += [
            _jump(_JUMP_AT_LEAST, architecture.numbers_end, 0, 1),
            _statement(_RETURN, KILL_PROCESS),
        ]
    # Every block for one call ends in a return, so the call's number is still loaded where the next block begins.
    for name in ALLOWED:
        code += _block(numbers[name], [_statement(_RETURN, _ALLOW)])
    for call, needed in groupby(conditions(files, results), lambda condition: condition.call):
        block = [step for condition in needed for step in _refuse_unless(condition)]
        code += _block(numbers[call], [*block, _statement(_RETURN, _ALLOW)])
    for name, error in REFUSED.items():
        if name in numbers:  # aarch64 never had the oldest ones
            code += _block(numbers[name], [_statement(_RETURN, _ERRNO | error)])
    code.append(_statement(_RETURN, KILL_PROCESS))
    return b"".join(code)


def install(architecture: Architecture, program: bytes) -> None:
    """Puts the filter on every thread of this process, for good. Raises ``OSError``."""
    header = _Program(len(program) // 8, program)
    # with TSYNC, a result above 0 is not an error code but the number of a thread that did not get the filter
    unfiltered = system_call(architecture.numbers["seccomp"], _SET_MODE_FILTER, _TSYNC, header)
    if unfiltered:
        raise OSError(errno.EBUSY, "a thread could not be given the filter")


def _refuse_unless(condition: Condition) -> list[bytes]:
    return [
        # the low half of the argument: both architectures are little-endian
        _statement(_LOAD, _ARGUMENTS + 8 * condition.argument),
        _statement(_AND, condition.mask),
        _jump(_JUMP_EQUAL, condition.value, 1, 0),
        _statement(_RETURN, _ERRNO | errno.EPERM),
    ]


def _statement(code: int, value: int) -> bytes:
    return struct.pack("=HBBI", code, 0, 0, value)


def _jump(code: int, value: int, if_true: int, if_false: int) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _block(number: int, code: list[bytes]) -> list[bytes]:
    return [_jump(_JUMP_EQUAL, number, 0, len(code)), *code]
