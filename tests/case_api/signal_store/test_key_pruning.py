"""Old storage keys are destroyed, and never one that anything needs. A row without its key stops nobody."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import select

from case_api.cases import intake
from case_api.keys import KeyFolder
from case_api.operator.command_line import main
from case_api.settings import Settings
from case_api.signal_store.rotation import keys_in_use
from case_api.storage.cipher import UndecryptableError
from case_api.storage.database import Database, Result
from case_api.storage.tables import signals
from case_api.storage.times import DAY, HOUR
from case_api.upkeep.retention import purge
from submission.protocol.wire import CaseSubmission
from tests.case_api.people import Person, picture, video
from tests.case_api.platforms import new_platform
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService
from tests.plausible_pdq import random_pdq


@pytest.fixture
def started(start_service: Callable[..., RunningService]) -> RunningService:
    return start_service()


def keys(settings: Settings, command: str) -> int:
    return main(
        ["keys", command, "--database", settings.database, "--keys", str(settings.key_folder)]
    )


def storage_keys(settings: Settings) -> set[str]:
    return set(KeyFolder(settings.key_folder).keyring().cipher.keys)


def let_pass(settings: Settings, seconds: float) -> None:
    """As if all keys had been made so much earlier."""
    then = time.time() - seconds
    for file in settings.key_folder.glob("*.key"):
        os.utime(file, (then, then))


def test_keys_are_destroyed_a_day_after_they_were_replaced(started: RunningService) -> None:
    settings = started.settings
    Person(started.http).submit(picture(), picture())
    let_pass(settings, 400 * DAY)
    assert keys(settings, "prune") == 0
    (first,) = storage_keys(settings)

    assert keys(settings, "rotate") == 0
    assert keys(settings, "prune") == 0
    assert len(storage_keys(settings)) == 2

    let_pass(settings, DAY - HOUR)
    assert keys(settings, "prune") == 0
    assert len(storage_keys(settings)) == 2

    let_pass(settings, DAY + HOUR)
    assert keys(settings, "prune") == 0
    (second,) = storage_keys(settings)
    assert second != first
    assert keys_in_use(started.database) == {second: 2}


def test_a_key_that_is_about_to_become_current_is_not_destroyed(started: RunningService) -> None:
    """Another process has made it, and not yet said so."""
    settings = started.settings
    let_pass(settings, 400 * DAY)
    (settings.key_folder / "storage-0badcafe.key").write_text("00" * 32)
    assert keys(settings, "prune") == 0
    assert len(storage_keys(settings)) == 2


def test_a_key_that_a_signal_needs_is_not_destroyed(
    started: RunningService, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = started.settings
    Person(started.http).submit()
    old = KeyFolder(settings.key_folder).keyring().cipher.current_key_id
    KeyFolder(settings.key_folder).add("storage")
    let_pass(settings, 400 * DAY)
    assert keys(settings, "prune") == 0
    assert old in storage_keys(settings)
    assert f"{old} is kept" in capsys.readouterr().out


def test_a_request_that_is_under_way_while_keys_are_pruned_keeps_its_key(
    started: RunningService,
) -> None:
    settings = started.settings

    @dataclass(frozen=True)
    class Waiting(Database):
        """The request waits for its turn to write, and the operator is in a hurry."""

        def write(self, work: Callable[[Any], Result]) -> Result:
            for command in ("rotate", "prune", "rotate", "prune"):
                assert keys(settings, command) == 0
            return super().write(work)

    let_pass(settings, 400 * DAY)
    person, value = Person(started.http), random_pdq()
    body = person.body(picture(value))
    database = Waiting(started.database.engine, started.database._turn)
    keyring = KeyFolder(settings.key_folder).keyring()
    case = CaseSubmission.model_validate_json(body)
    intake.submit(database, keyring, "test", person.number, body, case)

    assert value in new_platform(started).values()
    assert keys(settings, "rotate") == 0


def test_remains_of_what_was_erased_can_not_be_read_once_the_key_is_destroyed(
    started: RunningService,
) -> None:
    """Wherever they are: PostgreSQL's dead rows and write-ahead log, and backups of either database."""
    settings = started.settings
    leaving, staying, value = Person(started.http), Person(started.http), random_pdq()
    leaving.submit(picture())
    publish(started.database)
    with started.database.reading() as connection:
        ((row_id, key_id, remains),) = connection.execute(
            select(signals.c.id, signals.c.key_id, signals.c.payload)
        ).all()
    cipher = KeyFolder(settings.key_folder).keyring().cipher
    assert cipher.decrypt(row_id, key_id, remains)

    staying.submit(picture(value))
    leaving.withdraw()
    purge(started.database, settings, time.time() + 32 * DAY)
    assert keys(settings, "rotate") == 0
    let_pass(settings, DAY + HOUR)
    assert keys(settings, "prune") == 0
    for key in KeyFolder(settings.key_folder).keyring().cipher.keys:
        with pytest.raises(UndecryptableError):
            KeyFolder(settings.key_folder).keyring().cipher.decrypt(row_id, key, remains)
    assert value in new_platform(started).values()


@pytest.mark.parametrize("vpdq", [False, True])
def test_a_signal_that_can_not_be_read_stops_nobody(
    started: RunningService,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
    vpdq: bool,
) -> None:
    settings = started.settings
    folder = KeyFolder(settings.key_folder)
    person = Person(started.http)
    lost = [random_pdq() for _ in range(3)]
    person.submit(picture(*lost), video("0" * 32, lost))
    publish(started.database)
    old = folder.keyring().cipher.current_key_id
    folder.add("storage")
    (settings.key_folder / f"storage-{old}.key").unlink()
    folder.add("storage")  # noticed by the service
    value = random_pdq()
    Person(started.http).submit(picture(value))

    platform = new_platform(started, vpdq=vpdq)
    with caplog.at_level(logging.ERROR, "case_api"):
        assert platform.values() == {value}
        # also where a page holds nothing else
        assert {r.hashValue for r in platform.records(size=1)} == {value}
    assert "can't be decrypted" in caplog.text
    with started.database.reading() as connection:
        kept = connection.execute(select(signals.c.id, signals.c.payload)).all()
    for secret in (*lost, person.number, *(bytes(part).hex() for row in kept for part in row)):
        assert secret not in caplog.text

    # the rest is brought to the new key, and the operator is told
    folder.add("storage")
    assert keys(settings, "rotate") == 1
    assert "signals can't be read" in capsys.readouterr().err
    assert platform.values() == {value}
    assert person.status().state == "active"
