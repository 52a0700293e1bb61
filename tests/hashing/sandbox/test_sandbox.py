"""The gate: inside the sandbox nothing forbidden works; with a layer off, the same check fails or says which one is off."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from hashing.events import Hashed
from hashing.fingerprint import fingerprint_file
from hashing.limits import Limits
from hashing.pool import HasherPool
from hashing.sandbox.linux import numbers_aarch64, numbers_x86_64, seccomp
from hashing.sandbox.linux.system_calls import Architecture, architecture
from hashing.sandbox_report import Layer, LayerState
from hashing.self_test import LEAST_OPERATIONS, SelfTestReport, run_self_test
from tests.variants import first_of

pytestmark = pytest.mark.skipif(
    architecture() is None, reason="the lock is tested on Linux on x86-64 and aarch64"
)

HERE = Path(__file__).parent
LINUX_LAYERS = tuple(layer for layer in Layer if layer is not Layer.APP_SANDBOX)
# the kernel gives nobody without privileges a filter before they promise to gain none
NEEDED = (Layer.SECCOMP, Layer.NO_NEW_PRIVILEGES)
OTHER_LAYERS = tuple(layer for layer in LINUX_LAYERS if layer not in NEEDED)
#: As the fixture ``user`` calls them.
USERS = ("an ordinary user", "this user")


@pytest.fixture(scope="module")
def picture() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="empreinte-sandbox-"))
    folder.chmod(0o755)  # another user reads it too
    path = folder / "picture.jpg"
    Image.linear_gradient("L").rotate(30).resize((640, 480)).convert("RGB").save(path)
    yield path
    shutil.rmtree(folder)


User = Callable[[list[str]], list[str]]
ChildrenOf = Callable[[int], set[int]]


def witness(user: User, picture: Path, *without: str) -> dict[str, Any]:
    """What ``sandbox_witness.py`` prints, run as ``user``."""
    command = user([sys.executable, str(HERE / "sandbox_witness.py"), str(picture), *without])
    done = subprocess.run(command, capture_output=True, check=False, timeout=100, cwd="/")
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads(done.stdout)
    assert isinstance(seen, dict)
    return seen


def test_sealed_nothing_forbidden_works(user: User, picture: Path) -> None:
    seen = witness(user, picture)
    report = seen["self_test"]
    assert list(report) == [
        "enforced",
        "operations_tried",
        "forbidden_operations_that_worked",
        "layers",
    ]
    assert report["forbidden_operations_that_worked"] == []
    assert report["operations_tried"] >= LEAST_OPERATIONS
    assert report["enforced"] is True
    assert report["layers"]["seccomp"] == "on"
    assert seen["layers"] == report["layers"], "the pool's workers are locked the same way"
    with picture.open("rb") as file:
        assert seen["fingerprints"] == [fingerprint_file(file).fingerprint.to_json()]


@pytest.mark.long
@pytest.mark.parametrize("user", first_of(USERS, every_run=1), indirect=True)
def test_without_seccomp_the_gate_fails(user: User, picture: Path) -> None:
    seen = witness(user, picture, "seccomp")
    report = seen["self_test"]
    assert report["enforced"] is False
    assert report["layers"]["seccomp"] == "left_out"
    assert len(report["forbidden_operations_that_worked"]) >= 24
    assert seen["layers"]["seccomp"] == "left_out"


@pytest.mark.parametrize("user", first_of(USERS, every_run=1), indirect=True)
def test_without_any_layer_nearly_all_of_it_works(user: User, picture: Path) -> None:
    report = witness(user, picture, ",".join(LINUX_LAYERS))["self_test"]
    assert report["enforced"] is False
    assert set(report["layers"].values()) == {"left_out"}
    worked = report["forbidden_operations_that_worked"]
    assert len(worked) >= 0.75 * report["operations_tried"], "the operations are real ones"
    for needed in (
        "network.connect_tcp",
        "network.connect_dbus_abstract",
        "inherited.sendto",
        "inherited.sendmsg_descriptor",
        "files.create",
        "files.rename",
        "files.unlink",
        "programs.exec",
        "programs.fork",
        "processes.signal",
        "ipc.shared_memory",
    ):
        assert needed in worked


@pytest.mark.long
def test_a_lock_that_the_kernel_refuses_is_told_as_such() -> None:
    report = run_self_test(command=without(Layer.NO_NEW_PRIVILEGES))
    assert report.sandbox is not None
    assert report.sandbox.layers[Layer.SECCOMP] is LayerState.NOT_ALLOWED
    assert not report.enforced
    assert len(report.worked) >= 24


def without(*layers: Layer) -> tuple[str, ...]:
    script = str(HERE / "worker_without.py")
    return (sys.executable, "-I", "-B", script, ",".join(layers))


@pytest.mark.parametrize("missing", first_of(OTHER_LAYERS, every_run=1))
def test_the_report_tells_which_other_layer_is_off(missing: Layer) -> None:
    report = run_self_test(command=without(missing))
    assert report.sandbox is not None
    assert report.sandbox.layers[missing] is LayerState.LEFT_OUT
    assert report.sandbox.layers[Layer.SECCOMP] is LayerState.ON
    assert report.worked == ()


def sealed_worker_facts(
    children_of: ChildrenOf, *left_out: Layer
) -> tuple[dict[str, str], str, str, list[str]]:
    """``/proc/PID/status`` and ``limits`` of a ready worker, its network namespace and open files.

    The last two are empty for an ordinary user: the worker is not theirs to look into.
    """
    before = children_of(os.getpid())
    with HasherPool(workers=1, command=without(*left_out)) as pool:
        pool.warm_up()
        patience = time.monotonic() + 30
        while pool.sandbox_report() is None:
            assert time.monotonic() < patience
            time.sleep(0.01)
        (worker,) = children_of(os.getpid()) - before
        proc = Path(f"/proc/{worker}")
        lines = (proc / "status").read_text().splitlines()
        status = dict(line.split(":", 1) for line in lines)
        network, opened = "", []
        if os.geteuid() == 0:
            network = os.readlink(proc / "ns" / "net")  # noqa: PTH115 - not a path
            opened = [os.readlink(link) for link in (proc / "fd").iterdir()]  # noqa: PTH115
        return status, (proc / "limits").read_text(), network, opened


def test_the_kernel_says_the_same_of_a_running_worker(children_of: ChildrenOf) -> None:
    status, limits, network, opened = sealed_worker_facts(children_of)
    assert status["Seccomp"].strip() == "2"
    assert status["NoNewPrivs"].strip() == "1"
    assert int(status["CapEff"], 16) == 0
    assert int(status["CapPrm"], 16) == 0
    assert re.search(r"Max core file size +1 +1 ", limits)
    assert re.search(r"Max file size +0 +0 ", limits)
    assert network != os.readlink("/proc/self/ns/net")  # noqa: PTH115
    kinds = sorted(target.partition(":")[0] for target in opened)
    # two pipes: the one that it was set up through, and the one for its answers
    assert kinds in ([], ["/dev/null"] * 2 + ["pipe"] * 2 + ["socket"]), "nothing else is inherited"


def test_the_kernel_says_so_when_layers_are_missing(children_of: ChildrenOf) -> None:
    status, limits, _, _ = sealed_worker_facts(children_of, *LINUX_LAYERS)
    assert status["Seccomp"].strip() == "0"
    assert status["NoNewPrivs"].strip() == "0"
    assert not re.search(r"Max file size +0 +0 ", limits)


def test_enforced_is_said_only_after_a_whole_self_test_that_leaves_nothing_behind(
    children_of: ChildrenOf,
) -> None:
    before = children_of(os.getpid())
    files = set(Path(tempfile.gettempdir()).glob("empreinte-self-test-*"))
    report = run_self_test()
    assert children_of(os.getpid()) == before
    assert set(Path(tempfile.gettempdir()).glob("empreinte-self-test-*")) <= files

    assert report.enforced
    assert report.sandbox is not None
    few = dict(list(report.outcomes.items())[: LEAST_OPERATIONS - 1])
    assert not SelfTestReport(report.sandbox, few, complete=True).enforced
    assert not SelfTestReport(None, report.outcomes, complete=True).enforced
    assert not SelfTestReport(report.sandbox, report.outcomes, complete=False).enforced


_CUT_OFF = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
ending, first, *arguments = sys.argv[2:]
from hashing.worker import forbidden, trial

everything = forbidden.operations

def end():
    if ending == "killed":
        os.kill(os.getpid(), 9)
    raise MemoryError

class Cut(dict):
    def items(self):
        for number, operation in enumerate(super().items()):
            if number == int(first):
                end()
            yield operation

forbidden.operations = lambda scene: Cut(everything(scene))
trial.main(json.load(sys.stdin), arguments)
"""


