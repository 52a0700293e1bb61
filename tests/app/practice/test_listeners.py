"""Another account of the computer must not answer in the practice service's place."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from app.practice.listeners import accounts_listening, is_another_accounts

ROWS = [
    "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 1 1",
    "   1: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 0:0 00:0 0  33 0 2 1",
    "   2: 0100007F:1F90 0100007F:D431 01 00000000:00000000 00:00000000 00000000  65534        0 3 1",
    "   3: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000  65534        0 4 1",
]


def test_who_listens_is_read_from_the_kernel_s_table_and_who_is_connected_is_not() -> None:
    assert list(accounts_listening(ROWS, 8080)) == [1000, 33]
    assert list(accounts_listening(ROWS, 8081)) == [65534]
    assert list(accounts_listening(ROWS, 8082)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_a_port_of_this_account_is_its_own() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        rows = Path("/proc/net/tcp").read_text().splitlines()[1:]
        assert list(accounts_listening(rows, port)) == [os.getuid()]
        assert not is_another_accounts(port)


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="takes the rights of another account"
)
def test_a_port_that_another_account_took_first_is_not() -> None:
    os.seteuid(65_534)
    try:
        listening = socket.create_server(("127.0.0.1", 0))
    finally:
        os.seteuid(0)
    with listening:
        assert is_another_accounts(listening.getsockname()[1])
