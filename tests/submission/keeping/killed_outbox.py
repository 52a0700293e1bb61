"""Ends a process that puts a case into the outbox and sends it, before each of its steps in turn.

    python -m tests.submission.keeping.killed_outbox SERVICE [--every N]

A step is an operation on a file, a folder, a lock or a socket, as Python's audit events report them. After each kill,
a second process goes on with what the first one left. Prints how many steps there were.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from submission.client import CaseClient
from submission.keeping.delivery import deliver
from submission.keeping.outbox import Outbox
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from submission.prepared_case import PreparedCase
from tests import key_costs
from tests.submission.cases import ADULT, chosen, picture
from tests.submission.keeping.test_outbox import KEY, ONE_ITEM_A_BODY

KILLED = 9
_FILES = ("os.", "open", "fcntl.", "shutil.")
_SOCKETS = ("socket.connect", "socket.__new__", "socket.getaddrinfo")


def ends_before_step(number: int) -> Callable[[str, object], None]:
    """An audit hook that ends this process before its step ``number``, counted from 1."""
    left = number

    def hook(event: str, _arguments: object) -> None:
        nonlocal left
        if event.startswith(_FILES) or event in _SOCKETS:
            left -= 1
            if left == 0:
                os._exit(KILLED)

    return hook


def in_a_child(work: Callable[[], None], step: int) -> int:
    """Exit status of a forked process that does ``work``, ended before ``step``; 0 when it got to the end."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        sys.addaudithook(ends_before_step(step))
        work()
    except BaseException as error:  # noqa: BLE001 - a child must not go on with its parent's loop
        print(repr(error), file=sys.stderr)
        os._exit(1)
    os._exit(0)


def check_step(case: PreparedCase, address: ServiceAddress, folder: Path, step: int) -> bool:
    """Whether the process was ended at all. Raises ``AssertionError`` where something is lost or doubled."""

    def put_and_send() -> None:
        outbox = Outbox(folder, KEY)
        outbox.put(case)
        list(deliver(outbox, lambda: CaseClient(address)))

    status = in_a_child(put_and_send, step)
    assert status in (0, KILLED), status
    outbox = Outbox(folder, KEY)
    assert outbox.unreadable() == 0
    outbox.put(case)
    with CaseClient(address) as client:
        list(outbox.send(case.identity, client))
        shown = client.status(case.identity)
    assert [item.item_id for item in shown.items] == [item.item_id for item in case.items]
    (waiting,) = outbox.waiting()
    assert waiting.arrived
    assert [receipt.action for receipt in waiting.receipts] == ["submitted", "items_added"]
    outbox.discard(case.identity.case_id)
    left = [file.name for file in folder.iterdir()]
    assert all(name.endswith(".lock") for name in left), left
    return status == KILLED


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("service")
    parser.add_argument("--every", type=int, default=1, help="only each so manieth step")
    options = parser.parse_args()
    address = ServiceAddress(options.service)
    key_costs.lower()
    steps = 1 - options.every
    ended = True
    while ended:
        steps += options.every
        case = prepare_case(chosen([picture(2), picture(3)]), ADULT, limits=ONE_ITEM_A_BODY)
        with tempfile.TemporaryDirectory() as name:
            ended = check_step(case, address, Path(name) / "waiting", steps)
    print(steps, "steps")


if __name__ == "__main__":
    main()
