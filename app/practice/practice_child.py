"""The process of the practice service: the real case service on this computer, which ends when the app does.

It watches its standard input, a pipe that the app holds. The pipe closes however the app ends, also when it is
killed; then the service stops and the temporary folder with everything in it is removed.
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


def main() -> None:
    # the service's own handler hands the signal back when it is done; then this one leaves tidily
    signal.signal(signal.SIGTERM, _leave)
    stopped = threading.Event()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        threading.Thread(target=_end_with_the_app, args=(stopped, folder), daemon=True).start()
        database = f"sqlite:///{(folder / 'practice.db').as_posix()}"
        sys.argv = ["case_api", "serve", "--host", "127.0.0.1", "--port", sys.argv[1]]
        sys.argv += ["--database", database]
        try:
            runpy.run_module("case_api", run_name="__main__", alter_sys=True)
        finally:
            stopped.set()


if __name__ == "__main__":
    main()
