"""Which country a locale hints at, and what to call there in danger: all that the first page needs of the help lines.

Read without the classes that hold the files to their form (``resources.help_lines``), which take a while to load.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

#: Not countries: what many countries of Europe share, and what works everywhere.
EUROPE, WORLD = "EU", "WORLD"

#: Where the European numbers hold. The lines of the countries that have a file of their own come first.
UNION = frozenset(
    [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
)


def folder() -> Traversable:
    """Where the countries' files lie, each called by its code."""
    return resources.files("resources") / "countries"


def suggested(locale: str) -> str:
    """The country that a locale such as ``fr_BE`` hints at, of those there are. A suggestion, never a fact."""
    code = locale.replace("-", "_").partition("_")[2][:2].upper()
    if code in codes():
        return code
    return EUROPE if code in UNION else "FR" if locale.startswith("fr") else EUROPE


@cache
def emergency_numbers(country: str) -> tuple[str, ...]:
    """What to call in danger, the first choice first. Raises ``OSError`` where there is no file of that country."""
    lines = tomllib.loads((folder() / f"{country}.toml").read_text("utf-8"))["line"]
    first = next(line for line in lines if "danger" in line["groups"])
    return tuple(first["phones"])


@cache
def codes() -> frozenset[str]:
    """The codes of all files, with :data:`EUROPE` and :data:`WORLD`."""
    return frozenset(
        file.name.removesuffix(".toml")
        for file in folder().iterdir()
        if file.name.endswith(".toml")
    )
