"""What happened, in words: links, names, dates, what was threatened. Never a picture.

It is kept in memory until the person saves it where they say, and it prints well for the police.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from resources.languages import paper_words

MAX_ENTRIES = 500
MAX_CHARACTERS = 4000

#: The first bytes of what could be a picture, a video or a packed folder of them.
_NOT_TEXT = (
    *(
        b"\xff\xd8\xff",
        b"\x89PNG",
        b"GIF8",
        b"RIFF",
        b"BM",
        b"II*\0",
        b"MM\0*",
        b"%PDF",
        b"PK\x03\x04",
    ),
    *(b"\x1a\x45\xdf\xa3", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"OggS", b"FLV"),
)


class NotTextError(ValueError):
    """A log takes text only; this is a picture, a video or another file."""


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One thing that happened. Every field may be empty but not all of them."""

    day: date | None = None
    where: str = ""  # a platform, a link
    who: str = ""  # a name or an account
    what: str = ""  # what was said, asked or threatened

    @property
    def empty(self) -> bool:
        """Whether nothing is said in it."""
        return self.day is None and not (self.where + self.who + self.what).strip()


@dataclass(frozen=True, slots=True)
class EvidenceLog:
    """Entries in the order of their days; those without a day last."""

    entries: tuple[EvidenceEntry, ...] = ()

    def with_entry(self, entry: EvidenceEntry) -> EvidenceLog:
        """Raises ``ValueError`` when it is empty, too long, or one too many."""
        if entry.empty or len(self.entries) >= MAX_ENTRIES:
            raise ValueError("nothing to note")
        if max(map(len, (entry.where, entry.who, entry.what))) > MAX_CHARACTERS:
            raise ValueError("too long")
        ordered = sorted((*self.entries, entry), key=lambda each: each.day or date.max)
        return replace(self, entries=tuple(ordered))

    def without(self, index: int) -> EvidenceLog:
        """The log without the entry at this place, counted from 0."""
        return replace(self, entries=(*self.entries[:index], *self.entries[index + 1 :]))

    def text(self, language: str, case_number: str = "") -> str:
        """Plain text, for keeping."""
        words = paper_words("evidence_log", language)
        parts = [words["title"]]
        if case_number:
            parts.append(words["case"].format(number=case_number))
        for number, entry in enumerate(self.entries, start=1):
            lines = [f"{number}. {entry.day.isoformat() if entry.day else words['no_day']}"]
            lines += [f"   {words[name]}: {value}" for name, value in _told(entry)]
            parts.append("\n".join(lines))
        return "\n\n".join(parts) + "\n"

    def page(self, language: str, case_number: str = "") -> str:
        """HTML for printing: one table, nothing that is fetched from anywhere."""
        words = paper_words("evidence_log", language)
        case = (
            f"<p>{html.escape(words['case'].format(number=case_number))}</p>" if case_number else ""
        )
        head = "".join(
            f"<th>{html.escape(words[name])}</th>" for name in ("day", "where", "who", "what")
        )
        return f"<h1>{html.escape(words['title'])}</h1>{case}{_TABLE}<tr>{head}</tr>{_rows(self.entries, words['no_day'])}</table>"


def _told(entry: EvidenceEntry) -> list[tuple[str, str]]:
    values = (("where", entry.where), ("who", entry.who), ("what", entry.what))
    return [(name, value.strip()) for name, value in values if value.strip()]


def _rows(entries: Sequence[EvidenceEntry], no_day: str) -> str:
    rows = []
    for entry in entries:
        cells = (entry.day.isoformat() if entry.day else no_day, entry.where, entry.who, entry.what)
        rows.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>")
    return "".join(rows)


def text_of_file(content: bytes) -> str:
    """What a dropped file says, if it is plain text.

    Raises:
        NotTextError: it is a picture, a video or anything else than text. Its content is dropped.
    """
    if content.startswith(_NOT_TEXT) or b"\0" in content[:4096] or content[4:8] == b"ftyp":
        raise NotTextError
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotTextError from None


#: Lines around every cell: this is read on paper, by people who did not write it.
_TABLE = '<table border="1" cellspacing="0" cellpadding="6" width="100%">'
