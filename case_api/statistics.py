"""How much the service is used, in numbers too coarse to point at a person."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, case, func, select, true

from case_api.storage.database import Database
from case_api.storage.tables import cases, items, partners, signals

#: smaller numbers are not told: in a small service, one person's withdrawal would show
SUPPRESS_BELOW = 10
_ALL = true()


def suppressed(count: int) -> int | str:
    """The count, or ``"<10"`` for 1 to 9. Nought is nought."""
    return count if count == 0 or count >= SUPPRESS_BELOW else f"<{SUPPRESS_BELOW}"


def statistics(database: Database) -> dict[str, dict[str, int | str]]:
    """Cases by channel, those of adults by whether they carry the person's statement, items by state and kind, distinct signals by type, partners."""
    with database.reading() as connection:

        def counted(
            *columns: ColumnElement[Any], among: ColumnElement[bool] = _ALL
        ) -> dict[str, int | str]:
            query = select(*columns, func.count()).where(among).group_by(*columns)
            rows = connection.execute(query).all()
            return {"/".join(map(str, row[:-1])): suppressed(row[-1]) for row in sorted(rows)}

        statement = case((cases.c.attested, "stated"), else_="not stated")
        readers = select(func.count()).where(partners.c.enabled.is_(true()))
        return {
            "cases": counted(cases.c.channel),
            "adult_statements": counted(statement, among=cases.c.channel == "adult"),
            "items": counted(items.c.state),
            "kinds": counted(items.c.kind),
            "signals": counted(signals.c.type, signals.c.state),
            "partners": {"enabled": connection.execute(readers).scalar_one()},
        }
