"""The practice service starts, says what it is, and is gone however the app ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.practice.practice_platform import NAME
from app.practice.practice_service import PracticeService, PracticeServiceError
from hashing.signals import Fingerprint, Pdq
from submission.client import CaseClient
from submission.failures import UnreachableError
from submission.preparation import prepare_case
from tests.plausible_pdq import numbered_pdq
from tests.submission.cases import ADULT, MINOR, SOMEBODY, chosen

ROOT = Path(__file__).parents[3]
CASE = prepare_case(
    chosen([Fingerprint("image", (Pdq(numbered_pdq(1), 90),))]), ADULT, identity=SOMEBODY
)


@pytest.fixture(name="own_temporary_folder")
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In memory, as a desktop gives it to each account. The temporary folder, which may be on a disk, is not used."""
    in_memory, on_disk = tmp_path / "memory", tmp_path / "disk"
    in_memory.mkdir(mode=0o700)
    on_disk.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(in_memory))
    monkeypatch.setenv("TMPDIR", str(on_disk))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return in_memory


def _until(holds: Callable[[], bool], seconds: float = 20) -> bool:
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def test_it_takes_a_case_says_what_it_is_and_leaves_nothing(
    own_temporary_folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # started in a folder that came from somebody else, with programs beside the pictures
    downloads = tmp_path_factory.mktemp("downloads")
    for name in ("app.py", "json.py"):
        (downloads / name).write_text("import os; os._exit(1)")
    monkeypatch.chdir(downloads)
    with PracticeService() as service:
        address = service.start()
        with CaseClient(address) as client:
            description = client.describe_service()
            client.submit(CASE)
            assert client.status(CASE.identity).case_id == CASE.identity.case_id
        assert description.practice
        assert set(description.platforms) <= {NAME}
        assert list(own_temporary_folder.iterdir()) != []
    assert list(own_temporary_folder.iterdir()) == []
    with (
        CaseClient(address, wait=lambda _: None) as client,
        pytest.raises(UnreachableError),
    ):
        client.describe_service()
    service.stop()


def test_its_platform_fetches_and_answers_after_a_while(own_temporary_folder: Path) -> None:
    """In both channels."""
    cases = [
        prepare_case(chosen([Fingerprint("image", (Pdq(numbered_pdq(seed), 90),))]), choices)
        for seed, choices in ((7, ADULT), (8, MINOR))
    ]
    answers: list[list[str]] = [[], []]
    with PracticeService(answer_after=0.5) as service, CaseClient(service.start()) as client:
        client.describe_service()
        for case in cases:
            client.submit(case)

        def blocked() -> bool:
            for case, told in zip(cases, answers, strict=True):
                (item,) = client.status(case.identity).items
                for partner in item.partners:
                    assert partner.partner.startswith(NAME)
                    if partner.state not in told:
                        told.append(partner.state)
            return all(told[-1:] == ["blocked"] for told in answers)

        assert _until(blocked, seconds=40)
    assert [told[-2:] for told in answers] == [["pending_review", "blocked"]] * 2


def test_an_operator_s_settings_on_the_same_computer_don_t_reach_it(
    own_temporary_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = own_temporary_folder / "operator.db"
    monkeypatch.setenv("EMPREINTE_SERVICE_DATABASE", f"sqlite:///{database}")
    monkeypatch.setenv("EMPREINTE_SERVICE_PRACTICE", "false")
    monkeypatch.setenv("EMPREINTE_SERVICE_NAME", "The real operator")
    with (
        PracticeService(answer_after=None) as service,
        CaseClient(service.start()) as client,
    ):
        description = client.describe_service()
        assert description.practice
        assert description.name != "The real operator"
    assert not database.exists()


def test_stopping_it_while_it_starts_is_final(own_temporary_folder: Path) -> None:
    service = PracticeService()
    outcomes: list[Exception] = []

    def start() -> None:
        try:
            service.start()
        except PracticeServiceError as error:
            outcomes.append(error)

    starting = threading.Thread(target=start)
    starting.start()
    # it has begun: its folder is there, and it does not answer yet
    assert _until(lambda: list(own_temporary_folder.iterdir()) != [])
    service.stop()
    starting.join(20)
    assert not starting.is_alive()
    assert len(outcomes) == 1
    assert _until(lambda: list(own_temporary_folder.iterdir()) == [])
    with pytest.raises(PracticeServiceError):
        service.start()


_HOLDER = """
import sys, time
from app.practice.practice_platform import NAME
from app.practice.practice_service import PracticeService

service = PracticeService()
address = service.start()
print(service._process.pid, address.url, flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills without a chance to tidy up")
def test_it_is_gone_when_the_app_is_killed(own_temporary_folder: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert holder.stdout is not None
    with holder:
        pid = int(holder.stdout.readline().split()[0])
        holder.send_signal(signal.SIGKILL)
        holder.wait(10)

        def gone() -> bool:
            with suppress(ProcessLookupError):
                os.kill(pid, 0)
                # nobody but init can reap it now
                state = Path(f"/proc/{pid}/stat")
                return state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z"
            return True

        assert _until(gone)
        assert _until(lambda: list(own_temporary_folder.iterdir()) == [])
