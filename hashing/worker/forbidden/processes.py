"""Forbidden operations on processes: starting one, reaching into another, talking to another."""

from __future__ import annotations

import ctypes
import os
import resource
import select
import struct
import sys

from hashing.sandbox.linux.system_calls import Argument
from hashing.worker.forbidden.scene import HERE, Operation, Scene

if sys.platform != "linux":
    raise ImportError("for Linux only")

_PROCESS_KEYRING = -2
_PRIVATE = 0  # IPC_PRIVATE
_REMOVE = 0  # IPC_RMID
_SIGCHLD = 17


def programs(scene: Scene) -> dict[str, Operation]:
    """Starting another program, or another process."""
    shell = "/bin/sh"
    command = (ctypes.c_char_p * 4)(b"sh", b"-c", b"exit 0", None)

    def wait_for(child: int) -> None:
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)

    clone_arguments = struct.pack("=QQQQQQQQ", 0, 0, 0, 0, _SIGCHLD, 0, 0, 0)
    tried: dict[str, Operation] = {
        "programs.exec": lambda: os.execv(shell, ["sh", "-c", "exit 0"]),  # noqa: S606
        "programs.exec_at": lambda: scene.call("execveat", HERE, shell.encode(), command, None, 0),
        "programs.spawn": lambda: os.waitpid(os.posix_spawn(shell, ["sh", "-c", "exit 0"], {}), 0),
        "programs.fork": lambda: wait_for(os.fork()),
        "programs.clone": lambda: wait_for(scene.call("clone", _SIGCHLD, 0, 0, 0, 0)),
        "programs.clone3": lambda: wait_for(
            scene.call("clone3", clone_arguments, len(clone_arguments))
        ),
    }
    if scene.has("fork"):
        tried["programs.fork_old_way"] = lambda: wait_for(scene.call("fork"))
    return tried


def other_processes(scene: Scene) -> dict[str, Operation]:
    """Reaching into another process, or leaving the place that this one has been given."""
    victim = scene.victim
    local = ctypes.create_string_buffer(8)
    here = struct.pack("=QQ", ctypes.addressof(local), 8)
    there = struct.pack("=QQ", scene.page_address, 8)
    core = resource.RLIMIT_CORE
    return {
        "processes.signal": lambda: os.kill(victim, 0),
        "processes.signal_thread": lambda: scene.call("tgkill", victim, victim, 0),
        "processes.trace": lambda: scene.call("ptrace", 0x4206, victim, 0, 0),  # PTRACE_SEIZE
        "processes.read_memory": lambda: scene.call(
            "process_vm_readv", victim, here, 1, there, 1, 0
        ),
        "processes.write_memory": lambda: scene.call(
            "process_vm_writev", victim, here, 1, there, 1, 0
        ),
        "processes.open_memory": lambda: os.open(f"/proc/{victim}/mem", os.O_RDONLY),
        "processes.open_environment": lambda: os.open(f"/proc/{victim}/environ", os.O_RDONLY),
        "processes.handle": lambda: os.pidfd_open(victim),
        "processes.take_descriptor": lambda: scene.call("pidfd_getfd", scene.victim_handle, 0, 0),
        "processes.limits": lambda: resource.prlimit(victim, core),
        "processes.priority": lambda: os.setpriority(os.PRIO_PROCESS, victim, 19),
        "processes.affinity": lambda: os.sched_setaffinity(0, {0}),
        "processes.join_namespace": lambda: scene.call("setns", scene.network, 0),
        "processes.new_user_namespace": lambda: scene.call("unshare", 0x10000000),
        "processes.new_mount_namespace": lambda: scene.call("unshare", 0x20000),
        "processes.set_user": lambda: os.setresuid(os.getuid(), os.getuid(), os.getuid()),
        "processes.new_session": os.setsid,
        "processes.change_root": lambda: os.chroot(scene.targets.folder),
    }


def messages_between_processes(scene: Scene) -> dict[str, Operation]:
    """Shared memory, queues, keys, pipes and whatever else processes can talk through."""
    removal: dict[str, tuple[Argument, ...]] = {
        "shmget": (_REMOVE, None),
        "msgget": (_REMOVE, None),
        "semget": (0, _REMOVE, 0),
    }

    def make_and_remove(get: str, control: str, *arguments: Argument) -> Operation:
        return lambda: scene.call(control, scene.call(get, _PRIVATE, *arguments), *removal[get])

    def queue() -> int:
        name = b"x"
        scene.call("mq_open", name, os.O_RDWR | os.O_CREAT, 0o600, None)
        return scene.call("mq_unlink", name)

    mask = bytes(8)
    return {
        "ipc.shared_memory": make_and_remove("shmget", "shmctl", 4096, 0o1600),
        "ipc.message_queue": make_and_remove("msgget", "msgctl", 0o1600),
        "ipc.semaphores": make_and_remove("semget", "semctl", 1, 0o1600),
        "ipc.posix_queue": queue,
        "ipc.add_key": lambda: scene.call("add_key", b"user", b"x", b"x", 1, _PROCESS_KEYRING),
        "ipc.keyring": lambda: scene.call("keyctl", 0, _PROCESS_KEYRING, 1),
        "ipc.pipe": os.pipe,
        "ipc.event": lambda: os.eventfd(0),
        "ipc.epoll": select.epoll,
        "ipc.timer": lambda: scene.call("timerfd_create", 1, 0),
        "ipc.signals": lambda: scene.call("signalfd4", -1, mask, 8, 0),
        "ipc.duplicate": lambda: os.dup(scene.readable),
    }
