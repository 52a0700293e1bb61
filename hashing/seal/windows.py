"""The lock on Windows: a job object around this process. Written to the design, UNTESTED.

The job forbids further processes, caps memory and ends with the worker. It does not forbid files or the network;
an AppContainer would, and has to be made by whoever starts the process (docs/threat-model.md). So the report
never says that Windows is locked, and the app says "not enforced on this system".
"""

from __future__ import annotations

import ctypes
import platform

from hashing.seal.policy import Policy
from hashing.seal_report import Layer, LayerState, SealReport

_EXTENDED_LIMIT_INFORMATION = 9
_ONE_PROCESS, _PROCESS_MEMORY, _END_ON_CLOSE = 0x8, 0x100, 0x2000
_DIE_ON_UNHANDLED = 0x400


class _BasicLimits(ctypes.Structure):
    """``JOBOBJECT_BASIC_LIMIT_INFORMATION``"""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``"""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def seal(policy: Policy) -> SealReport:
    """Puts this process into a job of its own."""
    limits = _ExtendedLimits()
    limits.basic.flags = _ONE_PROCESS | _PROCESS_MEMORY | _END_ON_CLOSE | _DIE_ON_UNHANDLED
    limits.basic.processes = 1
    limits.process_memory = policy.memory
    layers = {
        Layer.APP_SANDBOX: LayerState.NOT_SUPPORTED,
        Layer.RESOURCE_LIMITS: LayerState.LEFT_OUT
        if Layer.RESOURCE_LIMITS in policy.without
        else _join_job(limits),
    }
    return SealReport(f"windows-{platform.machine().lower()}", layers)


def _join_job(limits: _ExtendedLimits) -> LayerState:
    try:
        kernel = ctypes.CDLL("kernel32")
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        # never closed: closing it would end this process
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        size = ctypes.sizeof(limits)
        set_up = kernel.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), size
        )
        joined = kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    except (OSError, AttributeError):
        return LayerState.NOT_SUPPORTED
    return LayerState.ON if set_up and joined else LayerState.NOT_ALLOWED
