"""Dated facts about the links and the contact of a case."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert

from case_api.storage import link_events


def record_links(
    connection: Connection, case_id: bytes, event: str, hour: int, numbers: Iterable[int | None]
) -> None:
    """Note one event for each link; ``None`` stands for the contact. At least one number is needed."""
    connection.execute(
        insert(link_events),
        [
            {"case_id": case_id, "link_number": number, "event": event, "at": hour}
            for number in numbers
        ],
    )
