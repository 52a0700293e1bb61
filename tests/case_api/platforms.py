"""Partner platforms as the tests need them: Meta's own client library and its ``tx`` program, unchanged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import httpx
from sqlalchemy import Integer, cast, func, select, update
from threatexchange.exchanges.clients.stopncii.api import (
    FetchHashesResponse,
    StopNCIIAPI,
    StopNCIIEndpoint,
    StopNCIIHashRecord,
)
from threatexchange.exchanges.collab_config import CollaborationConfigBase
from threatexchange.signal_type.signal_base import SimpleSignalType
from threatexchange.utils import dataclass_json
from threatexchange_empreinte import EmpreinteCredentials, EmpreinteSignalExchangeAPI

from case_api.partner_feed.accounts import PartnerKeys, add_partner, change_settings
from case_api.storage.database import Database
from case_api.storage.tables import feed_clock, signals
from tests.case_api.publishing import publish

FIRST_START = 10
REPOSITORY = Path(__file__).parents[2]
PLUGIN = REPOSITORY / "case_api" / "threatexchange_plugin"
TX = Path(sys.executable).with_name("tx")


class RunningService(Protocol):
    """What the fixtures start."""

    @property
    def url(self) -> str: ...
    @property
    def http(self) -> httpx.Client: ...
    @property
    def database(self) -> Database: ...


class VpdqOfTheExtension(SimpleSignalType):
    """The name and the value of ``threatexchange``'s vPDQ, whose own module needs a hasher that builds with FFmpeg."""

    @classmethod
    def get_name(cls) -> str:
        return "vpdq"

    @classmethod
    def validate_signal_str(cls, signal_str: str) -> str:
        assert all(len(frame.split(",")) == 3 for frame in json.loads(signal_str))
        return signal_str


@dataclass(frozen=True)
class Platform:
    """A partner with the keys that its operator gave it."""

    service: RunningService
    name: str
    keys: PartnerKeys

    @property
    def url(self) -> str:
        return self.service.url

    @property
    def http(self) -> httpx.Client:
        return self.service.http

    @property
    def stock(self) -> StopNCIIAPI:
        """The client of ``threatexchange``, as HMA and ``tx`` use it."""
        return StopNCIIAPI(
            self.keys.subscription_key,
            self.keys.fetch_key,
            {
                StopNCIIEndpoint.SubmitHashes: self.keys.submit_hashes_key,
                StopNCIIEndpoint.SubmitFeedback: self.keys.submit_feedback_key,
            },
            base_url_override=self.url + "/v1",
        )

    def change(self, **settings: bool | str) -> None:
        change_settings(self.service.database, self.name, settings)

    def pages(self, start: int = FIRST_START, size: int = 800) -> Iterator[FetchHashesResponse]:
        """Every page from ``start``, with the stock client."""
        token = ""
        while True:
            page = self.stock.fetch_hashes(page_size=size, start_timestamp=start, next_page=token)
            yield page
            token = page.nextPageToken or ""
            if not page.hasMoreRecords:
                return

    def records(self, start: int = FIRST_START, size: int = 800) -> list[StopNCIIHashRecord]:
        return [record for page in self.pages(start, size) for record in page.hashRecords]

    def values(self, start: int = FIRST_START) -> set[str]:
        return {record.hashValue for record in self.records(start)}

    def headers(self, function_key: str) -> dict[str, str]:
        return {
            "Ocp-Apim-Subscription-Key": self.keys.subscription_key,
            "x-functions-key": function_key,
        }

    def fetch(self, start: int = FIRST_START, size: int = 800, token: str = "") -> dict[str, Any]:
        """One page as it is on the wire, for what the stock client hides."""
        query = {"startTimestamp": start, "pageSize": size}
        answer = self.http.get(
            "/v1/FetchHashes",
            params=query | ({"nextPageToken": token} if token else {}),
            headers=self.headers(self.keys.fetch_key),
        )
        assert answer.status_code == 200, answer.text
        page: dict[str, Any] = answer.json()
        return page


def new_platform(
    service: RunningService, name: str = "Platform", channel: str = "adult", **settings: bool | str
) -> Platform:
    return Platform(service, name, add_partner(service.database, name, channel, settings))


def plugin_credentials(platform: Platform) -> dict[str, str]:
    """What our exchange needs of a platform, as its operator writes it down."""
    return {"base_url": platform.url + "/v1", **asdict(platform.keys)}


def plugin_environment(platform: Platform) -> dict[str, str]:
    """Where our exchange finds the credentials of a platform in ``tx``."""
    return {"TX_EMPREINTE_KEYS": json.dumps(plugin_credentials(platform))}


def exchange_of(platform: Platform) -> EmpreinteSignalExchangeAPI:
    """Our exchange in this process, set up as HMA does it with its ``credential_json``."""
    given = plugin_credentials(platform)
    credentials = dataclass_json.dataclass_load_dict(given, EmpreinteCredentials)
    assert credentials._are_valid()
    collab = CollaborationConfigBase("practice", "empreinte", True)
    return EmpreinteSignalExchangeAPI.for_collab(collab, credentials)


@dataclass(frozen=True)
class Tx:
    """The ``tx`` program with a home of its own, set up by its environment alone."""

    home: Path
    environment: dict[str, str]
    program: Path = TX

    @classmethod
    def stock(cls, home: Path, platform: Platform, url: str | None = None) -> Tx:
        keys = platform.keys
        return cls(
            home,
            {
                "TX_STOPNCII_KEYS": f"{keys.fetch_key},{keys.subscription_key},"
                f"{url or platform.url}/v1"
            },
        )

    @classmethod
    def with_plugin(cls, home: Path, platform: Platform, *more_modules: Path) -> Tx:
        """With our exchange on the Python path."""
        path = os.pathsep.join(map(str, (*more_modules, PLUGIN)))
        return cls(home, plugin_environment(platform) | {"PYTHONPATH": path})

    def run(self, *arguments: str, fails: bool = False) -> str:
        """What it prints. It must succeed, or fail, as expected."""
        done = subprocess.run(
            [str(self.program), *arguments],
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(self.home),
                "TX_STATEDIR": str(self.home / "tx"),
                "NO_PROXY": "127.0.0.1",
                **self.environment,
            },
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr

    def fetched(self, exchange: str, collab: str) -> dict[tuple[str, str], Any]:
        """What it keeps, read in a process of its own, as its pickles need its classes."""
        code = (
            "import pickle, sys, json\n"
            "state = pickle.load(open(sys.argv[1], 'rb'))\n"
            "print(json.dumps([[list(k), str(v)] for k, v in state.updates.items()]))\n"
        )
        file = self.home / "tx" / "fetched" / exchange / f"{collab}.state.pickle"
        printed = subprocess.run(
            [sys.executable, "-c", code, str(file)],
            cwd=PLUGIN,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout
        return {(key[0], key[1]): said for key, said in json.loads(printed)}


def spread_over_seconds(database: Database, records_a_second: int) -> None:
    """As if what is published had been published a few records a second, the last of them long ago."""
    publish(database)

    def work(connection: Any) -> None:
        second = 1_700_000_000 + cast(signals.c.sequence / records_a_second, Integer)
        connection.execute(update(signals).values(last_mod=second))
        newest = select(func.max(signals.c.last_mod)).scalar_subquery()
        connection.execute(update(feed_clock).values(last_mod=newest))

    database.write(work)
