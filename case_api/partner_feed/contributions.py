"""Hashes that a platform shares of what it removed itself. The platform holds them as an item of a case holds its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from case_api.keys import Keyring
from case_api.partner_feed.exchange_format import GivenFeedback, SharedHash
from case_api.partner_feed.feedback import Quorum, in_feed_of, store_feedback
from case_api.partner_feed.partner import Partner
from case_api.signal_store import (
    NewSignal,
    Release,
    encrypt_row,
    hold_signals,
    release_signals,
    rows_of,
)
from case_api.storage import chunks, partner_signals, partners

_EXPIRE_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Contribution:
    """One shared hash, encrypted, and the partner's feedback on it."""

    signal: NewSignal
    feedback: GivenFeedback


def prepare_contributions(
    keyring: Keyring, channel: str, shared: Iterable[SharedHash]
) -> list[Contribution]:
    """Each hash once, with the last feedback given with it. Encrypts, which takes time: call it before the transaction."""
    distinct: dict[bytes, Contribution] = {}
    for entry in shared:
        (row,) = rows_of(entry.signal)
        signal = encrypt_row(keyring, channel, row)
        distinct[signal.id] = Contribution(signal, entry.feedback)
    return list(distinct.values())


def store_contributions(
    connection: Connection,
    partner: Partner,
    contributions: Iterable[Contribution],
    hour: int,
    quorum: Quorum,
) -> None:
    """Hold the new hashes, release those that the partner takes back, and store its feedback.

    The same batch again changes no record; it only lets the retention of its hashes begin anew.
    """
    by_id = {one.signal.id: one for one in contributions}
    _lock_partner(connection, partner)
    held = _held(connection, partner, by_id)
    new = [
        one.signal
        for signal_id, one in by_id.items()
        if signal_id not in held and not one.feedback.feedbackValue.takes_back
    ]
    if new:
        hold_signals(connection, new, hour)
        connection.execute(
            insert(partner_signals),
            [{"partner_id": partner.id, "signal_id": s.id, "added_at": hour} for s in new],
        )
    _renew(connection, partner, held, hour)
    feedback_by_id = {signal_id: one.feedback for signal_id, one in by_id.items()}
    # what is taken back without having been shared may be a hash that the partner must not know of
    known = held.union((one.id for one in new), in_feed_of(connection, partner, by_id))
    said = {signal_id: given for signal_id, given in feedback_by_id.items() if signal_id in known}
    store_feedback(connection, partner, said, hour, quorum)
    _release(connection, partner, held, feedback_by_id, hour)


def take_back(
    connection: Connection, partner: Partner, by_id: Mapping[bytes, GivenFeedback], hour: int
) -> None:
    """Release those hashes that the partner shared itself and now calls withdrawn or deleted."""
    wanted = [signal_id for signal_id, given in by_id.items() if given.feedbackValue.takes_back]
    if wanted:
        _lock_partner(connection, partner)
        _release(connection, partner, _held(connection, partner, wanted), by_id, hour)


def expire_contributions(connection: Connection, before: int, hour: int) -> int:
    """Release some of the hashes last shared before an hour. Returns how many; call it until it returns 0."""
    old = connection.execute(
        select(partner_signals.c.partner_id, partner_signals.c.signal_id)
        .where(partner_signals.c.added_at < before)
        .order_by(partner_signals.c.added_at)
        .limit(_EXPIRE_AT_ONCE)
        .with_for_update(skip_locked=True)
    ).all()
    lost = Counter(bytes(row.signal_id) for row in old)
    release_signals(connection, {one: Release(count, hour) for one, count in lost.items()})
    for row in old:
        connection.execute(
            delete(partner_signals).where(
                partner_signals.c.partner_id == row.partner_id,
                partner_signals.c.signal_id == row.signal_id,
            )
        )
    return len(old)


def _renew(connection: Connection, partner: Partner, held: set[bytes], hour: int) -> None:
    """Let the retention begin anew for hashes that are shared again."""
    for ids in chunks(held):
        connection.execute(
            update(partner_signals)
            .where(
                partner_signals.c.partner_id == partner.id,
                partner_signals.c.signal_id.in_(ids),
            )
            .values(added_at=hour)
        )


def _lock_partner(connection: Connection, partner: Partner) -> None:
    """One batch of a partner at a time: the same batch sent twice at once must not add two holders."""
    row = select(partners.c.id).where(partners.c.id == partner.id)
    connection.execute(row.with_for_update(key_share=True))


def _held(connection: Connection, partner: Partner, wanted: Iterable[bytes]) -> set[bytes]:
    """Which of these signals the partner holds already."""
    held: set[bytes] = set()
    for ids in chunks(wanted):
        rows = connection.execute(
            select(partner_signals.c.signal_id).where(
                partner_signals.c.partner_id == partner.id,
                partner_signals.c.signal_id.in_(ids),
            )
        ).scalars()
        held.update(bytes(signal_id) for signal_id in rows)
    return held


def _release(
    connection: Connection,
    partner: Partner,
    held: set[bytes],
    by_id: Mapping[bytes, GivenFeedback],
    hour: int,
) -> None:
    """Release those hashes that the partner holds and takes back."""
    gone = [signal_id for signal_id in held if by_id[signal_id].feedbackValue.takes_back]
    release_signals(connection, {one: Release(1, hour) for one in gone})
    for ids in chunks(gone):
        connection.execute(
            delete(partner_signals).where(
                partner_signals.c.partner_id == partner.id,
                partner_signals.c.signal_id.in_(ids),
            )
        )
