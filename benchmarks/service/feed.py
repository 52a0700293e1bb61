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

import psutil  # type: ignore[import-untyped]
from sqlalchemy import func, select

from case_api.partner_feed.accounts import PartnerError, PartnerKeys, add_partner, rotate_keys
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
    processor_us: float  # of service and database together, for one record

    def __str__(self) -> str:
        return (
            f"  feed, {self.readers} reader{'s' if self.readers > 1 else ' '} "
            f"{self.records_a_second:8.0f} records/s   page p50 {self.p50:6.1f} ms"
            f"   p99 {self.p99:6.1f} ms   {self.processor_us:4.1f} us of a processor a record"
            f"   ({self.pages} pages of {PAGE_SIZE})"
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
        command = [sys.executable, "-m", "benchmarks.service.feed_load", str(file)]
        before = processor_seconds(folder)
        result = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        spent = processor_seconds(folder) - before
        times = [1000 * taken for taken in result["times"]]
        parts = statistics.quantiles(times, n=100)
        rate = result["records"] / result["seconds"]
        yield FeedMeasured(
            readers, rate, parts[49], parts[98], len(times), 1e6 * spent / result["records"]
        )


def processor_seconds(folder: Path) -> float:
    """What the service (our child) and its PostgreSQL (which lives in ``folder``) have used so far.

    Unlike the rate, it hardly depends on what else this machine is doing.
    """
    used = 0.0
    for process in _with_children(psutil.Process()):
        used += _seconds(process) if process.pid != psutil.Process().pid else 0
    for process in psutil.process_iter(["cmdline"]):
        if any(part.startswith(str(folder)) for part in process.info["cmdline"] or ()):
            used += sum(
                _seconds(one) for one in _with_children(process) if one.name() == "postgres"
            )
    return used


def _with_children(process: psutil.Process) -> list[psutil.Process]:
    return [process, *process.children(recursive=True)]


def _seconds(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return float(times.user + times.system)
    return 0.0


def _keys(database: Database) -> PartnerKeys:
    name = "benchmark"
    with suppress(PartnerError):
        return add_partner(database, name, "adult")
    return rotate_keys(database, name)
