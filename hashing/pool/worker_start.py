"""How a hasher process is started: the one place that knows.

With nothing of ours: no terminal, no environment, no folder, no name of any file. On Linux and macOS a worker locks
itself (``hashing.sandbox``); on Windows (untested: no Windows machine was at hand) part of the lock has to be put
on by whoever starts it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

#: Loads the package at the path given, and no other copy of it that may be installed: the parent's own code, whatever
#: stands first on the worker's path. Behind everything else, its folder is where the libraries may lie.
_START = """
import importlib.util, os, sys
package = sys.argv[1]
spec = importlib.util.spec_from_file_location(
    os.path.basename(package), os.path.join(package, "__init__.py"), submodule_search_locations=[package]
)
module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
sys.path.append(os.path.dirname(package))
from hashing.worker.main import main
main(sys.argv[2:])
"""


def worker_command() -> tuple[str, ...]:
    """How a hasher process is started: the one place that knows.

    From source or an installed wheel: this Python, isolated (``-I``: no environment, no user site, no current
    folder) and writing no bytecode. In a frozen bundle: the second executable, beside this one.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return (str(Path(sys.executable).with_name("empreinte-hasher" + suffix)),)
    return (_interpreter(), "-I", "-B", "-c", _START, str(Path(__file__).resolve().parents[1]))


def _interpreter() -> str:
    # In a virtual environment on Windows, sys.executable only starts the real one, which would then be the
    # second process of a job for one, and not the one that handles are given to (multiprocessing does the same).
    if sys.platform == "win32":
        return str(getattr(sys, "_base_executable", sys.executable))
    return sys.executable


def _environment() -> dict[str, str]:
    # One thread each: the Landlock layer binds threads one by one before ABI 8, and the pool already keeps
    # every core busy. Few malloc arenas, because the address space is capped.
    wanted = {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "MALLOC_ARENA_MAX": "2",
        # Else glibc learns from large pictures to keep what is freed, up to 64 MB.
        "MALLOC_MMAP_THRESHOLD_": str(4 << 20),
        "MALLOC_TRIM_THRESHOLD_": str(8 << 20),
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
    }
    if sys.platform == "win32":
        wanted["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")
        if _interpreter() != sys.executable and not getattr(sys, "frozen", False):
            wanted["__PYVENV_LAUNCHER__"] = sys.executable
    return wanted


class Running(Protocol):
    """A process that was started: what is used here of ``subprocess.Popen``."""

    @property
    def pid(self) -> int: ...

    def poll(self) -> int | None: ...

    def wait(self) -> int | None: ...

    def kill(self) -> None: ...


#: Starts a worker with these arguments, passing on what :func:`hashing.channel.handover.inheritance` gave.
Start = Callable[[Sequence[str], Mapping[str, Any]], Running]


def start_worker(arguments: Sequence[str], passing: Mapping[str, Any]) -> subprocess.Popen[bytes]:
    """Starts one with nothing of ours: no terminal, no environment, no folder. ``passing`` is for ``Popen``."""
    if sys.platform == "win32":
        passing = {**passing, "creationflags": subprocess.CREATE_NO_WINDOW}
    return subprocess.Popen(
        arguments,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd=Path(sys.executable).anchor,
        start_new_session=True,
        **passing,
    )


def start_contained_worker(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
    """Windows, untested: the same inside an AppContainer. Raises ``OSError`` where that can't be done."""
    if sys.platform != "win32":
        raise OSError("on Windows only")
    import msvcrt

    from hashing.sandbox.windows.container import start_contained

    environment = _environment()
    nothing = os.open(os.devnull, os.O_RDWR)
    try:
        handle = msvcrt.get_osfhandle(nothing)
        os.set_handle_inheritable(handle, True)
        return start_contained(
            arguments,
            # Windows puts the container's own folder in its place
            environment={**environment, "LOCALAPPDATA": os.environ.get("LOCALAPPDATA", "")},
            folder=environment["SYSTEMROOT"],
            handles=passing["startupinfo"].lpAttributeList["handle_list"],
            nothing=handle,
        )
    finally:
        os.close(nothing)


def ways_to_start() -> tuple[Start, ...]:
    """On Windows the container first, and without it where a worker can't start in it: an AppContainer may not
    read a Python that was installed for one user only. Elsewhere a worker locks itself."""
    if sys.platform == "win32":
        return start_contained_worker, start_worker
    return (start_worker,)
