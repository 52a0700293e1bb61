"""Places in the feed: ``sequence`` and ``last_mod``, given to every record that is new or has changed.

``last_mod``, the feed's time, is the hour of the publication in epoch seconds, so that it does not reveal when a case was
sent. After every ``_SAME_TIME`` records it grows by one second: a reader goes on from the time of the last record it got,
and would otherwise get all records of a busy hour again.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from case_api.storage import feed_clock, this_hour

#: At most so many records have the same time. That is less than a page of stock clients (800 records), so that a client
#: that fetches one page each time finds something new on it.
_SAME_TIME = 500


@dataclass(slots=True)
class FeedPlaces:
    """Hands out the places behind the last one. Only the publisher that has locked the feed's clock may use it."""

    last_sequence: int
    last_mod: int

    def take(self, count: int) -> tuple[list[int], list[int]]:
        """The next ``count`` places: their sequences, and their times (epoch seconds)."""
        begin, first_mod = self.last_sequence, self.last_mod
        sequences = list(range(begin + 1, begin + count + 1))
        times = [first_mod + (one // _SAME_TIME - begin // _SAME_TIME) for one in sequences]
        if sequences:
            self.last_sequence, self.last_mod = sequences[-1], times[-1]
        return sequences, times


def lock_places(connection: Connection, *, wait: bool) -> FeedPlaces | None:
    """Lock the feed's clock until the transaction ends. ``None``: somebody else has it, and ``wait`` is false."""
    clock = connection.execute(
        select(feed_clock.c.sequence, feed_clock.c.last_mod).with_for_update(skip_locked=not wait)
    ).first()
    if clock is None:
        return None
    # a system clock that was set back must not put records where a reader has passed already
    return FeedPlaces(clock.sequence, max(this_hour(), clock.last_mod))


def save_places(connection: Connection, places: FeedPlaces) -> None:
    """Write down where the feed ends now."""
    connection.execute(
        update(feed_clock).values(sequence=places.last_sequence, last_mod=places.last_mod)
    )
