"""Systems that hide processes (``hidepid`` on /proc): what can't be asked is not taken for a no."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from hashing.sandbox.linux.system_calls import architecture
from tests.variants import first_of

pytestmark = pytest.mark.skipif(architecture() is None, reason="about /proc on Linux")

HERE = Path(__file__).parent
_MOUNT = 'mount -t proc -o hidepid=$1 proc /proc && shift && exec "$@"'
_ASKED_LATE = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pool.worker_process import WorkerProcess
from hashing.pool.worker_start import start_worker, worker_command

def seen(pid):
    try:
        return open(f"/proc/{pid}/status").close() or True
    except OSError:
        return False

def late(arguments, passing):
    process = start_worker(arguments, passing)
    while seen(process.pid):  # until it has made itself private
        time.sleep(0.01)
    return process

worker = WorkerProcess(Limits(), HashOptions(), worker_command(), (late,))
worker.wait_ready()
print(worker.sandbox_report.confined)
worker.stop()
"""


@pytest.fixture
def hiding(as_ordinary_user: Callable[[list[str]], list[str]]) -> Callable[[str, list[str]], str]:
    """Runs a command as nobody where /proc hides the processes of others, and gives what it prints."""

    def run(hidepid: str, command: list[str]) -> str:
        wrapped = as_ordinary_user(command)
        if shutil.which("unshare") is None or shutil.which("mount") is None:
            pytest.skip("needs unshare and mount")
        private = ["unshare", "--mount", "--propagation", "private", "sh", "-c", _MOUNT, "sh"]
        trial = subprocess.run([*private, hidepid, "true"], capture_output=True, check=False)
        if trial.returncode:
            pytest.skip("this system lets nobody mount /proc")
        done = subprocess.run(
            [*private, hidepid, *wrapped], capture_output=True, check=False, timeout=100, cwd="/"
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout.decode()

    return run


@pytest.mark.long
@pytest.mark.parametrize("hidepid", first_of(["2", "1"], every_run=1))
def test_files_are_hashed_where_processes_are_hidden(
    hiding: Callable[[str, list[str]], str], hidepid: str, picture_for_all: Path
) -> None:
    script = str(HERE / "sandbox_witness.py")
    seen = json.loads(hiding(hidepid, [sys.executable, script, str(picture_for_all)]))
    assert len(seen["fingerprints"]) == 1
    assert seen["self_test"]["enforced"]
    assert seen["layers"]["seccomp"] == "on"


def test_a_worker_that_can_not_be_asked_about_is_not_ended_for_it(
    hiding: Callable[[str, list[str]], str],
) -> None:
    root = str(HERE.parents[2])
    assert hiding("2", [sys.executable, "-c", _ASKED_LATE, root]).strip() == "True"


@pytest.fixture
def picture_for_all() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="empreinte-sandbox-"))
    folder.chmod(0o755)  # another user reads it too
    path = folder / "picture.png"
    Image.linear_gradient("L").rotate(30).resize((320, 240)).save(path)
    yield path
    shutil.rmtree(folder)
