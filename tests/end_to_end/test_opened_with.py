"""Files given on the command line, or by a desktop's "open with", are in the list when the window opens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("opened_with.py")


@pytest.mark.parametrize("as_address", [False, True])
def test_files_given_at_the_start_are_in_the_list(tmp_path: Path, as_address: bool) -> None:
    file = tmp_path / "an evening é.jpg"
    file.write_bytes(b"not looked into")
    done = subprocess.run(
        [sys.executable, str(DRIVER), file.as_uri() if as_address else str(file)],
        cwd=tmp_path,
        env={**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == [str(file), "attest", "hidden"]
