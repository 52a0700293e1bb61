"""The log of what was done: only ever added to, and a change to it is noticed."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from case_api.desk.access.audit import Action, check_log, record
from case_api.desk.access.folder import DeskFolder, DeskFolderError, DeskStore, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    folder = DeskFolder(tmp_path / "desk")
    folder.create()
    with contextlib.closing(open_store(folder)) as opened:
        for n in range(4):
            record(opened, "ada", Action.SIGNED_OUT, f"ABCD{n}", "")
        yield opened


def _tamper(folder: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(folder / "desk" / "desk.db")) as connection:
        for trigger in ("audit_no_update", "audit_no_delete"):
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute(statement)
        connection.commit()


def test_a_log_that_nobody_touched_is_whole(store: DeskStore) -> None:
    proof = check_log(store)
    assert (proof.entries, proof.broken_at) == (4, None)
    record(store, "lea", Action.SIGNED_IN)
    assert check_log(store).end != proof.end


@pytest.mark.parametrize(
    ("statement", "noticed_at"),
    [
        ("DELETE FROM audit WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("UPDATE audit SET who = 'lea' WHERE number = 3", 3),
        ("UPDATE audit SET at = at - 60 WHERE number = 1", 1),
        ("UPDATE audit SET number = 9 WHERE number = 4", 4),
        ("UPDATE audit SET subject = 'A', action = 'signed in' WHERE number = 4", 4),
    ],
)
def test_a_change_is_noticed(
    store: DeskStore, tmp_path: Path, statement: str, noticed_at: int
) -> None:
    _tamper(tmp_path, statement)
    assert check_log(store).broken_at == noticed_at


def test_a_cut_off_end_shows_in_what_was_noted(store: DeskStore, tmp_path: Path) -> None:
    noted = check_log(store)
    _tamper(tmp_path, "DELETE FROM audit WHERE number = 4")
    after = check_log(store)
    assert after.broken_at is None
    assert (after.entries, after.end) != (noted.entries, noted.end)


@pytest.mark.parametrize("statement", ["DELETE FROM audit", "UPDATE audit SET who = 'x'"])
def test_the_database_itself_refuses_changes(
    store: DeskStore, tmp_path: Path, statement: str
) -> None:
    with (
        contextlib.closing(sqlite3.connect(tmp_path / "desk" / "desk.db")) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only ever added to"),
    ):
        connection.execute(statement)


def test_the_folder_is_the_desks_alone(store: DeskStore, tmp_path: Path) -> None:
    modes = {file.stat().st_mode & 0o077 for file in (tmp_path / "desk").iterdir()}
    assert modes == {0}
    assert (tmp_path / "desk").stat().st_mode & 0o077 == 0


def test_a_lost_key_is_not_replaced_by_a_new_one(store: DeskStore, tmp_path: Path) -> None:
    (tmp_path / "desk" / "accounts.key").unlink()
    with pytest.raises(DeskFolderError, match="Restore"):
        DeskFolder(tmp_path / "desk").create()


def test_a_database_of_a_newer_version_is_left_alone(store: DeskStore, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "desk" / "desk.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(DeskFolderError, match="newer"):
        open_store(DeskFolder(tmp_path / "desk"))
