"""Platforms, laws and first steps, from the files of the same names. Offline."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from importlib import resources
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from resources.entries import Bilingual, HttpsAddress, Sourced, Strict

Mail = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._+-]+@[a-z0-9.-]+$")]
Domain = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
#: Who reads the steps.
Reader = Literal["adult", "teen", "parent", "friend", "professional"]


class Platform(Sourced):
    """Where to report a picture. ``search`` engines remove results, not the page."""

    name: str
    kind: Literal["platform", "search", "chat"]
    report: HttpsAddress | None = None
    more: HttpsAddress | None = None
    mail: Mail | None = None
    mail_minor: Mail | None = None
    in_app: Bilingual | None = None
    #: domains under which its pages are
    domains: tuple[Domain, ...] = ()
    #: the page that this was read on
    page: HttpsAddress | None = None

    @model_validator(mode="after")
    def _can_be_reached(self) -> Platform:
        if self.report is None and self.mail is None:
            raise ValueError("a platform has a page or an address to report to")
        if self.confidence == "A" and self.page is None:
            raise ValueError("what was read at the platform itself names the page")
        return self


class Law(Sourced):
    """The law in a sentence. Not legal advice."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    name: Bilingual
    about: Bilingual
    url: HttpsAddress | Literal[""]


class Steps(Strict):
    """What helps first, in the order that matters."""

    title: Bilingual
    steps: tuple[Bilingual, ...] = Field(min_length=3)


class _Platforms(Strict):
    platform: tuple[Platform, ...]


class _Laws(Strict):
    law: tuple[Law, ...]


class _AllSteps(Strict):
    source: str
    seen: date
    adult: Steps
    teen: Steps
    parent: Steps
    friend: Steps
    professional: Steps


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((resources.files("resources") / name).read_text("utf-8"))


@cache
def platforms() -> tuple[Platform, ...]:
    """In alphabetical order of their names."""
    found = _Platforms.model_validate(_read("platforms.toml")).platform
    return tuple(sorted(found, key=lambda platform: platform.name.casefold()))


def platform_at(host: str) -> Platform | None:
    """The platform that a host (ASCII, lower case) belongs to. ``facebook.com.example`` is not Facebook's."""
    for platform in platforms():
        if any(host == domain or host.endswith("." + domain) for domain in platform.domains):
            return platform
    return None


@cache
def laws(country: str) -> tuple[Law, ...]:
    """Those of ``country``; none where nothing is known."""
    found = _Laws.model_validate(_read("laws.toml")).law
    return tuple(law for law in found if law.country == country)


@cache
def all_laws() -> tuple[Law, ...]:
    """Those of every country."""
    return _Laws.model_validate(_read("laws.toml")).law


@cache
def first_steps(reader: Reader) -> Steps:
    """What helps first, as it is said to this reader."""
    steps: Steps = getattr(_AllSteps.model_validate(_read("steps.toml")), reader)
    return steps
