"""What another process does at exactly the moment at which it would hurt."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, Engine, event


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
