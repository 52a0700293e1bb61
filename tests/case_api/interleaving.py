"""What another process does at exactly the moment at which it would hurt."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, Engine, event, text

from case_api.storage.database import Database


@contextlib.contextmanager
def just_before(part_of_statement: str, work: Callable[[], object]) -> Iterator[None]:
    """Do ``work`` just before the next statement of this kind that is executed only to read.

    The publisher, which runs in the background, reads the same tables in transactions that write.
    """
    waiting = [work]

    def watch(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        writes = connection.get_execution_options().get("empreinte_writes")
        if waiting and not writes and part_of_statement in statement:
            waiting.pop()()

    event.listen(Engine, "before_cursor_execute", watch)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", watch)
    assert not waiting, "the service did not ask"


def somebody_waits_for_a_lock(database: Database) -> bool:
    """Whether a transaction in this PostgreSQL database waits for what another has locked."""
    waiting = text(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    with database.reading() as connection:
        return connection.execute(waiting).first() is not None
