# ruff: noqa: S608 - every part of a statement is written in this file
"""The service with many millions of stored hashes: ``python -m benchmarks.service.many_hashes --hashes 10000000``.

PostgreSQL only. So many can't be sent one case at a time, so the rows are written in bulk into the service's own tables, one
picture of some 77 hashes to a case, a tenth of the cases in the minors' channel. What the readers read is encrypted as the
service does it; the payload of all other rows is random bytes of the same length, which is what a ciphertext is to a database.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Connection, select, text, update

from benchmarks.service.__main__ import database_address, measure_cases, serving
from benchmarks.service.data import random_item, random_pdq, store_cases, stored_hashes, timed
from benchmarks.service.feed import PAGE_SIZE
from case_api.cases.items import prepare_item
from case_api.keys import Keyring
from case_api.partner_feed.accounts import add_partner
from case_api.service import open_service
from case_api.settings import Settings
from case_api.signal_store import bring_into_feed
from case_api.storage import DAY, Database, feed_clock, item_signals, signals, this_hour
from case_api.upkeep import purge

_SAME_TIME = 500  # signal_store.feed_places
_READ = 150_000  # places that a reader may come through
_CASES_LET_GO = 1_000
_CASES_PUBLISHED = 300
#: Without them ten million rows are written in minutes instead of hours; PostgreSQL's own restore does the same.
_KEYS = {
    "signals": {
        "pk_signals": "PRIMARY KEY (id, channel)",
        "uq_signals_sequence_channel": "UNIQUE (sequence, channel)",
    },
    "item_signals": {"pk_item_signals": "PRIMARY KEY (case_id, item_number, signal_id)"},
}
_CASE = "substring(sha256(('case ' || {n})::bytea) for 16)"
_CHANNEL = "(CASE WHEN {n} % 10 = 0 THEN 'minor' ELSE 'adult' END)"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hashes", type=int, default=10_000_000)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--connections", type=int, default=8)
    given = parser.parse_args()
    print(
        f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}"
    )
    with (
        tempfile.TemporaryDirectory(prefix="empreinte-benchmark-") as name,
        database_address("postgresql", Path(name)) as address,
    ):
        _measure(Settings(database=address, keys=Path(name) / "keys"), Path(name), given)
    return 0


def _measure(settings: Settings, folder: Path, given: argparse.Namespace) -> None:
    opened = open_service(settings)
    database = opened.database
    begun = time.perf_counter()
    last = _fill(database, opened.keyring, given.hashes)
    timed(f"{stored_hashes(database):,} hashes filled in", begun)
    for table, heap, indexes in _sizes(database):
        print(f"  {table:<14} {heap / 1e9:6.2f} GB, its indexes {indexes / 1e9:6.2f} GB")
    with serving(settings, 2) as port:
        for line in _pages(database, port, folder, last):
            print(line, flush=True)
        for measured in measure_cases(port, folder, given):
            print(measured, flush=True)
    bring_into_feed(database)
    store_cases(database, opened.keyring, random.Random(1), _CASES_PUBLISHED)
    begun = time.perf_counter()
    published = bring_into_feed(database)
    taken = time.perf_counter() - begun
    print(f"  publication    {published:,} hashes in {taken:.1f} s: {published / taken:,.0f}/s")
    for line in _retention(database, settings):
        print(line, flush=True)
    opened.close()


def _fill(database: Database, keyring: Keyring, hashes: int) -> int:
    """Fill all large tables. Returns the last place in the feed."""
    source = random.Random(hashes)
    hour = this_hour()
    item = prepare_item(keyring, "adult", random_item(source), hour)
    each = len(item.signals)
    numbers = {
        "each": each,
        "cases": hashes // each,
        "hour": hour,
        "key_id": keyring.cipher.current_key_id,
        "lanes": [one.lane for one in item.signals],
        "made_from": [one.made_from for one in item.signals],
    }
    last = each * (hashes // each)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        _without_keys(connection)
        begun = time.perf_counter()
        _cases(connection, numbers)
        read = _places_read(last)
        _opaque_signals(connection, numbers, read)
        timed("cases, and signals that nobody reads", begun)
        begun = time.perf_counter()
        for first, end in read:
            _encrypted_signals(connection, keyring, source, (first, end), numbers, last)
        timed("signals that readers read", begun)
        begun = time.perf_counter()
        _links(connection, numbers)
        timed("which item holds which signal", begun)
        begun = time.perf_counter()
        _with_keys(connection)
        timed("keys and indexes", begun)
        connection.execute(update(feed_clock).values(sequence=last, last_mod=hour))
        begun = time.perf_counter()
        connection.execute(text("VACUUM ANALYZE"))
        timed("VACUUM ANALYZE", begun)
    return last


def _time_of(place: int, last: int, end: int) -> int:
    """The feed's time of a place, where the last one has the time ``end``."""
    return end - (last - place) // _SAME_TIME


