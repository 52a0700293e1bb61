"""Whether the sandbox holds on this computer, now: shown by trying what it forbids, not by reading a setting.

A process that starts and enters the sandbox exactly like a worker tries everything a worker must not be able to do:
open sockets, write files, start programs, look into other processes (``hashing.worker.forbidden``).
"""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hashing.channel import (
    Setup,
    inheritance,
    parse_ready,
    parse_trial,
    self_test_setup,
    setup_input,
)
from hashing.limits import DEFAULT_LIMITS
from hashing.options import HashOptions
from hashing.pool.worker_process import WorkerFailedError, WorkerProcess
from hashing.pool.worker_start import start_worker, worker_command
from hashing.sandbox.linux.system_calls import architecture
from hashing.sandbox_report import SandboxReport, TrialOutcome

#: A run that tried fewer operations than this shows nothing.
LEAST_OPERATIONS = 60
_SECONDS = 180.0
_MOST_BYTES = 1 << 18


@dataclass(frozen=True, slots=True)
class SelfTestReport:
    """What was tried inside the sandbox and what came of it.

    Attributes:
        sandbox: the layers, or None where no sandboxed process could be started.
        outcomes: by the name of the operation, in the order they were tried.
        complete: the process ran to its end. Half a run says nothing about the operations that it did not come to.
    """

    sandbox: SandboxReport | None
    outcomes: Mapping[str, TrialOutcome]
    complete: bool

    @property
    def worked(self) -> tuple[str, ...]:
        """The forbidden operations that were possible. Empty is good."""
        return tuple(
            name for name, outcome in self.outcomes.items() if outcome is TrialOutcome.WORKED
        )

    @property
    def enforced(self) -> bool:
        """The kernel keeps the promise: system calls are filtered, and nothing that was tried worked."""
        return (
            self.sandbox is not None
            and self.sandbox.confined
            and self.complete
            and len(self.outcomes) >= LEAST_OPERATIONS
            and not self.worked
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "enforced": self.enforced,
            "operations_tried": len(self.outcomes),
            "forbidden_operations_that_worked": list(self.worked),
            "layers": {} if self.sandbox is None else self.sandbox.to_json()["layers"],
        }


#: The self-test could not be run.
NOT_CARRIED_OUT = SelfTestReport(None, {}, complete=False)


def run_self_test(*, command: tuple[str, ...] | None = None) -> SelfTestReport:
    """Runs the self-test, which takes about two seconds, in a process of its own.

    Does not raise: where the sandbox does not hold, or can't be tried, the report is simply not ``enforced``. The
    operations are written for Linux. On other systems nothing is tried and so nothing is called enforced; the report
    then holds what a worker says of its layers.

    Args:
        command: what starts a worker; only tests give another one.
    """
    if architecture() is None:
        return SelfTestReport(layers_of_a_worker(command or worker_command()), {}, complete=False)
    try:
        with _targets() as targets:
            setup = self_test_setup(DEFAULT_LIMITS, targets)
            output, complete = _run(command or worker_command(), setup)
    except OSError:  # no folder to write to, no loopback, no descriptors left
        return NOT_CARRIED_OUT
    return _report_of(output, complete)


def layers_of_a_worker(command: tuple[str, ...]) -> SandboxReport | None:
    """The layers that a worker reports of itself, which nothing has checked; None where no worker starts."""
    try:
        worker = WorkerProcess(DEFAULT_LIMITS, HashOptions(), command)
    except OSError:
        return None
    try:
        worker.wait_ready()
        return worker.sandbox_report
    except WorkerFailedError:
        return None
    finally:
        worker.stop()


def _run(command: tuple[str, ...], setup: Setup) -> tuple[bytes, bool]:
    """All that the process wrote, up to a limit of bytes and of seconds, and whether it exited with status 0."""
    results, results_child = os.pipe()
    numbers, passing = inheritance([results_child])
    with os.fdopen(results, "rb") as reader:
        try:
            with setup_input(setup) as stdin:
                process = start_worker([*command, *numbers], {**passing, "stdin": stdin})
        except OSError:
            return b"", False
        finally:
            os.close(results_child)
        stopper = threading.Timer(_SECONDS, _end, [process])
        stopper.start()
        try:
            output = reader.read(_MOST_BYTES)
            if len(output) < _MOST_BYTES:
                _let_end(process)
        finally:
            stopper.cancel()
            stopper.join()
            _end(process)
            code = process.wait()
    return output, code == 0


def _let_end(process: subprocess.Popen[bytes]) -> None:
    """Waits until the process ends, by itself or killed by the timer, but does not reap it: its status is read later."""
    if sys.platform == "linux":
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kills the process with all its children: it leads a process group of its own."""
    if sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _report_of(output: bytes, complete: bool) -> SelfTestReport:
    """Its lines are the worker's report of its sandbox, then one for each operation."""
    lines = output.splitlines()
    try:
        sandbox = parse_ready(lines[0]) if lines else None
        outcomes = dict(parse_trial(line) for line in lines[1:])
    except ValueError:
        return NOT_CARRIED_OUT
    return SelfTestReport(sandbox, outcomes, complete)


@contextlib.contextmanager
def _targets() -> Iterator[dict[str, Any]]:
    """Things on this computer for the operations to aim at: files, and sockets that nobody else listens on."""
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        for name in ("existing", "rename", "rename2", "unlink"):
            Path(folder, name).write_bytes(b"made for the self-test\n")
        tcp = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=128))
        udp = stack.enter_context(socket.socket(type=socket.SOCK_DGRAM))
        udp.bind(("127.0.0.1", 0))
        yield {
            "folder": folder,
            "tcp_port": tcp.getsockname()[1],
            "udp_port": udp.getsockname()[1],
            **{name: stack.enter_context(_listener(folder, name)) for name in _LISTENERS},
        }


# what a desktop listens on: the message bus and the display, each by path and by abstract name
_LISTENERS = ("bus_path", "bus_name", "display_path", "display_name")


@contextlib.contextmanager
def _listener(folder: str, name: str) -> Iterator[str]:
    """A listening Unix socket, by its path or abstract name."""
    if sys.platform == "win32":
        yield ""
        return
    if name.endswith("_path"):
        address = place = str(Path(folder, name))
    else:
        place = secrets.token_hex(8)
        address = "\0" + place
    with socket.socket(socket.AF_UNIX) as listener:
        with contextlib.suppress(OSError):  # macOS has no abstract names
            listener.bind(address)
            listener.listen(128)
        yield place
