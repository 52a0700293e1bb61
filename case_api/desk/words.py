"""The desk's texts: English sentences stand in the code and the templates, their translations in a file for each language.

This is no gettext, because some 150 sentences without plurals need no catalogues to compile: a test compares the files with
the templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from case_api.http import Language, read_texts, spoken

#: Around a value in a text from right to left: else a date, or a name in Latin letters, changes places with what is beside it
#: (Unicode Standard Annex 9).
_ISOLATE, _END = "\u2068", "\u2069"
_FOLDER = Path(__file__).parent / "texts"


def texts(language: Language) -> dict[str, Any]:
    """Everything in the file of a language. English has no ``sentences``: they are in the code."""
    return read_texts(_FOLDER, language)


def is_draft(language: Language) -> bool:
    """Whether no native speaker has reviewed the language yet."""
    return not texts(language)["reviewed_by"]


def notice_words(language: Language) -> dict[str, str]:
    """The paragraphs of a notice to a host."""
    return texts(language)["notice"]  # type: ignore[no-any-return]


@dataclass(frozen=True, slots=True)
class Words:
    """Translates sentences into one language. ``{name}`` in a sentence stands for a value."""

    language: Language

    def __call__(self, english: str, **values: object) -> str:
        said = english if self.language == "en" else texts(self.language)["sentences"][english]
        if not values:
            return said
        if spoken(self.language).right_to_left:
            values = {name: f"{_ISOLATE}{value}{_END}" for name, value in values.items()}
        return said.format(**values)

    def name_of(self, value: str) -> str:
        """What a value (a state, a role, a reason) is called in this language."""
        return texts(self.language)["names"][value]  # type: ignore[no-any-return]
