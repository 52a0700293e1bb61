"""``empreinte-service``: what an operator types, and what comes back."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from case_api.operator.command_line import main
from case_api.partner_feed.accounts import KEY_NAMES, key_digest
from case_api.settings import load_settings
from case_api.storage import schema
from case_api.storage.database import open_database
from tests.case_api.processes import service_process


@pytest.fixture
def operate(database_address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command on the test's database; returns its exit status, output and complaints."""

    def run(*arguments: str) -> tuple[int, str, str]:
        common = ["--database", database_address, "--keys", str(tmp_path / "keys")]
        words = 2 if arguments[0] in ("partner", "keys") else 1
        status = main([*arguments[:words], *common, *arguments[words:]])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_a_partner_is_added_and_its_keys_are_shown_once(
    operate: Any, database_address: str
) -> None:
    status, out, _ = operate("partner", "add", "--name", "Example", "--channel", "adult", "--json")
    assert status == 0
    keys = json.loads(out)
    assert set(keys) == set(KEY_NAMES)
    assert len(set(keys.values())) == 4
    _, listed, _ = operate("partner", "list", "--json")
    (row,) = json.loads(listed)
    assert (row["name"], row["channel"], row["enabled"]) == ("Example", "adult", True)
    assert all(key not in listed for key in keys.values())
    database = open_database(database_address)
    try:
        with database.reading() as connection:
            kept = connection.exec_driver_sql("SELECT * FROM partners").one()
    finally:
        database.close()
    assert key_digest(keys["fetch_key"]) in map(
        bytes, (value for value in kept if isinstance(value, (bytes, memoryview)))
    )
    assert all(key not in str(tuple(kept)) for key in keys.values())


def test_a_partner_is_changed_rotated_and_disabled(operate: Any) -> None:
    add = ("partner", "add", "--name", "Example", "--channel", "minor", "--json")
    before = json.loads(operate(*add, "--vpdq")[1])
    assert operate("partner", "set", "--name", "Example", "--honours-withdrawals")[0] == 0
    after = json.loads(operate("partner", "rotate", "--name", "Example", "--json")[1])
    assert not set(before.values()) & set(after.values())
    assert operate("partner", "disable", "--name", "Example")[0] == 0
    (row,) = json.loads(operate("partner", "list", "--json")[1])
    assert (row["enabled"], row["vpdq"], row["honours_withdrawals"]) == (False, True, True)
    assert operate("partner", "enable", "--name", "Example")[0] == 0
    assert operate("partner", "set", "--name", "Example", "--copies", "all")[0] == 0
    listed = operate("partner", "list")[1]
    assert "Example: minor, enabled, copies all, vpdq, honours_withdrawals" in listed
    assert operate("partner", "cleared", "--name", "Example")[0] == 1


def test_whoever_reads_the_answer_may_stop_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As ``empreinte-service partner list | head -1`` does."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as gone:
        monkeypatch.setattr(sys, "stdout", gone)
        assert main(["partner", "list", "--database", f"sqlite:///{tmp_path / 'cases.db'}"]) == 1
    assert capsys.readouterr().err == ""


def test_partners_that_can_not_be_are_refused_in_plain_words(operate: Any) -> None:
    add = ("partner", "add", "--channel", "adult", "--name")
    assert operate(*add, "Example")[0] == 0
    assert operate(*add, "Example") == (1, "", "There is a partner of this name.\n")
    assert operate(*add, "")[0] == 1
    assert operate(*add, "x" * 101)[0] == 1
    assert operate(*add, "\u3164")[0] == 1  # a blank that counts as a letter
    status, _, complaint = operate("partner", "disable", "--name", "Nobody")
    assert (status, complaint) == (1, "There is no partner of this name.\n")
    assert operate("partner", "set", "--name", "Example")[0] == 1


def test_migrating_up_and_down(operate: Any) -> None:
    assert f"version {schema.head_revision()}" in operate("migrate")[1]
    assert operate("migrate", "--to", "base")[1] == "The database is at version None.\n"


def test_keys_are_made_rotated_and_shown(operate: Any, tmp_path: Path) -> None:
    assert operate("keys", "init")[0] == 0
    made = sorted(file.name for file in (tmp_path / "keys").iterdir())
    assert operate("keys", "init")[1] == "The key folder is there already.\n"
    assert sorted(file.name for file in (tmp_path / "keys").iterdir()) == made
    before = json.loads(operate("keys", "show-public")[1])
    assert operate("keys", "rotate", "--purpose", "receipt")[0] == 0
    after = json.loads(operate("keys", "show-public")[1])
    assert len(after["receipt_keys"]) == 2
    assert before["receipt_keys"][0] == after["receipt_keys"][1]
    private = {f.read_text() for f in (tmp_path / "keys").glob("*.key")}
    assert all(key not in json.dumps(after) for key in private)
    assert operate("keys", "rotate")[0] == 0
    assert len(list((tmp_path / "keys").glob("storage-*.key"))) == 2


