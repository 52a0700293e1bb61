"""Every sentence of the desk has its French, nothing is left over, and the look is the app's."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from app.look.theme import DARK, LIGHT, Palette
from case_api.desk.access.audit import Action
from case_api.desk.words import french, names
from case_api.http import language_for

ROOM = Path(__file__).parents[3] / "case_api" / "desk"
_SAID = (
    re.compile(r'\bt\("((?:[^"\\]|\\.)*)"'),
    re.compile(r'\bt\("[^"]*" if [\w.]+ else "([^"]*)"'),
    re.compile(r'\bwords\(\s*"((?:[^"\\]|\\.)*)"'),
    re.compile(r'RefusedError\(\d+, "([^"]*)"'),
    re.compile(r'^_[A-Z_]+ = "([A-Z][^"]*\.)"', re.MULTILINE),
    re.compile(r'\bsaid="([^"]*)"'),
    re.compile(r'\("/[a-z-]*", "([A-Z][^"]*)"\)'),  # the names of pages
)


def _sentences() -> set[str]:
    files = [*ROOM.rglob("*.py"), *ROOM.rglob("*.html")]
    texts = [file.read_text() for file in files]
    return {said for text in texts for pattern in _SAID for said in pattern.findall(text)}


def test_each_sentence_has_its_french_and_none_is_left_over() -> None:
    assert _sentences() == set(french())


def test_a_translation_keeps_the_values() -> None:
    for english, said in french().items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", said)), english
        assert said.strip() == said != ""


def test_every_action_has_a_name_in_both_languages() -> None:
    assert {action.value for action in Action} <= set(names())
    assert all(set(name) == {"en", "fr"} for name in names().values())


@pytest.mark.parametrize(
    ("chosen", "accepted", "language"),
    [
        ("", "", "en"),
        ("fr", "en", "fr"),
        ("", "fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("", "de,fr;q=0.5", "fr"),
        ("xx", "de", "en"),
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
