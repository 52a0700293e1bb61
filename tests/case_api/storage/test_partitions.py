"""The feed's table is partitioned by channel on PostgreSQL: rows live through that, and a page reads one partition."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, event, inspect, select
from threatexchange.exchanges.clients.stopncii.api import StopNCIICSPFeedbackValue as Value
from threatexchange.exchanges.clients.stopncii.api import StopNCIISignalType

from case_api.settings import Settings
from case_api.storage import schema
from case_api.storage.database import Database, open_database
from case_api.storage.tables import SIGNAL_PARTITIONS, feedback, partner_signals, signals
from submission.protocol.terms import Channel
from tests.case_api.people import Person, eight_ways, picture
from tests.case_api.platforms import new_platform
from tests.case_api.publishing import publish
from tests.case_api.running_service import RunningService, running
from tests.plausible_pdq import random_pdq

CHANNELS: tuple[Channel, ...] = ("adult", "minor")
PDQ = StopNCIISignalType.ImagePDQ
_READ = re.compile(r"Scan (?:using \S+ )?on (signals\w*)")


def _report(service: Any, channel: Channel) -> None:
    person = Person(service.http)
    assert person.put(person.body(eight_ways(), channel=channel)).status_code == 201
    publish(service.database)


def _rows(connection: Connection) -> list[list[tuple[Any, ...]]]:
    return [
        [tuple(row) for row in connection.execute(select(t).order_by(*t.primary_key))]
        for t in (signals, feedback, partner_signals)
    ]


def test_rows_live_through_the_migration_both_ways(
    start_service: Callable[..., Any], database_address: str
) -> None:
    service = start_service()
    platform = new_platform(service)
    for channel in CHANNELS:
        _report(service, channel)
    platform.stock.submit_feedback(PDQ, min(platform.values()), Value.Blocked)
    platform.stock.submit_hash(PDQ, random_pdq())
    known = platform.values()
    with contextlib.closing(open_database(database_address)) as database:
        before = database.write(_rows)
        assert [len(rows) for rows in before] == [17, 2, 1]
        for revision in ("0009", "head"):
            schema.migrate(database, revision)
            assert database.write(_rows) == before
        assert schema.differences(database) == []
        tables = set(inspect(database.engine).get_table_names())
    assert tables >= set(SIGNAL_PARTITIONS) if service.database.is_postgresql else True
    assert not {name for name in tables if name.endswith("_before")}
    _report(service, "adult")
    assert len(platform.values() - known) == 8


@pytest.fixture(scope="module")
def on_postgresql(
    new_postgresql: Callable[[], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningService]:
    settings = Settings(database=new_postgresql(), keys=tmp_path_factory.mktemp("keys") / "keys")
    with running(settings) as service:
        yield service


def _partitions_read(database: Database, read: Callable[[], object]) -> set[str]:
    """Which parts of the table the pages of a run really scan, as PostgreSQL explains it."""
    pages: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if "UNION ALL" in statement and "signals" in statement:
            pages.append((statement, parameters))

    event.listen(database.engine.__class__, "before_cursor_execute", note)
    try:
        read()
    finally:
        event.remove(database.engine.__class__, "before_cursor_execute", note)
    assert pages
    plans = []
    with database.reading() as connection:
        for mode in ("force_custom_plan", "force_generic_plan"):
            connection.exec_driver_sql(f"SET LOCAL plan_cache_mode = {mode}")
            for statement, parameters in pages:
                rows = connection.exec_driver_sql("EXPLAIN ANALYZE " + statement, parameters)
                plans += [row[0] for row in rows]
    return {name for line in plans for name in _READ.findall(line)}


@pytest.mark.parametrize(
    ("channel", "partition"), [("adult", "signals_adult"), ("minor", "signals_minor")]
)
def test_a_page_reads_the_partition_of_its_channel_alone(
    on_postgresql: RunningService, channel: str, partition: str
) -> None:
    for each in CHANNELS:
        _report(on_postgresql, each)
    platform = new_platform(on_postgresql, channel, channel)
    assert _partitions_read(on_postgresql.database, platform.values) == {partition}


def test_a_hash_reported_in_both_channels_is_a_row_in_each(on_postgresql: RunningService) -> None:
    def counts() -> list[int]:
        with on_postgresql.database.reading() as connection:
            query = (
                "SELECT (SELECT count(*) FROM signals_adult), (SELECT count(*) FROM signals_minor)"
            )
            return list(connection.exec_driver_sql(query).one())

    before, pdq = counts(), random_pdq()
    for channel in CHANNELS:
        person = Person(on_postgresql.http)
        person.put(person.body(picture(pdq), channel=channel))
    publish(on_postgresql.database)
    assert counts() == [before[0] + 1, before[1] + 1]
