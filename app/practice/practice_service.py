"""A case service on this computer, for trying everything out: the real one, with a database that is thrown away.

No platform receives anything from it, and it says so itself (``practice`` in its description).
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from types import TracebackType
from typing import Self

from app.practice.listeners import is_another_accounts
from app.practice.practice_platform import ANSWER_AFTER
from submission.failures import SubmissionError
from submission.network.service_address import ServiceAddress

_LOOPBACK = "127.0.0.1"
_SECONDS_TO_START = 30.0
_SECONDS_TO_STOP = 10.0
_PAUSE = 0.05
# another program may take the free port between finding it and using it
_TRIES = 3
_SETTINGS = {
    "EMPREINTE_SERVICE_PRACTICE": "true",
    "EMPREINTE_SERVICE_NAME": "Practice service on this computer",
}


class PracticeServiceError(Exception):
    """The practice service could not be started."""

    def __init__(self) -> None:
        super().__init__("The practice service on this computer could not be started.")


class PracticeService:
    """Started by ``start``, which blocks for about a second: off the GUI thread. ``stop`` may come from any thread, and is final."""

    def __init__(self, answer_after: float | None = ANSWER_AFTER) -> None:
        """``answer_after``: seconds until the practice platform answers for what was sent; None: there is no platform."""
        self._answer_after = answer_after
        self._guard = threading.Lock()
        self._stopped = False
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> ServiceAddress:
        """Start the service and wait until it answers.

        Raises:
            PracticeServiceError: it did not start, or was stopped meanwhile.
        """
        for _ in range(_TRIES):
            port = _free_port()
            process = self._launch(port)
            address = ServiceAddress(f"http://{_LOOPBACK}:{port}")
            if _answers(address, process) and not is_another_accounts(port):
                return address
            _end(process)
        raise PracticeServiceError

    def stop(self) -> None:
        """End the service and everything it holds, also while it is starting."""
        with self._guard:
            self._stopped = True
            process, self._process = self._process, None
        if process is not None:
            _end(process)

    def _launch(self, port: int) -> subprocess.Popen[bytes]:
        with self._guard:
            if self._stopped:
                raise PracticeServiceError
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "app.practice.practice_child",
                    str(port),
                    *([] if self._answer_after is None else [str(self._answer_after)]),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
            return self._process


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(_SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def _environment() -> dict[str, str]:
    """Ours, without what configures an operator's service on the same computer, and without any access code.

    Python would look for modules in the current folder first. That may be one with pictures, which came from anybody: a file
    ``json.py`` in it would be run. The child looks where this process looks.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("EMPREINTE_")}
    same_modules = {"PYTHONSAFEPATH": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return kept | same_modules | _SETTINGS


def _answers(address: ServiceAddress, process: subprocess.Popen[bytes]) -> bool:
    """Waits until the service answers as a practice service; False when it ended or takes too long."""
    deadline = time.monotonic() + _SECONDS_TO_START
    from submission.client import CaseClient
    from submission.network.connection import Patience

    patience = Patience(connect=1.0, read=5.0, total=5.0)
    with CaseClient(address, patience=patience, wait=lambda _: None) as client:
        while process.poll() is None and time.monotonic() < deadline:
            try:
                return client.describe_service().practice
            except SubmissionError:
                time.sleep(_PAUSE)
    return False
