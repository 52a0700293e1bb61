"""Many stored hashes, for the service benchmark: stored and published by the service's own code."""

from __future__ import annotations

import random
import secrets
import time
from typing import Any

from sqlalchemy import Connection, func, insert, select, text

from case_api.cases.items import prepare_item, store_items
from case_api.keys import Keyring
from case_api.signal_store import activate_items, bring_into_feed
from case_api.signal_store.orientations import turned
from case_api.storage.database import Database
from case_api.storage.tables import cases, signals
from case_api.storage.times import this_hour
from hashing.transforms import COPIES, DIHEDRAL
from submission.protocol.case_number import new_case_number
from submission.protocol.wire import Item, PdqSignal

_CASES_AT_ONCE = 500
#: Of one picture, as the app sends on average: it leaves out those that would add nothing.
_COPIES = 69


def random_item(source: random.Random) -> Item:
    """One picture as the app sends it: PDQ in all eight orientations, and of most of its likely copies."""
    original = random_pdq(source)
    orientations = {
        transform: _possible(int(turned(original, transform), 16)) for transform in DIHEDRAL
    }
    return Item(
        item_id=secrets.token_hex(16),
        kind="image",
        synthetic=False,
        signals=tuple(
            PdqSignal(
                value=orientations.get(transform) or random_pdq(source),
                quality=90,
                transform=transform,
            )
            for transform in (*DIHEDRAL, *source.sample(sorted(COPIES), _COPIES))
        ),
    )


def random_pdq(source: random.Random) -> str:
    return _possible(source.getrandbits(256))


def _possible(bits: int) -> str:
    """A hash that could be of a picture: at most half of its bits are set."""
    while bits.bit_count() > 128:
        bits &= bits - 1
    return f"{bits:064x}"


def stored_hashes(database: Database) -> int:
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(signals)).scalar_one()


def fill(database: Database, keyring: Keyring, hashes: int, seed: int = 1) -> None:
    """Bring the database to about this many hashes, one picture to a case, all in the feed already."""
    source = random.Random(seed)
    missing = hashes - stored_hashes(database)
    while missing > 0:
        size = min(_CASES_AT_ONCE, -(-missing // len(random_item(source).signals)))
        store_cases(database, keyring, source, size)
        missing -= bring_into_feed(database)
    activate_items(database)
    if database.is_postgresql:
        # what autovacuum does in the background on a running system
        with database.engine.connect() as connection:
            connection.commit()
            raw = connection.execution_options(isolation_level="AUTOCOMMIT")
            raw.execute(text("VACUUM ANALYZE"))
    else:
        with database.writing() as connection:
            connection.execute(text("ANALYZE"))


def store_cases(database: Database, keyring: Keyring, source: random.Random, number: int) -> None:
    """Store cases as submissions do. They wait for the publisher."""
    hour = this_hour()
    new = [prepare_item(keyring, "adult", random_item(source), hour) for _ in range(number)]
    rows: list[dict[str, Any]] = [
        {
            "id": keyring.digester.case(new_case_number()),
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
        for _ in new
    ]

    def store(connection: Connection) -> None:
        connection.execute(insert(cases), rows)
        for row, item in zip(rows, new, strict=True):
            store_items(connection, row["id"], 1, [item])

    database.write(store)


def timed(label: str, begun: float) -> None:
    print(f"  {label}: {time.perf_counter() - begun:.1f} s", flush=True)
