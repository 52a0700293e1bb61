"""What a locked worker may ask of the Linux kernel. Everything that is not named here ends it.

This is the file to audit. The list is what Pillow, libheif, OpenCV, NumPy and FFmpeg need to turn an open file
into numbers, found by running them; each entry was added because something failed without it.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass

#: Harmless in any form: memory, threads of this process, time, chance, reading what was handed over, the end.
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
    "getpid",  # Pillow logs what it finds odd, and Python's logging notes the process
    "getrandom",
    "clock_gettime",  # answered without the kernel, except where the clock source is a slow one
    "restart_syscall",  # the kernel's own, after the computer slept
    "exit",
    "exit_group",
)

#: Asked for by libraries that go on without an answer: where a file is, what machine this is, their own log.
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
    "clone3": errno.ENOSYS,  # its flags lie in memory, out of a filter's sight; the C library then uses clone
}

_PROT_EXEC = 0x4
# also half of MAP_SHARED_VALIDATE; what is written to such memory is written to the file that it maps
_MAP_SHARED = 0x1
# A thread shares everything with its process: CLONE_VM, _FS, _FILES, _SIGHAND and _THREAD …
_THREAD = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000
# … and gets no namespace of its own: CLONE_NEWNS, _CGROUP, _UTS, _IPC, _USER, _PID, _NET, and _NEWTIME
_NEW_NAMESPACE = 0x20000 | 0x7E000000 | 0x80


@dataclass(frozen=True, slots=True)
class Condition:
    """Allowed when ``argument & mask == value`` (the low 32 bits); refused with EPERM otherwise.

    Of a call with several conditions, all must hold.
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
