"""What the operator's desk may read and change. It knows a case by a random label only, and a link by its number in it.

Nothing here opens anything: the desk does, with keys that the public service does not have
(``submission.protocol.links.open_link`` and ``open_contact``). Which host a link is of is known only after that.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection, and_, select, update

from case_api.links.history import record_links
from case_api.storage import Database, cases, link_cases, links, this_hour
from submission.protocol.terms import CLOSED_LINK_STATES, LINK_STATES, Channel, LinkState


class NoSuchLinkError(LookupError):
    """No case has this label, or the case has no such link, or the link was erased."""


@dataclass(frozen=True, slots=True)
class DeskLink:
    """One link. Times are epoch seconds, full hours. ``sealed`` is what ``open_link`` takes; null once erased."""

    label: str
    number: int
    channel: Channel
    state: LinkState
    added_at: int
    changed_at: int
    has_contact: bool
    link_id: str
    key_id: str
    sealed: bytes | None = field(repr=False)

    @property
    def open(self) -> bool:
        """Whether the desk still has something to do about it."""
        return self.state not in CLOSED_LINK_STATES


@dataclass(frozen=True, slots=True)
class DeskContact:
    """A person's sealed e-mail address, as ``open_contact`` takes it."""

    key_id: str
    sealed: bytes = field(repr=False)


def links_for_desk(
    database: Database, *, label: str | None = None, open_only: bool = False
) -> list[DeskLink]:
    """Links, the oldest first.

    Args:
        label: only those of the case that the desk knows by this label.
        open_only: only those that are not closed.
    """
    query = (
        select(
            link_cases.c.label,
            links.c.number,
            cases.c.channel,
            links.c.state,
            links.c.added_at,
            links.c.changed_at,
            link_cases.c.contact_key_id,
            links.c.link_id,
            links.c.key_id,
            links.c.sealed,
        )
        .join(link_cases, link_cases.c.case_id == links.c.case_id)
        .join(cases, cases.c.id == links.c.case_id)
        .order_by(links.c.added_at, link_cases.c.label, links.c.number)
    )
    if label is not None:
        query = query.where(link_cases.c.label == label)
    if open_only:
        query = query.where(links.c.state.in_(("received", "sent_to_host")))
    with database.reading() as connection:
        return [
            DeskLink(
                label=row.label,
                number=row.number,
                channel=row.channel,
                state=row.state,
                added_at=row.added_at,
                changed_at=row.changed_at,
                has_contact=row.contact_key_id is not None,
                link_id=row.link_id.hex(),
                key_id=row.key_id,
                sealed=bytes(row.sealed) if row.sealed is not None else None,
            )
            for row in connection.execute(query)
        ]


def set_link_state(database: Database, label: str, number: int, state: LinkState) -> bool:
    """Note what became of a link; the person sees it in the case's timeline. Returns whether it is another state now.

    A state that was set by mistake can be set again; only ``received`` can't be gone back to.

    Raises:
        NoSuchLinkError: there is no such link, or it was erased.
        ValueError: the state is ``received``, or none that a link can have.
    """
    if state not in LINK_STATES or state == "received":
        raise ValueError("a link is sent to its host, or closed")
    hour = this_hour()

    def work(connection: Connection) -> bool:
        case_id = select(link_cases.c.case_id).where(link_cases.c.label == label)
        this = and_(links.c.case_id == case_id.scalar_subquery(), links.c.number == number)
        query = select(links.c.case_id, links.c.state, links.c.sealed.is_(None).label("erased"))
        row = connection.execute(query.where(this).with_for_update()).first()
        if row is None or row.erased:
            raise NoSuchLinkError
        if row.state == state:
            return False
        connection.execute(update(links).where(this).values(state=state, changed_at=hour))
        record_links(connection, row.case_id, state, hour, [number])
        return True

    return database.write(work)


def contact_for_desk(database: Database, label: str) -> DeskContact | None:
    """The contact that the person left for this case; ``None`` where there is none, or none any more."""
    query = select(link_cases.c.contact, link_cases.c.contact_key_id)
    with database.reading() as connection:
        row = connection.execute(query.where(link_cases.c.label == label)).first()
    if row is None or row.contact is None:
        return None
    return DeskContact(row.contact_key_id, bytes(row.contact))
