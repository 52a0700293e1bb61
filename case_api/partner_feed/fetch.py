"""``FetchHashes`` in three steps: read a page, answer with it, remember how far the partner has come."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from case_api.http import ProblemError, ProblemType
from case_api.keys import Keyring
from case_api.partner_feed import checkpoints
from case_api.partner_feed.checkpoints import Checkpoint, Progress
from case_api.partner_feed.cursor import (
    BEGINNING,
    FIRST_SYNC,
    BadTokenError,
    Cursor,
    FeedPosition,
    Tokens,
)
from case_api.partner_feed.partner import Partner
from case_api.partner_feed.records import RecordPage, read_page
from case_api.service import Service
from case_api.signal_store import anything_unpublished, bring_into_feed, lane_bits
from case_api.storage import HOUR, this_hour

_log = logging.getLogger("case_api")

#: Seconds of the feed's time by which a replica may be behind before the primary is read instead. The feed's time moves by
#: the hour, so a difference of one hour may be no lag at all.
LONGEST_LAG = 2 * HOUR
#: seconds that a partner waits for the publisher
_PATIENCE = 5.0
#: seconds before a replica that failed is asked again
_REST = 30.0


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """What a partner asks for. ``token`` is ``None`` at the beginning of a run."""

    start: int  # startTimestamp, epoch seconds, inclusive
    size: int
    token: str | None


@dataclass(frozen=True, slots=True)
class _Read:
    """One page, and what it was read from."""

    page: RecordPage
    begin: Cursor
    end: Cursor  # where the next page begins
    feed_end: FeedPosition
    checkpoint: Checkpoint


def fetch(service: Service, partner: Partner, request: FetchRequest) -> dict[str, Any]:
    """One page of a partner's feed, in the form of the StopNCII hash exchange.

    Raises:
        ProblemError: 400, the token is not of this run of this partner.
    """
    if not request.token:
        _publish_first(service)

    def work(connection: Connection, checkpoint: Checkpoint) -> tuple[_Read, Tokens]:
        feed_end = checkpoints.feed_end(connection)
        # only now that the snapshot is taken: a row in it may be encrypted with a key that was made just before
        keyring = service.keyring
        read = _read(connection, keyring, partner, request, feed_end, checkpoint)
        return read, Tokens(keyring.digester.key)

    read, tokens = _on_a_snapshot(service, partner, work)
    _remember(service, partner, _progress(read, partner, begins=not request.token))
    return _answer(read, tokens, partner)


def _on_a_snapshot(
    service: Service,
    partner: Partner,
    work: Callable[[Connection, Checkpoint], tuple[_Read, Tokens]],
) -> tuple[_Read, Tokens]:
    """Run ``work`` on one snapshot of the feed: of the replica where the operator has one, else of the primary.

    On a replica that lags the snapshot is older: the run ends earlier, and the next one goes on from there. Nothing is lost
    or out of order, because places in the feed are given in the order in which they become visible, and a replica
    replays that order. How far the partner had come is always the primary's. The primary is also read while the replica
    can't be reached, cancels the query, or lags by hours.
    """
    replica = service.replica
    if replica is not None and replica.rested(_REST):
        with service.database.reading() as connection:
            checkpoint = checkpoints.checkpoint_of(connection, partner.id)
            newest = checkpoints.feed_end(connection)
        try:
            with replica.database.reading() as connection:
                if newest.last_mod - checkpoints.feed_end(connection).last_mod <= LONGEST_LAG:
                    return work(connection, checkpoint)
            # also seen for a moment when the first record comes after hours in which nothing was published
            _log.warning("feed: the replica lags; the primary is read")
        except (DBAPIError, PoolTimeoutError) as error:
            replica.failed_at = time.monotonic()
            _log.warning("feed: the replica can't be read (%s)", type(error).__name__)
    with service.database.reading() as connection:
        return work(connection, checkpoints.checkpoint_of(connection, partner.id))


def _publish_first(service: Service) -> None:
    """Publish what waits, so that a run sees everything that was committed before it began.

    For ``_PATIENCE`` seconds at most: publishing the end of a thousand cases took half a minute, and the platform's client
    may have given up by then. The rest comes in its next run.
    """
    with service.database.reading() as connection:
        waiting = anything_unpublished(connection)
    if waiting:
        bring_into_feed(service.database, seconds=_PATIENCE)


def _read(
    connection: Connection,
    keyring: Keyring,
    partner: Partner,
    request: FetchRequest,
    feed_end: FeedPosition,
    checkpoint: Checkpoint,
) -> _Read:
    if request.token:
        begin = _resumed(Tokens(keyring.digester.key), partner, request.token, request.start)
    else:
        begin = Cursor(
            start=request.start,
            position=FeedPosition(request.start, 0),
            contiguous=checkpoints.is_contiguous(connection, checkpoint, request.start),
            snapshot=_never_held(connection, partner, request, feed_end),
        )
    page = read_page(connection, keyring, partner, begin, request.size)
    # after an empty page the next one begins at the same place: the time that the partner is told never goes back, and is
    # never later than what it was given
    end = begin if page.end is None else replace(begin, position=page.end)
    return _Read(page, begin, end, feed_end, checkpoint)


def _never_held(
    connection: Connection, partner: Partner, request: FetchRequest, feed_end: FeedPosition
) -> FeedPosition:
    """Up to where withdrawals are left out of a run, because the partner never had these hashes."""
    if request.start > FIRST_SYNC:
        return BEGINNING
    if partner.holds_from is None:
        return feed_end
    # it may have kept what it fetched before, as HMA does: then it has to hear what was withdrawn meanwhile
    return checkpoints.position_of(connection, partner.holds_from)


def _resumed(tokens: Tokens, partner: Partner, token: str, start: int) -> Cursor:
    try:
        cursor = tokens.decode(partner.id, token)
    except BadTokenError:
        cursor = None
    if cursor is None or cursor.start != start:
        raise ProblemError(
            400,
            ProblemType.PAGE,
            "This nextPageToken does not belong to this run. Start again without it, from the last nextSetTimestamp.",
            field="nextPageToken",
        )
    return cursor


def _progress(read: _Read, partner: Partner, *, begins: bool) -> Progress:
    """What this answer changes in what is known of the partner."""
    restarted = read.feed_end.sequence if begins and read.begin.from_beginning else None
    if (partner.first_sync_at, partner.first_sync_sequence) == (this_hour(), restarted):
        restarted = None
    lanes = lane_bits(partner.lanes)
    new_lanes = lanes if read.page.records and lanes & ~partner.delivered_lanes else None
    if not read.begin.contiguous:
        return Progress(restarted=restarted, lanes=new_lanes)
    at_end = not read.page.more
    delivered, answered = checkpoints.advanced(
        read.checkpoint,
        # this page may get lost on its way; the one before it has arrived, because the partner sent its token back
        delivered=read.feed_end.sequence if at_end else read.begin.position.sequence,
        answered=read.feed_end.sequence if at_end else read.end.position.sequence,
        at_end=at_end,
    )
    return Progress(delivered, answered, restarted, new_lanes)


def _remember(service: Service, partner: Partner, progress: Progress) -> None:
    """Write the new checkpoint. Most answers bring no news, and nothing is written then."""
    if progress.nothing:
        return
    hour = this_hour()
    service.database.write(
        lambda connection: checkpoints.write_progress(connection, partner.id, hour, progress)
    )


def _answer(read: _Read, tokens: Tokens, partner: Partner) -> dict[str, Any]:
    return {
        "count": len(read.page.records),
        "nextSetTimestamp": read.end.position.last_mod,
        "nextPageToken": tokens.encode(partner.id, read.end) if read.page.more else None,
        "hasMoreRecords": read.page.more,
        "hashRecords": read.page.records,
    }
