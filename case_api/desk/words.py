"""The desk's texts in two languages: English as written in the code and the templates, French from ``words.toml``.

Not gettext: there are two languages, some two hundred sentences and no plurals to inflect, so a table that a test
compares with the templates is all it takes, without catalogues to compile.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from case_api.http import Language


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((Path(__file__).parent / "words.toml").read_text("utf-8"))


def french() -> dict[str, str]:
    """The French for each English sentence."""
    return _table()["fr"]


def names() -> dict[str, dict[Language, str]]:
    """What the values that the database and the code know by a short word are called, in each language."""
    return _table()["names"]


def notice_words(language: Language) -> dict[str, str]:
    """The paragraphs of a notice to a host."""
    return _table()["notice"][language]  # type: ignore[no-any-return]


@dataclass(frozen=True, slots=True)
class Words:
    """Says a sentence in one language. ``{name}`` in it stands for a value."""

    language: Language

    def __call__(self, english: str, **values: object) -> str:
        said = french()[english] if self.language == "fr" else english
        return said.format(**values) if values else said

    def name_of(self, value: str) -> str:
        """What a state, a role, a reason … is called."""
        return names()[value][self.language]