@pytest.mark.parametrize("ending", first_of(["killed", "an error"], every_run=1))
def test_a_self_test_that_was_cut_off_claims_nothing(ending: str) -> None:
    """As by the kernel when memory runs out. Each operation that it still tried was prevented."""
    tried = LEAST_OPERATIONS + 5
    script = (sys.executable, "-I", "-B", "-c", _CUT_OFF, str(HERE.parents[2]))
    report = run_self_test(command=(*script, ending, str(tried)))
    assert len(report.outcomes) == tried
    assert report.worked == ()
    assert not report.enforced
    assert not report.complete


@pytest.mark.parametrize("command", [("/nonexistent/hasher",), (sys.executable, "-c", "1/0")])
def test_a_self_test_that_can_not_run_claims_nothing(command: tuple[str, ...]) -> None:
    report = run_self_test(command=command)
    assert not report.enforced
    assert report.to_json() == {
        "enforced": False,
        "operations_tried": 0,
        "forbidden_operations_that_worked": [],
        "layers": {},
    }


def test_a_self_test_without_a_place_for_its_files_claims_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where no temporary folder can be written to."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    assert run_self_test() == SelfTestReport(None, {}, complete=False)


def test_memory_is_capped_for_each_file(tmp_path: Path) -> None:
    """A picture that is fine under the product's limit is refused where there is hardly any memory."""
    path = tmp_path / "large.png"
    Image.linear_gradient("L").resize((6000, 6000)).convert("RGB").save(path, compress_level=1)
    with HasherPool(workers=1) as pool:
        assert any(isinstance(event, Hashed) for event in pool.fingerprint([path]))
    with HasherPool(workers=1, limits=Limits(memory=24 * 1024 * 1024)) as pool:
        *_, last = pool.fingerprint([path])
    assert not isinstance(last, Hashed)


