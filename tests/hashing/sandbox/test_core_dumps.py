"""No crash leaves a memory dump behind, neither of the window's process nor of the hasher's."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

CRASH = """
import os, resource, sys
sys.path.insert(0, sys.argv[1])
hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
wanted = resource.RLIM_INFINITY if os.geteuid() == 0 else hard
resource.setrlimit(resource.RLIMIT_CORE, (wanted, wanted))
if sys.argv[2] == "refusing":
    from hashing.sandbox.core_dumps import refuse_core_dumps
    refuse_core_dumps()
    print(*resource.getrlimit(resource.RLIMIT_CORE), flush=True)
os.abort()
"""


def crash(how: str, folder: Path) -> tuple[str, bool]:
    """What it printed, and whether the kernel wrote a dump (in ``folder``, where it writes to files)."""
    root = str(Path(__file__).resolve().parents[3])
    with subprocess.Popen(
        [sys.executable, "-c", CRASH, root, how], cwd=folder, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        printed = process.stdout.read().decode().strip()
        _, status = os.waitpid(process.pid, 0)
        process.returncode = status
    return printed, os.WCOREDUMP(status)


@pytest.mark.skipif(sys.platform != "linux", reason="1 is special on Linux only")
def test_no_dump_is_written(tmp_path: Path) -> None:
    limits, dumped = crash("refusing", tmp_path)
    assert limits in ("1 1", "0 0")
    assert not dumped
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    sys.platform != "linux"
    or (os.geteuid() != 0 and 0 <= resource.getrlimit(resource.RLIMIT_CORE)[1] <= 1),
    reason="dumps are already off for this whole session",
)
def test_without_it_one_would_be_written(tmp_path: Path) -> None:
    pattern = Path("/proc/sys/kernel/core_pattern").read_text()
    if pattern.startswith(("|", "/")):
        pytest.skip("this system's dumps are not for a test to make")
    _, dumped = crash("careless", tmp_path)
    assert dumped
