"""A job object: the box around a process that counts its memory and children. Untested: no Windows machine was at hand."""

from __future__ import annotations

import ctypes

from hashing.sandbox.windows.api import Call, demand

_EXTENDED_LIMIT_INFORMATION = 9  # JobObjectExtendedLimitInformation
_ONE_PROCESS = 0x8  # JOB_OBJECT_LIMIT_ACTIVE_PROCESS
_PROCESS_MEMORY = 0x100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
_DIE_ON_UNHANDLED = 0x400  # JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION: no window about a crash
_END_ON_CLOSE = 0x2000  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE


class BasicLimits(ctypes.Structure):
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


class ExtendedLimits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``"""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process", ctypes.c_size_t),
        ("peak_job", ctypes.c_size_t),
    )


def put_into_job(calling: Call, process: int, memory: int | None = None) -> int:
    """The handle of a new job with this one process in it, which ends when the handle is closed.

    Args:
        memory: bytes that the process may take in all; None for no limit.

    Raises:
        OSError: Windows refused; the process is as it was.
    """
    limits = ExtendedLimits()
    limits.basic.flags = _ONE_PROCESS | _DIE_ON_UNHANDLED | _END_ON_CLOSE
    limits.basic.processes = 1
    if memory is not None:
        limits.basic.flags |= _PROCESS_MEMORY
        limits.process_memory = memory
    job = demand(calling, "CreateJobObjectW", None, None)
    try:
        demand(
            calling,
            "SetInformationJobObject",
            job,
            _EXTENDED_LIMIT_INFORMATION,
            ctypes.byref(limits),
            ctypes.sizeof(limits),
        )
        demand(calling, "AssignProcessToJobObject", job, process)
    except OSError:
        calling("CloseHandle", job)
        raise
    return job
