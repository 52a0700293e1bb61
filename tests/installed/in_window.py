"""The installed window: how fast it is there, a case through it by keyboard, and practising."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.look import LIGHT
from tests.installed.bare_root import BareRoot
from tests.installed.expectations import WrongError, expect
from tests.installed.keyboard import Keyboard, x_server
from tests.installed.services import SERVICE, answers, cases
from tests.installed.timing import SOON, median_seconds, undisturbed

#: Seconds within which the practice platform looks at the feed and says "being reviewed" (15 and 2), and some more.
_PLATFORM_ANSWERS = 40
_SECONDS_TO_TIDY = 15
#: Where the package puts the window's program.
_PROGRAM = Path("/usr/lib/empreinte/empreinte")


def measure_window(root: BareRoot, pictures: Path) -> None:
    def start(display: str) -> None:
        with window_in(root, display):
            Keyboard(display, pictures, LIGHT.primary).wait_for_window()

    with undisturbed(), x_server() as display:
        took = median_seconds(lambda: start(display))
    print(f"  the window was there after {took:.2f} s and ended (median of 5, warm)")
    expect("within a second and a half", took <= SOON)


def check_case(root: BareRoot, display: str, pictures: Path, picture: str) -> None:
    """A case at the packaged service. Meanwhile the list of processes names no file."""

    def hidden() -> None:
        shown = _arguments_of_windows()
        expect(
            "the list of processes names no file",
            len(shown) > 0 and not any(Path(picture).name in each for each in shown),
        )

    with window_in(root, display, "--service", SERVICE, picture) as window:
        walk(Keyboard(display, pictures, LIGHT.primary), window, hidden)


def check_practice(root: BareRoot, display: str, pictures: Path, picture: str) -> None:
    """A case at the practice service, which the window brings with it; a platform of its own answers for the hashes."""

    def answered() -> None:
        service = _practice_database(root)
        expect("a case at the practice service, by keyboard", cases(service) == 1)
        expect(
            "the practice platform answers for its hashes",
            _comes_true(lambda: answers(service) > 0, _PLATFORM_ANSWERS),
        )

    with window_in(root, display, "--practice", picture) as window:
        walk(Keyboard(display, pictures, LIGHT.primary), window, answered)
        gone = _comes_true(lambda: not _practice_databases(root), _SECONDS_TO_TIDY)
    expect("nothing of the practice service stays", gone)


@contextmanager
def window_in(root: BareRoot, display: str, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The installed window, which is ended at last however it went."""
    window = root.start_as_user(
        ["empreinte", "--language", "en", *options], DISPLAY=display, QT_QPA_PLATFORM="xcb"
    )
    try:
        yield window
    finally:
        window.kill()
        window.wait(20)


def walk(
    keyboard: Keyboard,
    window: subprocess.Popen[bytes],
    before_the_end: Callable[[], None] = lambda: None,
) -> None:
    """The adult way, with a file that was given at the start."""
    print(f"  the window was there after {keyboard.wait_for_window():.2f} s (first start)")
    time.sleep(1)
    keyboard.look("before-documents")
    keyboard.press("F1")
    time.sleep(2)
    keyboard.look("documents")
    expect("F1 shows the documents", keyboard.differs("before-documents", "documents"))
    keyboard.press("F6", "Return")  # the part of the window with Back
    time.sleep(1)
    keyboard.press("Tab", "space", "Tab", "space", "Tab", "space")
    for page, seconds in (
        ("attest", 2),
        ("choose", 8),
        ("fingerprint", 2),
        ("review", 2),
        ("submit", 8),
    ):
        keyboard.press_main_button(page)
        time.sleep(seconds)
    keyboard.look("keep-safe")
    before_the_end()
    keyboard.press("Escape", "Escape")
    try:
        expect("twice Esc ends it", window.wait(20) == 0)
    except subprocess.TimeoutExpired as late:
        raise WrongError("twice Esc ends it") from late


def _arguments_of_windows() -> list[str]:
    """How each running window was started, as every account of a computer can read it."""
    shown = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it may have ended meanwhile
            if (process / "exe").readlink() == _PROGRAM:
                shown.append((process / "cmdline").read_bytes().decode())
    return shown


def _practice_databases(root: BareRoot) -> list[Path]:
    return list((root.path / "tmp").glob("*/practice.db"))


def _practice_database(root: BareRoot) -> Path:
    found = _practice_databases(root)
    expect("the window started a practice service", len(found) == 1)
    return found[0]


def _comes_true(holds: Callable[[], bool], seconds: float) -> bool:
    """Whether it does within so many seconds."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True
