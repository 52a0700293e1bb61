"""Bringing changes into the feed, one publisher at a time.

A transaction that commits late must not slip a record in behind a reader who has already passed that place. So calls
only note what changed: items wait in ``pending_signals``, withdrawn items keep ``held_since``, partners' changes are marked
``unpublished``. One publisher at a time then changes the records and numbers them, and readers see nothing but numbered
rows. Numbers rise in the order in which they become visible.

What a person sees of an item must not depend on whether its hashes were known. So items are taken in the order in which
they arrived, and become active in a step of its own (``signal_store.activation``).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    insert,
    or_,
    select,
    text,
    update,
)

from case_api.signal_store.feed_places import FeedPlaces, lock_places, save_places
from case_api.signal_store.holding import NewSignal, Release, hold_signals, release_signals
from case_api.signal_store.pending import unpack
from case_api.storage import (
    Database,
    Record,
    cases,
    item_signals,
    items,
    pending_signals,
    row_set,
    signals,
    this_hour,
)

#: Records in one transaction: few enough that a call that waits for SQLite's only writer does not wait long.
_BATCH = 2_500
_ITEMS_AT_ONCE = 100
# word for word the conditions of the indexes; any other form would read every row there is
_UNPUBLISHED = text("signals.unpublished")
_DUE = text("pending_signals.held IS NULL")
_TO_RELEASE = text("items.state = 'withdrawn' AND items.held_since IS NOT NULL")

#: One kind of change: makes some of what waits part of the feed. Returns how much, 0 when nothing waits.
Step = Callable[[Connection, FeedPlaces], int]


def bring_into_feed(database: Database, *, wait: bool = True, seconds: float | None = None) -> int:
    """Give every committed change its place in the feed. Returns how many records were published.

    Safe from several processes at once: the feed's clock is locked. Without ``wait``, nothing is done while another
    process is publishing. After so many ``seconds`` the rest is left to the next call. Without ``wait``, or with a number of
    ``seconds``, withdrawn items whose rows are locked are left to it too.
    """
    end = None if seconds is None else time.monotonic() + seconds
    with database.reading() as connection:
        # most of the time nothing waits, and writers need not be locked out to find that out
        if not anything_unpublished(connection):
            return 0
    total = 0
    steps: tuple[Step, ...] = (
        _publish_arrivals,
        partial(_publish_releases, wait=wait and seconds is None),
        _publish_changes,
    )
    for step in steps:
        while published := database.write(partial(_numbered, step=step, wait=wait)):
            total += published
            if end is not None and time.monotonic() >= end:
                return total
    return total


def anything_unpublished(connection: Connection) -> bool:
    """Whether a publisher has something to do. Costs one look into each of three small indexes."""
    waiting = (
        select(pending_signals.c.arrival).where(_DUE).limit(1),
        select(items.c.case_id).where(_TO_RELEASE).limit(1),
        select(signals.c.id).where(_UNPUBLISHED).limit(1),
    )
    return any(connection.execute(one).first() is not None for one in waiting)


def _numbered(connection: Connection, step: Step, wait: bool) -> int:
    places = lock_places(connection, wait=wait)
    if places is None:
        return 0
    before = places.last_sequence
    done = step(connection, places)
    if places.last_sequence != before:
        save_places(connection, places)
    return done


def _publish_arrivals(connection: Connection, places: FeedPlaces) -> int:
    """Hold the signals of the items that arrived first."""
    chosen = _first_arrivals(connection)
    if not chosen:
        return 0
    rows = connection.execute(
        select(
            pending_signals.c.case_id,
            pending_signals.c.item_number,
            pending_signals.c.packed,
            items.c.key_id,
            cases.c.channel,
        )
        .join(
            items,
            and_(
                items.c.case_id == pending_signals.c.case_id,
                items.c.number == pending_signals.c.item_number,
            ),
        )
        .join(cases, cases.c.id == items.c.case_id)
        # an item withdrawn in the meantime is not published at all
        .where(
            pending_signals.c.arrival.in_(chosen), items.c.state.not_in(("withdrawn", "deleted"))
        )
        .order_by(pending_signals.c.arrival)
        .with_for_update(of=items)
    ).all()
    new: list[NewSignal] = []
    links: list[tuple[bytes, int, bytes, str, int]] = []
    for row in rows:
        for signal in unpack(row.packed, row.channel, row.key_id):
            new.append(signal)
            links.append(
                (row.case_id, row.item_number, signal.id, signal.made_from, int(signal.lane))
            )
    hold_signals(connection, new, this_hour(), places)
    _link(connection, links)
    _set_held(connection, rows, places.last_sequence)
    connection.execute(delete(pending_signals).where(pending_signals.c.arrival.in_(chosen)))
    return len(new) or len(chosen)


def _first_arrivals(connection: Connection) -> list[int]:
    """The next items, up to about a batch of signals; at least one."""
    waiting = connection.execute(
        select(pending_signals.c.arrival, pending_signals.c.signal_count)
        .where(_DUE)
        .order_by(pending_signals.c.arrival)
        .limit(_ITEMS_AT_ONCE)
    )
    chosen: list[int] = []
    total = 0
    for arrival, count in waiting:
        total += count
        if chosen and total > _BATCH:
            break
        chosen.append(arrival)
    return chosen


def _link(connection: Connection, links: list[tuple[bytes, int, bytes, str, int]]) -> None:
    names = ("case_id", "item_number", "signal_id", "made_from", "lane")
    if not links:
        return
    if connection.dialect.name == "postgresql":
        given = row_set("given", **dict(zip(names, zip(*links, strict=True), strict=True)))
        connection.execute(
            insert(item_signals).from_select(names, select(*(given.c[name] for name in names)))
        )
        return
    connection.execute(
        insert(item_signals), [dict(zip(names, link, strict=True)) for link in links]
    )


def _publish_releases(connection: Connection, places: FeedPlaces, *, wait: bool) -> int:
    """Release the signals of items that were withdrawn."""
    rows = connection.execute(
        select(items.c.case_id, items.c.number.label("item_number"), items.c.changed_at)
        .where(_TO_RELEASE)
        .limit(_ITEMS_AT_ONCE)
        .with_for_update(skip_locked=not wait)
    ).all()
    if not rows:
        return 0
    withdrawn_at = {(bytes(row.case_id), row.item_number): row.changed_at for row in rows}
    links = connection.execute(
        select(item_signals.c.case_id, item_signals.c.item_number, item_signals.c.signal_id).where(
            _these(item_signals.c.case_id, item_signals.c.item_number, withdrawn_at)
        )
    )
    lost: Counter[bytes] = Counter()
    hours: dict[bytes, int] = {}
    for case_id, number, signal_id in links:
        one = bytes(signal_id)
        lost[one] += 1
        hours[one] = max(hours.get(one, 0), withdrawn_at[bytes(case_id), number])
    released = {one: Release(count, hours[one]) for one, count in lost.items()}
    release_signals(connection, released, places)
    _set_held(connection, rows, None)
    return len(released) or len(rows)


def _publish_changes(connection: Connection, places: FeedPlaces) -> int:
    """Number what partners changed: the hashes that they share, and their feedback."""
    waiting = (
        select(signals.c.id)
        .where(_UNPUBLISHED)
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
        .subquery()
    )
    ids = list(connection.execute(select(waiting.c.id).order_by(waiting.c.id)).scalars())
    sequences, times = places.take(len(ids))
    if not ids:
        return 0
    if connection.dialect.name == "postgresql":
        given = row_set("given", id=ids, sequence=sequences, last_mod=times)
        changed = update(signals).where(signals.c.id == given.c.id)
        connection.execute(
            changed.values(unpublished=False, sequence=given.c.sequence, last_mod=given.c.last_mod)
        )
        return len(ids)
    connection.execute(
        update(signals)
        .where(signals.c.id == bindparam("given_id"))
        .values(unpublished=False, sequence=bindparam("place"), last_mod=bindparam("time")),
        [
            {"given_id": one, "place": sequence, "time": time}
            for one, sequence, time in zip(ids, sequences, times, strict=True)
        ],
    )
    return len(ids)


def _set_held(connection: Connection, rows: Sequence[Record], since: int | None) -> None:
    if not rows:
        return
    keys = [(bytes(row.case_id), row.item_number) for row in rows]
    mine = _these(items.c.case_id, items.c.number, keys)
    connection.execute(update(items).where(mine).values(held_since=since))


def _these(
    case_id: ColumnElement[bytes], number: ColumnElement[int], keys: Iterable[tuple[bytes, int]]
) -> ColumnElement[bool]:
    """These items, by case: SQLite would walk through the whole table to compare pairs."""
    numbers: dict[bytes, list[int]] = {}
    for one, n in keys:
        numbers.setdefault(one, []).append(n)
    return or_(*(and_(case_id == one, number.in_(ns)) for one, ns in numbers.items()))
