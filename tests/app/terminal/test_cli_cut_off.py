"""Whatever ends the command line while it sends: the number and the code were said before."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from submission.case_identity import CaseIdentity
from tests.app.terminal.command_line import ADULT, environment, run, small_picture
from tests.submission.test_client_faults import DESCRIBED, Server, problem
from tests.variants import first_of


def _submit(server: Server, folder: Path) -> list[str]:
    picture = str(small_picture(folder / "a.png", 7))
    return ["submit", *ADULT, "--service", server.address.url, picture]


@pytest.mark.usefixtures("real_key_costs")
@pytest.mark.skipif(sys.platform == "win32", reason="ends a process by signal")
@pytest.mark.parametrize("ending", first_of(["SIGKILL", "SIGTERM", "SIGHUP"], every_run=1))
def test_whoever_ends_it_while_it_sends_leaves_the_number_and_the_code(
    tmp_path: Path, ending: str
) -> None:
    stored, let_go = threading.Event(), threading.Event()

    def hold_the_answer(connection: socket.socket, request: bytes) -> None:
        if request.startswith(b"GET"):
            connection.sendall(DESCRIBED)
            return
        stored.set()
        let_go.wait(60)

    with Server(hold_the_answer) as server:
        sending = subprocess.Popen(
            [sys.executable, "-m", "app", *_submit(server, tmp_path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        try:
            assert stored.wait(60)
            if sys.platform == "linux":  # what every account of the computer sees of it
                listed = Path(f"/proc/{sending.pid}/cmdline").read_bytes()
                assert str(tmp_path).encode() not in listed
                assert b"submit" not in listed
            sending.send_signal(getattr(signal, ending))
            _, said = sending.communicate(timeout=60)
        finally:
            let_go.set()
            sending.kill()
    number = re.search(r"Case number +(\S+)", said.decode())
    code = re.search(r"Access code +(\S+)", said.decode())
    assert number is not None
    assert code is not None
    identity = CaseIdentity.read(number[1], code[1])
    put = server.requests[-1]
    assert put.startswith(f"PUT /v1/cases/{identity.case_id} ".encode())
    assert identity.access_verifier.encode() in put, "this code opens the case that was sent"


@pytest.mark.parametrize(("status", "stored"), [(422, False), (503, True)])
def test_nothing_was_stored_is_said_only_where_it_is_so(
    tmp_path: Path, status: int, stored: bool
) -> None:
    def refuse(connection: socket.socket, request: bytes) -> None:
        connection.sendall(DESCRIBED if request.startswith(b"GET") else problem(status))

    with Server(refuse) as server:
        ran = run(*_submit(server, tmp_path))
    assert ran.code == 1
    assert f'"may_have_arrived": {str(stored).lower()}'.encode() in ran.out
    assert b"access_code" in ran.out
