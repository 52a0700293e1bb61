"""Against a real Secret Service: a private bus and GNOME's keyring daemon, with a home of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.vault import VaultTimedOutError, VaultUnavailableError

NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "dbus-send")
needs_keyring = pytest.mark.skipif(
    sys.platform != "linux" or not all(shutil.which(tool) for tool in NEEDED),
    reason="needs a real keyring: apt-get install dbus gnome-keyring",
)
pytestmark = needs_keyring

_PING = (
    "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
    "org.freedesktop.DBus.Peer.Ping >/dev/null 2>&1"
)
UNLOCKED = (
    "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
    f"for i in $(seq 100); do {_PING} && break; sleep 0.1; done; "
)

KEEP_AND_FORGET = """
from submission.case_identity import CaseIdentity
from submission.keeping.keyring_vault import KeyringVault

vault = KeyringVault()
assert vault.available()
assert vault.cases() == ()
one, two, three = (CaseIdentity.new() for _ in range(3))
for identity in (one, two, three, two):
    vault.keep(identity)
assert KeyringVault().cases() == (one, two, three)
key = vault.outbox_key()
assert len(key) == 32 and KeyringVault().outbox_key() == key
vault.forget(one.case_id)
vault.forget(one.case_id)
assert KeyringVault().cases() == (two, three)
vault.forget(three.case_id)
assert KeyringVault().cases() == (two,)
vault.forget(two.case_id)
assert KeyringVault().cases() == ()
print("all kept and forgotten")
"""

# killed while it forgets a case, right after the write of the first entry that moves up
KILLED = """
import os, sys
from keyring.backends.SecretService import Keyring
from submission.keeping.keyring_vault import KeyringVault

write = Keyring.set_password

def write_and_die(*arguments):
    write(*arguments)
    os._exit(9)

Keyring.set_password = write_and_die
KeyringVault(timeout=60).forget(sys.argv[1])
"""
AFTER_A_KILL = f"""
import subprocess, sys
from keyring.backends.SecretService import Keyring
from submission.case_identity import CaseIdentity
from submission.keeping.keyring_vault import KeyringVault

KILLED = {KILLED!r}

vault = KeyringVault()
one, two, three, four = (CaseIdentity.new() for _ in range(4))
for identity in (one, two, three):
    vault.keep(identity)
killed = subprocess.run([sys.executable, "-c", KILLED, one.case_id], check=False)
assert killed.returncode == 9, killed
assert vault.cases() == (two, three)
if "keep" in sys.argv:
    vault.keep(four)
    assert vault.cases() == (two, three, four)
    vault.forget(four.case_id)
vault.forget(three.case_id)
assert vault.cases() == (two,)
vault.forget(two.case_id)
assert vault.cases() == ()
left = [n for n in range(1, 9) if Keyring().get_password("Empreinte", f"case {{n}}") is not None]
assert left == [], left
print("nothing lost, nothing left")
"""

# somebody owns the keyring's name on the bus and never says a word, as a daemon does that waits for a passphrase
SILENT = """
import time
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.vault import VaultTimedOutError

silent = open_dbus_connection("SESSION")
Proxy(message_bus, silent).RequestName("org.freedesktop.secrets")
begun = time.monotonic()
try:
    KeyringVault(timeout=1.0).cases()
except VaultTimedOutError as error:
    print("given up:", error)
assert time.monotonic() - begun < 5
"""

LOCKED = """
from submission.keeping.keyring_vault import KeyringVault
from submission.keeping.vault import VaultError

try:
    KeyringVault(timeout=5.0).cases()
except VaultError as error:
    print(type(error).__name__, error)
"""
# started, and nobody is there to type the passphrase
STARTED_LOCKED = (
    "gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 & "
    f"for i in $(seq 100); do {_PING} && break; sleep 0.1; done; "
)


def run_with_keyring(setup: str, program: str, home: Path, *arguments: str) -> str:
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    # dbus-run-session ends the daemon together with the bus
    shell = ("bash", "-c", setup + '"$0" -c "$@"', sys.executable, program, *arguments)
    done = subprocess.run(
        ["dbus-run-session", "--", *shell],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_cases_are_kept_and_forgotten_one_entry_each(tmp_path: Path) -> None:
    assert "all kept and forgotten" in run_with_keyring(UNLOCKED, KEEP_AND_FORGET, tmp_path)


@pytest.mark.parametrize("next_step", ["keep", "forget"])
def test_a_kill_while_forgetting_loses_no_other_case_and_leaves_none(
    tmp_path: Path, next_step: str
) -> None:
    printed = run_with_keyring(UNLOCKED, AFTER_A_KILL, tmp_path, next_step)
    assert "nothing lost, nothing left" in printed


def test_the_keyring_s_file_shows_no_code(tmp_path: Path) -> None:
    program = (
        "from submission.case_identity import CaseIdentity\n"
        "from submission.keeping.keyring_vault import KeyringVault\n"
        "identity = CaseIdentity.new()\n"
        "KeyringVault().keep(identity)\n"
        "print(identity.access_code)\n"
    )
    code = run_with_keyring(UNLOCKED, program, tmp_path).strip()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert all(code.encode() not in path.read_bytes() for path in files)


def test_a_keyring_that_never_answers_is_given_up(tmp_path: Path) -> None:
    assert "given up: The computer's keyring did not answer" in run_with_keyring(
        "", SILENT, tmp_path
    )


def test_a_locked_keyring_is_an_error_and_not_an_empty_one(tmp_path: Path) -> None:
    keep = (
        "from submission.case_identity import CaseIdentity\n"
        "from submission.keeping.keyring_vault import KeyringVault\n"
        "KeyringVault().keep(CaseIdentity.new())\n"
    )
    run_with_keyring(UNLOCKED, keep, tmp_path)
    said = run_with_keyring(STARTED_LOCKED, LOCKED, tmp_path)
    assert said.startswith(("VaultLockedError", "VaultTimedOutError"))


def test_without_a_bus_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    vault = KeyringVault(timeout=20)
    with pytest.raises((VaultUnavailableError, VaultTimedOutError)):
        vault.cases()
    assert not vault.available()


KEEPS = """
import sys
from submission.case_identity import CaseIdentity
from submission.keeping.keyring_vault import KeyringVault

vault = KeyringVault(timeout=60)
for _ in range(6):
    identity = CaseIdentity.new()
    vault.keep(identity)
    print(identity.case_id, flush=True)
"""
TWO_PROCESSES = f"""
import subprocess, sys
from submission.keeping.keyring_vault import KeyringVault

KEEPS = {KEEPS!r}
keeping = [
    subprocess.Popen([sys.executable, "-c", KEEPS], stdout=subprocess.PIPE, text=True)
    for _ in range(2)
]
said = [process.communicate()[0].split() for process in keeping]
kept = [identity.case_id for identity in KeyringVault(timeout=60).cases()]
assert sorted(kept) == sorted(said[0] + said[1]), (kept, said)
assert len(kept) == 12
print("none lost")
"""


def test_two_processes_keep_cases_at_once_and_none_is_lost(tmp_path: Path) -> None:
    assert "none lost" in run_with_keyring(UNLOCKED, TWO_PROCESSES, tmp_path)
