"""The public service and the desk as their operator starts them: two processes, and neither has the other's keys."""

from __future__ import annotations

import io
import re
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from case_api.desk.access.accounts import STEP_SECONDS, code_at
from case_api.keys import KeyFolder
from case_api.operator.command_line import main
from submission.protocol import operator_keys
from submission.protocol.answers import ServiceDescription
from submission.protocol.links import seal_link
from submission.protocol.wire import PageLink, PageLinks, body_bytes
from tests.case_api.desk.staff import PASSWORD, secret_in
from tests.case_api.people import JSON, Person, picture
from tests.case_api.processes import free_port, service_process

ADDRESS = "https://somewhere.example.org/page"


@contextmanager
def desk_process(folder: Path, *arguments: str) -> Iterator[tuple[str, int]]:
    """``empreinte-service desk`` on a free port, ready to answer; yields its address and process id."""
    port = free_port()
    command = [sys.executable, "-m", "case_api", "desk", "--desk-port", str(port), *arguments]
    with (folder / "desk.log").open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
    url = f"http://127.0.0.1:{port}"
    try:
        end = time.monotonic() + 60
        while True:
            try:
                assert httpx.get(url + "/sign-in").status_code == 200
                break
            except httpx.TransportError:
                assert process.poll() is None, (folder / "desk.log").read_text()
                assert time.monotonic() < end
                time.sleep(0.05)
        yield url, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def found_in_memory(pid: int, searched: set[bytes]) -> set[bytes]:
    """Which of these bytes a process holds anywhere in its memory."""
    found: set[bytes] = set()
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            place, access = line.split(" ", 2)[:2]
            # keys are in what can be written to
            if not access.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(start)
                read = memory.read(end - start)
            except (OSError, ValueError):
                continue
            found |= {one for one in searched if one in read}
    return found


def _sign_in(http: httpx.Client, url: str, secret: bytes) -> None:
    code = code_at(secret, int(time.time()) // STEP_SECONDS).decode()
    form = {"name": "ada", "password": PASSWORD, "code": code}
    answer = http.post(url + "/sign-in", data=form, headers={"Origin": url})
    assert answer.status_code == 303, answer.text


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read through /proc")
def test_the_public_process_can_not_open_what_the_desk_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keys, desk_keys = tmp_path / "public" / "keys", tmp_path / "desk"
    at_service = ("--database", f"sqlite:///{tmp_path / 'cases.db'}", "--keys", str(keys))
    at_desk = (*at_service[:2], "--desk-keys", str(desk_keys))
    assert main(["keys", "init", *at_service]) == 0
    capsys.readouterr()
    assert main(["keys", "new-desk-key", "--desk-keys", str(desk_keys)]) == 0
    (tmp_path / "desk.pub").write_text(capsys.readouterr().out)
    assert main(["keys", "publish-desk-key", str(tmp_path / "desk.pub"), *at_service]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSWORD + "\n"))
    capsys.readouterr()
    assert main(["desk-account", "add", "ada", "--role", "lead", *at_desk]) == 0
    secret = secret_in(capsys.readouterr().out)
    (private,) = [bytes.fromhex(file.read_text()) for file in desk_keys.glob("desk-*.key")]
    with (
        service_process(tmp_path, *at_service) as service,
        desk_process(tmp_path, *at_desk) as (url, desk_pid),
        httpx.Client(base_url=service.url) as http,
        httpx.Client() as browser,
    ):
        described = ServiceDescription.model_validate(http.get("/v1/service").json())
        (key,) = described.desk_keys
        person = Person(http)
        assert person.submit(picture()).status_code == 201
        link_id = secrets.token_hex(16)
        sealed = operator_keys.encode(seal_link(ADDRESS, link_id, key))
        body = PageLinks(key_id=key.key_id, links=(PageLink(link_id=link_id, sealed=sealed),))
        sent = http.post(
            person.path + "/links", content=body_bytes(body), headers=JSON | person.code
        )
        assert sent.status_code == 201
        _sign_in(browser, url, secret)
        assert "somewhere.example.org" in browser.get(url + "/links").text

        sealing = bytes.fromhex(next(keys.glob("sealing-*.key")).read_text())
        accounts = bytes.fromhex((desk_keys / "accounts.key").read_text())
        of_desk = {private[:64], private[64:], private.hex().encode(), ADDRESS.encode()}
        try:
            public = found_in_memory(service.process.pid, of_desk | {sealing[64:], accounts})
        except PermissionError:
            pytest.skip("this system lets nobody read another process's memory")
        assert public == {sealing[64:]}, "its own key is found, and nothing of the desk's"
        desk = found_in_memory(desk_pid, {sealing[64:], sealing.hex().encode(), accounts})
        assert desk == {accounts}, "its own key is found, and nothing of the service's"
    held = b"".join(file.read_bytes() for file in keys.iterdir())
    assert not any(part in held for part in of_desk)
    assert KeyFolder(keys).keyring().desk_keys[0].key_id == key.key_id
    log = (tmp_path / "desk.log").read_text()
    assert not re.search(r"somewhere|[0-9a-f]{32}", log)
