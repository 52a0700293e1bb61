"""The languages that the window, the command line and the resources speak.

A language is offered once nothing in it is unfinished: ``python -m resources.compile_translations`` finds that out and
writes ``translations/offered.json``. Read without Qt and without the classes that hold the files to their form.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

#: The language of the code.
SOURCE = "en"


@dataclass(frozen=True, slots=True)
class SpokenLanguage:
    """One language.

    Attributes:
        code: ISO 639-1.
        own_name: what its speakers call it.
        locale: how dates and numbers are written in it. Arabic takes a region that writes 0 to 9, because the numbers
            that people dial and copy are written so as well.
        right_to_left: the direction of its script.
    """

    code: str
    own_name: str
    locale: str
    right_to_left: bool = False

    @property
    def direction(self) -> str:
        """As HTML spells it."""
        return "rtl" if self.right_to_left else "ltr"


#: Those that also have an easy-to-read version.
EASY_LANGUAGES = ("en", "fr")

#: All that somebody works on, in the order of the chooser.
LANGUAGES = {
    language.code: language
    for language in (
        SpokenLanguage("en", "English", "en_GB"),
        SpokenLanguage("fr", "Français", "fr_FR"),
        SpokenLanguage("de", "Deutsch", "de_DE"),
        SpokenLanguage("es", "Español", "es_ES"),
        SpokenLanguage("it", "Italiano", "it_IT"),
        SpokenLanguage("pt", "Português", "pt_PT"),
        SpokenLanguage("ar", "العربية", "ar_AE", right_to_left=True),
    )
}


@cache
def offered() -> tuple[SpokenLanguage, ...]:
    """Those in which nothing is unfinished, in the order of the chooser."""
    return tuple(LANGUAGES[code] for code in _offered_file())


def offered_codes() -> tuple[str, ...]:
    """Their codes."""
    return tuple(language.code for language in offered())


def is_draft(code: str) -> bool:
    """Whether no native speaker has reviewed the language yet (``translations/reviews.toml``)."""
    return not _offered_file()[code]


def best_of(wanted: str) -> str:
    """The offered language of a locale such as ``pt_BR``; English where there is none."""
    code = wanted.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return code if code in offered_codes() else SOURCE


@cache
def sentences(code: str) -> Mapping[str, str]:
    """Translations by their English text: of the command line, and for all but French of the resources.

    The French of the resources stands beside the English in their own files.
    """
    if code == SOURCE:
        return {}
    file = resources.files("resources") / "translations" / f"sentences_{code}.json"
    read: dict[str, str] = json.loads(file.read_text("utf-8"))
    return read


@cache
def _offered_file() -> Mapping[str, str]:
    """Code to reviewer, which is empty for a draft."""
    file = resources.files("resources") / "translations" / "offered.json"
    read: dict[str, str] = json.loads(file.read_text("utf-8"))
    return read


@cache
def paper_words(paper: str, code: str) -> Mapping[str, str]:
    """The words of a table of ``papers.toml`` in one language. What is not translated stays English."""
    tables = tomllib.loads((resources.files("resources") / "papers.toml").read_text("utf-8"))
    return {key: in_language(text, code) for key, text in tables[paper].items()}


def in_language(text: Mapping[str, str], code: str) -> str:
    """One of the resources' texts, which has English and French beside each other."""
    return text.get(code) or sentences(code).get(text[SOURCE], text[SOURCE])