def _places_read(last: int) -> list[tuple[int, int]]:
    """Where the readers of the beginning, the middle and the end come through: first place, and the one behind the last."""
    middle, length = last // 2, min(_READ, last // 8)
    return [(1, length), (middle, middle + length), (last + 1 - length, last + 1)]


def _without_keys(connection: Connection) -> None:
    for table in (signals, item_signals):
        for index in table.indexes:
            index.drop(connection)
        for name in _KEYS[table.name]:
            connection.execute(text(f"ALTER TABLE {table.name} DROP CONSTRAINT {name}"))


def _with_keys(connection: Connection) -> None:
    connection.execute(text("SET maintenance_work_mem = '512MB'"))
    for table in (signals, item_signals):
        for name, key in _KEYS[table.name].items():
            connection.execute(text(f"ALTER TABLE {table.name} ADD CONSTRAINT {name} {key}"))
        for index in table.indexes:
            index.create(connection)


def _cases(connection: Connection, numbers: dict[str, object]) -> None:
    """A case of one active item for each picture."""
    case_id, channel = _CASE.format(n="n"), _CHANNEL.format(n="n")
    of_each = "FROM generate_series(0, :cases - 1) n"
    for statement in (
        "INSERT INTO cases (id, channel, verifier_digest, body_digest, withdrawal_delay_hours, item_count, created_at,"
        " receipt_service, receipt_key_id, receipt_signature)"
        f" SELECT {case_id}, {channel}, sha256('v'), sha256('b'), 0, 1, :hour,"
        f" 'benchmark', repeat('0', 16), repeat('0', 86) {of_each}",
        "INSERT INTO items (case_id, number, item_id, content_digest, kind, synthetic, state, added_at, changed_at,"
        " key_id, held_since, feed_sequence)"
        f" SELECT {case_id}, 1, substring(sha256('i') for 16), sha256('c'), 'image', false, 'active', :hour, :hour,"
        f" :key_id, (n + 1) * :each, (n + 1) * :each {of_each}",
    ):
        connection.execute(text(statement), numbers)


def _opaque_signals(
    connection: Connection, numbers: dict[str, object], read: list[tuple[int, int]]
) -> None:
    """Every signal outside the ranges that are read."""
    ends = [0, *(end for _, end in read)]
    for begin, (first, _) in zip(ends, read, strict=False):
        statement = (
            "INSERT INTO signals (id, channel, type, key_id, payload, lane, holders, state, changed_at, unpublished,"
            " last_mod, sequence)"
            f" SELECT substring(sha256(('signal ' || s)::bytea) for 16), {_CHANNEL.format(n='((s - 1) / :each)')},"
            " 'pdq', :key_id, sha256(('payload ' || s)::bytea) || substring(sha256(('more ' || s)::bytea) for 28),"
            " (CAST(:lanes AS int[]))[(s - 1) % :each + 1], 1, 'active', :hour, false, :hour - (:last - s) / :same, s"
            " FROM generate_series(CAST(:begin AS bigint), CAST(:first AS bigint) - 1) s"
        )
        last = read[-1][1] - 1
        places = {"begin": max(1, begin), "first": first, "last": last, "same": _SAME_TIME}
        connection.execute(text(statement), numbers | places)


