"""A hash is live exactly while a live case holds it, whatever the order of events and however many come at once."""

from __future__ import annotations

import contextlib
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import httpx
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from sqlalchemy import func, select

from case_api.cases import intake, withdrawal
from case_api.service import open_service
from case_api.settings import Settings
from case_api.signal_store import bring_into_feed
from case_api.storage.database import Database
from case_api.storage.tables import events, signals
from case_api.storage.times import DAY, this_hour
from case_api.upkeep.retention import purge
from submission.protocol.wire import CaseSubmission, MoreItems, Withdrawal
from tests.case_api.people import Person, eight_ways, picture
from tests.case_api.publishing import publish
from tests.plausible_pdq import numbered_pdq, random_pdq

HASHES = [numbered_pdq(n) for n in range(6)]


def held(database: Database) -> dict[bytes, tuple[str, int]]:
    with database.reading() as connection:
        rows = connection.execute(select(signals.c.id, signals.c.state, signals.c.holders))
        return {bytes(row.id): (row.state, row.holders) for row in rows}


class CasesAndHashes(RuleBasedStateMachine):
    """Two people and six pictures, against a plain model: which item holds which hash, and which items live."""

    def __init__(self) -> None:
        super().__init__()
        folder = Path(mkdtemp())
        # one service for all runs would carry one run's cases into the next
        self.service = open_service(Settings(database=f"sqlite:///{folder / 'cases.db'}"))
        self.clock = this_hour()
        self.live: dict[tuple[str, str], set[str]] = {}
        self.people = [Person(httpx.Client()) for _ in range(2)]
        self.opened: set[str] = set()

    def teardown(self) -> None:
        self.publish()
        self.service.close()
        for person in self.people:
            person.http.close()

    @rule(who=st.integers(0, 1), hashes=st.sets(st.sampled_from(HASHES), min_size=1))
    def open_or_add(self, who: int, hashes: set[str]) -> None:
        person = self.people[who]
        item = picture(*sorted(hashes))
        keyring = self.service.keyring
        if person.number not in self.opened:
            body = person.body(item)
            case = CaseSubmission.model_validate_json(body)
            for created in (True, False):  # each is tried again once
                accepted = intake.submit(
                    self.service.database, keyring, "test", person.number, body, case
                )
                assert accepted.created is created
            self.opened.add(person.number)
        elif self.lives_of(person):
            for new in (True, False):
                added = intake.add_items(
                    self.service.database,
                    keyring,
                    keyring.digester.case(person.number),
                    person.key,
                    MoreItems(items=(item,)),
                    max_items=1000,
                    admit=lambda _rows: None,
                )
                assert added is not None
                assert added.created is new
        else:
            return
        self.live[person.number, item.item_id] = hashes

    @rule(who=st.integers(0, 1), data=st.data())
    def withdraw(self, who: int, data: st.DataObject) -> None:
        person = self.people[who]
        mine = self.lives_of(person)
        if not mine:
            return
        chosen = data.draw(st.lists(st.sampled_from(mine), unique=True))
        wanted = Withdrawal(scope="items" if chosen else "case", item_ids=tuple(chosen))
        for _ in range(2):  # a repeat lets nothing go twice, as the invariant sees
            done = withdrawal.request_withdrawal(
                self.service.database,
                self.service.keyring,
                self.service.keyring.digester.case(person.number),
                person.key,
                wanted,
            )
            assert done == "withdrawal_requested"
        for item_id in chosen or mine:
            del self.live[person.number, item_id]

    @rule(days=st.integers(1, 40))
    def let_time_pass(self, days: int) -> None:
        self.clock += days * DAY
        purge(self.service.database, self.service.settings, now=self.clock)

    @rule()
    def publish(self) -> None:
        """Whatever came together before: then exactly the held hashes are live."""
        publish(self.service.database)
        assert publish(self.service.database) == 0
        digester = self.service.keyring.digester
        wanted = Counter(
            digester.signal("adult", "pdq", bytes.fromhex(value))
            for hashes in self.live.values()
            for value in hashes
        )
        found = held(self.service.database)
        assert {i: n for i, (state, n) in found.items() if state == "active"} == dict(wanted)
        assert all(n == 0 for state, n in found.values() if state != "active")

    def lives_of(self, person: Person) -> list[str]:
        return sorted(item for number, item in self.live if number == person.number)


