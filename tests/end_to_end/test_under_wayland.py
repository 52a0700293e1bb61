"""The same window under a real Wayland compositor: the adult way by keyboard. What it shares with other programs there
(clipboard, drag and drop) is not tried.

The compositor runs in a window of an X server without a screen: without any input device (its headless backend) it would
give no window the keyboard. Skipped where one of the tools is missing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.x_server import without_desktop, x_server

NEEDED = ("Xvfb", "weston")
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in NEEDED), reason=f"needs {', '.join(NEEDED)}"
)


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A compositor of our own; gives the environment for programs on it."""
    with x_server() as display:
        runtime, home = tmp_path / "run", tmp_path / "home"
        runtime.mkdir(0o700)
        home.mkdir()
        environment = without_desktop() | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
        weston = subprocess.Popen(
            [
                "weston",
                "--backend=x11-backend.so",
                "--use-pixman",
                "--socket=test",
                "--idle-time=0",
            ],
            env=environment | {"DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield environment | {"WAYLAND_DISPLAY": "test", "QT_QPA_PLATFORM": "wayland"}
        weston.terminate()
        weston.wait(10)


def test_the_adult_way_works_by_keyboard_under_wayland(
    compositor: dict[str, str], tmp_path: Path
) -> None:
    socket = Path(compositor["XDG_RUNTIME_DIR"]) / "test"
    subprocess.run(
        ["sh", "-c", 'until [ -S "$0" ]; do sleep 0.05; done', str(socket)], check=True, timeout=20
    )
    picked = tmp_path / "picked"
    picked.mkdir()
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.end_to_end.wayland_window",
            str(good_pictures(picked, 1)[0]),
            str(tmp_path / "window.json"),
        ],
        cwd=ROOT,
        env=compositor,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.stdout.split() == ["chosen", "sent"], done.stderr
