"""Whom to call or write to, by country, from ``countries/*.toml``. Offline; nothing is looked up anywhere."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, StringConstraints, field_validator

from resources.entries import Bilingual, HttpsAddress, Sourced, Strict
from resources.opening_hours import Hours, parse_hours
from resources.region import EUROPE, UNION, WORLD, folder

#: For whom a line is. ``official_*`` are the services that take hashes themselves.
Group = Literal["danger", "crisis", "adult", "young", "parent", "official_adult", "official_minor"]
Phone = Annotated[str, StringConstraints(pattern=r"^[0-9][0-9 -]{1,18}$")]


def _hours(written: Any) -> Any:
    return None if written is None else parse_hours(written)


class Addresses(Strict):
    """The page of a service, for readers of each language."""

    en: HttpsAddress
    fr: HttpsAddress

    def in_language(self, language: str) -> str:
        """The French page for readers of French, the English one for all others."""
        return self.fr if language == "fr" else self.en


class HelpLine(Sourced):
    """One line or service. ``hours`` is None where they are not known."""

    groups: tuple[Group, ...] = Field(min_length=1)
    name: Bilingual
    phones: tuple[Phone, ...] = ()
    sms: Phone | None = None
    url: Addresses | None = None
    hours: Annotated[Hours | None, BeforeValidator(_hours)] = None
    about: Bilingual
    not_in: tuple[str, ...] = ()  # members of the Union where a European number does not work


class Country(Strict):
    """The lines of one country, in the order they are shown: danger first."""

    country: Annotated[str, StringConstraints(pattern=r"^([A-Z]{2}|WORLD)$")]
    name: Bilingual
    time_zone: str
    emergency: str
    lines: tuple[HelpLine, ...] = Field(alias="line", min_length=1)

    @field_validator("time_zone")
    @classmethod
    def _is_known(cls, name: str) -> str:
        ZoneInfo(name)
        return name

    def lines_for(self, group: Group) -> tuple[HelpLine, ...]:
        """Those for this group, in their order."""
        return tuple(line for line in self.lines if group in line.groups)


@cache
def countries() -> dict[str, Country]:
    """Every file, by its country. Raises ``ValidationError`` for a file that is not of the form."""
    found = [
        Country.model_validate(tomllib.loads(file.read_text("utf-8")))
        for file in folder().iterdir()
        if file.name.endswith(".toml")
    ]
    return {country.country: country for country in sorted(found, key=lambda each: each.country)}


def choices() -> tuple[str, ...]:
    """The countries that a person can choose; :data:`EUROPE` is "elsewhere in the Union"."""
    return tuple(code for code in countries() if code != WORLD)


def help_lines(country: str) -> tuple[tuple[Country, HelpLine], ...]:
    """The lines for somebody in ``country``: its own, then Europe's where they hold, then the world's.

    Raises:
        KeyError: there is no file of that country.
    """
    own = countries()[country]
    known = {phone for line in own.lines for phone in line.phones}
    europe = countries()[EUROPE]
    shared = [
        (europe, line)
        for line in europe.lines
        if country in UNION and country not in line.not_in and not known.issuperset(line.phones)
    ]
    world = countries()[WORLD]
    return (
        *((own, line) for line in own.lines),
        *shared,
        *((world, line) for line in world.lines),
    )


def search(
    lines: Iterable[tuple[Country, HelpLine]], words: str, language: str
) -> tuple[tuple[Country, HelpLine], ...]:
    """Those in which every word occurs, accents and capitals aside; numbers match without spaces.

    The words may be of ``language``, English or French.
    """
    wanted = _plain(words).split()
    return tuple(
        (country, line)
        for country, line in lines
        if all(word in _everything(country, line, language) for word in wanted)
    )


def call_address(phone: str) -> str:
    """The ``tel:`` address (RFC 3966) that a phone opens when it reads it, as from a QR code.

    Short and national numbers stay as they are: they are dialled inside the country.
    """
    return "tel:" + re.sub(r"[^0-9]", "", phone)


def _everything(country: Country, line: HelpLine, language: str) -> str:
    digits = [re.sub(r"\D", "", phone) for phone in line.phones]
    texts: Sequence[str] = (
        *(country.name.en, country.name.fr, line.name.en, line.name.fr),
        *(line.about.en, line.about.fr, *line.phones, *digits),
        *(text.in_language(language) for text in (country.name, line.name, line.about)),
    )
    return _plain(" ".join(texts))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
