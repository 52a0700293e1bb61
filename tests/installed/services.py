"""The packaged case service and its desk, started as their units start them: a bare root runs no systemd."""

from __future__ import annotations

import sqlite3
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.installed.bare_root import BareRoot
from tests.installed.expectations import WrongError, expect

SERVICE = "http://127.0.0.1:8765"
#: Where cases and keys stay, also after the package was purged.
STATE = "var/lib/empreinte-service"
_DESK = "http://127.0.0.1:8020"
_DESK_STATE = f"{STATE}-desk"
_DESK_SETTINGS = {"EMPREINTE_SERVICE_CONFIG": "/etc/empreinte-service/desk.toml"}
_PASSWORD = "long-enough-for-the-check"
#: Where the desk's public key lies between the two commands that make and publish it.
_DESK_KEY = "tmp/desk.pub"
_USER = "empreinte-service"


@contextmanager
def running_service(root: BareRoot) -> Iterator[None]:
    """``empreinte-service serve``, once it answers."""
    _make_state(root, STATE)
    with _running(root, "serve", f"{SERVICE}/healthz"):
        yield


def cases(database: Path) -> int:
    """How many cases are in a service's database."""
    return _rows(database, "cases")


def answers(database: Path) -> int:
    """How many hashes a platform has answered for."""
    return _rows(database, "feedback")


def database(root: BareRoot) -> Path:
    """The packaged service's."""
    return root.path / STATE / "cases.db"


def check_desk(root: BareRoot) -> None:
    """The desk's key is made and published, somebody is let in, and the desk asks who is there."""
    _make_state(root, _DESK_STATE)
    made = root.run_as_user(["empreinte-service", "keys", "new-desk-key"], _USER, **_DESK_SETTINGS)
    key = root.path / _DESK_KEY
    key.write_text(made)
    root.run_as_user(["empreinte-service", "keys", "publish-desk-key", f"/{_DESK_KEY}"], _USER)
    key.unlink()
    let_in = f"echo {_PASSWORD} | empreinte-service desk-account add ada --role lead"
    root.run_as_user(["sh", "-c", let_in], _USER, **_DESK_SETTINGS)
    with _running(root, "desk", f"{_DESK}/", **_DESK_SETTINGS) as page:
        expect("the desk asks staff to sign in", 'type="password"' in page)


def _make_state(root: BareRoot, folder: str) -> None:
    root.run(["install", "-d", "-m", "0700", "-o", _USER, f"/{folder}"])


@contextmanager
def _running(root: BareRoot, command: str, address: str, **environment: str) -> Iterator[str]:
    """A command of the service in the background. Gives what ``address`` answers once it does."""
    process = root.start_as_user(["empreinte-service", command], _USER, **environment)
    try:
        yield _answer(address)
    finally:
        process.kill()  # and with it all that runs in there
        process.wait(30)


def _answer(address: str) -> str:
    for _ in range(300):
        try:
            with urllib.request.urlopen(address, timeout=2) as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.1)
    raise WrongError(f"{address} does not answer")


def _rows(database: Path, table: str) -> int:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
