"""How much the service is used, in numbers too coarse to point at a person."""

from __future__ import annotations

from sqlalchemy import func, select, true

from case_api.storage.database import Database
from case_api.storage.tables import cases, items, partners, signals

#: smaller numbers are not told: in a small service, one person's withdrawal would show
SUPPRESS_BELOW = 10


def suppressed(count: int) -> int | str:
    """The count, or ``"<10"`` for 1 to 9. Nought is nought."""
    return count if count == 0 or count >= SUPPRESS_BELOW else f"<{SUPPRESS_BELOW}"


def statistics(database: Database) -> dict[str, dict[str, int | str]]:
    """Cases by channel, items by state and kind, distinct signals by type, partners."""
    with database.reading() as connection:

        def counted(*columns: object) -> dict[str, int | str]:
            query = select(*columns, func.count()).group_by(*columns)  # type: ignore[call-overload]
            rows = connection.execute(query).all()
            return {"/".join(map(str, row[:-1])): suppressed(row[-1]) for row in sorted(rows)}

        readers = select(func.count()).where(partners.c.enabled.is_(true()))
        return {
            "cases": counted(cases.c.channel),
            "items": counted(items.c.state),
            "kinds": counted(items.c.kind),
            "signals": counted(signals.c.type, signals.c.state),
            "partners": {"enabled": connection.execute(readers).scalar_one()},
        }
