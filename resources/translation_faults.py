"""What is wrong with a translation though every text has one: placeholders, markup, spaces, plural forms, the wrong word."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

#: Placeholders of Python and Qt, tags, line breaks, options of the command line, and addresses.
_KEPT = re.compile(
    r"\{[^{}\s]*\}|%n|%L?\d|</?[a-z]+\b[^>]*>|\n|(?<![\w-])--[a-z][a-z-]*|https?://[^\s»”“\"،]+"
)
_GLOSSARY = Path(__file__).parent / "translations" / "glossary.toml"
#: Plural forms that stand for one number only, by how many forms a language has: they may say it in words.
_ONE_NUMBER = {2: (0,), 6: (0, 1, 2)}


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translations: several where it has plural forms."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool


def messages(ts: Path) -> Iterator[Message]:
    """The texts of a ``.ts`` file whose translation is finished."""
    root = ElementTree.parse(ts).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            yield Message(
                context.findtext("name") or "",
                message.findtext("source") or "",
                forms or (translation.text or "",),
                bool(forms),
            )


def faults(ts: Path, code: str, *, own_lines: bool = False) -> list[str]:
    """What is wrong in a file of the language ``code``, a line each. ``own_lines``: it may break lines where it likes."""
    forbidden = _forbidden(code)
    return [
        f"{message.context}: {message.source[:60]!r}: {fault}"
        for message in messages(ts)
        for fault in (*_of_form(message, own_lines=own_lines), *_of_words(message, forbidden))
    ]


def _of_form(message: Message, *, own_lines: bool) -> Iterator[str]:
    for place, form in enumerate(message.forms):
        wanted, found = Counter(_KEPT.findall(message.source)), Counter(_KEPT.findall(form))
        if own_lines:
            del wanted["\n"], found["\n"]
        if message.plural and place in _ONE_NUMBER.get(len(message.forms), ()):
            del wanted["%n"], found["%n"]
        if wanted != found:
            yield f"{sorted((found - wanted).elements())} instead of {sorted((wanted - found).elements())}"
        if _ends(form) != _ends(message.source):
            yield "spaces at its ends"


def _ends(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))


def _of_words(message: Message, forbidden: Sequence[re.Pattern[str]]) -> Iterator[str]:
    for form in message.forms:
        for word in forbidden:
            if found := word.search(form):
                yield f"the glossary forbids {found.group()!r}"


def _forbidden(code: str) -> tuple[re.Pattern[str], ...]:
    """Words that a language must not use, from the glossary."""
    glossary = tomllib.loads(_GLOSSARY.read_text("utf-8"))
    words = glossary.get(code, {}).get("forbidden", ())
    return tuple(re.compile(word, re.IGNORECASE) for word in words)
