"""`make` on a computer that changed: a moved folder, another Python, no network. uv is played by a script."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UV = """#!/bin/sh
echo "$1" >>"$CALLS"
case $1 in
venv) "$MADE_WITH" -m venv --without-pip .venv ;;
sync) [ -z "$NO_NETWORK" ] ;;
esac
"""


class Computer:
    """A checkout in a folder with a space in its name, and what is on the PATH there."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a folder" / "empreinte"
        (self.checkout / "packaging").mkdir(parents=True)
        for name in ("Makefile", "pyproject.toml", "uv.lock"):
            shutil.copy(ROOT / name, self.checkout)
        for name in ("set_up.sh", "sound.sh"):
            shutil.copy(ROOT / "packaging" / name, self.checkout / "packaging")
        (self.checkout / "packaging" / "system_libraries.py").touch()
        programs = folder / "programs"
        programs.mkdir()
        self.python = programs / "python3"
        self.python.symlink_to(Path(sys.executable).resolve())
        (programs / "uv").write_text(UV)
        (programs / "uv").chmod(0o700)
        self._calls = folder / "calls"
        self._environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "CALLS": str(self._calls),
            "MADE_WITH": str(self.python),
        }

    def make(self, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["make", "setup"],
            cwd=self.checkout,
            env=self._environment | environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def calls(self) -> list[str]:
        """What uv was asked for since the last time."""
        calls = self._calls.read_text().split() if self._calls.exists() else []
        self._calls.unlink(missing_ok=True)
        return calls


@pytest.fixture(name="computer")
def _computer(tmp_path: Path) -> Computer:
    if shutil.which("make") is None:
        pytest.skip("needs make")
    computer = Computer(tmp_path)
    first = computer.make()
    assert first.returncode == 0
    assert "can take some minutes" in first.stderr
    assert computer.calls() == ["venv", "sync"]
    return computer


def test_what_is_set_up_stays_so(computer: Computer) -> None:
    again = computer.make()
    assert again.returncode == 0
    assert again.stderr == ""
    assert computer.calls() == []


def test_a_changed_lock_is_followed_in_the_same_environment(computer: Computer) -> None:
    mark = computer.checkout / ".venv" / "mark"
    mark.touch()
    stamp = (computer.checkout / ".venv" / ".ready-to-test").stat()
    os.utime(computer.checkout / "uv.lock", (stamp.st_atime + 10, stamp.st_mtime + 10))
    assert computer.make().returncode == 0
    assert computer.calls() == ["sync"]
    assert mark.exists()


def test_in_a_moved_folder_the_environment_is_made_anew(computer: Computer) -> None:
    old = computer.checkout
    computer.checkout = old.with_name("elsewhere")
    old.rename(computer.checkout)
    (computer.checkout / ".venv" / "of-the-old-one").touch()
    assert computer.make().returncode == 0
    assert computer.calls() == ["venv", "sync"]
    assert not (computer.checkout / ".venv" / "of-the-old-one").exists()
    assert computer.make().returncode == 0
    assert computer.calls() == []


def test_after_python_is_gone_the_environment_is_made_with_the_next(computer: Computer) -> None:
    python = computer.checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3.11")
    assert computer.make().returncode == 0
    assert computer.calls() == ["venv", "sync"]
    subprocess.run([python, "-c", ""], check=True)


def test_a_python_that_became_another_version_does_not_find_what_was_installed(
    computer: Computer,
) -> None:
    (installed,) = (computer.checkout / ".venv" / "lib").glob("python3.*")
    installed.rename(installed.with_name("python3.1"))
    assert computer.make().returncode == 0
    assert computer.calls() == ["venv", "sync"]


def test_without_a_network_it_says_that_one_is_needed_once(computer: Computer) -> None:
    (computer.checkout / ".venv" / ".ready-to-test").unlink()
    without = computer.make(NO_NETWORK="yes")
    assert without.returncode != 0
    assert "needs the internet once" in without.stderr
    assert computer.make().returncode == 0
    assert computer.calls() == ["sync", "sync"]
