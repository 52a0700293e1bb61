"""Who a partner is, by the keys in two headers (one names the partner, one is for the call), and what it gets."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, or_, select

from case_api.partner_feed.accounts import key_digest
from case_api.signal_store import Lane, lanes_in
from case_api.storage import Record, item_signals, partners

SUBSCRIPTION_HEADER = "Ocp-Apim-Subscription-Key"
FUNCTION_HEADER = "x-functions-key"
_NO_DIGEST = bytes(32)


class Endpoint(StrEnum):
    """The three calls. Each has a key of its own, so that whoever may only read can't write."""

    FETCH_HASHES = "FetchHashes"
    SUBMIT_HASHES = "SubmitHashes"
    SUBMIT_FEEDBACK = "SubmitFeedback"


_KEY_COLUMNS = {
    Endpoint.FETCH_HASHES: partners.c.fetch_key_digest,
    Endpoint.SUBMIT_HASHES: partners.c.submit_hashes_key_digest,
    Endpoint.SUBMIT_FEEDBACK: partners.c.submit_feedback_key_digest,
}


@dataclass(frozen=True, slots=True)
class Partner:
    """A platform that may read the feed, with the settings that the operator agreed with it."""

    id: int
    name: str
    channel: str
    lanes: tuple[Lane, ...]
    honours_withdrawals: bool
    sees_others_feedback: bool
    #: The hour of its latest run from the beginning, and where the feed ended then.
    first_sync_at: int | None
    first_sync_sequence: int | None
    #: The sequence after which it may hold a hash; ``None`` for one that never fetched.
    holds_from: int | None
    #: All lanes that it was ever given, as a bit set.
    delivered_lanes: int


def brought_to(partner: Partner) -> ColumnElement[bool]:
    """The condition that the item itself brings a hash to this partner, or once did.

    The signal may be in one of the partner's lanes only because another item brought it there.
    """
    lanes = set(partner.lanes) | set(lanes_in(partner.delivered_lanes))
    return or_(item_signals.c.lane.is_(None), item_signals.c.lane.in_(lanes))


def authenticate(
    connection: Connection, endpoint: Endpoint, subscription_key: str, function_key: str
) -> Partner | None:
    """The partner whose two keys these are, or ``None``.

    Keys are 256 random bits and are looked up by their SHA-256, so the time that it takes reveals nothing about them.
    """
    row = connection.execute(
        select(partners, _KEY_COLUMNS[endpoint].label("key_digest")).where(
            partners.c.subscription_key_digest == key_digest(subscription_key)
        )
    ).first()
    kept = _NO_DIGEST if row is None else bytes(row.key_digest)
    fits = hmac.compare_digest(key_digest(function_key), kept)
    if row is None or not fits or not row.enabled:
        return None
    return Partner(
        id=row.id,
        name=row.name,
        channel=row.channel,
        lanes=lanes_of(row),
        honours_withdrawals=row.honours_withdrawals,
        sees_others_feedback=row.sees_others_feedback,
        first_sync_at=row.first_sync_at,
        first_sync_sequence=row.first_sync_sequence,
        holds_from=row.holds_from,
        delivered_lanes=row.delivered_lanes,
    )


def lanes_of(settings: Record) -> tuple[Lane, ...]:
    """What a partner gets by its settings. ``originals_only`` leaves out copies as well, whatever ``copies`` says."""
    copies = "none" if settings.originals_only else settings.copies
    lanes = [Lane.UNTURNED]
    if not settings.originals_only:
        lanes.append(Lane.TURNED)
    if copies != "none":
        lanes.append(Lane.LIKELIEST_COPY)
    if copies == "all":
        lanes.append(Lane.RARER_COPY)
    if settings.video_frames:
        lanes.append(Lane.VIDEO_FRAME)
    if settings.vpdq:
        lanes.append(Lane.VIDEO)
    if settings.vpdq and copies != "none":
        lanes.append(Lane.VIDEO_COPIES)
    return tuple(lanes)
