"""No call and no upkeep walks through a whole table: a service with a million hashes must not slow down for it."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import event, text

from case_api.cases import intake, withdrawal
from case_api.cases.lookup import look_up
from case_api.service import Service, open_service
from case_api.settings import Settings
from case_api.storage.database import Database
from case_api.storage.tables import SIGNAL_PARTITIONS, metadata
from case_api.storage.times import DAY
from case_api.upkeep.retention import purge
from submission.protocol.wire import CaseSubmission, MoreItems, Withdrawal
from tests.case_api.people import Person, picture
from tests.case_api.publishing import publish

#: these grow with the number of cases, and with what platforms share
LARGE = "cases|items|signals|item_signals|events|partner_signals"
#: these hold only what waits for something: walking through one is what it is for
_SMALL_INDEXES = "|".join(
    index.name
    for table in metadata.tables.values()
    for index in table.indexes
    if isinstance(index.name, str) and index.dialect_options["sqlite"].get("where") is not None
)
#: from end to end, be it the table or along one of its indexes
_SQLITE_SCAN = re.compile(rf"SCAN ({LARGE})\b(?! USING (COVERING )?INDEX ({_SMALL_INDEXES})\b)")
#: PostgreSQL reads the partitions of ``signals``, whose indexes it names itself
_READ = f"{LARGE}|{'|'.join(SIGNAL_PARTITIONS)}"
_SMALL_OF_PARTITIONS = r"signals_[a-z]+_(id|changed_at)_idx"
_POSTGRESQL_SCAN = re.compile(
    rf"Seq Scan on ({_READ})\b"
    rf"|Index (Only )?Scan (Backward )?using (?!({_SMALL_INDEXES}|{_SMALL_OF_PARTITIONS})\b)\w+ on ({_READ})\b"
    rf"[^\n]*(?!\n +Index Cond:)(\n|$)"
)


@contextlib.contextmanager
def watching(database: Database) -> Iterator[list[tuple[str, Any]]]:
    """Collects every statement and its (first) parameters."""
    seen: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, many: bool) -> None:
        if re.match(r"\s*(SELECT|UPDATE|DELETE)\b", statement):
            seen.append((statement, parameters[0] if many else parameters))

    event.listen(database.engine, "before_cursor_execute", note)
    yield seen
    event.remove(database.engine, "before_cursor_execute", note)


def plan(database: Database, statement: str, parameters: Any) -> str:
    with database.reading() as connection:
        if not database.is_postgresql:
            rows = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, parameters)
            return "\n".join(row[3] for row in rows)
        # on tables as small as the test's, reading everything is cheapest: ask what else there is
        for way in ("seqscan", "mergejoin", "hashjoin"):
            connection.execute(text(f"SET LOCAL enable_{way} = off"))
        connection.execute(text("SET LOCAL plan_cache_mode = force_generic_plan"))
        rows = connection.exec_driver_sql("EXPLAIN " + statement, parameters)
        return "\n".join(row[0] for row in rows)


@pytest.fixture
def opened(new_settings: Callable[..., Settings]) -> Iterator[Service]:
    with contextlib.closing(open_service(new_settings())) as service:
        yield service


def test_nothing_walks_through_a_whole_table(opened: Service) -> None:
    database, keyring = opened.database, opened.keyring
    with watching(database) as seen:
        for _ in range(3):
            person = Person(None)  # type: ignore[arg-type]
            case_id = keyring.digester.case(person.number)
            body = person.body(picture(), picture(), delay=1)
            case = CaseSubmission.model_validate_json(body)
            for _ in range(2):
                intake.submit(database, keyring, "test", person.number, body, case)
            publish(database)
            more = MoreItems(items=(picture(),))
            intake.add_items(
                database,
                keyring,
                case_id,
                person.key,
                more,
                max_items=1000,
                admit=lambda _rows: None,
            )
            look_up(database, keyring, person.number, person.key)
            wanted = Withdrawal(scope="case")
            withdrawal.request_withdrawal(database, keyring, case_id, person.key, wanted)
            withdrawal.cancel_withdrawal(database, keyring, case_id, person.key)
            withdrawal.request_withdrawal(database, keyring, case_id, person.key, wanted)
        for days in (1, 40, 500, 2000):
            purge(database, opened.settings, now=time.time() + days * DAY)
            publish(database)
    scan = _POSTGRESQL_SCAN if database.is_postgresql else _SQLITE_SCAN
    plans = {statement: plan(database, statement, parameters) for statement, parameters in seen}
    assert len(plans) > 15
    walks = [f"{s}\n{p}" for s, p in plans.items() if scan.search(p)]
    assert not walks, "\n\n".join(walks)
    # PostgreSQL, without statistics of what is due, compares each such row with each that was chosen
    joined = [
        one for one in plans if re.match(r"(UPDATE|DELETE FROM) signals\b.*\bSELECT\b", one, re.S)
    ]
    assert not joined, "\n\n".join(joined)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT id FROM signals WHERE type = 'pdq'",
        "SELECT id FROM cases WHERE item_count = 1 ORDER BY id LIMIT 10",
    ],
)
def test_the_watch_would_notice_a_scan(opened: Service, statement: str) -> None:
    found = plan(opened.database, statement, ())
    scan = _POSTGRESQL_SCAN if opened.database.is_postgresql else _SQLITE_SCAN
    assert scan.search(found)
