"""The texts of the resources' own files (``{ en = …, fr = … }``), as translators of further languages get them.

They stand in the same ``.ts`` file as the window's texts, in a context named after their file, for example
``resources/countries/FR``.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_FOLDER = Path(__file__).parent
_FILES = ("steps.toml", "laws.toml", "platforms.toml")
_PAPERS = "papers.toml"


class OwnText(NamedTuple):
    """A text with its French, which helps translators whose language is closer to French."""

    context: str
    english: str
    french: str


def own_texts() -> list[OwnText]:
    """All of them, each once within its context, in the order of the files."""
    files = [_FOLDER / name for name in (*_FILES, _PAPERS)]
    files += sorted((_FOLDER / "countries").glob("*.toml"))
    found = [
        OwnText(_context(file, table), *pair)
        for file in files
        for table, value in tomllib.loads(file.read_text("utf-8")).items()
        for pair in _pairs(value)
    ]
    return list(dict.fromkeys(found))


def is_own(context: str) -> bool:
    """Whether a context of a ``.ts`` file holds texts of the resources."""
    return context.startswith(("resources/", "papers/"))


def as_code() -> str:
    """A file of Python that Qt's ``lupdate`` finds the texts in. Nothing runs it."""
    calls = (
        f"translate({json.dumps(text.context)}, {json.dumps(text.english, ensure_ascii=False)})\n"
        for text in own_texts()
    )
    return "".join(calls)


def _context(file: Path, table: str) -> str:
    """Who reads the steps decides how they are addressed, so each reader has a context."""
    if file.name == _PAPERS:
        return f"papers/{table}"
    name = "resources/" + file.relative_to(_FOLDER).with_suffix("").as_posix()
    return f"{name}/{table}" if file.name == "steps.toml" else name


def _pairs(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for each in value:
            yield from _pairs(each)
    elif isinstance(value, dict) and value.keys() == {"en", "fr"}:
        if not value["en"].startswith("https://"):
            yield value["en"], value["fr"]
    elif isinstance(value, dict):
        for each in value.values():
            yield from _pairs(each)
