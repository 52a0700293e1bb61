"""What the service stores and how: tables, connections, keyed digests, encryption at rest."""

from case_api.storage.chunks import chunks
from case_api.storage.cipher import Cipher, UndecryptableError
from case_api.storage.database import (
    Database,
    Record,
    UnusableDatabaseError,
    open_database,
    parse_url,
    sqlite_file,
)
from case_api.storage.digests import Digester
from case_api.storage.rewriting import note_for_rewriting, rewrite_if_noted
from case_api.storage.room import has_room
from case_api.storage.row_sets import row_set
from case_api.storage.tables import (
    appeals,
    cases,
    events,
    facts,
    feed_clock,
    feedback,
    held_batches,
    item_signals,
    items,
    link_cases,
    link_events,
    links,
    metadata,
    partner_fetches,
    partner_signals,
    partners,
    pending_signals,
    signals,
)
from case_api.storage.times import DAY, HOUR, hour_of, moment, rfc3339, this_hour
from case_api.storage.upsert import upserting

__all__ = [
    "DAY",
    "HOUR",
    "Cipher",
    "Database",
    "Digester",
    "Record",
    "UndecryptableError",
    "UnusableDatabaseError",
    "appeals",
    "cases",
    "chunks",
    "events",
    "facts",
    "feed_clock",
    "feedback",
    "has_room",
    "held_batches",
    "hour_of",
    "item_signals",
    "items",
    "link_cases",
    "link_events",
    "links",
    "metadata",
    "moment",
    "note_for_rewriting",
    "open_database",
    "parse_url",
    "partner_fetches",
    "partner_signals",
    "partners",
    "pending_signals",
    "rewrite_if_noted",
    "rfc3339",
    "row_set",
    "signals",
    "sqlite_file",
    "this_hour",
    "upserting",
]
