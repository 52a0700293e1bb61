"""``keep``, ``kept``, ``forget``, ``operator`` and ``outbox``: kept only when asked, shown as little as possible, removed wholly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from submission.case_identity import CaseIdentity
from submission.keeping import KeptPlaces, keyring_vault
from submission.network.service_address import ServiceAddress
from submission.protocol.operator_file import OperatorFile, sign, to_toml
from tests.app.terminal.command_line import ADULT, run_as_set, small_picture
from tests.end_to_end import memory_keyring
from tests.submission.protocol.test_operator_file import FILE, SIGNED, SIGNING
from tests.variants import first_of

PASSPHRASE = "four plain words together"
Answer = tuple[int, list[dict[str, object]], str]
Run = Callable[..., Answer]


@pytest.fixture(name="home")
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An account of its own, with a keyring of its own."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(home / variable))
    for variable in ("EMPREINTE_SERVICE", "EMPREINTE_OPERATOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("EMPREINTE_PASSPHRASE", PASSPHRASE)
    memory_keyring.ENTRIES.clear()
    monkeypatch.setattr(keyring_vault, "_BACKENDS", ((memory_keyring.__name__, "Keyring"),))
    return home


@pytest.fixture(name="typed")
def _typed(home: Path) -> Run:
    """Runs a command in this process: exit code, JSON lines, and what stood on standard error."""

    def typed(*arguments: object) -> Answer:
        ran = run_as_set(*arguments)
        return ran.code, ran.lines, ran.err

    return typed


@pytest.mark.parametrize("in_file", first_of([True, False], every_run=1))
def test_a_case_is_kept_listed_exported_and_forgotten(
    typed: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_file: bool
) -> None:
    identity, other = CaseIdentity.new(), CaseIdentity.new()
    vault = ("--vault", tmp_path / "locked") if in_file else ()
    for each in (identity, other, identity):
        monkeypatch.setenv("EMPREINTE_ACCESS_CODE", each.access_code)
        assert typed("keep", *vault, each.case_id)[:2] == (0, [{"kept": each.case_id}])
    _, listed, said = typed("kept", *vault)
    assert listed == [{"case_id": identity.case_id}, {"case_id": other.case_id}]
    assert identity.access_code not in said + str(listed)
    _, listed, _ = typed("kept", "--codes", *vault)
    assert [line["access_code"] for line in listed] == [identity.access_code, other.access_code]

    taken = tmp_path / "elsewhere"
    assert typed("kept", "--export", taken, *vault)[:2] == (0, [{"exported": 2}])
    assert len(typed("kept", "--vault", taken)[1]) == 2
    code, _, said = typed("kept", "--export", taken, *vault)
    assert code == 1, "nothing is written over"
    assert str(tmp_path) not in said

    assert typed("forget", *vault, other.case_id)[1] == [{"forgotten": other.case_id}]
    assert typed("forget", *vault, other.case_id)[0] == 2
    assert typed("kept", *vault)[1] == [{"case_id": identity.case_id}]


def test_a_wrong_passphrase_opens_nothing(
    typed: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = CaseIdentity.new()
    monkeypatch.setenv("EMPREINTE_ACCESS_CODE", identity.access_code)
    assert typed("keep", "--vault", tmp_path / "locked", identity.case_id)[0] == 0
    monkeypatch.setenv("EMPREINTE_PASSPHRASE", "another passphrase")
    code, lines, _ = typed("kept", "--vault", tmp_path / "locked")
    assert code == 1
    assert identity.case_id not in str(lines)


def test_forgetting_everything_leaves_no_file_and_no_entry(
    typed: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = CaseIdentity.new()
    monkeypatch.setenv("EMPREINTE_ACCESS_CODE", identity.access_code)
    assert typed("keep", identity.case_id)[0] == 0
    file = tmp_path / "operator.toml"
    file.write_text(to_toml(SIGNED), "utf-8")
    assert typed("operator", "--keep", file)[0] == 0
    assert [path for path in home.rglob("*") if path.is_file()]
    assert typed("forget")[0] == 2, "it has to be said what"
    assert typed("forget", "--everything")[1] == [{"left": 0, "errors": []}]
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert memory_keyring.ENTRIES == {}


def test_an_operator_s_file_is_shown_kept_and_replaced_only_by_its_own_operator(
    typed: Run, tmp_path: Path
) -> None:
    def written(name: str, file: OperatorFile) -> Path:
        path = tmp_path / name
        path.write_text(to_toml(file), "utf-8")
        return path

    assert typed("operator")[0] == 2, "there is none"
    code, (shown,), _ = typed("operator", written("first", FILE))
    assert (code, shown["name"]) == (0, FILE.name)
    assert not KeptPlaces.of_this_account().operator.exists(), "shown, not kept"
    nowhere = FILE.model_copy(update={"address": "https://cases.example:99999"})
    assert typed("operator", "--keep", written("nowhere", nowhere))[0] in (1, 2)
    assert not KeptPlaces.of_this_account().operator.exists(), "the window would not open again"
    assert typed("operator", "--keep", tmp_path / "first")[0] == 0
    assert typed("operator")[1][0]["address"] == FILE.address

    another = FILE.model_copy(update={"name": "Somebody else"})
    assert typed("operator", "--keep", written("other", another))[0] == 2
    assert typed("operator")[1][0]["name"] == FILE.name
    newer = sign(FILE.model_copy(update={"name": "The same, renamed"}), SIGNING)
    assert typed("operator", "--keep", written("newer", newer))[0] == 0
    assert typed("operator")[1][0]["name"] == "The same, renamed"
    altered = to_toml(newer).replace("The same, renamed", "Somebody else")
    (tmp_path / "altered").write_text(altered, "utf-8")
    assert typed("operator", tmp_path / "altered")[0] in (1, 2)
    assert typed("operator", "--remove")[0] == 0
    assert typed("operator")[0] == 2


def test_a_case_that_could_not_be_sent_waits_and_arrives_once(
    typed: Run, tmp_path: Path, service: ServiceAddress
) -> None:
    picture = tmp_path / "a.png"
    small_picture(picture, 1)
    nowhere = "http://127.0.0.1:1"
    code, _, said = typed("submit", *ADULT, "--keep-trying", "--service", nowhere, picture)
    assert code == 1
    assert "waiting on this computer" in said
    _, (waiting,), _ = typed("outbox")
    assert (waiting["arrived"], waiting["trouble"]) == (False, None)
    code, (tried,), _ = typed("outbox", "--now", "--service", nowhere)
    assert (code, tried["arrived"], tried["trouble"]) == (1, False, "unreachable")
    code, (sent,), _ = typed("outbox", "--now", "--service", service.url)
    assert (code, sent["arrived"]) == (0, True)
    assert sent["receipts"]
    assert typed("outbox")[1] == [], "its receipts were given out"


def test_a_waiting_case_can_be_given_up(typed: Run, tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    small_picture(picture, 2)
    typed("submit", *ADULT, "--keep-trying", "--service", "http://127.0.0.1:1", picture)
    _, (waiting,), _ = typed("outbox")
    assert typed("outbox", "--discard", CaseIdentity.new().case_id)[0] == 2
    typed("outbox", "--discard", waiting["case_id"])
    assert typed("outbox")[1] == []
