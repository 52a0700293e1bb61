"""Links: by host, with the notice to send; what became of each; a person's contact, opened with a reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from starlette.responses import Response

from case_api.desk.access import Action
from case_api.desk.takedowns import (
    HostContact,
    LinkReference,
    Notice,
    OpenedLink,
    contact_at,
    desk_keys,
    is_overdue,
    language_of,
    notice_to,
    open_links,
    read_reference,
)
from case_api.desk.visit import Handler, RefusedError, Visit, Who, back_to
from case_api.http import LANGUAGES, Language, spoken
from case_api.links import NoSuchLinkError, contact_for_desk, links_for_desk, set_link_state
from case_api.storage import this_hour
from submission.protocol.links import SealedTextError, open_contact
from submission.protocol.terms import CHANNELS, Channel, LinkState

CONTACT_REASONS = ("tell the outcome", "ask which page", "asked for an answer")
SETTABLE: tuple[LinkState, ...] = ("sent_to_host", "removed", "refused", "not_found")
_NO_SUCH_LINK = "There is no such link, or it was erased."
#: References in one row of the log, whose subjects are short.
_REFERENCES_A_ROW = 8
_CLOSED_SHOWN = 200


@dataclass(frozen=True, slots=True)
class HostRow:
    """The open links of one host, in numbers."""

    host: str
    new: int
    sent: int
    overdue: int
    known: HostContact | None


@dataclass(frozen=True, slots=True)
class Section:
    """The links of one host and channel, and the notice about those that are new."""

    channel: Channel
    links: list[OpenedLink]
    new: list[OpenedLink]
    contact: HostContact | None
    notice: Notice
    mailto: str | None


def opened(visit: Visit, *, open_only: bool = True, label: str | None = None) -> list[OpenedLink]:
    """Links as staff see them, the oldest first."""
    found = links_for_desk(visit.desk.database, label=label, open_only=open_only)
    return open_links(found, desk_keys(visit.desk.settings))


def hosts(visit: Visit) -> Response:
    """Open links in numbers, host by host."""
    links = opened(visit)
    return visit.page(
        "hosts.html",
        rows=_by_host(visit, links),
        unreadable=[link for link in links if link.unreadable],
        has_keys=bool(desk_keys(visit.desk.settings)),
    )


def closed(visit: Visit) -> Response:
    """The links that were closed last."""
    links = [link for link in links_for_desk(visit.desk.database) if not link.open]
    newest = sorted(links, key=lambda link: link.changed_at, reverse=True)[:_CLOSED_SHOWN]
    shown = open_links(newest, desk_keys(visit.desk.settings))
    return visit.page("closed.html", links=shown, count=len(links))


def at_host(visit: Visit) -> Response:
    """All links of a host, with the notice about those that are new. That they were opened is written down first."""
    host = visit.request.path_params["host"]
    links = [link for link in opened(visit, open_only=False) if link.host and link.host == host]
    if not links:
        raise RefusedError(404, _NO_SUCH_LINK)
    _note_opened(visit, [link.reference for link in links])
    chosen = visit.request.query_params.get("notice")
    language: Language = next((one for one in LANGUAGES if one == chosen), language_of(host))
    sections = [
        _section(visit, host, channel, mine, language)
        for channel in CHANNELS
        if (mine := [link for link in links if link.channel == channel])
    ]
    return visit.page(
        "host.html",
        host=host,
        sections=sections,
        notice_language=spoken(language),
        by_host=chosen is None and language_of(host) != "en",
        states=SETTABLE,
        overdue=[link.reference for link in links if is_overdue(link, this_hour())],
        has_mail=bool(visit.desk.settings.desk_mail),
    )


def of_case(visit: Visit) -> Response:
    """All links of a case. That they were opened is written down first."""
    label = visit.request.path_params["label"]
    links = opened(visit, open_only=False, label=label)
    if not links:
        raise RefusedError(404, _NO_SUCH_LINK)
    _note_opened(visit, [link.reference for link in links])
    return visit.page(
        "case_links.html", label=label, links=links, reasons=CONTACT_REASONS, contact=None
    )


def mark_sent(visit: Visit) -> Response:
    """Mark as sent the links that the notice named, and none that has arrived since."""
    host = visit.form.get("host", "")
    named = [read_reference(one) for one in visit.form.get("links", "").split(" ")]
    for reference in named:
        if reference is None:
            raise RefusedError(422, _NO_SUCH_LINK)
        _set(visit, reference, "sent_to_host", was="received")
    return _to_host(host, "sent")


def set_state(visit: Visit) -> Response:
    """Note what became of a link."""
    reference = read_reference(visit.request.path_params["reference"])
    state = next((one for one in SETTABLE if one == visit.form.get("state")), None)
    if reference is None or state is None:
        raise RefusedError(422, _NO_SUCH_LINK)
    if not _set(visit, reference, state, was=visit.form.get("was", "")):
        raise RefusedError(409, "A colleague has changed this link meanwhile. Look at it again.")
    return _to_host(visit.form.get("host", ""), "set")


def show_contact(visit: Visit) -> Response:
    """Open a person's e-mail address, for one of the reasons offered. That is written down first."""
    label = visit.request.path_params["label"]
    reason = visit.form.get("reason", "")
    if reason not in CONTACT_REASONS:
        raise RefusedError(422, "A contact is opened for a reason. Choose one.")
    sealed = contact_for_desk(visit.desk.database, label)
    if sealed is None:
        raise RefusedError(404, "There is no contact, or it was erased.")
    # written down before it is seen
    visit.note(Action.CONTACT_OPENED, label, reason)
    try:
        address = open_contact(sealed.sealed, sealed.key_id, desk_keys(visit.desk.settings))
    except SealedTextError:
        raise RefusedError(409, "The desk's key does not open this.") from None
    return visit.page(
        "case_links.html",
        label=label,
        links=opened(visit, open_only=False, label=label),
        reasons=CONTACT_REASONS,
        contact=address,
    )


