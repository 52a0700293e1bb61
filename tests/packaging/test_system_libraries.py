"""What is said when the system lacks something: the package of the Python in use, and not that all is well."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system_libraries.py"
MINOR = sys.version_info.minor

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")


@pytest.mark.parametrize(
    ("plain", "package"),
    [
        ("python3", "python3-venv"),
        ("python3.1", f"python3.{MINOR}-venv"),
        (None, f"python3.{MINOR}-venv"),
    ],
)
def test_the_package_belongs_to_the_python_that_was_picked(
    tmp_path: Path, plain: str | None, package: str
) -> None:
    of_python = runpy.run_path(str(SCRIPT))["of_python"]
    for name in ("python3", "python3.1", "picked"):
        (tmp_path / name).touch()
    (tmp_path / "picked").unlink()
    (tmp_path / "picked").symlink_to("python3")
    found = None if plain is None else str(tmp_path / plain)
    assert of_python("venv", str(tmp_path / "picked"), found) == package


def test_what_is_still_missing_after_installing_is_named(tmp_path: Path) -> None:
    """No compiler on this PATH, and an apt-get that succeeds without bringing one."""
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$*" >>"{tmp_path / "asked"}"\n')
    apt.chmod(0o700)
    done = subprocess.run(
        [sys.executable, SCRIPT, "test"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "g++" in done.stderr
    if os.geteuid() == 0:
        assert "Installing with apt-get: " in done.stderr
        assert "install" in (tmp_path / "asked").read_text()
        assert "Installed, and yet" in done.stderr
    else:
        assert not (tmp_path / "asked").exists()
        assert "apt-get install --no-install-recommends" in done.stderr
