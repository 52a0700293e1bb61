"""A real desk over real HTTP on loopback, and people who work at it."""

from __future__ import annotations

import base64
import contextlib
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from case_api.desk import (
    DeskStore,
    PasswordCost,
    add_account,
    create_desk,
    desk_folder,
    open_store,
)
from case_api.desk.access.accounts import STEP_SECONDS, Role, code_at
from case_api.service import open_service
from case_api.settings import Settings
from case_api.storage import Database, open_database
from tests.case_api.running_service import serving_app

#: a guess costs nothing here
CHEAP = PasswordCost(iterations=1, lanes=1, kibibytes=64)
PASSWORD = "four random words here"


def secret_in(address: str) -> bytes:
    """The secret in an ``otpauth://`` address."""
    match = re.search(r"[?&]secret=([A-Z2-7]+)", address)
    if match is None:
        raise ValueError("this address has no secret")
    return base64.b32decode(match[1] + "=" * (-len(match[1]) % 8))


@dataclass
class Clock:
    """The clock that one-time codes go by: each sign-in is half a minute later."""

    at: float = 1_700_000_000.0

    def __call__(self) -> float:
        return self.at

    def tick(self) -> None:
        self.at += STEP_SECONDS


@dataclass
class Browser:
    """One person's browser: its own cookies, redirects not followed by itself."""

    desk: RunningDesk
    name: str = ""
    http: httpx.Client = field(default_factory=httpx.Client)

    def get(self, path: str, **given: Any) -> httpx.Response:
        return self.http.get(self.desk.url + path, **given)

    def post(self, path: str, *, token: str | None = None, **fields: str) -> httpx.Response:
        """Send a form as the browser does; the token is that of the pages unless another is given."""
        given = self.token() if token is None else token
        return self.http.post(
            self.desk.url + path,
            data=fields | ({"token": given} if given else {}),
            headers={"Origin": self.desk.url},
        )

    def token(self) -> str:
        if self.desk.cookie not in self.http.cookies:
            return ""
        found = re.search(r'name="token" value="([^"]+)"', self.get("/").text)
        return found[1] if found else ""

    def sign_in(self, password: str = PASSWORD, code: str | None = None) -> httpx.Response:
        if code is None:
            self.desk.clock.tick()
            code = self.desk.code_of(self.name)
        return self.post("/sign-in", token="", name=self.name, password=password, code=code)


@dataclass(frozen=True)
class RunningDesk:
    """A desk that answers at ``url`` in this process, and what it keeps."""

    url: str
    settings: Settings
    store: DeskStore
    database: Database
    clock: Clock
    secrets: dict[str, bytes]
    cookie: str = "desk"

    def code_of(self, name: str) -> str:
        step = int(self.clock()) // STEP_SECONDS
        return code_at(self.secrets[name], step).decode()

    def add(self, name: str, role: Role) -> None:
        self.secrets[name] = secret_in(add_account(self.store, name, role, PASSWORD, "Test"))

    @contextlib.contextmanager
    def browser(self, name: str = "") -> Iterator[Browser]:
        """A browser of its own; signed in where a name is given."""
        with httpx.Client(timeout=30) as http:
            made = Browser(self, name, http)
            if name:
                assert made.sign_in().status_code == 303
            yield made


@contextlib.contextmanager
def running_desk(
    folder: Path, password_cost: PasswordCost = CHEAP, **given: Any
) -> Iterator[RunningDesk]:
    """A desk on an empty service of its own, with an analyst (ada) and a lead (lea)."""
    listening = socket.create_server(("127.0.0.1", 0))
    settings = Settings(
        **{
            "database": f"sqlite:///{folder / 'cases.db'}",
            "keys": folder / "keys",
            "desk_key_folder": folder / "desk",
            "desk_port": listening.getsockname()[1],
            "name": "Test service",
        }
        | given
    )
    open_service(settings).close()
    desk_folder(settings).create()
    clock = Clock()
    store = open_store(desk_folder(settings), password_cost)
    database = open_database(settings.database, pool_size=2)
    with (
        contextlib.closing(store),
        contextlib.closing(database),
        serving_app(create_desk(settings, clock, password_cost), listening) as url,
    ):
        desk = RunningDesk(url, settings, store, database, clock, {})
        desk.add("ada", "analyst")
        desk.add("lea", "lead")
        yield desk
