"""Items become active once their signals are in the feed.

A step of its own, which looks at nothing but the items: the background loop takes it at fixed moments, however long the
publication before it took. Otherwise the time at which an item becomes active would tell whether its hashes were known.
"""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, text, tuple_, update

from case_api.storage import Database, events, feed_clock, items, this_hour

# word for word the condition of the index; any other form would read every row there is
_RECEIVED = text("items.state = 'received'")


def activate_items(database: Database, *, wait: bool = True) -> int:
    """Set items from received to active whose signals are in the feed. Returns in how many cases.

    Without ``wait``, items whose rows are locked (somebody withdraws them, or another process activates them) are left to
    the next call.
    """
    ready = select(items.c.case_id, items.c.number).where(
        _RECEIVED, items.c.held_since.is_not(None)
    )
    with database.reading() as connection:
        if connection.execute(ready.limit(1)).first() is None:
            return 0
    hour = this_hour()

    def work(connection: Connection) -> int:
        activated = connection.execute(
            update(items)
            .where(
                tuple_(items.c.case_id, items.c.number).in_(
                    ready.with_for_update(of=items, skip_locked=not wait)
                )
            )
            .values(
                state="active",
                changed_at=hour,
                feed_sequence=select(feed_clock.c.sequence).scalar_subquery(),
            )
            .returning(items.c.case_id)
        ).scalars()
        rows = [
            {"case_id": one, "item_number": None, "partner_id": None, "event": "active", "at": hour}
            for one in sorted({bytes(case_id) for case_id in activated})
        ]
        if rows:
            connection.execute(insert(events), rows)
        return len(rows)

    return database.write(work)
