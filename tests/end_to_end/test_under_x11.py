"""The same window under a real X server with a window manager, driven from outside like a person's keyboard.

Skipped where Xvfb, openbox or xdotool are missing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.x_server import without_desktop, x_server

NEEDED = ("Xvfb", "openbox", "xdotool")
ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in NEEDED), reason=f"needs {', '.join(NEEDED)}"
)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[dict[str, str]]:
    """An X server of our own; gives the environment for programs on it."""
    with x_server() as display:
        home = tmp_path / "home"
        home.mkdir()
        environment = without_desktop() | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
        }
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        yield environment
        manager.terminate()
        manager.wait(10)


def xdotool(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout.strip()


@pytest.mark.long
def test_the_walk_works_under_x11(display: dict[str, str], tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.end_to_end.window_screenshots",
            str(pictures),
            "--language",
            "fr",
        ],
        cwd=ROOT,
        env=display,
        check=True,
        timeout=110,
    )
    assert len(list(pictures.glob("*.png"))) >= 17


def test_escape_twice_from_outside_ends_the_window(display: dict[str, str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "--practice", "--language", "fr"], cwd=ROOT, env=display
    ) as window:
        found = ""
        deadline = time.monotonic() + 60
        while not found and time.monotonic() < deadline:
            assert window.poll() is None
            found = xdotool(display, "search", "--sync", "--onlyvisible", "--name", "^Notes$")
        assert found, "the window's title is neutral"
        xdotool(display, "windowactivate", "--sync", found.splitlines()[0])
        began = time.monotonic()
        xdotool(display, "key", "Escape", "Escape")
        while xdotool(display, "search", "--onlyvisible", "--name", "^Notes$"):
            assert time.monotonic() - began < 10, "the window is still there"
        print(f"the window was gone after {time.monotonic() - began:.2f} s")
        assert window.wait(20) == 0