def _encrypted_signals(
    connection: Connection,
    keyring: Keyring,
    source: random.Random,
    places: tuple[int, int],
    numbers: dict[str, object],
    last: int,
) -> None:
    """Signals as the service stores them."""
    each, lanes, hour = int(str(numbers["each"])), numbers["lanes"], numbers["hour"]
    key_id, cipher = keyring.cipher.current_key_id, keyring.cipher
    columns = "id, channel, type, key_id, payload, lane, holders, state, changed_at, unpublished, last_mod, sequence"
    raw = connection.connection.driver_connection
    with raw.cursor().copy(f"COPY signals ({columns}) FROM STDIN") as copy:  # type: ignore[union-attr]
        for place in range(*places):
            case, nth = divmod(place - 1, each)
            channel = "adult" if case % 10 else "minor"
            payload = bytes.fromhex(random_pdq(source))
            one = keyring.digester.signal(channel, "pdq", payload)
            stored = cipher.encrypt(one, payload).hex()
            copy.write(
                f"\\\\x{one.hex()}\t{channel}\tpdq\t{key_id}\t\\\\x{stored}\t{lanes[nth]}\t1\tactive\t{hour}\tf"  # type: ignore[index]
                f"\t{_time_of(place, last, int(str(hour)))}\t{place}\n"
            )


def _links(connection: Connection, numbers: dict[str, object]) -> None:
    case_id = _CASE.format(n="((s.sequence - 1) / :each)")
    statement = (
        "INSERT INTO item_signals (case_id, item_number, signal_id, made_from, lane)"
        f" SELECT {case_id}, 1, s.id, (CAST(:made_from AS text[]))[(s.sequence - 1) % :each + 1], s.lane"
        " FROM signals s"
    )
    connection.execute(text(statement), numbers)


def _sizes(database: Database) -> list[tuple[str, int, int]]:
    """Bytes of each large table (a partitioned one by its partitions) and of its indexes."""
    query = text(
        "SELECT relname, pg_table_size(oid), pg_indexes_size(oid) FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND pg_table_size(oid) > 10000000"
        " ORDER BY relname"
    )
    with database.reading() as connection:
        return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def _pages(database: Database, port: int, folder: Path, last: int) -> Iterator[str]:
    """One reader from the beginning, one from the middle, one near the end."""
    keys = add_partner(database, "benchmark", "adult")
    with database.reading() as connection:
        end = connection.execute(select(feed_clock.c.last_mod)).scalar_one()
    # the first whole second behind the beginning of what is encrypted
    starts = [_time_of(first, last, end) + 1 for first, _ in _places_read(last)]
    for where, start in zip(("first", "middle", "last"), [10, *starts[1:]], strict=True):
        given = {
            "port": port,
            "headers": {
                "Ocp-Apim-Subscription-Key": keys.subscription_key,
                "x-functions-key": keys.fetch_key,
            },
            "starts": [start],
            "page_size": PAGE_SIZE,
            "seconds": 4,
        }
        file = folder / "feed.json"
        file.write_text(json.dumps(given))
        command = [sys.executable, "-m", "benchmarks.service.feed_load", str(file)]
        result = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        times = [1000 * taken for taken in result["times"]]
        yield (
            f"  pages, {where:<8} p50 {statistics.median(times):6.1f} ms   max {max(times):6.1f} ms"
            f"   ({len(times)} pages of {PAGE_SIZE})"
        )


def _retention(database: Database, settings: Settings) -> Iterator[str]:
    """A thousand cases come to their end: withdrawn, erased, and gone without a trace."""
    oldest = "substring(sha256(('case ' || n)::bytea) for 16)"
    chosen = f"(SELECT {oldest} FROM generate_series(1000, {999 + _CASES_LET_GO}) n)"
    before = this_hour() - settings.retention_active_days * DAY - DAY
    with database.writing() as connection:
        for table, column, key in (("cases", "created_at", "id"), ("items", "added_at", "case_id")):
            aged = f"UPDATE {table} SET {column} = :before WHERE {key} IN {chosen}"
            connection.execute(text(aged), {"before": before})
    now = time.time()
    erased = now + (settings.retention_withdrawn_days + 1) * DAY
    gone = erased + (settings.retention_tombstone_days + 1) * DAY
    for what, at in (("withdrawn", now), ("erased", erased), ("removed", gone)):
        begun = time.perf_counter()
        done = purge(database, settings, at)
        taken = time.perf_counter() - begun
        counts = ", ".join(f"{count:,} {name}" for name, count in asdict(done).items() if count)
        yield f"  retention      {what} in {taken:5.1f} s: {counts}"
    begun = time.perf_counter()
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM"))
    yield f"  VACUUM         {time.perf_counter() - begun:.1f} s"


if __name__ == "__main__":
    sys.exit(main())
