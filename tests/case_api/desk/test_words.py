"""Every sentence of the desk is in every language, nothing is left over, and the look is the app's."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from app.look.theme import DARK, LIGHT, Palette
from case_api.appeals.form import words as form_words
from case_api.desk.access.audit import Action
from case_api.desk.words import Words, texts
from case_api.http import LANGUAGES, Language, language_for
from resources.languages import LANGUAGES as SPOKEN

ROOM = Path(__file__).parents[3] / "case_api" / "desk"
PAPERS = Path(__file__).parents[3] / "resources" / "papers.toml"
_SAID = (
    re.compile(r'\bt\("((?:[^"\\]|\\.)*)"'),
    re.compile(r'\bt\("[^"]*" if [\w.]+ else "([^"]*)"'),
    re.compile(r'\bwords\(\s*"((?:[^"\\]|\\.)*)"'),
    re.compile(r'RefusedError\(\d+, "([^"]*)"'),
    re.compile(r'^_[A-Z_]+ = "([A-Z][^"]*\.)"', re.MULTILINE),
    re.compile(r'\bsaid="([^"]*)"'),
    re.compile(r'\("/[a-z-]*", "([A-Z][^"]*)"\)'),  # the names of pages
    re.compile(r'^    "[a-z-]+": "([A-Z][^"]*\.)",', re.MULTILINE),  # what was done
)
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def _sentences() -> set[str]:
    files = [*ROOM.rglob("*.py"), *ROOM.rglob("*.html")]
    texts = [file.read_text() for file in files]
    return {said for text in texts for pattern in _SAID for said in pattern.findall(text)}


def _flat(table: dict[str, Any]) -> dict[str, str]:
    """Every text of a file by the way to it."""
    found: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= {f"{key}/{inner}": text for inner, text in _flat(value).items()}
        elif key != "reviewed_by":
            found[key] = value
    return found


def test_the_languages_are_those_of_the_window() -> None:
    assert set(LANGUAGES) == set(SPOKEN)


@pytest.mark.parametrize("language", TRANSLATED)
def test_each_sentence_is_translated_and_none_is_left_over(language: Language) -> None:
    assert _sentences() == set(texts(language)["sentences"])
    for part in ("names", "notice"):
        assert texts(language)[part].keys() == texts("en")[part].keys()
    assert _flat(form_words(language)).keys() == _flat(form_words("en")).keys()


def test_no_french_line_begins_with_a_colon_or_ends_with_an_opening_quotation_mark() -> None:
    """The space beside such a sign is one at which a line does not break."""
    said = [*_flat(texts("fr")).values(), *_flat(form_words("fr")).values()]
    papers = _flat(tomllib.loads(PAPERS.read_text("utf-8")))
    said += [text for way, text in papers.items() if way.endswith("/fr")]
    assert [text for text in said if re.search(r" [:;?!»]|« ", text)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_the_values_and_the_commands(language: Language) -> None:
    english = {f"sentences/{one}": one for one in texts(language)["sentences"]}
    english |= _flat(texts("en"))
    for key, said in _flat(texts(language)).items():
        source = english[key]
        assert said.strip() == said != "", key
        for kept in (
            r"{\w+}",
            r"empreinte-service [a-z -]+",
            r"desk_mail|NotBlocked|RDAP",
            r"\b\d{4}/\d+",
        ):
            assert set(re.findall(kept, source)) == set(re.findall(kept, said)), key


@pytest.mark.parametrize("language", ["de", "es", "it", "pt", "ar"])
def test_the_words_are_those_of_the_window(language: Language) -> None:
    """The glossary's forbidden words; it is kept for whoever translates the window."""
    glossary = tomllib.loads((ROOM.parents[1] / "resources/translations/glossary.toml").read_text())
    said = "\n".join([*_flat(texts(language)).values(), *_flat(form_words(language)).values()])
    for pattern in glossary[language]["forbidden"]:
        assert not re.search(pattern, said, re.IGNORECASE), pattern


def test_a_date_keeps_its_place_in_a_text_from_right_to_left() -> None:
    said = Words("ar")("Opened by us on {day}.", day="2026-11-21")
    assert "\u20682026-11-21\u2069" in said
    assert "\u2068" not in Words("de")("Opened by us on {day}.", day="2026-11-21")


def test_every_action_has_a_name() -> None:
    assert {action.value for action in Action} <= set(texts("en")["names"])


@pytest.mark.parametrize(
    ("chosen", "accepted", "language"),
    [
        ("", "", "en"),
        ("fr", "en", "fr"),
        ("", "fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("", "de-AT,fr;q=0.5", "de"),
        ("", "nl,pt-BR;q=0.5", "pt"),
        ("xx", "nl", "en"),
    ],
)
def test_the_language_is_the_one_chosen_or_the_browsers(
    chosen: str, accepted: str, language: str
) -> None:
    assert language_for(chosen, accepted) == language


def test_the_colours_are_the_apps() -> None:
    style = (ROOM / "static" / "desk.css").read_text()
    light, dark = style.split("prefers-color-scheme: dark", 1)
    for part, palette in ((light, LIGHT), (dark, DARK)):
        assert _colours(part) == _tokens(palette)


def _colours(style: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", style))


def _tokens(palette: Palette) -> dict[str, str]:
    return {f.name.replace("_", "-"): getattr(palette, f.name) for f in fields(palette)}
