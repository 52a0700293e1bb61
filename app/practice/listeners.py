"""Whose program listens on a port of this computer.

Another account can see in the list of processes which port the practice service is about to take, take it first, and
answer in its place. It would get all that somebody sends in order to practise.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

_TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
_LISTENING = "0A"


def is_another_accounts(port: int) -> bool:
    """Whether anybody but this account listens on a TCP port. Only Linux tells; elsewhere ``False``."""
    if sys.platform != "linux":
        return False
    try:
        rows = [row for table in _TABLES if table.exists() for row in _rows(table)]
    except OSError:
        return False
    return any(account != os.getuid() for account in accounts_listening(rows, port))


def _rows(table: Path) -> list[str]:
    return table.read_text().splitlines()[1:]


def accounts_listening(rows: Iterable[str], port: int) -> Iterator[int]:
    """The numbers of the accounts that listen on a port, from the rows of ``/proc/net/tcp`` (``man 5 proc``)."""
    for row in rows:
        _, local, _, state, _, _, _, account, *_ = row.split()
        if state == _LISTENING and int(local.rpartition(":")[2], 16) == port:
            yield int(account)
