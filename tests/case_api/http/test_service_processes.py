"""Real processes: killed in mid-load, two at once on one database, and what they write to their log."""

from __future__ import annotations

import contextlib
import random
import secrets
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select

from case_api.operator.command_line import main
from case_api.storage.database import open_database
from case_api.storage.tables import cases, events, signals
from tests.case_api.people import Person, picture
from tests.case_api.processes import service_process
from tests.case_api.publishing import publish
from tests.plausible_pdq import random_pdq


def test_every_acknowledged_case_is_there_after_kill_9(empty_database: str, tmp_path: Path) -> None:
    arguments = ("--database", empty_database, "--keys", str(tmp_path / "keys"))
    acknowledged: list[Person] = []
    enough = threading.Event()

    def submit_until_killed(url: str) -> None:
        with contextlib.suppress(httpx.TransportError), httpx.Client(base_url=url) as http:
            while True:
                person = Person(http)
                if person.submit(picture()).status_code == 201:
                    acknowledged.append(person)
                    if len(acknowledged) >= 60:
                        enough.set()

    with service_process(tmp_path, *arguments) as first:
        threads = [
            threading.Thread(target=submit_until_killed, args=(first.url,)) for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        assert enough.wait(60)
        first.kill()
        for thread in threads:
            thread.join(30)
    with service_process(tmp_path, *arguments) as second, httpx.Client(base_url=second.url) as http:
        for person in acknowledged:
            person.http = http
            assert person.status().items[0].state in ("received", "active")


@pytest.mark.long
def test_two_processes_serve_one_database_at_once(empty_database: str, tmp_path: Path) -> None:
    arguments = ("--database", empty_database, "--keys", str(tmp_path / "keys"))
    source = random.Random(3)
    shared = [random_pdq(source) for _ in range(8)]
    with contextlib.ExitStack() as stack:
        # started together on an empty database
        with ThreadPoolExecutor(2) as pool:
            starting = [
                pool.submit(stack.enter_context, service_process(tmp_path, *arguments))
                for _ in range(2)
            ]
            both = [process.result(90) for process in starting]
        doors = [stack.enter_context(httpx.Client(base_url=p.url, timeout=30)) for p in both]
        people = [Person(doors[0]) for _ in range(24)]
        bodies = [p.body(picture(*source.sample(shared, 4))) for p in people]

        def come_in_by_both_doors(person: Person, body: bytes) -> list[httpx.Response]:
            headers = {"Content-Type": "application/json"}
            return [door.put(person.path, content=body, headers=headers) for door in doors]

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(come_in_by_both_doors, people, bodies))
            assert {a.status_code for pair in answers for a in pair} == {200, 201}
            assert all(one.content == other.content for one, other in answers)
            # withdrawn by one door and by the other at the same time
            for person, door in [(p, d) for p in people[:12] for d in doors]:
                pool.submit(Person.withdraw, Person(door, person.number, person.key))
        for person, door in zip(people, doors * 12, strict=True):
            person.http = door
        assert Counter(p.status().state for p in people[:12]) == {"withdrawn": 12}
        database = stack.enter_context(contextlib.closing(open_database(empty_database)))
        publish(database)
        assert Counter(p.status().state for p in people[12:]) == {"active": 12}
        with database.reading() as connection:
            assert connection.execute(select(func.count()).select_from(cases)).scalar_one() == 24
            withdrawn = select(func.count()).where(events.c.event == "withdrawn")
            assert connection.execute(withdrawn).scalar_one() == 12
            assert connection.execute(select(func.sum(signals.c.holders))).scalar_one() == 12 * 4
            places = list(connection.execute(select(signals.c.sequence)).scalars())
            assert len(set(places)) == len(places) == len(shared)


@pytest.mark.long
def test_several_workers_of_one_command_serve(
    new_postgresql: Callable[[], str], tmp_path: Path
) -> None:
    arguments = ("--database", new_postgresql(), "--keys", str(tmp_path / "keys"))
    with (
        service_process(tmp_path, *arguments, "--workers", "2", "--name", "Two desks") as service,
        httpx.Client(base_url=service.url) as http,
    ):
        people = [Person(http) for _ in range(10)]
        assert {person.submit().status_code for person in people} == {201}
        assert http.get("/v1/service").json()["name"] == "Two desks"


def test_the_log_tells_nobody_who_asked_for_what(tmp_path: Path) -> None:
    agent = "SomeBrowser/" + secrets.token_hex(6)
    address = f"sqlite:///{tmp_path / 'cases.db'}"
    with (
        service_process(tmp_path, "--database", address, "--practice") as service,
        httpx.Client(base_url=service.url, headers={"User-Agent": agent}) as http,
    ):
        assert http.get("/v1/service").json()["practice"]
        person = Person(http)
        item = picture()
        person.submit(item)
        person.look()
        http.get(person.path)
        person.put(b"{")
        person.put(person.body(picture()))
        person.add(picture())
        person.withdraw()
        http.get("/v1/nothing/" + person.number)
        http.request("BREW", person.path)
        numbers = [person.number, person.key.hex(), item.item_id]
        # a broken request line, and an error of ours: the key folder goes away under the service
        (tmp_path / "cases.db.keys").rename(tmp_path / "gone")
        assert http.get(person.path).status_code in (500, 503)
        metrics = http.get("/metrics").text
    log = service.log.read_text()
    assert "KeyFolderError" in log
    for secret in [*numbers, agent, "127.0.0.1:", "/v1/cases", item.signals[0].value]:  # type: ignore[union-attr]
        assert secret not in log.replace(service.url, "")
    assert all(secret not in metrics for secret in numbers)
    assert 'route="/v1/cases/{case_id}"' in metrics


def test_a_wrong_set_up_says_so_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {
        "mysql://somewhere/db": "SQLite",
        f"sqlite:///{tmp_path}": "can't be",
        "postgresql://user:very-secret@127.0.0.1:1/db": "can't be reached",
    }
    for address, text in wrong.items():
        assert main(["serve", "--database", address, "--keys", str(tmp_path / "keys")]) == 1
        complaint = capsys.readouterr().err
        assert text in complaint
        assert len(complaint.splitlines()) == 1
        assert "very-secret" not in complaint
