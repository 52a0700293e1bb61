"""docs/operating.md, "From an empty Debian to the first platform", as it stands there: every command is run."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from case_api.operator.command_line import main
from case_api.partner_feed import PartnerKeys
from submission.protocol import operator_file
from tests.case_api.platforms import Platform
from tests.case_api.processes import free_port, wait_until_ready
from tests.case_api.running_service import RunningService

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "operating.md"
HEADING = "## From an empty Debian to the first platform, in ten minutes"


def documented() -> list[str]:
    """The commands of the section, one each."""
    section = GUIDE.read_text().split(HEADING, 1)[1].split("\n## ", 1)[0]
    blocks = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]


@dataclass
class Terminal:
    """Runs the commands as a shell would; the operator's own in this process, which is quicker."""

    folder: Path
    output: Any
    monkeypatch: pytest.MonkeyPatch
    address: str
    serving: subprocess.Popen[bytes] | None = None
    printed: dict[str, str] = field(default_factory=dict)

    def run(self, line: str) -> None:
        words = shlex.split(os.path.expandvars(self._here(line)))
        match words:
            case ["export", setting]:
                self.monkeypatch.setenv(*setting.split("=", 1))
            case ["empreinte-service", "serve", "&"]:
                self._serve()
            case ["empreinte-service", *arguments]:
                self.output.readouterr()
                assert main(arguments) == 0, self.output.readouterr()
                self.printed[arguments[0]] = self.output.readouterr().out
                if arguments[:2] == ["partner", "add"]:
                    self._keep_keys(self.printed["partner"])
            case ["empreinte", *arguments]:
                command = [sys.executable, "-m", "app", *arguments]
                self.printed["empreinte"] = self._other_program(command)
            case ["curl", *_]:
                # the feed has a case one to two seconds after it came
                end = time.monotonic() + 30
                while not json.loads(fetched := self._other_program(words))["count"]:
                    assert time.monotonic() < end
                self.printed["curl"] = fetched
            case _:
                raise AssertionError(f"a command that the test does not know: {line}")

    def _here(self, line: str) -> str:
        port = self.address.rpartition(":")[2]
        return (
            line.replace("/srv/cases", str(self.folder))
            .replace("https://cases.example", self.address)
            .replace("8765", port)
            .replace(" picture.jpg", f" {self.folder / 'picture.jpg'}")
        )

    def _serve(self) -> None:
        log = self.folder / "service.log"
        with log.open("wb") as written:
            self.serving = subprocess.Popen(
                [sys.executable, "-m", "case_api", "serve"], stdout=written, stderr=written
            )
        wait_until_ready(self.address, self.serving, log)

    def _keep_keys(self, printed: str) -> None:
        keys = json.loads(printed)
        self.monkeypatch.setenv("SUBSCRIPTION_KEY", keys["subscription_key"])
        self.monkeypatch.setenv("FETCH_KEY", keys["fetch_key"])

    def _other_program(self, command: list[str]) -> str:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout


@pytest.fixture
def terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Terminal]:
    made = Terminal(tmp_path, capsys, monkeypatch, f"http://127.0.0.1:{free_port()}")
    yield made
    if made.serving is not None:
        made.serving.send_signal(signal.SIGTERM)
        made.serving.wait(30)


def test_from_nothing_to_a_platform_that_fetches(terminal: Terminal) -> None:
    folder = terminal.folder / "empreinte"
    noise = np.random.default_rng(7).integers(0, 255, (9, 9, 3), dtype=np.uint8)
    picture = Image.fromarray(noise).resize((200, 160), Image.Resampling.BICUBIC)
    picture.save(terminal.folder / "picture.jpg")
    commands = documented()
    assert len(commands) == 7
    for line in commands:
        terminal.run(line)
    assert "BAD" not in terminal.printed["check"]
    page = json.loads(terminal.printed["curl"])
    assert page["count"] >= 8, "eight orientations at least"
    case = json.loads(terminal.printed["empreinte"].splitlines()[-1])
    assert "case_id" in case

    with contextlib.ExitStack() as stack:
        keys = PartnerKeys(**json.loads(terminal.printed["partner"]))
        service = stack.enter_context(_talking_to(terminal.address))
        stock = Platform(service, "First platform", keys).values()
    assert stock == {record["hashValue"] for record in page["hashRecords"]}

    loose = [path for path in folder.rglob("*") if path.stat().st_mode & 0o077]
    assert loose == []
    signed = operator_file.read((folder / "operator.toml").read_bytes())
    assert signed.signature is not None
    assert (signed.address, signed.practice) == (terminal.address, True)
    assert len(signed.desk_keys) == 1


@contextlib.contextmanager
def _talking_to(address: str) -> Iterator[RunningService]:
    import httpx

    with httpx.Client(base_url=address) as http:
        yield RunningService(address, None, http, None)  # type: ignore[arg-type]


def _made(tmp_path: Path, *more: str) -> Path:
    folder = tmp_path / "made"
    assert main(["init", str(folder), "--name", "Us", *more]) == 0
    return folder


def test_a_set_up_is_good_for_both_processes_until_a_file_is_loose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _made(tmp_path)
    for settings in ("service.toml", "desk.toml"):
        monkeypatch.setenv("EMPREINTE_SERVICE_CONFIG", str(folder / settings))
        capsys.readouterr()
        assert main(["check"]) == 0, capsys.readouterr().out
    assert "Only the desk can read its keys" in capsys.readouterr().out
    (folder / "desk" / "accounts.key").chmod(0o644)
    assert main(["check"]) == 1
    (folder / "desk" / "accounts.key").chmod(0o600)
    monkeypatch.setenv("EMPREINTE_SERVICE_DESK_HOST", "0.0.0.0")  # noqa: S104
    assert main(["check"]) == 1
    assert "without TLS" in capsys.readouterr().out


def test_units_are_as_hardened_as_the_packages(tmp_path: Path) -> None:
    folder = _made(tmp_path)
    packaged = (ROOT / "packaging" / "service" / "empreinte-service.service").read_text()
    hardening = {
        line.split("=")[0] + "=" + line.partition("=")[2]
        for line in packaged.splitlines()
        if re.match(
            r"(Protect|Private|Restrict|System|Lock|NoNew|Memory|Capab|Limit|Remove|UMask)", line
        )
    }
    assert len(hardening) > 20
    for unit in (folder / "systemd").iterdir():
        lines = unit.read_text().splitlines()
        lacking = {line for line in hardening if line not in lines}
        assert lacking <= {"ProtectHome=yes"}, unit.name
        assert f"User={'empreinte' if os.geteuid() == 0 else ''}" in unit.read_text()
    public = (folder / "systemd" / "empreinte.service").read_text()
    desk = (folder / "systemd" / "empreinte-desk.service").read_text()
    assert f"InaccessiblePaths=-{folder}/desk" in public
    assert f"InaccessiblePaths=-{folder}/data/keys" in desk


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--address", "http://cases.example"), "https://"),
        (("--address", "cases.example"), "https://"),
        (("--desk-address", "ftp://x"), "desk_address"),
    ],
)
def test_what_can_not_be_leaves_nothing_behind(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    complaint: str,
) -> None:
    assert main(["init", str(tmp_path / "made"), *arguments]) == 1
    assert complaint in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _made(tmp_path)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert main(["init", str(folder)]) == 1
    assert "in use" in capsys.readouterr().err
    assert main(["init", str(tmp_path / "with a space")]) == 1
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    assert list(tmp_path.iterdir()) == [folder]
