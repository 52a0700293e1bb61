"""Which system calls a sandboxed worker may make on Linux. The kernel kills it at any call that is not named here.

This is the file to audit. The list is what Pillow, libjpeg-turbo, libheif, zxing-cpp, NumPy and FFmpeg need to turn an open
file into numbers, found by running them: each entry was added because something failed without it.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass

#: Allowed with any arguments: memory, this process's threads, time, randomness, reading what was handed over, exiting.
ALLOWED = (
    "read",
    "lseek",
    "close",
    "futex",
    "brk",
    "madvise",
    "munmap",
    "mremap",
    "rt_sigprocmask",
    "rseq",
    "set_robust_list",
    "sched_yield",
    "sched_getaffinity",
    "gettid",
    "getpid",  # Pillow logs oddities, and Python's logging asks for the process's number
    "getrandom",
    "clock_gettime",  # usually answered by the vDSO without a call, except with some clock sources
    "restart_syscall",  # made by the kernel itself, after the computer slept
    "exit",
    "exit_group",
)

#: Answered with an error, by which the library that calls goes on: it looks for a file, the kind of machine, its own log.
REFUSED = {
    **dict.fromkeys(
        (
            "open",
            "openat",
            "stat",
            "lstat",
            "fstat",
            "newfstatat",
            "statx",
            "access",
            "faccessat",
            "faccessat2",
            "readlink",
            "readlinkat",
            "sysinfo",
            "uname",
            "getcpu",
            "prlimit64",
            "getrusage",
            "sched_getscheduler",
            "sched_setaffinity",
            "nanosleep",
            "clock_nanosleep",
            "clock_getres",
            "gettimeofday",
            "time",
            "prctl",
            "fcntl",
            "mbind",  # OpenBLAS, about its buffers
        ),
        errno.EACCES,
    ),
    "ioctl": errno.ENOTTY,  # Python asks every file whether it is a terminal
    "clone3": errno.ENOSYS,  # its flags lie in memory, which a filter can't read; the C library then uses clone
}

_PROT_EXEC = 0x4
# also a bit of MAP_SHARED_VALIDATE; writing to such memory would write to the file that it maps
_MAP_SHARED = 0x1
# A thread shares everything with its process: CLONE_VM, _FS, _FILES, _SIGHAND and _THREAD …
_THREAD = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000
# … and gets no namespace of its own: CLONE_NEWNS, _CGROUP, _UTS, _IPC, _USER, _PID, _NET, and _NEWTIME
_NEW_NAMESPACE = 0x20000 | 0x7E000000 | 0x80


@dataclass(frozen=True, slots=True)
class Condition:
    """A call is allowed when ``argument & mask == value`` (in its low 32 bits), and refused with EPERM otherwise.

    Where a call has several conditions, all of them must hold.

    Attributes:
        argument: which of the call's arguments, from 0.
    """

    call: str
    argument: int
    mask: int
    value: int


def conditions(files: int, results: int) -> tuple[Condition, ...]:
    """The calls that depend on their arguments, for a worker with these two descriptors."""
    whole = 0xFFFF_FFFF
    return (
        Condition("write", 0, whole, results),
        Condition("recvmsg", 0, whole, files),
        Condition("mmap", 2, _PROT_EXEC, 0),
        Condition("mmap", 3, _MAP_SHARED, 0),
        Condition("mprotect", 2, _PROT_EXEC, 0),
        Condition("clone", 0, _THREAD | _NEW_NAMESPACE, _THREAD),
    )