CasesAndHashes.TestCase.settings = settings(
    max_examples=6,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestCasesAndHashes = CasesAndHashes.TestCase


def at_once(work: Iterable[Callable[[], Any]], threads: int = 8) -> list[Any]:
    """Run all of it in several threads that start together."""
    work = list(work)
    barrier = threading.Barrier(min(threads, len(work)))
    first = threading.local()

    def run(one: Callable[[], Any]) -> Any:
        if not getattr(first, "met", False):
            first.met = True
            barrier.wait(20)
        return one()

    with ThreadPoolExecutor(barrier.parties) as pool:
        return list(pool.map(run, work))


def test_the_same_case_from_many_at_once_is_one_case(service: Any) -> None:
    person = Person(service.http)
    body = person.body(eight_ways(), eight_ways())
    answers = at_once([lambda: person.put(body)] * 16)
    assert Counter(a.status_code for a in answers) == {201: 1, 200: 15}
    assert len({a.content for a in answers}) == 1
    assert len(person.status().items) == 2


def test_two_bodies_for_one_number_at_once_make_one_case(service: Any) -> None:
    person = Person(service.http)
    rivals = [Person(service.http, number=person.number) for _ in range(8)]
    answers = at_once([lambda rival=rival: rival.submit() for rival in rivals])  # type: ignore[misc]
    assert Counter(a.status_code for a in answers) == {201: 1, 409: 7}
    winner = next(r for r, a in zip(rivals, answers, strict=True) if a.status_code == 201)
    assert winner.look().status_code == 200
    loser = next(r for r in rivals if r is not winner)
    assert loser.look().status_code == 404


def test_the_same_items_added_at_once_are_added_once(service: Any) -> None:
    person = Person(service.http)
    person.submit()
    batches = [[picture(), picture()] for _ in range(4)]
    answers = at_once([lambda b=b: person.add(*b) for b in batches * 3])  # type: ignore[misc]
    assert Counter(a.status_code for a in answers) == {201: 4, 200: 8}
    assert [item.number for item in person.status().items] == list(range(1, 10))


def test_submitting_and_withdrawing_at_once_loses_nothing_and_counts_nothing_twice(
    start_service: Callable[..., Any],
) -> None:
    service = start_service()
    source = random.Random(7)
    shared = [random_pdq(source) for _ in range(12)]
    people = [Person(service.http) for _ in range(30)]
    mine = [picture(*source.sample(shared, 6)) for _ in people]
    opened = at_once(
        [lambda p=p, i=i: p.submit(i) for p, i in zip(people, mine, strict=True)]  # type: ignore[misc]
    )
    assert {a.status_code for a in opened} == {201}
    staying, going = people[:15], people[15:]
    newcomers = [Person(service.http) for _ in range(15)]
    their = [picture(*source.sample(shared, 6)) for _ in newcomers]
    # everybody who goes says so twice, while others arrive with the same pictures and records are being published
    work: list[Callable[[], Any]] = [lambda p=p: p.withdraw() for p in going * 2]  # type: ignore[misc]
    work += [lambda p=p, i=i: p.submit(i) for p, i in zip(newcomers, their, strict=True)]  # type: ignore[misc]
    work += [lambda: publish(service.database)] * 6
    source.shuffle(work)
    for answer in at_once(work):
        assert isinstance(answer, int) or answer.status_code in (200, 201)
    wanted = Counter(
        signal.value  # type: ignore[union-attr]
        for item in [*mine[: len(staying)], *their]
        for signal in item.signals
    )
    publish(service.database)
    counted = Counter(n for _, n in held(service.database).values())
    assert counted == Counter(wanted[value] for value in shared)
    assert {p.status().state for p in going} == {"withdrawn"}
    assert {p.status().state for p in [*staying, *newcomers]} == {"active"}
    with service.database.reading() as connection:
        withdrawn = select(func.count()).where(events.c.event == "withdrawn")
        assert connection.execute(withdrawn).scalar_one() == len(going)
        places = connection.execute(select(signals.c.sequence)).scalars().all()
    assert len(set(places)) == len(places) == len(shared)


def test_withdrawing_and_calling_back_at_once_ends_in_one_of_the_two(service: Any) -> None:
    person = Person(service.http)
    person.submit(picture(), picture(), delay=3)
    publish(service.database)
    work = [person.withdraw, person.cancel] * 8
    assert {answer.status_code for answer in at_once(work)} == {200}
    status = person.status()
    assert status.state in ("active", "withdrawal_pending")
    assert (status.withdrawal_effective_at is None) == (status.state == "active")
    assert len({item.state for item in status.items}) == 1


def test_the_channels_share_no_row(start_service: Callable[..., Any]) -> None:
    service = start_service()
    value = random_pdq()
    adult, minor = Person(service.http), Person(service.http)
    adult.put(adult.body(picture(value), channel="adult"))
    minor.put(minor.body(picture(value), channel="minor"))
    publish(service.database)
    adult.withdraw()
    publish(service.database)
    with service.database.reading() as connection:
        rows = connection.execute(select(signals.c.channel, signals.c.state, signals.c.holders))
        assert sorted(map(tuple, rows)) == [("adult", "withdrawn", 0), ("minor", "active", 1)]


def test_a_publisher_in_a_hurry_leaves_the_rest_to_the_next(tmp_path: Path) -> None:
    """A platform's run must not wait until everything is published that came in a flood."""
    with contextlib.closing(
        open_service(Settings(database=f"sqlite:///{tmp_path / 'c.db'}", keys=tmp_path / "keys"))
    ) as service:
        for _ in range(101):  # one more than are published together
            person = Person(None)  # type: ignore[arg-type]
            body = person.body(picture())
            case = CaseSubmission.model_validate_json(body)
            intake.submit(service.database, service.keyring, "test", person.number, body, case)
        assert bring_into_feed(service.database, seconds=0) == 100
        assert len(held(service.database)) == 100
        assert bring_into_feed(service.database, seconds=60) == 1
        with service.database.reading() as connection:
            places = connection.execute(select(signals.c.sequence).order_by(signals.c.sequence))
            assert list(places.scalars()) == list(range(1, 102))
