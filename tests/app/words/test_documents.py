"""The documents that the window shows: nothing of what was written is lost, and none is written as nobody could read it here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.words.documents import Document, Part, PartKind, documents, read_parts, site
from resources.languages import LANGUAGES

_WORDS = st.lists(st.text("abcdefghé", min_size=1, max_size=9), min_size=1, max_size=5).map(
    " ".join
)


def _words_of(part: Part) -> list[str]:
    cells = [word for cell in part.cells for text in cell for word in text.split()]
    return [*part.mark.split(), *part.text.split(), *cells]


@pytest.mark.parametrize("document", documents("en"), ids=lambda document: str(document.name))
def test_every_word_of_a_document_is_shown(document: Document) -> None:
    shown = re.sub(r"\W+", " ", " ".join(w for part in document.parts() for w in _words_of(part)))
    written = document._file.read_text("utf-8").partition("\n")[2]
    written = re.sub(r"!\[[^]]*\]\([^)]*\)", " ", written)  # pictures are not
    written = re.sub(r"\]\([^)]*\)", " ", written)  # nor where links lead
    for word in re.findall(r"\w{4,}", written):
        assert word in shown


def test_a_language_begins_with_its_own_documents() -> None:
    for language in LANGUAGES:
        first, second, *_ = documents(language)
        wanted = "fr" if language == "fr" else "en"
        assert (first.language, second.language) == (wanted, wanted)
        assert set(documents(language)) == set(documents("en"))


@given(
    st.lists(st.tuples(st.sampled_from(["# ", "## ", "### ", "- ", "1. ", ""]), _WORDS), max_size=8)
)
def test_what_a_part_is_follows_from_how_it_is_written(written: list[tuple[str, str]]) -> None:
    kinds = {
        "# ": PartKind.HEADING,
        "## ": PartKind.HEADING,
        "### ": PartKind.SUBHEADING,
        "- ": PartKind.ITEM,
        "1. ": PartKind.ITEM,
        "": PartKind.PARAGRAPH,
    }
    # a comment keeps neighbours apart, as an empty line does not between two lists
    parts = read_parts("\n\n<!-- -->\n\n".join(mark + text for mark, text in written))
    assert [(part.kind, part.text) for part in parts] == [
        (kinds[mark], text) for mark, text in written
    ]


@pytest.mark.parametrize(
    ("modules", "documents_of_the_package"),
    [
        ("usr/lib/empreinte/_internal", "usr/share/doc/empreinte/html"),
        ("empreinte-1/_internal", "empreinte-1/share/doc/empreinte/html"),
    ],
)
def test_the_site_is_found_where_a_package_puts_it(
    tmp_path: Path, modules: str, documents_of_the_package: str
) -> None:
    page = tmp_path / documents_of_the_package / "index.html"
    (tmp_path / modules).mkdir(parents=True)
    assert site(tmp_path / modules) is None
    page.parent.mkdir(parents=True)
    page.touch()
    assert site(tmp_path / modules) == page


def test_of_a_picture_nothing_is_shown() -> None:
    assert list(read_parts("Before\n\n![told](somewhere.png)\n\nAfter")) == [
        Part(PartKind.PARAGRAPH, "Before"),
        Part(PartKind.PARAGRAPH, "After"),
    ]


def test_a_row_of_a_table_says_what_its_cells_are() -> None:
    table = "| what | how | where |\n|---|---|---|\n| one | two | three |\n| four | | six |\n"
    assert list(read_parts(table)) == [
        Part(PartKind.ROW, "one", "what", cells=(("how", "two"), ("where", "three"))),
        Part(PartKind.ROW, "four", "what", cells=(("where", "six"),)),
    ]
