"""The real service as its operator starts it: processes of their own."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx


@dataclass(frozen=True)
class ServiceProcess:
    """One ``empreinte-service serve``, and what it wrote."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path

    def kill(self) -> None:
        """As by ``kill -9``: no goodbye, no flush."""
        self.process.kill()
        self.process.wait(20)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


@contextlib.contextmanager
def service_process(folder: Path, *arguments: str, **environment: str) -> Iterator[ServiceProcess]:
    """``empreinte-service serve`` with these arguments on a free port, ready to answer."""
    port = free_port()
    log = folder / f"service-{port}.log"
    command = [sys.executable, "-m", "case_api", "serve", "--port", str(port), *arguments]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env=os.environ | environment
        )
    url = f"http://127.0.0.1:{port}"
    try:
        wait_until_ready(url, process, log)
        yield ServiceProcess(url, process, log)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait(30)


def wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 60
    with httpx.Client() as http:
        while True:
            try:
                if http.get(url + "/readyz").status_code == 200:
                    return
            except httpx.TransportError:
                assert process.poll() is None, log.read_text()
            assert time.monotonic() < end, log.read_text()
            # asks again as often as the machine lets it, without keeping it busy
            time.sleep(0.02)
