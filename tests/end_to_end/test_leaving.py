"""Leave now: gone at once, nothing running, nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "leaving_window.py"


def descendants(process: int) -> set[int]:
    """All children of a process, and theirs."""
    children: dict[int, list[int]] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(status.parent.name))
    found: set[int] = set()
    waiting = [process]
    while waiting:
        for child in children.get(waiting.pop(), []):
            found.add(child)
            waiting.append(child)
    return found


def alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_escape_twice_ends_everything_and_leaves_no_trace(tmp_path: Path) -> None:
    home, media = tmp_path / "home", tmp_path / "media"
    home.mkdir()
    media.mkdir()
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("XDG_")
    } | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, str(SCRIPT), str(media)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=SCRIPT.parent.parent.parent,
    ) as window:
        assert window.stdin is not None
        assert window.stdout is not None
        assert window.stdout.readline() == "working\n"
        children = descendants(window.pid)
        assert len(children) >= 2, "hashers and the practice service are running"
        began = time.monotonic()
        window.stdin.write("\n")
        window.stdin.flush()
        left = window.stdout.readline()
        assert left == "left visible=False clipboard='' items=0\n"
        assert window.wait(20) == 0
        took = time.monotonic() - began
        print(f"left after {took:.2f} s, {len(children)} child processes ended")
    assert [child for child in children if alive(child)] == []
    assert traces(home) == []


def traces(home: Path) -> list[str]:
    """Files that were left, but for the cache of fonts that the system's own library keeps."""
    return [
        str(file.relative_to(home))
        for file in home.rglob("*")
        if file.is_file() and "fontconfig" not in file.parts
    ]
