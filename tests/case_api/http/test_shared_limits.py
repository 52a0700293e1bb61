"""Several service processes on one Redis: requests, cases and waits are counted for all of them together."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from case_api.operator.command_line import main
from submission.protocol.answers import Problem
from tests.case_api.people import Person
from tests.case_api.processes import free_port, service_process

redis = pytest.importorskip("redis", reason="the Redis client is not installed (extra redis)")


@dataclass(frozen=True)
class RedisServer:
    """A real one on loopback, that keeps nothing."""

    url: str
    process: subprocess.Popen[bytes]

    def contents(self) -> dict[bytes, tuple[bytes, int]]:
        """Every key with its value and the seconds until it is forgotten (-1: never)."""
        with contextlib.closing(redis.Redis.from_url(self.url)) as client:
            return {key: (client.get(key), client.ttl(key)) for key in client.scan_iter()}


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip(
            "there is no redis-server on this computer (Debian: apt-get install redis-server)"
        )
    port = free_port()
    address = ["--bind", "127.0.0.1", "--port", str(port), "--dir", str(tmp_path)]
    nothing_kept = ["--save", "", "--appendonly", "no"]
    process = subprocess.Popen([program, *address, *nothing_kept], stdout=subprocess.DEVNULL)
    try:
        with contextlib.closing(redis.Redis(port=port)) as client:
            end = time.monotonic() + 20
            while True:
                try:
                    assert client.ping()
                    break
                except redis.ConnectionError:
                    assert process.poll() is None
                    assert time.monotonic() < end
        yield RedisServer(f"redis://127.0.0.1:{port}/0", process)
    finally:
        process.kill()
        process.wait(20)


@contextlib.contextmanager
def desks(
    folder: Path, server: RedisServer, count: int, **limits: int
) -> Iterator[list[httpx.Client]]:
    """Connections to so many processes of one service."""
    arguments = ("--database", f"sqlite:///{folder / 'cases.db'}")
    chosen = {"RATE_LIMIT_STORAGE": server.url} | {n.upper(): str(v) for n, v in limits.items()}
    environment = {f"EMPREINTE_SERVICE_{name}": value for name, value in chosen.items()}
    with contextlib.ExitStack() as stack:
        yield [
            stack.enter_context(
                httpx.Client(
                    base_url=stack.enter_context(
                        service_process(folder, *arguments, **environment)
                    ).url,
                    timeout=30,
                )
            )
            for _ in range(count)
        ]


def test_two_processes_share_limits_and_growing_waits(
    tmp_path: Path, redis_server: RedisServer
) -> None:
    limits = {"free_wrong_codes": 2, "cases_per_day": 2, "requests_per_minute": 300}
    with desks(tmp_path, redis_server, 2, **limits) as doors:
        here, there = doors

        # cases of one day
        person, second, third = Person(here), Person(there), Person(here)
        body = person.body()
        assert person.put(body).status_code == 201
        assert second.submit().status_code == 201
        refused = third.submit()
        assert (refused.status_code, Problem.model_validate_json(refused.content).type) == (
            429,
            "urn:empreinte:problem:too-many-cases-today",
        )
        assert Person(there, person.number, person.key).put(body).status_code == 200  # a retry

        # wrong codes, given at either door
        wrong = {"Authorization": f"Bearer {secrets.token_hex(32)}"}
        assert here.get(person.path, headers=wrong).status_code == 404
        assert there.get(person.path, headers=wrong).status_code == 404
        waits = []
        for one, other in ((here, there), (there, here)):
            held = other.get(person.path, headers=person.code)  # the right code waits too
            assert held.status_code == 429
            waits.append(int(held.headers["retry-after"]))
            end = time.monotonic() + 20
            while (answer := one.get(person.path, headers=wrong)).status_code == 429:
                assert time.monotonic() < end, answer.text
                time.sleep(0.05)  # each asking counts as a request
            assert answer.status_code == 404
        waits.append(int(here.get(person.path, headers=person.code).headers["retry-after"]))
        assert waits == [1, 2, 4]
        assert second.look().status_code == 200  # nobody else waits

        # what Redis was told: no address, no number, and all of it is forgotten in a day
        kept = redis_server.contents()
        assert len(kept) >= 4
        told = b" ".join(key + b" " + value for key, (value, _) in kept.items())
        for secret in ("127.0.0.1", person.number, second.number, person.key.hex()):
            assert secret.encode() not in told
        assert all(0 <= seconds <= 86_400 for _, seconds in kept.values())

        # requests of one minute
        answers = [door.get("/v1/service").status_code for door in doors * 150]
        assert set(answers) == {200, 429}
        assert {door.get("/v1/service").status_code for door in doors} == {429}


def test_without_the_counters_nobody_is_let_through(
    tmp_path: Path, redis_server: RedisServer
) -> None:
    """Else codes could be guessed while Redis is away."""
    with desks(tmp_path, redis_server, 1) as (door,):
        person = Person(door)
        assert person.submit().status_code == 201
        redis_server.process.kill()
        redis_server.process.wait(20)
        answer = person.look()
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) > 0
        assert door.get("/healthz").status_code == 200
    (log,) = tmp_path.glob("service-*.log")
    assert person.number not in log.read_text()


def test_who_watches_the_service_is_told_that_the_counters_are_away(
    tmp_path: Path,
    redis_server: RedisServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("EMPREINTE_SERVICE_RATE_LIMIT_STORAGE", redis_server.url)
    looks = ["check", "--database", f"sqlite:///{tmp_path / 'cases.db'}"]
    with desks(tmp_path, redis_server, 1) as (door,):
        assert door.get("/readyz").text == "ready\n"
        assert main(looks) == 0
        assert "good  The Redis that counts requests answers." in capsys.readouterr().out

        redis_server.process.kill()
        redis_server.process.wait(20)
        answer = door.get("/readyz")
        assert answer.status_code == 503
        assert int(answer.headers["retry-after"]) > 0
        assert main(looks) == 1
        assert "BAD   The Redis that counts requests can't be reached" in capsys.readouterr().out


def test_counters_that_hang_hold_nobody_for_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as never_answers:
        address = f"redis://127.0.0.1:{never_answers.getsockname()[1]}/0"
        monkeypatch.setenv("EMPREINTE_SERVICE_RATE_LIMIT_STORAGE", address)
        asked = time.monotonic()
        assert main(["check", "--database", f"sqlite:///{tmp_path / 'cases.db'}"]) == 1
        assert time.monotonic() - asked < 20
        assert "BAD   The Redis" in capsys.readouterr().out
