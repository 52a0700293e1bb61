"""Languages beside French and English: what is offered is whole, and reads right."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources.compile_translations import EASY, FRENCH, FURTHER, INFORMAL
from resources.help_lines import countries
from resources.languages import LANGUAGES, best_of, offered_codes, paper_words, sentences
from resources.own_texts import own_texts
from resources.reading_level import lix, words_of
from resources.reading_level import sentences as in_sentences
from resources.translation_faults import Message, faults, messages


@pytest.mark.parametrize("ts", [FRENCH, *FURTHER, *INFORMAL, *EASY], ids=lambda ts: ts.stem)
def test_placeholders_markup_and_words_are_right(ts: Path) -> None:
    assert faults(ts, ts.stem.split("_")[1], own_lines=ts in EASY) == []


def test_a_fault_is_found(tmp_path: Path) -> None:
    ts = tmp_path / "empreinte_fr.ts"
    ts.write_text(
        '<TS version="2.1"><context><name>Page</name>'
        "<message><source>{count} of <![CDATA[<b>2</b>]]></source><translation>{cuont} de 2</translation></message>"
        "<message><source>Send the fingerprint </source><translation>Envoyer l’empreinte digitale</translation></message>"
        '<message numerus="yes"><source>%n files</source><translation>'
        "<numerusform>un fichier</numerusform><numerusform>fichiers</numerusform></translation></message>"
        "</context></TS>"
    )
    found = faults(ts, "fr")
    assert len(found) == 4
    assert "'{cuont}'] instead of ['</b>', '<b>', '{count}']" in found[0]
    assert "spaces" in found[1]
    assert "glossary" in found[2]
    assert "['%n']" in found[3]


@pytest.mark.parametrize("ts", INFORMAL[1:], ids=lambda ts: ts.stem)
def test_what_the_young_are_told_is_there_where_the_language_is_offered(ts: Path) -> None:
    french = {_key(message) for message in messages(INFORMAL[0])}
    own = {_key(message) for message in messages(ts)}
    offered = ts.stem.split("_")[1] in offered_codes()
    assert not offered or french - own == set()


def _key(message: Message) -> tuple[str, str]:
    return message.context, message.source


def test_a_locale_gives_the_language_that_is_offered() -> None:
    assert [best_of(name) for name in ("fr_BE", "fr-CA.UTF-8", "en_US", "ja_JP", "C", "")] == [
        *("fr", "fr", "en", "en", "en", "en")
    ]


@pytest.mark.parametrize("code", offered_codes())
def test_resources_and_papers_are_in_every_language_that_is_offered(code: str) -> None:
    untranslated = [
        text.english
        for text in own_texts()
        if code not in ("en", "fr") and text.english not in sentences(code)
    ]
    assert untranslated == []
    words = paper_words("removal_request", code)
    assert "{platform}" in words["to"]
    name = countries()["CH"].name.in_language(code)
    assert (code == "en") == (name == "Switzerland")


def test_every_language_has_its_own_name() -> None:
    assert len({language.own_name for language in LANGUAGES.values()}) == len(LANGUAGES)


@pytest.mark.parametrize("ts", EASY, ids=lambda ts: ts.stem)
def test_what_is_easy_to_read_is_easy(ts: Path) -> None:
    """Short sentences, a line each, and easier than the same pages otherwise; nothing that is no longer in the window."""
    easy = {_key(message): message.forms[0] for message in messages(ts)}
    usual = {_key(message): message for message in messages(FRENCH)}
    assert set(easy) <= set(usual)
    assert len({part for part, _ in easy if part.endswith("Page")}) == 6
    long = [
        each for text in easy.values() for each in in_sentences(text) if len(words_of(each)) > 14
    ]
    assert long == []
    wording = easy.values()
    french = ts.stem == "empreinte_fr_easy"
    before = [usual[key].forms[0] if french else usual[key].source for key in easy]
    assert lix(wording)[0] < 28
    assert lix(wording)[0] < lix(before)[0] - 5
    assert not [text for text in wording if "!" in text or ";" in text]
