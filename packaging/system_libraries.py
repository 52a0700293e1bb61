"""Finds what pip can't bring, and installs it when it may; else names the one line that would.

Runs before anything is installed, so: standard library only, and any Python from 3.11 on.
A library counts as there when the loader finds it, whatever package it came in.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

# Shared libraries that PySide6's wheels expect of the system, and the Debian package of each.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# Two of the peers that the tests measure against come as source only, and need Python's headers too.
COMPILER = "g++"
# Programs that some tests drive; without them those tests say so and are skipped.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "redis-server": "redis-server",
}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_python_headers() -> bool:
    return (Path(sysconfig.get_path("include")) / "Python.h").exists()


def of_python(part: str, chosen: str, plain: str | None) -> str:
    """Debian's package with a part of the Python ``chosen``: ``python3-venv`` belongs to plain ``python3`` only."""
    if plain is not None and Path(plain).resolve() == Path(chosen).resolve():
        return f"python3-{part}"
    return f"python3.{sys.version_info.minor}-{part}"


def missing_packages(purpose: str) -> tuple[list[str], list[str]]:
    """Debian packages that are needed, and those without which some tests are skipped."""
    importlib.invalidate_caches()
    this_python = sys.executable, shutil.which("python3")
    needed = [package for library, package in LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None and shutil.which("uv") is None:
        needed.append(of_python("venv", *this_python))
    if purpose == "run":
        return needed, []
    if shutil.which(COMPILER) is None:
        needed.append(COMPILER)
    if not has_python_headers():
        needed.append(of_python("dev", *this_python))
    wanted = [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    return needed, wanted


def install(packages: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-y", "--no-install-recommends"]
    print(f"Installing with apt-get: {' '.join(packages)}", file=sys.stderr, flush=True)
    for command in ([*apt, "update"], [*apt, "install", *packages]):
        if subprocess.run(command, env=environment, stdout=subprocess.DEVNULL).returncode != 0:
            return False
    return True


def main(purpose: str) -> int:
    if sys.platform != "linux":
        return 0
    needed, wanted = missing_packages(purpose)
    if not needed and not wanted:
        return 0
    may_install = os.geteuid() == 0 and shutil.which("apt-get") is not None
    if may_install and install([*needed, *wanted]):
        # a package can be there without the part: for another Python, or on another path
        needed, wanted = missing_packages(purpose)
        if needed:
            print(
                "Installed, and yet this system or its Python "
                f"{sys.version_info.major}.{sys.version_info.minor} does not find what is in: "
                f"{' '.join(needed)}",
                file=sys.stderr,
            )
            return 1
        return 0
    if needed and shutil.which("apt-get") is None:
        print(
            "Empreinte needs what Debian calls the following; this system may name them otherwise:\n\n"
            f"    {' '.join(needed)}\n",
            file=sys.stderr,
        )
        return 1
    if needed:
        print(
            "Empreinte needs some parts of the system that pip can't bring. Please run this, "
            "then the same command again:\n\n"
            f"    sudo apt-get install --no-install-recommends {' '.join(needed)}\n",
            file=sys.stderr,
        )
        return 1
    print(
        "Some tests will be skipped; for them: "
        f"sudo apt-get install --no-install-recommends {' '.join(wanted)}",
        file=sys.stderr,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