HEADERS = {
    "x86_64": (numbers_x86_64.NUMBERS, Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h")),
    "aarch64": (numbers_aarch64.NUMBERS, Path("/usr/include/asm-generic/unistd.h")),
}


@pytest.mark.parametrize("name", HEADERS)
def test_system_call_numbers_are_those_of_the_headers(name: str) -> None:
    numbers, header = HEADERS[name]
    if not header.exists():
        pytest.skip(f"{header} comes with the package linux-libc-dev")
    text = header.read_text()
    defined = {m[1]: int(m[2]) for m in re.finditer(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\b", text)}
    for alias, original in re.findall(r"#define __NR_(\w+) __NR3264_(\w+)", text):
        if original in defined:
            defined[alias] = defined[original]
    assert {call: defined.get(call) for call in numbers} == dict(numbers)


@pytest.mark.parametrize("name", HEADERS)
def test_the_filter_can_be_built_for_each_architecture(name: str) -> None:
    module = {"x86_64": numbers_x86_64, "aarch64": numbers_aarch64}[name]
    known = Architecture(module.AUDIT_ARCH, module.NUMBERS, None)
    program = seccomp.filter_program(known, files=3, results=4)
    assert len(program) % 8 == 0
    assert len(program) // 8 < 4096
    # the last word is: end the process
    assert program[-8:] == bytes([6, 0, 0, 0]) + seccomp.KILL_PROCESS.to_bytes(4, "little")
