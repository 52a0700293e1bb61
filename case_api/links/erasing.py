"""Erasing contacts and addresses that nobody needs any more.

On SQLite erased values stay in free parts of the file: the caller then has it written anew (``storage.rewriting``).
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, text, update

from case_api.links.history import record_links
from case_api.storage import items, link_cases, links
from submission.protocol.terms import CLOSED_LINK_STATES

_AT_ONCE = 200
# word for word the conditions of the indexes: SQLite knows them by these only
_HAS_CONTACT = text("link_cases.contact IS NOT NULL")
_SEALED = text("links.sealed IS NOT NULL")


def erase_contact(connection: Connection, case_id: bytes, hour: int) -> bool:
    """Erase the contact of one case now. Returns whether there was one."""
    return bool(_erase_contacts(connection, link_cases.c.case_id == case_id, hour))


def erase_due_contacts(connection: Connection, before: int, hour: int) -> int:
    """Erase some contacts of cases whose last link was closed, or that were withdrawn as a whole, by ``before``.

    Returns how many.
    """
    link_needs_it = exists().where(
        links.c.case_id == link_cases.c.case_id,
        or_(links.c.state.not_in(CLOSED_LINK_STATES), links.c.changed_at > before),
    )
    due = or_(~link_needs_it, _is_over(link_cases.c.case_id, before))
    return _erase_contacts(connection, due, hour)


def erase_due_links(connection: Connection, closed: int, withdrawn: int) -> int:
    """Erase some addresses: of links closed by the hour ``closed``, and of cases withdrawn as a whole by ``withdrawn``.

    Returns how many.
    """
    was_closed = and_(links.c.state.in_(CLOSED_LINK_STATES), links.c.changed_at <= closed)
    due = and_(_SEALED, or_(was_closed, _is_over(links.c.case_id, withdrawn)))
    keys = (links.c.case_id, links.c.number)
    chosen = connection.execute(select(*keys).where(due).limit(_AT_ONCE)).all()
    for case_id, number in chosen:
        this = and_(links.c.case_id == case_id, links.c.number == number)
        connection.execute(update(links).where(this).values(sealed=None))
    return len(chosen)


def _is_over(case_id: ColumnElement[bytes], before: int) -> ColumnElement[bool]:
    """Whether all items of a case were withdrawn by ``before``, or are erased already."""
    withdrawn = and_(items.c.state == "withdrawn", items.c.changed_at <= before)
    over = or_(items.c.state == "deleted", withdrawn)
    # not EXISTS: PostgreSQL might turn that around and read all items first
    left = select(items.c.number).where(items.c.case_id == case_id, ~over).limit(1)
    return left.scalar_subquery().is_(None)


def _erase_contacts(connection: Connection, due: ColumnElement[bool], hour: int) -> int:
    chosen = select(link_cases.c.case_id).where(_HAS_CONTACT, due).limit(_AT_ONCE)
    erased = connection.execute(
        update(link_cases)
        .where(link_cases.c.case_id.in_(chosen), _HAS_CONTACT)
        .values(contact=None, contact_key_id=None)
        .returning(link_cases.c.case_id)
    )
    case_ids = [bytes(case_id) for case_id in erased.scalars()]
    for case_id in case_ids:
        record_links(connection, case_id, "contact_erased", hour, [None])
    return len(case_ids)
