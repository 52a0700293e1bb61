"""How fast the window opens, how much memory it takes, and whether it ever stands still.

    python -m benchmarks.window [--files 300] [--starts 5] [--language fr] [--text 200]
    python -m benchmarks.window --beside fr ar      starts in these languages, each beside one in English

Opens windows without a screen, so what a compositor takes is not in the figures. Nothing is sent: the service that is
named to them does not exist.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.encoded_pictures import encoded, photo
from benchmarks.window.heartbeat import Heartbeat
from benchmarks.window.start import start_once

if TYPE_CHECKING:
    from app.shell.desk import Desk

#: In which everything that is waited for has surely happened.
_SECONDS = 120


@contextmanager
def window(language: str, text_size: int) -> Iterator[Desk]:
    """A whole window that knows of no service. ``text_size`` is in per cent."""
    from app.shell.desk import Desk
    from app.shell.program import keep_for_good, new_application
    from app.state import Preferences

    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(
            new_application(),
            service=None,
            practice=False,
            preferences=Preferences(language, text_size=text_size),
            preferences_file=Path(folder) / "window.json",
        )
        desk.got_ready.connect(keep_for_good)
        desk.window.show()
        try:
            yield desk
        finally:
            desk.close()
            desk.destroy_window()


def wait_until(so: Callable[[], bool]) -> None:
    """Run the event loop until something is so. Raises ``TimeoutError`` where it never is."""
    from PySide6.QtTest import QTest

    deadline = time.monotonic() + _SECONDS
    while not so():
        if time.monotonic() > deadline:
            raise TimeoutError
        QTest.qWait(20)


def gaps(
    files: int, folder: Path, language: str, text_size: int
) -> Iterator[tuple[str, Heartbeat]]:
    """What is done, and the gaps meanwhile; read each before the next."""
    from PySide6.QtTest import QTest

    from app.state import Step, Ticks

    picture = encoded(photo(0, 640, 480), "JPEG")
    chosen = [folder / f"{number}.jpg" for number in range(files)]
    for file in chosen:
        file.write_bytes(picture)
    with window(language, text_size) as desk:
        heartbeat = Heartbeat()
        wait_until(lambda: desk.window.stack.complete)
        yield "getting the other pages ready", heartbeat
        desk.draft.set_ticks(Ticks(True, True, True))
        for step in (Step.ABOUT, Step.ATTEST, Step.CHOOSE):
            desk.window.go(step)
        heartbeat.begin()
        desk.draft.add_files(chosen)
        desk.window.go(Step.FINGERPRINT)
        wait_until(lambda: not desk.draft.waiting)
        yield f"fingerprinting {files} pictures", heartbeat
        for step in (Step.REVIEW, Step.SUBMIT, Step.LOOK_UP, Step.HELP):
            heartbeat.begin()
            desk.window.go(step)
            QTest.qWait(300)
            yield f"opening {step}", heartbeat


def beside_english(language: str, starts: int, folder: Path) -> str:
    """A pair of starts after the other, so that both meet the same computer."""
    pairs = [(start_once(folder, language), start_once(folder)) for _ in range(starts)]
    ratio = statistics.median(there[0] / here[0] for there, here in pairs)
    more = statistics.median(there[1] - here[1] for there, here in pairs)
    return f"{language}: {ratio:.2f} times as long as in English, {more:+.0f} MB (median of {starts} pairs)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--language", default="en")
    parser.add_argument("--text", type=int, default=100, help="size of the text in per cent")
    parser.add_argument("--beside", nargs="+", metavar="LANGUAGE", default=[])
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        start_once(folder)  # what is read from the disk is in memory afterwards
        for language in options.beside:
            start_once(folder, language)
            print(beside_english(language, options.starts, folder))
        if options.beside:
            return
        starts = [start_once(folder) for _ in range(options.starts)]
        took = statistics.median(milliseconds for milliseconds, _, _ in starts)
        print(f"start to first window: {took:.0f} ms, {starts[0][1]} MB (median of {len(starts)})")
        print(f"of httpx, pydantic, cryptography and numpy it loaded: {starts[0][2]}")
        for what, heartbeat in gaps(options.files, folder, options.language, options.text):
            print(
                f"{what}: longest gap {heartbeat.longest * 1000:.0f} ms, "
                f"of that the window's own work at most {heartbeat.longest_work * 1000:.0f} ms"
            )


if __name__ == "__main__":
    main()
