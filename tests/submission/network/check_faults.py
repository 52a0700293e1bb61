"""Sends cases through a bad network until each has arrived, and counts what the service has then.

    python -m tests.submission.network.check_faults [--faults 1000] [--seed 1]

Every case must be there once, whole, with a receipt for each of its bodies.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from case_api.settings import Settings
from case_api.storage.tables import cases
from submission.client import CaseClient
from submission.keeping.delivery import deliver
from submission.keeping.outbox import Outbox
from submission.network.connection import Patience
from submission.network.service_address import ServiceAddress
from submission.preparation import DEFAULT_LIMITS, prepare_case
from submission.prepared_case import PreparedCase
from submission.protocol.answers import PublicKey
from submission.protocol.receipt import verify
from tests.case_api.running_service import running
from tests.submission.cases import ADULT, chosen, picture
from tests.submission.network.certificates import make_certificates
from tests.submission.network.faulty_network import FaultyNetwork

HURRY = Patience(connect=1.0, read=0.3, total=0.8)
KEY = bytes(32)


@dataclass
class Clock:
    """Time that passes when it is waited for."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Outcome:
    cases: int
    tries: int
    faults: Counter[str]


def send_through(
    network: FaultyNetwork, keys: tuple[PublicKey, ...], folder: Path, case: PreparedCase
) -> int:
    """Try until the case has arrived. Returns how many tries it took."""
    clock = Clock()
    Outbox(folder, KEY).put(case)

    def connect() -> CaseClient:
        return CaseClient(network.address(), receipt_keys=keys, patience=HURRY, wait=lambda _: None)

    for tries in range(1, 500):
        # opened anew each time, as after a start of the program
        outbox = Outbox(folder, KEY)
        list(deliver(outbox, connect, now=clock))
        (waiting,) = outbox.waiting()
        if waiting.arrived:
            for receipt, body in zip(waiting.receipts, case.all_bodies, strict=True):
                verify(receipt, keys, body=body)
            outbox.discard(case.identity.case_id)
            return tries
        assert not waiting.stopped, f"given up after {waiting.trouble}"
        assert waiting.not_before > clock.now, "it would be tried again at once"
        clock.now = waiting.not_before
    raise AssertionError("it never arrived")


def check(faults: int, seed: int, folder: Path) -> Outcome:
    """Send cases until so many faults have happened. Raises ``AssertionError`` for a lost or doubled case."""
    chance = random.Random(seed)
    settings = Settings(
        database=f"sqlite:///{folder / 'service.db'}",
        cases_per_day=10**6,
        hold_rows_per_hour=0,
        requests_per_minute=10**6,
    )
    two_items = DEFAULT_LIMITS.model_copy(update={"items": 2})
    sent: list[PreparedCase] = []
    tries = 0
    with running(settings) as service:
        address = ServiceAddress(service.url)
        with CaseClient(address) as client:
            keys = client.describe_service().receipt_keys
        with FaultyNetwork(address, make_certificates(folder), chance) as network:
            while network.faults.total() < faults:
                files = [picture(100 * len(sent) + n) for n in range(chance.randrange(1, 7))]
                case = prepare_case(chosen(files), ADULT, limits=two_items)
                tries += send_through(network, keys, folder / "waiting", case)
                sent.append(case)
            network.settle()
        with CaseClient(address) as client:
            for case in sent:
                shown = [item.item_id for item in client.status(case.identity).items]
                assert shown == [item.item_id for item in case.items]
        with service.database.engine.connect() as connection:
            stored = connection.scalar(select(func.count()).select_from(cases))
    assert stored == len(sent), f"{stored} cases are stored, {len(sent)} were sent"
    return Outcome(len(sent), tries, network.faults)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--faults", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcome = check(options.faults, options.seed, Path(folder))
    print(f"{outcome.cases} cases arrived once and whole, in {outcome.tries} tries, through")
    for name, count in outcome.faults.most_common():
        print(f"  {count:5}  {name.replace('_', ' ')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
