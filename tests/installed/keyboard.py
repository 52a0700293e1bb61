"""A person at the keyboard of an X server of their own, who sees the picture of the screen and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageChops

_TITLE = "^Notes$"
#: Tabs until a page's main button must have come up.
_MOST_TABS = 40
#: Prints how many pixels in the foot of the window are of the colour of main buttons and focus rings; saves the picture.
_LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
x, y, width, height = map(int, sys.argv[2:])
picture = application.primaryScreen().grabWindow(0, x, y, width, height)
picture.save(sys.argv[1])
image = picture.toImage()
print(sum(image.pixelColor(column, row).name() == "{colour}" for row in range(height - 75, height) for column in range(width // 2, width)))
"""


class NotSeenError(Exception):
    """What a person would have waited for did not come."""


@contextmanager
def x_server() -> Iterator[str]:
    """An X server with a window manager. Gives its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1280x1000x24",
            "-nolisten",
            "tcp",
            "-ac",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


class Keyboard:
    """Presses keys in the window called Notes, and looks at it."""

    def __init__(self, display: str, pictures: Path, colour: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._pictures = pictures
        self._look = _LOOK.format(colour=colour)

    def _xdotool(self, *arguments: str) -> str:
        command = ["xdotool", *arguments]
        done = subprocess.run(
            command, env=self._environment, check=False, capture_output=True, text=True
        )
        return done.stdout.strip()

    def wait_for_window(self, seconds: float = 60) -> float:
        """Seconds until it was there."""
        began = time.monotonic()
        while not (found := self._xdotool("search", "--onlyvisible", "--name", _TITLE)):
            if time.monotonic() - began > seconds:
                raise NotSeenError("the window")
            time.sleep(0.02)
        took = time.monotonic() - began
        self._window = found.splitlines()[0]
        self._xdotool("windowactivate", "--sync", self._window)
        return took

    def press(self, *keys: str) -> None:
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def look(self, name: str) -> int:
        """Takes the window's picture; how much of its foot is in the colour of main buttons and focus rings."""
        place = dict(
            line.split("=")
            for line in self._xdotool("getwindowgeometry", "--shell", self._window).splitlines()
        )
        area = [place[part] for part in ("X", "Y", "WIDTH", "HEIGHT")]
        picture = str(self._pictures / f"{name}.png")
        done = subprocess.run(
            [sys.executable, "-c", self._look, picture, *area],
            env=self._environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return int(done.stdout)

    def differs(self, one: str, other: str) -> bool:
        """Whether more than a twentieth of the window changed between two pictures that were taken."""
        first, second = (Image.open(self._pictures / f"{name}.png") for name in (one, other))
        with first, second:
            changed = ImageChops.difference(first.convert("L"), second.convert("L"))
        same = changed.histogram()[0]
        return same < 0.95 * changed.width * changed.height

    def press_main_button(self, name: str) -> None:
        """Tab until the ring is around the button in the foot, then Enter. Raises ``NotSeenError``.

        A ring adds its colour to the foot when it comes, and takes it away when it goes on.
        """
        before = self.look(name)
        for _ in range(_MOST_TABS):
            self.press("Tab")
            now = self.look(f"{name}-focus")
            if now > before + 200:
                break
            if now < before - 200:
                self.press("shift+Tab")
                break
            before = now
        else:
            raise NotSeenError(f"the main button of {name}")
        self.press("Return")
