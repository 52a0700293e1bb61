"""The settings of a service, from a file, the environment and the command line, in rising order of precedence.

Environment variables are ``EMPREINTE_SERVICE_`` and the name in capitals. ``EMPREINTE_SERVICE_CONFIG`` names a
TOML file, ``EMPREINTE_SERVICE_SECRETS`` a folder with one file per secret setting, as systemd and Docker provide
(``empreinte_service_database`` for an address with a password).
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Annotated, Literal

import platformdirs
from pydantic import Field
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from case_api.storage import parse_url, sqlite_file
from submission.protocol.answers import Name
from submission.protocol.terms import MAX_ITEMS, MAX_LINKS

PREFIX = "EMPREINTE_SERVICE_"
Days = Annotated[int, Field(ge=1, le=36_500)]
Channel = Literal["adult", "minor"]
#: Where staff open the desk in their browser: scheme and host, no path.
DeskAddress = Annotated[str, Field(pattern=r"^(https?://[A-Za-z0-9.\[\]:-]+)?$", max_length=300)]
#: The mail address that a notice names for answers.
DeskMail = Annotated[str, Field(pattern=r"^([A-Za-z0-9._+-]+@[A-Za-z0-9.-]+)?$", max_length=254)]


def _default_database() -> str:
    folder = platformdirs.user_data_path("empreinte-service", appauthor=False)
    return f"sqlite:///{folder / 'cases.db'}"


class Settings(BaseSettings):
    """Everything an operator can choose. docs/operating.md explains each."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    database: str = Field(default_factory=_default_database, repr=False)
    #: a streaming replica of the same PostgreSQL, from which partners' pages are read
    database_read: str = Field(default="", repr=False)
    keys: Path | None = None  # default: beside the SQLite file
    desk_key_folder: Path | None = None  # read by the desk alone: where its private keys are
    name: Name = "Empreinte case service"
    version_file: Path | None = None  # what `empreinte-service version-file` printed
    practice: bool = False  # tells every app that no platform receives anything
    channels: tuple[Channel, ...] = ("adult", "minor")

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] = 8765
    workers: Annotated[int, Field(ge=1, le=64)] = 1
    trusted_proxies: str = "127.0.0.1,::1"  # whose X-Forwarded-For is believed
    tls_certificate: Path | None = None
    tls_key: Path | None = None
    database_connections: Annotated[int, Field(ge=1, le=100)] = 10
    #: who may read /metrics without a proxy in between
    metrics: Literal["off", "loopback", "everyone"] = "loopback"

    #: the desk (``empreinte-service desk``): another process, on a machine that the public can't reach
    desk_host: str = "127.0.0.1"
    desk_port: Annotated[int, Field(ge=0, le=65_535)] = 8020
    desk_address: DeskAddress = ""  # as staff open it, behind a proxy with TLS
    desk_mail: DeskMail = ""  # where hosts answer a notice

    retention_active_days: Days = 1095
    retention_withdrawn_days: Days = (
        30  # how long partners are told of a withdrawal before the hash is erased
    )
    retention_tombstone_days: Days = 365
    #: after a case's last link is closed, the contact is erased; after a link is closed, its address
    retention_contact_days: Days = 14
    retention_link_days: Days = 90
    purge_every_minutes: Annotated[int, Field(ge=1, le=1440)] = 60

    #: how many partners must say NotBlocked, and none Blocked, before the feed shows a hash as withdrawn
    not_blocked_quorum: Annotated[int, Field(ge=1, le=100)] = 2

    max_body_bytes: Annotated[int, Field(ge=1024, le=64 * 1024 * 1024)] = 2 * 1024 * 1024
    #: how long a body may take to arrive: what a slow line needs for the largest
    body_seconds: Annotated[float, Field(gt=0, le=3600)] = 180
    #: how long a request's head may take to arrive
    header_seconds: Annotated[float, Field(gt=0, le=600)] = 15
    #: bodies that each process holds at once; a quarter of it from one address, but always one sealed bundle
    max_bytes_in_flight: Annotated[int, Field(ge=1024)] = 64 * 1024 * 1024
    #: connections of each process; the next ones are answered 503
    max_connections: Annotated[int, Field(ge=1)] = 1000
    max_items_per_case: Annotated[int, Field(ge=MAX_ITEMS, le=10_000)] = 1000
    max_links_per_case: Annotated[int, Field(ge=MAX_LINKS, le=10_000)] = 200
    #: per address; addresses are kept as a keyed digest, for one day
    requests_per_minute: Annotated[int, Field(ge=1)] = 1200
    cases_per_day: Annotated[int, Field(ge=1)] = 500
    #: enough for one case of a thousand pictures, each with its likely copies
    feed_rows_per_day: Annotated[int, Field(ge=1)] = 80_000
    #: beyond these, what arrives waits for a lead's word: of one address, and of all together; 0: never
    hold_rows_per_hour: Annotated[int, Field(ge=0)] = 40_000
    hold_burst_rows_per_hour: Annotated[int, Field(ge=0)] = 400_000
    links_per_day: Annotated[int, Field(ge=MAX_LINKS)] = 1000
    #: wrong codes for one case from one address before each further one has to wait
    free_wrong_codes: Annotated[int, Field(ge=1)] = 5
    longest_wait_seconds: Annotated[int, Field(ge=1, le=3600)] = 300
    rate_limit_storage: str = Field(default="memory://", repr=False)  # or redis://…

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the hook's signature
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        sources = [init_settings, env_settings, file_secret_settings]
        if file := os.environ.get(PREFIX + "CONFIG"):
            sources.append(TomlConfigSettingsSource(settings_cls, Path(file)))
        return tuple(sources)

    @property
    def key_folder(self) -> Path:
        """Where the keys are. Never in the database; best on another disk and in another backup."""
        if self.keys is not None:
            return self.keys
        url = parse_url(self.database)
        if file := sqlite_file(url):
            return file.with_name(file.name + ".keys")
        # one folder per database; the name does not depend on the password
        place = f"{url.host}|{url.port}|{url.database}|{sorted(url.query.items())}"
        name = hashlib.sha256(place.encode()).hexdigest()[:16]
        return platformdirs.user_data_path("empreinte-service", appauthor=False) / f"keys-{name}"


def load_settings(**given: object) -> Settings:
    """The settings in force. Those in ``given`` (from the command line) override all others, unless they are ``None``."""
    chosen = {name: value for name, value in given.items() if value is not None}
    secrets = os.environ.get(PREFIX + "SECRETS")
    return Settings(_secrets_dir=secrets, **chosen)  # type: ignore[arg-type]
