"""The status of a case: states of its items and a timeline of what each partner did. Never a hash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from case_api.cases import access
from case_api.keys import Keyring
from case_api.links import report_links
from case_api.storage import Database, Record, events, items, moment, partner_fetches, partners
from submission.protocol.answers import (
    CaseStatus,
    ItemStatus,
    PartnerState,
    PartnerStatus,
    State,
    TimelineEntry,
)

_FEEDBACK: tuple[PartnerState, ...] = ("pending_review", "blocked", "not_blocked")


def case_state(item_states: Iterable[State]) -> State:
    """The state of a case, from the states of its items: the first of these that any item has.

    ``active``, ``received``, ``withdrawal_pending``, ``withdrawn``, ``deleted``.
    """
    states = set(item_states)
    order: tuple[State, ...] = ("active", "received", "withdrawal_pending", "withdrawn")
    return next((state for state in order if state in states), "deleted")


def look_up(
    database: Database, keyring: Keyring, case_number: str, key: bytes
) -> CaseStatus | None:
    """The case's status, or ``None`` for an unknown case and for a wrong key alike.

    Args:
        case_number: in its canonical form.
        key: the access key, 32 bytes.
    """
    case_id = keyring.digester.case(case_number)
    with database.reading() as connection:
        case = access.open_case(connection, keyring.digester, case_id, key)
        if case is None:
            return None
        rows = connection.execute(
            select(items).where(items.c.case_id == case_id).order_by(items.c.number)
        ).all()
        dated = _events(connection, case_id)
        reports = _partner_reports(connection, case_id, case.channel, dated)
        told = report_links(connection, case_id)
    pending = [row.withdraw_at for row in rows if row.withdraw_at is not None]
    return CaseStatus(
        case_id=case_number,
        channel=case.channel,
        state=case_state(row.state for row in rows),
        created_at=moment(case.created_at),
        withdrawal_delay_hours=case.withdrawal_delay_hours,
        withdrawal_effective_at=moment(min(pending)) if pending else None,
        items=tuple(_item_status(row, reports) for row in rows),
        timeline=_timeline(case.created_at, dated, reports),
        links=told.links,
        link_timeline=told.timeline,
        contact=told.contact,
    )


def _events(connection: Connection, case_id: bytes) -> Sequence[Record]:
    """What happened to the case, in the order of time, with the names of the partners that did it."""
    return connection.execute(
        select(
            events.c.at,
            events.c.event,
            events.c.item_number,
            events.c.partner_id,
            events.c.made_from,
            partners.c.name,
        )
        .outerjoin(partners, partners.c.id == events.c.partner_id)
        .where(events.c.case_id == case_id)
        .order_by(events.c.at, events.c.id)
    ).all()


@dataclass(slots=True)
class _PartnerReport:
    """What one partner did with the items of one case, by item number.

    ``fetched`` has the hour; ``said`` the feedback, its hour, and what of the item's file the hash was made from.
    """

    name: str
    fetched: dict[int, int] = field(default_factory=dict)
    said: dict[int, tuple[PartnerState, int, str | None]] = field(default_factory=dict)

    def status(self, number: int) -> PartnerStatus:
        """What the person is told of this partner and one item."""
        if number in self.said:
            state, hour, made_from = self.said[number]
            return PartnerStatus(
                partner=self.name, state=state, since=moment(hour), made_from=made_from
            )
        if number in self.fetched:
            hour = self.fetched[number]
            return PartnerStatus(partner=self.name, state="fetched", since=moment(hour))
        return PartnerStatus(partner=self.name, state="not_fetched")


def _item_status(row: Record, reports: Iterable[_PartnerReport]) -> ItemStatus:
    return ItemStatus(
        number=row.number,
        item_id=row.item_id.hex(),
        kind=row.kind,
        state=row.state,
        added_at=moment(row.added_at),
        partners=tuple(report.status(row.number) for report in reports),
    )


def _partner_reports(
    connection: Connection, case_id: bytes, channel: str, dated: Iterable[Record]
) -> tuple[_PartnerReport, ...]:
    """What each partner that reads this channel did with the case's items, in the order of the partners' names."""
    readers = connection.execute(
        select(partners.c.id, partners.c.name)
        .where(partners.c.channel == channel, partners.c.enabled)
        .order_by(partners.c.name)
    ).all()
    if not readers:
        return ()
    reports = {row.id: _PartnerReport(row.name) for row in readers}
    for row in _fetches(connection, case_id, list(reports)):
        if row.at is not None:
            reports[row.partner_id].fetched[row.number] = row.at
    for row in dated:
        if row.event in _FEEDBACK and row.partner_id in reports:
            # the newest feedback counts
            reports[row.partner_id].said[row.item_number] = (row.event, row.at, row.made_from)
        elif row.event == "fetched" and row.partner_id in reports:
            # the partner took its feedback back
            reports[row.partner_id].said.pop(row.item_number, None)
    return tuple(reports.values())


def _fetches(connection: Connection, case_id: bytes, partner_ids: list[int]) -> Iterable[Record]:
    """When each partner first read past the place in the feed at which an item became active.

    A fetch from before the item was added does not count: it would show that somebody else reported the same picture.
    """
    first_fetch = (
        select(partner_fetches.c.at)
        .where(
            partner_fetches.c.partner_id == partners.c.id,
            partner_fetches.c.sequence >= items.c.feed_sequence,
            partner_fetches.c.at >= items.c.added_at,
        )
        .order_by(partner_fetches.c.sequence)
        .limit(1)
        .scalar_subquery()
    )
    return connection.execute(
        select(partners.c.id.label("partner_id"), items.c.number, first_fetch.label("at"))
        .select_from(partners.join(items, partners.c.id.in_(partner_ids)))
        .where(items.c.case_id == case_id, items.c.feed_sequence.is_not(None))
        .order_by(partners.c.id, items.c.number)
    )


def _timeline(
    created_at: int, dated: Iterable[Record], reports: Iterable[_PartnerReport]
) -> tuple[TimelineEntry, ...]:
    facts: list[tuple[int, str, str | None, int | None, str | None]] = [
        (created_at, "received", None, None, None)
    ]
    facts += [(row.at, row.event, row.name, row.item_number, row.made_from) for row in dated]
    # something that happened twice in an hour is listed twice; a fetch may be listed as an event already
    known = set(facts)
    fetched = [
        (hour, "fetched", report.name, n, None)
        for report in reports
        for n, hour in report.fetched.items()
    ]
    facts += [fact for fact in fetched if fact not in known]
    return tuple(
        TimelineEntry.model_validate(
            {
                "at": moment(at),
                "event": event,
                "partner": name,
                "item": n,
                "made_from": made_from,
            }
        )
        for at, event, name, n, made_from in sorted(facts, key=lambda fact: fact[0])
    )
