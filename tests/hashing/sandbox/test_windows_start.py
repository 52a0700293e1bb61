"""The lock on Windows as far as it can be tried without Windows: layouts, the order of calls, what is left behind.

``PretendWindows`` stands for the system: it checks every call against the declared types and keeps count of
handles. That the real system does as documented is not shown here.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from hashing.limits import Limits
from hashing.options import HashOptions
from hashing.pool.worker_process import WorkerFailedError, WorkerProcess
from hashing.pool.worker_start import (
    Running,
    start_contained_worker,
    start_worker,
    ways_to_start,
    worker_command,
)
from hashing.sandbox.policy import Policy
from hashing.sandbox.windows import api as windows_api
from hashing.sandbox.windows import layers as windows
from hashing.sandbox.windows.api import PROTOTYPES, call
from hashing.sandbox.windows.container import environment_block, start_contained
from hashing.sandbox.windows.job import BasicLimits, ExtendedLimits
from hashing.sandbox_report import Layer, LayerState
from hashing.self_test import LEAST_OPERATIONS, SelfTestReport, layers_of_a_worker

ENVIRONMENT = {
    "SYSTEMROOT": r"C:\Windows",
    "LOCALAPPDATA": r"C:\Users\x\AppData\Local",
    "lang": "C",
}
ARGUMENTS = (
    r"C:\Program Files\Python\python.exe",
    "-c",
    'import sys; print("a b")',
    "C:\\ends with\\",
    json.dumps({"limits": {"memory": 1}, "odd": 'x"y\\', "empty": ""}),
    "",
)
PROCESS, THREAD, NUL, SETUP = 901, 902, 77, 78


class PretendWindows:
    """Answers like a system on which everything works, except what ``refused`` names."""

    def __init__(self, *refused: str, token: Mapping[int, int] | None = None) -> None:
        self.refused = refused
        self.token = token or {}
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.open: set[int] = set()
        self.running = False
        self.ended = False
        self.error_mode = 0x8000
        self._next = 1000

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.calls]

    def arguments(self, name: str) -> tuple[Any, ...]:
        return next(arguments for called, arguments in self.calls if called == name)

    def __call__(self, name: str, *arguments: object) -> int:
        kinds = PROTOTYPES[name].arguments
        assert len(kinds) == len(arguments), name
        for kind, argument in zip(kinds, arguments, strict=True):
            kind.from_param(argument)  # type: ignore[attr-defined]
        self.calls.append((name, arguments))
        if name in self.refused:
            return -1 if name.endswith(("Profile", "Name")) else 0
        answer = getattr(self, "_" + name, None)
        return 1 if answer is None else int(answer(*arguments) or 0)

    def _opened(self, handle: int = 0) -> int:
        self._next += 1
        self.open.add(handle or self._next)
        return handle or self._next

    def _CreateAppContainerProfile(self, *arguments: Any) -> int:
        arguments[-1]._obj.value = self._opened()
        return 0

    def _DeriveAppContainerSidFromAppContainerName(self, _name: str, found: Any) -> int:
        found._obj.value = self._opened()
        return 0

    def _FreeSid(self, container: ctypes.c_void_p) -> int:
        self.open.remove(container.value or 0)
        return 0

    def _InitializeProcThreadAttributeList(
        self, memory: Any, _count: int, _: int, size: Any
    ) -> int:
        if memory is None:
            size._obj.value = 96
            return 0
        self._opened(ctypes.addressof(memory))
        return 1

    def _DeleteProcThreadAttributeList(self, memory: Any) -> None:
        self.open.remove(ctypes.addressof(memory))

    def _GetErrorMode(self) -> int:
        return self.error_mode

    def _SetErrorMode(self, mode: int) -> int:
        before, self.error_mode = self.error_mode, mode
        return before

    def _CreateProcessW(self, *arguments: Any) -> int:
        assert self.error_mode & 3 == 3
        started = arguments[-1]._obj
        started.process, started.thread = self._opened(PROCESS), self._opened(THREAD)
        started.process_number = 4321
        self.running = True
        return 1

    def _ResumeThread(self, _thread: int) -> int:
        return 1

    def _TerminateProcess(self, _process: int, _code: int) -> int:
        self.running, self.ended = False, True
        return 1

    def _WaitForSingleObject(self, _handle: int, milliseconds: int) -> int:
        if milliseconds:
            self.running, self.ended = False, True
        return 0 if self.ended else 258

    def _GetExitCodeProcess(self, _process: int, code: Any) -> int:
        code._obj.value = 5
        return 1

    def _CloseHandle(self, handle: Any) -> int:
        self.open.remove(int(handle.value or 0) if isinstance(handle, ctypes.c_void_p) else handle)
        return 1

    def _CreateJobObjectW(self, *_: object) -> int:
        return self._opened()

    def _GetCurrentProcess(self) -> int:
        return 2**64 - 1

    def _OpenProcessToken(self, _process: int, _rights: int, token: Any) -> int:
        token._obj.value = self._opened()
        return 1

    def _GetTokenInformation(self, _token: Any, question: int, said: Any, *_: object) -> int:
        said[:4] = self.token[question].to_bytes(4, "little")
        return 1

    def _K32GetProcessMemoryInfo(self, _process: int, counters: Any, size: int) -> int:
        assert counters._obj.size == size
        counters._obj.private = 7_000_000
        return 1


def start(system: PretendWindows) -> Any:
    return start_contained(
        ARGUMENTS,
        environment=ENVIRONMENT,
        folder=r"C:\Windows",
        handles=(501, 502),
        standard_input=SETUP,
        nothing=NUL,
        calling=system,
    )


@pytest.mark.parametrize(
    ("structure", "size"),
    [
        (windows_api.StartupInfo, 104),
        (windows_api.ExtendedStartupInfo, 112),
        (windows_api.ProcessInformation, 24),
        (windows_api.SecurityCapabilities, 24),
        (windows_api.MemoryCounters, 80),
        (BasicLimits, 64),
        (ExtendedLimits, 144),
    ],
)
def test_structures_have_the_layout_of_64_bit_windows(
    structure: type[ctypes.Structure], size: int
) -> None:
    assert ctypes.sizeof(structure) == size


def test_fields_lie_where_windows_reads_them() -> None:
    startup = windows_api.StartupInfo
    assert (startup.flags.offset, startup.show_window.offset) == (60, 64)
    assert (startup.standard_input.offset, startup.standard_error.offset) == (80, 96)
    assert windows_api.ExtendedStartupInfo.attributes.offset == 104
    assert windows_api.MemoryCounters.private.offset == 72
    assert BasicLimits.flags.offset == 16
    assert BasicLimits.processes.offset == 40
    assert ExtendedLimits.process_memory.offset == 112


def test_constants_follow_the_rules_they_are_made_by() -> None:
    # ProcThreadAttributeValue(number, thread=False, input=True, additive=False)
    assert windows_api.HANDLE_LIST == 2 | 0x20000
    assert windows_api.SECURITY_CAPABILITIES == 9 | 0x20000
    # HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS)
    assert windows_api.ALREADY_EXISTS & 0xFFFFFFFF == 0x80070000 | 183


def test_a_worker_runs_only_once_it_is_in_its_job_and_inherits_only_what_is_listed() -> None:
    system = PretendWindows()
    process = start(system)

    names = system.names
    assert names.index("AssignProcessToJobObject") < names.index("ResumeThread")
    assert system.arguments("AssignProcessToJobObject")[1] == PROCESS
    created = system.arguments("CreateProcessW")
    assert created[5] & 0x4, "suspended"
    assert created[5] & 0x80000, "with attributes"
    assert created[7] == r"C:\Windows"
    startup = created[8]._obj
    assert startup.basic.size == 112
    assert startup.basic.standard_input == SETUP
    assert {startup.basic.standard_output, startup.basic.standard_error} == {NUL}
    attributes = {
        arguments[2]: arguments[3]._obj
        for name, arguments in system.calls
        if name == "UpdateProcThreadAttribute"
    }
    assert list(attributes[windows_api.HANDLE_LIST]) == [501, 502, SETUP, NUL]
    assert attributes[windows_api.SECURITY_CAPABILITIES].count == 0
    limits = system.arguments("SetInformationJobObject")[2]._obj.basic
    assert limits.processes == 1
    assert limits.flags & 0x2008 == 0x2008, "one process, ends with the job"

    assert process.pid == 4321
    assert process.poll() is None
    process.kill()
    assert process.wait() == 5
    assert process.handle == 0
    assert process.poll() == 5, "known from the first time: the handle is given back"
    assert system.open == set()
    assert system.error_mode == 0x8000


def test_a_container_that_is_there_already_is_used() -> None:
    class Again(PretendWindows):
        def _CreateAppContainerProfile(self, *arguments: Any) -> int:
            return windows_api.ALREADY_EXISTS

    system = Again()
    start(system).wait()
    assert "DeriveAppContainerSidFromAppContainerName" in system.names
    assert system.open == set()


@pytest.mark.parametrize(
    "refused",
    [
        "CreateAppContainerProfile",
        "InitializeProcThreadAttributeList",
        "UpdateProcThreadAttribute",
        "CreateProcessW",
        "CreateJobObjectW",
        "SetInformationJobObject",
        "AssignProcessToJobObject",
    ],
)
def test_whatever_is_refused_nothing_is_left_behind(refused: str) -> None:
    system = PretendWindows(refused)
    with pytest.raises(OSError, match=r"."):
        start(system)
    assert system.open == set()
    assert not system.running
    assert system.error_mode == 0x8000


def test_a_worker_that_can_not_be_resumed_is_ended() -> None:
    class Stuck(PretendWindows):
        def _ResumeThread(self, _thread: int) -> int:
            return 0xFFFFFFFF

    system = Stuck()
    with pytest.raises(OSError, match="ResumeThread"):
        start(system)
    assert system.open == set()
    assert not system.running


def parsed(line: str) -> list[str]:
    """Microsoft's rules ("Parsing C command-line arguments") for all but the program's name, written anew."""
    found, at = [], 0
    while at < len(line):
        if line[at] in " \t":
            at += 1
            continue
        word, quoted = "", False
        while at < len(line) and (quoted or line[at] not in " \t"):
            slashes = len(line[at:]) - len(line[at:].lstrip("\\"))
            at += slashes
            if at < len(line) and line[at] == '"':
                word += "\\" * (slashes // 2)
                if slashes % 2:
                    word += '"'
                else:
                    quoted = not quoted
                at += 1
                continue
            word += "\\" * slashes
            if at < len(line) and (quoted or line[at] not in " \t"):
                word += line[at]
                at += 1
        found.append(word)
    return found


def test_arguments_and_environment_arrive_as_they_were() -> None:
    system = PretendWindows()
    start(system).wait()
    program, command, *_ = created = system.arguments("CreateProcessW")
    assert program == ARGUMENTS[0]
    assert parsed(command.value) == list(ARGUMENTS)
    block = "".join(created[6])
    assert block.rstrip("\0").split("\0") == [
        "lang=C",
        r"LOCALAPPDATA=C:\Users\x\AppData\Local",
        r"SYSTEMROOT=C:\Windows",
    ]
    assert block.endswith("\0\0")
    assert environment_block({}) == "\0"


POLICY = Policy(files=3, results=4, memory=1_000_000)


@pytest.mark.parametrize(
    ("token", "state"),
    [
        ({29: 1, 30: 0}, LayerState.ON),
        ({29: 0, 30: 0}, LayerState.NOT_ALLOWED),
        ({29: 1, 30: 2}, LayerState.NOT_ALLOWED),
    ],
)
def test_only_the_kernels_word_counts_for_the_container(
    token: dict[int, int], state: LayerState
) -> None:
    system = PretendWindows(token=token)
    report = windows.enter(POLICY, system)
    assert report.layers == {Layer.APP_SANDBOX: state}
    assert report.confined == (state is LayerState.ON)
    limits = system.arguments("SetInformationJobObject")[2]._obj
    assert limits.process_memory == 8_000_000, "what it holds, and what the policy adds"
    assert len(system.open) == 1, "the job's handle alone: closing it would end the worker"


@pytest.mark.parametrize("refused", ["OpenProcessToken", "GetTokenInformation"])
def test_no_answer_about_the_container_is_not_a_yes(refused: str) -> None:
    report = windows.enter(POLICY, PretendWindows(refused, token={29: 1, 30: 0}))
    assert report.layers[Layer.APP_SANDBOX] is LayerState.NOT_SUPPORTED
    assert not report.confined


@pytest.mark.parametrize("refused", ["K32GetProcessMemoryInfo", "AssignProcessToJobObject"])
def test_a_container_without_its_job_is_not_the_lock(refused: str) -> None:
    report = windows.enter(POLICY, PretendWindows(refused, token={29: 1, 30: 0}))
    assert report.layers == {Layer.APP_SANDBOX: LayerState.NOT_ALLOWED}


def test_a_report_of_layers_alone_is_never_enforced() -> None:
    said = windows.enter(POLICY, PretendWindows(token={29: 1, 30: 0}))
    report = SelfTestReport(said, {}, complete=True)
    assert said.confined
    assert not report.enforced
    assert len(report.outcomes) < LEAST_OPERATIONS


@pytest.mark.skipif(sys.platform == "win32", reason="about every other system")
def test_off_windows_nothing_of_it_is_claimed() -> None:
    with pytest.raises(OSError, match="Windows"):
        call("GetCurrentProcess")
    with pytest.raises(OSError, match="Windows"):
        start_contained_worker((), {})
    assert windows.enter(POLICY).layers[Layer.APP_SANDBOX] is LayerState.NOT_SUPPORTED
    assert ways_to_start() == (start_worker,)


def test_what_a_worker_says_of_its_layers() -> None:
    said = layers_of_a_worker(worker_command())
    assert said is not None
    assert said.layers
    assert layers_of_a_worker((sys.executable, "-c", "")) is None


def refuses(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
    raise OSError("no container")


def dies_at_once(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
    """As where the container may not read the program's libraries."""
    return start_worker((sys.executable, "-I", "-c", "raise SystemExit(1)"), passing)


