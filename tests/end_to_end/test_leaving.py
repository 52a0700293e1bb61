"""Leave now: gone at once, nothing running, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Timer

import pytest

from tests.end_to_end.window_media import good_pictures
from tests.variants import first_of

SCRIPT = Path(__file__).parent / "leaving_window.py"
CHOOSING = SCRIPT.with_name("choosing_window.py")
SECRET_FOLDER = "holiday-with-anna"


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


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc, and ends as Unix does")
@pytest.mark.parametrize(
    "ending", first_of(["SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"], every_run=1)
)
def test_a_window_that_is_ended_from_outside_leaves_no_word_of_the_folder(
    tmp_path: Path, ending: str
) -> None:
    """Qt's dialog would like to note the folder for the next time, and did."""
    disk, secret = tmp_path / "disk", tmp_path / SECRET_FOLDER
    for folder in (disk / "home", disk / "tmp", secret):
        folder.mkdir(parents=True)
    (picture,) = good_pictures(secret, 1)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    with subprocess.Popen(
        [sys.executable, str(CHOOSING), str(picture)],
        stdout=subprocess.PIPE,
        text=True,
        env=kept
        | {"HOME": str(disk / "home"), "TMPDIR": str(disk / "tmp")}
        | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=SCRIPT.parent.parent.parent,
    ) as window:
        assert window.stdout is not None
        too_late = Timer(60, window.kill)
        too_late.start()
        assert window.stdout.readline() == "chosen\n"
        children = descendants(window.pid)
        assert children, "the practice service is running"
        assert mentions(disk) == [], "while the window is open"
        window.send_signal(signal.Signals[ending])
        status = window.wait(70)
        too_late.cancel()
    assert status == (-signal.SIGKILL if ending == "SIGKILL" else 0)
    deadline = time.monotonic() + 20
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert [child for child in children if alive(child)] == []
    assert mentions(disk) == []
    assert traces(disk) == []


def mentions(folder: Path) -> list[str]:
    """Files that hold the name of the folder that a picture was chosen from."""
    found = []
    for file in folder.rglob("*"):
        try:
            content = file.read_bytes() if file.is_file() else b""
        except OSError:  # the practice service makes and removes files of its own
            continue
        if SECRET_FOLDER.encode() in content or SECRET_FOLDER in file.name:
            found.append(str(file.relative_to(folder)))
    return found


def traces(home: Path) -> list[str]:
    """Files that were left, but for the cache of fonts that the system's own library keeps."""
    return [
        str(file.relative_to(home))
        for file in home.rglob("*")
        if file.is_file() and "fontconfig" not in file.parts
    ]
