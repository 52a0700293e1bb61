"""Everything is said in French as well, and said properly."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from app.words import help_lines
from resources.compile_translations import SOURCES, compile_to, update

BOTH = pytest.mark.parametrize("ts", SOURCES, ids=lambda ts: ts.stem)
_PLACE = re.compile(r"\{\w+\}|%n")


def messages(ts: Path) -> list[tuple[str, list[str], str]]:
    """Source, its translations (several for plural forms), and whether it is unfinished."""
    found = []
    for message in ElementTree.parse(ts).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found.append(
            (
                message.findtext("source") or "",
                forms or [translation.text or ""],
                translation.get("type", ""),
            )
        )
    return found


@BOTH
def test_nothing_is_left_untranslated(ts: Path) -> None:
    assert [source for source, forms, state in messages(ts) if state or not all(forms)] == []


@BOTH
def test_the_sources_know_every_text_of_the_code(ts: Path, tmp_path: Path) -> None:
    fresh = tmp_path / ts.name
    update(ts, SOURCES[ts], fresh)
    assert {source for source, _, _ in messages(fresh)} == {s for s, _, _ in messages(ts)}
    assert [source for source, _, state in messages(fresh) if state] == []


def test_no_text_stands_where_the_tools_do_not_find_it() -> None:
    """Texts inside an f-string are passed over by lupdate, and would stay English."""
    hidden = [
        file.name
        for file in (Path(__file__).parents[3] / "app").rglob("*.py")
        for part in ast.walk(ast.parse(file.read_text()))
        if isinstance(part, ast.JoinedStr)
        for call in ast.walk(part)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute | ast.Name)
        and (call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id)
        in ("tr", "translate")
    ]
    assert hidden == []


@BOTH
def test_the_compiled_file_is_up_to_date(ts: Path, tmp_path: Path) -> None:
    compile_to(ts, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


@BOTH
def test_placeholders_survive(ts: Path) -> None:
    for source, forms, _ in messages(ts):
        for form in forms:
            assert sorted(_PLACE.findall(form)) == sorted(_PLACE.findall(source)), source


def french_texts() -> list[str]:
    texts = [form for _, forms, _ in messages(next(iter(SOURCES))) for form in forms]
    for line in help_lines():
        texts += [line.name["fr"], line.about["fr"]]
    return texts


@pytest.mark.parametrize("wrong", [" ;", " :", " ?", " !", "'", "« ", " »", "...", '"'])
def test_french_is_set_as_a_printer_would(wrong: str) -> None:
    assert [text for text in french_texts() if wrong in text] == []


def test_nobody_s_gender_is_assumed_or_spelled_with_dots() -> None:
    """A screen reader stumbles over "seul·e"; French has plainer ways."""
    dotted = re.compile(r"\w[·.]e\b|\(e\)")
    assert [text for text in french_texts() if dotted.search(text)] == []


INFORMAL = re.compile(r"\b(tu|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)
FORMAL = re.compile(r"\b(vous|votre|vos)\b|[ée]z(-|\b)", re.IGNORECASE)
#: The page that teenagers read.
YOUNG = "Under18Page"


def french_of(wanted: Callable[[str], bool]) -> list[str]:
    root = ElementTree.parse(next(iter(SOURCES))).getroot()  # noqa: S314 - our own file
    return [
        "".join(translation.itertext()).strip()
        for context in root.iter("context")
        if wanted(context.findtext("name") or "")
        for translation in context.iter("translation")
    ]


def test_adults_are_addressed_formally() -> None:
    assert [text for text in french_of(lambda name: name != YOUNG) if INFORMAL.search(text)] == []


def test_whoever_is_young_is_addressed_as_such() -> None:
    texts = french_of(lambda name: name == YOUNG)
    texts += [line.about["fr"] for line in help_lines() if "minor" in line.groups]
    assert [text for text in texts if FORMAL.search(text)] == []
    assert len([text for text in texts if INFORMAL.search(text)]) >= 3


def test_what_everybody_reads_takes_no_side() -> None:
    lines = [line.about["fr"] for line in help_lines()]
    assert [text for text in lines if INFORMAL.search(text)] == []


def test_nothing_shouts() -> None:
    assert [text for text in french_texts() if "!" in text] == []
