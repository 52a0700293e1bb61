"""Templates become pages. Everything is escaped; what came from outside is also made visible where it would hide."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_FOLDER = Path(__file__).parent


def inert(text: str) -> str:
    """Text from outside, with characters that have no shape of their own written out.

    Those turn the reading direction round, or are control characters: the text would look like another one.
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
