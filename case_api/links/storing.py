"""Storing links and contacts, which arrive sealed. The caller has checked the access code and holds the case's lock."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from case_api.http import ProblemError, ProblemType
from case_api.links.history import record_links
from case_api.storage import Record, items, link_cases, links, note_for_rewriting
from submission.protocol import operator_keys
from submission.protocol.case_number import ALPHABET
from submission.protocol.wire import Contact, PageLinks

_LABEL_CHARACTERS = 8


@dataclass(frozen=True, slots=True)
class AddedLinks:
    """The hour in which the newest of the links was added, and how many of them are new."""

    hour: int
    new: int


def store_links(
    connection: Connection,
    case_id: bytes,
    body: PageLinks,
    hour: int,
    *,
    most: int,
    admit: Callable[[int], None],
) -> AddedLinks:
    """Add links to a case. Those that it has already change nothing.

    Args:
        most: how many links a case may have.
        admit: raises ``ProblemError`` where so many new links are too many; not asked about a repetition.

    Raises:
        ProblemError: 409 when the case is withdrawn or being withdrawn, 422 when it would have too many links.
    """
    held = _added_at(connection, case_id)
    wanted = {bytes.fromhex(link.link_id): link for link in body.links}
    new = {link_id: link for link_id, link in wanted.items() if link_id not in held}
    if not new:
        return AddedLinks(max(held[link_id] for link_id in wanted), new=0)
    _check_takes_more(connection, case_id, len(held) + len(new), most)
    admit(len(new))
    if not held:
        _give_label(connection, case_id)
    numbered = list(enumerate(new.items(), len(held) + 1))
    connection.execute(
        insert(links),
        [
            {
                "case_id": case_id,
                "number": number,
                "link_id": link_id,
                "key_id": body.key_id,
                "sealed": operator_keys.decode(link.sealed),
                "state": "received",
                "added_at": hour,
                "changed_at": hour,
            }
            for number, (link_id, link) in numbered
        ],
    )
    record_links(connection, case_id, "received", hour, [number for number, _ in numbered])
    return AddedLinks(hour, len(new))


def store_contact(connection: Connection, case: Record, body: Contact, hour: int) -> None:
    """Keep one sealed e-mail address for this case, in place of an earlier one.

    Raises:
        ProblemError: 422 for a case of the minor channel, 409 for a case without links.
    """
    if case.channel != "adult":
        raise ProblemError(
            422,
            ProblemType.INVALID,
            "This case takes no e-mail address: its channel never does.",
            field="channel",
        )
    mine = link_cases.c.case_id == case.id
    earlier = connection.execute(select(link_cases.c.contact_key_id).where(mine)).scalar()
    kept = connection.execute(
        update(link_cases)
        .where(mine)
        .values(contact=operator_keys.decode(body.sealed), contact_key_id=body.key_id)
    )
    if earlier is not None:
        note_for_rewriting(connection)
    if not kept.rowcount:
        raise ProblemError(
            409,
            ProblemType.NO_LINKS,
            "This case has no links, so there is nothing to answer about. Add a link first.",
        )
    record_links(connection, case.id, "contact_left", hour, [None])


def _check_takes_more(connection: Connection, case_id: bytes, count: int, most: int) -> None:
    """Raises the 409 for a case that is withdrawn or being withdrawn, and the 422 where ``count`` links are too many."""
    if not _has_live_items(connection, case_id):
        raise ProblemError(
            409, ProblemType.CASE_CLOSED, "This case is withdrawn or being withdrawn."
        )
    if count > most:
        text = f"A case has at most {most} links. Open another case."
        raise ProblemError(422, ProblemType.INVALID, text, field="links")


def _added_at(connection: Connection, case_id: bytes) -> dict[bytes, int]:
    """When each link of the case was added, by its id."""
    query = select(links.c.link_id, links.c.added_at).where(links.c.case_id == case_id)
    return {bytes(row.link_id): row.added_at for row in connection.execute(query)}


def _has_live_items(connection: Connection, case_id: bytes) -> bool:
    live = items.c.state.in_(("received", "active"))
    query = select(items.c.number).where(items.c.case_id == case_id, live).limit(1)
    return connection.execute(query).first() is not None


def _give_label(connection: Connection, case_id: bytes) -> None:
    """Give the case a random label that no other case has: what the desk knows it by."""
    while True:
        label = "".join(secrets.choice(ALPHABET) for _ in range(_LABEL_CHARACTERS))
        taken = select(func.count()).select_from(link_cases).where(link_cases.c.label == label)
        if not connection.execute(taken).scalar_one():
            connection.execute(insert(link_cases), {"case_id": case_id, "label": label})
            return
