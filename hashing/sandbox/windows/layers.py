"""The sandbox on Windows, seen from the process inside. Untested: no Windows machine was at hand.

The parent starts the process in an AppContainer (``hashing.sandbox.windows.container``). Here the process asks the kernel
whether it is in one, and joins a job that limits its memory from now on. No self-test runs on Windows, so the app says
"not enforced on this system" whatever the report says.
"""

from __future__ import annotations

import ctypes
import sysconfig

from hashing.sandbox.policy import Policy
from hashing.sandbox.windows.api import (
    QUERY_TOKEN,
    TOKEN_CAPABILITIES,
    TOKEN_IS_APP_CONTAINER,
    Call,
    MemoryCounters,
    call,
    demand,
)
from hashing.sandbox.windows.job import put_into_job
from hashing.sandbox_report import Layer, LayerState, SandboxReport

_CAPABILITIES_BYTES = 1 << 16


def enter(policy: Policy, calling: Call = call) -> SandboxReport:
    """Joins the job, and reports what is on.

    Container and job together are one layer. The job is not reported as ``Layer.RESOURCE_LIMITS``: that would mean that no
    file can be written, and a container may write into its own folder.

    Args:
        calling: how Windows is called.
    """
    job = _join_job(policy.memory, calling)
    container = _container(calling)
    state = job if container is LayerState.ON else container
    # not platform.machine(): on Windows that may start a program
    system = "windows-" + sysconfig.get_platform().removeprefix("win-")
    return SandboxReport(system, {Layer.APP_SANDBOX: state})


def in_container(process: int, calling: Call = call) -> bool:
    """Whether the kernel says that a process is in an AppContainer without a single capability.

    A container with a capability does not count: the capability might be the right to use the network.

    Args:
        process: a handle with the right to query, ``GetCurrentProcess`` included.

    Raises:
        OSError: it can't be found out; Windows before version 8 does not know the question.
    """
    token = ctypes.c_void_p()
    demand(calling, "OpenProcessToken", process, QUERY_TOKEN, ctypes.byref(token))
    try:
        inside = _token_number(calling, token, TOKEN_IS_APP_CONTAINER, 4)
        # TOKEN_GROUPS begins with their count
        return bool(inside) and not _token_number(
            calling, token, TOKEN_CAPABILITIES, _CAPABILITIES_BYTES
        )
    finally:
        calling("CloseHandle", token)


def _token_number(calling: Call, token: ctypes.c_void_p, question: int, size: int) -> int:
    """The first 32 bits of what Windows answers to this question about a token, in ``size`` bytes at most."""
    answer = ctypes.create_string_buffer(size)
    length = ctypes.c_uint32()
    demand(calling, "GetTokenInformation", token, question, answer, size, ctypes.byref(length))
    return int.from_bytes(answer.raw[:4], "little")


def _container(calling: Call) -> LayerState:
    try:
        inside = in_container(calling("GetCurrentProcess"), calling)
    except OSError:
        return LayerState.NOT_SUPPORTED
    return LayerState.ON if inside else LayerState.NOT_ALLOWED


def _join_job(memory: int, calling: Call) -> LayerState:
    counters = MemoryCounters()
    size = counters.size = ctypes.sizeof(counters)
    try:
        own = calling("GetCurrentProcess")
        demand(calling, "K32GetProcessMemoryInfo", own, ctypes.byref(counters), size)
        # The handle is never closed: that would end this process.
        put_into_job(calling, own, counters.private + memory)
    except OSError:
        return LayerState.NOT_ALLOWED
    return LayerState.ON
