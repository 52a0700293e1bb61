"""Appeals at rest: which platform decided, under which reference of its own, and why that is said to be wrong.

There is nothing here by which a hash or a case could be found, and nothing is looked up: whoever appeals learns nothing
from this service, not even whether there is a report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

from sqlalchemy import Connection, delete, select, update

from case_api.storage import Database, appeals, this_hour, upserting

Reason = Literal["agreed", "not intimate", "another person", "another picture"]
REASONS: tuple[Reason, ...] = get_args(Reason)
#: What a lead did about it.
Outcome = Literal["platform told", "no ground", "not reachable"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
#: A platform's own reference of a decision. Long digits and letters are common; spaces and markup are not.
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._#-]{2,63}\Z")
#: What could be a hash (MD5, SHA-1, PDQ): the form takes none.
_HASH_LIKE = re.compile(r"[0-9a-fA-F]{32,}\Z")


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal that nobody has closed. ``at`` is a full hour in epoch seconds."""

    id: int
    platform: str
    reference: str
    reason: str
    at: int


def is_reference(text: str) -> bool:
    """Whether this can be a platform's reference of its decision: short, without spaces, and not in the form of a hash."""
    return bool(_REFERENCE.match(text)) and not _HASH_LIKE.match(text)


def add_appeal(database: Database, platform: str, reference: str, reason: Reason) -> None:
    """Keep an appeal. The same one again changes nothing."""
    row = {"platform": platform, "reference": reference, "reason": reason, "at": this_hour()}

    def work(connection: Connection) -> None:
        statement = upserting(connection, appeals)
        same = [appeals.c.platform, appeals.c.reference]
        connection.execute(statement.on_conflict_do_nothing(index_elements=same), row)

    database.write(work)


def open_appeals(database: Database) -> list[Appeal]:
    """The appeals that nobody has closed, the oldest first."""
    query = (
        select(appeals).where(appeals.c.closed_at.is_(None)).order_by(appeals.c.at, appeals.c.id)
    )
    with database.reading() as connection:
        return [
            Appeal(row.id, row.platform, row.reference, row.reason, row.at)
            for row in connection.execute(query)
        ]


def close_appeal(database: Database, appeal_id: int, outcome: Outcome) -> bool:
    """Note what was done about an appeal. ``False`` where there is no such appeal, or somebody closed it before."""
    mine = (appeals.c.id == appeal_id) & appeals.c.closed_at.is_(None)
    closed = update(appeals).where(mine).values(outcome=outcome, closed_at=this_hour())
    return database.write(lambda connection: connection.execute(closed).rowcount) == 1


def erase_old_appeals(connection: Connection, before: int) -> int:
    """Delete the appeals that were closed by the hour ``before``. Returns how many."""
    return connection.execute(delete(appeals).where(appeals.c.closed_at <= before)).rowcount
