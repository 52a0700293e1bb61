"""The documents that come with the program, read here so that no browser has to open them and keep their addresses.

They are the files of ``docs/`` that are written for people. Qt's own reader of Markdown takes them apart; what it finds is
text alone. Pictures in them are left out: the window's process decodes none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextFormat, QTextFrame, QTextTable

#: In a package as in a checkout: beside the folder of this program's modules.
_FOLDER = Path(__file__).parents[2] / "docs"
#: Where a site of all documents lies, from the folder of the program's modules: installed by a package, which puts them into
#: /usr/lib/empreinte/_internal, or unpacked from a tarball.
_SITES = ("../../../share/doc/empreinte/html", "../share/doc/empreinte/html")
#: Stands in Qt's text where a picture was.
_PICTURE = "\ufffc"


@dataclass(frozen=True, slots=True)
class Document:
    """One of the documents: its file below ``docs/`` without the suffix, and the language that it is written in."""

    name: str
    language: str

    @property
    def _file(self) -> Path:
        return _FOLDER / f"{self.name}.md"

    @property
    def title(self) -> str:
        """Its first heading, in its own language. Raises ``OSError``: it can't be read."""
        with self._file.open(encoding="utf-8") as lines:
            return next(lines).removeprefix("# ").strip()

    def parts(self) -> tuple[Part, ...]:
        """What stands in it, without its title. Raises ``OSError``: it can't be read."""
        return tuple(read_parts(self._file.read_text("utf-8")))[1:]


#: Those for people and for whoever stands by them come first.
_DOCUMENTS = (
    Document("for-people", "en"),
    Document("for-helpers", "en"),
    Document("pour-vous", "fr"),
    Document("pour-aider", "fr"),
    Document("accessibility", "en"),
    Document("threat-model", "en"),
)


def documents(language: str) -> tuple[Document, ...]:
    """Those that came with this program, beginning with those in ``language`` if there are any; else in English."""
    there = [each for each in _DOCUMENTS if (_FOLDER / f"{each.name}.md").is_file()]
    # sorted() keeps the order of those that are alike
    return tuple(sorted(there, key=lambda each: each.language != language))


def site(program: Path = _FOLDER.parent) -> Path | None:
    """The first page of the site with all the documents, where a package has brought it.

    Args:
        program: the folder of the program's modules.
    """
    pages = ((program / place / "index.html").resolve() for place in _SITES)
    return next((page for page in pages if page.is_file()), None)


class PartKind(Enum):
    """What a part of a document is to whoever reads it."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    COMMAND = "command"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a document.

    Attributes:
        text: plain; of an item in a list without its mark, of a table's row its first cell.
        mark: what stands before an item: a dot, or its number; of a table's row, the head of its first column.
        cells: of a table's row the further cells, each with the head of its column, which may be empty.
    """

    kind: PartKind
    text: str
    mark: str = ""
    cells: tuple[tuple[str, str], ...] = ()


def read_parts(markdown: str) -> Iterator[Part]:
    """A document taken apart, in the order of reading."""
    document = QTextDocument()
    # headings are given sizes from it, which the font of a style sheet in pixels has none for
    document.setDefaultFont(QFont("", 10))
    document.setMarkdown(markdown)
    yield from _parts_of(document.rootFrame())


def _parts_of(frame: QTextFrame) -> Iterator[Part]:
    places = frame.begin()
    while not places.atEnd():
        inner = places.currentFrame()
        if isinstance(inner, QTextTable):
            yield from _rows(inner)
        elif inner is not None:
            yield from _parts_of(inner)
        elif text := places.currentBlock().text().replace(_PICTURE, "").strip():
            yield _part(places.currentBlock(), text)
        places += 1


def _part(block: QTextBlock, text: str) -> Part:
    shape = block.blockFormat()
    if shape.headingLevel():
        return Part(PartKind.HEADING if shape.headingLevel() < 3 else PartKind.SUBHEADING, text)
    if (items := block.textList()) is not None:
        mark = items.itemText(block)
        return Part(PartKind.ITEM, text, mark if mark[0].isdigit() else "•")
    if shape.hasProperty(QTextFormat.Property.BlockCodeFence.value):
        return Part(PartKind.COMMAND, text)
    return Part(PartKind.PARAGRAPH, text)


def _rows(table: QTextTable) -> Iterator[Part]:
    heads = _cells(table, 0)
    for row in range(1, table.rows()):
        first, *others = _cells(table, row)
        told = zip(heads[1:], others, strict=True)
        cells = tuple((head, cell) for head, cell in told if cell)
        yield Part(PartKind.ROW, first, heads[0], cells)


def _cells(table: QTextTable, row: int) -> list[str]:
    return [
        table.cellAt(row, column).firstCursorPosition().block().text()
        for column in range(table.columns())
    ]
