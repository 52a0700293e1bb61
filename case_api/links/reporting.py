"""What the person is told of their links and their contact: numbers, states and dates, and nothing of what is sealed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from case_api.storage import link_cases, link_events, links, moment
from submission.protocol.answers import LinkEntry, LinkStatus


@dataclass(frozen=True, slots=True)
class LinkReport:
    """The part of a case's status that is about its links."""

    links: tuple[LinkStatus, ...] = ()
    timeline: tuple[LinkEntry, ...] = ()
    contact: bool = False


def report_links(connection: Connection, case_id: bytes) -> LinkReport:
    """What became of the links of one case."""
    kept = connection.execute(
        select(link_cases.c.contact_key_id).where(link_cases.c.case_id == case_id)
    ).first()
    if kept is None:
        return LinkReport()
    rows = connection.execute(
        select(links.c.number, links.c.link_id, links.c.state, links.c.added_at, links.c.changed_at)
        .where(links.c.case_id == case_id)
        .order_by(links.c.number)
    )
    dated = connection.execute(
        select(link_events.c.at, link_events.c.event, link_events.c.link_number)
        .where(link_events.c.case_id == case_id)
        .order_by(link_events.c.at, link_events.c.id)
    )
    return LinkReport(
        links=tuple(
            LinkStatus(
                number=row.number,
                link_id=row.link_id.hex(),
                state=row.state,
                added_at=moment(row.added_at),
                since=moment(row.changed_at),
            )
            for row in rows
        ),
        timeline=tuple(
            LinkEntry(at=moment(row.at), event=row.event, link=row.link_number) for row in dated
        ),
        contact=kept.contact_key_id is not None,
    )
