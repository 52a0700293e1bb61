"""Starting a process inside an AppContainer on Windows. Untested: no Windows machine was at hand.

An AppContainer without capabilities may not use the network, other programs' windows, or files, except those
that every app may read (Windows itself, most of ``Program Files``) and a folder of its own, which Windows makes
for it beside those of other apps. The job around it allows no second process and ends with this one.

Source: Microsoft's "Implementing an AppContainer" and ``UpdateProcThreadAttribute``.
"""

from __future__ import annotations

import contextlib
import ctypes
import subprocess
from collections.abc import Iterator, Mapping, Sequence

from hashing.sandbox.windows.api import (
    ALREADY_EXISTS,
    ENDED,
    EXTENDED_STARTUP,
    FOREVER,
    HANDLE_LIST,
    NO_CONSOLE,
    NO_ERROR_WINDOWS,
    NOT_RESUMED,
    SECURITY_CAPABILITIES,
    STANDARD_HANDLES,
    SUSPENDED,
    UNICODE_ENVIRONMENT,
    Call,
    ExtendedStartupInfo,
    ProcessInformation,
    SecurityCapabilities,
    call,
    demand,
)
from hashing.sandbox.windows.job import put_into_job

#: The container's name in Windows, the same for all workers. Windows makes a folder of this name, which stays on the
#: computer, so the name does not tell what the program is: "Notes" is also the title of the window.
CONTAINER = "Notes.Files"


class ContainedProcess:
    """A running process in its container and job. Its members are those of ``subprocess.Popen`` with the same names."""

    def __init__(self, calling: Call, process: int, job: int, pid: int) -> None:
        self._calling = calling
        self._job = job
        self._ended: int | None = None
        self.pid = pid
        #: the process's handle; 0 once it has ended
        self.handle = process

    def poll(self) -> int | None:
        return self._look(0)

    def wait(self) -> int | None:
        return self._look(FOREVER)

    def kill(self) -> None:
        if self.poll() is None:
            self._calling("TerminateProcess", self.handle, 1)

    def _look(self, milliseconds: int) -> int | None:
        """The exit code of the process, or None while it runs. Closes its handles once it has ended."""
        if self._ended is not None:
            return self._ended
        if self._calling("WaitForSingleObject", self.handle, milliseconds) != ENDED:
            return None
        code = ctypes.c_uint32(1)
        self._calling("GetExitCodeProcess", self.handle, ctypes.byref(code))
        self._calling("CloseHandle", self.handle)
        self._calling("CloseHandle", self._job)
        self.handle = 0
        self._ended = code.value
        return self._ended


def start_contained(
    arguments: Sequence[str],
    *,
    environment: Mapping[str, str],
    folder: str,
    handles: Sequence[int],
    standard_input: int,
    nothing: int,
    calling: Call = call,
) -> ContainedProcess:
    """Starts a program in the container.

    Args:
        environment: must have ``LOCALAPPDATA``, or Windows refuses; the process sees the container's own folder there.
        folder: the folder that it starts in; one that every app may read.
        handles: the inheritable handles that it inherits beside the standard ones.
        standard_input: an inheritable handle for its standard input.
        nothing: an inheritable handle of ``NUL``, for its standard output and error output.
        calling: how Windows is called.

    Raises:
        OSError: the container could not be made, or the program not started in it. Nothing is left behind.
    """
    container = _container(calling)
    try:
        startup = ExtendedStartupInfo()
        startup.basic.standard_input = standard_input
        startup.basic.standard_output = startup.basic.standard_error = nothing
        started = _create(calling, container, arguments, environment, folder, handles, startup)
    finally:
        calling("FreeSid", container)
    try:
        job = put_into_job(calling, started.process)
        if calling("ResumeThread", started.thread) == NOT_RESUMED:
            calling("CloseHandle", job)
            raise OSError("ResumeThread")
    except OSError:
        calling("TerminateProcess", started.process, 1)
        calling("CloseHandle", started.process)
        raise
    finally:
        calling("CloseHandle", started.thread)
    return ContainedProcess(calling, started.process, job, started.process_number)


