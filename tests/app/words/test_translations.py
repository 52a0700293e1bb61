"""Everything is said in French as well, and said properly."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.compile_translations import (
    ENGLISH,
    FRENCH,
    FURTHER,
    INFORMAL,
    OFFERED,
    compile_to,
    offered,
    sentences_file,
    sentences_of,
    unfinished,
    update,
)
from resources.guidance import all_laws, platforms
from resources.help_lines import countries

INFORMAL_FRENCH = INFORMAL[0]
WHOLE = (ENGLISH, FRENCH, *FURTHER)
EVERY = pytest.mark.parametrize("ts", [*WHOLE, *INFORMAL], ids=lambda ts: ts.stem)


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


@pytest.mark.parametrize("ts", [ENGLISH, FRENCH], ids=lambda ts: ts.stem)
def test_nothing_is_left_untranslated(ts: Path) -> None:
    assert unfinished(ts) == []


def test_the_sources_know_every_text_of_the_code(tmp_path: Path) -> None:
    update(WHOLE, tmp_path)
    for ts in WHOLE:
        fresh = tmp_path / ts.name
        assert {source for source, _, _ in messages(fresh)} == {s for s, _, _ in messages(ts)}
        assert set(unfinished(fresh)) == set(unfinished(ts))


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


@EVERY
def test_the_compiled_file_is_up_to_date(ts: Path, tmp_path: Path) -> None:
    compile_to(ts, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("ts", [FRENCH, *FURTHER], ids=lambda ts: ts.stem)
def test_the_command_line_s_file_is_up_to_date(ts: Path) -> None:
    assert sentences_file(ts).read_text("utf-8") == sentences_of(ts)


def test_only_languages_that_are_whole_are_offered() -> None:
    assert OFFERED.read_text("utf-8") == offered()


def french_texts() -> list[str]:
    texts = [form for _, forms, _ in messages(FRENCH) for form in forms]
    texts += french_of(lambda _: True, INFORMAL_FRENCH).values()
    for country in countries().values():
        texts += [text for line in country.lines for text in (line.name.fr, line.about.fr)]
    for platform in platforms():
        texts += [] if platform.in_app is None else [platform.in_app.fr]
    texts += [text for law in all_laws() for text in (law.name.fr, law.about.fr)]
    return texts


@pytest.mark.parametrize("wrong", [" ;", " :", " ?", " !", "'", "« ", " »", "...", '"'])
def test_french_is_set_as_a_printer_would(wrong: str) -> None:
    assert [text for text in french_texts() if wrong in text] == []


def test_nobody_s_gender_is_assumed_or_spelled_with_dots() -> None:
    """A screen reader stumbles over "seul·e"; French has plainer ways."""
    dotted = re.compile(r"\w[·.]e\b|\(e\)")
    assert [text for text in french_texts() if dotted.search(text)] == []


TU = re.compile(r"\b(tu|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE)
VOUS = re.compile(r"\b(vous|votre|vos)\b|\b(?!assez|chez)\w*[ée]z(-|\b)", re.IGNORECASE)
#: The page on which the young find their way; the pages behind it say "tu" through a file of their own.
YOUNG = "Under18Page"
#: Pages that the minor channel never reaches.
ADULTS_ONLY = {
    *(
        "StartPage",
        "AboutPage",
        "about_service",
        "NoFilePage",
        "RequestPage",
        "LogPage",
        "AttestPage",
        "ChooseFilesPage",
        "FingerprintPage",
        "ReviewPage",
        "NextStepsPage",
        "MixedAgesPage",
        "IntakeView",
    ),
    *("WhomPage", "HelpingAdultPage", "HelpingPage", "HandInPage", "HandOverPage", "StopHerePage"),
}


def french_of(wanted: Callable[[str], bool], file: Path = FRENCH) -> dict[tuple[str, str], str]:
    """Translations by their page and source."""
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    return {
        (name, message.findtext("source") or ""): "".join(translation.itertext()).strip()
        for context in root.iter("context")
        if wanted(name := context.findtext("name") or "")
        for message in context.iter("message")
        for translation in message.iter("translation")
    }


def sentences_of_the_command_line() -> set[str]:
    """What only the command line says; the young are spoken to in the window."""
    return {
        str(part.args[0].value)
        for file in (Path(__file__).parents[3] / "app" / "terminal").rglob("*.py")
        for part in ast.walk(ast.parse(file.read_text()))
        if isinstance(part, ast.Call)
        and isinstance(part.func, ast.Name)
        and part.func.id == "sentence"
        and isinstance(part.args[0], ast.Constant)
    }


def test_adults_are_addressed_formally() -> None:
    texts = french_of(lambda name: name != YOUNG).values()
    assert [text for text in texts if TU.search(text)] == []


def test_whoever_is_young_is_addressed_as_such() -> None:
    own = french_of(lambda _: True, INFORMAL_FRENCH)
    assert [text for text in own.values() if VOUS.search(text)] == []
    everybody = french_of(lambda name: name not in ADULTS_ONLY)
    typed = sentences_of_the_command_line()
    heard = {key: text for key, text in (everybody | own).items() if key[1] not in typed}
    assert set(own) <= set(everybody), "a text that is no longer in the window"
    assert [key for key, text in heard.items() if VOUS.search(text)] == []


def test_what_everybody_reads_takes_no_side() -> None:
    lines = [line.about.fr for country in countries().values() for line in country.lines]
    assert [text for text in lines if TU.search(text)] == []


def test_nothing_shouts() -> None:
    assert [text for text in french_texts() if "!" in text] == []


@EVERY
def test_a_button_that_a_sentence_names_is_called_like_that(ts: Path) -> None:
    said: dict[str, set[str]] = {}
    whole = ts.with_name(ts.name.replace("_informal", ""))
    for source, (first, *_), _ in [*messages(whole), *messages(ts)]:
        said.setdefault(source, set()).add(first.rstrip("…"))
    wrong = [
        f"{named}: {form}"
        for source, forms, _ in messages(ts)
        for named in re.findall("“([A-Z][^”{]+)”", source)
        for form in forms
        if named in said and form and not any(name in form for name in said[named])
    ]
    assert wrong == []
