"""The layers of the sandbox on Linux. seccomp carries the promise; the others are there in case it has a hole."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import re
import resource
import struct
import sys
import sysconfig
from collections.abc import Callable, Mapping
from pathlib import Path

from hashing.sandbox.core_dumps import refuse_core_dumps
from hashing.sandbox.linux import landlock, seccomp
from hashing.sandbox.linux.system_calls import Architecture, system_call
from hashing.sandbox.policy import Policy
from hashing.sandbox_report import Layer, LayerState, SandboxReport

if sys.platform != "linux":
    raise ImportError("for Linux only")

_SET_PARENT_DEATH_SIGNAL = 1
_SET_DUMPABLE = 4
_SET_NO_NEW_PRIVILEGES = 38
_SIGKILL = 9

_NEW_USER, _NEW_NETWORK, _NEW_IPC = 0x10000000, 0x40000000, 0x08000000
_CAPABILITY_VERSION_3 = 0x20080522

_OPEN_FILES = 64
_THREADS = 64  # decoders start a handful

#: Between ``prepare`` and ``enter`` a worker can load its decoders from here and nowhere else, and write nothing.
_SYSTEM_FOLDERS = ("/usr", "/lib", "/lib64", "/etc", "/proc", "/sys/devices/system", "/dev/urandom")


def prepare(policy: Policy, architecture: Architecture) -> Mapping[Layer, LayerState]:
    """Puts on every layer that can be on before foreign code runs. See ``hashing.sandbox.prepare``."""
    put_on = {
        # first, because the kernel demands it for most of the others
        Layer.NO_NEW_PRIVILEGES: _no_new_privileges,
        Layer.RESOURCE_LIMITS: _small_limits,
        # before the next two, which a new user namespace would undo
        Layer.NAMESPACES: lambda: _namespaces(architecture),
        Layer.ENDS_WITH_PARENT: lambda: _prctl(_SET_PARENT_DEATH_SIGNAL, _SIGKILL),
        Layer.NOT_DUMPABLE: lambda: _prctl(_SET_DUMPABLE, 0),
        Layer.LANDLOCK: lambda: landlock.restrict(architecture, _code_folders()),
    }
    return {layer: _state(policy, layer, action) for layer, action in put_on.items()}


def enter(
    policy: Policy, architecture: Architecture, prepared: Mapping[Layer, LayerState]
) -> SandboxReport:
    """Puts on the other layers, seccomp last. See ``hashing.sandbox.enter``.

    Landlock and the dropping of capabilities affect the calling thread only. So where other threads run, these two are
    reported as not on.
    """
    layers = dict(prepared)
    alone = len(list(Path("/proc/self/task").iterdir())) == 1
    program = seccomp.filter_program(architecture, policy.files, policy.results)

    def again(layer: Layer, action: Callable[[], None]) -> None:
        if layers[layer] is LayerState.ON:
            layers[layer] = _state(policy, layer, action)

    again(Layer.RESOURCE_LIMITS, lambda: _final_limits(policy.memory))
    again(Layer.LANDLOCK, lambda: landlock.restrict(architecture, ()))
    layers[Layer.NO_CAPABILITIES] = _state(
        policy, Layer.NO_CAPABILITIES, lambda: _drop_capabilities(architecture)
    )
    for layer in (Layer.LANDLOCK, Layer.NO_CAPABILITIES):
        if layers[layer] is LayerState.ON and not alone:
            layers[layer] = LayerState.NOT_ALLOWED
    layers[Layer.SECCOMP] = _state(
        policy, Layer.SECCOMP, lambda: seccomp.install(architecture, program)
    )
    return SandboxReport(f"linux-{platform.machine()}", layers)


def _state(policy: Policy, layer: Layer, action: Callable[[], None]) -> LayerState:
    """Puts a layer on by ``action``, and returns what came of it."""
    if layer in policy.without:
        return LayerState.LEFT_OUT
    try:
        action()
    except OSError as error:
        unknown = error.errno in (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP)
        return LayerState.NOT_SUPPORTED if unknown else LayerState.NOT_ALLOWED
    except ValueError:  # Python raises it where a limit may not be changed
        return LayerState.NOT_ALLOWED
    return LayerState.ON


def _prctl(operation: int, value: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    if libc.prctl(ctypes.c_int(operation), ctypes.c_ulong(value), zero, zero, zero) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _no_new_privileges() -> None:
    _prctl(_SET_NO_NEW_PRIVILEGES, 1)


def _small_limits() -> None:
    refuse_core_dumps()
    for name in (resource.RLIMIT_FSIZE, resource.RLIMIT_MEMLOCK, resource.RLIMIT_MSGQUEUE):
        resource.setrlimit(name, (0, 0))


def _final_limits(memory: int) -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + memory
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_OPEN_FILES, _OPEN_FILES))


def _namespaces(architecture: Architecture) -> None:
    """Gives this process a network and an IPC namespace of its own, with nothing in them."""
    unshare = architecture.numbers["unshare"]
    try:
        system_call(unshare, _NEW_NETWORK | _NEW_IPC)
    except PermissionError:
        # An ordinary user may do that only inside a user namespace of its own. Not so root, which in one would lose
        # the right to read libraries that belong to somebody else.
        system_call(unshare, _NEW_USER | _NEW_NETWORK | _NEW_IPC)
        _limit_threads()


def _limit_threads() -> None:
    """Limits the threads of a process that is in a user namespace of its own. Root is not bound by that.

    Since Linux 5.14 only what runs in the namespace is counted. Before that, everything that the user runs is counted, and
    on a busy desktop a decoder could start no thread at all: then no limit is set.
    """
    version = re.match(r"(\d+)\.(\d+)", platform.release())
    if version is None or (int(version[1]), int(version[2])) < (5, 14):
        return
    _, most = resource.getrlimit(resource.RLIMIT_NPROC)
    most = _THREADS if most == resource.RLIM_INFINITY else min(most, _THREADS)
    resource.setrlimit(resource.RLIMIT_NPROC, (most, most))


def _drop_capabilities(architecture: Architecture) -> None:
    header = struct.pack("=Ii", _CAPABILITY_VERSION_3, 0)
    system_call(architecture.numbers["capset"], header, bytes(24))


def _code_folders() -> list[str]:
    own = [sys.prefix, sys.base_prefix, str(Path(sys.executable).resolve().parent), *sys.path]
    own += [path for path in sysconfig.get_paths().values() if path]
    return [*_SYSTEM_FOLDERS, *(path for path in dict.fromkeys(own) if path)]
