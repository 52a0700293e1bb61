"""How far each partner has read.

From this a person sees that a platform fetched the hashes of an item, and the operator sees which platforms may still
hold what was withdrawn.

Two sequences are kept for each partner. ``delivered``: every record up to it has certainly arrived, because the
partner came back with the token of that page or its run ended. ``answered``: every record up to it was in some answer,
of which the newest may have been lost on the way. A run that breaks off may be taken up again from there; one that
begins later has skipped something, and then nothing more counts as delivered.

``delivered`` is kept once for each partner and hour (``partner_fetches``), and not for each record and partner: that would
be fifty writes for each picture and partner. ``answered`` is the column ``partners.handed_out``.

``holds_from`` is the sequence after which the partner may hold a hash: where the feed ended when it first began to read.
A later run from the beginning does not change it, since HMA refetches without deleting; the operator confirms that the
partner cleared what it had (``accounts.confirm_cleared``).
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select, update

from case_api.partner_feed.cursor import FeedPosition
from case_api.storage import feed_clock, partner_fetches, partners, signals, upserting

#: Within a long run, ``delivered`` is written again once it has advanced by this many records.
_WRITE_EVERY = 20_000


def feed_end(connection: Connection) -> FeedPosition:
    """Where the feed ends now. Ask before a page is read: then every record up to here is visible to it."""
    row = connection.execute(select(feed_clock.c.last_mod, feed_clock.c.sequence)).one()
    return FeedPosition(row.last_mod, row.sequence)


def position_of(connection: Connection, sequence: int) -> FeedPosition:
    """The position at a sequence. Its own record may have got a later one since, so the newest record before it tells the
    time: times and sequences rise together.
    """
    newest = (
        select(signals.c.last_mod)
        .where(signals.c.sequence <= sequence)
        .order_by(signals.c.sequence.desc())
        .limit(1)
    )
    return FeedPosition(connection.execute(newest).scalar() or 0, sequence)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far a partner has come, in sequences; 0 is the beginning."""

    delivered: int
    answered: int


@dataclass(frozen=True, slots=True)
class Progress:
    """What one answer changes in a partner's checkpoint. ``None``: no change worth writing."""

    delivered: int | None = None
    answered: int | None = None
    #: Where the feed ended, for a run that begins with the first record.
    restarted: int | None = None
    #: All lanes that the partner was ever given, as a bit set; see ``lane_bits``.
    lanes: int | None = None

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to write."""
        return self == Progress()


def checkpoint_of(connection: Connection, partner_id: int) -> Checkpoint:
    """How far the partner had come before this request."""
    newest = (
        select(partner_fetches.c.sequence)
        .where(partner_fetches.c.partner_id == partner_id)
        .order_by(partner_fetches.c.at.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(newest.label("delivered"), partners.c.handed_out).where(
        partners.c.id == partner_id
    )
    row = connection.execute(query).one()
    return Checkpoint(delivered=row.delivered or 0, answered=row.handed_out)


def is_contiguous(connection: Connection, checkpoint: Checkpoint, start: int) -> bool:
    """Whether a run from ``start`` (epoch seconds) begins no later than where the last answer ended.

    The partner was told ``start`` as the ``nextSetTimestamp`` of a page that arrived, so it has what lies before. Times
    and sequences rise together: looking at the first record that no answer held is enough.
    """
    first_unanswered = (
        select(signals.c.last_mod)
        .where(signals.c.sequence > checkpoint.answered)
        .order_by(signals.c.sequence)
        .limit(1)
    )
    last_mod = connection.execute(first_unanswered).scalar()
    return last_mod is None or last_mod >= start


def advanced(
    checkpoint: Checkpoint, *, delivered: int, answered: int, at_end: bool
) -> tuple[int | None, int | None]:
    """The new ``delivered`` and ``answered``, each ``None`` where it is not worth writing."""
    enough = 1 if at_end else _WRITE_EVERY
    return (
        delivered if delivered - checkpoint.delivered >= enough else None,
        answered if answered > checkpoint.answered else None,
    )


def write_progress(connection: Connection, partner_id: int, hour: int, progress: Progress) -> None:
    """Move a partner's checkpoint forward. It never goes back, in whatever order two answers are written."""
    me = partners.c.id == partner_id
    if progress.restarted is not None:
        restart = {"first_sync_at": hour, "first_sync_sequence": progress.restarted}
        holds_from = func.coalesce(partners.c.holds_from, progress.restarted)
        connection.execute(update(partners).where(me).values(restart | {"holds_from": holds_from}))
    if progress.lanes is not None:
        lanes = partners.c.delivered_lanes.bitwise_or(progress.lanes)
        connection.execute(update(partners).where(me).values(delivered_lanes=lanes))
    if progress.answered is not None:
        behind = and_(me, partners.c.handed_out < progress.answered)
        connection.execute(update(partners).where(behind).values(handed_out=progress.answered))
    if progress.delivered is not None:
        _write_delivered(connection, partner_id, hour, progress.delivered)


def _write_delivered(connection: Connection, partner_id: int, hour: int, sequence: int) -> None:
    row = {"partner_id": partner_id, "at": hour, "sequence": sequence}
    statement = upserting(connection, partner_fetches).values(row)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[partner_fetches.c.partner_id, partner_fetches.c.at],
            set_={"sequence": statement.excluded.sequence},
            where=partner_fetches.c.sequence < statement.excluded.sequence,
        )
    )
