"""Many stored hashes, for the service benchmark: rows as the service itself makes them, put in in bulk."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Iterator
from itertools import count, islice
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, text, update

from case_api.cases.items import prepare_item
from case_api.keys import Keyring
from case_api.storage.database import Database
from case_api.storage.tables import cases, feed_clock, item_signals, items, signals
from case_api.storage.times import this_hour
from hashing.transforms import DIHEDRAL
from submission.protocol.case_number import new_case_number
from submission.protocol.wire import Item, PdqSignal

_CASES_AT_ONCE = 2000


def random_item(source: random.Random) -> Item:
    """One picture as the app sends it: PDQ in all eight orientations."""
    return Item(
        item_id=secrets.token_hex(16),
        kind="image",
        synthetic=False,
        signals=tuple(
            PdqSignal(value=f"{source.getrandbits(256):064x}", quality=90, transform=transform)
            for transform in DIHEDRAL
        ),
    )


def stored_hashes(database: Database) -> int:
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(signals)).scalar_one()


def fill(database: Database, keyring: Keyring, hashes: int, seed: int = 1) -> None:
    """Bring the database to about this many hashes, eight to a case, all in the feed already."""
    missing = hashes - stored_hashes(database)
    source = random.Random(seed)
    rows = _rows(keyring, source, max(0, missing // len(DIHEDRAL)))
    with database.reading() as connection:
        clock = connection.execute(select(feed_clock)).one()
    places = count(clock.sequence + 1)
    # a second for each batch, ending now
    last_mod = max(clock.last_mod, int(time.time()) - missing // len(DIHEDRAL) // _CASES_AT_ONCE)
    while batch := list(islice(rows, _CASES_AT_ONCE)):
        last_mod += 1
        place = 0
        for _, item, held in batch:
            for row in held:
                place = next(places)
                row.update(unpublished=False, sequence=place, last_mod=last_mod)
            item.update(state="active", feed_sequence=place)
        with database.writing() as connection:
            connection.execute(update(feed_clock).values(sequence=place, last_mod=last_mod))
            _put(connection, cases, [case for case, _, _ in batch])
            _put(connection, items, [item for _, item, _ in batch])
            _put(connection, signals, [s for _, _, held in batch for s in held])
            _put(
                connection,
                item_signals,
                [
                    {"case_id": case["id"], "item_number": 1, "signal_id": s["id"]}
                    for case, _, held in batch
                    for s in held
                ],
            )
    if database.is_postgresql:
        # what autovacuum does in the background on a running system
        with database.engine.connect() as connection:
            connection.commit()
            raw = connection.execution_options(isolation_level="AUTOCOMMIT")
            raw.execute(text("VACUUM ANALYZE"))
    else:
        with database.writing() as connection:
            connection.execute(text("ANALYZE"))


def _rows(
    keyring: Keyring, source: random.Random, number: int
) -> Iterator[tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]]:
    hour = this_hour()
    for _ in range(number):
        case_id = keyring.digester.case(new_case_number())
        item = prepare_item(keyring, "adult", random_item(source), hour)
        case = {
            "id": case_id,
            "channel": "adult",
            "verifier_digest": secrets.token_bytes(32),
            "body_digest": secrets.token_bytes(32),
            "withdrawal_delay_hours": 0,
            "item_count": 1,
            "created_at": hour,
            "receipt_service": "benchmark",
            "receipt_key_id": "0" * 16,
            "receipt_signature": "0" * 86,
        }
        held = [signal.row for signal in item.signals]
        yield case, {"case_id": case_id, "number": 1, **item.row}, held


def _put(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if connection.dialect.name != "postgresql":
        connection.execute(insert(table), rows)
        return
    names = list(rows[0])
    statement = f"COPY {table.name} ({', '.join(names)}) FROM STDIN"
    raw: Any = connection.connection.driver_connection
    with raw.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row([row[name] for name in names])


def timed(label: str, begun: float) -> None:
    print(f"  {label}: {time.perf_counter() - begun:.1f} s", flush=True)
