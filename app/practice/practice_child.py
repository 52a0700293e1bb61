"""The process of the practice service: the real case service on this computer, which ends when the app does.

It watches its standard input, a pipe that the app holds. The pipe closes however the app ends, also when it is
killed; then the service stops and the temporary folder with everything in it is removed.

Beside the service a practice platform fetches and answers (:mod:`app.practice.practice_platform`).
"""

from __future__ import annotations

import contextlib
import io
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


class _AppIsGoneError(SystemExit):
    """Ends this process tidily. Unlike the ``SystemExit`` of a command of the service, which only ends the command."""


def _leave(*_: object) -> NoReturn:
    raise _AppIsGoneError(0)


def _end_with_the_app(stopped: threading.Event, folder: Path) -> None:
    while os.read(0, 1024):
        pass
    signal.raise_signal(signal.SIGTERM)
    if not stopped.wait(_SECONDS_TO_STOP):
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)


def _run_service(*arguments: str) -> None:
    """``empreinte-service ARGUMENTS``, in this process."""
    sys.argv = ["case_api", *arguments]
    runpy.run_module("case_api", run_name="__main__", alter_sys=True)


def _join(database: str, channel: str) -> practice_platform.Keys | None:
    """Let the practice platform in at this channel, by the operator's own command; None where that fails.

    In this process, which needs the service's modules anyway: loading them takes longer than all the rest.
    """
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            _run_service(*practice_platform.joining(channel), "--database", database)
    except _AppIsGoneError:
        raise
    except SystemExit as end:
        return None if end.code else practice_platform.keys_of(printed.getvalue())
    return None


def _let_platforms_in(
    database: str, port: int, answer_after: float, stopped: threading.Event
) -> None:
    """A platform for each channel, let in as an operator would. Practising goes on without one where that fails."""
    for channel in ("adult", "minor"):
        keys = _join(database, channel)
        if keys is None:
            continue
        threading.Thread(
            target=practice_platform.take_part,
            args=(port, keys, stopped, answer_after),
            daemon=True,
        ).start()


def _in_memory() -> str | None:
    """This account's folder in memory, where the desktop has one: what is there does not outlive a power cut. Else None."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    usable = Path(folder).is_absolute() and os.access(folder, os.W_OK | os.X_OK)
    return folder if usable else None


def main() -> None:
    """``practice_child PORT [SECONDS]``: the port to answer on, and how long the practice platform takes to answer.

    Without ``SECONDS`` no platform takes part.
    """
    # the service's own handler hands the signal back when it is done; then this one leaves tidily
    signal.signal(signal.SIGTERM, _leave)
    stopped = threading.Event()
    port, *seconds = sys.argv[1:]
    with tempfile.TemporaryDirectory(dir=_in_memory(), ignore_cleanup_errors=True) as name:
        folder = Path(name)
        threading.Thread(target=_end_with_the_app, args=(stopped, folder), daemon=True).start()
        database = f"sqlite:///{(folder / 'practice.db').as_posix()}"
        try:
            for after in seconds:
                _let_platforms_in(database, int(port), float(after), stopped)
            _run_service("serve", "--host", "127.0.0.1", "--port", port, "--database", database)
        finally:
            stopped.set()


if __name__ == "__main__":
    main()
