"""Links that a person gives, for a request or for a case: typed or pasted, looked at for what they give away, never opened."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance

from app.pages.page import Page
from app.pages.without_file.parts import RemovableRow, text_field
from app.papers import LinkError, Notable, notable_parts, read_links
from app.papers.links import shortened
from app.widgets import Flow, Notice, ReplaceableContent, column
from submission.protocol.terms import MAX_LINK_CHARACTERS, MAX_LINKS

translate = QCoreApplication.translate


class HoldsLinks(Protocol):
    """Where the links are kept: of a request, or for a case."""

    forgotten: SignalInstance
    links: tuple[str, ...]

    def set_links(self, links: tuple[str, ...]) -> None:
        """Take these instead of those there were."""


class LinksList:
    """A field, a button, and a row for each link; placed on the page that it is made for."""

    def __init__(self, page: Page, written: HoldsLinks) -> None:
        self._written = written
        self._notice = Notice("care")
        self._field = text_field(
            page,
            lambda: translate("LinksList", "Link to the picture or video"),
            most=MAX_LINK_CHARACTERS * MAX_LINKS,
        )
        self._field.returnPressed.connect(self.add)
        self._field.textEdited.connect(self._check_as_typed)
        add = page.button(lambda: translate("LinksList", "Add the link"))
        add.clicked.connect(self.add)
        page.add(Flow(add))
        page.add(self._notice)
        self._place = ReplaceableContent()
        page.add(self._place)
        written.forgotten.connect(self._field.clear)
        self._shown: tuple[tuple[str, ...], str] | None = None

    def add(self) -> None:
        """Take in what was typed, one link or several."""
        try:
            links = read_links(self._field.text())
            if len(self._written.links) + len(links) > MAX_LINKS:
                raise LinkError("too_many")
        except LinkError as error:
            self._notice.say(_trouble(error.reason))
            self._field.setFocus()
            return
        self._field.clear()
        self._notice.say("")
        self._written.set_links((*self._written.links, *links))

    def _check_as_typed(self, text: str) -> None:
        """Say at once what no further letter can mend; an address that is not complete yet is left in peace."""
        try:
            read_links(text)
        except LinkError as error:
            self._notice.say("" if error.reason == "not_an_address" else _trouble(error.reason))
        else:
            self._notice.say("")

    def refresh(self) -> None:
        """Show the links as they are now."""
        now = (self._written.links, translate("LinksList", "Remove"))
        if now == self._shown:
            return
        self._shown = now
        rows, inside = column()
        for number, link in enumerate(self._written.links, start=1):
            inside.addWidget(self._row(number, link))
        self._place.replace_with(rows)

    def _row(self, number: int, link: str) -> RemovableRow:
        notable = notable_parts(link)
        lines = [("body", link), *(("caption", _told(part)) for part in sorted(notable))]
        row = RemovableRow(*lines)
        if notable and shortened(link) != link:
            row.offer(
                translate("LinksList", "Shorten"),
                translate("LinksList", "Shorten link {number}").format(number=number),
                lambda: self._replace(link, shortened(link)),
            )
        row.offer(
            translate("LinksList", "Remove"),
            translate("LinksList", "Remove link {number}").format(number=number),
            lambda: self._replace(link),
        )
        return row

    def _replace(self, link: str, *others: str) -> None:
        """Put others in the place of a link, or nothing; the keyboard goes back to the field."""
        self._field.setFocus()
        kept: list[str] = []
        for one in self._written.links:
            kept += others if one == link else (one,)
        self._written.set_links(tuple(kept))


def _trouble(reason: str) -> str:
    if reason == "too_many":
        return translate("LinksList", "One request takes up to {most} links.").format(
            most=MAX_LINKS
        )
    if reason == "too_long":
        return translate("LinksList", "This link is too long. Check that it is only one link.")
    if reason == "has_a_name":
        return translate(
            "LinksList",
            "This link has a name or a password in it, before the @. Leave that out.",
        )
    return translate(
        "LinksList",
        "This is not the address of a page. It looks like https://example.org/page.",
    )


def _told(part: Notable) -> str:
    return {
        Notable.MAIL: translate("LinksList", "This link has an e-mail address in it."),
        Notable.PARAMETER: translate(
            "LinksList", "The end of this link may tell who opened or shared it."
        ),
        Notable.RANDOM_PART: translate(
            "LinksList", "A long random part in this link may open something private."
        ),
    }[part]
