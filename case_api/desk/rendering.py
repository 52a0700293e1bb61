"""Filling in templates. Everything is escaped; invisible characters in text from outside are written out (``inert``)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_FOLDER = Path(__file__).parent


def inert(text: str) -> str:
    """Text from outside, with invisible characters written out as ``\\uXXXX``.

    Control characters, spaces of other widths and marks that turn the reading direction could make a text look like another.
    """
    hidden = ("C", "Z")
    return "".join(
        char
        if char == " " or unicodedata.category(char)[0] not in hidden
        else f"\\u{ord(char):04x}"
        for char in text
    )


def day(seconds: int) -> str:
    """A moment (epoch seconds) as YYYY-MM-DD, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def minute(seconds: int) -> str:
    """A moment (epoch seconds) as YYYY-MM-DD HH:MM, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")


class Renderer:
    """Fills in the templates beside this module."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._templates.filters |= {"inert": inert, "day": day, "minute": minute}

    def render(self, template: str, values: Mapping[str, Any]) -> str:
        """The page as HTML. A value that a template asks for and does not get is an error."""
        return self._templates.get_template(template).render(values)
