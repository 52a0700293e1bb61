from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from submission.case_identity import CaseIdentity
from submission.keeping.passphrase_vault import PassphraseVault
from submission.keeping.vault import NotAVaultError, Vault, VaultError, WrongPassphraseError

ONE, OTHER = CaseIdentity.new(), CaseIdentity.new()


def test_cases_are_there_again_with_the_passphrase_only(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    vault: Vault = PassphraseVault.create(path, "correct horse")
    for identity in (ONE, OTHER, ONE):
        vault.keep(identity)
    again = PassphraseVault.open(path, "correct horse")
    assert again.cases() == (ONE, OTHER)
    assert again.outbox_key() == vault.outbox_key()
    with pytest.raises(WrongPassphraseError):
        PassphraseVault.open(path, "Correct horse")

    again.forget(ONE.case_id)
    again.forget(ONE.case_id)
    assert PassphraseVault.open(path, "correct horse").cases() == (OTHER,)


def test_the_file_shows_neither_numbers_nor_codes_nor_how_many(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    vault = PassphraseVault.create(path, "secret")
    empty = path.stat().st_size
    vault.keep(ONE)
    content = path.read_bytes()
    assert ONE.case_id.encode() not in content
    assert ONE.access_code.encode() not in content
    assert len(content) == empty
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("real_key_costs")
def test_every_guess_costs_128_mebibytes_and_whoever_has_the_passphrase_needs_no_empreinte(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kept"
    PassphraseVault.create(path, "secret").keep(ONE)
    content = path.read_bytes()
    header, nonce, sealed = content[:32], content[32:44], content[44:]
    key = Argon2id(salt=header[16:], length=32, iterations=3, lanes=4, memory_cost=128 * 1024)
    plain = AESGCM(key.derive(b"secret")).decrypt(nonce, sealed, header)
    assert json.loads(plain)["cases"] == [[ONE.case_id, ONE.access_code]]


@pytest.mark.long
def test_the_same_passphrase_typed_in_another_way_opens(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    PassphraseVault.create(path, "caf\u00e9")
    assert PassphraseVault.open(path, "cafe\u0301").cases() == ()


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    path.write_text("something else")
    with pytest.raises(VaultError):
        PassphraseVault.create(path, "secret")
    assert path.read_text() == "something else"


def test_an_empty_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongPassphraseError):
        PassphraseVault.create(tmp_path / "kept", "")


def test_a_damaged_file_is_an_error_and_never_an_empty_vault(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    PassphraseVault.create(path, "secret").keep(ONE)
    whole = path.read_bytes()
    for damaged, error in [
        (whole[:-1], WrongPassphraseError),
        (whole[:20], NotAVaultError),
        (b"", NotAVaultError),
        (b"x" + whole[1:], NotAVaultError),
        (whole[:15] + b"\x02" + whole[16:], NotAVaultError),
        (whole[:20] + bytes([whole[20] ^ 1]) + whole[21:], WrongPassphraseError),
        (whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:], WrongPassphraseError),
    ]:
        path.write_bytes(damaged)
        with pytest.raises(error):
            PassphraseVault.open(path, "secret")
    with pytest.raises(VaultError):
        PassphraseVault.open(tmp_path / "nowhere", "secret")


def test_a_vault_that_can_t_be_written_keeps_what_it_had(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "stick", tmp_path / "pulled out"
    folder.mkdir()
    vault = PassphraseVault.create(folder / "kept", "secret")
    vault.keep(ONE)
    folder.rename(elsewhere)
    with pytest.raises(VaultError):
        vault.keep(OTHER)
    elsewhere.rename(folder)
    assert vault.cases() == (ONE,)
    vault.keep(OTHER)
    assert vault.cases() == (ONE, OTHER)


@pytest.mark.long
def test_a_file_that_was_replaced_by_another_vault_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    vault = PassphraseVault.create(path, "secret")
    path.unlink()
    PassphraseVault.create(path, "secret").keep(OTHER)
    with pytest.raises(VaultError, match="replaced"):
        vault.keep(ONE)
    assert PassphraseVault.open(path, "secret").cases() == (OTHER,)


@pytest.mark.long
def test_two_open_copies_lose_no_case(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    first = PassphraseVault.create(path, "secret")
    second = PassphraseVault.open(path, "secret")
    first.keep(ONE)
    second.keep(OTHER)
    assert first.cases() == second.cases() == (ONE, OTHER)
    second.forget(ONE.case_id)
    assert first.cases() == (OTHER,)
    first.keep(OTHER)
    assert list(tmp_path.iterdir()) == [path], "no lock stays behind"


KEEPS = """
import sys
from pathlib import Path
from submission.case_identity import CaseIdentity
from submission.keeping.passphrase_vault import PassphraseVault

vault = PassphraseVault.open(Path(sys.argv[1]), "secret")
print("ready", flush=True)
sys.stdin.readline()
for _ in range(10):
    identity = CaseIdentity.new()
    vault.keep(identity)
    print(identity.case_id)
"""


@pytest.mark.long
@pytest.mark.usefixtures("real_key_costs")
def test_two_processes_keep_cases_at_once_and_none_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    vault = PassphraseVault.create(path, "secret")
    keeping = [
        subprocess.Popen(
            [sys.executable, "-c", KEEPS, str(path)],
            cwd=Path(__file__).parents[3],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for process in keeping:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    said = [process.communicate("go\n", timeout=60)[0].split() for process in keeping]
    assert [process.returncode for process in keeping] == [0, 0]
    kept = {identity.case_id for identity in vault.cases()}
    assert kept == {*said[0], *said[1]}
    assert len(kept) == 20
