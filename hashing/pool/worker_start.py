"""How a hasher process is started: the one place that knows.

It inherits nothing of ours: no terminal, no environment, no folder, no name of any file. On Linux and macOS a worker enters
its sandbox by itself (``hashing.sandbox``). On Windows (untested: no Windows machine was at hand) the starting process has
to put it into an AppContainer.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

#: Reads the setup (``hashing.channel.setup``) and loads the package from exactly the folder that the setup names, so never
#: another installed copy. The folder around it comes last on the path, for libraries that lie there.
#: Whoever lists the processes of this computer sees this text, so it names no folder and no file.
_START = """
import importlib.util, json, os, sys
setup = json.load(sys.stdin)
folder = setup["package"]
name = os.path.basename(folder)
spec = importlib.util.spec_from_file_location(
    name, os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
)
sys.modules[name] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules[name])
sys.path.append(os.path.dirname(folder))
importlib.import_module(name + setup["entry"]).main(setup, sys.argv[1:])
"""


def worker_command() -> tuple[str, ...]:
    """The command that starts a worker.

    From source or an installed wheel: this Python, isolated (``-I``: no environment, no user site, no current folder)
    and writing no bytecode. In a frozen bundle: the second executable, beside this one.
    """
    if getattr(sys, "frozen", False):
        suffix = ".exe" if sys.platform == "win32" else ""
        return (str(Path(sys.executable).with_name("empreinte-hasher" + suffix)),)
    return (_interpreter(), "-I", "-B", "-c", _START)


def _interpreter() -> str:
    # In a virtual environment on Windows, sys.executable only starts the real Python as a second process: its job allows
    # one, and handles would be given to the wrong one. multiprocessing uses the same attribute.
    if sys.platform == "win32":
        return str(getattr(sys, "_base_executable", sys.executable))
    return sys.executable


def _environment() -> dict[str, str]:
    # One thread each: before ABI 8 Landlock restricts only the calling thread, and the pool keeps every core busy anyway.
    # Few malloc arenas, because the address space is capped.
    wanted = {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "MALLOC_ARENA_MAX": "2",
        # Otherwise glibc raises its threshold after large pictures, and keeps up to 64 MB of freed memory.
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
    """A process that was started: the part of ``subprocess.Popen`` that is used here."""

    @property
    def pid(self) -> int: ...

    def poll(self) -> int | None: ...

    def wait(self) -> int | None: ...

    def kill(self) -> None: ...


#: Starts a worker with these arguments, and the keyword arguments that :func:`hashing.channel.inheritance` returned.
Start = Callable[[Sequence[str], Mapping[str, Any]], Running]


def start_worker(arguments: Sequence[str], passing: Mapping[str, Any]) -> subprocess.Popen[bytes]:
    """Starts a worker with nothing of ours: no terminal, no environment, no folder. Raises ``OSError``.

    Args:
        passing: further keyword arguments for ``Popen``: what the worker inherits, and its standard input.
    """
    if sys.platform == "win32":
        passing = {**passing, "creationflags": subprocess.CREATE_NO_WINDOW}
    return subprocess.Popen(
        arguments,
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
        handle, setup = msvcrt.get_osfhandle(nothing), msvcrt.get_osfhandle(passing["stdin"])
        for inherited in (handle, setup):
            os.set_handle_inheritable(inherited, True)
        return start_contained(
            arguments,
            # Windows puts the container's own folder in its place
            environment={**environment, "LOCALAPPDATA": os.environ.get("LOCALAPPDATA", "")},
            folder=environment["SYSTEMROOT"],
            handles=passing["startupinfo"].lpAttributeList["handle_list"],
            standard_input=setup,
            nothing=handle,
        )
    finally:
        os.close(nothing)


def ways_to_start() -> tuple[Start, ...]:
    """The ways to start a worker, the best first.

    On Windows in an AppContainer, and without one where that fails: a container can't read a Python that was installed
    for one user only. Elsewhere there is one way, as a worker enters its sandbox by itself.
    """
    if sys.platform == "win32":
        return start_contained_worker, start_worker
    return (start_worker,)
