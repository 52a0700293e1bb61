"""The same window under a real Wayland compositor: the adult way by keyboard, and what it shares with other programs.

The compositor runs in a window of an X server without a screen: without any input device (its headless backend) it would
give no window the keyboard, and a program may only copy in answer to a key or a click. Keys and mouse are the X server's.
Each test is skipped where one of its tools is missing.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import ImageGrab

from tests.end_to_end.wayland_sharing import COLOUR
from tests.end_to_end.window_media import good_pictures
from tests.end_to_end.x_server import without_desktop, x_server

NEEDED = ("Xvfb", "weston")
ROOT = Path(__file__).parents[2]
#: Pixels of the compositor's screen, and steps in which the mouse goes from one place to another.
SCREEN, STEPS = (1200, 960), 8


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")


# the same way is walked offscreen and under X11 in every run
pytestmark = [pytest.mark.long, needs(*NEEDED)]


@pytest.fixture(scope="module")
def compositor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A compositor of our own; gives the environment for programs on it."""
    folder = tmp_path_factory.mktemp("wayland")
    with x_server() as display:
        runtime, home = folder / "run", folder / "home"
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
                f"--width={SCREEN[0]}",
                f"--height={SCREEN[1]}",
            ],
            env=environment | {"DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        subprocess.run(
            ["sh", "-c", 'until [ -S "$0" ]; do sleep 0.05; done', str(runtime / "test")],
            check=True,
            timeout=20,
        )
        yield environment | {
            "DISPLAY": display,
            "WAYLAND_DISPLAY": "test",
            "QT_QPA_PLATFORM": "wayland",
        }
        weston.terminate()
        weston.wait(10)


def test_the_adult_way_works_by_keyboard_under_wayland(
    compositor: dict[str, str], tmp_path: Path
) -> None:
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


class Sharing:
    """A part of ``wayland_sharing`` that runs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def until(self, word: str) -> str:
        """Wait for a line that begins with a word; returns the rest of it."""
        rest = self._next(word)
        assert rest is not None, f"it ended before it said {word}"
        return rest

    def says(self, word: str) -> bool:
        """Whether it says a word before it ends."""
        return self._next(word) is not None

    def _next(self, word: str) -> str | None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.split()[:1] == [word]:
                return line.removeprefix(word).strip()
        return None

    def tell(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def ends(self) -> int:
        return self._process.wait(20)


@contextmanager
def sharing(compositor: dict[str, str], part: str, path: Path) -> Iterator[Sharing]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.wayland_sharing", part, str(path)],
        cwd=ROOT,
        env=compositor,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Sharing(process)
    finally:
        process.kill()
        process.communicate()


def by_hand(compositor: dict[str, str], *what: object) -> None:
    """Keys and mouse, as if by hand."""
    subprocess.run(["xdotool", *map(str, what)], env=compositor, check=True, timeout=20)


def pasted(compositor: dict[str, str], *how: str) -> str:
    """What another program finds on the clipboard."""
    done = subprocess.run(
        ["wl-paste", "--no-newline", *how],
        env=compositor,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    return done.stdout


def pasted_at_last(compositor: dict[str, str], window: Sharing) -> str:
    """What another program finds on the clipboard once the compositor has heard of it: on a busy machine that is later."""
    for _ in range(5):
        if text := pasted(compositor):
            return text
        window.until("focus")  # the other program had it
    return ""


@needs("xdotool", "wl-paste")
def test_number_and_code_are_copied_with_their_mark_and_do_not_stay(
    compositor: dict[str, str], tmp_path: Path
) -> None:
    """Weston keeps a copy of what was on the clipboard, and gives it out again once there is nothing."""
    by_hand(compositor, "mousemove", SCREEN[0] // 2, SCREEN[1] - 20)
    with sharing(compositor, "keep", tmp_path / "window.json") as window:
        window.until("focus")
        by_hand(compositor, "key", "Return")
        window.until("copied")
        number, code = pasted_at_last(compositor, window).split("\n")
        assert (len(number), len(code)) == (16, 19), "in groups with hyphens between them"
        window.until("focus")  # the other program had it
        assert "x-kde-passwordManagerHint" in pasted(compositor, "--list-types").split()
        window.until("focus")
        window.tell()
        window.until("cleared")
        assert pasted(compositor) == ""
        window.until("focus")
        by_hand(compositor, "key", "Return")
        window.until("copied")
        by_hand(compositor, "key", "Escape", "key", "Escape")
        assert window.ends() == 0
        assert pasted(compositor) == "", "nothing stays behind after leaving"


@needs("xdotool")
def test_a_file_that_is_let_go_over_the_window_is_in_the_list(
    compositor: dict[str, str], tmp_path: Path
) -> None:
    (picture,) = good_pictures(tmp_path, 1)
    with sharing(compositor, "take", tmp_path / "window.json") as window:
        window.until("focus")
        for _ in range(8):
            with sharing(compositor, "give", picture) as files:
                x, y = middle_of_the_giver(compositor["DISPLAY"])
                across = 300 if x < SCREEN[0] // 2 else -300
                for corner in ((SCREEN[0] - 1, SCREEN[1] - 1), (0, 0), (x, y)):
                    # weston adds up how far the mouse goes: only at an edge does its pointer come to where the mouse is
                    by_hand(compositor, "mousemove", *corner)
                if not files.says("entered"):
                    continue  # weston places windows by chance, and may have put it where something lies over it
                by_hand(compositor, "mousedown", 1)
                files.until("pressed")
                by_hand(compositor, "mousemove", x + across // STEPS, y)
                files.until("dragging")
                for step in range(2, STEPS + 1):
                    by_hand(compositor, "mousemove", x + across * step // STEPS, y)
                window.until("over")
                # what is let go before the window has said that it takes it is lost; it says so after each move
                by_hand(compositor, "mousemove", x + across, y + 4)
                window.until("over")
                by_hand(compositor, "mouseup", 1)
                assert window.until("taken") == picture.name
                assert files.until("given") == "CopyAction", "what was moved would be deleted"
                return
    raise AssertionError("the pointer never came over the file")


def middle_of_the_giver(display: str) -> tuple[int, int]:
    """Where the window is out of which the file is dragged: a compositor tells nobody where a window stands."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        picture = ImageGrab.grab(xdisplay=display).convert("RGB").reduce(8)
        places = [
            (x * 8, y * 8)
            for x in range(picture.width)
            for y in range(picture.height)
            if picture.getpixel((x, y)) == COLOUR
        ]
        if places:
            return (
                sum(x for x, _ in places) // len(places),
                sum(y for _, y in places) // len(places),
            )
    raise AssertionError("it is nowhere on the screen")
