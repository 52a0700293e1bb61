"""The few functions of Windows that the sandbox needs, with their exact types. Untested: no Windows machine was at hand.

Every structure has the size that it has on 64-bit Windows, whatever computer loads this module. Source: Microsoft's
documentation of ``processthreadsapi.h``, ``userenv.h``, ``jobapi2.h``, ``winnt.h`` and ``psapi.h``.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from ctypes import c_int32, c_size_t, c_uint16, c_uint32, c_void_p, c_wchar_p
from dataclasses import dataclass

EXTENDED_STARTUP = 0x0008_0000  # EXTENDED_STARTUPINFO_PRESENT
UNICODE_ENVIRONMENT = 0x0000_0400  # CREATE_UNICODE_ENVIRONMENT
SUSPENDED = 0x0000_0004  # CREATE_SUSPENDED
NO_CONSOLE = 0x0000_0008  # DETACHED_PROCESS
STANDARD_HANDLES = 0x0000_0100  # STARTF_USESTDHANDLES

HANDLE_LIST = 0x0002_0002  # PROC_THREAD_ATTRIBUTE_HANDLE_LIST
SECURITY_CAPABILITIES = 0x0002_0009  # PROC_THREAD_ATTRIBUTE_SECURITY_CAPABILITIES

#: SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX: a process that can't start shows no window about it
NO_ERROR_WINDOWS = 0x0001 | 0x0002

ALREADY_EXISTS = -2147024713  # HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS), 0x800700B7
FOREVER = 0xFFFF_FFFF  # INFINITE
ENDED = 0  # WAIT_OBJECT_0
NOT_RESUMED = 0xFFFF_FFFF  # what ResumeThread answers when it failed

QUERY_TOKEN = 0x0008  # TOKEN_QUERY
TOKEN_IS_APP_CONTAINER = 29
TOKEN_CAPABILITIES = 30


class StartupInfo(ctypes.Structure):
    """``STARTUPINFOW``"""

    _fields_ = (
        ("size", c_uint32),
        ("reserved", c_void_p),
        ("desktop", c_void_p),
        ("title", c_void_p),
        ("place_and_looks", c_uint32 * 7),
        ("flags", c_uint32),
        ("show_window", c_uint16),
        ("reserved_size", c_uint16),
        ("reserved_data", c_void_p),
        ("standard_input", c_void_p),
        ("standard_output", c_void_p),
        ("standard_error", c_void_p),
    )


class ExtendedStartupInfo(ctypes.Structure):
    """``STARTUPINFOEXW``"""

    _fields_ = (("basic", StartupInfo), ("attributes", c_void_p))


class ProcessInformation(ctypes.Structure):
    """``PROCESS_INFORMATION``"""

    _fields_ = (
        ("process", c_void_p),
        ("thread", c_void_p),
        ("process_number", c_uint32),
        ("thread_number", c_uint32),
    )


class SecurityCapabilities(ctypes.Structure):
    """``SECURITY_CAPABILITIES``"""

    _fields_ = (
        ("container", c_void_p),
        ("capabilities", c_void_p),
        ("count", c_uint32),
        ("reserved", c_uint32),
    )


class MemoryCounters(ctypes.Structure):
    """``PROCESS_MEMORY_COUNTERS_EX``"""

    _fields_ = (
        ("size", c_uint32),
        ("page_faults", c_uint32),
        ("others", c_size_t * 8),
        ("private", c_size_t),
    )


@dataclass(frozen=True, slots=True)
class Prototype:
    """The library of a function, the type that it returns (None: nothing), and the types of its arguments."""

    library: str
    answer: type[ctypes._SimpleCData[int]] | type[c_void_p] | None
    arguments: tuple[type, ...]


_BOOL, _DWORD, _HANDLE, _HRESULT = c_int32, c_uint32, c_void_p, c_int32

PROTOTYPES = {
    "CreateAppContainerProfile": Prototype(
        "userenv", _HRESULT, (c_wchar_p, c_wchar_p, c_wchar_p, c_void_p, _DWORD, c_void_p)
    ),
    "DeriveAppContainerSidFromAppContainerName": Prototype(
        "userenv", _HRESULT, (c_wchar_p, c_void_p)
    ),
    "FreeSid": Prototype("advapi32", c_void_p, (c_void_p,)),
    "InitializeProcThreadAttributeList": Prototype(
        "kernel32", _BOOL, (c_void_p, _DWORD, _DWORD, c_void_p)
    ),
    "UpdateProcThreadAttribute": Prototype(
        "kernel32", _BOOL, (c_void_p, _DWORD, c_size_t, c_void_p, c_size_t, c_void_p, c_void_p)
    ),
    "DeleteProcThreadAttributeList": Prototype("kernel32", None, (c_void_p,)),
    "CreateProcessW": Prototype(
        "kernel32",
        _BOOL,
        (
            c_wchar_p,
            c_void_p,  # the command line: memory that the function may write to
            c_void_p,
            c_void_p,
            _BOOL,
            _DWORD,
            c_void_p,
            c_wchar_p,
            c_void_p,
            c_void_p,
        ),
    ),
    "ResumeThread": Prototype("kernel32", _DWORD, (_HANDLE,)),
    "SetErrorMode": Prototype("kernel32", _DWORD, (_DWORD,)),
    "GetErrorMode": Prototype("kernel32", _DWORD, ()),
    "WaitForSingleObject": Prototype("kernel32", _DWORD, (_HANDLE, _DWORD)),
    "GetExitCodeProcess": Prototype("kernel32", _BOOL, (_HANDLE, c_void_p)),
    "TerminateProcess": Prototype("kernel32", _BOOL, (_HANDLE, _DWORD)),
    "CloseHandle": Prototype("kernel32", _BOOL, (_HANDLE,)),
    "GetCurrentProcess": Prototype("kernel32", _HANDLE, ()),
    "CreateJobObjectW": Prototype("kernel32", _HANDLE, (c_void_p, c_wchar_p)),
    "SetInformationJobObject": Prototype("kernel32", _BOOL, (_HANDLE, c_int32, c_void_p, _DWORD)),
    "AssignProcessToJobObject": Prototype("kernel32", _BOOL, (_HANDLE, _HANDLE)),
    "K32GetProcessMemoryInfo": Prototype("kernel32", _BOOL, (_HANDLE, c_void_p, _DWORD)),
    "OpenProcessToken": Prototype("advapi32", _BOOL, (_HANDLE, _DWORD, c_void_p)),
    "GetTokenInformation": Prototype(
        "advapi32", _BOOL, (_HANDLE, c_int32, c_void_p, _DWORD, c_void_p)
    ),
}

#: Calls a function of Windows by its name, with its arguments. A null pointer, or no result, is returned as 0.
Call = Callable[..., int]


def call(name: str, *arguments: object) -> int:
    """Calls a function of Windows. Raises ``OSError`` where this version of Windows does not have it."""
    if sys.platform != "win32":
        raise OSError("on Windows only")
    prototype = PROTOTYPES[name]
    try:
        function = getattr(ctypes.WinDLL(prototype.library), name)
    except AttributeError:
        raise OSError(name) from None
    function.restype, function.argtypes = prototype.answer, prototype.arguments
    return int(function(*arguments) or 0)


def demand(calling: Call, name: str, *arguments: object) -> int:
    """Calls a function that returns 0 when it fails. Raises ``OSError`` then.

    Args:
        calling: how Windows is called; :func:`call` except in tests.
    """
    result = calling(name, *arguments)
    if not result:
        raise OSError(name)
    return result