def environment_block(environment: Mapping[str, str]) -> str:
    """The environment as ``CreateProcessW`` takes it: sorted, each entry ended by a NUL, and one more NUL at the end."""
    names = sorted(environment, key=str.upper)
    return "".join(f"{name}={environment[name]}\0" for name in names) + "\0"


def _container(calling: Call) -> ctypes.c_void_p:
    """The container's security identifier (SID), which the caller frees. Makes the container where there is none yet."""
    found = ctypes.c_void_p()
    answer = calling(
        "CreateAppContainerProfile", CONTAINER, CONTAINER, CONTAINER, None, 0, ctypes.byref(found)
    )
    if answer == ALREADY_EXISTS:
        answer = calling(
            "DeriveAppContainerSidFromAppContainerName", CONTAINER, ctypes.byref(found)
        )
    if answer < 0 or not found:
        raise OSError("no container")
    return found


def _create(
    calling: Call,
    container: ctypes.c_void_p,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    folder: str,
    handles: Sequence[int],
    startup: ExtendedStartupInfo,
) -> ProcessInformation:
    capabilities = SecurityCapabilities(container=container)
    standard = (startup.basic.standard_input, startup.basic.standard_output)
    inherited = (ctypes.c_void_p * (len(handles) + len(standard)))(*handles, *standard)
    command = ctypes.create_unicode_buffer(subprocess.list2cmdline(arguments))
    variables = ctypes.create_unicode_buffer(environment_block(environment))
    started = ProcessInformation()
    attributes: dict[int, ctypes.Structure | ctypes.Array[ctypes.c_void_p]] = {
        SECURITY_CAPABILITIES: capabilities,
        HANDLE_LIST: inherited,
    }
    with _attribute_list(calling, attributes) as listed, _no_error_windows(calling):
        startup.attributes = ctypes.addressof(listed)
        startup.basic.size = ctypes.sizeof(startup)
        startup.basic.flags = STANDARD_HANDLES
        demand(
            calling,
            "CreateProcessW",
            arguments[0],
            command,
            None,
            None,
            True,
            EXTENDED_STARTUP | UNICODE_ENVIRONMENT | SUSPENDED | NO_CONSOLE,
            variables,
            folder,
            ctypes.byref(startup),
            ctypes.byref(started),
        )
    return started


@contextlib.contextmanager
def _attribute_list(
    calling: Call, attributes: Mapping[int, ctypes.Structure | ctypes.Array[ctypes.c_void_p]]
) -> Iterator[ctypes.Array[ctypes.c_char]]:
    """The memory of a ``PROC_THREAD_ATTRIBUTE_LIST``, which only points to the values."""
    size = ctypes.c_size_t()
    # the first call fails, and gives the size that is needed
    calling("InitializeProcThreadAttributeList", None, len(attributes), 0, ctypes.byref(size))
    listed = ctypes.create_string_buffer(size.value)
    demand(
        calling,
        "InitializeProcThreadAttributeList",
        listed,
        len(attributes),
        0,
        ctypes.byref(size),
    )
    try:
        for name, value in attributes.items():
            demand(
                calling,
                "UpdateProcThreadAttribute",
                listed,
                0,
                name,
                ctypes.byref(value),
                ctypes.sizeof(value),
                None,
                None,
            )
        yield listed
    finally:
        calling("DeleteProcThreadAttributeList", listed)


@contextlib.contextmanager
def _no_error_windows(calling: Call) -> Iterator[None]:
    """Within the block, a process that is started shows no error window where it can't load a library."""
    before = calling("GetErrorMode")
    calling("SetErrorMode", before | NO_ERROR_WINDOWS)
    try:
        yield
    finally:
        calling("SetErrorMode", before)
