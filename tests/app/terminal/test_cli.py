"""The command line with the real hasher and the real case service; a process of its own where that may matter."""

from __future__ import annotations

import hashlib
import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import app.terminal.cli
from submission.case_identity import CaseIdentity
from submission.choices import CaseChoices
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from submission.preparation import prepare_case
from tests.app.terminal.command_line import (
    ADULT,
    SECRET_NAME,
    environment,
    run,
    run_process,
    small_picture,
)
from tests.submission.cases import chosen, picture


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("media") / SECRET_NAME
    folder.mkdir()
    for seed in range(3):
        small_picture(folder / f"{seed}.png", seed)
    (folder / "not a picture.jpg").write_text("a text\n")
    (folder / "empty.png").write_bytes(b"")
    Image.new("RGB", (64, 64), "white").save(folder / "plain.png")
    return folder


# --- hash ------------------------------------------------------------------------------------------------------


def test_hash_prints_one_object_a_file_in_the_order_given(folder: Path) -> None:
    ran = run(
        "hash",
        folder / "2.png",
        folder / "not a picture.jpg",
        folder / "0.png",
        folder / "nowhere.png",
        "/dev/null",
        folder / "empty.png",
    )
    assert ran.code == 3
    assert ran.err == ""
    assert [line["item"] for line in ran.lines] == [1, 2, 3, 4, 5, 6]
    for line in (ran.lines[0], ran.lines[2]):
        assert set(line) == {"item", "kind", "signals"}
        first = line["signals"][0]
        assert list(first) == ["type", "value", "quality", "transform"]
        assert (first["type"], first["transform"]) == ("pdq", "original")
    errors = [line["error"] for line in ran.lines if "error" in line]
    assert [error["code"] for error in errors] == [
        "unknown_format",
        "unreadable",
        "not_a_file",
        "empty",
    ]
    assert all(set(error) == {"code", "message"} for error in errors)


def test_hash_exits_0_when_all_are_hashed_and_json_changes_nothing(folder: Path) -> None:
    plain, asked = (run("hash", *more, folder / "0.png") for more in ([], ["--json"]))
    assert plain.code == asked.code == 0
    assert plain.out == asked.out


@pytest.mark.long
def test_standard_input_is_a_file_like_any_other(folder: Path) -> None:
    named = run("hash", folder / "1.png")
    with (folder / "1.png").open("rb") as redirected:
        assert run_process("hash", "-", stdin=redirected.fileno()).out == named.out
    assert run_process("hash", "-", stdin=(folder / "1.png").read_bytes()).out == named.out
    twice = run_process("hash", "-", "-", stdin=b"x")
    assert (twice.code, twice.out) == (2, b"")
    assert run_process("hash", "-", stdin=b"").answer["error"]["code"] == "empty"


