"""Every table. Nothing in them tells a hash, a case number or a code to someone who holds only the database.

Names of things are *keyed digests* (``storage.digests``), 16 bytes, known before anything is written, so that a
submission needs no answer from the database between its statements. Times are epoch seconds rounded down to the
hour. ``last_mod`` is the hour too, and counts on within it (``signal_store.feed_places``): a case is published a moment
after it was sent, so a finer time would say when that was. The order in which cases came can be read from ``sequence``.

What a person's calls read and write (``cases``, ``items``, ``events``, ``pending_signals``) is theirs alone. The tables
that cases share (``signals`` and what refers to it) are changed by the publisher in the background: so nothing that a
person sees of a case, not even the time of an answer, depends on whether a hash was known before.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: Counts up on both databases (SQLite only does so for INTEGER).
Counter = BigInteger().with_variant(Integer, "sqlite")


def _index_where(name: str, column: Column[Any], condition: str) -> None:
    """An index of the few rows that some work looks for again and again, on both databases."""
    only = text(condition)
    Index(name, column, postgresql_where=only, sqlite_where=only)


#: One row per case. Its state follows from its items' states.
cases = Table(
    "cases",
    metadata,
    Column("id", LargeBinary, primary_key=True),  # digest of the case number
    Column("channel", String(8), nullable=False),
    Column("verifier_digest", LargeBinary, nullable=False),
    Column("body_digest", LargeBinary, nullable=False),
    Column("withdrawal_delay_hours", SmallInteger, nullable=False),
    # whether the person stated: 18 or over, in the pictures, which are shared, or threatened to be, without agreement
    Column("attested", Boolean, nullable=False, server_default=false()),
    Column("item_count", SmallInteger, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    # what it takes to give the same receipt again
    Column("receipt_service", String(200), nullable=False),
    Column("receipt_key_id", String(64), nullable=False),
    Column("receipt_signature", String(200), nullable=False),
    CheckConstraint("channel IN ('adult', 'minor')", name="channel"),
    Index(None, "created_at"),
)

#: ``number`` counts from 1 within the case and is what the person sees; ``item_id`` is the app's random id.
items = Table(
    "items",
    metadata,
    Column("case_id", LargeBinary, ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),
    Column("item_id", LargeBinary, nullable=False),
    Column("content_digest", LargeBinary, nullable=False),
    Column("kind", String(8), nullable=False),
    Column("synthetic", Boolean, nullable=False),
    Column("state", String(24), nullable=False),
    Column("added_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("withdraw_at", BigInteger),  # when a waiting withdrawal takes effect
    Column("key_id", String(16)),  # the storage key that encrypted its signals when they arrived
    # where the feed stood once its signals counted it as a holder; null before, and after they let it go
    Column("held_since", BigInteger),
    # where the feed stood when the item became active: a partner who has read this far has fetched the item
    Column("feed_sequence", BigInteger),
    UniqueConstraint("case_id", "item_id"),
    CheckConstraint(
        "state IN ('received', 'active', 'withdrawal_pending', 'withdrawn', 'deleted')",
        name="state",
    ),
)
_index_where("ix_items_received", items.c.case_id, "state = 'received'")
_index_where("ix_items_withdraw_at", items.c.withdraw_at, "state = 'withdrawal_pending'")
_index_where("ix_items_withdrawn", items.c.changed_at, "state = 'withdrawn'")
_index_where("ix_items_deleted", items.c.changed_at, "state = 'deleted'")
_index_where(
    "ix_items_to_release", items.c.case_id, "state = 'withdrawn' AND held_since IS NOT NULL"
)

#: What newly arrived items bring, until the publisher has put it into ``signals``: one row per item, in the order in
#: which they arrived (``signal_store.pending``).
pending_signals = Table(
    "pending_signals",
    metadata,
    Column("arrival", Counter, primary_key=True, autoincrement=True),
    Column("case_id", LargeBinary, nullable=False),
    Column("item_number", SmallInteger, nullable=False),
    Column("signal_count", Integer, nullable=False),
    # digests, and payloads encrypted with the storage key that the item names
    Column("packed", LargeBinary, nullable=False),
    # the batch that it waits in for a lead's word; null: the publisher may have it
    Column("held", BigInteger),
    Index(None, "held"),
)
_index_where("ix_pending_signals_due", pending_signals.c.arrival, "held IS NULL")

#: Floods that are held back (``signal_store.held``). The number is random.
held_batches = Table(
    "held_batches",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("reason", String(16), nullable=False),
    Column("since", BigInteger, nullable=False),
    # when a lead discarded it; null: it waits for a lead's word
    Column("discarded_at", BigInteger),
)

#: Appeals: somebody says that a platform blocked a picture of theirs wrongly. No hash, no name, no free text but the
#: platform's own reference of its decision.
appeals = Table(
    "appeals",
    metadata,
    Column("id", Counter, primary_key=True, autoincrement=True),
    Column("platform", String(100), nullable=False),
    Column("reference", String(64), nullable=False),
    Column("reason", String(24), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("outcome", String(24)),
    Column("closed_at", BigInteger),
    UniqueConstraint("platform", "reference"),
)
_index_where("ix_appeals_open", appeals.c.at, "closed_at IS NULL")

#: One row per distinct signal *and channel*: the two channels never share a row. Also the feed's record.
#:
#: On PostgreSQL the table is partitioned by channel (``SIGNAL_PARTITIONS``): a feed is of one channel, so each of its pages
#: reads one partition. The channel is part of the id's digest already; it stands in the keys because PostgreSQL wants the
#: partition key in each. No other table refers to it by a foreign key: that would need the channel there too, and rows are
#: only removed that nothing refers to any more (``upkeep.tombstones``).
#:
#: ``holders`` counts the live items and partners that hold it; at 0 it is withdrawn. Each change gives a row a new place
#: in the feed, ``sequence``. Places are given by one publisher at a time (``signal_store.publication``), so that a reader
#: who has seen a sequence has seen every lower one. ``unpublished`` marks a partner's change that has no place yet.
signals = Table(
    "signals",
    metadata,
    Column("id", LargeBinary, primary_key=True),  # digest of channel, type and value
    Column("channel", String(8), primary_key=True),
    Column("type", String(16), nullable=False),  # pdq, md5, vpdq
    Column("key_id", String(16)),  # which storage key encrypts `payload`
    Column("payload", LargeBinary),  # signal_store.payloads, encrypted; null once erased
    Column("lane", SmallInteger, nullable=False),  # signal_store.lanes: which partners get it
    Column("holders", Integer, nullable=False),
    Column("state", String(16), nullable=False),  # active, withdrawn, deleted
    # partners who reviewed it say that it is not intimate: the feed shows it as withdrawn
    Column("lowered", Boolean, nullable=False, server_default=false()),
    Column("changed_at", BigInteger, nullable=False),
    Column("unpublished", Boolean, nullable=False),
    Column("last_mod", BigInteger),  # the latest publication
    Column("sequence", BigInteger),  # place in the feed
    CheckConstraint("channel IN ('adult', 'minor')", name="channel"),
    CheckConstraint("state IN ('active', 'withdrawn', 'deleted')", name="state"),
    CheckConstraint("holders >= 0", name="holders"),
    UniqueConstraint("sequence", "channel"),
    Index("ix_signals_feed", "channel", "lane", "state", "last_mod", "sequence"),
    postgresql_partition_by="LIST (channel)",
)
#: The partitions of ``signals`` on PostgreSQL, and which channel is in each. A migration makes them, once and for all: the
#: check constraint knows no other channel, so no row is without a partition.
SIGNAL_PARTITIONS = {"signals_adult": "adult", "signals_minor": "minor"}
_index_where("ix_signals_unpublished", signals.c.id, "unpublished")
_index_where("ix_signals_withdrawn", signals.c.changed_at, "state <> 'active'")

#: Where the feed stands: one row, locked by whoever publishes. Never goes back, whatever is purged.
feed_clock = Table(
    "feed_clock",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, nullable=False),
    Column("last_mod", BigInteger, nullable=False),
)

#: Which item holds which signal. Gone once the item's hashes are erased. No foreign keys: checking them would take
#: the publisher longer than all its other work, and nothing else writes here.
item_signals = Table(
    "item_signals",
    metadata,
    Column("case_id", LargeBinary, primary_key=True),
    Column("item_number", SmallInteger, primary_key=True, autoincrement=False),
    Column("signal_id", LargeBinary, primary_key=True),
    # what of this item's file the hash was made from: the name of a transform, "file" or "frame"
    Column("made_from", String(32), nullable=False, server_default="original"),
    # in which lane this item holds it, whoever else does so in which; null: from before this was kept
    Column("lane", SmallInteger),
    Index(None, "signal_id"),
)

#: Dated facts that can't be read off the other rows. ``item_number`` null: the whole case.
events = Table(
    "events",
    metadata,
    Column("id", Counter, primary_key=True, autoincrement=True),
    Column("case_id", LargeBinary, ForeignKey("cases.id", ondelete="CASCADE"), nullable=False),
    Column("item_number", SmallInteger),
    Column("partner_id", Integer, ForeignKey("partners.id")),
    Column("event", String(24), nullable=False),
    Column("at", BigInteger, nullable=False),
    # of a partner's feedback: what of the item's file the hash was made from, as in ``item_signals``
    Column("made_from", String(32)),
    Index(None, "case_id"),
)

#: One row per case that has links: what the operator's desk knows it by, and how the person may be answered.
link_cases = Table(
    "link_cases",
    metadata,
    Column("case_id", LargeBinary, ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("label", String(8), nullable=False, unique=True),  # random; tells nothing of the number
    # an e-mail address sealed to the desk, and which of its keys; null: none, or erased
    Column("contact", LargeBinary),
    Column("contact_key_id", String(16)),
)
_index_where("ix_link_cases_contact", link_cases.c.case_id, "contact IS NOT NULL")

#: Addresses of pages, sealed to the desk (``submission.protocol.links``): this service has no key that opens them.
links = Table(
    "links",
    metadata,
    Column(
        "case_id",
        LargeBinary,
        ForeignKey("link_cases.case_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("number", SmallInteger, primary_key=True, autoincrement=False),  # what the person sees
    # the same for the same address in the same case
    Column("link_id", LargeBinary, nullable=False),
    Column("key_id", String(16), nullable=False),  # the desk's key that it is sealed to
    Column("sealed", LargeBinary),  # null once erased
    Column("state", String(16), nullable=False),
    Column("added_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    UniqueConstraint("case_id", "link_id"),
    CheckConstraint(
        "state IN ('received', 'sent_to_host', 'removed', 'refused', 'not_found')", name="state"
    ),
)
_index_where("ix_links_open", links.c.added_at, "state IN ('received', 'sent_to_host')")
_index_where("ix_links_sealed", links.c.changed_at, "sealed IS NOT NULL")

#: What happened to the links and the contact of a case. ``link_number`` null: the contact.
link_events = Table(
    "link_events",
    metadata,
    Column("id", Counter, primary_key=True, autoincrement=True),
    Column(
        "case_id", LargeBinary, ForeignKey("link_cases.case_id", ondelete="CASCADE"), nullable=False
    ),
    Column("link_number", SmallInteger),
    Column("event", String(16), nullable=False),
    Column("at", BigInteger, nullable=False),
    Index(None, "case_id"),
)

#: A platform that reads the feed. The four keys are stored as SHA-256 (they are 256 random bits).
partners = Table(
    "partners",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", String(100), nullable=False, unique=True),
    Column("channel", String(8), nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("subscription_key_digest", LargeBinary, nullable=False, unique=True),
    Column("fetch_key_digest", LargeBinary, nullable=False),
    Column("submit_hashes_key_digest", LargeBinary, nullable=False),
    Column("submit_feedback_key_digest", LargeBinary, nullable=False),
    Column("originals_only", Boolean, nullable=False, server_default=false()),
    Column("copies", String(8), nullable=False, server_default="some"),  # none, some, all
    Column("video_frames", Boolean, nullable=False, server_default=false()),
    Column("vpdq", Boolean, nullable=False, server_default=false()),
    Column("honours_withdrawals", Boolean, nullable=False, server_default=false()),
    Column("sees_others_feedback", Boolean, nullable=False, server_default=false()),
    Column("created_at", BigInteger, nullable=False),
    # when its latest run from the beginning began, and where the feed ended then
    Column("first_sync_at", BigInteger),
    Column("first_sync_sequence", BigInteger),
    # it may hold any hash that was published after this sequence; null: it never fetched
    Column("holds_from", BigInteger),
    # bit n: it was given records of lane n
    Column("delivered_lanes", Integer, nullable=False, server_default=text("0")),
    # withdrawals up to this sequence were never told to it: it began to honour them later
    Column("told_from", BigInteger, nullable=False, server_default=text("0")),
    # up to this sequence, each record was in an answer to it; the newest of these answers may have been lost
    Column("handed_out", BigInteger, nullable=False, server_default=text("0")),
    CheckConstraint("channel IN ('adult', 'minor')", name="channel"),
)

#: How far a partner has read: every record up to ``sequence`` was delivered by ``at``. One row per partner and hour.
partner_fetches = Table(
    "partner_fetches",
    metadata,
    Column("partner_id", Integer, ForeignKey("partners.id"), primary_key=True, autoincrement=False),
    Column("at", BigInteger, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, nullable=False),
    Index(None, "partner_id", "sequence"),
)

#: What a source last said of a signal; one row per source. ``source`` is the partner's name in the feed.
feedback = Table(
    "feedback",
    metadata,
    Column("signal_id", LargeBinary, primary_key=True),
    Column("partner_id", Integer, ForeignKey("partners.id"), primary_key=True, autoincrement=False),
    Column("value", String(16), nullable=False),
    Column("tags", JSON, nullable=False),
    Column("at", BigInteger, nullable=False),
    # where the feed stood when the source last said so: items published later are not meant
    Column("sequence", BigInteger, nullable=False, server_default=text("0")),
    Index(None, "partner_id"),
)

#: Signals that a partner contributed itself: it holds them as an item does.
partner_signals = Table(
    "partner_signals",
    metadata,
    Column("partner_id", Integer, ForeignKey("partners.id"), primary_key=True, autoincrement=False),
    Column("signal_id", LargeBinary, primary_key=True),
    Column("added_at", BigInteger, nullable=False),
    Index(None, "signal_id"),
    Index(None, "added_at"),
)

#: Facts about this database, such as which key folder it belongs to.
facts = Table(
    "facts",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
