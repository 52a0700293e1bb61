"""How fast partners can read the feed; ``python -m benchmarks.service`` prints this beside the case calls.

Each reader is one partner following its pages of 800 as ``tx`` does, from a place of its own. The readers run on the
same processors as the service and the database, so that their own share is kept small: they don't parse records.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from case_api.partner_accounts import PartnerError, PartnerKeys, add_partner, rotate_keys
from case_api.storage.database import Database
from case_api.storage.tables import signals

PAGE_SIZE = 800


@dataclass(frozen=True, slots=True)
class FeedMeasured:
    """Records a second over all readers, and milliseconds for half and for nearly all pages."""

    readers: int
    records_a_second: float
    p50: float
    p99: float
    pages: int

    def __str__(self) -> str:
        return (
            f"  feed, {self.readers} reader{'s' if self.readers > 1 else ' '} "
            f"{self.records_a_second:8.0f} records/s   page p50 {self.p50:6.1f} ms"
            f"   p99 {self.p99:6.1f} ms   ({self.pages} pages of {PAGE_SIZE})"
        )


def measure_feed(
    database: Database, port: int, folder: Path, seconds: float
) -> Iterator[FeedMeasured]:
    """One reader, then as many as keep two processors busy."""
    keys = _keys(database)
    with database.reading() as connection:
        oldest, newest = connection.execute(
            select(func.min(signals.c.last_mod), func.max(signals.c.last_mod))
        ).one()
    for readers in (1, 4):
        given = {
            "port": port,
            "headers": {
                "Ocp-Apim-Subscription-Key": keys.subscription_key,
                "x-functions-key": keys.fetch_key,
            },
            "starts": [10] + [oldest + (newest - oldest) * n // readers for n in range(1, readers)],
            "page_size": PAGE_SIZE,
            "seconds": seconds,
        }
        file = folder / "feed.json"
        file.write_text(json.dumps(given))
        command = [sys.executable, "-m", "benchmarks.feed_load", str(file)]
        result = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        times = [1000 * spent for spent in result["times"]]
        parts = statistics.quantiles(times, n=100)
        rate = result["records"] / result["seconds"]
        yield FeedMeasured(readers, rate, parts[49], parts[98], len(times))


def _keys(database: Database) -> PartnerKeys:
    name = "benchmark"
    with suppress(PartnerError):
        return add_partner(database, name, "adult")
    return rotate_keys(database, name)
