"""The links of a case: what became of each, and a place to send more. The addresses are sealed before they leave."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.jobs import LinkWork
from app.pages.exact_bytes import ExactBytes
from app.pages.page import Page
from app.pages.without_file.links_list import LinksList
from app.pages.without_file.parts import named_field
from app.state import FollowedCase, LinksDraft, Request, Step
from app.widgets import Flow, Notice, ReplaceableContent, breakable, frame, label, rule
from app.words import byte_count, failure, link_name, link_state, links_in_words, long_date
from submission.protocol.links import MailAddressError, mail_address
from submission.protocol.terms import MAX_CONTACT_CHARACTERS

if TYPE_CHECKING:
    from submission.protocol.answers import CaseStatus, LinkStatus

#: Rows built: as many links as a case has with the usual settings of a service.
_MOST_ROWS = 200


class LinksPage(Page):
    """Both channels. The field for an e-mail address exists in the adult channel only."""

    step = Step.LINKS

    def __init__(self, followed: FollowedCase, links: LinksDraft, work: LinkWork) -> None:
        super().__init__()
        self._followed = followed
        self._links = links
        self._work = work
        self._shown: tuple[object, ...] = ()
        self.add_title(lambda: self.tr("Links of this case"))
        self.add(
            self.write(
                "lead",
                lambda: self.tr(
                    "Addresses of pages where the picture or video can be seen. The people who run "
                    "this service can ask those sites to remove it. Nobody can promise whether or "
                    "when a site will."
                ),
            )
        )
        self._trouble = Notice("care")
        self.add(self._trouble)
        self._arrived = Notice("tint")
        self.add(self._arrived)
        self._so_far = ReplaceableContent()
        self.add(self._so_far)
        self.add(self.write("heading", lambda: self.tr("Add links")))
        self.add(
            self.write(
                "body",
                lambda: self.tr(
                    "Nothing is opened here. On this computer each address is locked so that only "
                    "those who follow the links up can read it; the service that stores it can’t. "
                    "It is not kept on this computer. If you enter it again, it is not stored "
                    "twice."
                ),
            )
        )
        self._list = LinksList(self, links)
        self._add_contact()
        self._bytes = ExactBytes(self.texts)
        self.add(self._bytes)
        self._bar = self.busy_bar(lambda: self.tr("Asking the service"))
        self.add(self._bar)
        self._send = self.main_button(lambda: self.tr("Send"))
        self._send.clicked.connect(work.send)
        self.watch(followed.changed)
        self.watch(links.changed)
        links.forgotten.connect(self._mail.clear)

    def _add_contact(self) -> None:
        self._contact_heading = self.write(
            "heading", lambda: self.tr("An answer by e-mail, if you want one")
        )
        self._about_contact = self.write(
            "body",
            lambda: self.tr(
                "They may have a question about a link. Your address is locked in the same way, and erased "
                "two weeks after the last link is done, or now if you ask."
            ),
        )
        self.add(self._contact_heading)
        self.add(self._about_contact)
        self._mail_name, self._mail = named_field(
            self, lambda: self.tr("Your e-mail address"), most=MAX_CONTACT_CHARACTERS
        )
        self.add(self._mail_name)
        self.add(self._mail)
        self._mail.textChanged.connect(self._read_mail)
        self._kept = self.write(
            "strong", lambda: self.tr("An e-mail address is kept for this case at present.")
        )
        self.add(self._kept)
        self._erase = self.button(lambda: self.tr("Have it erased now"))
        self._erase.clicked.connect(self._work.erase_contact)
        self.add(Flow(self._erase))

    def entered(self) -> None:
        self._links.clear_trouble()

    def left(self) -> None:
        self._followed.clear_trouble()

    def first_focus(self) -> QWidget:
        return self.title  # what is sent can't be taken back

    def _read_mail(self) -> None:
        self._links.set_mail(_mail_in(self._mail.text()) or "")

    def refresh(self) -> None:
        case = self._followed.status
        self._list.refresh()
        self._work.bring_bytes_up_to_date()
        self._show_links(case)
        self._show_contact(case)
        self._show_bytes()
        self._bar.setVisible(self._followed.request in (Request.LINKS, Request.ERASE_CONTACT))
        why_not = self._why_not(case)
        self.allow_main(not why_not, why_not)
        arrived = self._links.arrived
        self._arrived.say(self._arrived_text(arrived) if arrived is not None else "")
        self.show_trouble(self._trouble, self._followed.trouble or self._links.trouble)

    def _arrived_text(self, numbers: tuple[int, ...]) -> str:
        if not numbers:
            return self.tr("It has arrived.")
        return self.tr("Arrived: {links}.").format(links=links_in_words(numbers))

    def _why_not(self, case: CaseStatus | None) -> str:
        """Why nothing can be sent now; empty where it can."""
        if _mail_in(self._mail.text()) is None:
            return failure(MailAddressError())
        if self._links.empty:
            return self.tr("Add a link first.")
        if not self._links.links and not (case is not None and case.links):
            return self.tr("Add a link first: an e-mail address is only sent along with links.")
        if self._links.sealed is None:
            return self.tr("One moment, it is being put together…")
        if self._followed.request is not None:
            return self.tr("Asking the service…")
        return ""

    def _show_contact(self, case: CaseStatus | None) -> None:
        adult = case is not None and case.channel == "adult"
        parts = (self._contact_heading, self._about_contact, self._mail_name, self._mail)
        for part in parts:
            part.setVisible(adult)
        kept = case is not None and case.contact
        if self._erase.hasFocus() and not kept:
            self.title.setFocus()
        self._kept.setVisible(kept)
        self._erase.setVisible(kept)

    def _show_bytes(self) -> None:
        sealed = self._links.sealed
        self._bytes.setVisible(sealed is not None)
        if sealed is None:
            self._bytes.only_first_lines()
            return
        self._bytes.show_bodies(sealed.bodies)
        self._bytes.say(
            self.tr(
                "{count} bytes, exactly these. The addresses above are inside, locked; a long one takes no "
                "more room than a short one."
            ).format(count=byte_count(sum(len(body) for body in sealed.bodies)))
        )

    def _show_links(self, case: CaseStatus | None) -> None:
        now = (case and case.links, dict(self._links.known), QLocale().name())
        if now == self._shown:
            return
        self._shown = now
        self._so_far.replace_with(self._links_card(case) if case and case.links else None)

    def _links_card(self, case: CaseStatus) -> QWidget:
        card, inside = frame("card")
        shown = _changed_last(case.links)
        for position, link in enumerate(shown):
            if position:
                inside.addWidget(rule())
            text = self.tr("{link}: {state}").format(
                link=link_name(link.number), state=link_state(link.state)
            )
            inside.addWidget(label("strong", text))
            inside.addWidget(label("caption", long_date(link.since)))
            if address := self._links.known.get(link.number):
                inside.addWidget(label("body", breakable(address)))
        if (more := len(case.links) - len(shown)) > 0:
            words = QCoreApplication.translate("CasePage", "and %n more", "", more)
            inside.addWidget(label("caption", words))
        return card


def _changed_last(links: Sequence[LinkStatus]) -> list[LinkStatus]:
    """As many links as are shown, by number: of a long list those of which something was heard last."""
    newest = nlargest(_MOST_ROWS, links, key=lambda link: link.since)
    return sorted(newest, key=lambda link: link.number)


def _mail_in(text: str) -> str | None:
    """The e-mail address in a field; empty for an empty field, ``None`` for something else."""
    if not text.strip():
        return ""
    try:
        return mail_address(text)
    except MailAddressError:
        return None
