"""Numbers and links, from ``resources/help_lines.json``, each with its source and the day it was seen."""

from __future__ import annotations

from importlib import resources

from pydantic import BaseModel, ConfigDict


class HelpLine(BaseModel):
    """One line or service. ``verified_on`` is empty until somebody dialled or opened it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    groups: tuple[str, ...]
    country: str
    name: dict[str, str]
    phone: str
    url: str
    url_fr: str
    about: dict[str, str]
    source: str
    seen: str
    confidence: str
    verified_on: str | None


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    about: str
    entries: tuple[HelpLine, ...]


def help_lines() -> tuple[HelpLine, ...]:
    """All of them, in the order they are shown."""
    data = (resources.files("resources") / "help_lines.json").read_bytes()
    return _File.model_validate_json(data).entries
