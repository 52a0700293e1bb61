"""Forgetting everything, compared file by file with what there was before anything was kept."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from submission.case_identity import CaseIdentity
from submission.keeping.forgetting import export_cases, forget_everything
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.passphrase_vault import PassphraseVault
from submission.keeping.places import KeptPlaces
from submission.keeping.vault import VaultError, VaultLockedError
from tests.submission.keeping.test_keyring_vault import UNLOCKED, needs_keyring, run_with_keyring

USES_EVERYTHING = """
import json, sys
from pathlib import Path
from app.state.preferences import Preferences, preferences_file, save
from submission.case_identity import CaseIdentity
from submission.keeping.forgetting import forget_everything
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.outbox import Outbox
from submission.keeping.passphrase_vault import PassphraseVault
from submission.keeping.places import KeptPlaces
from submission.keeping.private_file import make_private_folder, replace_file
from submission.preparation import prepare_case
from tests.submission.cases import ADULT, chosen, picture

places = KeptPlaces.of_this_account()
case = prepare_case(chosen([picture(1)]), ADULT)
keyring = KeyringVault()
keyring.keep(case.identity)
Outbox(places.outbox, keyring.outbox_key()).put(case)
elsewhere = Path.home() / "Documents" / "notes"
elsewhere.parent.mkdir()
for path in (places.vault, elsewhere):
    PassphraseVault.create(path, "secret").keep(case.identity)
save(preferences_file(), Preferences("fr", remembered=True))
replace_file(places.operator, b"format")
make_private_folder(places.journals)
replace_file(places.journals / "0123.journal", b"sealed")
# what ended processes leave behind
(places.data / ".kept.0123abcd.new").write_text("")
(places.data / ".kept.lock").write_text("")
(places.outbox / ".abc.waiting.0123abcd.new").write_text("")
kept = [str(path) for path in Path.home().rglob("*") if path.is_file()]
left = forget_everything(places, keyring, also=[elsewhere])
print(json.dumps([case.identity.case_id, case.identity.access_code, kept, list(map(str, left))]))
assert KeyringVault().cases() == ()
"""


def _snapshot(folder: Path) -> dict[str, str]:
    """Every file with a digest of its contents, and every folder that is named after this program."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    } | {
        str(path.relative_to(folder)): "folder"
        for path in folder.rglob("*")
        if path.is_dir() and "empreinte" in path.name
    }


@needs_keyring
def test_forgetting_everything_leaves_the_home_as_it_was(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "a letter").write_text("mine")
    # the keyring's daemon makes files of its own, also for nobody's entries
    run_with_keyring(UNLOCKED, "import keyring; keyring.set_password('x', 'y', 'z')", home)
    before = _snapshot(home)
    printed = run_with_keyring(UNLOCKED, USES_EVERYTHING, home)
    number, code, kept, left = json.loads(printed)
    assert len(kept) > 10, "much was kept in between"
    assert left == []
    after = _snapshot(home)
    keyrings = {name for name in after if name.endswith((".keyring", "/default"))}
    assert {name: after[name] for name in after.keys() - keyrings} == {
        name: before[name] for name in before.keys() - keyrings
    }
    everything = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert number.encode() not in everything
    assert code.encode() not in everything


class _Locked(KeyringVault):
    def forget_all(self) -> None:
        raise VaultLockedError


def test_what_can_t_be_removed_is_named(tmp_path: Path) -> None:
    places = KeptPlaces(tmp_path / "data", tmp_path / "config")
    for folder in (places.data, places.config):
        folder.mkdir()
    stranger = places.data / "somebody else's file"
    stranger.write_text("mine")
    places.preferences.symlink_to(stranger)
    left = forget_everything(places, _Locked(lock=places.keyring))
    assert [type(each) for each in left if isinstance(each, VaultError)] == [VaultLockedError]
    assert [each for each in left if isinstance(each, Path)] == [places.data]
    assert stranger.read_text() == "mine", "a link is removed, and never what it leads to"
    assert not places.config.exists()


@pytest.mark.long
def test_an_exported_file_opens_elsewhere(tmp_path: Path) -> None:
    cases = (CaseIdentity.new(), CaseIdentity.new())
    export_cases(cases, tmp_path / "stick", "another passphrase")
    assert PassphraseVault.open(tmp_path / "stick", "another passphrase").cases() == cases
    with pytest.raises(VaultError, match="already"):
        export_cases(cases, tmp_path / "stick", "another passphrase")
    assert [file.name for file in tmp_path.iterdir()] == ["stick"]


def test_where_nothing_can_be_kept_there_is_nothing_to_remove(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    nowhere = KeptPlaces(data=tmp_path / "file" / "data", config=tmp_path / "file" / "config")
    left = forget_everything(nowhere, _Locked(lock=tmp_path / "lock"))
    assert [each for each in left if isinstance(each, Path)] == []
