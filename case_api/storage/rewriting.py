"""A note in the database that something was deleted since its file was last written anew (``Database.rewrite``)."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from case_api.storage.database import Database
from case_api.storage.tables import facts

_TO_REWRITE = "rewrite"


def note_for_rewriting(connection: Connection) -> None:
    """Have the next purge write the file anew. Call it in the transaction that deletes."""
    noted = select(facts.c.name).where(facts.c.name == _TO_REWRITE)
    if connection.execute(noted).first() is None:
        connection.execute(insert(facts), {"name": _TO_REWRITE, "value": b""})


def rewrite_if_noted(database: Database) -> bool:
    """Write the file anew if something was deleted since the last time.

    Returns:
        whether nothing of what was deleted is left in the file; ``False`` where it could not be written just now.
    """
    noted = facts.c.name == _TO_REWRITE
    with database.reading() as connection:
        if connection.execute(select(facts.c.name).where(noted)).first() is None:
            return True
    if not database.rewrite():
        return False
    database.write(lambda connection: connection.execute(delete(facts).where(noted)))
    return True
