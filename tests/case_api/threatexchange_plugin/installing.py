"""Environments into which a test installs packages as a platform would, from the package index."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.case_api.platforms import PLUGIN, REPOSITORY

#: What pip and uv say where the package index can't be reached.
_OFFLINE = (
    "NewConnectionError",
    "Failed to establish",
    "dns error",
    "Could not connect",
    "No route",
)
#: uv does what pip does, and keeps what it downloaded; without it, pip itself is taken.
UV = shutil.which("uv") or shutil.which("uv", path=str(REPOSITORY / ".venv" / "uv" / "bin"))


def run(
    *command: str | Path, environment: dict[str, str] | None = None, cwd: Path | None = None
) -> str:
    """What it prints. Skips the test where the package index can't be reached."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        command,
        env=kept | (environment or {}),
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    said = done.stdout + done.stderr
    if done.returncode and any(word in said for word in _OFFLINE):
        pytest.skip("the package index can't be reached")
    assert done.returncode == 0, said
    return done.stdout


def new_environment(folder: Path) -> Path:
    """The programs of a new and empty virtual environment, ``pip`` among them."""
    if UV is None:
        run(sys.executable, "-m", "venv", folder)
        return folder / "bin"
    run(UV, "venv", "--quiet", "--python", sys.executable, folder)
    pip = folder / "bin" / "pip"
    pip.write_text(f'#!/bin/sh\nVIRTUAL_ENV="{folder}" exec "{UV}" pip "$@"\n')
    pip.chmod(0o755)
    return folder / "bin"


def copy_of_plugin(folder: Path) -> Path:
    """The plugin's folder alone, without the repository around it, in the place that the documents name."""
    copy = folder / "case_api" / "threatexchange_plugin"
    shutil.copytree(PLUGIN, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy
