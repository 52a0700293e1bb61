"""Forbidden operations on files: all that a worker could do to the disk, or learn from it."""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import struct
import sys

from hashing.worker.forbidden.scene import HERE, Operation, Scene

if sys.platform != "linux":
    raise ImportError("for Linux only")


def file_operations(scene: Scene) -> dict[str, Operation]:
    """Everything about files, by name and by descriptor, that reading the one handed over does not take."""
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
        "files.open_how": lambda: scene.call("openat2", HERE, path_bytes("how"), how, len(how)),
        "files.open_password_file": lambda: os.open("/etc/passwd", os.O_RDONLY),
        "files.open_folder": lambda: os.open(path(""), os.O_DIRECTORY),
        "files.reopen_own": lambda: os.open(f"/proc/self/fd/{scene.readable}", os.O_RDONLY),
        "files.shared_memory": lambda: scene.call(
            "openat", HERE, path_bytes("shared"), os.O_RDWR | os.O_CREAT, 0o600
        ),
        "files.make_folder": lambda: os.mkdir(path("folder")),  # noqa: PTH102
        "files.make_fifo": lambda: os.mkfifo(path("fifo")),
        "files.symlink": lambda: os.symlink("existing", path("symlink")),  # noqa: PTH211
        "files.hard_link": lambda: os.link(existing, path("link")),
        "files.rename": lambda: os.rename(path("rename"), path("renamed")),  # noqa: PTH104
        "files.rename_flags": lambda: scene.call(
            "renameat2", HERE, path_bytes("rename2"), HERE, path_bytes("renamed2"), 0
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
            "name_to_handle_at", HERE, path_bytes("existing"), handle, mount, 0
        ),
        "files.watch": lambda: scene.call("inotify_init1", 0),
        "files.watch_all": lambda: scene.call("fanotify_init", 0x200, 0),
    }
    if scene.has("creat"):
        tried["files.creat"] = lambda: scene.call("creat", path_bytes("creat"), 0o600)
        tried["files.open_old_way"] = lambda: scene.call("open", path_bytes("existing"), 0, 0)
    return tried
