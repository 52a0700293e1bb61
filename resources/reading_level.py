"""How hard the window's texts are to read: ``python -m resources.reading_level [--most 45]``.

LIX (Björnsson 1968) is words per sentence plus the share of words of more than six letters, in per cent: below 30 is
like books for children, 40 like fiction, 50 like newspapers. It is counted for each page, because a
single short sentence says little; a sentence that is long by itself is told as well.
"""

from __future__ import annotations

import argparse
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resources.compile_translations import FOLDER
from resources.guidance import first_steps
from resources.help_lines import countries

#: What a reader of 13 manages; above it a page is listed, and the command fails.
MOST_LIX = {"en": 40.0, "fr": 40.0}
MOST_WORDS = 30
#: Fewer words than this on a page say nothing.
_FEWEST_WORDS = 40
_SENTENCE_END = re.compile(r"[.?…:](?=\s|$)|\n")
_PLACE = re.compile(r"\{\w*\}|%n|https?://\S+|[A-Z0-9]{4}(?:-[A-Z0-9*~$=]{1,4})+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: Contexts that only whoever sits at a terminal reads.
_COMMAND_LINE = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """One page in one language. ``long_sentences``: those of more than :data:`MOST_WORDS` words."""

    page: str
    language: str
    lix: float
    words: int
    long_sentences: tuple[str, ...]

    @property
    def hard(self) -> bool:
        """Whether it is harder than its readers manage, and long enough to say so."""
        return self.words >= _FEWEST_WORDS and self.lix > MOST_LIX[self.language]


def sentences(text: str) -> list[str]:
    """The sentences of a text, without what is put in or is no word."""
    parts = _SENTENCE_END.split(_PLACE.sub(" ", text))
    return [part.strip() for part in parts if words_of(part)]


def words_of(text: str) -> list[str]:
    """The words; French elisions ("l’image") count as two."""
    return _WORD.findall(text.replace("’", " "))


def lix(texts: Iterable[str]) -> tuple[float, int]:
    """The LIX of several texts taken together, and how many words they have."""
    split = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in split for word in words_of(sentence)]
    if not words:
        return 0.0, 0
    long_words = sum(1 for word in words if len(word) > 6)
    return len(words) / len(split) + 100 * long_words / len(words), len(words)


def measure(page: str, language: str, texts: Iterable[str]) -> Measured:
    """Measure the texts of one page."""
    texts = list(texts)
    level, count = lix(texts)
    too_long = tuple(
        sentence
        for text in texts
        for sentence in sentences(text)
        if len(words_of(sentence)) > MOST_WORDS
    )
    return Measured(page, language, level, count, too_long)


def all_texts() -> Iterator[tuple[str, str, list[str]]]:
    """Page, language and texts: of the window, of the help lines, and of the first steps."""
    for name, language in (("empreinte_fr", "fr"), ("empreinte_fr_informal", "fr")):
        by_page: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
        root = ElementTree.parse(FOLDER / f"{name}.ts").getroot()  # noqa: S314 - our own file
        for context in root.iter("context"):
            page = context.findtext("name") or _COMMAND_LINE
            for message in context.iter("message"):
                english, french = by_page[page]
                english.append(message.findtext("source") or "")
                french.append("".join(message.find("translation").itertext()).strip())  # type: ignore[union-attr]
        for page, (english, french) in by_page.items():
            if page == _COMMAND_LINE:
                continue
            if name == "empreinte_fr":
                yield page, "en", english
            yield (page if name == "empreinte_fr" else f"{page} (tu)"), language, french
    yield from _resources()


def _resources() -> Iterator[tuple[str, str, list[str]]]:
    for code, country in countries().items():
        for language in ("en", "fr"):
            texts = [line.about.in_language(language) for line in country.lines]
            yield f"help lines {code}", language, texts
    for reader in ("adult", "teen", "parent", "friend", "professional"):
        for language in ("en", "fr"):
            steps = first_steps(reader).steps
            yield f"first steps {reader}", language, [step.in_language(language) for step in steps]


def main() -> int:
    """List what is hard to read; fails where there is something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="also pages that are easy to read")
    options = parser.parse_args()
    measured = [measure(*each) for each in all_texts()]
    for one in sorted(measured, key=lambda one: -one.lix):
        if one.words >= _FEWEST_WORDS and (options.all or one.hard):
            sys.stdout.write(f"{one.lix:5.1f}  {one.language}  {one.words:4} words  {one.page}\n")
    for one in measured:
        for sentence in one.long_sentences:
            sys.stdout.write(f"long   {one.language}  {one.page}: {sentence}\n")
    return 1 if any(one.hard or one.long_sentences for one in measured) else 0


if __name__ == "__main__":
    sys.exit(main())
