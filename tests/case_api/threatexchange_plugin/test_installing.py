"""The plugin as a platform gets it: installed by pip into an environment that has nothing else of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.case_api.people import Person, eight_ways
from tests.case_api.platforms import PLUGIN, REPOSITORY, Tx, new_platform, plugin_environment

#: What pip says where the package index can't be reached.
_OFFLINE = (
    "NewConnectionError",
    "Failed to establish",
    "dns error",
    "Could not connect",
    "No route",
)


def run(*command: str | Path) -> str:
    """What it prints. Skips the test where the package index can't be reached."""
    kept = {name: os.environ[name] for name in os.environ if not name.startswith("PYTHON")}
    done = subprocess.run(
        command, env=kept, capture_output=True, text=True, timeout=500, check=False
    )
    said = done.stdout + done.stderr
    if done.returncode and any(word in said for word in _OFFLINE):
        pytest.skip("the package index can't be reached")
    assert done.returncode == 0, said
    return said


@pytest.fixture(scope="module")
def clean_environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a new virtual environment into which only the plugin was installed, from a copy of its folder."""
    folder = tmp_path_factory.mktemp("clean")
    copy = folder / "threatexchange_plugin"
    shutil.copytree(PLUGIN, copy, ignore=shutil.ignore_patterns("__pycache__"))
    environment = folder / "venv"
    # uv does what pip does, and keeps what it downloaded
    uv = shutil.which("uv") or shutil.which("uv", path=str(REPOSITORY / ".venv" / "uv" / "bin"))
    if uv:
        run(uv, "venv", "--quiet", "--python", sys.executable, environment)
        python = environment / "bin" / "python"
        run(uv, "pip", "install", "--quiet", "--python", python, copy)
    else:
        run(sys.executable, "-m", "venv", environment)
        run(environment / "bin" / "pip", "install", "--quiet", copy)
    return environment / "bin"


@pytest.mark.timeout(600)
def test_the_package_needs_nothing_of_ours(clean_environment: Path) -> None:
    program = (
        "import sys, threatexchange_empreinte as plugin\n"
        "ours = {'app', 'hashing', 'submission', 'case_api', 'fastapi', 'sqlalchemy', 'pydantic'}\n"
        "assert not ours & {name.split('.')[0] for name in sys.modules}\n"
        "print(plugin.EmpreinteSignalExchangeAPI.get_name(), plugin.__file__)\n"
    )
    said = run(clean_environment / "python", "-c", program)
    assert said.startswith("empreinte ")
    assert "site-packages" in said


@pytest.mark.timeout(600)
def test_the_printed_commands_work_after_pip_install(
    empty_service: Any, clean_environment: Path, tmp_path: Path
) -> None:
    # more than one: of a single hash, tx builds an index that finds nothing (upstream issue 1318)
    item = eight_ways()
    Person(empty_service.http).submit(item)
    platform = new_platform(empty_service)
    tx = Tx(tmp_path, plugin_environment(platform), clean_environment / "tx")

    tx.run("config", "extensions", "add", "threatexchange_empreinte")
    tx.run("config", "collab", "edit", "empreinte", "--create", "cases")
    tx.run("fetch")

    hashes = tmp_path / "hashes.txt"
    hashes.write_text(item.signals[0].value + "\n")  # type: ignore[union-attr]
    assert "pdq 0 (cases)" in tx.run("match", "--hashes", "photo", str(hashes))
