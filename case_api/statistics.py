"""How much the service is used, in numbers too coarse to point at a person.

Each number is given as the ten it lies in ("10 to 19"), rounded by itself. Hiding small numbers would not be enough:
they can be recomputed from the total and the other rows, or from yesterday's numbers. With fewer than ten rows to a
total, sums of tens never narrow a row down to one number. Empty rows are printed too, because a row that appears for the
first time would say that somebody came.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, get_args

from sqlalchemy import ColumnElement, case, func, select, true

from case_api.settings import Channel
from case_api.signal_store import MAX_FRAMES
from case_api.storage import Database, cases, items, partners, signals
from hashing.transforms import VideoTransform
from submission.protocol.answers import State

_STATED, _NOT_STATED = "stated", "not stated"
#: how many signals of a type one item may become; a video's frames are in the feed as pictures, too
_MOST_OF_AN_ITEM = {"pdq": 2 * MAX_FRAMES, "md5": 1, "vpdq": len(VideoTransform)}
_SIGNALS = {
    f"{kind}/{state}": most
    for kind, most in _MOST_OF_AN_ITEM.items()
    for state in ("active", "withdrawn", "deleted")
}
#: Each row counts.
_ALL = true()


def in_tens(count: int, *, each: int = 1) -> str:
    """The range that a count lies in, such as ``"10 to 19"``. Where one item counts up to ``each``, ranges are ten times as wide."""
    step = 10 * each
    low = count - count % step
    return f"{low} to {low + step - 1}"


def statistics(database: Database) -> dict[str, dict[str, int | str]]:
    """The numbers by table and row: ranges such as ``"10 to 19"``, and for partners the exact count.

    Tables: cases by channel; cases of the adult channel by whether they carry the person's statement; items by state and
    by kind; distinct signals by type and state; enabled partners. Who the partners are is public.
    """
    with database.reading() as connection:

        def counted(
            rows: Iterable[str], *columns: ColumnElement[Any], among: ColumnElement[bool] = _ALL
        ) -> dict[str, int | str]:
            query = select(*columns, func.count()).where(among).group_by(*columns)
            counts = {"/".join(row[:-1]): row[-1] for row in connection.execute(query)}
            return {row: in_tens(counts.get(row, 0), each=_SIGNALS.get(row, 1)) for row in rows}

        statement = case((cases.c.attested, _STATED), else_=_NOT_STATED)
        readers = select(func.count()).where(partners.c.enabled.is_(true()))
        return {
            "cases": counted(get_args(Channel), cases.c.channel),
            "adult_statements": counted(
                (_STATED, _NOT_STATED), statement, among=cases.c.channel == "adult"
            ),
            "items": counted(get_args(State), items.c.state),
            "kinds": counted(("image", "video"), items.c.kind),
            "signals": counted(_SIGNALS, signals.c.type, signals.c.state),
            "partners": {"enabled": connection.execute(readers).scalar_one()},
        }