def test_two_dashes_end_the_options(folder: Path, tmp_path: Path) -> None:
    small_picture(tmp_path / "picture.png", 5).rename(tmp_path / "--json")
    done = subprocess.run(
        [sys.executable, "-m", "app", "hash", "--", "--json"],
        capture_output=True,
        cwd=tmp_path,
        env=environment(),
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["kind"] == "image"


@pytest.mark.parametrize(
    "arguments",
    [
        ["hash"],
        ["hash", "--frobnicate", SECRET_NAME],
        ["submit", "--channel", SECRET_NAME, "x"],
        ["submit", "--channel", "adult", "--delay", "169", "x"],
        ["submit", "--channel", "adult", "x"],
        ["submit", "--dry-run", "x"],
        ["prepare", "--service-description", "x", "--out", "x.empreinte", "x"],
        ["submit", "--dry-run", "--attest", "--channel", "minor", "x"],
        ["prepare", "--attest", "--channel", "minor", "--out", "x.empreinte", "x"],
        ["submit", "--channel", "adult", "--service", "http://cases.example", SECRET_NAME],
        ["status", "--service", "https://cases.example", "123"],
        ["withdraw", "--cancel", "--item", "1", "0000000000000"],
        ["verify", SECRET_NAME],
        ["prepare", "--channel", "adult", "--out", f"{SECRET_NAME}.jpg", "x"],
        [SECRET_NAME],
        ["--frobnicate"],
        ["status", "--service", "https://cases.example", "0000000000000"],
        ["submit", *ADULT, "--service", "https://cases.example", "--ca-file", SECRET_NAME, "x"],
        ["send-bundle", "--service", "https://x.example", "--ca-file", SECRET_NAME, __file__],
    ],
)
def test_wrong_usage_is_2_and_repeats_nothing_that_was_typed(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("EMPREINTE_")]:
        monkeypatch.delenv(name)
    assert app.terminal.cli.run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.strip()
    assert SECRET_NAME not in said.err


@pytest.mark.parametrize(
    ("option", "usage"),
    [("--language=en", "usage: empreinte"), ("--language=fr", "utilisation\u00a0: empreinte")],
)
def test_what_was_typed_after_a_window_s_option_is_not_repeated_either(
    option: str, usage: str
) -> None:
    """The window is never opened: this is wrong before anything is loaded."""
    ran = run_process(option, f"--{SECRET_NAME}")
    assert (ran.code, ran.out) == (2, b"")
    assert usage in ran.err


def test_a_name_that_no_disk_takes_is_a_plain_error(
    folder: Path, service: ServiceAddress, tmp_path: Path
) -> None:
    with CaseClient(service) as client:
        (tmp_path / "service.json").write_text(client.describe_service().model_dump_json())
    ran = run(
        "prepare",
        *ADULT,
        "--service-description",
        tmp_path / "service.json",
        "--out",
        tmp_path / f"{SECRET_NAME * 20}.empreinte",
        folder / "0.png",
    )
    assert ran.code == 1
    assert "could not be written" in ran.answer["error"]["message"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_what_nobody_thought_of_is_named_by_its_kind_alone(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", "hash", folder / "0.png"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"empreinte: The program failed (OSError).\n"


@pytest.mark.parametrize(
    ("command", "more"), [("submit", ["--dry-run"]), ("prepare", ["--out", "x.empreinte"])]
)
def test_the_age_is_asked_for_and_not_sure_is_under_18(
    command: str, more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.terminal.cli.run([command, *more, "x"]) == 2
    assert "Say with --channel how old the person was" in capsys.readouterr().err
    assert app.terminal.cli.run([command, "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "--channel {adult,minor}" in said
    assert "under 18, or you are not sure" in said


def test_whoever_stops_reading_hears_no_complaint(folder: Path) -> None:
    files = [folder / f"{n % 3}.png" for n in range(60)]
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "hash", *map(str, files)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 1


def _children(parent: int) -> list[Path]:
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            state, ppid, *_ = (entry / "stat").read_text().rpartition(")")[2].split()
            if int(ppid) == parent and state != "Z":
                found.append(entry)
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="looks for left-over workers in /proc")
def test_an_interrupt_is_130_and_leaves_no_worker_behind(folder: Path) -> None:
    files = [folder / f"{n % 3}.png" for n in range(400)]
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "hash", *map(str, files)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        process.stdout.readline()
        workers = _children(process.pid)
        assert workers
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read() == b""
        assert process.wait(30) == 130
    assert not any(worker.exists() for worker in workers)


# --- a terminal ------------------------------------------------------------------------------------------------


def _at_a_terminal(
    arguments: list[str], term: str = "xterm", **settings: str
) -> tuple[int, str, float]:
    """Exit code, everything shown, and after how many seconds the first of it."""
    ours, theirs = pty.openpty()
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment(TERM=term, COLUMNS="120", **settings),
        start_new_session=True,
    )
    os.close(theirs)
    shown, first = b"", 0.0
    with process, os.fdopen(ours, "rb", buffering=0) as terminal:
        while True:
            assert select.select([terminal], [], [], 60)[0]
            try:
                piece = terminal.read(65536)
            except OSError:  # Linux: the other side is gone
                break
            if not piece:
                break
            first = first or time.monotonic() - begun
            shown += piece
        code = process.wait(60)
    return code, shown.decode(), first


def test_a_terminal_that_draws_over_nothing_gets_plain_lines(folder: Path) -> None:
    code, shown, _ = _at_a_terminal(["hash", str(folder / "0.png")], term="dumb")
    assert code == 0
    assert "Files read: 1 of 1." in shown
    assert "\x1b" not in shown
    assert "\r" not in shown.replace("\r\n", "")


def test_a_bar_is_shown_at_a_terminal_and_the_results_stay_whole(folder: Path) -> None:
    files = [str(folder / f"{n}.png") for n in range(3)]
    code, shown, _ = _at_a_terminal(["hash", *files])
    assert code == 0
    assert "Fingerprinting" in shown
    assert "3/3" in shown
    objects = [
        json.loads("{" + line.partition("{")[2]) for line in shown.splitlines() if "{" in line
    ]
    assert [line["item"] for line in objects] == [1, 2, 3]
    assert SECRET_NAME not in shown


def test_a_person_at_a_terminal_reads_plain_words(folder: Path, service: ServiceAddress) -> None:
    code, shown, _ = _at_a_terminal(
        ["submit", *ADULT, "--service", service.url]
        + [str(folder / name) for name in ("0.png", "empty.png")]
    )
    assert code == 3
    assert "no platform receives" in shown
    assert "Item 2 was left out. This file is empty." in shown
    number, access_code = (
        next(line.split()[-1] for line in shown.splitlines() if line.startswith(start))
        for start in ("Case number", "Access code")
    )
    code, shown, _ = _at_a_terminal(
        ["status", "--service", service.url, number], EMPREINTE_ACCESS_CODE=access_code
    )
    assert code == 0
    assert f"Case {number}: " in shown
    assert "Picture 1: " in shown


# --- cases -----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("real_key_costs")
def test_a_case_from_the_command_line_lives_its_life(
    folder: Path, service: ServiceAddress, tmp_path: Path
) -> None:
    at = ["--service", service.url]
    ran = run_process(
        "submit",
        *at,
        *ADULT,
        "--delay",
        "24",
        folder / "0.png",
        folder / "empty.png",
        folder / "1.png",
    )
    assert ran.code == 3
    made = ran.answer
    assert made["practice"] is True
    assert made["platforms"] == []
    assert [item["item"] for item in made["items"]] == [1, 3]
    assert [(left["item"], left["error"]["code"]) for left in made["refused"]] == [(2, "empty")]

    code: dict[str, Any] = {"EMPREINTE_ACCESS_CODE": made["access_code"]}
    status = run_process("status", *at, made["case_id"], **code)
    assert status.code == 0
    assert [item["item_id"] for item in status.answer["items"]] == [
        item["item_id"] for item in made["items"]
    ]

    assert run("withdraw", *at, "--item", "9", made["case_id"], **code).code == 2
    withdrawn = run("withdraw", *at, "--item", "1", made["case_id"], **code)
    assert withdrawn.code == 0
    assert withdrawn.answer["receipt"]["action"] == "withdrawal_requested"
    states = [item["state"] for item in run("status", *at, made["case_id"], **code).answer["items"]]
    assert states[0] == "withdrawal_pending"
    assert run("withdraw", *at, "--cancel", made["case_id"], **code).code == 0

    with CaseClient(service) as client:
        description = client.describe_service()
    (tmp_path / "service.json").write_text(description.model_dump_json())
    (tmp_path / "answer.json").write_bytes(ran.out)
    key = description.receipt_keys[0].public_key
    (tmp_path / "receipt.json").write_text(json.dumps(made["receipt"]))
    for proof, file in (
        (["--key", key], "answer.json"),
        (["--service-description", str(tmp_path / "service.json")], "receipt.json"),
    ):
        verified = run("verify", *proof, tmp_path / file)
        assert (verified.code, verified.answer["valid"]) == (0, True)
    forged = made["receipt"] | {"service": "Somebody else"}
    (tmp_path / "receipt.json").write_text(json.dumps(forged))
    verified = run("verify", "--key", key, tmp_path / "receipt.json")
    assert (verified.code, verified.answer["valid"]) == (1, False)


@pytest.mark.long
def test_a_wrong_code_and_an_unknown_number_look_the_same(
    folder: Path, service: ServiceAddress
) -> None:
    at = ["--service", service.url]
    made = run("submit", *at, *ADULT, folder / "2.png").answer
    other = CaseIdentity.new()
    wrong = run("status", *at, made["case_id"], EMPREINTE_ACCESS_CODE=other.access_code)
    unknown = run("status", *at, other.case_id, EMPREINTE_ACCESS_CODE=made["access_code"])
    assert wrong == unknown
    assert wrong.code == 1
    assert wrong.answer["error"]["code"] == "not_found_or_wrong_code"


@pytest.mark.long
def test_a_dry_run_prints_exactly_the_bytes_that_are_sent(
    folder: Path, service: ServiceAddress, tmp_path: Path
) -> None:
    identity = CaseIdentity.new()
    code: dict[str, Any] = {"EMPREINTE_ACCESS_CODE": identity.access_code}
    given: list[str | Path] = [
        "--channel",
        "minor",
        "--case",
        identity.case_id,
        folder / "0.png",
        folder / "1.png",
    ]
    dry = run("submit", "--dry-run", *given, **code)
    assert (dry.code, dry.err) == (0, "")
    assert json.loads(dry.out)["channel"] == "minor"
    sent = run("submit", "--service", service.url, *given, **code)
    assert sent.code == 0
    assert sent.answer["receipt"]["body_sha256"] == hashlib.sha256(dry.out).hexdigest()


@pytest.mark.long
def test_the_statement_is_said_only_when_it_is_given(folder: Path) -> None:
    silent = run("submit", "--dry-run", *ADULT, folder / "0.png")
    stated = run("submit", "--dry-run", *ADULT, "--attest", folder / "0.png")
    assert "attested" not in json.loads(silent.out)
    assert json.loads(stated.out)["attested"] is True


def test_a_dry_run_makes_no_connection(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        ran = run_process(
            "submit",
            "--dry-run",
            *ADULT,
            "--service",
            url,
            folder / "0.png",
            folder / "plain.png",
        )
        assert ran.code == 3
        assert "Item 2 is left out" in ran.err
        assert len(json.loads(ran.out)["items"]) == 1
        with pytest.raises(BlockingIOError):
            listening.accept()


def test_nothing_is_sent_when_no_file_can_be_used(folder: Path, service: ServiceAddress) -> None:
    ran = run(
        "submit", "--service", service.url, *ADULT, folder / "empty.png", folder / "plain.png"
    )
    assert ran.code == 3
    assert ran.answer["error"]["code"] == "nothing_to_send"
    assert [left["error"]["code"] for left in ran.answer["refused"]] == ["empty", "too_plain"]
    assert "case_id" not in ran.answer


def test_an_unreachable_service_is_a_plain_error(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    ran = run("submit", *ADULT, "--service", f"http://127.0.0.1:{port}", folder / "0.png")
    assert ran.code == 1
    assert ran.answer["error"]["code"] == "unreachable"
    assert ran.err == ""


def test_a_submission_that_was_cut_off_can_be_repeated_under_its_own_number(
    folder: Path, service: ServiceAddress
) -> None:
    with CaseClient(service) as client:
        description = client.describe_service().model_dump_json().encode()

    def describe_then_hang_up(listening: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection:
                    if connection.recv(65536).startswith(b"GET"):
                        connection.sendall(
                            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                            b"Content-Length: %d\r\n\r\n%s" % (len(description), description)
                        )

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=describe_then_hang_up, args=(listening,))
        thread.start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        ran = run("submit", *ADULT, "--service", url, folder / "0.png", folder / "1.png")
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
    assert ran.code == 1
    assert ran.answer["error"]["code"] == "unreachable"
    assert ran.answer["receipt"] is None

    code: dict[str, Any] = {"EMPREINTE_ACCESS_CODE": ran.answer["access_code"]}
    again = [*ADULT, "--service", service.url, "--case", ran.answer["case_id"]]
    first, second = (
        run("submit", *again, folder / "0.png", folder / "1.png", **code).answer for _ in range(2)
    )
    assert first == second
    assert first["case_id"] == ran.answer["case_id"]
    status = run("status", "--service", service.url, first["case_id"], **code).answer
    assert len(status["items"]) == 2


def test_a_sealed_case_is_prepared_offline_and_handed_in_by_someone_else(
    folder: Path, service: ServiceAddress, tmp_path: Path
) -> None:
    with CaseClient(service) as client:
        description = client.describe_service()
    (tmp_path / "service.json").write_text(description.model_dump_json())
    bundle = tmp_path / f"{SECRET_NAME}.empreinte"
    offline: list[str | Path] = [
        "--service-description",
        tmp_path / "service.json",
        "--out",
        bundle,
    ]
    made = run("prepare", *offline, "--channel", "minor", folder / "0.png")
    assert made.code == 0
    again = run("prepare", *offline, "--channel", "minor", folder / "0.png")
    assert (again.code, again.out) == (2, b"")

    handed_in = run("send-bundle", "--service", service.url, bundle)
    assert handed_in.code == 0
    assert "access_code" not in handed_in.answer
    assert handed_in.answer["case_id"] == made.answer["case_id"]
    status = run(
        "status",
        "--service",
        service.url,
        made.answer["case_id"],
        EMPREINTE_ACCESS_CODE=made.answer["access_code"],
    )
    assert status.answer["channel"] == "minor"

    bundle.write_bytes(bundle.read_bytes()[:-1])
    cut = run("send-bundle", "--service", service.url, bundle)
    assert cut.code == 1
    assert "end is missing" in cut.answer["error"]["message"]


# --- what it is made of ----------------------------------------------------------------------------------------


def test_the_command_line_loads_no_window_and_hashing_loads_no_network() -> None:
    program = (
        "import sys, app.terminal, app.terminal.commands.of_files.hash_files\n"
        "print([m for m in ('PySide6', 'httpx', 'pydantic', 'keyring', 'numpy', 'PIL') if m in sys.modules])\n"
        "from app.terminal.commands import follow_case, verify, self_test\n"
        "from app.terminal.commands.of_files import submit_case\n"
        "print([m for m in ('PySide6', 'numpy', 'PIL') if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )
    assert done.stdout == "[]\n[]\n"


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="the lock is for Linux")
def test_the_self_test_says_what_it_found() -> None:
    ran = run("self-test", "--json")
    assert set(ran.answer) == {
        "enforced",
        "operations_tried",
        "forbidden_operations_that_worked",
        "layers",
    }
    assert ran.answer["operations_tried"] >= 60
    assert ran.code == (0 if ran.answer["enforced"] else 1)


def test_files_are_added_to_a_case_of_their_channel(folder: Path, service: ServiceAddress) -> None:
    made = prepare_case(chosen([picture(1)]), CaseChoices("adult"))
    with CaseClient(service) as client:
        client.submit(made)
        code = made.identity.access_code
        more = (made.identity.case_id, folder / "1.png", folder / "empty.png", folder / "2.png")
        options = ("--service", service.url, "--json")
        other = run("add", "--channel", "minor", *options, *more, EMPREINTE_ACCESS_CODE=code)
        assert other.code == 2
        assert "other channel" in other.err
        assert len(client.status(made.identity).items) == 1
        added = run("add", *ADULT, *options, *more, EMPREINTE_ACCESS_CODE=code)
        assert added.code == 3
        assert (added.answer["items_before"], added.answer["items_now"]) == (1, 3)
        assert [each["item"] for each in added.answer["refused"]] == [2]
        assert len(client.status(made.identity).items) == 3
