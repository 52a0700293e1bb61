"""Shared by the tests of hashing: running something as a user without any privilege."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

NOBODY = "65534"
ROOT = Path(__file__).resolve().parents[2]

# Python or the sources may lie in a folder that only root may enter. In a mount namespace of its own, an open
# folder takes the place of that one, holding nothing but what is needed.
_SCRIPT = """
set -e
closed="$1"; needed="$2"; user="$3"; shift 3
if [ -n "$closed" ]; then
    kept=$(mktemp -d); trap 'rm -rf "$kept"' EXIT
    mount -t tmpfs none "$kept"
    n=0
    echo "$needed" | while read -r path; do
        n=$((n + 1)); mkdir "$kept/$n"; mount --bind "$path" "$kept/$n"
    done
    mount -t tmpfs -o mode=755 none "$closed"
    n=0
    echo "$needed" | while read -r path; do
        n=$((n + 1)); mkdir -p "$path"; mount --bind "$kept/$n" "$path"
    done
fi
exec setpriv --reuid "$user" --regid "$user" --clear-groups -- "$@"
"""


@pytest.fixture(scope="session")
def as_ordinary_user() -> Callable[[list[str]], list[str]]:
    """Makes of a command one that runs it as nobody; skips, with the reason, where that is impossible."""

    def wrapped(command: list[str]) -> list[str]:
        if os.geteuid() != 0:
            pytest.skip("the tests already run as an ordinary user")
        try:
            return _as_nobody(command)
        except OSError as error:
            pytest.skip(str(error))

    return wrapped


@pytest.fixture(params=["this user", "an ordinary user"])
def user(
    request: pytest.FixtureRequest, as_ordinary_user: Callable[[list[str]], list[str]]
) -> Callable[[list[str]], list[str]]:
    """What makes of a command one that runs as this user: the one who runs the tests, and nobody."""
    return as_ordinary_user if request.param == "an ordinary user" else list


ChildrenOf = Callable[[int], set[int]]


@pytest.fixture(scope="session")
def children_of() -> ChildrenOf:
    """The processes that a process has started, the dead ones that nobody has reaped included."""

    def found(pid: int) -> set[int]:
        children: set[int] = set()
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):  # a thread that ends just now
                children.update(map(int, (thread / "children").read_text().split()))
        return children

    return found


def _as_nobody(command: list[str]) -> list[str]:
    for tool in ("unshare", "setpriv", "mount"):
        if shutil.which(tool) is None:
            raise OSError(f"{tool} is not installed")
    needed = dict.fromkeys(
        str(Path(p).resolve()) for p in (sys.base_prefix, sys.prefix, str(ROOT), *sys.path) if p
    )
    closed = {c for path in needed if (c := _first_closed(Path(path))) is not None}
    if len(closed) > 1:
        raise OSError("Python and its packages lie in several folders that only root may enter")
    folder = next(iter(closed), None)
    hidden = [p for p in needed if folder is not None and Path(p).is_relative_to(folder)]
    hidden = [p for p in hidden if Path(p).is_dir()]
    outer = [p for p in hidden if not any(p != q and Path(p).is_relative_to(q) for q in hidden)]
    shell = ["sh", "-c", _SCRIPT, "sh", str(folder or ""), "\n".join(outer), NOBODY]
    if folder is None:
        return [*shell, *command]
    unshare = ["unshare", "--mount", "--propagation", "private"]
    if subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode:
        raise OSError(
            "this system allows no mount namespace, and only root may enter " + str(folder)
        )
    return [*unshare, *shell, *command]


def _first_closed(path: Path) -> Path | None:
    """The outermost folder on the way to ``path`` that others may not enter."""
    for folder in [*reversed(path.parents), path]:
        if folder.exists() and not folder.stat().st_mode & stat.S_IXOTH:
            return folder
    return None
