"""Whether a help line is open now, worked out on this computer from its local opening hours.

The form is ``"mon-fri 09:00-17:00"``, days as three English letters, times as 24-hour clock; a period ends on the same
day (``24:00`` is midnight).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PERIOD = re.compile(
    r"(?P<first>[a-z]{3})(?:-(?P<last>[a-z]{3}))? (?P<opens>\d\d:\d\d)-(?P<closes>\d\d:\d\d)"
)


@dataclass(frozen=True, slots=True)
class Period:
    """Open from ``opens`` to ``closes`` (minutes after midnight) on each of ``days`` (0 is Monday)."""

    days: tuple[int, ...]
    opens: int
    closes: int


Hours = Literal["always"] | tuple[Period, ...]


def parse_hours(written: str | Sequence[str]) -> Hours:
    """Raises ``ValueError`` where it is not of the form above."""
    if written == "always":
        return "always"
    if isinstance(written, str):
        raise ValueError("hours are “always” or a list of periods")
    return tuple(_parse_period(period) for period in written)


def _parse_period(written: str) -> Period:
    found = _PERIOD.fullmatch(written)
    if found is None:
        raise ValueError(f"not a period: {written!r}")
    first = DAYS.index(found["first"])
    last = DAYS.index(found["last"] or found["first"])
    opens, closes = _minutes(found["opens"]), _minutes(found["closes"])
    if last < first or not opens < closes <= 24 * 60:
        raise ValueError(f"not a period: {written!r}")
    return Period(tuple(range(first, last + 1)), opens, closes)


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    if int(minutes) > 59:
        raise ValueError(f"not a time: {clock!r}")
    return int(hours) * 60 + int(minutes)


def is_open(hours: Hours, zone: str, moment: datetime) -> bool:
    """Whether a line with these local hours answers at ``moment`` (aware). Public holidays are not known here."""
    if hours == "always":
        return True
    local = moment.astimezone(ZoneInfo(zone))
    minute = local.hour * 60 + local.minute
    return any(
        local.weekday() in period.days and period.opens <= minute < period.closes
        for period in hours
    )


def next_opening(hours: Hours, zone: str, moment: datetime) -> datetime | None:
    """When a line that is closed at ``moment`` opens next, in its own time; None where it is open, or never opens."""
    if hours == "always" or is_open(hours, zone, moment):
        return None
    local = moment.astimezone(ZoneInfo(zone))
    openings = [
        datetime.combine(
            local.date() + timedelta(days=ahead),
            time(period.opens // 60, period.opens % 60),
            tzinfo=local.tzinfo,
        )
        for ahead in range(8)
        for period in hours
        if (local.weekday() + ahead) % 7 in period.days
    ]
    return min((opening for opening in openings if opening > local), default=None)