def _by_host(visit: Visit, links: Sequence[OpenedLink]) -> list[HostRow]:
    hour = this_hour()
    grouped: dict[str, list[OpenedLink]] = defaultdict(list)
    for link in links:
        if link.host:
            grouped[link.host].append(link)
    rows = [
        HostRow(
            host=host,
            new=sum(link.state == "received" for link in mine),
            sent=sum(link.state == "sent_to_host" for link in mine),
            overdue=sum(is_overdue(link, hour) for link in mine),
            known=contact_at(host, mine[0].channel, visit.words.language),
        )
        for host, mine in grouped.items()
    ]
    return sorted(rows, key=lambda row: (-row.overdue, -row.new, row.host))


def _section(
    visit: Visit, host: str, channel: Channel, links: list[OpenedLink], language: Language
) -> Section:
    new = [link for link in links if link.state == "received"]
    contact = contact_at(host, channel, visit.words.language)
    settings = visit.desk.settings
    notice = notice_to(
        host,
        [link.address for link in new],
        channel,
        language,
        sender=settings.name,
        mail=settings.desk_mail,
    )
    mailto = notice.mailto(contact.mail) if contact and contact.mail else None
    return Section(channel, links, new, contact, notice, mailto)


def _set(visit: Visit, reference: LinkReference, state: LinkState, was: str) -> bool:
    """Set a state unless somebody else was faster. Returns whether it is set."""
    found = links_for_desk(visit.desk.database, label=reference.label)
    present = next((link.state for link in found if link.number == reference.number), None)
    if present is None:
        raise RefusedError(404, _NO_SUCH_LINK)
    if present != was:
        return False
    visit.note(Action.LINK_STATE, str(reference), state)
    try:
        set_link_state(visit.desk.database, reference.label, reference.number, state)
    except NoSuchLinkError:
        raise RefusedError(404, _NO_SUCH_LINK) from None
    return True


def _note_opened(visit: Visit, references: list[LinkReference]) -> None:
    for first in range(0, len(references), _REFERENCES_A_ROW):
        some = references[first : first + _REFERENCES_A_ROW]
        visit.note(Action.LINK_OPENED, " ".join(map(str, some)))


def _to_host(host: str, done: str) -> Response:
    """Lead to a host's page. The host comes from a form, so it is quoted into a single segment of the path: it can't lead to
    another place.
    """
    is_plain = bool(host) and urlsplit("//" + host).netloc == host
    return back_to("/links/at/" + quote(host, safe="") if is_plain else "/links", done)


PAGES: tuple[tuple[str, Handler, Who, str], ...] = (
    ("/links", hosts, "staff", "GET"),
    ("/links/closed", closed, "staff", "GET"),
    ("/links/at/{host}", at_host, "staff", "GET"),
    ("/links/sent", mark_sent, "staff", "POST"),
    ("/links/{reference}/state", set_state, "staff", "POST"),
    ("/cases/{label}", of_case, "staff", "GET"),
    ("/cases/{label}/contact", show_contact, "staff", "POST"),
)