def test_check_tells_a_good_set_up_from_a_bad_one(
    operate: Any, tmp_path: Path, database_address: str
) -> None:
    status, out, _ = operate("check")
    assert status == 1
    assert "BAD" in out
    operate("keys", "init")
    status, out, _ = operate("check")
    assert (status, "BAD" in out) == (0, False)
    if os.name == "posix":
        (tmp_path / "keys" / "index.key").chmod(0o640)
        assert operate("check")[0] == 1
        (tmp_path / "keys" / "index.key").chmod(0o600)
    operate("migrate", "--to", "base")
    status, out, _ = operate("check")
    assert status == 1
    assert "version None" in out


def test_the_desk_s_key_is_made_apart_and_its_public_half_published(
    operate: Any, tmp_path: Path
) -> None:
    operate("keys", "init")
    assert "takes no links" in operate("check")[1]
    assert operate("keys", "new-desk-key")[0] == 1  # nowhere to put it
    status, printed, _ = operate("keys", "new-desk-key", "--desk-keys", str(tmp_path / "desk"))
    assert status == 0
    public = tmp_path / "desk.pub"
    for text in (
        "",
        "{}",
        printed.replace("hpke", "xxxx"),
        printed.replace('"key_id":"', '"key_id":"0'),
    ):
        public.write_text(text)
        assert operate("keys", "publish-desk-key", str(public))[0] == 1
    assert operate("keys", "publish-desk-key", str(tmp_path / "nothing"))[0] == 1
    public.write_text(printed)
    assert operate("keys", "publish-desk-key", str(public))[0] == 0
    shown = json.loads(operate("keys", "show-public")[1])
    assert shown["desk_keys"] == [json.loads(printed)]
    assert operate("check")[0] == 0
    (private,) = (tmp_path / "desk").glob("desk-*.key")
    private.rename(tmp_path / "keys" / private.name)
    status, out, _ = operate("check")
    assert status == 1
    assert "move it to the desk's machine" in out


def test_purge_says_what_it_did(operate: Any) -> None:
    operate("keys", "init")
    status, out, _ = operate("purge")
    assert status == 0
    assert set(json.loads(out).values()) == {0}


def test_numbers_are_told_in_tens(operate: Any) -> None:
    told = json.loads(operate("stats")[1])
    assert told["cases"] == {"adult": "0 to 9", "minor": "0 to 9"}


def test_settings_come_from_file_environment_and_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "service.toml"
    file.write_text('name = "From the file"\nport = 1\ndatabase = "sqlite:///a.db"\n')
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    (secrets / "empreinte_service_database").write_text("sqlite:///from-a-secret.db")
    monkeypatch.setenv("EMPREINTE_SERVICE_CONFIG", str(file))
    monkeypatch.setenv("EMPREINTE_SERVICE_SECRETS", str(secrets))
    monkeypatch.setenv("EMPREINTE_SERVICE_PORT", "2")
    settings = load_settings(host="127.0.0.3", name=None)
    assert (settings.name, settings.port, settings.host) == ("From the file", 2, "127.0.0.3")
    assert settings.database == "sqlite:///from-a-secret.db"
    assert "from-a-secret" not in repr(settings)


def test_an_unknown_setting_is_named_and_its_value_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "service.toml"
    file.write_text('pasword = "very-secret"\n')
    monkeypatch.setenv("EMPREINTE_SERVICE_CONFIG", str(file))
    assert main(["check"]) == 1
    complaint = capsys.readouterr().err
    assert "pasword" in complaint
    assert "very-secret" not in complaint


def test_counters_that_can_not_be_kept_are_refused_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for address in ("nowhere://", "redis://:very-secret@host:port"):
        monkeypatch.setenv("EMPREINTE_SERVICE_RATE_LIMIT_STORAGE", address)
        assert main(["serve", "--database", f"sqlite:///{tmp_path / 'cases.db'}"]) == 1
        complaint = capsys.readouterr().err
        assert "rate_limit_storage" in complaint
        assert "very-secret" not in complaint
        assert main(["check", "--database", f"sqlite:///{tmp_path / 'cases.db'}"]) == 1
        assert "BAD   rate_limit_storage" in capsys.readouterr().out


def test_serving_and_stopping(tmp_path: Path) -> None:
    """As a process manager does it: SIGTERM, and the process ends well."""
    address = f"sqlite:///{tmp_path / 'cases.db'}"
    with service_process(tmp_path, "--database", address) as service:
        assert httpx.get(service.url + "/healthz").text == "ok\n"
        assert httpx.get(service.url + "/readyz").text == "ready\n"
        assert "empreinte_requests_total" in httpx.get(service.url + "/metrics").text
    assert service.process.returncode in (0, -signal.SIGTERM)
    assert "Application shutdown complete" in service.log.read_text()


@pytest.mark.parametrize(("who", "status"), [("loopback", 404), ("everyone", 200), ("off", 404)])
def test_metrics_are_not_for_those_behind_a_proxy(
    start_service: Any, who: str, status: int
) -> None:
    service = start_service(metrics=who)
    # as a trusted proxy on this computer passes a stranger's request on
    answer = service.http.get("/metrics", headers={"X-Forwarded-For": "203.0.113.9"})
    assert answer.status_code == status
