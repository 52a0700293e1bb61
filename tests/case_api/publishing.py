"""Publication at the moment at which a test wants it, instead of within the next second or two."""

from __future__ import annotations

from case_api.signal_store import activate_items, bring_into_feed
from case_api.storage import Database


def publish(database: Database) -> int:
    """Bring every committed change into the feed, and set the items whose signals are in it to active.

    What a running service has in hand just then is waited for. Returns how many records were published here.
    """
    published = bring_into_feed(database)
    activate_items(database)
    return published
