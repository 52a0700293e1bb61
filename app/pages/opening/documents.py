"""The documents that came with the program, shown in the window: a browser would keep their addresses in its history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.look import SPACE
from app.pages.page import Page
from app.state import Step
from app.widgets import ChoiceBox, ReplaceableContent, breakable, column, frame, label
from app.words import language_of_interface
from app.words.documents import Document, Part, PartKind, documents, site

_ROLES = {
    PartKind.HEADING: "heading",
    PartKind.SUBHEADING: "strong",
    PartKind.PARAGRAPH: "body",
    PartKind.COMMAND: "mono",
}


class DocumentsPage(Page):
    """Reached with F1 from everywhere, and from Help. Nothing is fetched, and nothing is noted anywhere."""

    step = Step.DOCUMENTS

    def __init__(self) -> None:
        super().__init__()
        self._there: tuple[Document, ...] = ()
        self._chosen: Document | None = None
        self._shown: Document | None = None
        self.add_title(lambda: self.tr("Documents"))
        self._lead = label("lead")
        self.add(self._lead)
        self._choice = ChoiceBox()
        self.texts.bind(self._choice.setAccessibleName, lambda: self.tr("Document"))
        self._choice.activated.connect(self._choose)
        self.add(self._choice)
        self._place = ReplaceableContent()
        self.add(self._place)
        self._elsewhere = label("caption")
        self._path = label("mono")
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self._elsewhere, space_before=SPACE * 2)
        self.add(self._path)

    def refresh(self) -> None:
        self._there = documents(language_of_interface())
        self._lead.setText(
            self.tr(
                "They came with this program, in English and French. They are shown here in the "
                "window, so that no browser keeps a record of it."
            )
            if self._there
            else self.tr("No documents came with this program.")
        )
        self._choice.setVisible(bool(self._there))
        self._choice.clear()
        for document in self._there:
            self._choice.addItem(document.title)
        if self._there:
            self._show(self._chosen or self._there[0])
        self._show_where_the_others_are()

    def left(self) -> None:
        self._chosen = None

    def _choose(self, place: int) -> None:
        self._chosen = self._there[place]
        self._show(self._chosen)

    def _show(self, document: Document) -> None:
        self._choice.setCurrentIndex(self._there.index(document))
        if document == self._shown:
            return
        self._shown = document
        text, inside = column()
        # it is in its own language, whatever the window speaks
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for part in document.parts():
            _add(inside, part)
        self._place.replace_with(text)

    def _show_where_the_others_are(self) -> None:
        page = site()
        self._elsewhere.setVisible(page is not None)
        self._path.setVisible(page is not None)
        self._elsewhere.setText(
            self.tr(
                "Those for organisations and platforms are here too. A browser that opens this "
                "file keeps its address in its history:"
            )
        )
        self._path.setText(breakable(str(page)))


def _add(inside: QVBoxLayout, part: Part) -> None:
    if part.kind is PartKind.ROW:
        inside.addWidget(_row(part))
    elif part.kind is PartKind.ITEM:
        inside.addLayout(_item(part))
    else:
        inside.addWidget(label(_ROLES[part.kind], part.text))


def _item(part: Part) -> QHBoxLayout:
    """Its mark stands before all of its lines."""
    across = QHBoxLayout()
    across.setSpacing(SPACE)
    across.addWidget(label("body", part.mark), 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(label("body", part.text), 1)
    return across


def _row(part: Part) -> QWidget:
    """A row of a table as a card, which is read from top to bottom at any size of the text."""
    card, inside = frame("card")
    for role, head, cell in (
        ("strong", part.mark, part.text),
        *(("body", *cell) for cell in part.cells),
    ):
        if head:
            inside.addWidget(label("caption", head))
        inside.addWidget(label(role, cell))
    return card
