"""Number and code are kept on this computer only when asked, found again there, and removed with everything else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.jobs import LockedFile
from app.pages.following.kept_part import KeptPart
from app.pages.passphrase_card import PassphraseCard
from app.state import Preferences, Step
from app.widgets import WayRow
from submission.case_identity import CaseIdentity
from submission.keeping import PassphraseVault
from submission.keeping.vault import WrongPassphraseError
from tests.end_to_end.window_person import Person

if TYPE_CHECKING:
    from app.shell.desk import Desk
    from tests.end_to_end.window_person import NewDesk

PASSPHRASE = "four plain words together"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "dbus-send")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This account's folders for data and settings, inside the test's own."""
    home = tmp_path / "home"
    home.mkdir()
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(home / variable))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return home


def done(person: Person, desk: Desk) -> None:
    person.until("it is carried out", lambda: not desk.kept.under_way)


def type_passphrase(desk: Desk, *typed: str) -> None:
    card = desk.window.page.findChild(PassphraseCard)
    assert card is not None
    fields = card.findChildren(QLineEdit)
    assert len(fields) == len(typed)
    for field, text in zip(fields, typed, strict=True):
        field.setText(text)
    fields[-1].returnPressed.emit()


def test_a_case_in_a_locked_file_is_found_again_with_its_passphrase_only(
    new_desk: NewDesk, qapp: QApplication, tmp_path: Path
) -> None:
    desk = new_desk()
    person = Person(qapp, desk, walks=True)
    identity, file = CaseIdentity.new(), tmp_path / "notes.bin"
    desk.keeping.keep(identity, LockedFile(file, PASSPHRASE))
    done(person, desk)
    assert desk.kept.kept == {identity.case_id}
    assert PassphraseVault.open(file, PASSPHRASE).cases() == (identity,)
    assert identity.case_id.encode() not in file.read_bytes()

    desk.window.go(Step.LOOK_UP)
    part = desk.window.page.findChild(KeptPart)
    assert part is not None
    part._ask_passphrase(file)
    type_passphrase(desk, "another passphrase")
    done(person, desk)
    assert isinstance(desk.kept.trouble, WrongPassphraseError)
    part._ask_passphrase(file)
    type_passphrase(desk, PASSPHRASE)
    done(person, desk)
    (row,) = part.findChildren(WayRow)
    assert row.text() == identity.shown_case_id
    assert identity.shown_access_code not in row.text(), "somebody may look over the shoulder"
    row.click()
    fields = {field.text() for field in desk.window.page.findChildren(QLineEdit)}
    assert {identity.shown_case_id, identity.shown_access_code} <= fields


def test_two_different_or_short_passphrases_make_no_file(qapp: QApplication) -> None:
    card = PassphraseCard(new=True)
    given: list[str] = []
    card.given.connect(given.append)
    fields = card.findChildren(QLineEdit)
    for first, second in (("short", "short"), (PASSPHRASE, PASSPHRASE + "!"), ("", "")):
        fields[0].setText(first)
        fields[1].setText(second)
        fields[1].returnPressed.emit()
    assert given == []
    fields[1].setText(PASSPHRASE)
    fields[0].setText(PASSPHRASE)
    fields[1].returnPressed.emit()
    assert given == [PASSPHRASE]
    card.deleteLater()


def test_removing_everything_leaves_no_file(
    new_desk: NewDesk, qapp: QApplication, own_folders: Path
) -> None:
    from app.state.preferences import preferences_file, save
    from submission.keeping import KeptPlaces

    desk = new_desk()
    person = Person(qapp, desk)
    save(preferences_file(), Preferences("en", remembered=True))
    places = KeptPlaces.of_this_account()
    places.data.mkdir(parents=True, exist_ok=True)
    desk.keeping.keep(CaseIdentity.new(), LockedFile(places.vault, PASSPHRASE))
    done(person, desk)
    assert [path for path in own_folders.rglob("*") if path.is_file()]
    desk.keeping.forget_everything()
    done(person, desk)
    assert desk.kept.left == 0
    assert [path for path in own_folders.rglob("*") if path.is_file()] == []
    assert not desk.appearance.preferences.remembered


IN_A_KEYRING = """
import sys
from PySide6.QtCore import QCoreApplication
from app.jobs import KeepingJob
from app.state import KeptHere
from submission.case_identity import CaseIdentity

application = QCoreApplication([])
kept, identity = KeptHere(), CaseIdentity.new()
job = KeepingJob(kept, None)

def carried_out():
    while kept.under_way or job.running:
        application.processEvents()

job.keep(identity); carried_out()
assert kept.kept == {identity.case_id}, kept.trouble
job.find(); carried_out()
assert kept.cases == (identity,)
job.forget_everything(); carried_out()
assert kept.left == 0, kept.left
job.find(); carried_out()
assert kept.cases == ()
print("kept, found and removed")
"""


@pytest.mark.long
@pytest.mark.skipif(
    sys.platform != "linux" or not all(shutil.which(tool) for tool in NEEDED),
    reason="needs a real keyring: apt-get install dbus gnome-keyring",
)
def test_a_case_in_the_system_s_keyring_is_found_again(own_folders: Path) -> None:
    unlock = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; sleep 1; "
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY")
    }
    ran = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            unlock + 'exec "$0" -c "$1"',
            sys.executable,
            IN_A_KEYRING,
        ],
        capture_output=True,
        text=True,
        timeout=110,
        env=environment | {"HOME": str(own_folders), "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert "kept, found and removed" in ran.stdout, ran.stderr
