"""The desk as its operator starts it, and a look into the memory of a process."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.case_api.processes import free_port


@contextmanager
def desk_process(folder: Path, *arguments: str) -> Iterator[tuple[str, int]]:
    """``empreinte-service desk`` on a free port, ready to answer; yields its address and process id."""
    port = free_port()
    command = [sys.executable, "-m", "case_api", "desk", "--desk-port", str(port), *arguments]
    with (folder / "desk.log").open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
    url = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + 60
        while True:
            try:
                assert httpx.get(url + "/sign-in").status_code == 200
                break
            except httpx.TransportError:
                assert process.poll() is None, (folder / "desk.log").read_text()
                assert time.monotonic() < end
                time.sleep(0.05)
        yield url, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def found_in_memory(pid: int, searched: set[bytes]) -> set[bytes]:
    """Which of these bytes a process holds anywhere in its memory."""
    found: set[bytes] = set()
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            place, access = line.split(" ", 2)[:2]
            # keys are in what can be written to
            if not access.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(start)
                read = memory.read(end - start)
            except (OSError, ValueError):
                continue
            found |= {one for one in searched if one in read}
    return found
