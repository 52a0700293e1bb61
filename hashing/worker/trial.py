"""The self-test's process: it starts like any worker, and then tries what a worker must not be able to do.

The sandbox kills a process that tries. So this process stays outside and forks a child for each operation: the child enters
the very same sandbox, and then tries its one operation. How the child ended tells whether the operation worked.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import select
import signal
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from hashing.channel import Setup, inherited, ready_line, trial_line
from hashing.sandbox import enter, prepare
from hashing.sandbox.linux.system_calls import architecture
from hashing.sandbox.policy import Policy
from hashing.sandbox_report import Layer, LayerState, TrialOutcome
from hashing.worker import forbidden

if sys.platform != "linux":
    raise ImportError("for Linux only")

#: A child's exit status when the system refused its operation. Any other end, except by SIGSYS, counts as "worked".
_REFUSED = 77
_SECONDS = 10

Prepared = Mapping[Layer, LayerState]


def main(setup: Setup, arguments: Sequence[str], without: frozenset[Layer] = frozenset()) -> None:
    """Tries every operation, and writes a line about each.

    Args:
        setup: as ``hashing.channel.setup`` describes it.
        arguments: the number of the descriptor for results.
        without: layers to leave out; in tests only.
    """
    known = architecture()
    results = inherited(arguments[0])
    if known is None:
        return  # nothing is written, so nothing is claimed
    scene = forbidden.Scene(forbidden.Targets(**setup["targets"]), known)
    control, _kept = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    policy = Policy(control.fileno(), results, setup["limits"]["memory"], without)
    prepared = prepare(policy)
    from hashing.worker.warm_up import warm_up

    warm_up()
    _in_child(lambda: _tell_report(policy, prepared))
    for name, operation in forbidden.operations(scene).items():
        ended = _in_child(functools.partial(_try, operation, policy, prepared))
        os.write(results, trial_line(name, _outcome(ended)))


def _in_child(action: Callable[[], object]) -> int | None:
    """Runs ``action`` in a child process. Returns the child's wait status, or None where it did not end in time."""
    child = os.fork()
    if child == 0:
        ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # ends with this process
        with contextlib.suppress(BaseException):
            action()
        os._exit(0)
    handle = os.pidfd_open(child)
    try:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        in_time = bool(poll.poll(_SECONDS * 1000))
    finally:
        os.close(handle)
    if not in_time:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return status if in_time else None


def _tell_report(policy: Policy, prepared: Prepared) -> None:
    os.write(policy.results, ready_line(enter(policy, prepared)))


def _try(operation: forbidden.Operation, policy: Policy, prepared: Prepared) -> NoReturn:
    enter(policy, prepared)
    try:
        operation()
    except OSError:
        os._exit(_REFUSED)
    os._exit(0)


def _outcome(status: int | None) -> TrialOutcome:
    if status is not None and os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGSYS:
        return TrialOutcome.KILLED
    if status is not None and os.WIFEXITED(status) and os.WEXITSTATUS(status) == _REFUSED:
        return TrialOutcome.REFUSED
    # It ended in another way, or not in time: that does not show that the operation was prevented.
    return TrialOutcome.WORKED
