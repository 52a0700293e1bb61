"""docs/operating.md, "From an empty Debian to the first platform", as it stands there: every command is run.

What that leaves running is then a public process beside which a desk is started: neither has the other's keys.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import secrets
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import numpy as np
import pytest
from PIL import Image

from case_api.desk.access.accounts import STEP_SECONDS, code_at
from case_api.operator.command_line import main
from case_api.partner_feed import PartnerKeys
from submission.protocol import operator_file, operator_keys
from submission.protocol.answers import PublicKey, ServiceDescription
from submission.protocol.links import seal_link
from submission.protocol.wire import PageLink, PageLinks, body_bytes
from tests.case_api.desk.desk_process import desk_process, found_in_memory
from tests.case_api.desk.staff import PASSWORD, secret_in
from tests.case_api.people import JSON, Person, picture
from tests.case_api.platforms import Platform
from tests.case_api.processes import free_port, wait_until_ready
from tests.case_api.running_service import RunningService

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs" / "operating.md"
ADDRESS = "https://somewhere.example.org/page"
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
    environment: pytest.MonkeyPatch
    address: str
    serving: subprocess.Popen[bytes] | None = None
    printed: dict[str, str] = field(default_factory=dict)

    def run(self, line: str) -> None:
        words = shlex.split(os.path.expandvars(self._here(line)))
        match words:
            case ["export", setting]:
                self.environment.setenv(*setting.split("=", 1))
            case ["empreinte-service", "serve", "&"]:
                self._serve()
            case ["empreinte-service", *arguments]:
                with contextlib.redirect_stdout(io.StringIO()) as printed:
                    assert main(arguments) == 0
                self.printed[arguments[0]] = printed.getvalue()
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
        self.environment.setenv("SUBSCRIPTION_KEY", keys["subscription_key"])
        self.environment.setenv("FETCH_KEY", keys["fetch_key"])

    def _other_program(self, command: list[str]) -> str:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """After all commands of the section."""
    folder = tmp_path_factory.mktemp("cases")
    noise = np.random.default_rng(7).integers(0, 255, (9, 9, 3), dtype=np.uint8)
    picture = Image.fromarray(noise).resize((200, 160), Image.Resampling.BICUBIC)
    picture.save(folder / "picture.jpg")
    with pytest.MonkeyPatch.context() as environment:
        made = Terminal(folder, environment, f"http://127.0.0.1:{free_port()}")
        try:
            for line in documented():
                made.run(line)
            yield made
        finally:
            if made.serving is not None:
                made.serving.send_signal(signal.SIGTERM)
                made.serving.wait(30)


def test_from_nothing_to_a_platform_that_fetches(terminal: Terminal) -> None:
    folder = terminal.folder / "empreinte"
    assert len(documented()) == 7
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


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc")
def test_the_public_process_can_not_open_what_the_desk_opens(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = terminal.folder / "empreinte"
    keys, desk_keys = folder / "data" / "keys", folder / "desk"
    monkeypatch.setenv("EMPREINTE_SERVICE_CONFIG", str(folder / "desk.toml"))
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        assert main(["desk-account", "add", "ada", "--role", "lead"]) == 0
    secret = secret_in(printed.getvalue())
    (private,) = [bytes.fromhex(file.read_text()) for file in desk_keys.glob("desk-*.key")]
    assert terminal.serving is not None
    with (
        desk_process(terminal.folder) as (url, desk_pid),
        httpx.Client(base_url=terminal.address) as http,
        httpx.Client() as browser,
    ):
        described = ServiceDescription.model_validate(http.get("/v1/service").json())
        (key,) = described.desk_keys
        assert key == operator_file.read((folder / "operator.toml").read_bytes()).desk_keys[0]
        _send_link(http, key)
        _sign_in(browser, url, secret)
        assert "somewhere.example.org" in browser.get(url + "/links").text
        sealing = bytes.fromhex(next(keys.glob("sealing-*.key")).read_text())
        accounts = bytes.fromhex((desk_keys / "accounts.key").read_text())
        of_desk = {private[:64], private[64:], private.hex().encode(), ADDRESS.encode()}
        try:
            public = found_in_memory(terminal.serving.pid, of_desk | {sealing[64:], accounts})
        except PermissionError:
            pytest.skip("this system lets nobody read another process's memory")
        assert public == {sealing[64:]}, "its own key is found, and nothing of the desk's"
        desk = found_in_memory(desk_pid, {sealing[64:], sealing.hex().encode(), accounts})
        assert desk == {accounts}, "its own key is found, and nothing of the service's"
    held = b"".join(file.read_bytes() for file in keys.iterdir())
    assert not any(part in held for part in of_desk)
    log = (terminal.folder / "desk.log").read_text()
    assert not re.search(r"somewhere|[0-9a-f]{32}", log)


def _send_link(http: httpx.Client, key: PublicKey) -> None:
    person = Person(http)
    assert person.submit(picture()).status_code == 201
    link_id = secrets.token_hex(16)
    sealed = operator_keys.encode(seal_link(ADDRESS, link_id, key))
    body = PageLinks(key_id=key.key_id, links=(PageLink(link_id=link_id, sealed=sealed),))
    sent = http.post(person.path + "/links", content=body_bytes(body), headers=JSON | person.code)
    assert sent.status_code == 201


def _sign_in(http: httpx.Client, url: str, secret: bytes) -> None:
    code = code_at(secret, int(time.time()) // STEP_SECONDS).decode()
    form = {"name": "ada", "password": PASSWORD, "code": code}
    answer = http.post(url + "/sign-in", data=form, headers={"Origin": url})
    assert answer.status_code == 303, answer.text


@contextlib.contextmanager
def _talking_to(address: str) -> Iterator[RunningService]:
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
