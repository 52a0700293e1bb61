"""An NGO's desk: folders, lists, groups, progress, going on after an interruption, and no word to the network."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.terminal.output import Output
from app.terminal.reading.progress import progress
from app.terminal.spoken import Spoken
from submission.client import CaseClient
from submission.network.service_address import ServiceAddress
from tests.app.terminal.command_line import (
    ADULT,
    ROOT,
    SECRET_NAME,
    environment,
    run,
    run_process,
    small_picture,
)
from tests.variants import first_of


@pytest.fixture(name="home")
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An account of its own: journals lie in it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("media") / SECRET_NAME
    (folder / "inside").mkdir(parents=True)
    for number, place in enumerate(("b.png", "a.png", "inside/c.png")):
        small_picture(folder / place, number)
    (folder / ".hidden.png").write_bytes(b"x")
    return folder


def _values(lines: list[dict[str, object]]) -> list[object]:
    return [line["signals"][0]["value"] for line in lines]  # type: ignore[index]


def test_a_folder_is_all_its_files_by_name_and_hidden_ones_are_left_out(folder: Path) -> None:
    named = run("hash", folder / "a.png", folder / "b.png", folder / "inside" / "c.png")
    whole = run("hash", folder)
    assert whole.code == 0
    assert whole.lines == named.lines


@pytest.mark.parametrize("end", first_of([b"\0", b"\n"], every_run=1))
def test_a_list_names_files_also_on_standard_input(
    folder: Path, tmp_path: Path, end: bytes
) -> None:
    files = [os.fsencode(folder / name) for name in ("b.png", "a.png")]
    (tmp_path / "list").write_bytes(end.join([*files, b""]))
    null = ["--null"] if end == b"\0" else []
    by_file = run("hash", "--list", tmp_path / "list", *null)
    by_pipe = run_process("hash", "--list", "-", *null, stdin=end.join(files))
    assert by_file.lines == by_pipe.lines
    assert [line["item"] for line in by_file.lines] == [1, 2]


def test_paths_are_shown_only_when_asked_for(folder: Path) -> None:
    command = [sys.executable, "-m", "app", "hash", str(folder), str(folder / "nowhere.png")]
    told = subprocess.run(
        [*command, "--paths"], capture_output=True, env=environment(), timeout=100, check=False
    )
    lines = [json.loads(line) for line in told.stdout.splitlines()]
    assert [Path(line["path"]).name for line in lines] == ["a.png", "b.png", "c.png", "nowhere.png"]
    assert b"path" not in run("hash", folder, folder / "nowhere.png").out


def test_progress_is_told_as_json_on_standard_error(folder: Path) -> None:
    ran = run("hash", "--progress", "json", folder)
    told = [json.loads(line)["progress"] for line in ran.err.splitlines()]
    assert told[-1] == {"done": 3, "total": 3}
    assert [each["done"] for each in told] == sorted(each["done"] for each in told)


def test_progress_in_plain_lines_is_a_sentence_each_and_draws_over_nothing(folder: Path) -> None:
    """A screen reader speaks a bar anew each time it is drawn."""
    ran = run("hash", "--progress", "plain", folder)
    first, *told = ran.err.splitlines()
    assert first == "Fingerprinting…"
    assert told == [f"Files read: {done} of 3." for done in (1, 2, 3)]


def test_of_many_files_a_tenth_is_told_at_a_time(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("plain", 1000, Output(Spoken("fr"))) as shown:
        for part in range(10_001):
            shown.show(part / 10)
    _, *told = capsys.readouterr().err.splitlines()
    assert len(told) == 10
    assert told[-1].endswith("1000 sur 1000.")


@pytest.mark.long
def test_without_a_network_nothing_reaches_it_and_preparing_still_works(
    folder: Path, tmp_path: Path, service: ServiceAddress, home: Path
) -> None:
    refused = run_process("submit", *ADULT, "--no-network", "--service", service.url, folder)
    assert (refused.code, refused.out) == (2, b"")
    assert "needs the network" in refused.err
    with CaseClient(service) as client:
        (tmp_path / "service.json").write_text(client.describe_service().model_dump_json())
    offline: list[str | Path] = ["--no-network", "--service-description", tmp_path / "service.json"]
    sealed = run_process("prepare", *ADULT, *offline, "--out", tmp_path / "a.empreinte", folder)
    assert sealed.code == 0
    assert run_process("hash", "--no-network", folder).code == 0
    program = (
        "import socket\n"
        "from app.terminal.no_network import refuse_network\n"
        "refuse_network()\n"
        "for use in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: socket.getaddrinfo('a.test', 1)):\n"
        "    try:\n"
        "        use()\n"
        "    except RuntimeError as error:\n"
        "        print(type(error).__name__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "NetworkRefusedError\n" * 2


def _interrupted(folder: Path, count: int) -> tuple[list[bytes], str]:
    """What was said before it was killed, and the code of its journal."""
    files = [str(folder / "a.png"), str(folder / "b.png"), *map(str, folder.glob("many/*.png"))]
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "hash", "--journal", *files],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        said = [process.stdout.readline() for _ in range(count)]
        process.send_signal(signal.SIGKILL)
        code = process.stderr.read().decode().split()[-1]
    return said, code


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process")
def test_a_killed_run_goes_on_without_reading_again_and_leaves_nothing(
    folder: Path, tmp_path: Path, home: Path
) -> None:
    media = tmp_path / "media"
    (media / "many").mkdir(parents=True)
    for name in ("a.png", "b.png"):
        shutil.copy(folder / name, media / name)
    for number in range(40):
        small_picture(media / "many" / f"{number:02}.png", number)
    said, code = _interrupted(media, 10)
    journals = list(home.rglob("*.journal"))
    assert len(journals) == 1
    content = journals[0].read_bytes()
    for secret in (b"media", b"pdq", json.loads(said[0])["signals"][0]["value"].encode()):
        assert secret not in content

    # a file that was read before is not opened again: it could not be
    files = [media / "a.png", media / "b.png", *media.glob("many/*.png")]
    before = json.loads(said[0])
    stamp = files[0].stat()
    files[0].write_bytes(bytes(stamp.st_size))
    os.utime(files[0], ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    wrong = run("hash", "--resume", *files, EMPREINTE_ACCESS_CODE="0" * 16)
    assert (wrong.code, wrong.out) == (2, b"")
    resumed = run("hash", "--resume", *files, EMPREINTE_ACCESS_CODE=code)
    assert resumed.code == 0
    assert [line["item"] for line in resumed.lines] == list(range(1, 43))
    assert resumed.lines[0] == before
    assert list(home.rglob("*.journal")) == [], "all is done"


def test_groups_make_a_case_each_with_numbers_of_their_own(
    folder: Path, tmp_path: Path, service: ServiceAddress, home: Path
) -> None:
    table = folder / "groups.csv"
    table.write_text(
        "group;file;channel\nAnna;a.png;adult\nBoris;b.png;minor\nAnna;inside/c.png;\n", "utf-8"
    )
    ran = run("submit", "--service", service.url, "--groups", table)
    assert ran.code == 0, ran.err
    first, second = ran.lines
    assert (first["group"], first["channel"], len(first["items"])) == (1, "adult", 2)
    assert (second["group"], second["channel"], len(second["items"])) == (2, "minor", 1)
    assert first["case_id"] != second["case_id"]
    assert b"Anna" not in ran.out
    sealed = tmp_path / "sealed"
    sealed.mkdir()
    with CaseClient(service) as client:
        (tmp_path / "service.json").write_text(client.describe_service().model_dump_json())
    offline: list[str | Path] = [
        "--service-description",
        tmp_path / "service.json",
        "--out",
        sealed,
    ]
    assert run("prepare", *offline, "--groups", table).code == 0
    assert sorted(path.name for path in sealed.iterdir()) == [
        "group-1.empreinte",
        "group-2.empreinte",
    ]


@pytest.mark.parametrize(
    ("table", "said"),
    first_of(
        [
            ("file\na.png\n", "needs the columns"),
            ("group,file,channel\nx,a.png,kids\n", "Line 2"),
            ("group,file,channel\nx,a.png,adult\nx,b.png,minor\n", "Line 3"),
            ("group,file\nx,a.png\n", "--channel"),
            ("group,file,channel,attest\nx,a.png,minor,yes\n", "for adults"),
            ("group,file,channel\n,a.png,adult\n", "Line 2"),
            ("", "columns"),
        ],
        every_run=2,
    ),
)
def test_a_table_that_can_t_be_right_is_told_with_its_line_and_nothing_is_sent(
    tmp_path: Path, table: str, said: str
) -> None:
    (tmp_path / "groups.csv").write_text(table)
    ran = run("submit", "--service", "https://cases.invalid", "--groups", tmp_path / "groups.csv")
    assert (ran.code, ran.out) == (2, b"")
    assert said in ran.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_every_command(shell: str) -> None:
    ran = run("completion", shell)
    assert ran.code == 0
    for word in (b"send-bundle", b"self-test", b"help-lines", b"dry-run"):
        assert word in ran.out
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=ran.out, check=True, capture_output=True)
