"""The process of the practice service: the real case service on this computer, which ends when the app does.

It watches its standard input, a pipe that the app holds. The pipe closes however the app ends, also when it is
killed; then the service stops and the temporary folder with everything in it is removed.

Beside the service a practice platform fetches and answers (:mod:`app.practice.practice_platform`).
"""

from __future__ import annotations

import os
import runpy
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import NoReturn

from app.practice import practice_platform

_SECONDS_TO_STOP = 5.0


def _leave(*_: object) -> NoReturn:
    raise SystemExit(0)


def _end_with_the_app(stopped: threading.Event, folder: Path) -> None:
    while os.read(0, 1024):
        pass
    signal.raise_signal(signal.SIGTERM)
    if not stopped.wait(_SECONDS_TO_STOP):
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)


def _practise(
    database: str, port: int, answer_after: float | None, stopped: threading.Event
) -> None:
    """A platform for each channel, let in as an operator would. Practising goes on where that fails, or is not wanted."""
    if answer_after is None:
        return
    for channel in ("adult", "minor"):
        keys = practice_platform.join(database, channel, stopped)
        if keys is None:
            continue
        threading.Thread(
            target=practice_platform.take_part,
            args=(port, keys, stopped, answer_after),
            daemon=True,
        ).start()


def main() -> None:
    """``practice_child PORT [SECONDS]``: the port to answer on, and how long the practice platform takes to answer.

    Without ``SECONDS`` no platform takes part.
    """
    # the service's own handler hands the signal back when it is done; then this one leaves tidily
    signal.signal(signal.SIGTERM, _leave)
    stopped = threading.Event()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        threading.Thread(target=_end_with_the_app, args=(stopped, folder), daemon=True).start()
        database = f"sqlite:///{(folder / 'practice.db').as_posix()}"
        port, *seconds = sys.argv[1:]
        answer_after = float(seconds[0]) if seconds else None
        practising = threading.Thread(
            target=_practise, args=(database, int(port), answer_after, stopped), daemon=True
        )
        practising.start()
        sys.argv = ["case_api", "serve", "--host", "127.0.0.1", "--port", port]
        sys.argv += ["--database", database]
        try:
            runpy.run_module("case_api", run_name="__main__", alter_sys=True)
        finally:
            stopped.set()
            # its commands may still be writing into the folder
            practising.join(_SECONDS_TO_STOP)


if __name__ == "__main__":
    main()
