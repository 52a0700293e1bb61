"""What a locked worker must not be able to do, as things to try. None of them does harm where it works.

Used by the self-test only (``hashing.worker.trial``). Each operation raises ``OSError`` when the system refuses.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import resource
import select
import socket
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hashing.sandbox.linux.system_calls import Architecture, Argument, system_call

if sys.platform != "linux":
    raise ImportError("for Linux only")

Operation = Callable[[], object]

_HERE = -100  # AT_FDCWD
_PROCESS_KEYRING = -2
_PRIVATE = 0  # IPC_PRIVATE
_REMOVE = 0  # IPC_RMID
_SIGCHLD = 17


@dataclass(frozen=True, slots=True)
class Targets:
    """What the parent has put up for the operations to aim at. ``folder`` holds files made for this."""

    folder: str
    tcp_port: int
    udp_port: int
    bus_path: str
    bus_name: str
    display_path: str
    display_name: str


class Scene:
    """Targets, and the things a worker might have inherited. Made before any layer is on."""

    def __init__(self, targets: Targets, architecture: Architecture) -> None:
        self.targets = targets
        self._numbers = architecture.numbers
        here = Path(targets.folder)
        tcp, udp = ("127.0.0.1", targets.tcp_port), ("127.0.0.1", targets.udp_port)
        self.tcp, self.udp = tcp, udp
        self.fresh_tcp = socket.socket()
        self.bindable_tcp = socket.socket()
        self.connected_tcp = socket.create_connection(tcp)
        self.fresh_udp = socket.socket(type=socket.SOCK_DGRAM)
        self.connected_udp = socket.socket(type=socket.SOCK_DGRAM)
        self.connected_udp.connect(udp)
        self.fresh_unix = socket.socket(socket.AF_UNIX)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.caller = socket.create_connection(self.listener.getsockname())
        self.writable = os.open(here / "writable", os.O_RDWR | os.O_CREAT, 0o600)
        self.readable = os.open(here / "existing", os.O_RDONLY)
        self.network = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.victim = os.getpid()  # operations run in children of this process
        self.victim_handle = os.pidfd_open(self.victim)
        self.page = mmap.mmap(-1, mmap.PAGESIZE)
        self.page_address = ctypes.addressof(ctypes.c_char.from_buffer(self.page))

    def has(self, name: str) -> bool:
        return name in self._numbers

    def call(self, name: str, *arguments: Argument) -> int:
        return system_call(self._numbers[name], *arguments)

    def path(self, name: str) -> str:
        return str(Path(self.targets.folder) / name)

    def path_bytes(self, name: str) -> bytes:
        return os.fsencode(self.path(name))


def operations(scene: Scene) -> dict[str, Operation]:
    """All of them, by name. Those whose system call this architecture never had are left out."""
    return {
        **_network(scene),
        **_inherited(scene),
        **_files(scene),
        **_programs(scene),
        **_other_processes(scene),
        **_messages_between_processes(scene),
        **_kernel(scene),
    }


def _network(scene: Scene) -> dict[str, Operation]:
    def new(family: int, kind: int, protocol: int = 0) -> Operation:
        return lambda: socket.socket(family, kind, protocol)

    def connect_unix(address: str) -> Operation:
        return lambda: socket.socket(socket.AF_UNIX).connect(address)

    aims = scene.targets
    stream, datagram, raw = socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW
    return {
        "network.socket_ipv4_stream": new(socket.AF_INET, stream),
        "network.socket_ipv4_datagram": new(socket.AF_INET, datagram),
        "network.socket_ipv6_stream": new(socket.AF_INET6, stream),
        "network.socket_ipv6_datagram": new(socket.AF_INET6, datagram),
        "network.socket_unix_stream": new(socket.AF_UNIX, stream),
        "network.socket_unix_datagram": new(socket.AF_UNIX, datagram),
        "network.socket_netlink": new(socket.AF_NETLINK, raw),
        "network.socket_packet": new(socket.AF_PACKET, raw),
        "network.socket_raw_icmp": new(socket.AF_INET, raw, 1),
        "network.socket_kernel_crypto": new(socket.AF_ALG, socket.SOCK_SEQPACKET),
        "network.socket_virtual_machine": new(socket.AF_VSOCK, stream),
        "network.socketpair": socket.socketpair,
        "network.connect_tcp": lambda: socket.create_connection(scene.tcp),
        "network.send_udp": lambda: socket.socket(type=datagram).sendto(b"x", scene.udp),
        "network.connect_dbus_path": connect_unix(aims.bus_path),
        "network.connect_dbus_abstract": connect_unix("\0" + aims.bus_name),
        "network.connect_x11_path": connect_unix(aims.display_path),
        "network.connect_x11_abstract": connect_unix("\0" + aims.display_name),
    }


def _inherited(scene: Scene) -> dict[str, Operation]:
    def send_descriptor() -> object:
        rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", scene.readable))
        return scene.connected_tcp.sendmsg([b"x"], [rights])

    def send_many() -> int:
        # one struct mmsghdr: an iovec of one byte, no address
        byte = ctypes.create_string_buffer(b"x")
        vector = struct.pack("=QQ", ctypes.addressof(byte), 1)
        vector_memory = ctypes.create_string_buffer(vector, len(vector))
        header = struct.pack("=QQQQQQQQ", 0, 0, ctypes.addressof(vector_memory), 1, 0, 0, 0, 0)
        return scene.call("sendmmsg", scene.connected_udp.fileno(), header, 1, 0)

    def splice() -> int:
        out = scene.connected_tcp.fileno()
        return scene.call("sendfile", out, scene.readable, None, 1)

    tcp = scene.connected_tcp
    return {
        "inherited.connect_tcp": lambda: scene.fresh_tcp.connect(scene.tcp),
        "inherited.connect_unix": lambda: scene.fresh_unix.connect(scene.targets.bus_path),
        "inherited.bind": lambda: scene.bindable_tcp.bind(("127.0.0.1", 0)),
        "inherited.listen": lambda: scene.bindable_tcp.listen(1),
        "inherited.accept": lambda: scene.listener.accept(),
        "inherited.write": lambda: os.write(tcp.fileno(), b"x"),
        "inherited.writev": lambda: os.writev(tcp.fileno(), [b"x"]),
        "inherited.send": lambda: tcp.send(b"x"),
        "inherited.sendto": lambda: scene.fresh_udp.sendto(b"x", scene.udp),
        "inherited.sendmsg": lambda: tcp.sendmsg([b"x"]),
        "inherited.sendmsg_descriptor": send_descriptor,
        "inherited.sendmmsg": send_many,
        "inherited.sendfile": splice,
        "inherited.setsockopt": lambda: tcp.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        "inherited.shutdown": lambda: scene.caller.shutdown(socket.SHUT_WR),
    }


def _files(scene: Scene) -> dict[str, Operation]:
    path, path_bytes = scene.path, scene.path_bytes
    existing, own = path("existing"), os.getuid()
    create = os.O_WRONLY | os.O_CREAT
    how = struct.pack("=QQQ", create, 0o600, 0)
    handle = ctypes.create_string_buffer(struct.pack("=Ii", 128, 0), 136)
    mount = ctypes.create_string_buffer(4)
    shared = mmap.PROT_READ | mmap.PROT_WRITE

    tried: dict[str, Operation] = {
        "files.create": lambda: os.open(path("created"), create, 0o600),
        "files.open_for_writing": lambda: os.open(existing, os.O_WRONLY),
        "files.open_for_reading": lambda: os.open(existing, os.O_RDONLY),
        "files.open_unnamed": lambda: os.open(path(""), os.O_TMPFILE | os.O_RDWR, 0o600),
        "files.open_how": lambda: scene.call("openat2", _HERE, path_bytes("how"), how, len(how)),
        "files.open_password_file": lambda: os.open("/etc/passwd", os.O_RDONLY),
        "files.open_folder": lambda: os.open(path(""), os.O_DIRECTORY),
        "files.reopen_own": lambda: os.open(f"/proc/self/fd/{scene.readable}", os.O_RDONLY),
        "files.shared_memory": lambda: scene.call(
            "openat", _HERE, path_bytes("shared"), os.O_RDWR | os.O_CREAT, 0o600
        ),
        "files.make_folder": lambda: os.mkdir(path("folder")),  # noqa: PTH102
        "files.make_fifo": lambda: os.mkfifo(path("fifo")),
        "files.symlink": lambda: os.symlink("existing", path("symlink")),  # noqa: PTH211
        "files.hard_link": lambda: os.link(existing, path("link")),
        "files.rename": lambda: os.rename(path("rename"), path("renamed")),  # noqa: PTH104
        "files.rename_flags": lambda: scene.call(
            "renameat2", _HERE, path_bytes("rename2"), _HERE, path_bytes("renamed2"), 0
        ),
        "files.unlink": lambda: os.unlink(path("unlink")),  # noqa: PTH108
        "files.truncate": lambda: os.truncate(existing, 1),
        "files.chmod": lambda: os.chmod(existing, 0o600),  # noqa: PTH101
        "files.chmod_handed_over": lambda: os.fchmod(scene.readable, 0o600),
        "files.chown": lambda: os.chown(existing, own, -1),
        "files.set_times": lambda: os.utime(existing),
        "files.set_attribute": lambda: os.setxattr(existing, "user.x", b"x"),
        "files.set_attribute_handed_over": lambda: os.setxattr(scene.readable, "user.x", b"x"),
        "files.write_inherited": lambda: os.write(scene.writable, b"x"),
        "files.pwrite_inherited": lambda: os.pwrite(scene.writable, b"x", 0),
        "files.truncate_inherited": lambda: os.ftruncate(scene.writable, 0),
        "files.allocate_inherited": lambda: os.posix_fallocate(scene.writable, 0, 1),
        "files.map_inherited": lambda: scene.call(
            "mmap", None, mmap.PAGESIZE, shared, mmap.MAP_SHARED, scene.writable, 0
        ),
        "files.copy_range": lambda: os.copy_file_range(scene.readable, scene.writable, 1),
        "files.memory_file": lambda: os.memfd_create("x"),
        "files.lock": lambda: fcntl.flock(scene.readable, fcntl.LOCK_SH | fcntl.LOCK_NB),
        "files.change_folder": lambda: os.chdir("/"),
        "files.stat": lambda: os.stat(existing),  # noqa: PTH116
        "files.handle": lambda: scene.call(
            "name_to_handle_at", _HERE, path_bytes("existing"), handle, mount, 0
        ),
        "files.watch": lambda: scene.call("inotify_init1", 0),
        "files.watch_all": lambda: scene.call("fanotify_init", 0x200, 0),
    }
    if scene.has("creat"):
        tried["files.creat"] = lambda: scene.call("creat", path_bytes("creat"), 0o600)
        tried["files.open_old_way"] = lambda: scene.call("open", path_bytes("existing"), 0, 0)
    return tried


def _programs(scene: Scene) -> dict[str, Operation]:
    shell = "/bin/sh"
    command = (ctypes.c_char_p * 4)(b"sh", b"-c", b"exit 0", None)

    def wait_for(child: int) -> None:
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)

    clone_arguments = struct.pack("=QQQQQQQQ", 0, 0, 0, 0, _SIGCHLD, 0, 0, 0)
    tried: dict[str, Operation] = {
        "programs.exec": lambda: os.execv(shell, ["sh", "-c", "exit 0"]),  # noqa: S606
        "programs.exec_at": lambda: scene.call("execveat", _HERE, shell.encode(), command, None, 0),
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


def _other_processes(scene: Scene) -> dict[str, Operation]:
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


def _messages_between_processes(scene: Scene) -> dict[str, Operation]:
    def make_and_remove(get: str, control: str, *arguments: Argument) -> Operation:
        return lambda: scene.call(control, scene.call(get, _PRIVATE, *arguments), *_removal[get])

    def queue() -> int:
        name = b"x"
        scene.call("mq_open", name, os.O_RDWR | os.O_CREAT, 0o600, None)
        return scene.call("mq_unlink", name)

    _removal: dict[str, tuple[Argument, ...]] = {
        "shmget": (_REMOVE, None),
        "msgget": (_REMOVE, None),
        "semget": (0, _REMOVE, 0),
    }
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


def _kernel(scene: Scene) -> dict[str, Operation]:
    ring = ctypes.create_string_buffer(120)
    array_map = struct.pack("=IIII", 2, 4, 4, 1) + bytes(112)
    # a software clock of this process, outside the kernel only
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