def descriptors() -> set[str]:
    return {entry.name for entry in Path("/proc/self/fd").iterdir()}


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
@pytest.mark.parametrize("first", [refuses, dies_at_once])
def test_a_worker_that_can_not_start_one_way_starts_the_next(first: Any) -> None:
    before = descriptors()
    worker = WorkerProcess(Limits(), HashOptions(), worker_command(), (first, start_worker))
    try:
        worker.wait_ready()
        assert worker.alive
        assert worker.sandbox_report is not None
    finally:
        worker.stop()
    assert descriptors() == before


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
@pytest.mark.parametrize(
    "ways", [(dies_at_once,), (dies_at_once, refuses), (refuses, dies_at_once)]
)
def test_when_no_way_is_left_the_worker_has_failed(ways: Any) -> None:
    before = descriptors()
    worker = WorkerProcess(Limits(), HashOptions(), worker_command(), ways)
    with pytest.raises(WorkerFailedError):
        worker.wait_ready()
    worker.stop()
    assert descriptors() == before


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors in /proc")
def test_no_way_at_all_is_an_error_at_once() -> None:
    before = descriptors()
    with pytest.raises(OSError, match="no container"):
        WorkerProcess(Limits(), HashOptions(), worker_command(), (refuses, refuses))
    assert descriptors() == before


def test_a_worker_that_was_ended_is_not_started_another_way() -> None:
    started: list[Sequence[str]] = []

    def waits(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
        return start_worker((sys.executable, "-I", "-c", "import time; time.sleep(60)"), passing)

    def noted(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
        started.append(arguments)
        return start_worker(arguments, passing)

    worker = WorkerProcess(Limits(), HashOptions(), worker_command(), (waits, noted))
    worker.kill()
    with pytest.raises(WorkerFailedError):
        worker.wait_ready()
    worker.stop()
    assert started == []


def test_a_worker_that_says_nonsense_is_not_given_another_try() -> None:
    more: list[Sequence[str]] = []

    def speaks(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
        code = f"import os; os.write({int(arguments[-1])}, b'nonsense\\n')"
        return start_worker((sys.executable, "-I", "-c", code), passing)

    def noted(arguments: Sequence[str], passing: Mapping[str, Any]) -> Running:
        more.append(arguments)
        return start_worker(arguments, passing)

    worker = WorkerProcess(Limits(), HashOptions(), worker_command(), (speaks, noted))
    with pytest.raises(WorkerFailedError):
        worker.wait_ready()
    assert not worker.alive
    worker.stop()
    assert more == []
