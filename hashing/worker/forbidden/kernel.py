"""Forbidden operations on the kernel's rarer interfaces, and on memory that would become code."""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import struct
import sys

from hashing.worker.forbidden.scene import Operation, Scene

if sys.platform != "linux":
    raise ImportError("for Linux only")


def kernel_interfaces(scene: Scene) -> dict[str, Operation]:
    """Each is a way by which code in the kernel_interfaces could be attacked, or the sandbox weakened."""
    ring = ctypes.create_string_buffer(120)
    array_map = struct.pack("=IIII", 2, 4, 4, 1) + bytes(112)
    # counts the CPU clock of this process, in user mode only
    clock = struct.pack("=IIQQQQQ", 1, 128, 0, 0, 0, 0, 0x60) + bytes(80)
    action = struct.pack("=I", 0x7FFF0000)
    executable = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
    tried: dict[str, Operation] = {
        "kernel.io_uring": lambda: scene.call("io_uring_setup", 1, ring),
        "kernel.bpf": lambda: scene.call("bpf", 0, array_map, len(array_map)),
        "kernel.perf": lambda: scene.call("perf_event_open", clock, 0, -1, -1, 0),
        "kernel.userfaultfd": lambda: scene.call("userfaultfd", 1),
        "kernel.file_system": lambda: scene.call("fsopen", b"tmpfs", 0),
        "kernel.executable_memory": lambda: mmap.mmap(-1, 4096, prot=executable),
        "kernel.make_executable": lambda: scene.call(
            "mprotect", scene.page_address, mmap.PAGESIZE, mmap.PROT_READ | mmap.PROT_EXEC
        ),
        "kernel.lock_memory": lambda: scene.call("mlock", scene.page_address, mmap.PAGESIZE),
        "kernel.become_dumpable": lambda: scene.call("prctl", 4, 1, 0, 0, 0),
        "kernel.personality": lambda: scene.call("personality", 0xFFFFFFFF),
        "kernel.seccomp": lambda: scene.call("seccomp", 2, 0, action),
        "kernel.ioctl": lambda: fcntl.ioctl(scene.readable, 0x541B, bytes(4)),  # FIONREAD
        "kernel.file_mode_mask": lambda: os.umask(0o077),
    }
    if scene.has("modify_ldt"):
        tried["kernel.segments"] = lambda: scene.call("modify_ldt", 0, ring, 0)
    return tried
